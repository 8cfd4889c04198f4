// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/run/sqlite_crew.h"
#include "patterns/12_benchmark/bench_servers.h"
#include "patterns/12_benchmark/comparisons.h"
#include "patterns/12_benchmark/products.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;
using measure::Metric;
using measure::Metrics;

namespace {

constexpr int Products = 1000;
constexpr int CallsEach = 10; ///< of a client in a sample

/// What each client does, about one product at a time.
struct Work
{
    std::function<redis::Command(const Key &key, qsizetype number)> command;
    QString redisName, sqliteName;
    SqlAsk ask;
};

Work reading()
{
    return {.command = [](const Key &key, qsizetype) { return redis::makeCommand("GET", key); },
            .redisName = tr("GET"),
            .sqliteName = tr("SELECT"),
            .ask = productById()};
}

Work writing()
{
    SqlAsk ask{.name = {},
               .statement = u"UPDATE bench_products SET stock = stock + 1 WHERE id = ?"_s,
               .ask = [](sql::Prepared &statement, qsizetype number) {
                   statement.bind(1, qint64(number));
                   statement.step();
                   statement.reset();
               }};
    const auto set = [](const Key &key, qsizetype number) {
        return redis::makeCommand("SET", key, productJson(number), "KEEPTTL");
    };
    return {.command = set, .redisName = tr("SET"), .sqliteName = tr("UPDATE"), .ask = std::move(ask)};
}

/// The product that a client's call is about: all of them, in a scattered order.
qsizetype productOf(int client, int call)
{
    return (client * 31 + call * 7919) % Products;
}

QCoro::Task<void> callInTurn(redis::Client *redis, SharedBenchData data, const Work *work, int client)
{
    for (int i = 0; i < CallsEach; ++i) {
        const auto number = productOf(client, i);
        const auto reply = co_await redis->send(work->command(data->keys()[number], number));
        if (!reply.optionalText())
            benchDataIsGone();
    }
}

QCoro::Task<void> callAll(std::vector<redis::Client *> clients, SharedBenchData data, const Work *work)
{
    std::vector<QCoro::Task<void>> calls;
    for (auto *const client : clients)
        calls.push_back(callInTurn(client, data, work, static_cast<int>(calls.size())));
    co_await awaitAll(std::move(calls));
}

QCoro::Task<measure::Micros> letOff(std::shared_ptr<SqliteCrew> crew, sql::Database *pool)
{
    const std::function<double(sql::Connection &)> work = [crew](sql::Connection &) {
        return crew->go().count();
    };
    const double took = co_await pool->run<double>(work);
    co_return measure::Micros(took);
}

QCoro::Task<Metrics> waitsOf(std::shared_ptr<SqliteCrew> crew)
{
    co_return Metrics{{tr("waits for a lock"), static_cast<double>(crew->busyWaits()), {}}};
}

Arm crewArm(Run &run, const SharedBenchData &data, const Work &work, int clients)
{
    const auto once = [ask = work.ask.ask](sql::Prepared &statement, int member) {
        for (int i = 0; i < CallsEach; ++i)
            ask(statement, productOf(member, i));
    };
    const auto crew = std::make_shared<SqliteCrew>(clients, data->sqlOptions(), work.ask.statement, once, run.stop());
    auto *const pool = run.environment().database.get();
    return {.name = work.sqliteName,
            .engine = Engine::Sqlite,
            .operations = clients * CallsEach,
            .timed = [data, crew, pool] { return letOff(crew, pool); },
            .metrics =
                [crew] {
                    return waitsOf(crew);
                }};
}

QCoro::Task<std::vector<Arm>> clientArms(Run &run, Setting setting, QByteArray comparison, Work work)
{
    const auto count = static_cast<int>(setting.value(u"clients"_s));
    const auto file = fileFor(setting);
    BenchData::Place place;
    place.journal = file.journal;
    place.synchronous = file.synchronous;
    const auto data = std::make_shared<BenchData>(run, comparison, Products, place);
    co_await fillProducts(run, data, Products);
    const auto clients = co_await run.connect(tr("client"), count);
    for (auto *const client : clients)
        client->setRecording(false); // it would be measured too
    std::vector<Arm> arms;
    const auto kept = std::make_shared<const Work>(work);
    arms.push_back({.name = work.redisName,
                    .engine = Engine::Redis,
                    .once = [=] { return callAll(clients, data, kept.get()); },
                    .operations = count * CallsEach});
    arms.push_back(crewArm(run, data, work, count));
    arms.back().conditions = file.conditions;
    co_return arms;
}

Comparison withClients(Comparison described, Work (*work)())
{
    described.variables = {{.name = u"clients"_s,
                            .label = tr("Clients at a time"),
                            .values = {1, 2, 4, 8, 16, 32, 64},
                            .logarithmic = true},
                           durability()};
    described.arms = [work, id = described.id.toLatin1()](Run &run, const Setting &setting) {
        return clientArms(run, setting, id, work());
    };
    described.conditions.append(
        {{tr("data"), tr("1 000 products of five columns, as JSON under a key each and as rows")},
         {tr("clients"), tr("a connection each; those of Redis are served by one thread of this program, those of "
                            "SQLite have a thread each. Each makes 10 calls one after the other; the time of a sample "
                            "is that of all, divided by the calls of all")},
         {tr("locks"), tr("waited for as SQLite's busy_timeout does, up to 5 s; the waits are counted")}});
    return described;
}

} // namespace

Comparison clientsReading()
{
    return withClients({.id = u"clients-reading"_s,
                        .title = tr("Many clients read"),
                        .question = tr("How many reads get through when more and more clients ask at a time?"),
                        .arms = {}},
                       reading);
}

Comparison clientsWriting()
{
    return withClients({.id = u"clients-writing"_s,
                        .title = tr("Many clients write"),
                        .question = tr("What becomes of writes when more and more clients have some?"),
                        .arms = {}},
                       writing);
}

} // namespace lab::patterns::benchmark
