// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

KeyValue boardKey(const QList<std::pair<QByteArray, QByteArray>> &players)
{
    QList<Element> elements;
    for (const auto &[name, score] : players)
        elements.append({name, score, {}});
    return keyValue("lab:leaderboard:{global}", KeyType::SortedSet, "zset", "listpack", elements);
}

QVariantList rowsOf(const QList<std::pair<QByteArray, double>> &players)
{
    QVariantList rows;
    for (const auto &[name, score] : players)
        rows.append(QVariant::fromValue(Fields{{u"name"_s, name}, {u"score"_s, score}}));
    return rows;
}

Reply pageOf(const QByteArrayList &names)
{
    QList<Reply> elements;
    for (const auto &name : names)
        elements << Reply::string(name) << Reply::string("7");
    return Reply::array(elements);
}

Event page(const QByteArrayList &names)
{
    return commandEvent(u"reader"_s, "ZRANGE k 0 1 REV WITHSCORES", pageOf(names));
}

const auto FourPlayers = commandEvent(u"main"_s, "ZADD k 400 p01 300 p02 200 p03 100 p04", Reply::integer(4));
const auto LastClimbs = commandEvent(u"mover"_s, "ZADD k XX 500 p04", Reply::integer(0));
const auto AnnHas100 = commandEvent(u"main"_s, "ZADD k 100 Ann", Reply::integer(1));

Event inTransaction(const QString &actor, const QByteArray &line, const Reply &reply)
{
    auto event = commandEvent(actor, line, reply);
    std::get<redis::CommandRecord>(event.what).group = redis::CommandRecord::Group::Transaction;
    return event;
}

Timeline arrives(const QString &name)
{
    return {inTransaction(name, "RPUSH finish " + name.toUtf8(), Reply::status("QUEUED")),
            inTransaction(name, "EXEC", Reply::array({Reply::string("100"), Reply::integer(1)}))};
}

} // namespace

/// What the stage of lesson 09 says and shows, fed by hand.
class RankingStageTest : public StageBench
{
    Q_OBJECT

public:
    RankingStageTest()
        : StageBench(u"ranking"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void bothBoardsAndTheRowsAreShown();
    void whoHasMovedIsMarked();
    void aBoardWithNobodyOnItSaysSo();
    void whatWasSeenTwiceAndNeverIsTold();
    void neverIsToldOnlyWhenAllIsRead();
    void whoHasMovedIsNoFaultOfThePages();
    void aScriptsPageCounts();
    void whoHoldsAnOldScoreIsSeen();
    void pointsThatComeToNothingAreCounted();
    void addingByTheServerLosesNothing();
    void theBestBoardKeepsTheBest();
    void whoLeadsIsHeldAgainstWhoCameFirst();

private:
    void show() override
    {
        observe({boardKey({{"a player with a very long name indeed", "9007199254740992"}, {"Bob", "3"}}),
                 boardKey({{"Bob", "3"}})},
                {{u"first"_s, rowsOf({{"Bob", 3}})}, {u"sqlite"_s, rowsOf({{"Bob", 3}})}});
    }
    void game(const Timeline &events, const QByteArray &board)
    {
        auto played = request(Request::What::Scenario);
        played.item = u"two-games"_s;
        played.values = {{u"board"_s, board}};
        m_stage->begin(played);
        apply(events);
    }
    void has(const QString &text) { QVERIFY2(words().contains(text), qPrintable(words())); }
    void hasNot(const QString &text) { QVERIFY2(!words().contains(text), qPrintable(words())); }
};

void RankingStageTest::bothBoardsAndTheRowsAreShown()
{
    observe({boardKey({{"Eve", "5500"}, {"Alice", "2500"}}), boardKey({{"Eve", "1"}, {"Alice", "0"}})},
            {{u"first"_s, rowsOf({{"Eve", 5500}, {"Alice", 2499}})}, {u"sqlite"_s, rowsOf({{"Eve", 5400}})}});
    for (const auto &text : {u"Ties by name"_s, u"Ties by arrival"_s, u"SQLite"_s, u"5 500"_s, u"2 499"_s, u"5 400"_s})
        has(text);
    hasNot(u"▲"_s);
}

void RankingStageTest::whoHasMovedIsMarked()
{
    const auto second = boardKey({});
    observe({boardKey({{"Eve", "5500"}, {"Bob", "3200"}, {"Alice", "2500"}}), second});
    operation({commandEvent(u"main"_s, "ZADD k XX INCR 9000 Alice", Reply::string("11500"))});
    observe({boardKey({{"Alice", "11500"}, {"Eve", "5500"}, {"Bob", "3200"}}), second});
    has(u"11 500 ▲2"_s);
    has(u"5 500 ▼1"_s);
    operation({}); // the next run begins where this one has ended
    observe({boardKey({{"Alice", "11500"}, {"Eve", "5500"}, {"Bob", "3200"}}), second});
    hasNot(u"▲"_s);
}

void RankingStageTest::aBoardWithNobodyOnItSaysSo()
{
    observe({missingKey("lab:leaderboard:{global}"), missingKey("lab:leaderboard:{global}:first")});
    has(u"Nobody is on it."_s);
}

void RankingStageTest::whatWasSeenTwiceAndNeverIsTold()
{
    scenario({FourPlayers, page({"p01", "p02"})}, u"stale-page"_s);
    has(u"2 different players seen"_s);
    hasNot(u"✕"_s);
    apply({LastClimbs, page({"p02", "p03"})});
    has(u"✕ Seen twice, without having moved: p02."_s);
    has(u"Reader, page 2"_s);
    has(u"p02✓✓"_s);
    apply({page({})});
    has(u"⚠ Never seen, having moved: p04."_s);
    has(u"3 different players seen"_s);
}

void RankingStageTest::neverIsToldOnlyWhenAllIsRead()
{
    scenario({FourPlayers, page({"p01", "p02"})}, u"stale-page"_s);
    hasNot(u"never"_s);
    apply({page({})});
    has(u"✕ Never seen, without having moved: p03"_s);
}

void RankingStageTest::whoHasMovedIsNoFaultOfThePages()
{
    scenario({FourPlayers, page({"p01", "p02"}), LastClimbs, page({"p03"}), page({})}, u"stale-page"_s);
    has(u"⚠ Never seen, having moved: p04."_s);
    hasNot(u"✕"_s);
    scenario({FourPlayers, page({"p01", "p02"}), page({"p03", "p04"}), page({})}, u"stale-page"_s);
    has(u"✓ Every player was seen once."_s);
}

void RankingStageTest::aScriptsPageCounts()
{
    scenario({FourPlayers, page({"p01", "p02"}),
              commandEvent(u"reader"_s, "EVALSHA sha 1 k 300 p02 2", pageOf({"p03", "p04"})),
              commandEvent(u"main"_s, "ZRANGE k 0 -1", Reply::array({Reply::string("p01")}))},
             u"stale-page"_s);
    has(u"4 different players seen"_s);
    has(u"page 2"_s);
}

void RankingStageTest::whoHoldsAnOldScoreIsSeen()
{
    game({AnnHas100, commandEvent(u"game 1"_s, "ZSCORE k Ann", Reply::string("100")),
          commandEvent(u"game 2"_s, "ZSCORE k Ann", Reply::string("100"))},
         "sum");
    has(u"2 with a score read before"_s);
    apply({commandEvent(u"game 1"_s, "ZADD k 400 Ann", Reply::integer(0))});
    has(u"1 with a score read before"_s);
    has(u"✓"_s);
}

void RankingStageTest::pointsThatComeToNothingAreCounted()
{
    game({AnnHas100, commandEvent(u"game 1"_s, "ZSCORE k Ann", Reply::string("100")),
          commandEvent(u"game 2"_s, "ZSCORE k Ann", Reply::string("100")),
          commandEvent(u"game 1"_s, "ZADD k 400 Ann", Reply::integer(0)),
          commandEvent(u"game 2"_s, "ZADD k 300 Ann", Reply::integer(0))},
         "sum");
    has(u"✕ 300 points have come to nothing."_s);
    has(u"300 points on the board"_s);
}

void RankingStageTest::addingByTheServerLosesNothing()
{
    const Timeline added{AnnHas100, commandEvent(u"game 1"_s, "ZINCRBY k 300 Ann", Reply::string("400")),
                         commandEvent(u"game 2"_s, "ZINCRBY k 200 Ann", Reply::string("600"))};
    game(added, "sum");
    has(u"✓ The board says what the games come to."_s);
    game(added, "best");
    has(u"✕ The board has 300 points too many."_s);
}

void RankingStageTest::theBestBoardKeepsTheBest()
{
    game({AnnHas100, commandEvent(u"game 1"_s, "ZADD k GT CH 300 Ann", Reply::integer(1)),
          commandEvent(u"game 2"_s, "ZADD k GT CH 200 Ann", Reply::integer(0))},
         "best");
    has(u"300 points on the board"_s);
    has(u"✓"_s);
    hasNot(u"✕"_s);
}

void RankingStageTest::whoLeadsIsHeldAgainstWhoCameFirst()
{
    const auto load = inTransaction(u"main"_s, "ZADD k 60 Zoe 60 Ann", Reply::status("QUEUED"));
    scenario(Timeline{load} + arrives(u"Ann"_s) + arrives(u"Zoe"_s), u"late-tie"_s);
    has(u"It is read when both are there."_s);
    const auto leads = [](const QByteArray &name) {
        return commandEvent(u"main"_s, "ZRANGE k 0 0 REV", Reply::array({Reply::string(name)}));
    };
    apply({leads("Zoe")});
    has(u"✕ Ann came first and Zoe leads."_s);
    scenario(Timeline{load} + arrives(u"Ann"_s) + arrives(u"Zoe"_s) + Timeline{leads("Ann")}, u"late-tie"_s);
    has(u"✓ Ann came first and leads."_s);
}

LAB_TEST(RankingStageTest)
#include "ranking_stage_test.moc"
