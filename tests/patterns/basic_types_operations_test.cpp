// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const Report &report, const QString &field)
{
    return report.outcome ? report.outcome->fields.value(field).toByteArray() : QByteArray("no outcome");
}

qint64 number(const Report &report, const QString &field)
{
    return report.outcome ? report.outcome->fields.value(field).toLongLong() : -99;
}

/// `1,2,3` … up to `count`, each written as `form`.
QString numbers(int count, const QString &form = u"%1"_s)
{
    QStringList items;
    for (int i = 1; i <= count; ++i)
        items.append(QString(form).replace(u"%1"_s, QString::number(i)));
    return items.join(u',');
}

QStringList sent(const Report &report)
{
    QStringList commands;
    for (const auto &record : report.commands())
        commands.append(QString::fromUtf8(record.command.first()));
    return commands;
}

} // namespace

/// The operations of lesson 01, run as the window and the command line run them.
class BasicTypesOperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void aTrimCountsWhatIsNotShown();
    void ofALargeValueOnlyAPartIsReadToShowIt_data();
    void ofALargeValueOnlyAPartIsReadToShowIt();
    void theWholeIsReadWhereItIsAskedFor();
    void ofALargeHashAPartIsShownAndAllAreCounted();
    void scoresAreSentAsTyped();
    void aScoreThatReadsBackOtherwiseIsExplained_data();
    void aScoreThatReadsBackOtherwiseIsExplained();
    void beyondTheExactIntegersASumIsExplained();
    void aCounterTellsWhetherItEnds();

private:
    BasicTypesBench m_bench;
};

void BasicTypesOperationsTest::init()
{
    for (const auto &key : m_bench.keys())
        m_bench.redis(u"DEL "_s + QString::fromUtf8(key));
}

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
    QCOMPARE(sent(report), (QStringList{u"MULTI"_s, u"RPOP"_s, u"LRANGE"_s, u"EXEC"_s}));
    QCOMPARE(text(report, u"popped"_s), "c");
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
    QCOMPARE(text(report, u"type"_s), "set");
    QCOMPARE(text(report, u"encoding"_s), m_bench.redis(u"OBJECT ENCODING lab:s"_s).text());
    QCOMPARE(number(report, u"memory"_s), m_bench.redis(u"MEMORY USAGE lab:s"_s).integer());
    QCOMPARE(number(report, u"ttl"_s), -1);
}

void BasicTypesOperationsTest::inspectTellsWhatItMay()
{
    m_bench.redis(u"SADD lab:s 1 2 3"_s);
    m_bench.redis(u"ACL SETUSER default -memory -object"_s);
    const auto report = m_bench.run(u"key-type key=s"_s);
    m_bench.redis(u"ACL SETUSER default +memory +object"_s);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QCOMPARE(text(report, u"type"_s), "set");
    QCOMPARE(number(report, u"ttl"_s), -1);
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
    QCOMPARE(number(report, u"keys"_s), 1);
    QCOMPARE(number(report, u"hits"_s), 1);
    QCOMPARE(number(report, u"misses"_s), 1);
    QCOMPARE(text(report, u"policy"_s), m_bench.redis(u"CONFIG GET maxmemory-policy"_s)[1].text());
    QVERIFY(m_bench.redis(u"INFO server"_s).text().contains("redis_version:" + text(report, u"version"_s)));
    QVERIFY(number(report, u"memory"_s) > 0 && number(report, u"clients"_s) >= 2 && number(report, u"commands"_s) > 0);
}

void BasicTypesOperationsTest::twentyClientsCountTwentyDifferentNumbers()
{
    std::vector<QCoro::Task<Report>> runs;
    for (int i = 0; i < 20; ++i)
        runs.push_back(m_bench.start(Request::What::Operation, u"string-incr key=visits"_s));
    QSet<qint64> values;
    for (auto &run : runs)
        values.insert(number(testing::waitFor(std::move(run)), u"value"_s));
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

void BasicTypesOperationsTest::aTrimCountsWhatIsNotShown()
{
    m_bench.run(u"list-push key=trimmed values="_s + numbers(101));
    const auto report = m_bench.run(u"list-trim key=trimmed start=0 stop=99"_s);
    QCOMPARE(number(report, u"length"_s), 100);
    QCOMPARE(number(report, u"dropped"_s), 1);
    QVERIFY2(report.outcome->headline.contains(u"100 of 101 elements"), qPrintable(report.outcome->headline));
    QCOMPARE(toJson(report.twin->outcome->fields), toJson(report.outcome->fields));
    QCOMPARE(report.twin->outcome->headline, report.outcome->headline);
}

void BasicTypesOperationsTest::ofALargeValueOnlyAPartIsReadToShowIt_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("whole");
    QTest::newRow("list") << u"list-push key=shown-list values="_s + numbers(101) << u"items"_s << u"length"_s << u""_s;
    QTest::newRow("set of integers") << u"set-add key=shown-integers members="_s + numbers(101) << u"members"_s
                                     << u"count"_s << u"SMEMBERS"_s;
    QTest::newRow("set") << u"set-add key=shown-set members=text,"_s + numbers(100) << u"members"_s << u"count"_s
                         << u"SMEMBERS"_s;
    QTest::newRow("hash") << u"hash-set key=shown-hash fields="_s + numbers(101, u"%1=x"_s) << u"fields"_s << u"count"_s
                          << u"HGETALL"_s;
    QTest::newRow("sorted set") << u"zset-add key=shown-zset members="_s + numbers(101, u"m%1=%1"_s) << u"ranking"_s
                                << u"total"_s << u""_s;
}

void BasicTypesOperationsTest::ofALargeValueOnlyAPartIsReadToShowIt()
{
    QFETCH(QString, request);
    QFETCH(QString, shown);
    QFETCH(QString, count);
    QFETCH(QString, whole);
    const auto report = m_bench.run(request);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QVERIFY(report.twin->outcome);
    QVERIFY2(whole.isEmpty() || !sent(report).contains(whole), qPrintable(sent(report).join(u' ')));
    for (const auto &outcome : {report.outcome, report.twin->outcome}) {
        const auto part = outcome->fields.value(shown);
        const auto size = part.canConvert<Fields>() ? part.value<Fields>().size() : part.toList().size();
        QCOMPARE(size, 100);
        QCOMPARE(outcome->fields.value(count).toLongLong(), 101);
    }
    if (!whole.isEmpty()) {
        QVERIFY2(report.outcome->headline.contains(u"101, 100 of them are shown"),
                 qPrintable(report.outcome->headline));
        QCOMPARE(report.twin->outcome->headline, report.outcome->headline);
    }
}

void BasicTypesOperationsTest::theWholeIsReadWhereItIsAskedFor()
{
    m_bench.run(u"set-add key=s members="_s + numbers(101));
    QCOMPARE(m_bench.run(u"set-members key=s"_s).outcome->fields.value(u"members"_s).toList().size(), 101);
    m_bench.run(u"hash-set key=h fields="_s + numbers(101, u"%1=x"_s));
    QCOMPARE(m_bench.run(u"hash-getall key=h"_s).outcome->fields.value(u"fields"_s).value<Fields>().size(), 101);
    m_bench.run(u"list-push key=l values="_s + numbers(101));
    QCOMPARE(m_bench.run(u"list-range key=l"_s).outcome->fields.value(u"items"_s).toList().size(), 101);
}

void BasicTypesOperationsTest::ofALargeHashAPartIsShownAndAllAreCounted()
{
    redis::Command write{"HSET", "lab:h"};
    for (int i = 0; i < 20'000; ++i)
        write += redis::Command{"field " + QByteArray::number(i), "v"};
    testing::waitFor(m_bench.client().send(write));
    const auto report = m_bench.run(u"hash-getall key=h"_s);
    QVERIFY(report.ok());
    QCOMPARE(report.outcome->fields.value(u"fields"_s).value<Fields>().size(), 10'000);
    QCOMPARE(number(report, u"count"_s), 20'000);
    QCOMPARE(report.outcome->headline, u"Fields: 20\u202F000, 10\u202F000 of them are shown."_s);
}

void BasicTypesOperationsTest::scoresAreSentAsTyped()
{
    const auto argumentsOf = [](const Report &report, const QByteArray &command) {
        for (const auto &record : report.commands()) {
            if (record.command.first() == command)
                return record.command.mid(2);
        }
        return QByteArrayList{"not sent"};
    };
    const auto added = m_bench.run(u"zset-add key=z members=a=9007199254740993,b=1.10,c=+inf,d=-inf,e=25e2"_s);
    QCOMPARE(argumentsOf(added, "ZADD"),
             (QByteArrayList{"9007199254740993", "a", "1.10", "b", "+inf", "c", "-inf", "d", "25e2", "e"}));
    QCOMPARE(argumentsOf(m_bench.run(u"zset-incrby key=z member=b by=0.10"_s), "ZINCRBY"),
             (QByteArrayList{"0.10", "b"}));
    QCOMPARE(argumentsOf(m_bench.run(u"zset-incrby key=z member=b by=inf"_s), "ZINCRBY"), (QByteArrayList{"inf", "b"}));
}

void BasicTypesOperationsTest::aScoreThatReadsBackOtherwiseIsExplained_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("explained"); // empty: nothing is to be explained
    QTest::newRow("beyond 2^53") << u"a=1,b=9007199254740993"_s << u"9007199254740992"_s;
    QTest::newRow("a fraction that no double is") << u"a=1.1"_s << u"1.1000000000000001"_s;
    QTest::newRow("below the shown part") << numbers(100, u"m%1=%1"_s) + u",low=0.1"_s << u"0.1000"_s;
    QTest::newRow("as typed") << u"a=2500,b=-3,c=0.5,d=0"_s << u""_s;
    QTest::newRow("the same number in other words") << u"a=2500.0,b=25e2,c=+7,d=1E3,e=0007,f=-0.50,g=0.0"_s << u""_s;
    QTest::newRow("no end") << u"a=inf,b=+inf,c=-inf"_s << u""_s;
    QTest::newRow("given twice") << u"a=1,a=2"_s << u""_s;
}

void BasicTypesOperationsTest::aScoreThatReadsBackOtherwiseIsExplained()
{
    QFETCH(QString, members);
    QFETCH(QString, explained);
    const auto report = m_bench.run(u"zset-add key=z members="_s + members);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    for (const auto &headline : {report.outcome->headline, report.twin->outcome->headline}) {
        QCOMPARE(headline.contains(u"reads back"), !explained.isEmpty());
        QVERIFY2(headline.contains(explained), qPrintable(headline));
    }
}

void BasicTypesOperationsTest::beyondTheExactIntegersASumIsExplained()
{
    m_bench.run(u"zset-add key=z members=a=9007199254740991"_s);
    const auto last = m_bench.run(u"zset-incrby key=z member=a by=1"_s);
    QVERIFY2(last.outcome->headline.contains(u"2^53"), qPrintable(last.outcome->headline));
    const auto infinite = m_bench.run(u"zset-incrby key=z member=a by=inf"_s);
    QVERIFY2(!infinite.outcome->headline.contains(u"2^53"), qPrintable(infinite.outcome->headline));
    m_bench.run(u"zset-add key=z members=a=9007199254740990"_s);
    const auto exact = m_bench.run(u"zset-incrby key=z member=a by=1"_s);
    QVERIFY2(!exact.outcome->headline.contains(u"2^53"), qPrintable(exact.outcome->headline));
}

void BasicTypesOperationsTest::aCounterTellsWhetherItEnds()
{
    m_bench.run(u"string-set key=c value=1 ex=100"_s);
    const auto ending = m_bench.run(u"string-incr key=c"_s);
    QVERIFY(number(ending, u"ttl"_s) > 90);
    QVERIFY2(ending.outcome->headline.contains(u"expires in"), qPrintable(ending.outcome->headline));
    // As if it had expired: the next INCR begins anew.
    m_bench.redis(u"DEL lab:c"_s);
    const auto anew = m_bench.run(u"string-incr key=c"_s);
    QCOMPARE(number(anew, u"value"_s), 1);
    QCOMPARE(number(anew, u"ttl"_s), -1);
    QVERIFY2(anew.outcome->headline.contains(u"no TTL"), qPrintable(anew.outcome->headline));
}

LAB_TEST(BasicTypesOperationsTest)
#include "basic_types_operations_test.moc"
