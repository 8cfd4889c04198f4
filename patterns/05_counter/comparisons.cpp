// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/bench_data.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;
using redis::makeCommand;
using server::Persistence;
using sql::JournalMode;
using sql::Synchronous;

namespace {

constexpr PostId Post{1};
const QByteArray Lab = "bench:"; // the rows are in a file of their own

QCoro::Task<void> increment(SharedBenchData data, qsizetype)
{
    const auto views = co_await data->redis().command("INCR", data->keys().first());
    if (views.integer() < 1)
        benchDataIsGone();
}

QCoro::Task<void> update(SharedBenchData data, qsizetype)
{
    const auto rows =
        data->sql().execute(u"UPDATE posts SET views = views + 1 WHERE id = ? RETURNING views"_s, {toVariant(Post)});
    if (rows.scalar().toLongLong() < 1)
        benchDataIsGone();
    co_return;
}

QCoro::Task<Arm> incrementOn(Run &run, QString setting, Persistence persistence)
{
    const server::ServerOptions options{.persistence = persistence};
    const auto *const server = co_await run.startServer(options);
    BenchData::Place place;
    place.redis = co_await run.connect(u"INCR"_s, server->endpoint());
    const auto data = std::make_shared<BenchData>(run, "increment", 1, place);
    auto arm = benchArm(tr("INCR, %1").arg(setting), Engine::Redis, data, 1, increment);
    arm.conditions = {{tr("persistence"), setting}};
    co_return arm;
}

Arm updateIn(Run &run, const QString &setting, JournalMode journal, Synchronous synchronous)
{
    BenchData::Place place;
    place.journal = journal;
    place.synchronous = synchronous;
    const auto data = std::make_shared<BenchData>(run, "increment", 1, place);
    auto arm = benchArm(tr("UPDATE, %1").arg(setting), Engine::Sqlite, data, 1, update);
    arm.conditions = {{tr("journal mode and synchronous"), setting}};
    return arm;
}

QCoro::Task<std::vector<Arm>> incrementVersusUpdate(Run &run, Setting)
{
    std::vector<Arm> arms;
    arms.push_back(co_await incrementOn(run, tr("AOF everysec"), Persistence::EverySecond));
    arms.push_back(co_await incrementOn(run, tr("AOF always"), Persistence::Always));
    arms.push_back(updateIn(run, tr("WAL + NORMAL"), JournalMode::Wal, Synchronous::Normal));
    arms.push_back(updateIn(run, tr("WAL + FULL"), JournalMode::Wal, Synchronous::Full));
    arms.push_back(updateIn(run, tr("DELETE + FULL"), JournalMode::Delete, Synchronous::Full));
    co_return arms;
}

QCoro::Task<void> toggleByScript(SharedBenchData data, qsizetype user)
{
    static const auto script = redis::Script::fromResource(u":/patterns/05_counter/toggle_like.lua"_s);
    const QByteArrayList arguments{memberName(user)};
    const auto reply = co_await data->redis().script(script, data->keys(), arguments);
    if (reply[1].count() < 0)
        benchDataIsGone();
}

QCoro::Task<void> toggleInRows(SharedBenchData data, qsizetype user)
{
    auto &sql = data->sql();
    sql.transaction([&] { return Twin::toggle(sql, Lab, Post, memberName(user)); });
    co_return;
}

BenchData::Member inTable(const char *command, const QString &table, const QString &column)
{
    return {[command](const Keys &keys, qsizetype i) { return makeCommand(command, keys[0], memberName(i)); },
            u"INSERT INTO %1 (lab, post, %2) VALUES (?, ?, ?)"_s.arg(table, column),
            [](const Keys &, qsizetype i) {
                return QVariantList{Lab, toVariant(Post), memberName(i)};
            }};
}

QCoro::Task<std::vector<Arm>> likeVersusTransaction(Run &run, Setting setting)
{
    const auto users = static_cast<qsizetype>(setting.value(u"users"_s));
    const auto data = std::make_shared<BenchData>(run, "like", 2);
    const auto member = inTable("SADD", u"post_likes"_s, u"user"_s);
    co_await data->fill(run, users, member);
    data->sql().execute(u"INSERT INTO post_like_counts (lab, post, likes) VALUES (?, ?, ?)"_s,
                        {Lab, toVariant(Post), qint64(users)});
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("the script"), Engine::Redis, data, users, toggleByScript));
    arms.push_back(benchArm(tr("one transaction"), Engine::Sqlite, data, users, toggleInRows));
    co_return arms;
}

QCoro::Task<void> countAbout(SharedBenchData data, qsizetype visitor)
{
    const auto &key = data->keys().first();
    const auto replies = co_await redis::transacted(data->redis(), makeCommand("PFADD", key, memberName(visitor)),
                                                    makeCommand("PFCOUNT", key));
    if (replies[1].count() == 0)
        benchDataIsGone();
}

QCoro::Task<void> countExactly(SharedBenchData data, qsizetype visitor)
{
    auto &sql = data->sql();
    sql.transaction([&] { return Twin::count(sql, Lab, Post, memberName(visitor)); });
    co_return;
}

QCoro::Task<measure::Metrics> keyMemory(SharedBenchData data)
{
    const auto bytes = co_await data->redis().command("MEMORY", "USAGE", data->keys().first());
    co_return {{tr("memory of the key"), static_cast<double>(bytes.count()), u"B"_s}};
}

QCoro::Task<measure::Metrics> fileSize(SharedBenchData data)
{
    auto &sql = data->sql();
    const auto pages = sql.execute(u"PRAGMA page_count"_s).scalar().toDouble();
    co_return {{tr("size of the file"), pages * sql.execute(u"PRAGMA page_size"_s).scalar().toDouble(), u"B"_s}};
}

QCoro::Task<std::vector<Arm>> uniqueVersusCount(Run &run, Setting setting)
{
    const auto visitors = static_cast<qsizetype>(setting.value(u"visitors"_s));
    const auto data = std::make_shared<BenchData>(run, "unique", 1);
    const auto member = inTable("PFADD", u"post_visitors"_s, u"visitor"_s);
    co_await data->fill(run, visitors, member);
    auto about = benchArm(tr("PFADD and PFCOUNT"), Engine::Redis, data, visitors, countAbout);
    about.metrics = [data] {
        return keyMemory(data);
    };
    auto exactly = benchArm(tr("INSERT and count(*)"), Engine::Sqlite, data, visitors, countExactly);
    exactly.metrics = [data] {
        return fileSize(data);
    };
    std::vector<Arm> arms{about, exactly};
    co_return arms;
}

} // namespace

QList<Comparison> comparisons()
{
    return {
        {.id = u"increment"_s,
         .title = tr("One more, and how safe it is"),
         .question = tr("What does an increment cost, and what does it cost to have it on disk before the answer?"),
         .arms = incrementVersusUpdate,
         .conditions = {{tr("data"), tr("one counter, one row")},
                        {tr("servers"), tr("two private ones, each with its persistence, over a unix socket")},
                        {tr("safe before the answer"),
                         tr("AOF always and synchronous FULL wait for the disk; when the machine loses power, everysec "
                            "may lose about a second, WAL + NORMAL the last commits")}}},
        {.id = u"like"_s,
         .title = tr("A like and its number"),
         .question = tr("What does a toggle cost that keeps set and number together, and does it grow?"),
         .variables = {{.name = u"users"_s,
                        .label = tr("Users who like it"),
                        .values = {10, 1000, 100'000},
                        .logarithmic = true}},
         .arms = likeVersusTransaction,
         .conditions = benchConditions(tr("one post; users like and unlike it in turn"),
                                       tr("the twin's own transaction: three or four statements, prepared once"))},
        {.id = u"unique"_s,
         .title = tr("Different visitors"),
         .question = tr("What does it cost to know how many different visitors there were, and does it grow?"),
         .variables = {{.name = u"visitors"_s,
                        .label = tr("Visitors so far"),
                        .values = {100, 10'000, 100'000},
                        .logarithmic = true}},
         .arms = uniqueVersusCount,
         .conditions = benchConditions(tr("one post; visitors who have been there come again, so that PFCOUNT answers "
                                          "what it has kept"),
                                       tr("the twin's own transaction; it knows the exact number, and who they "
                                          "were. PFCOUNT's standard error is 0.81 %"))}};
}

} // namespace lab::patterns::counter
