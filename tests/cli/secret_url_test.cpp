// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/invocation.h"
#include "tests/cli/program_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QFile>

#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto UrlVariable = "REDIS_PATTERN_LAB_URL";

struct Refusal
{
    ErrorKind kind = ErrorKind::Internal;
    QString text; ///< message and hint
};

Refusal refusalOf(const QStringList &words)
{
    try {
        cli::Invocation::parse(QStringList{u"redis-pattern-lab"_s, u"clean"_s} + words);
    } catch (const Error &error) {
        return {error.kind(), error.message() + u" | "_s + error.hint()};
    }
    return {};
}

std::optional<redis::Endpoint> endpointOf(const QStringList &words)
{
    return cli::Invocation::parse(QStringList{u"redis-pattern-lab"_s, u"clean"_s} + words).endpoint;
}

QByteArray commandLineOf(qint64 process)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The ways to say where the server is without telling everybody the password.
class SecretUrlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &bytes, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder.filePath(u"url"_s));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(permissions))
            qFatal("%s cannot be written.", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void cleanup() { qunsetenv(UrlVariable); }

    void theEnvironmentSaysWhere()
    {
        QVERIFY(!endpointOf({}));
        qputenv(UrlVariable, "redis://ann:hush@host:7000/3");
        const auto endpoint = endpointOf({});
        QVERIFY(endpoint);
        QCOMPARE(endpoint->password, u"hush"_s);
        QCOMPARE(endpoint->port, 7000);
        qputenv(UrlVariable, "");
        QVERIFY(!endpointOf({}));
    }

    void theFilesFirstLineSaysWhere()
    {
        const auto file = fileWith("redis://ann:hush@host:7001\r\n# the laboratory\n");
        QCOMPARE(endpointOf({u"--redis-file"_s, file})->port, 7001);
        QCOMPARE(endpointOf({u"--redis-file="_s + file})->password, u"hush"_s);
    }

    void whatIsTypedGoesBeforeTheEnvironment()
    {
        qputenv(UrlVariable, "redis://fromenvironment");
        QCOMPARE(endpointOf({u"--redis"_s, u"redis://typed"_s})->host, u"typed"_s);
        QCOMPARE(endpointOf({u"--redis-file"_s, fileWith("redis://fromfile")})->host, u"fromfile"_s);
        const auto refusal = refusalOf({u"--redis"_s, u"redis://typed"_s, u"--redis-file"_s, fileWith("redis://a")});
        QCOMPARE(refusal.kind, ErrorKind::Usage);
        QVERIFY2(refusal.text.contains(u"--redis-file"_s), qPrintable(refusal.text));
    }

    void aFileThatOthersMayReadIsRefused()
    {
        for (const auto permission : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
            const auto file = fileWith("redis://ann:hush@host", QFile::ReadOwner | QFile::WriteOwner | permission);
            const auto refusal = refusalOf({u"--redis-file"_s, file});
            QCOMPARE(refusal.kind, ErrorKind::File);
            QVERIFY2(refusal.text.contains(file) && refusal.text.contains(u"chmod 600"_s), qPrintable(refusal.text));
        }
    }

    void whatIsNoFileIsRefusedAtOnce()
    {
        const auto pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const auto &name : {m_folder.filePath(u"none"_s), m_folder.path(), pipe, u"/dev/zero"_s, QString()}) {
            const auto refusal = refusalOf({u"--redis-file"_s, name});
            QCOMPARE(refusal.kind, ErrorKind::File);
            QVERIFY2(refusal.text.contains(u"--redis-file"_s), qPrintable(refusal.text));
        }
    }

    void aBadUrlIsToldWithoutThePassword()
    {
        for (const QByteArray url :
             {"redis://ann:hush@host:99999", "ann:hush@host", "hush", "redis://ann:hu/hush@host"}) {
            qputenv(UrlVariable, url);
            const auto fromEnvironment = refusalOf({});
            QCOMPARE(fromEnvironment.kind, ErrorKind::Usage);
            QVERIFY2(fromEnvironment.text.contains(QLatin1StringView(UrlVariable)), qPrintable(fromEnvironment.text));
            const auto fromFile = refusalOf({u"--redis-file"_s, fileWith(url)});
            QVERIFY2(fromFile.text.contains(u"--redis-file"_s), qPrintable(fromFile.text));
            for (const auto &text : {fromEnvironment.text, fromFile.text})
                QVERIFY2(!text.contains(u"hush"_s), qPrintable(text));
        }
        QVERIFY(refusalOf({u"--redis-file"_s, fileWith("")}).text.contains(u"scheme"_s));
    }

    void theListOfProcessesDoesNotShowTheUrl_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto url = u"redis://ann:hush@127.0.0.1:%1"_s;
        QTest::newRow("apart") << QStringList{u"--redis"_s, url};
        QTest::newRow("joined") << QStringList{u"--redis="_s + url};
        QTest::newRow("twice") << QStringList{u"--redis"_s, url, u"--redis"_s, url};
    }

    void theListOfProcessesDoesNotShowTheUrl()
    {
        QFETCH(QStringList, words);
        ScriptedServer server; // it never answers, so the program stays
        server.setHandshakeReply({});
        words.replaceInStrings(u"%1"_s, QString::number(server.endpoint().port));
        Program program;
        const auto process = program.start(QStringList{u"clean"_s} + words);
        QVERIFY(becomesTrue([&] { return !server.handshakes().isEmpty(); }));
        const auto line = commandLineOf(process->processId());
        QVERIFY2(line.contains("clean"), line.constData());
        QVERIFY2(!line.contains("hush"), line.constData());
        QCOMPARE(server.handshakes().first(), redis::Command({"AUTH", "ann", "hush"}));
        process->terminate();
        Program::finish(*process);
    }

    void theProgramGoesWhereTheFileSays()
    {
        ScriptedServer server;
        server.setHandshakeReply("-WRONGPASS no\r\n");
        Program program;
        const auto file = fileWith("redis://ann:hush@127.0.0.1:" + QByteArray::number(server.endpoint().port));
        const auto process = program.start({u"clean"_s, u"--json"_s, u"--redis-file"_s, file});
        QVERIFY(becomesTrue([&] { return process->state() == QProcess::NotRunning; }));
        const auto call = Program::finish(*process);
        QVERIFY2(call.status == 1 && call.errorKind() == u"server"_s, call.all());
        QCOMPARE(server.handshakes().first(), redis::Command({"AUTH", "ann", "hush"}));
    }
};

LAB_TEST(SecretUrlTest)
#include "secret_url_test.moc"
