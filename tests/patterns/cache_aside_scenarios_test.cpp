// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cure_single_flight.h"
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

#include <limits>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

using What = Request::What;

namespace {

/// The keys and the sample's rows: what a scenario must leave as it was.
#define VERIFY_NOTHING_LEFT(bench)                                                                                     \
    QCOMPARE((bench).keys(), QByteArrayList());                                                                        \
    QCOMPARE(productCount(bench), 5);                                                                                  \
    QVERIFY((bench).strangersAreUntouched())

qsizetype statementsIn(const Timeline &timeline, const QString &role)
{
    return std::count_if(timeline.begin(), timeline.end(),
                         [&](const Event &event) { return statementOf(event) && event.actor.startsWith(role); });
}

QList<std::pair<redis::Command, redis::Reply>> repliesIn(const Report &report)
{
    QList<std::pair<redis::Command, redis::Reply>> replies;
    for (const auto &record : report.commands())
        replies.append({record.command, record.reply});
    return replies;
}

/// The hot key of a stampede, whose name ends in the run's own tag.
bool hotKeyIsThere(CacheAsideBench &bench)
{
    const auto keys = bench.keys();
    return std::any_of(keys.begin(), keys.end(), [](const QByteArray &key) {
        return key.startsWith("lab:stampede:{product:1}:") && !key.contains(":lock:");
    });
}

/// Whether a refresh ahead of the expiry comes in time is up to chance and to how busy the machine is: of three tries
/// one must show what it can do. -1 when one failed.
int fewestQueries(CacheAsideBench &bench, const QString &stampede)
{
    int fewest = std::numeric_limits<int>::max();
    for (int i = 0; i < 3 && fewest >= 50; ++i) {
        const auto report = bench.breakIt(stampede);
        if (!report.ok())
            return -1;
        fewest = std::min(fewest, field(report, u"queries"_s).toInt());
    }
    return fewest;
}

QCoro::Task<void> makeNothing()
{
    co_return;
}

QCoro::Task<void> failToMake()
{
    throw sql::SqlError(u"The database is on fire."_s, {});
    co_return;
}

} // namespace

class CacheAsideScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNaiveStampedeAsksTheDatabaseForNearlyEveryReader();
    void withALockTheDatabaseIsAskedOnce();
    void aLockThatCannotBeReleasedHidesNothing();
    void jitterIsNoCureForOneHotKey();
    void jitterMovesTheExpiryThatIsWatched();
    void earlyRefreshAsksLessThanNaive();
    void earlyRefreshHelpsASlowDatabaseToo();
    void theHotKeyLivesTenTimesAsLongAsAQuery_data();
    void theHotKeyLivesTenTimesAsLongAsAQuery();
    void aQueryThatFailsReleasesTheLock();
    void everyReaderHasALane();
    void theCountIsWhatTheTimelineShows();
    void aStampedeWithOneReaderAsksOnce();
    void aStoppedStampedeLeavesNothing_data();
    void aStoppedStampedeLeavesNothing();
    void aStampedeSurvivesAKilledConnection();
    void everyWayOfInvalidatingHoldsOrBreaks_data();
    void everyWayOfInvalidatingHoldsOrBreaks();
    void withStaleCopiesNobodyWaits();
    void randomIdsGoThroughUntilTheyAreLimited_data();
    void randomIdsGoThroughUntilTheyAreLimited();
    void whatCameOutIsToldAsItIs_data();
    void whatCameOutIsToldAsItIs();
    void theTimelineShowsWhoOvertookWhom();
    void aStaleWriteChangesNoRowOfTheSample_data();
    void aStaleWriteChangesNoRowOfTheSample();
    void theSampleIsAsItWasAfterAFailure();
    void aStaleWriteNeedsNoSample();
    void keysThatExpireTogetherAreSpreadByJitter();
    void aStoppedMassExpiryLeavesNothing();
    void badParametersAreRefusedByName_data();
    void badParametersAreRefusedByName();
};

void CacheAsideScenariosTest::aNaiveStampedeAsksTheDatabaseForNearlyEveryReader()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=100 strategy=naive"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"readers"_s).toInt(), 100);
    const auto queries = field(report, u"queries"_s).toInt();
    QVERIFY2(queries >= 50, qPrintable(QString::number(queries)));
    QVERIFY(field(report, u"elapsed_ms"_s).toDouble() > 0);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::withALockTheDatabaseIsAskedOnce()
{
    CacheAsideBench bench;
    for (int i = 0; i < 3; ++i) {
        const auto report = bench.breakIt(u"stampede readers=100 strategy=lock"_s);
        QVERIFY2(report.ok(), whyNot(report));
        QCOMPARE(field(report, u"queries"_s).toInt(), 1);
    }
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::aLockThatCannotBeReleasedHidesNothing()
{
    CacheAsideBench bench;
    bench.ask({"ACL", "SETUSER", "ann", "on", ">pw", "~*", "+@all", "-@scripting"});
    auto environment = bench.environment();
    environment.endpoint.user = u"ann"_s;
    environment.endpoint.password = u"pw"_s;
    redis::Client client(environment.endpoint);
    Run run(environment, client, {});
    Meeting meeting({});
    Actor me(run, meeting, client, 1, {});
    using patterns::cache_aside::makeOnce;
    const auto key = [&run](const QByteArray &name) {
        return run.keys().key(name);
    };
    waitFor(makeOnce(me, key("first"), key("first:lock"), makeNothing)); // what was made is no failure
    const auto fault = faultOf<sql::SqlError>(makeOnce(me, key("second"), key("second:lock"), failToMake));
    QVERIFY(fault);
    QCOMPARE(fault->message(), u"The database is on fire."_s);
    const auto left = bench.ask({"PTTL", "lab:second:lock"}).integer();
    QVERIFY2(left > 0 && left <= 5000, qPrintable(QString::number(left))); // it ends by itself
}

void CacheAsideScenariosTest::jitterIsNoCureForOneHotKey()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=100 strategy=jitter"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY2(field(report, u"queries"_s).toInt() >= 50, qPrintable(field(report, u"queries"_s).toString()));
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::jitterMovesTheExpiryThatIsWatched()
{
    CacheAsideBench bench;
    QSet<int> lives;
    for (int i = 0; i < 4; ++i) { // that four of 101 lives are the same does not happen by chance
        const auto report = bench.breakIt(u"stampede readers=1 strategy=jitter latency=5"_s);
        const auto life = field(report, u"ttl_ms"_s).toInt();
        QVERIFY2(life >= 500 && life <= 600, qPrintable(QString::number(life)));
        lives.insert(life);
    }
    QVERIFY(lives.size() > 1);
}

void CacheAsideScenariosTest::earlyRefreshAsksLessThanNaive()
{
    CacheAsideBench bench;
    const auto naive = bench.breakIt(u"stampede readers=100 strategy=naive"_s);
    QVERIFY2(naive.ok(), whyNot(naive));
    const int queries = fewestQueries(bench, u"stampede readers=100 strategy=early"_s);
    QVERIFY2(queries >= 1 && queries < field(naive, u"queries"_s).toInt(), qPrintable(QString::number(queries)));
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::earlyRefreshHelpsASlowDatabaseToo()
{
    CacheAsideBench bench;
    const int queries = fewestQueries(bench, u"stampede readers=100 strategy=early latency=300"_s);
    QVERIFY2(queries >= 1 && queries < 50, qPrintable(QString::number(queries)));
}

void CacheAsideScenariosTest::theHotKeyLivesTenTimesAsLongAsAQuery_data()
{
    QTest::addColumn<int>("latency");
    QTest::addColumn<int>("life");
    QTest::newRow("at least half a second") << 5 << 500;
    QTest::newRow("the default") << 50 << 500;
    QTest::newRow("a slow database") << 120 << 1200;
}

void CacheAsideScenariosTest::theHotKeyLivesTenTimesAsLongAsAQuery()
{
    QFETCH(int, latency);
    QFETCH(int, life);
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=1 latency=%1"_s.arg(latency));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"ttl_ms"_s).toInt(), life);
    QCOMPARE(field(report, u"queries"_s).toInt(), 1);
}

void CacheAsideScenariosTest::aQueryThatFailsReleasesTheLock()
{
    CacheAsideBench bench;
    auto task = bench.start(What::Scenario, u"stampede readers=10 strategy=lock latency=100"_s);
    QVERIFY(becomesTrue([&] { return hotKeyIsThere(bench); }));
    bench.query(u"DROP TABLE products"_s);
    const auto report = waitFor(std::move(task));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Sql);
    int taken = 0, released = 0;
    for (const auto &[command, reply] : repliesIn(report)) {
        const auto &name = command.first();
        taken += name == "SET" && command.contains("NX") && !reply.isNull() ? 1 : 0;
        released += name.startsWith("EVAL") && !reply.isError() && reply.integer() == 1 ? 1 : 0;
    }
    QVERIFY(taken > 0);
    QCOMPARE(released, taken);
    QCOMPARE(bench.keys(), QByteArrayList());
}

void CacheAsideScenariosTest::everyReaderHasALane()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=30 strategy=lock"_s);
    const auto lanes = actors(report.timeline);
    for (int i = 1; i <= 30; ++i)
        QVERIFY2(lanes.contains(u"reader %1"_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(std::is_sorted(report.timeline.begin(), report.timeline.end(),
                           [](const Event &a, const Event &b) { return a.startMicros < b.startMicros; }));
}

void CacheAsideScenariosTest::theCountIsWhatTheTimelineShows()
{
    CacheAsideBench bench;
    for (const auto &strategy : {u"naive"_s, u"lock"_s, u"early"_s}) {
        const auto report = bench.breakIt(u"stampede readers=40 strategy="_s + strategy);
        QCOMPARE(statementsIn(report.timeline, u"reader"_s), field(report, u"queries"_s).toLongLong());
    }
}

void CacheAsideScenariosTest::aStampedeWithOneReaderAsksOnce()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=1 strategy=naive latency=5"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"queries"_s).toInt(), 1);
    QVERIFY(field(report, u"hits"_s).toInt() > 0);
}

void CacheAsideScenariosTest::aStoppedStampedeLeavesNothing_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("naive") << u"naive"_s;
    QTest::newRow("lock") << u"lock"_s;
}

void CacheAsideScenariosTest::aStoppedStampedeLeavesNothing()
{
    QFETCH(QString, strategy);
    CacheAsideBench bench;
    std::stop_source stop;
    auto task =
        bench.start(What::Scenario, u"stampede readers=50 latency=200 strategy="_s + strategy, stop.get_token());
    // In the middle: the hot key is gone and the database is being asked.
    QVERIFY(becomesTrue([&] { return !bench.keys().isEmpty(); }));
    QVERIFY(becomesTrue([&] { return !hotKeyIsThere(bench); }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::aStampedeSurvivesAKilledConnection()
{
    CacheAsideBench bench;
    auto task = bench.start(What::Scenario, u"stampede readers=20 strategy=lock"_s);
    QVERIFY(becomesTrue([&] { return !bench.keys().isEmpty(); }));
    bench.ask({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    const auto report = waitFor(std::move(task));
    // Whoever had a command under way fails; with luck nobody had. What matters: it ends, and tells the kind.
    if (report.failure)
        QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(becomesTrue([&] { return bench.keys().isEmpty(); }));
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideScenariosTest::everyWayOfInvalidatingHoldsOrBreaks_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("race=overtaken strategy=naive") << false;
    QTest::newRow("race=overtaken strategy=early") << false;
    QTest::newRow("race=overtaken strategy=twice") << true;
    QTest::newRow("race=overtaken strategy=twice stall=400") << false; // the second delete came too soon
    QTest::newRow("race=overtaken strategy=lease") << true;
    QTest::newRow("race=overtaken strategy=lease stall=400") << true;
    QTest::newRow("race=lost-delete strategy=naive") << false;
    QTest::newRow("race=lost-delete strategy=early") << true;
    QTest::newRow("race=lost-delete strategy=twice") << true;
    QTest::newRow("race=lost-delete strategy=lease") << false; // a lease guards the store, not the delete
}

void CacheAsideScenariosTest::everyWayOfInvalidatingHoldsOrBreaks()
{
    QFETCH(bool, held);
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stale-write "_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(report.judged->held, held);
    QCOMPARE(field(report, u"stale"_s).toBool(), !held);
    QCOMPARE(field(report, u"held"_s).toBool(), held);
    QCOMPARE(field(report, u"database_price"_s).toInt(), 29000);
    QVERIFY2(held || field(report, u"cached_price"_s).toInt() == 28000, qPrintable(report.outcome->headline));
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::withStaleCopiesNobodyWaits()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stampede readers=50 latency=100 strategy=stale"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY(report.judged->held);
    QCOMPARE(field(report, u"queries"_s).toInt(), 1);
    QVERIFY(field(report, u"stale_reads"_s).toInt() > 0);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::randomIdsGoThroughUntilTheyAreLimited_data()
{
    QTest::addColumn<bool>("held");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::newRow("strategy=naive") << false << 400 << 400;
    QTest::newRow("strategy=negative ids=1000000000") << false << 390 << 400;
    QTest::newRow("strategy=negative ids=10") << true << 10 << 40; // several callers may miss at once
    QTest::newRow("strategy=limit callers=2") << true << 40 << 40;
}

void CacheAsideScenariosTest::randomIdsGoThroughUntilTheyAreLimited()
{
    QFETCH(bool, held);
    QFETCH(int, fewest);
    QFETCH(int, most);
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"penetration requests=400 "_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(report.judged->held, held);
    const auto queries = field(report, u"queries"_s).toInt();
    QVERIFY2(queries >= fewest && queries <= most, qPrintable(QString::number(queries)));
    QCOMPARE(statementsIn(report.timeline, u"caller"_s), queries);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::whatCameOutIsToldAsItIs_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Fields>("one");
    QTest::addColumn<Fields>("other");
    QTest::addColumn<QString>("finding");
    const auto stampede = [](qint64 queries) {
        return Fields{
            {u"strategy"_s, u"naive"_s}, {u"readers"_s, 100LL},  {u"queries"_s, queries}, {u"hits"_s, 7LL},
            {u"stale_reads"_s, 0LL},     {u"slowest_ms"_s, 1.5}, {u"elapsed_ms"_s, 2.5},  {u"latency_ms"_s, 50LL},
            {u"ttl_ms"_s, 500LL}};
    };
    QTest::newRow("stampede") << u"stampede"_s << stampede(100) << stampede(1)
                              << u"one: the database was asked 100 times. other: the database was asked once."_s;
    QTest::newRow("stampede, upside down")
        << u"stampede"_s << stampede(10) << stampede(11)
        << u"one: the database was asked 10 times. other: the database was asked 11 times."_s;
    const auto stale = [](std::optional<qint64> cached, bool isStale) {
        return Fields{{u"strategy"_s, u"naive"_s},
                      {u"race"_s, u"overtaken"_s},
                      {u"stale"_s, isStale},
                      {u"stored"_s, true},
                      {u"cached_price"_s, cached ? QVariant(*cached) : QVariant()},
                      {u"database_price"_s, 2LL}};
    };
    QTest::newRow("stale-write, upside down")
        << u"stale-write"_s << stale({}, false) << stale(1, true)
        << u"one: the cache is empty. other: the cache holds the old price, for up to 300 s."_s;
    const auto penetration = [](qint64 queries) {
        return Fields{{u"strategy"_s, u"naive"_s}, {u"requests"_s, 1000LL}, {u"ids"_s, 10LL},
                      {u"queries"_s, queries},     {u"refused"_s, 0LL},     {u"remembered"_s, 10LL}};
    };
    QTest::newRow("penetration, alike") << u"penetration"_s << penetration(1000) << penetration(1000)
                                        << u"one and other: 1 000 of 1 000 requests reached the database."_s;
    const auto expiry = [](qint64 peak) {
        return Fields{
            {u"strategy"_s, u"plain"_s}, {u"keys"_s, 100LL}, {u"peak"_s, peak}, {u"per_second"_s, QVariantList{}}};
    };
    QTest::newRow("mass-expiry, both held")
        << u"mass-expiry"_s << expiry(50) << expiry(20)
        << u"one: 50 of 100 keys went within one second at worst. other: 20 of 100 keys went within one second at "
           "worst."_s;
}

void CacheAsideScenariosTest::whatCameOutIsToldAsItIs()
{
    QFETCH(QString, scenario);
    QFETCH(Fields, one);
    QFETCH(Fields, other);
    const CacheAsideBench bench;
    const auto told = findingOf(Catalogue::scenario(bench.lesson(), scenario), {{u"one"_s, one}, {u"other"_s, other}});
    QTEST(QString(told).replace(QChar(0x202f), u' '), "finding");
}

void CacheAsideScenariosTest::theTimelineShowsWhoOvertookWhom()
{
    CacheAsideBench bench;
    const auto report = bench.breakIt(u"stale-write strategy=naive"_s);
    QStringList story;
    for (const auto &event : report.timeline) {
        if (event.actor == u"main"_s)
            continue;
        const auto what = noteOf(event) ? u"note"_s : eventText(event).section(u' ', 0, 0);
        story.append(event.actor + u' ' + what);
    }
    const QStringList expected{u"reader GET"_s,    u"reader SELECT"_s, u"reader note"_s,
                               u"writer UPDATE"_s, u"writer DEL"_s,    u"reader SET"_s};
    QCOMPARE(story.mid(0, expected.size()), expected);
}

void CacheAsideScenariosTest::aStaleWriteChangesNoRowOfTheSample_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("naive") << u"naive"_s;
    QTest::newRow("lease") << u"lease"_s;
}

void CacheAsideScenariosTest::aStaleWriteChangesNoRowOfTheSample()
{
    QFETCH(QString, strategy);
    CacheAsideBench bench;
    bench.run(u"read-uncached id=1"_s); // makes the file
    // Nobody can see a wrong price, however short, when no statement that writes names a row of the sample.
    bench.query(u"CREATE TRIGGER kept BEFORE UPDATE ON products WHEN old.id > 0 "
                "BEGIN SELECT RAISE(ABORT, 'a row of the sample'); END"_s);
    const auto report = bench.breakIt(u"stale-write strategy="_s + strategy);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(priceOf(bench, 5), 28000);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::theSampleIsAsItWasAfterAFailure()
{
    CacheAsideBench bench;
    // The reader's late SET fails, after the writer has changed the price.
    bench.ask({"ACL", "SETUSER", "default", "-set"});
    const auto report = bench.breakIt(u"stale-write strategy=naive"_s);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QCOMPARE(priceOf(bench, 5), 28000);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::aStaleWriteNeedsNoSample()
{
    CacheAsideBench bench;
    bench.query(u"DELETE FROM products"_s);
    const auto report = bench.breakIt(u"stale-write"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(productCount(bench), 0);
}

void CacheAsideScenariosTest::keysThatExpireTogetherAreSpreadByJitter()
{
    CacheAsideBench bench;
    const auto plain = bench.breakIt(u"mass-expiry keys=200 ttl=1 jitter=4 strategy=plain"_s);
    const auto jitter = bench.breakIt(u"mass-expiry keys=200 ttl=1 jitter=4 strategy=jitter"_s);
    for (const auto &report : {plain, jitter}) {
        QVERIFY2(report.ok(), whyNot(report));
        qint64 sum = 0;
        for (const auto &row : field(report, u"per_second"_s).toList())
            sum += row.value<Fields>().value(u"expired"_s).toLongLong();
        const auto first = field(report, u"per_second"_s).toList().first().value<Fields>();
        QCOMPARE(first.value(u"second"_s).toLongLong(), 1); // as the picture counts them
        QCOMPARE(sum, 200);
    }
    QVERIFY(field(plain, u"peak"_s).toInt() > field(jitter, u"peak"_s).toInt());
    QVERIFY(!plain.judged->held);
    QVERIFY(jitter.judged->held);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::aStoppedMassExpiryLeavesNothing()
{
    CacheAsideBench bench;
    std::stop_source stop;
    auto task = bench.start(What::Scenario, u"mass-expiry keys=5000 ttl=60 jitter=60"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return bench.keys().size() == 5'000; }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    VERIFY_NOTHING_LEFT(bench);
}

void CacheAsideScenariosTest::badParametersAreRefusedByName_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("name");
    QTest::newRow("no readers") << u"stampede readers=0"_s << u"readers"_s;
    QTest::newRow("too many readers") << u"stampede readers=501"_s << u"readers"_s;
    QTest::newRow("unknown strategy") << u"stampede strategy=hope"_s << u"strategy"_s;
    QTest::newRow("negative latency") << u"stampede latency=-1"_s << u"latency"_s;
    QTest::newRow("few keys") << u"mass-expiry keys=9"_s << u"keys"_s;
    QTest::newRow("unknown cure") << u"stale-write strategy=lock"_s << u"strategy"_s;
}

void CacheAsideScenariosTest::badParametersAreRefusedByName()
{
    QFETCH(QString, request);
    QFETCH(QString, name);
    CacheAsideBench bench;
    const auto report = bench.breakIt(request);
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QVERIFY2(report.failure->message.startsWith(name + u" must be "_s), whyNot(report));
}

LAB_TEST(CacheAsideScenariosTest)
#include "cache_aside_scenarios_test.moc"
