// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/redis/groups.h"
#include "app/sql/generate.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::ranking;
using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Many = 100'000;

QByteArrayList namesIn(const Report &report)
{
    QByteArrayList names;
    for (const auto &row : field(report, u"ranking"_s).toList())
        names.append(row.value<Fields>().value(u"name"_s).toByteArray());
    return names;
}

QList<qint64> sharedRanks(const Report &report)
{
    QList<qint64> ranks;
    for (const auto &row : field(report, u"ranking"_s).toList())
        ranks.append(row.value<Fields>().value(u"shared_rank"_s).toLongLong());
    return ranks;
}

QCoro::Task<void> playOften(Leaderboard board, Ties ties, QByteArray name, int games)
{
    for (int i = 0; i < games; ++i)
        co_await board.score(ties, name, 1);
}

} // namespace

/// Lesson 09: the pattern on a real server, by its forms and beside them.
class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::ranking::lesson()); }
    void setupLoadsTheUsersAndReplacesTheBoard();
    void threeThousandForAliceTieWithEve();
    void aNameNobodyHasMakesNoPlayer_data();
    void aNameNobodyHasMakesNoPlayer();
    void equalScoresAreInTheOrderOfTheBytes();
    void sharedRanksLeaveOut();
    void aRankIsToldAloneAndShared();
    void neighboursEndWhereTheBoardEnds();
    void aRangeIsCountedWhole();
    void aFullServerStillTellsTheRanking_data();
    void aFullServerStillTellsTheRanking();
    void infiniteScoresHaveARank();
    void twinAndPatternAgree_data();
    void twinAndPatternAgree();
    void theRowsInSqliteFollowTheScores();
    void theFirstToReachAScoreIsAhead();
    void noPointsAreNoArrival();
    void whatDoesNotFitIsRefusedAndChangesNothing();
    void arrivalsThatAreNoCountAreAFaultAndChangeNothing_data();
    void arrivalsThatAreNoCountAreAFaultAndChangeNothing();
    void aNumberHoldsAScoreAndAnArrival_data();
    void aNumberHoldsAScoreAndAnArrival();
    void gamesThatEndAtOnceAllCount_data();
    void gamesThatEndAtOnceAllCount();
    void aPageGoesOnAfterTheLastOneSeen();
    void aPageGoesOnThoughTheLastOneHasGone();
    void aPageAfterManyEqualsIsFoundInFewSteps();
    void ranksInSqlAreCountedByTheIndexOfScores();
    void aSnapshotStaysAsItWasAndEnds();
    void aHundredThousandPlayersAreRankedAsInSql();

private:
    Leaderboard board() { return {m_bench->client(), Keyspace()}; }
    PlayerTable table() { return {sql::Client(*m_bench->environment().database, u"test"_s), Keyspace()}; }
    void fillBoth();

    std::unique_ptr<LessonBench> m_bench;
};

void RankingTest::setupLoadsTheUsersAndReplacesTheBoard()
{
    m_bench->redis(u"ZADD lab:leaderboard:{global} 9 somebody"_s);
    const auto report = m_bench->run(u"setup"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"loaded"_s), 5);
    QCOMPARE(m_bench->redis(u"ZRANGE lab:leaderboard:{global} 0 -1 REV WITHSCORES"_s).texts(),
             (QByteArrayList{"Eve", "5500", "Diana", "4800", "Charlie", "4100", "Bob", "3200", "Alice", "2500"}));
    QVERIFY(sent(report).contains("MULTI"));
    m_bench->query(u"DELETE FROM users"_s);
    QCOMPARE(numberField(m_bench->run(u"setup"_s), u"loaded"_s), 0);
    QCOMPARE(m_bench->keys(), QByteArrayList{"lab:leaderboard:{global}:arrivals"});
}

void RankingTest::threeThousandForAliceTieWithEve()
{
    m_bench->run(u"setup"_s);
    const auto report = m_bench->run(u"score name=Alice points=3000"_s);
    QCOMPARE(numberField(report, u"score"_s), 5500);
    QCOMPARE(numberField(report, u"rank"_s), 2);
    QCOMPARE(namesIn(m_bench->run(u"top limit=2"_s)), (QByteArrayList{"Eve", "Alice"}));
}

void RankingTest::aNameNobodyHasMakesNoPlayer_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *const request :
         {"score name=alice points=1", "score name=alice points=1 ties=first", "rank name=alice", "around name=alice"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void RankingTest::aNameNobodyHasMakesNoPlayer()
{
    QFETCH(QString, request);
    m_bench->run(u"setup"_s);
    const auto report = m_bench->run(request);
    QVERIFY2(report.outcome && report.outcome->rejection, whyNot(report));
    QVERIFY(report.twin && report.twin->outcome && report.twin->outcome->rejection);
    QCOMPARE(m_bench->redis(u"ZCARD lab:leaderboard:{global}"_s).integer(), 5);
    QCOMPARE(m_bench->redis(u"ZCARD lab:leaderboard:{global}:first"_s).integer(), 5);
}

void RankingTest::equalScoresAreInTheOrderOfTheBytes()
{
    m_bench->redis(u"ZADD lab:leaderboard:{global} 7 Ann 7 ann 7 Zoe 7 10 7 9 7 \xc3\xa4"_s);
    const auto names = namesIn(m_bench->run(u"top"_s));
    QCOMPARE(names.size(), 6);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY2(names[i] < names[i - 1], names[i].constData());
}

void RankingTest::sharedRanksLeaveOut()
{
    m_bench->redis(u"ZADD lab:leaderboard:{global} 90 a 70 b 70 c 50 d 50 e 10 f"_s);
    QCOMPARE(sharedRanks(m_bench->run(u"top"_s)), (QList<qint64>{1, 2, 2, 4, 4, 6}));
    QCOMPARE(sharedRanks(m_bench->run(u"around name=d radius=1"_s)), (QList<qint64>{4, 4, 6}));
}

void RankingTest::aRankIsToldAloneAndShared()
{
    m_bench->run(u"setup"_s);
    m_bench->run(u"score name=Alice points=3000"_s);
    const auto report = m_bench->run(u"rank name=Alice"_s);
    QCOMPARE(numberField(report, u"score"_s), 5500);
    QCOMPARE(numberField(report, u"rank"_s), 2);
    QCOMPARE(numberField(report, u"shared_rank"_s), 1);
    QCOMPARE(numberField(report, u"total"_s), 5);
}

void RankingTest::neighboursEndWhereTheBoardEnds()
{
    m_bench->run(u"setup"_s);
    QCOMPARE(namesIn(m_bench->run(u"around name=Charlie radius=1"_s)), (QByteArrayList{"Diana", "Charlie", "Bob"}));
    QCOMPARE(namesIn(m_bench->run(u"around name=Eve radius=2"_s)), (QByteArrayList{"Eve", "Diana", "Charlie"}));
    QCOMPARE(namesIn(m_bench->run(u"around name=Alice radius=1"_s)), (QByteArrayList{"Bob", "Alice"}));
    QCOMPARE(namesIn(m_bench->run(u"around name=Alice radius=0"_s)), QByteArrayList{"Alice"});
    QCOMPARE(namesIn(m_bench->run(u"around name=Alice radius=100"_s)).size(), 5);
}

void RankingTest::aRangeIsCountedWhole()
{
    auto add = makeCommand("ZADD", "lab:leaderboard:{global}");
    for (int i = 0; i < MostShown + 17; ++i)
        add += makeCommand(i, "player-" + QByteArray::number(i));
    m_bench->ask(add);
    const auto all = m_bench->run(u"range min=-inf max=inf"_s);
    QCOMPARE(numberField(all, u"count"_s), MostShown + 17);
    QCOMPARE(field(all, u"members"_s).toList().size(), MostShown);
    QVERIFY2(all.outcome->headline.contains(u"first 100"_s), qPrintable(all.outcome->headline));
    QCOMPARE(numberField(m_bench->run(u"range min=5 max=5"_s), u"count"_s), 1);
    QCOMPARE(numberField(m_bench->run(u"range min=6 max=5"_s), u"count"_s), 0);
}

void RankingTest::aFullServerStillTellsTheRanking_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *const request :
         {"top", "top ties=first", "rank name=Bob", "around name=Bob", "range min=0 max=inf"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void RankingTest::aFullServerStillTellsTheRanking()
{
    QFETCH(QString, request);
    m_bench->run(u"setup"_s);
    m_bench->redis(u"CONFIG SET maxmemory 1"_s);
    const auto report = m_bench->run(request);
    QVERIFY2(report.ok(), whyNot(report));
}

void RankingTest::infiniteScoresHaveARank()
{
    m_bench->redis(u"ZADD lab:leaderboard:{global} inf top 0 middle -inf low"_s);
    QCOMPARE(numberField(m_bench->run(u"rank name=top"_s), u"shared_rank"_s), 1);
    QCOMPARE(numberField(m_bench->run(u"rank name=low"_s), u"shared_rank"_s), 3);
    QCOMPARE(sharedRanks(m_bench->run(u"around name=middle"_s)), (QList<qint64>{1, 2, 3}));
}

void RankingTest::twinAndPatternAgree_data()
{
    QTest::addColumn<QStringList>("requests");
    QTest::newRow("the board as it is set up") << QStringList{u"top"_s, u"top limit=2"_s, u"rank name=Bob"_s,
                                                              u"around name=Bob"_s, u"range min=3000 max=inf"_s};
    QTest::newRow("a tie at the top") << QStringList{u"score name=Alice points=3000"_s, u"top"_s, u"rank name=Alice"_s,
                                                     u"rank name=Eve"_s, u"around name=Alice radius=1"_s};
    QTest::newRow("a tie in the middle") << QStringList{
        u"score name=Alice points=1600"_s, u"score name=Bob points=900"_s, u"top"_s, u"rank name=Bob"_s,
        u"around name=Diana radius=1"_s,   u"range min=4100 max=4100"_s};
    QTest::newRow("points that are taken away")
        << QStringList{u"score name=Eve points=-9000"_s, u"top"_s, u"rank name=Eve"_s, u"range min=-inf max=0"_s};
    QTest::newRow("ties by arrival") << QStringList{u"score name=Alice points=1600 ties=first"_s,
                                                    u"score name=Bob points=900 ties=first"_s,
                                                    u"score name=Charlie points=0 ties=first"_s,
                                                    u"top ties=first"_s,
                                                    u"score name=Eve points=-1400 ties=first"_s,
                                                    u"top ties=first"_s,
                                                    u"top"_s};
    QTest::newRow("who is not there") << QStringList{u"score name=Kim points=1"_s, u"rank name=Kim"_s,
                                                     u"around name=Kim"_s, u"top"_s};
}

void RankingTest::twinAndPatternAgree()
{
    QFETCH(QStringList, requests);
    requests.prepend(u"setup"_s);
    for (const auto &request : requests) {
        const auto report = m_bench->run(request);
        QVERIFY2(report.outcome && report.twin, whyNot(report));
        QVERIFY2(report.twin->outcome, qPrintable(report.twin->failure ? report.twin->failure->message : request));
        QVERIFY2(sameAnswer(*report.outcome, *report.twin->outcome, report.twin->aboutTheWay),
                 qPrintable(request + u": "_s + displayText(QVariant::fromValue(report.outcome->fields)) + u" / "_s +
                            displayText(QVariant::fromValue(report.twin->outcome->fields))));
    }
}

void RankingTest::theRowsInSqliteFollowTheScores()
{
    m_bench->run(u"setup"_s);
    m_bench->run(u"score name=Alice points=3000"_s);
    const auto redis = m_bench->run(u"top"_s), sqlite = m_bench->run(u"top-sqlite"_s);
    QVERIFY2(sqlite.ok(), whyNot(sqlite));
    QCOMPARE(field(sqlite, u"ranking"_s), field(redis, u"ranking"_s));
    QVERIFY(numberField(sqlite, u"elapsed_ms"_s) >= 0);
    QVERIFY(!sqlite.statements().isEmpty() && sqlite.commands().isEmpty());
}

void RankingTest::theFirstToReachAScoreIsAhead()
{
    m_bench->run(u"setup"_s);
    m_bench->run(u"score name=Alice points=1600 ties=first"_s); // as many as Charlie has
    const auto bob = m_bench->run(u"score name=Bob points=900 ties=first"_s);
    QCOMPARE(numberField(bob, u"score"_s), 4100);
    QCOMPARE(numberField(bob, u"rank"_s), 5);
    const auto top = m_bench->run(u"top ties=first"_s);
    QCOMPARE(namesIn(top), (QByteArrayList{"Eve", "Diana", "Charlie", "Alice", "Bob"}));
    QCOMPARE(sharedRanks(top), (QList<qint64>{1, 2, 3, 3, 3}));
    // The other board is another one.
    QCOMPARE(namesIn(m_bench->run(u"top"_s)), (QByteArrayList{"Eve", "Diana", "Charlie", "Bob", "Alice"}));
}

void RankingTest::noPointsAreNoArrival()
{
    m_bench->run(u"setup"_s);
    m_bench->run(u"score name=Alice points=3000 ties=first"_s);
    m_bench->run(u"score name=Eve points=0 ties=first"_s);
    QCOMPARE(namesIn(m_bench->run(u"top limit=2 ties=first"_s)), (QByteArrayList{"Eve", "Alice"}));
    QCOMPARE(m_bench->redis(u"GET lab:leaderboard:{global}:arrivals"_s).integer(), 6);
}

void RankingTest::whatDoesNotFitIsRefusedAndChangesNothing()
{
    m_bench->run(u"setup"_s);
    const auto before = m_bench->redis(u"ZRANGE lab:leaderboard:{global}:first 0 -1 WITHSCORES"_s);
    for (const auto *const points : {"134217728", "-134220228", "1000000000"}) {
        const auto report = m_bench->run(u"score name=Alice ties=first points="_s + QString::fromLatin1(points));
        QVERIFY2(report.outcome && report.outcome->rejection, points);
        QVERIFY2(report.twin->outcome && report.twin->outcome->rejection, points);
    }
    m_bench->redis(u"SET lab:leaderboard:{global}:arrivals 67108863"_s);
    QVERIFY(m_bench->run(u"score name=Alice ties=first points=1"_s).outcome->rejection);
    QCOMPARE(m_bench->redis(u"ZRANGE lab:leaderboard:{global}:first 0 -1 WITHSCORES"_s), before);
    QCOMPARE(namesIn(m_bench->run(u"top limit=1 ties=first"_s)), QByteArrayList{"Eve"});
}

void RankingTest::arrivalsThatAreNoCountAreAFaultAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("arrivals");
    for (const QByteArray arrivals : {"-inf", "nan", "many", "-1", "-50000000", "1.5", ""})
        QTest::addRow("\"%s\"", arrivals.constData()) << arrivals;
}

void RankingTest::arrivalsThatAreNoCountAreAFaultAndChangeNothing()
{
    QFETCH(QByteArray, arrivals);
    m_bench->run(u"setup"_s);
    m_bench->ask({"SET", "lab:leaderboard:{global}:arrivals", arrivals});
    const auto before = m_bench->redis(u"ZRANGE lab:leaderboard:{global}:first 0 -1 WITHSCORES"_s);
    const auto report = m_bench->run(u"score name=Alice points=1 ties=first"_s);
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY2(report.failure->message.contains(u"arrivals"_s), qPrintable(report.failure->message));
    QCOMPARE(m_bench->redis(u"ZRANGE lab:leaderboard:{global}:first 0 -1 WITHSCORES"_s), before);
    QCOMPARE(m_bench->ask({"GET", "lab:leaderboard:{global}:arrivals"}).text(), arrivals);
}

void RankingTest::aNumberHoldsAScoreAndAnArrival_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("arrival");
    for (const auto points : {0LL, 1LL, -1LL, 5500LL, MostPoints - 1, 1 - MostPoints}) {
        for (const auto arrival : {1LL, 2LL, Arrivals - 1})
            QTest::addRow("%lld after %lld", points, arrival) << points << arrival;
    }
}

void RankingTest::aNumberHoldsAScoreAndAnArrival()
{
    QFETCH(qint64, points);
    QFETCH(qint64, arrival);
    const auto number = encoded(points, arrival);
    QCOMPARE(pointsIn(number), static_cast<double>(points));
    m_bench->ask(makeCommand("ZADD", "lab:x", number, "a"));
    QCOMPARE(m_bench->redis(u"ZSCORE lab:x a"_s).real(), number);
    if (arrival + 1 < Arrivals)
        QVERIFY(encoded(points, arrival + 1) < number);
    QVERIFY(encoded(points - 1, 1) < number || points == 1 - MostPoints);
}

void RankingTest::gamesThatEndAtOnceAllCount_data()
{
    QTest::addColumn<Ties>("ties");
    QTest::newRow("ties by bytes") << Ties::Bytes;
    QTest::newRow("ties by arrival") << Ties::First;
}

void RankingTest::gamesThatEndAtOnceAllCount()
{
    QFETCH(Ties, ties);
    constexpr int Devices = 8, Games = 25;
    m_bench->run(u"setup"_s);
    std::vector<std::unique_ptr<redis::Client>> clients;
    std::vector<QCoro::Task<void>> tasks;
    for (int i = 0; i < Devices; ++i) {
        clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
        tasks.push_back(playOften({*clients.back(), Keyspace()}, ties, "Alice", Games));
    }
    testing::waitFor(awaitAll(std::move(tasks)));
    const auto ranking = testing::waitFor(board().top(ties, 10));
    QCOMPARE(ranking.last().name, "Alice"_ba);
    QCOMPARE(ranking.last().score, 2500.0 + Devices * Games);
}

void RankingTest::aPageGoesOnAfterTheLastOneSeen()
{
    auto add = makeCommand("ZADD", "lab:leaderboard:{global}");
    QByteArrayList names;
    for (int i = 0; i < 30; ++i) {
        names.prepend("player-" + QByteArray::number(10 + i));
        add += makeCommand(i / 10, names.first()); // ten with each score: more than a page
    }
    m_bench->ask(add);
    for (const int size : {1, 3, 4, 10, 29, 30, 31}) {
        QByteArrayList seen;
        std::optional<Player> last;
        for (;;) {
            const auto page = testing::waitFor(board().after(last, size));
            QVERIFY(page.size() <= size);
            if (page.isEmpty())
                break;
            for (const auto &player : page)
                seen.append(player.name);
            last = page.last();
        }
        QCOMPARE(seen, names);
    }
}

void RankingTest::aPageGoesOnThoughTheLastOneHasGone()
{
    m_bench->redis(u"ZADD lab:leaderboard:{global} 7 a 7 b 7 ba 7 c 6 z 8 y"_s);
    const Player last{"b", 7}; // and a name that begins with it comes before
    const Players rest{{"a", 7}, {"z", 6}};
    QCOMPARE(testing::waitFor(board().after(last, 5)), rest);
    m_bench->redis(u"ZREM lab:leaderboard:{global} b"_s);
    QCOMPARE(testing::waitFor(board().after(last, 5)), rest);
    m_bench->redis(u"ZADD lab:leaderboard:{global} 9 b"_s);
    QCOMPARE(testing::waitFor(board().after(last, 5)), rest);
}

void RankingTest::aPageAfterManyEqualsIsFoundInFewSteps()
{
    constexpr int Equals = 1000;
    auto add = makeCommand("ZADD", "lab:leaderboard:{global}", 1, "last");
    for (int i = 0; i < Equals; ++i)
        add += makeCommand(7, "player-" + QByteArray::number(i));
    m_bench->ask(add);
    const auto lowest = m_bench->redis(u"ZRANGE lab:leaderboard:{global} 1 1"_s)[0].text();
    m_bench->redis(u"CONFIG RESETSTAT"_s);
    const Players rest{{"last", 1}};
    QCOMPARE(testing::waitFor(board().after(Player{lowest, 7}, 10)), rest);
    const auto stats = m_bench->redis(u"INFO commandstats"_s).text();
    const auto calls = stats.mid(stats.indexOf("cmdstat_zrange:calls=") + 21).split(',').first().toInt();
    QVERIFY2(calls > 0 && calls <= 8, stats.constData());
}

/// By the primary key SQLite would walk over half of the board for the ties of one player.
void RankingTest::ranksInSqlAreCountedByTheIndexOfScores()
{
    m_bench->run(u"setup"_s); // the tables are there from then on
    const auto plan = m_bench->query(u"EXPLAIN QUERY PLAN "_s + PlayerTable::RankStatement, {"lab:"_ba, "Bob"_ba});
    QStringList counting;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const auto step = plan.value(i, u"detail"_s).toString();
        if (step.startsWith(u"SEARCH p "_s))
            counting.append(step);
    }
    QCOMPARE(counting.size(), 2);
    for (const auto &step : counting)
        QVERIFY2(step.contains(u"COVERING INDEX players_by_rank"_s), qPrintable(step));
    const auto row = m_bench->query(PlayerTable::RankStatement, {"lab:"_ba, "Bob"_ba});
    QCOMPARE(row.scalar().toLongLong(), numberField(m_bench->run(u"rank name=Bob"_s), u"rank"_s));
}

void RankingTest::aSnapshotStaysAsItWasAndEnds()
{
    m_bench->run(u"setup"_s);
    const Key copy{"lab:leaderboard:{global}:copy"};
    testing::waitFor(board().snapshot(copy, 60));
    m_bench->run(u"score name=Alice points=9000"_s);
    const auto page = testing::waitFor(board().page(copy, 3, 2));
    QCOMPARE(page, (Players{{"Bob", 3200}, {"Alice", 2500}}));
    const auto ttl = m_bench->ask(makeCommand("TTL", copy)).integer();
    QVERIFY(ttl > 0 && ttl <= 60);
}

/// The same generated players on both sides.
void RankingTest::fillBoth()
{
    m_bench->run(u"setup"_s); // the tables are there from then on
    m_bench->redis(u"DEL lab:leaderboard:{global}"_s);
    sql::Connection sql(m_bench->environment().database->options());
    sql::fillUsers(sql, Many);
    sql.execute(u"DELETE FROM players"_s);
    sql.execute(u"INSERT INTO players (lab, ties, name, score) SELECT ?, 'bytes', CAST(name AS BLOB), score "
                "FROM bench_users"_s,
                {"lab:"_ba});
    QList<redis::Command> commands;
    for (qint64 id = 1; id <= Many; ++id) {
        const auto user = sql::benchUser(id);
        if (id % 1000 == 1)
            commands.append(makeCommand("ZADD", "lab:leaderboard:{global}"));
        commands.last() += makeCommand(user.score, user.name);
    }
    testing::waitFor(redis::pipelined(m_bench->client(), commands));
}

void RankingTest::aHundredThousandPlayersAreRankedAsInSql()
{
    constexpr qint64 Asked = 300, Radius = 3;
    fillBoth();
    auto ours = board();
    auto theirs = table();
    QCOMPARE(testing::waitFor(ours.top(Ties::Bytes, 1000)), testing::waitFor(theirs.top(Ties::Bytes, 1000)));
    qsizetype ties = 0;
    for (qint64 i = 0; i < Asked; ++i) {
        const auto user = sql::benchUser(1 + i * (Many / Asked));
        const auto name = user.name.toUtf8();
        const auto place = testing::waitFor(ours.rank(name)), same = testing::waitFor(theirs.rank(name));
        QVERIFY2(place && same, name.constData());
        QCOMPARE(toFields(*place), toFields(*same));
        QCOMPARE(place->total, Many);
        const auto around = testing::waitFor(ours.around(name, Radius));
        QCOMPARE(around, testing::waitFor(theirs.around(name, Radius)));
        const auto lowest = QByteArray::number(user.score - 50), highest = QByteArray::number(user.score + 50);
        QCOMPARE(toFields(testing::waitFor(ours.range(lowest, highest))),
                 toFields(testing::waitFor(theirs.range(lowest, highest))));
        for (const auto &each : *around)
            ties += each.rank != each.sharedRank ? 1 : 0;
    }
    QVERIFY2(ties > 0, "No two of them had the same score: that was no test of ties.");
}

LAB_TEST(RankingTest)
#include "ranking_test.moc"
