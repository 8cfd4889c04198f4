// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "tests/support/as_ordinary_user.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Most = 1'000;

template <typename Action>
std::optional<FileError> faultOf(Action action)
{
    try {
        action();
    } catch (const FileError &error) {
        return error;
    }
    return std::nullopt;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// While it lives no file may grow beyond `bytes`, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_handler)(int);
    rlimit m_before = {};
};

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThereAndNothingElse();
    void aFileKeepsItsPermissionsAndALinkStaysALink();
    void aReplacementIsSeenOnlyOnceItIsCommitted();
    void aFullDiskIsNamedAndTheOldContentStays_data();
    void aFullDiskIsNamedAndTheOldContentStays();
    void aFolderThatTakesNoFilesIsNamed();
    void onlyARegularFileIsReplaced();
    void aPlaceCanBeCheckedBefore();
    void aFileThatIsNotThereIsNothing();
    void aFileIsReadWhole();
    void onlyARegularFileIsRead();
    void aFileThatIsTooLongIsNotRead();
};

void FilesTest::whatIsWrittenIsThereAndNothingElse()
{
    const QTemporaryDir folder;
    for (const auto &bytes : {"one"_ba, ""_ba, QByteArray(100'000, 'x'), "\0\xff"_ba}) {
        writeFile(folder.filePath(u"a"_s), bytes);
        QCOMPARE(contentOf(folder.filePath(u"a"_s)), bytes);
        QCOMPARE(namesIn(folder.path()), QStringList{u"a"_s});
    }
}

void FilesTest::aFileKeepsItsPermissionsAndALinkStaysALink()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s), link = folder.filePath(u"link"_s);
    writeFile(path, "old");
    constexpr auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path, mode));
    QVERIFY(QFile::link(path, link));
    writeFile(link, "new");
    QCOMPARE(contentOf(path), "new"_ba);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), mode);
    QCOMPARE(QFile::symLinkTarget(link), path);
}

void FilesTest::aReplacementIsSeenOnlyOnceItIsCommitted()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    writeFile(path, "old");
    {
        const FileReplacement dropped(path, "dropped");
        QCOMPARE(contentOf(path), "old"_ba);
    }
    FileReplacement kept(path, "new");
    QCOMPARE(contentOf(path), "old"_ba);
    kept.commit();
    QCOMPARE(contentOf(path), "new"_ba);
    QCOMPARE(namesIn(folder.path()), QStringList{u"a"_s});
}

void FilesTest::aFullDiskIsNamedAndTheOldContentStays_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("bytes");
    QTest::newRow("no room at all") << 0 << 10;
    QTest::newRow("room for a part") << 4'096 << 10'000;
    QTest::newRow("more than a buffer") << 4'096 << 1'000'000;
}

void FilesTest::aFullDiskIsNamedAndTheOldContentStays()
{
    QFETCH(int, room);
    QFETCH(int, bytes);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    writeFile(path, "old");
    std::optional<FileError> fault;
    {
        const FullDisk disk(static_cast<rlim_t>(room));
        fault = faultOf([&] { writeFile(path, QByteArray(bytes, 'x')); });
    }
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::File);
    QCOMPARE(fault->reason(), qt_error_string(EFBIG));
    QVERIFY2(fault->message().contains(path) && fault->message().contains(fault->reason()), fault->what());
    QVERIFY(!fault->hint().isEmpty());
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(namesIn(folder.path()), QStringList{u"a"_s});
}

void FilesTest::aFolderThatTakesNoFilesIsNamed()
{
    const QTemporaryDir folder;
    const auto missing = faultOf([&] { writeFile(folder.filePath(u"missing/a"_s), "x"); });
    QVERIFY(missing && missing->message().contains(u"missing/a"_s));
    QCOMPARE(missing->reason(), qt_error_string(ENOENT));
    const AsOrdinaryUser user(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto readOnly = faultOf([&] { writeFile(folder.filePath(u"a"_s), "x"); });
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(readOnly);
    QCOMPARE(readOnly->reason(), qt_error_string(EACCES));
}

void FilesTest::onlyARegularFileIsReplaced()
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s), inner = folder.filePath(u"folder"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(inner));
    for (const auto &path : {pipe, inner, u"/dev/full"_s}) {
        const auto fault = faultOf([&] { writeFile(path, "x"); });
        QVERIFY2(fault && fault->message().contains(path), qPrintable(path));
    }
    FileReplacement late(folder.filePath(u"a"_s), "x");
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"a"_s)).constData(), 0600), 0);
    QVERIFY(faultOf([&] { late.commit(); }));
    QVERIFY(!QFileInfo(folder.filePath(u"a"_s)).isFile());
}

void FilesTest::aPlaceCanBeCheckedBefore()
{
    const QTemporaryDir folder;
    checkWritable(folder.filePath(u"new"_s));
    QCOMPARE(namesIn(folder.path()), QStringList());
    writeFile(folder.filePath(u"old"_s), "old");
    checkWritable(folder.filePath(u"old"_s));
    QCOMPARE(contentOf(folder.filePath(u"old"_s)), "old"_ba);
    QVERIFY(faultOf([&] { checkWritable(folder.filePath(u"missing/a"_s)); }));
    QVERIFY(faultOf([&] { checkWritable(folder.path()); }));
}

void FilesTest::aFileThatIsNotThereIsNothing()
{
    const QTemporaryDir folder;
    QVERIFY(!readFile(folder.filePath(u"a"_s), Most));
    QVERIFY(!readFile(folder.filePath(u"missing/a"_s), Most));
}

void FilesTest::aFileIsReadWhole()
{
    const QTemporaryDir folder;
    for (const auto &bytes : {""_ba, "\r\n\0\xff"_ba, QByteArray(Most, 'x')}) {
        writeFile(folder.filePath(u"a"_s), bytes);
        QCOMPARE(readFile(folder.filePath(u"a"_s), Most), bytes);
    }
}

void FilesTest::onlyARegularFileIsRead()
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const auto &path : {pipe, folder.path(), u"/dev/zero"_s}) {
        const auto fault = faultOf([&] { readFile(path, Most); });
        QVERIFY2(fault && fault->message().contains(path), qPrintable(path));
        QVERIFY2(fault->reason().contains(u"regular"_s), fault->what());
    }
}

void FilesTest::aFileThatIsTooLongIsNotRead()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a"_s), QByteArray(Most + 1, 'x'));
    const auto fault = faultOf([&] { readFile(folder.filePath(u"a"_s), Most); });
    QVERIFY(fault);
    QVERIFY2(fault->reason().contains(u"1\u202f001"_s) && fault->reason().contains(u"1\u202f000"_s), fault->what());
}

LAB_TEST(FilesTest)
#include "files_test.moc"
