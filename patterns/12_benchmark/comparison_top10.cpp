// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/sqlite_layers.h"
#include "patterns/12_benchmark/comparisons.h"

#include <algorithm>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using measure::Arm;

namespace {

constexpr int Ten = 10;

QCoro::Task<void> fillScores(Run &run, SharedBenchData data, qint64 players)
{
    constexpr qint64 RowsAtOnce = 20'000;
    co_await fillSortedSet(run, data, players);
    auto &sql = data->sql();
    sql.execute(u"CREATE TABLE bench_scores (name TEXT PRIMARY KEY, score REAL NOT NULL) WITHOUT ROWID"_s);
    sql.execute(u"CREATE INDEX bench_scores_by_score ON bench_scores (score DESC, name DESC)"_s);
    for (qint64 first = 0; first < players; first += RowsAtOnce) {
        sql.execute(u"INSERT INTO bench_scores WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n "
                    "WHERE i + 1 < ?) SELECT 'member:' || i, i FROM n"_s,
                    {first, std::min(first + RowsAtOnce, players)});
        co_await run.sleep(0ms); // the event loop's turn, which may bring a stop
    }
}

QCoro::Task<void> topOfSet(SharedBenchData data, qsizetype)
{
    const auto &key = data->keys().first();
    const auto reply = co_await data->redis().command("ZRANGE", key, 0, Ten - 1, "REV", "WITHSCORES");
    if (reply.pairs().size() != Ten)
        benchDataIsGone();
}

SqlAsk topOfTable()
{
    return {.name = tr("ORDER BY with an index, prepared"),
            .statement = u"SELECT name, score FROM bench_scores ORDER BY score DESC, name DESC LIMIT 10"_s,
            .ask = [](sql::Prepared &statement, qsizetype) {
                int rows = 0;
                for (; statement.step(); ++rows) {
                    if (statement.text(0).isEmpty() || statement.real(1) < 0)
                        benchDataIsGone();
                }
                statement.reset();
                if (rows != Ten)
                    benchDataIsGone();
            }};
}

QCoro::Task<std::vector<Arm>> topArms(Run &run, Setting setting)
{
    const auto players = static_cast<qint64>(setting.value(u"players"_s));
    const auto data = std::make_shared<BenchData>(run, "top10", 1);
    co_await fillScores(run, data, players);
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("ZRANGE REV"), measure::Engine::Redis, data, 1, topOfSet));
    auto layers = sqliteLayers(run, data, 1, topOfTable());
    std::move(layers.begin(), layers.end(), std::back_inserter(arms));
    co_return arms;
}

} // namespace

Comparison topTen()
{
    return {.id = u"top10"_s,
            .title = tr("The first ten of many"),
            .question = tr("What do the first ten cost, and what of that is the store?"),
            .variables = {{.name = u"players"_s,
                           .label = tr("Players"),
                           .values = {100, 1000, 10'000, 100'000, 1'000'000},
                           .logarithmic = true}},
            .arms = topArms,
            .conditions = benchConditions(tr("players with a score each"), tr("ORDER BY on an index that has it all")),
            .published = published(0.164, 1.094)};
}

} // namespace lab::patterns::benchmark
