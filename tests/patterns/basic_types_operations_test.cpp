// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The operations of lesson 01, run as the window and the command line run them.
class BasicTypesOperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.clear(); }

    void theContractIsThere();
    void everyExampleRunsAtOnce_data();
    void everyExampleRunsAtOnce();
    void keysBeginWithThePrefix();
    void keysAreShownBeforeAndAfter();
    void theTwinAnswersBesideThePattern();
    void valueAndRestOfAPopAreOfOneMoment();
    void aWrongTypeIsAServerFaultWithAHint_data();
    void aWrongTypeIsAServerFaultWithAHint();
    void anUnknownMemberIsRejected();
    void badValuesNameTheirParameter();
    void inspectTellsEncodingAndMemory();
    void inspectTellsWhatItMay();
    void serverInfoAgreesWithTheServer();
    void twentyClientsCountTwentyDifferentNumbers();
    void oneOfFiftyStoresWhenAbsent();
    void aKilledServerIsAConnectionFault();
    void aCutConnectionIsAConnectionFaultAndTheNextRunWorks();
    void theStageSeesTheKeysOfTheOperation();

private:
    BasicTypesBench m_bench;
};

void BasicTypesOperationsTest::theContractIsThere()
{
    QStringList forms;
    for (const auto &operation : m_bench.lesson().operations) {
        QString form = operation.id;
        for (const auto &parameter : operation.parameters) {
            const bool needed = !parameter.optional && !parameter.initial;
            const auto value = u"%1=%2"_s.arg(parameter.name, QString::fromUtf8(parameter.initial.value_or("")));
            form += u' ' + (needed              ? parameter.name
                            : parameter.initial ? u'[' + value + u']'
                                                : u'[' + parameter.name + u']');
        }
        forms.append(form);
    }
    const QStringList wanted{u"string-set key value [ex]"_s,
                             u"string-get key"_s,
                             u"string-incr key [by=1]"_s,
                             u"string-mset pairs"_s,
                             u"string-setnx key value [ex=60]"_s,
                             u"list-push key values [side=left]"_s,
                             u"list-pop key [side=left]"_s,
                             u"list-range key [start=0] [stop=-1]"_s,
                             u"list-trim key start stop"_s,
                             u"set-add key members"_s,
                             u"set-members key"_s,
                             u"set-ismember key member"_s,
                             u"set-operations key1 key2"_s,
                             u"hash-set key fields"_s,
                             u"hash-get key field"_s,
                             u"hash-getall key"_s,
                             u"hash-incrby key field [by=1]"_s,
                             u"zset-add key members"_s,
                             u"zset-range key [start=0] [stop=-1] [rev=false]"_s,
                             u"zset-incrby key member by"_s,
                             u"zset-rank key member"_s,
                             u"key-type key"_s,
                             u"key-delete key"_s,
                             u"key-expire key seconds"_s,
                             u"server-info"_s};
    QCOMPARE(forms, wanted);
}

void BasicTypesOperationsTest::everyExampleRunsAtOnce_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &operation : m_bench.lesson().operations)
        QTest::newRow(qPrintable(operation.id)) << operation.id;
}

void BasicTypesOperationsTest::everyExampleRunsAtOnce()
{
    QFETCH(QString, id);
    const auto &operation = Catalogue::operation(m_bench.lesson(), id);
    QStringList request{id};
    for (const auto &parameter : operation.parameters) {
        if (!parameter.example.isEmpty())
            request.append(parameter.name + u'=' + QString(parameter.example).replace(u' ', u'_'));
    }
    const auto report = m_bench.run(request.join(u' '));
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QVERIFY(!report.outcome->headline.isEmpty());
    QVERIFY(!report.commands().isEmpty());
    QVERIFY(!operation.group.isEmpty() && !operation.title.isEmpty());
    QVERIFY2(operation.summary.contains(u"O("), "The summary states the cost.");
    QCOMPARE(report.twin.has_value(), id != u"server-info");
    QVERIFY(!report.twin || !report.twin->failure);
}

void BasicTypesOperationsTest::keysBeginWithThePrefix()
{
    m_bench.run(u"string-set key=a value=1"_s);
    m_bench.run(u"string-mset pairs=b=1,c=2"_s);
    m_bench.run(u"list-push key=d values=1"_s);
    m_bench.run(u"set-add key=e members=1"_s);
    m_bench.run(u"hash-set key=f fields=a=1"_s);
    m_bench.run(u"zset-add key=g members=a=1"_s);
    QCOMPARE(m_bench.keys(), (QByteArrayList{"lab:a", "lab:b", "lab:c", "lab:d", "lab:e", "lab:f", "lab:g"}));
}

void BasicTypesOperationsTest::keysAreShownBeforeAndAfter()
{
    m_bench.run(u"list-push key=l values=a,b side=right"_s);
    const auto report = m_bench.run(u"list-pop key=l"_s);
    QCOMPARE(report.keys.size(), 1);
    QCOMPARE(report.keys.first().before.length, 2);
    QCOMPARE(report.keys.first().after.length, 1);
    const auto several = m_bench.run(u"string-mset pairs=a=1,b=2,a=3"_s);
    QCOMPARE(several.keys.size(), 2);
    QVERIFY(!several.keys.first().before.exists());
    QCOMPARE(several.keys.first().after.bytes, "3");
}

void BasicTypesOperationsTest::theTwinAnswersBesideThePattern()
{
    const auto report = m_bench.run(u"string-set key=a value=x ex=100"_s);
    QVERIFY(report.twin && report.twin->outcome);
    QVERIFY(report.twin->outcome->fields.value(u"ttl"_s).toLongLong() > 90);
    QVERIFY(!report.twin->statements().isEmpty());
    QCOMPARE(report.twin->aboutTheWay, QStringList{u"ttl"_s}); // both run down, not at the same moment
    QVERIFY2(report.statements().isEmpty(), "The twin's statements are its own, not the pattern's.");
}

void BasicTypesOperationsTest::valueAndRestOfAPopAreOfOneMoment()
{
    m_bench.redis(u"RPUSH lab:l a b c"_s);
    const auto report = m_bench.run(u"list-pop key=l side=right"_s);
    QCOMPARE(sent(report), (QByteArrayList{"MULTI", "RPOP", "LRANGE", "EXEC"}));
    QCOMPARE(textField(report, u"popped"_s), "c");
}

void BasicTypesOperationsTest::aWrongTypeIsAServerFaultWithAHint_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *request :
         {"string-get key=list", "string-incr key=list", "list-push key=text values=a", "list-pop key=text",
          "list-range key=text", "list-trim key=text start=0 stop=1", "set-add key=text members=a",
          "set-members key=text", "set-ismember key=text member=a", "set-operations key1=text key2=list",
          "hash-set key=text fields=a=1", "hash-get key=text field=a", "hash-getall key=text",
          "hash-incrby key=text field=a", "zset-add key=text members=a=1", "zset-range key=text",
          "zset-incrby key=text member=a by=1", "zset-rank key=text member=a"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void BasicTypesOperationsTest::aWrongTypeIsAServerFaultWithAHint()
{
    QFETCH(QString, request);
    m_bench.redis(u"SET lab:text hello"_s);
    m_bench.redis(u"RPUSH lab:list a"_s);
    const auto report = m_bench.run(request);
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY2(report.failure->message.contains(u"WRONGTYPE"), qPrintable(report.failure->message));
    QVERIFY(!report.failure->hint.isEmpty());
    QCOMPARE(m_bench.redis(u"GET lab:text"_s).text(), "hello");
    QCOMPARE(m_bench.redis(u"LRANGE lab:list 0 -1"_s).texts(), QByteArrayList{"a"});
}

void BasicTypesOperationsTest::anUnknownMemberIsRejected()
{
    const auto report = m_bench.run(u"zset-rank key=none member=x"_s);
    QVERIFY(!report.failure);
    QVERIFY(report.outcome->rejection);
    QVERIFY(!report.outcome->rejection->hint.isEmpty());
}

void BasicTypesOperationsTest::badValuesNameTheirParameter()
{
    for (const auto &[request, name] : {std::pair{u"string-incr key=a by=x"_s, u"by"_s},
                                        {u"list-push key=a values=a,,b"_s, u"values"_s},
                                        {u"list-push key=a values=a side=top"_s, u"side"_s},
                                        {u"zset-add key=a members=x=high"_s, u"members"_s},
                                        {u"key-expire key=a seconds=-1"_s, u"seconds"_s},
                                        {u"string-get"_s, u"key"_s}}) {
        const auto report = m_bench.run(request);
        QVERIFY(report.failure);
        QCOMPARE(report.failure->kind, ErrorKind::Usage);
        QVERIFY2(report.failure->message.contains(name), qPrintable(report.failure->message));
    }
    QVERIFY(m_bench.keys().isEmpty());
}

void BasicTypesOperationsTest::inspectTellsEncodingAndMemory()
{
    m_bench.redis(u"SADD lab:s 1 2 3"_s);
    const auto report = m_bench.run(u"key-type key=s"_s);
    QCOMPARE(textField(report, u"type"_s), "set");
    QCOMPARE(textField(report, u"encoding"_s), m_bench.redis(u"OBJECT ENCODING lab:s"_s).text());
    QCOMPARE(numberField(report, u"memory"_s), m_bench.redis(u"MEMORY USAGE lab:s"_s).integer());
    QCOMPARE(numberField(report, u"ttl"_s), -1);
}

void BasicTypesOperationsTest::inspectTellsWhatItMay()
{
    m_bench.redis(u"SADD lab:s 1 2 3"_s);
    m_bench.redis(u"ACL SETUSER default -memory -object"_s);
    const auto report = m_bench.run(u"key-type key=s"_s);
    m_bench.redis(u"ACL SETUSER default +memory +object"_s);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QCOMPARE(textField(report, u"type"_s), "set");
    QCOMPARE(numberField(report, u"ttl"_s), -1);
    QVERIFY(report.outcome->fields.value(u"encoding"_s).isNull());
    QVERIFY(report.outcome->fields.value(u"memory"_s).isNull());
    QCOMPARE(report.outcome->headline, u"A set; kept until it is deleted."_s);
}

void BasicTypesOperationsTest::serverInfoAgreesWithTheServer()
{
    m_bench.redis(u"SET lab:a 1"_s);
    m_bench.redis(u"CONFIG RESETSTAT"_s);
    m_bench.redis(u"GET lab:a"_s);
    m_bench.redis(u"GET lab:b"_s);
    const auto report = m_bench.run(u"server-info"_s);
    QCOMPARE(numberField(report, u"keys"_s), m_bench.redis(u"DBSIZE"_s).integer());
    QCOMPARE(numberField(report, u"hits"_s), 1);
    QCOMPARE(numberField(report, u"misses"_s), 1);
    QCOMPARE(textField(report, u"policy"_s), m_bench.redis(u"CONFIG GET maxmemory-policy"_s)[1].text());
    QVERIFY(m_bench.redis(u"INFO server"_s).text().contains("redis_version:" + textField(report, u"version"_s)));
    QVERIFY(numberField(report, u"memory"_s) > 0 && numberField(report, u"clients"_s) >= 2 &&
            numberField(report, u"commands"_s) > 0);
}

void BasicTypesOperationsTest::twentyClientsCountTwentyDifferentNumbers()
{
    std::vector<QCoro::Task<Report>> runs;
    for (int i = 0; i < 20; ++i)
        runs.push_back(m_bench.start(Request::What::Operation, u"string-incr key=visits"_s));
    QSet<qint64> values;
    for (auto &run : runs)
        values.insert(numberField(testing::waitFor(std::move(run)), u"value"_s));
    QCOMPARE(values.size(), 20);
    QCOMPARE(m_bench.redis(u"GET lab:visits"_s).text(), "20");
}

void BasicTypesOperationsTest::oneOfFiftyStoresWhenAbsent()
{
    std::vector<QCoro::Task<Report>> runs;
    for (int i = 0; i < 50; ++i)
        runs.push_back(m_bench.start(Request::What::Operation, u"string-setnx key=turn value=%1"_s.arg(i)));
    QByteArrayList winners;
    for (auto &run : runs) {
        const auto report = testing::waitFor(std::move(run));
        if (report.outcome->fields.value(u"acquired"_s).toBool())
            winners.append(report.arguments.value(u"value"_s));
    }
    QCOMPARE(winners.size(), 1);
    QCOMPARE(m_bench.redis(u"GET lab:turn"_s).text(), winners.first());
}

void BasicTypesOperationsTest::aKilledServerIsAConnectionFault()
{
    BasicTypesBench bench;
    bench.run(u"string-set key=a value=1"_s);
    bench.server().kill();
    for (const auto &operation : bench.lesson().operations) {
        QStringList request{operation.id};
        for (const auto &parameter : operation.parameters) {
            if (!parameter.initial && !parameter.optional)
                request.append(parameter.name + u'=' + QString(parameter.example).replace(u' ', u'_'));
        }
        const auto report = bench.run(request.join(u' '));
        QVERIFY2(report.failure, qPrintable(operation.id));
        QCOMPARE(report.failure->kind, ErrorKind::Connection);
    }
}

void BasicTypesOperationsTest::aCutConnectionIsAConnectionFaultAndTheNextRunWorks()
{
    // The operation waits in the server behind CLIENT PAUSE when its connection is cut.
    m_bench.redis(u"CLIENT PAUSE 20000 WRITE"_s);
    auto run = m_bench.start(Request::What::Operation, u"list-push key=l values=a"_s);
    QVERIFY(becomesTrue([&] { return m_bench.redis(u"CLIENT LIST"_s).text().contains("cmd=lpush"); }));
    m_bench.redis(u"CLIENT KILL TYPE normal SKIPME yes"_s);
    m_bench.redis(u"CLIENT UNPAUSE"_s);
    const auto report = testing::waitFor(std::move(run));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(m_bench.run(u"string-set key=a value=1"_s).ok());
}

void BasicTypesOperationsTest::theStageSeesTheKeysOfTheOperation()
{
    m_bench.redis(u"SADD lab:x 1 2"_s);
    const auto report = m_bench.observe(u"key1=x key2=y"_s);
    QVERIFY(report.observation);
    const auto &keys = report.observation->keys;
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.first().key.name, "lab:x");
    QCOMPARE(keys.first().type, KeyType::Set);
    QCOMPARE(keys.first().length, 2);
    QVERIFY(!keys.last().exists());
    QCOMPARE(m_bench.observe(u"pairs=a=1,b=2"_s).observation->keys.size(), 2);
    QCOMPARE(m_bench.observe(u"pairs=a\\=b=1"_s).observation->keys.first().key.name, "lab:a=b");
    QCOMPARE(m_bench.observe({}).observation->keys.size(), 0);
    QCOMPARE(m_bench.keys(), QByteArrayList{"lab:x"});
}

LAB_TEST(BasicTypesOperationsTest)
#include "basic_types_operations_test.moc"
