// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/server/server_folder.h"
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lab::server;

/// Who may use a folder: whoever holds its lock, whatever the lock's file says.
class ServerLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatNobodyHoldsIsInNobodysWay_data();
    void aFileThatNobodyHoldsIsInNobodysWay();
    void aFileThatIsHeldRefuses_data();
    void aFileThatIsHeldRefuses();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void theFileIsGoneWithTheFolder();

private:
    static lab::server::Failure problemOf(const QString &folder);
    static bool write(const QString &path, const QByteArray &content);
};

/// Why the folder cannot be used; empty when it can.
Failure ServerLockTest::problemOf(const QString &folder)
{
    try {
        const ServerFolder used(folder);
        return {};
    } catch (const lab::Error &error) {
        return {error.message(), error.hint()};
    }
}

bool ServerLockTest::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void ServerLockTest::aFileThatNobodyHoldsIsInNobodysWay_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto here = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("rubbish") << QByteArray(2000, '\xff');
    QTest::newRow("of another machine") << "4242\nredis-pattern-lab\nsomewhere-else\n"_ba;
    QTest::newRow("of a process that is another by now") << here + "\nredis-pattern-lab\n" + "localhost\n";
    QTest::newRow("no number") << "pid\nredis-pattern-lab\nlocalhost\n"_ba;
}

void ServerLockTest::aFileThatNobodyHoldsIsInNobodysWay()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"server.lock"_s), content));
    QCOMPARE(problemOf(folder.path()).message, QString());
}

void ServerLockTest::aFileThatIsHeldRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << ""_ba << u"program."_s;
    QTest::newRow("rubbish") << "\xff\xfe\n\n"_ba << u"program."_s;
    QTest::newRow("of another machine") << "42\nlab\nelsewhere\n"_ba << u"program (process 42, lab, on elsewhere)."_s;
}

void ServerLockTest::aFileThatIsHeldRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const ServerFolder holder(folder.path());
    QFile file(folder.filePath(u"server.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto problem = problemOf(folder.path());
    QVERIFY2(problem.message.contains(u"in use"_s) && problem.message.endsWith(told), qPrintable(problem.message));
    QVERIFY2(problem.message.contains(folder.path()), qPrintable(problem.message));
    QVERIFY2(problem.hint.contains(u"--data"_s), qPrintable(problem.hint));
}

void ServerLockTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<bool>("fifo");
    QTest::newRow("a folder") << false;
    QTest::newRow("a pipe") << true;
}

void ServerLockTest::whatIsNoFileIsRefused()
{
    QFETCH(bool, fifo);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"server.lock"_s);
    if (fifo)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QDir().mkdir(path));
    const auto problem = problemOf(folder.path());
    QVERIFY2(problem.message.contains(path) && !problem.message.contains(u"in use"_s), qPrintable(problem.message));
    QVERIFY(!problem.hint.isEmpty());
}

void ServerLockTest::theFileIsGoneWithTheFolder()
{
    const QTemporaryDir folder;
    {
        const ServerFolder used(folder.path());
        QVERIFY(QFile::exists(folder.filePath(u"server.lock"_s)));
    }
    QVERIFY(!QFile::exists(folder.filePath(u"server.lock"_s)));
}

LAB_TEST(ServerLockTest)
#include "server_lock_test.moc"
