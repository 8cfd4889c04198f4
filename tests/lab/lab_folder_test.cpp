// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QThreadPool>

#include <sys/stat.h>
#include <unistd.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr mode_t AllBits = 07777, AccessBits = 0777, OwnerOnly = 0700;

mode_t modeOf(const QString &path)
{
    struct stat about
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & AllBits : 0;
}

const Catalogue &catalogue()
{
    static const Catalogue all({toyLesson()});
    return all;
}

LabOptions in(const QString &folder)
{
    LabOptions options;
    options.dataFolder = folder;
    return options;
}

bool starts(Lab &lab)
{
    lab.start();
    return becomesTrue([&] { return lab.serverState() == Lab::ServerState::Ready; });
}

} // namespace

/// What the data folder and those in it may be looked at by whom.
class LabFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatWasThereKeepsItsMode_data();
    void aFolderThatWasThereKeepsItsMode();
    void everyFolderThatIsMadeIsForItsOwnerOnly();
    void whatWasRemovedMeanwhileComesBackForItsOwnerOnly();
    void nothingIsMadeInAFolderThatWasLeft();
};

void LabFolderTest::aFolderThatWasThereKeepsItsMode_data()
{
    QTest::addColumn<mode_t>("mode");
    QTest::addColumn<QString>("name");
    for (const mode_t mode : {01777, 02775, 0755, 0500}) {
        const auto octal = QByteArray::number(mode, 8);
        QTest::newRow((octal + " by its name").constData()) << mode << u"data"_s;
        QTest::newRow((octal + " through a link").constData()) << mode << u"link"_s;
        QTest::newRow((octal + " as the current folder").constData()) << mode << u"."_s;
    }
}

void LabFolderTest::aFolderThatWasThereKeepsItsMode()
{
    QFETCH(mode_t, mode);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QVERIFY(QDir().mkdir(data) && QFile::link(data, folder.filePath(u"link"_s)));
    QCOMPARE(::chmod(QFile::encodeName(data).constData(), mode), 0);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(data));
    {
        Lab lab(catalogue(), in(name == u"."_s ? name : folder.filePath(name)));
        QCOMPARE(modeOf(data), mode);
        if (::geteuid() == 0 || (mode & S_IWUSR) != 0) {
            QVERIFY2(starts(lab), qPrintable(lab.serverProblem()));
            QCOMPARE(modeOf(data + u"/redis"_s) & AccessBits, OwnerOnly); // the group's bit is inherited
        }
    }
    QDir::setCurrent(before);
    QCOMPARE(modeOf(data), mode);
}

void LabFolderTest::everyFolderThatIsMadeIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    Lab lab(catalogue(), in(folder.filePath(u"new/data"_s)));
    QVERIFY2(starts(lab), qPrintable(lab.serverProblem()));
    lab.notes().load(u"toy"_s);
    lab.notes().save(u"toy"_s, u"mine"_s);
    measure::Result result;
    result.lesson = u"toy"_s;
    result.id = u"race"_s;
    waitFor(lab.history().keep({result}));
    QVERIFY(QFile::exists(folder.filePath(u"new/data/history.sqlite"_s)));
    for (const auto &name : {u"new"_s, u"new/data"_s, u"new/data/redis"_s, u"new/data/notes"_s})
        QVERIFY2(modeOf(folder.filePath(name)) == OwnerOnly, qPrintable(name));
}

void LabFolderTest::whatWasRemovedMeanwhileComesBackForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    Lab lab(catalogue(), in(data));
    lab.notes().load(u"toy"_s);
    QVERIFY(QDir(data).removeRecursively());
    lab.notes().save(u"toy"_s, u"mine"_s);
    QCOMPARE(modeOf(data), OwnerOnly);
    QCOMPARE(modeOf(data + u"/notes"_s), OwnerOnly);
}

void LabFolderTest::nothingIsMadeInAFolderThatWasLeft()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        {
            Lab lab(catalogue(), in(folder.path()));
            lab.checkDatabase();
        }
        const auto left = QDir(folder.path()).entryList(QDir::Files);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), left);
    }
}

LAB_TEST(LabFolderTest)
#include "lab_folder_test.moc"
