// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/client.h"
#include "tests/cli/program_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class CliRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadComesFromTheDatabaseThenFromTheCache();
    void anUpdateDeletesTheKeyAndStays();
    void anUnknownIdIsRejectedWithStatus3();
    void aBadValueIsStatus2AndNamesIt();
    void wrongNamesAreStatus2AndListWhatThereIs_data();
    void wrongNamesAreStatus2AndListWhatThereIs();
    void theServersErrorIsStatus1();
    void aRefusedConnectionIsStatus1();
    void thePasswordIsNeverPrinted();
    void withoutJsonTheResultIsOnStdoutAndErrorsOnStderr();
    void withTheEmbeddedServerEachCallStartsClean();
    void withADataFolderTheEmbeddedServerKeepsItsData();
    void aFolderInUseIsAClearFailure();
    void aFolderThatCannotBeMadeIsAClearFailure();
    void aCorruptDatabaseIsAClearFailure();
    void thePrefixIsKeptTo();
    void aUnixSocketIsReached();
    void everyKindOfTextComesThroughUnharmed_data();
    void everyKindOfTextComesThroughUnharmed();
    void nothingIsLeftBehind();
    void cleaningTakesTheTwinsAlong();
};

void CliRunTest::aReadComesFromTheDatabaseThenFromTheCache()
{
    ServedProgram served;
    const auto first = served.call(u"run cache-aside read id=1"_s);
    QVERIFY2(first.status == 0, first.all());
    QCOMPARE(first.outcome().value(u"source"_s).toString(), u"database"_s);
    const auto json = first.json();
    QCOMPARE(json.value(u"ok"_s).toBool(), true);
    QCOMPARE(json.value(u"lesson"_s).toString(), u"cache-aside"_s);
    QCOMPARE(json.value(u"operation"_s).toString(), u"read"_s);
    const auto get = json.value(u"commands"_s).toArray().first().toObject();
    QCOMPARE(get.value(u"command"_s).toString(), u"GET lab:product:{1}"_s);
    QCOMPARE(get.value(u"reply"_s).toString(), u"(nil)"_s);
    QVERIFY(get.value(u"micros"_s).toDouble() > 0);
    QVERIFY(json.value(u"sql"_s).toArray().first()[u"statement"_s].toString().startsWith(u"SELECT"_s));
    QVERIFY(first.err.isEmpty());

    const auto second = served.call(u"run cache-aside read id=1"_s);
    QCOMPARE(second.outcome().value(u"source"_s).toString(), u"cache"_s);
    const auto ttl = served.ask({"TTL", "lab:product:{1}"}).integer();
    QVERIFY2(ttl > 290 && ttl <= 360, QByteArray::number(ttl).constData());
}

void CliRunTest::anUpdateDeletesTheKeyAndStays()
{
    ServedProgram served;
    served.call(u"run cache-aside read id=2"_s);
    const auto update = served.call(u"run cache-aside update id=2 price=36000"_s);
    QVERIFY2(update.status == 0, update.all());
    QCOMPARE(update.outcome().value(u"invalidated"_s).toBool(), true);
    QCOMPARE(served.ask({"DBSIZE"}).integer(), 0);
    const auto read = served.call(u"run cache-aside read id=2"_s);
    QCOMPARE(read.outcome().value(u"product"_s)[u"price"_s].toInt(), 36000); // in the file under --data
}

void CliRunTest::anUnknownIdIsRejectedWithStatus3()
{
    ServedProgram served;
    const auto call = served.call(u"run cache-aside read id=999"_s);
    QVERIFY2(call.status == 3, call.all());
    QCOMPARE(call.json().value(u"ok"_s).toBool(true), false);
    QCOMPARE(call.errorKind(), u"rejected"_s);
    QVERIFY(call.errorMessage().contains(u"999"_s));
    const auto ttl = served.ask({"TTL", "lab:product:{999}"}).integer();
    QVERIFY(ttl > 0 && ttl <= 30);
}

void CliRunTest::aBadValueIsStatus2AndNamesIt()
{
    ServedProgram served;
    const auto call = served.call(u"run cache-aside read id=abc"_s);
    QVERIFY2(call.status == 2, call.all());
    QCOMPARE(call.errorKind(), u"usage"_s);
    QCOMPARE(call.errorMessage(), u"id must be a whole number from 1 on, not \"abc\"."_s);
    QCOMPARE(served.ask({"DBSIZE"}).integer(), 0);
}

void CliRunTest::wrongNamesAreStatus2AndListWhatThereIs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("known");
    QTest::newRow("verb") << u"walk"_s << u"walk"_s << u"lessons, run"_s;
    QTest::newRow("lesson") << u"run cash-aside read id=1"_s << u"cash-aside"_s << u"cache-aside"_s;
    QTest::newRow("operation") << u"run cache-aside reed id=1"_s << u"reed"_s << u"read-uncached"_s;
    QTest::newRow("parameter") << u"run cache-aside read idd=1"_s << u"idd"_s << u"id"_s;
    QTest::newRow("missing") << u"run cache-aside read"_s << u"id is missing"_s << u"id"_s;
    QTest::newRow("scenario") << u"break cache-aside stampe"_s << u"stampe"_s << u"mass-expiry"_s;
    QTest::newRow("choice") << u"break cache-aside stampede strategy=x"_s << u"strategy"_s << u"lock"_s;
    QTest::newRow("challenge") << u"check cache-aside hot"_s << u"hot"_s << u"lost-delete"_s;
    QTest::newRow("comparison") << u"bench fast --out x"_s << u"fast"_s << u"cache-aside/hit-vs-query"_s;
}

void CliRunTest::wrongNamesAreStatus2AndListWhatThereIs()
{
    QFETCH(QString, line);
    QFETCH(QString, given);
    QFETCH(QString, known);
    const Program program;
    const auto json = program.run(words(line) + QStringList{u"--json"_s});
    QVERIFY2(json.status == 2, json.all());
    QCOMPARE(json.errorKind(), u"usage"_s);
    const auto error = json.json().value(u"error"_s).toObject();
    const auto told = error.value(u"message"_s).toString() + error.value(u"hint"_s).toString();
    QVERIFY2(told.contains(given) && told.contains(known), json.all());

    const auto text = program.run(words(line));
    QCOMPARE(text.status, 2);
    QVERIFY(text.out.isEmpty());
    QVERIFY2(text.err.contains(given.toUtf8()) && text.err.contains(known.toUtf8()), text.all());
}

void CliRunTest::theServersErrorIsStatus1()
{
    ServedProgram served;
    served.ask({"RPUSH", "lab:product:{1}", "x"});
    const auto call = served.call(u"run cache-aside status id=1"_s);
    QVERIFY2(call.status == 1, call.all());
    QCOMPARE(call.errorKind(), u"server"_s);
    QVERIFY(call.errorMessage().contains(u"WRONGTYPE"_s));
    QCOMPARE(call.json().value(u"commands"_s).toArray().size(), 2); // what was sent until then
    const auto read = served.call(u"run cache-aside read id=1"_s);  // which does without a cache that is of no use
    QVERIFY2(read.status == 0, read.all());
    QCOMPARE(read.outcome().value(u"source"_s).toString(), u"database"_s);
}

void CliRunTest::aRefusedConnectionIsStatus1()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const auto url = u"redis://127.0.0.1:%1"_s.arg(probe.serverPort());
    probe.close();
    const Program program;
    for (const auto &line :
         {u"run cache-aside read id=1"_s, u"break cache-aside stale-write"_s, u"check cache-aside"_s, u"clean"_s}) {
        const auto call = program.run(words(line) + QStringList{u"--redis"_s, url, u"--json"_s});
        QVERIFY2(call.status == 1, call.all());
        QCOMPARE(call.errorKind(), u"connection"_s);
        QVERIFY2(call.errorMessage().contains(QString::number(probe.serverPort())) ||
                     call.errorMessage().contains(url.section(u'/', 2)),
                 call.all());
    }
}

void CliRunTest::thePasswordIsNeverPrinted()
{
    const RedisProcess server({u"--requirepass"_s, u"right-pw"_s}, RedisProcess::Listen::SocketAndPort);
    const Program program;
    const auto url = [&](const QString &password) {
        return u"redis://:%1@127.0.0.1:%2"_s.arg(password).arg(server.port());
    };
    for (const auto &[password, status] : {std::pair(u"right-pw"_s, 0), std::pair(u"wr0ng-pw"_s, 1)}) {
        for (const auto &format : {QStringList{}, QStringList{u"--json"_s}}) {
            const auto call =
                program.run(words(u"run cache-aside read id=1"_s) + QStringList{u"--redis"_s, url(password)} + format);
            QVERIFY2(call.status == status, call.all());
            QVERIFY2(!(call.out + call.err).contains(password.toUtf8()), call.all());
        }
    }
    const auto missing =
        program.run({u"clean"_s, u"--json"_s, u"--redis"_s, u"redis://127.0.0.1:%1"_s.arg(server.port())});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.errorMessage().contains(u"NOAUTH"_s), missing.all());
    const auto malformed = program.run({u"clean"_s, u"--redis"_s, u"redis://:s3cret@h:x"_s});
    QCOMPARE(malformed.status, 2);
    QVERIFY2(!malformed.err.contains("s3cret"), malformed.all());
}

void CliRunTest::withoutJsonTheResultIsOnStdoutAndErrorsOnStderr()
{
    ServedProgram served;
    auto arguments = words(u"run cache-aside read id=1"_s) + served.where() + served.data();
    arguments.removeAll(u"--json"_s);
    const auto call = served.program.run(arguments);
    QVERIFY2(call.status == 0, call.all());
    QVERIFY(call.err.isEmpty());
    QVERIFY2(call.out.contains("Over the wire") && call.out.contains("GET lab:product:{1}") &&
                 call.out.contains("What SQL would have done"),
             call.all());
    served.ask({"DEL", "lab:product:{1}"});
    served.ask({"RPUSH", "lab:product:{1}", "x"});
    arguments[2] = u"status"_s; // a read would do without the cache
    const auto failed = served.program.run(arguments);
    QVERIFY2(failed.status == 1, failed.all());
    QVERIFY2(failed.err.contains("WRONGTYPE"), failed.all());
}

void CliRunTest::withTheEmbeddedServerEachCallStartsClean()
{
    const Program program;
    for (int i = 0; i < 2; ++i) {
        const auto call = program.run(words(u"run cache-aside read id=1 --json"_s));
        QVERIFY2(call.status == 0, call.all());
        QCOMPARE(call.outcome().value(u"source"_s).toString(), u"database"_s);
    }
    program.run(words(u"run cache-aside update id=1 price=1 --json"_s));
    const auto read = program.run(words(u"run cache-aside read-uncached id=1 --json"_s));
    QCOMPARE(read.outcome().value(u"product"_s)[u"price"_s].toInt(), 59000);
    QCOMPARE(program.leftBehind(), QString());
}

void CliRunTest::withADataFolderTheEmbeddedServerKeepsItsData()
{
    const Program program;
    const QStringList data{u"--data"_s, program.dataFolder(), u"--json"_s};
    const auto first = program.run(words(u"run cache-aside read id=1"_s) + data);
    QCOMPARE(first.outcome().value(u"source"_s).toString(), u"database"_s);
    const auto second = program.run(words(u"run cache-aside read id=1"_s) + data);
    QVERIFY2(second.outcome().value(u"source"_s).toString() == u"cache"_s, second.all());
    QCOMPARE(program.leftBehind(), QString()); // nothing but the data folder
    QVERIFY(QFileInfo::exists(program.dataFolder() + u"/lab.sqlite"_s));
}

void CliRunTest::aFolderInUseIsAClearFailure()
{
    const Program program;
    const QStringList data{u"--data"_s, program.dataFolder(), u"--json"_s};
    const auto first = program.start(words(u"break cache-aside mass-expiry ttl=60"_s) + data);
    // Its server runs: the lock is taken.
    QVERIFY(becomesTrue([&] { return QFileInfo::exists(program.dataFolder() + u"/redis/server.lock"_s); }));
    const auto second = program.run(words(u"run cache-aside read id=1"_s) + data);
    QVERIFY2(second.status == 1, second.all());
    QVERIFY2(second.errorMessage().contains(program.dataFolder()) && second.errorMessage().contains(u"in use"_s),
             second.all());
    QVERIFY(second.json().value(u"error"_s)[u"hint"_s].toString().contains(u"--data"_s));
    first->terminate();
    QCOMPARE(Program::finish(*first).status, 130);
    QCOMPARE(program.leftBehind(), QString());
}

void CliRunTest::aFolderThatCannotBeMadeIsAClearFailure()
{
    ServedProgram served;
    QFile inTheWay(served.program.path(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto folder = served.program.path(u"file/data"_s);
    const auto embedded = served.program.run(words(u"run cache-aside read id=1 --json --data"_s) + QStringList{folder});
    QVERIFY2(embedded.status == 1, embedded.all());
    QVERIFY2(embedded.errorMessage().contains(folder), embedded.all());
    const auto given = served.program.run(words(u"run cache-aside read id=1 --json --data"_s) +
                                          QStringList{folder, u"--redis"_s, served.server.tcpEndpoint().display()});
    QVERIFY2(given.status == 1, given.all());
    QCOMPARE(given.errorKind(), u"sql"_s);
    QVERIFY2(given.errorMessage().contains(folder), given.all());
}

void CliRunTest::aCorruptDatabaseIsAClearFailure()
{
    ServedProgram served;
    QVERIFY(QDir().mkpath(served.program.dataFolder()));
    QFile file(served.program.dataFolder() + u"/lab.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto call = served.call(u"run cache-aside read id=1"_s);
    QVERIFY2(call.status == 1, call.all());
    QCOMPARE(call.errorKind(), u"sql"_s);
    QVERIFY2(call.errorMessage().contains(file.fileName()), call.all());
    QCOMPARE(file.size(), 8192); // not touched
}

void CliRunTest::thePrefixIsKeptTo()
{
    ServedProgram served;
    served.ask({"MSET", "lab:other", "1", "mine", "1"});
    const QStringList mine{u"--prefix"_s, u"mine*:"_s};
    served.call(u"run cache-aside read id=1"_s, mine);
    served.call(u"run basic-types string-set key=a value=b"_s, mine);
    const auto keys = served.ask({"KEYS", "mine[*]:*"}).texts();
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()), (QSet<QByteArray>{"mine*:product:{1}", "mine*:a"}));
    const auto clean = served.call(u"clean"_s, mine);
    QVERIFY2(clean.status == 0, clean.all());
    QCOMPARE(clean.json().value(u"removed"_s).toInt(), 2);
    const auto left = served.ask({"KEYS", "*"}).texts();
    QCOMPARE(QSet<QByteArray>(left.begin(), left.end()), (QSet<QByteArray>{"lab:other", "mine"}));
    const auto text = served.program.run({u"clean"_s, u"--redis"_s, served.server.tcpEndpoint().display()});
    QCOMPARE(text.out, "Removed 1 key under lab:\n"_ba);
}

void CliRunTest::aUnixSocketIsReached()
{
    const RedisProcess server;
    const Program program;
    const auto call = program.run(words(u"run basic-types string-set key=a value=b --json --redis"_s) +
                                  QStringList{server.endpoint().display()});
    QVERIFY2(call.status == 0, call.all());
}

void CliRunTest::everyKindOfTextComesThroughUnharmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"hello world"_s;
    QTest::newRow("html") << u"<img src=x>"_s;
    QTest::newRow("quotes") << u"\"'`$(id)\\ "_s;
    QTest::newRow("emoji") << u"🙂👩‍👩‍👧"_s;
    QTest::newRow("right to left") << u"שלום"_s;
    QTest::newRow("equals and commas") << u"a=b,c=d"_s;
    QTest::newRow("newline and tab") << u"a\n\tb"_s;
    QTest::newRow("100 KB") << QString(100'000, u'x');
}

void CliRunTest::everyKindOfTextComesThroughUnharmed()
{
    QFETCH(QString, text);
    ServedProgram served;
    const auto set =
        served.program.run(QStringList{u"run"_s, u"basic-types"_s, u"string-set"_s, u"key=k"_s, u"value="_s + text} +
                           served.where() + served.data());
    QVERIFY2(set.status == 0, set.all());
    QCOMPARE(served.ask({"GET", "lab:k"}).text(), text.toUtf8());
    const auto get = served.call(u"run basic-types string-get key=k"_s);
    QCOMPARE(get.outcome().value(u"value"_s).toString(), text);
}

void CliRunTest::nothingIsLeftBehind()
{
    ServedProgram served;
    for (const auto &line : {u"run cache-aside read id=1"_s, u"run cache-aside read id=999"_s,
                             u"run cache-aside read id=abc"_s, u"clean"_s, u"lessons"_s, u"dance"_s})
        served.call(line);
    QCOMPARE(served.program.leftBehind(), QString());
    QCOMPARE(served.ask({"DBSIZE"}).integer(), 0);
    QVERIFY(becomesTrue([&] { return served.ask({"CLIENT", "LIST"}).text().trimmed().count('\n') == 0; }));
}

void CliRunTest::cleaningTakesTheTwinsAlong()
{
    ServedProgram served;
    const auto push = u"run basic-types list-push key=q values=a,b,c"_s;
    served.call(push);
    served.call(u"clean"_s);
    const auto again = served.call(push);
    QCOMPARE(again.outcome().value(u"length"_s).toInt(), 3);
    QCOMPARE(again.json()[u"twin"_s][u"outcome"_s][u"length"_s].toInt(), 3);
}

LAB_TEST(CliRunTest)
#include "cli_run_test.moc"
