// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/marked_folder.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace lab;

namespace {

const MarkedFolder &kind()
{
    static const MarkedFolder kind{u"lab.sqlite.bench-"_s, "A folder of the test's.\n"};
    return kind;
}

/// What a sweep does to one folder or link.
struct Swept
{
    QString make(const QString &name) const
    {
        QDir(parent.path()).mkdir(name);
        return parent.filePath(name);
    }
    QString makeMarked(const QString &name) const
    {
        const auto folder = make(name);
        kind().markIn(folder);
        return folder;
    }
    bool keeps(const QString &folder, bool isAbandoned = true) const
    {
        kind().sweep(parent.path(), [isAbandoned](const QFileInfo &) { return isAbandoned; });
        return QFileInfo::exists(folder);
    }

    QTemporaryDir parent;
};

} // namespace

class MarkedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAbandonedFolderGoes();
    void oneInUseStays();
    void whatIsNotOursStays_data();
    void whatIsNotOursStays();
    void aLinkAndWhatItNamesStay();
    void anEmptyOneWithoutAMarkGoesWhenItIsOld();
    void aMarkThatCannotBeWrittenIsSaid();
};

void MarkedFolderTest::anAbandonedFolderGoes()
{
    const Swept swept;
    const auto folder = swept.makeMarked(u"lab.sqlite.bench-AbCdEf"_s);
    QVERIFY(QDir(folder).mkdir(u"inside"_s));
    QVERIFY(!swept.keeps(folder));
}

void MarkedFolderTest::oneInUseStays()
{
    const Swept swept;
    QVERIFY(swept.keeps(swept.makeMarked(u"lab.sqlite.bench-AbCdEf"_s), false));
}

void MarkedFolderTest::whatIsNotOursStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("a person's") << u"lab.sqlite.bench-results"_s << kind().mark;
    QTest::newRow("six letters, no mark") << u"lab.sqlite.bench-months"_s << ""_ba;
    QTest::newRow("six letters, another mark") << u"lab.sqlite.bench-months"_s << "Of somebody else.\n"_ba;
    QTest::newRow("with digits") << u"lab.sqlite.bench-202611"_s << kind().mark;
    QTest::newRow("begins with such a name") << u"lab.sqlite.bench-AbCdEf-old"_s << kind().mark;
    QTest::newRow("another file's") << u"lab_sqlite.bench-AbCdEf"_s << kind().mark;
}

void MarkedFolderTest::whatIsNotOursStays()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    const Swept swept;
    const auto folder = swept.make(name);
    MarkedFolder{{}, mark}.markIn(folder);
    QVERIFY(swept.keeps(folder));
    QVERIFY(swept.keeps(folder + u'/' + MarkedFolder::markName()));
}

void MarkedFolderTest::aLinkAndWhatItNamesStay()
{
    const Swept swept;
    const auto folder = swept.makeMarked(u"elsewhere"_s);
    const auto link = swept.parent.filePath(u"lab.sqlite.bench-AbCdEf"_s);
    QVERIFY(QFile::link(folder, link));
    QVERIFY(swept.keeps(link));
    QVERIFY(QFileInfo::exists(folder + u'/' + MarkedFolder::markName()));
}

void MarkedFolderTest::anEmptyOneWithoutAMarkGoesWhenItIsOld()
{
    const Swept swept;
    const auto folder = swept.make(u"lab.sqlite.bench-AbCdEf"_s);
    QVERIFY(swept.keeps(folder)); // made by a run that has not marked it yet
    const std::filesystem::path path = QFile::encodeName(folder).toStdString();
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) - std::chrono::hours(48));
    QVERIFY(!swept.keeps(folder));
}

void MarkedFolderTest::aMarkThatCannotBeWrittenIsSaid()
{
    const Swept swept;
    int error = 0;
    QVERIFY(!kind().markIn(swept.parent.filePath(u"gone"_s), &error).isEmpty());
    QCOMPARE(error, ENOENT);
    QCOMPARE(kind().markIn(swept.make(u"there"_s)), QString());
}

LAB_TEST(MarkedFolderTest)
#include "marked_folder_test.moc"
