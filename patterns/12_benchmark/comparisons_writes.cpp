// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/sqlite_layers.h"
#include "patterns/12_benchmark/bench_servers.h"
#include "patterns/12_benchmark/comparisons.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;
using redis::makeCommand;

namespace {

constexpr int Increments = 100;

QCoro::Task<void> incrementEach(SharedBenchData data, int times)
{
    for (int i = 0; i < times; ++i) {
        const auto value = co_await data->redis().command("INCR", data->keys().first());
        if (value.integer() < 1)
            benchDataIsGone();
    }
}

QCoro::Task<void> incrementTogether(SharedBenchData data, int times)
{
    const QList<redis::Command> commands(times, makeCommand("INCR", data->keys().first()));
    const auto replies = co_await data->redis().pipeline(commands);
    if (replies.last().integer() < times)
        benchDataIsGone();
}

SqlAsk incrementRow(int times)
{
    return {.name = tr("UPDATE, prepared"),
            .statement = u"UPDATE bench_counters SET value = value + 1 WHERE id = 1 RETURNING value"_s,
            .ask =
                [](sql::Prepared &statement, qsizetype) {
                    if (!statement.step() || statement.integer(0) < 1 || statement.step())
                        benchDataIsGone();
                    statement.reset();
                },
            .times = times};
}

QCoro::Task<void> updateTogether(SharedBenchData data, sql::Prepared *statement, SqlAsk ask)
{
    data->sql().transaction([&] {
        for (int i = 0; i < ask.times; ++i)
            ask.ask(*statement, 0);
    });
    co_return;
}

Arm transactionArm(const SharedBenchData &data, int times)
{
    const auto ask = incrementRow(times);
    // Captured after the data, which has the connection: what is captured goes in the opposite order.
    const auto statement = std::make_shared<sql::Prepared>(data->sql(), ask.statement);
    return {.name = tr("UPDATE, one transaction"),
            .engine = Engine::Sqlite,
            .once = [data, statement, ask] { return updateTogether(data, statement.get(), ask); },
            .operations = times};
}

Arm redisArm(const QString &name, int times, std::function<QCoro::Task<void>()> once,
             const measure::Conditions &conditions)
{
    return {
        .name = name, .engine = Engine::Redis, .once = std::move(once), .operations = times, .conditions = conditions};
}

/// A counter on either side, on the server and in the file that the setting asks for.
QCoro::Task<SharedBenchData> madeCounter(Run &run, QByteArray comparison, BenchServer server, BenchFile file)
{
    BenchData::Place place;
    place.redis = server.client;
    place.journal = file.journal;
    place.synchronous = file.synchronous;
    const auto data = std::make_shared<BenchData>(run, comparison, 1, place);
    co_await data->redis().command("SET", data->keys().first(), 0, "EX", BenchData::LifeSeconds);
    data->sql().execute(u"CREATE TABLE bench_counters (id INTEGER PRIMARY KEY, value INTEGER NOT NULL)"_s);
    data->sql().execute(u"INSERT INTO bench_counters VALUES (1, 0)"_s);
    co_return data;
}

QCoro::Task<std::vector<Arm>> counterArms(Run &run, Setting setting)
{
    const auto server = co_await serverFor(run, setting);
    const auto file = fileFor(setting);
    const auto data = co_await madeCounter(run, "counter", server, file);
    std::vector<Arm> arms;
    arms.push_back(redisArm(
        tr("INCR"), Increments, [data] { return incrementEach(data, Increments); }, server.conditions));
    for (auto &layer : sqliteLayers(run, data, 1, incrementRow(Increments))) {
        layer.conditions = file.conditions;
        arms.push_back(std::move(layer));
    }
    co_return arms;
}

QCoro::Task<std::vector<Arm>> pipelineArms(Run &run, Setting setting)
{
    const auto depth = static_cast<int>(setting.value(u"depth"_s));
    const auto server = co_await serverFor(run, setting);
    const auto data = co_await madeCounter(run, "pipeline", server, fileFor({}));
    const auto once = [data, depth](auto ask) {
        return [data, depth, ask] {
            return ask(data, depth);
        };
    };
    std::vector<Arm> arms;
    arms.push_back(redisArm(tr("INCR, one pipeline"), depth, once(incrementTogether), server.conditions));
    arms.push_back(redisArm(tr("INCR, one by one"), depth, once(incrementEach), server.conditions));
    arms.push_back(transactionArm(data, depth));
    arms.push_back(preparedArm(data, 1, incrementRow(depth)));
    arms.back().name = tr("UPDATE, one by one");
    co_return arms;
}

measure::Conditions conditions()
{
    return benchConditions(tr("one counter"), tr("UPDATE … RETURNING by the primary key"));
}

} // namespace

Comparison counter()
{
    return {.id = u"counter"_s,
            .title = tr("A hundred increments"),
            .question = tr("What does each increment cost, and what is on the disk when it has been answered?"),
            .variables = {persistence(), durability(), transport()},
            .arms = counterArms,
            .conditions = conditions() + measure::Conditions{{tr("asked"), tr("a hundred increments one after the "
                                                                              "other, each a transaction of its own")}},
            .published = published(6.031, 164.063, Increments)};
}

Comparison pipelineVersusIndividual()
{
    return {.id = u"pipeline-vs-individual"_s,
            .title = tr("A pipeline against one by one"),
            .question = tr("What does a command cost when many share a round trip, and a statement when many share a "
                           "transaction?"),
            .variables = {{.name = u"depth"_s,
                           .label = tr("Commands in a pipeline"),
                           .values = {100, 1, 10, 1000},
                           .logarithmic = true},
                          transport()},
            .arms = pipelineArms,
            .conditions = conditions(),
            .published = published(0.724, 6.109, 100)};
}

} // namespace lab::patterns::benchmark
