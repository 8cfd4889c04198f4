// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/redis/monitor.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::recent_items;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> viewMany(redis::Client &client, int device)
{
    for (int i = 0; i < 60; ++i) {
        const auto commands =
            RecentItems::viewCommands(RecentItems::keyOf(Keyspace(), "ann"), QByteArray::number((i * device) % 30));
        co_await client.transaction(commands);
    }
}

} // namespace

/// Lesson 03: the pattern on a real server, by its forms and beside them, and its races.
class RecentItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::recent_items::lesson()); }
    void aProductViewedAgainMovesToTheFront();
    void ofTwentyFiveTwentyAreLeft();
    void aViewIsOneRoundTrip();
    void everyViewGivesAnEnd();
    void devicesAtOnceLeaveNoProductTwice();
    void theNewestAreListed();
    void twinAndPatternAgree_data();
    void twinAndPatternAgree();
    void whatIsTooOldIsGoneForTheTwinToo();
    void usersDoNotMeet();
    void aKeyOfAnotherTypeIsAFailure();
    void everyWayHoldsOrBreaks_data();
    void everyWayHoldsOrBreaks();
    void withoutTrimmingAViewIsSlowerLater();
    void whatCameOutIsToldAsItIs();
    void eachArmOfAComparisonDoesWhatIsSaidOfIt();

private:
    QByteArrayList items(const QString &user)
    {
        return m_bench->redis(u"LRANGE lab:recent:{%1} 0 -1"_s.arg(user)).texts();
    }

    std::unique_ptr<LessonBench> m_bench;
};

void RecentItemsTest::aProductViewedAgainMovesToTheFront()
{
    for (const auto *const product : {"101", "102", "101"})
        m_bench->run(u"view user=ann product=%1"_s.arg(QLatin1StringView(product)));
    QCOMPARE(items(u"ann"_s), (QByteArrayList{"101", "102"}));
}

void RecentItemsTest::ofTwentyFiveTwentyAreLeft()
{
    Report last;
    for (int i = 1; i <= 25; ++i)
        last = m_bench->run(u"view user=ann product=%1"_s.arg(i));
    QCOMPARE(numberField(last, u"count"_s), 20);
    QCOMPARE(items(u"ann"_s).size(), 20);
    QCOMPARE(items(u"ann"_s).first(), "25"_ba);
    QCOMPARE(items(u"ann"_s).last(), "6"_ba);
}

void RecentItemsTest::aViewIsOneRoundTrip()
{
    const auto report = m_bench->run(u"view user=ann product=1"_s);
    QCOMPARE(numberField(report, u"round_trips"_s), 1);
    QCOMPARE(sent(report), (QByteArrayList{"MULTI", "LREM", "LPUSH", "LTRIM", "EXPIRE", "LRANGE", "EXEC"}));
    QSet<quint64> groups;
    for (const auto &command : report.commands())
        groups.insert(command.groupId);
    QVERIFY(groups.size() == 1 && !groups.contains(0)); // one write
}

void RecentItemsTest::everyViewGivesAnEnd()
{
    m_bench->run(u"view user=ann product=1"_s);
    for (const auto *const before : {"PERSIST", "EXPIRE"}) {
        auto command = redis::Command{before, "lab:recent:{ann}"};
        if (command.first() == "EXPIRE")
            command.append("10");
        m_bench->ask(command);
        m_bench->run(u"view user=ann product=1"_s);
        const auto left = m_bench->redis(u"TTL lab:recent:{ann}"_s).integer();
        QVERIFY2(left > 2'591'000 && left <= 2'592'000, qPrintable(QString::number(left)));
    }
}

void RecentItemsTest::devicesAtOnceLeaveNoProductTwice()
{
    std::vector<std::unique_ptr<redis::Client>> clients;
    std::vector<QCoro::Task<void>> tasks;
    for (int device = 1; device <= 8; ++device) {
        clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
        tasks.push_back(viewMany(*clients.back(), device));
    }
    testing::waitFor(awaitAll(std::move(tasks)));
    const auto left = items(u"ann"_s);
    QCOMPARE(left.size(), 20);
    QCOMPARE(QSet<QByteArray>(left.begin(), left.end()).size(), 20);
}

void RecentItemsTest::theNewestAreListed()
{
    for (int i = 1; i <= 12; ++i)
        m_bench->run(u"view user=ann product=%1"_s.arg(i));
    const auto report = m_bench->run(u"list user=ann limit=3"_s);
    QCOMPARE(field(report, u"items"_s).toList(), (QVariantList{"12"_ba, "11"_ba, "10"_ba}));
    QCOMPARE(numberField(report, u"showing"_s), 3);
    QCOMPARE(numberField(report, u"total"_s), 12);
    QCOMPARE(numberField(m_bench->run(u"list user=nobody"_s), u"total"_s), 0);
}

void RecentItemsTest::twinAndPatternAgree_data()
{
    QTest::addColumn<QStringList>("requests");
    QTest::newRow("again") << QStringList{u"view user=a product=1"_s, u"view user=a product=2"_s,
                                          u"view user=a product=1"_s, u"list user=a"_s};
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(u"view user=a product=%1"_s.arg((i * 7) % 24));
    QTest::newRow("more than twenty") << many + QStringList{u"list user=a limit=20"_s, u"list user=a limit=5"_s};
    QTest::newRow("forgotten") << QStringList{u"view user=a product=1"_s, u"clear user=a"_s, u"clear user=a"_s,
                                              u"list user=a"_s, u"view user=a product=1"_s};
    QTest::newRow("any bytes") << QStringList{u"view user=a \"product=\\xff x\""_s, u"view \"user={a}b\" product=1"_s,
                                              u"list \"user={a}b\""_s};
}

void RecentItemsTest::twinAndPatternAgree()
{
    QFETCH(QStringList, requests);
    for (const auto &request : requests) {
        const auto report = m_bench->run(request);
        QVERIFY2(report.outcome && report.twin && report.twin->outcome, whyNot(report));
        for (const auto &[name, value] : report.twin->outcome->fields)
            QCOMPARE(value, report.outcome->fields.value(name));
    }
}

void RecentItemsTest::whatIsTooOldIsGoneForTheTwinToo()
{
    m_bench->run(u"view user=ann product=1"_s);
    m_bench->query(u"UPDATE recent_views SET viewed_at = viewed_at - 2592001"_s);
    m_bench->redis(u"DEL lab:recent:{ann}"_s);
    for (const auto *const request : {"list user=ann", "view user=ann product=2", "list user=ann"}) {
        const auto report = m_bench->run(QString::fromLatin1(request));
        QVERIFY(report.twin && report.twin->outcome);
        QCOMPARE(report.twin->outcome->fields.value(u"items"_s), field(report, u"items"_s));
    }
}

void RecentItemsTest::usersDoNotMeet()
{
    m_bench->run(u"view user=ann product=1"_s);
    m_bench->run(u"view user=bob product=2"_s);
    QCOMPARE(items(u"ann"_s), QByteArrayList{"1"});
    m_bench->run(u"clear user=ann"_s);
    QCOMPARE(m_bench->keys(), QByteArrayList{"lab:recent:{bob}"});
}

void RecentItemsTest::aKeyOfAnotherTypeIsAFailure()
{
    m_bench->redis(u"SET lab:recent:{ann} x"_s);
    for (const auto *const request : {"view user=ann product=1", "list user=ann"}) {
        const auto report = m_bench->run(QString::fromLatin1(request));
        QVERIFY2(report.failure && report.failure->message.startsWith(u"WRONGTYPE"_s), whyNot(report));
    }
    QCOMPARE(m_bench->redis(u"GET lab:recent:{ann}"_s).text(), "x"_ba);
}

void RecentItemsTest::everyWayHoldsOrBreaks_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("value");
    const auto row = [](const char *request, bool holds, const QString &name, int value) {
        QTest::newRow(request) << QString::fromLatin1(request) << holds << name << value;
    };
    row("no-dedupe strategy=naive", false, u"distinct"_s, 5);
    row("no-dedupe strategy=lrem", true, u"distinct"_s, 20);
    row("no-dedupe strategy=zset", true, u"distinct"_s, 20);
    row("no-dedupe strategy=lrem products=2 views=9", true, u"distinct"_s, 17);
    row("no-dedupe strategy=zset products=2 views=9", true, u"distinct"_s, 17);
    row("no-dedupe strategy=naive products=2 views=9", false, u"distinct"_s, 4);
    row("no-dedupe strategy=lrem products=4 views=2", true, u"distinct"_s, 17); // more products than views
    row("no-dedupe strategy=zset products=4 views=2", true, u"distinct"_s, 17);
    row("no-dedupe strategy=naive products=4 views=2", false, u"distinct"_s, 17);
    row("no-trim strategy=naive views=500", false, u"length"_s, 500);
    row("no-trim strategy=always views=500", true, u"length"_s, 20);
    row("no-trim strategy=always views=7", true, u"length"_s, 7);
    row("interleaved strategy=single", false, u"copies"_s, 2);
    row("interleaved strategy=multi", true, u"copies"_s, 1);
    row("interleaved strategy=multi size=1000000", true, u"copies"_s, 1);
}

void RecentItemsTest::everyWayHoldsOrBreaks()
{
    QFETCH(QString, request);
    QFETCH(QString, name);
    const auto report = m_bench->breakIt(request);
    QVERIFY2(report.judged, whyNot(report));
    QTEST(static_cast<int>(numberField(report, name)), "value");
    QTEST(report.judged->held, "holds");
    QCOMPARE(m_bench->keys(), QByteArrayList());
}

void RecentItemsTest::withoutTrimmingAViewIsSlowerLater()
{
    const auto report = m_bench->breakIt(u"no-trim strategy=naive views=5000"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"length"_s), 5000);
    QVERIFY(numberField(report, u"memory"_s) > 10'000);
    QVERIFY(field(report, u"first_us"_s).toDouble() > 0 && field(report, u"last_us"_s).toDouble() > 0);
    const auto sometimes = m_bench->breakIt(u"no-trim strategy=sometimes views=2000"_s);
    QVERIFY(numberField(sometimes, u"length"_s) < 2000);
}

void RecentItemsTest::whatCameOutIsToldAsItIs()
{
    const auto judge = Catalogue::scenario(m_bench->lesson(), u"interleaved"_s).judge;
    const auto outcome = [](qint64 copies, qint64 length) {
        return Fields{{u"strategy"_s, u"multi"_s}, {u"size"_s, 9LL}, {u"length"_s, length}, {u"copies"_s, copies}};
    };
    QVERIFY(judge(outcome(1, 20)).held);
    QVERIFY(!judge(outcome(2, 20)).held); // MULTI or not
    QVERIFY(!judge(outcome(1, 21)).held);
    QCOMPARE(judge(outcome(3, 20)).clause, u"the product is in the list 3 times"_s);
}

/// By what the server has executed: of each list, how many views there were, of what was in, and of the last in it.
void RecentItemsTest::eachArmOfAComparisonDoesWhatIsSaidOfIt()
{
    struct Seen
    {
        QByteArrayList items;
        int views = 0, found = 0, last = 0;
    };
    QMap<QByteArray, Seen> lists;
    QByteArray word;
    redis::Monitor monitor(m_bench->server().endpoint());
    connect(&monitor, &redis::Monitor::line, this, [&](const redis::MonitorLine &line) {
        word = line.command.value(1);
        auto &list = lists[word];
        if (line.command.first() == "LPUSH") {
            list.items.prepend(line.command.last());
        } else if (line.command.first() == "LTRIM") {
            list.items = list.items.first(std::min(list.items.size(), line.command.last().toLongLong() + 1));
        } else if (line.command.first() == "LREM") {
            ++list.views;
            list.last += list.items.last() == line.command.last() ? 1 : 0;
            list.found += list.items.removeAll(line.command.last()) > 0 ? 1 : 0;
        }
    });
    testing::waitFor(monitor.start());
    for (const auto &comparison : {u"pipeline-vs-single"_s, u"record-vs-upsert"_s}) {
        lists.clear();
        QVERIFY(m_bench->compare(comparison).ok());
        m_bench->ask({"ECHO", comparison.toUtf8()});
        QTRY_COMPARE(word, comparison.toUtf8());
        lists.removeIf([](QMap<QByteArray, Seen>::iterator list) { return list->views == 0; });
        QVERIFY(lists.size() >= (comparison == u"pipeline-vs-single"_s ? 2 : 1));
        for (const auto &list : lists) {
            QVERIFY(list.views > 1);
            if (comparison == u"pipeline-vs-single"_s)
                QCOMPARE(list.found, list.views / 2);
            else
                QCOMPARE(list.last, list.views);
        }
    }
}

LAB_TEST(RecentItemsTest)
#include "recent_items_test.moc"
