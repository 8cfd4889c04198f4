// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace lab::server;

class FindBinaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redisIsPreferredToValkey();
    void valkeyIsTakenWhereThereIsNoRedis();
    void theUsualFoldersComeAfterThePath();
    void aFileThatCannotBeRunIsNotTaken();
    void aValkeyServerIsStarted();
    void withoutAnyTheFailureSaysHowToGetOne();

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString at(const QString &path) const { return m_folder->filePath(path); }
    QString program(const QString &folder, const QString &name) const
    {
        QDir().mkpath(at(folder));
        return writeScript(at(folder + u'/' + name), "exit 0");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FindBinaryTest::redisIsPreferredToValkey()
{
    program(u"first"_s, u"valkey-server"_s);
    const QString redis = program(u"second"_s, u"redis-server"_s);
    const PathIs path({at(u"first"_s), at(u"second"_s)});
    QCOMPARE(EmbeddedServer::findBinary({}), redis);
}

void FindBinaryTest::valkeyIsTakenWhereThereIsNoRedis()
{
    const QString valkey = program(u"bin"_s, u"valkey-server"_s);
    const PathIs path({at(u"bin"_s)});
    QCOMPARE(EmbeddedServer::findBinary({}), valkey);
}

void FindBinaryTest::theUsualFoldersComeAfterThePath()
{
    const QString usual = program(u"usual"_s, u"redis-server"_s);
    const QString inPath = program(u"bin"_s, u"redis-server"_s);
    {
        const PathIs path({at(u"bin"_s)});
        QCOMPARE(EmbeddedServer::findBinary({at(u"usual"_s)}), inPath);
    }
    const PathIs path({at(u"nowhere"_s)});
    QCOMPARE(EmbeddedServer::findBinary({at(u"usual"_s)}), usual);
}

void FindBinaryTest::aFileThatCannotBeRunIsNotTaken()
{
    QFile(program(u"bin"_s, u"redis-server"_s)).setPermissions(QFile::ReadOwner);
    const PathIs path({at(u"bin"_s)});
    QCOMPARE(EmbeddedServer::findBinary({}), QString());
}

void FindBinaryTest::aValkeyServerIsStarted()
{
    const QByteArray real = EmbeddedServer::findBinary().toUtf8();
    writeScript(program(u"bin"_s, u"valkey-server"_s), "exec '" + real + "' \"$@\"");
    const PathIs path({at(u"bin"_s)});
    EmbeddedServer server({.searchFolders = {}});
    QVERIFY(startAndWait(server));
    QCOMPARE(ask(server.endpoint(), {"PING"}).reply.text(), "PONG"_ba);
}

void FindBinaryTest::withoutAnyTheFailureSaysHowToGetOne()
{
    const PathIs path({at(u"nowhere"_s)});
    EmbeddedServer server({.searchFolders = {}});
    const Failure failure = failureOf(server);
    QVERIFY2(failure.message.contains(u"redis-server"_s) && failure.message.contains(u"valkey-server"_s),
             qPrintable(failure.message));
    QCOMPARE(failure.hint, EmbeddedServer::howToInstall());
    QVERIFY(failure.hint.contains(u"apt install redis-server"_s) && failure.hint.contains(u"--redis"_s));
    QCOMPARE(server.state(), EmbeddedServer::State::Failed);
    QCOMPARE(server.folder(), QString());
}

LAB_TEST(FindBinaryTest)
#include "find_binary_test.moc"
