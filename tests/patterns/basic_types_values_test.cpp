// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// `1,2,3` … up to `count`, each written as `form`.
QString numbers(int count, const QString &form = u"%1"_s)
{
    QStringList items;
    for (int i = 1; i <= count; ++i)
        items.append(QString(form).replace(u"%1"_s, QString::number(i)));
    return items.join(u',');
}

} // namespace

/// What lesson 01 shows of large values, and of numbers that a double or a reply cannot hold as they were typed.
class BasicTypesValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.clear(); }

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

void BasicTypesValuesTest::aTrimCountsWhatIsNotShown()
{
    m_bench.run(u"list-push key=trimmed values="_s + numbers(101));
    const auto report = m_bench.run(u"list-trim key=trimmed start=0 stop=99"_s);
    QCOMPARE(numberField(report, u"length"_s), 100);
    QCOMPARE(numberField(report, u"dropped"_s), 1);
    QVERIFY2(report.outcome->headline.contains(u"100 of 101 elements"), qPrintable(report.outcome->headline));
    QCOMPARE(toJson(report.twin->outcome->fields), toJson(report.outcome->fields));
    QCOMPARE(report.twin->outcome->headline, report.outcome->headline);
}

void BasicTypesValuesTest::ofALargeValueOnlyAPartIsReadToShowIt_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("list") << u"list-push key=shown-list values="_s + numbers(101) << u"items"_s << u"length"_s << ""_ba;
    QTest::newRow("set of integers") << u"set-add key=shown-integers members="_s + numbers(101) << u"members"_s
                                     << u"count"_s << "SMEMBERS"_ba;
    QTest::newRow("set") << u"set-add key=shown-set members=text,"_s + numbers(100) << u"members"_s << u"count"_s
                         << "SMEMBERS"_ba;
    QTest::newRow("hash") << u"hash-set key=shown-hash fields="_s + numbers(101, u"%1=x"_s) << u"fields"_s << u"count"_s
                          << "HGETALL"_ba;
    QTest::newRow("sorted set") << u"zset-add key=shown-zset members="_s + numbers(101, u"m%1=%1"_s) << u"ranking"_s
                                << u"total"_s << ""_ba;
}

void BasicTypesValuesTest::ofALargeValueOnlyAPartIsReadToShowIt()
{
    QFETCH(QString, request);
    QFETCH(QString, shown);
    QFETCH(QString, count);
    QFETCH(QByteArray, whole);
    const auto report = m_bench.run(request);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QVERIFY(report.twin->outcome);
    QVERIFY2(whole.isEmpty() || !sent(report).contains(whole), sent(report).join(' ').constData());
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

void BasicTypesValuesTest::theWholeIsReadWhereItIsAskedFor()
{
    m_bench.run(u"set-add key=s members="_s + numbers(101));
    QCOMPARE(m_bench.run(u"set-members key=s"_s).outcome->fields.value(u"members"_s).toList().size(), 101);
    m_bench.run(u"hash-set key=h fields="_s + numbers(101, u"%1=x"_s));
    QCOMPARE(m_bench.run(u"hash-getall key=h"_s).outcome->fields.value(u"fields"_s).value<Fields>().size(), 101);
    m_bench.run(u"list-push key=l values="_s + numbers(101));
    QCOMPARE(m_bench.run(u"list-range key=l"_s).outcome->fields.value(u"items"_s).toList().size(), 101);
}

void BasicTypesValuesTest::ofALargeHashAPartIsShownAndAllAreCounted()
{
    redis::Command write{"HSET", "lab:h"};
    for (int i = 0; i < 20'000; ++i)
        write += redis::Command{"field " + QByteArray::number(i), "v"};
    testing::waitFor(m_bench.client().send(write));
    const auto report = m_bench.run(u"hash-getall key=h"_s);
    QVERIFY(report.ok());
    QCOMPARE(report.outcome->fields.value(u"fields"_s).value<Fields>().size(), 10'000);
    QCOMPARE(numberField(report, u"count"_s), 20'000);
    QCOMPARE(report.outcome->headline, u"Fields: 20\u202F000, 10\u202F000 of them are shown."_s);
}

void BasicTypesValuesTest::scoresAreSentAsTyped()
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

void BasicTypesValuesTest::aScoreThatReadsBackOtherwiseIsExplained_data()
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

void BasicTypesValuesTest::aScoreThatReadsBackOtherwiseIsExplained()
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

void BasicTypesValuesTest::beyondTheExactIntegersASumIsExplained()
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

void BasicTypesValuesTest::aCounterTellsWhetherItEnds()
{
    m_bench.run(u"string-set key=c value=1 ex=100"_s);
    const auto ending = m_bench.run(u"string-incr key=c"_s);
    QVERIFY(numberField(ending, u"ttl"_s) > 90);
    QVERIFY2(ending.outcome->headline.contains(u"expires in"), qPrintable(ending.outcome->headline));
    // As if it had expired: the next INCR begins anew.
    m_bench.redis(u"DEL lab:c"_s);
    const auto anew = m_bench.run(u"string-incr key=c"_s);
    QCOMPARE(numberField(anew, u"value"_s), 1);
    QCOMPARE(numberField(anew, u"ttl"_s), -1);
    QVERIFY2(anew.outcome->headline.contains(u"no TTL"), qPrintable(anew.outcome->headline));
}

LAB_TEST(BasicTypesValuesTest)
#include "basic_types_values_test.moc"
