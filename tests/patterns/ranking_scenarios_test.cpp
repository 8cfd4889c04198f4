// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Fields pages(qint64 seen, qint64 twice, qint64 never, qint64 wrong)
{
    return {{u"seen"_s, seen}, {u"twice"_s, twice}, {u"never"_s, never}, {u"kept_and_wrong"_s, wrong}};
}

QList<Played> rankingPlayed()
{
    return {
        {"stale-page strategy=offset", false, pages(14, 1, 1, 1)},
        {"stale-page strategy=cursor", true, pages(14, 0, 1, 0)},
        {"stale-page strategy=snapshot", true, pages(15, 0, 0, 0)},
        {"stale-page strategy=offset move=down", false, pages(14, 1, 1, 1)},
        {"stale-page strategy=cursor move=down", true, pages(15, 1, 0, 0)},
        {"stale-page strategy=snapshot move=down", true, pages(15, 0, 0, 0)},
        {"stale-page strategy=offset players=7 page=2", false, pages(6, 1, 1, 1)},
        {"stale-page strategy=cursor players=7 page=1", true, pages(6, 0, 1, 0)},
        {"stale-page strategy=offset players=5 page=50", true, pages(5, 0, 0, 0)}, // one page has them all
        {"two-games strategy=naive", false, {{u"score"_s, 300.0}, {u"expected"_s, 600LL}}},
        {"two-games strategy=zincrby", true, {{u"score"_s, 600.0}}},
        {"two-games strategy=gt", false, {{u"score"_s, 400.0}}},
        {"two-games strategy=naive board=best", false, {{u"score"_s, 200.0}, {u"expected"_s, 300LL}}},
        {"two-games strategy=zincrby board=best", false, {{u"score"_s, 600.0}}},
        {"two-games strategy=gt board=best", true, {{u"score"_s, 300.0}}},
        {"two-games strategy=naive games=5", false, {{u"score"_s, 300.0}, {u"expected"_s, 2100LL}}},
        {"two-games strategy=zincrby games=5", true, {{u"score"_s, 2100.0}}},
        {"two-games strategy=naive games=1", true, {{u"score"_s, 300.0}}},
        {"late-tie strategy=bytes", false, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Zoe"_ba}}},
        {"late-tie strategy=shifted", false, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Zoe"_ba}}},
        {"late-tie strategy=first", true, {{u"first"_s, "Ann"_ba}, {u"leader"_s, "Ann"_ba}}},
    };
}

QList<Told> rankingTold()
{
    const auto snapshot = [](qint64 twice, qint64 never, qint64 wrong) {
        return joined({{u"strategy"_s, u"snapshot"_s}, {u"move"_s, u"up"_s}, {u"players"_s, 15LL}, {u"page"_s, 5LL}},
                      pages(15 - never, twice, never, wrong));
    };
    const Fields games{{u"strategy"_s, u"zincrby"_s},
                       {u"board"_s, u"sum"_s},
                       {u"games"_s, 2LL},
                       {u"expected"_s, 600LL},
                       {u"score"_s, 599.5}};
    const Fields tie{{u"strategy"_s, u"first"_s}, {u"first"_s, "Zoe"_ba}, {u"leader"_s, "Ann"_ba}};
    return {
        {"a snapshot that missed many", u"stale-page"_s, snapshot(0, 3, 3), false,
         u"nobody was seen twice and 3 never"_s},
        {"who moved was missed", u"stale-page"_s, snapshot(0, 1, 0), true,
         u"nobody was seen twice and 1 never: the one who moved"_s},
        {"all seen", u"stale-page"_s, snapshot(0, 0, 0), true, u"every player was seen once"_s},
        {"a sum that is not whole", u"two-games"_s, games, false, u"the board says 599.5 instead of 600"_s},
        {"an arrival that was lost", u"late-tie"_s, tie, false, u"Zoe was first and Ann leads"_s},
    };
}

} // namespace

/// The races of lesson 09.
class RankingScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    RankingScenariosTest()
        : ScenarioSuite(patterns::ranking::lesson(), rankingPlayed(), rankingTold())
    {
    }
};

LAB_TEST(RankingScenariosTest)
#include "ranking_scenarios_test.moc"
