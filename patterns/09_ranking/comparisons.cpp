// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

#include <algorithm>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using measure::Arm;
using measure::Engine;

namespace {

const QByteArray Lab = "bench:"; // the rows are in a file of their own
constexpr qint64 Page = 10, Game = 100;

/// The same players in the twin's table, or in one without an index of the scores.
QString fillStatement(const QString &table)
{
    return u"INSERT INTO %1 (lab, ties, name, score) WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n "
           "WHERE i + 1 < ?) SELECT ?, 'bytes', CAST('member:' || i AS BLOB), i FROM n"_s.arg(table);
}

QCoro::Task<SharedBenchData> filledBoard(Run &run, QByteArray comparison, qint64 players, QStringList tables)
{
    constexpr qint64 PartSize = 20'000;
    auto data = std::make_shared<BenchData>(run, comparison, 1);
    data->sql().execute(u"CREATE TABLE no_index (lab BLOB, ties TEXT, name BLOB, score REAL NOT NULL, "
                        "arrival INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (lab, ties, name)) WITHOUT ROWID"_s);
    co_await fillSortedSet(run, data, players);
    for (qint64 first = 0; first < players; first += PartSize) {
        data->sql().transaction([&] {
            for (const auto &table : tables)
                data->sql().execute(fillStatement(table), {first, std::min(first + PartSize, players), Lab});
        });
        co_await run.sleep(0ms);
    }
    co_return data;
}

QCoro::Task<void> topOfBoard(SharedBenchData data, qsizetype)
{
    const auto &key = data->keys().first();
    const auto reply = co_await data->redis().command("ZRANGE", key, 0, Page - 1, "REV", "WITHSCORES");
    if (reply.pairs().size() != Page)
        benchDataIsGone();
}

QCoro::Task<void> topByIndex(SharedBenchData data, qsizetype)
{
    if (PlayerTable::top(data->sql(), Lab, Ties::Bytes, Page).size() != Page)
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> topBySorting(SharedBenchData data, qsizetype)
{
    const auto rows = data->sql().execute(u"SELECT name, score FROM no_index WHERE lab = ? AND ties = 'bytes' "
                                          "ORDER BY score DESC, arrival, name DESC LIMIT ?"_s,
                                          {Lab, Page});
    if (rows.size() != Page)
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> rankOnBoard(SharedBenchData data, qsizetype player)
{
    const auto &key = data->keys().first();
    const auto rank = co_await data->redis().command("ZREVRANK", key, memberName(player));
    rank.count();
}

QCoro::Task<void> rankByCounting(SharedBenchData data, qsizetype player)
{
    if (data->sql().execute(PlayerTable::RankStatement, {Lab, memberName(player)}).isEmpty())
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> addOnBoard(SharedBenchData data, qsizetype player)
{
    const auto &key = data->keys().first();
    const auto score = co_await data->redis().command("ZINCRBY", key, Game, memberName(player));
    score.real();
}

void addInTable(BenchData &data, const QString &table, qsizetype player)
{
    const auto rows = data.sql().execute(
        u"UPDATE %1 SET score = score + ? WHERE lab = ? AND ties = 'bytes' AND name = ?"_s.arg(table),
        {Game, Lab, memberName(player)});
    if (rows.changed != 1)
        benchDataIsGone();
}

QCoro::Task<void> addWithIndex(SharedBenchData data, qsizetype player)
{
    addInTable(*data, u"players"_s, player);
    co_return;
}

QCoro::Task<void> addWithoutIndex(SharedBenchData data, qsizetype player)
{
    addInTable(*data, u"no_index"_s, player);
    co_return;
}

using Once = QCoro::Task<void> (*)(SharedBenchData data, qsizetype player);
struct ArmOf
{
    QString name;
    Engine engine;
    Once once;
};

QCoro::Task<std::vector<Arm>> armsOn(Run &run, Setting setting, QByteArray comparison, QList<ArmOf> sides)
{
    const auto players = static_cast<qint64>(setting.value(u"players"_s));
    const QStringList tables{u"players"_s, u"no_index"_s}; // the second one is the third arm's
    const auto data = co_await filledBoard(run, comparison, players, tables.first(sides.size() - 1));
    std::vector<Arm> arms;
    for (const auto &[name, engine, once] : sides)
        arms.push_back(benchArm(name, engine, data, players, once));
    co_return arms;
}

Comparison onBoards(Comparison comparison, const QList<ArmOf> &sides, const QString &statement)
{
    comparison.variables = {{.name = u"players"_s,
                             .label = tr("Players on the board"),
                             .values = {100, 1000, 10'000, 100'000, 1'000'000},
                             .logarithmic = true}};
    comparison.arms = [sides, id = comparison.id.toLatin1()](Run &run, const Setting &setting) {
        return armsOn(run, setting, id, sides);
    };
    comparison.conditions = benchConditions(
        tr("one board; member:17 has 17 points, and so on, and they are asked about in a scattered order"), statement);
    return comparison;
}

} // namespace

QList<Comparison> comparisons()
{
    return {onBoards({.id = u"top10"_s,
                      .title = tr("The first ten"),
                      .question = tr("What do the first ten cost, and does it grow with the board?"),
                      .arms = {}},
                     {{tr("ZRANGE REV"), Engine::Redis, topOfBoard},
                      {tr("ORDER BY with an index"), Engine::Sqlite, topByIndex},
                      {tr("ORDER BY without an index"), Engine::Sqlite, topBySorting}},
                     tr("prepared once; the index is on score, arrival and name")),
            onBoards({.id = u"rank-of-player"_s,
                      .title = tr("The rank of a player"),
                      .question = tr("What does it cost to know that somebody is number 48 213?"),
                      .arms = {}},
                     {{tr("ZREVRANK"), Engine::Redis, rankOnBoard},
                      {tr("count(*) by the index"), Engine::Sqlite, rankByCounting}},
                     tr("prepared once; counted are those with a higher score, and of the same score those with a "
                        "greater name")),
            onBoards({.id = u"update-score"_s,
                      .title = tr("A score that changes"),
                      .question = tr("What does it cost to add points while everything stays in order?"),
                      .arms = {}},
                     {{tr("ZINCRBY"), Engine::Redis, addOnBoard},
                      {tr("UPDATE with the index"), Engine::Sqlite, addWithIndex},
                      {tr("UPDATE without it"), Engine::Sqlite, addWithoutIndex}},
                     tr("prepared once; each UPDATE is a transaction of its own"))};
}

} // namespace lab::patterns::ranking
