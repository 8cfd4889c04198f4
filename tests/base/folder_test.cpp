// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lab;

class FolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsMadeForItsOwnerOnly_data();
    void whatIsMissingIsMadeForItsOwnerOnly();
    void whatIsThereKeepsItsMode();
    void aFileInTheWayIsNamedAsSuch();
    void aNameThatWouldBeAnotherIsRefused_data();
    void aNameThatWouldBeAnotherIsRefused();
    void theWayOnDependsOnWhatRanOut();
};

namespace {

mode_t modeOf(const QString &path)
{
    struct stat about
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777 : 0;
}

} // namespace

void FolderTest::whatIsMissingIsMadeForItsOwnerOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << u"a"_s;
    QTest::newRow("several") << u"a/b/c"_s;
    QTest::newRow("with a slash at the end") << u"a/b/"_s;
    QTest::newRow("through what is there") << u"./a/./b"_s;
    QTest::newRow("with an umlaut") << u"a/b\u00fc"_s;
}

void FolderTest::whatIsMissingIsMadeForItsOwnerOnly()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QCOMPARE(makeFolder(path), QString());
    QCOMPARE(modeOf(path), mode_t(0700));
    QCOMPARE(modeOf(folder.filePath(u"a"_s)), mode_t(0700));
    QCOMPARE(makeFolder(path), QString());
}

void FolderTest::whatIsThereKeepsItsMode()
{
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 01777), 0);
    QCOMPARE(makeFolder(folder.filePath(u"a"_s)), QString());
    QCOMPARE(makeFolder(folder.path()), QString());
    QCOMPARE(modeOf(folder.path()), mode_t(01777));
}

void FolderTest::aFileInTheWayIsNamedAsSuch()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(makeFolder(file.fileName()), qt_error_string(ENOTDIR));
    QCOMPARE(makeFolder(file.fileName() + u"/below"_s), qt_error_string(ENOTDIR));
}

void FolderTest::aNameThatWouldBeAnotherIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("what Qt makes of a byte") << u"a\ufffd"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xdcff);
}

void FolderTest::aNameThatWouldBeAnotherIsRefused()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(!isExactName(folder.filePath(name)));
    QVERIFY2(makeFolder(folder.filePath(name + u"/b"_s)).contains(u"UTF-8"_s), "it was made");
    QVERIFY(QDir(folder.path()).isEmpty());
}

void FolderTest::theWayOnDependsOnWhatRanOut()
{
    QCOMPARE(wayOn(EACCES, u"Choose another."_s), u"Choose another."_s);
    QCOMPARE(wayOn(0, u"Choose another."_s), u"Choose another."_s);
    QVERIFY(wayOn(EMFILE, {}).contains(u"ulimit -n"_s));
    QVERIFY(wayOn(ENOSPC, {}).contains(u"space"_s));
}

LAB_TEST(FolderTest)
#include "folder_test.moc"
