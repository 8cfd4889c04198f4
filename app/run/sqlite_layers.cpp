// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/sqlite_layers.h"

#include "app/base/tr.h"
#include "app/sql/library_handle.h"

#include <thread>

namespace lab {

using measure::Arm;
using measure::Engine;

namespace {

/// Asks as often as a sample has it, with `once` for each number.
template <typename Once>
void askAll(const SqlAsk &ask, Turns &turns, Once once)
{
    for (int i = 0; i < ask.times; ++i) {
        if (ask.latency.count() > 0)
            std::this_thread::sleep_for(ask.latency);
        once(turns.next());
    }
}

void askAnew(const SqlAsk &ask, sql::Prepared statement, qsizetype number)
{
    ask.ask(statement, number);
}

void askOnNewConnection(const SqlAsk &ask, const sql::ConnectionOptions &options, qsizetype number)
{
    const sql::LibraryHandle handle(options);
    askAnew(ask, handle.prepare(ask.statement), number);
}

Arm armOf(const SqlAsk &ask, const QString &name, std::function<QCoro::Task<void>()> once)
{
    return {.name = name, .engine = Engine::Sqlite, .once = std::move(once), .operations = ask.times};
}

/// What an arm asks, of which number next, and where: kept by the arm.
struct Asking
{
    SharedBenchData data;
    SqlAsk ask;
    Turns turns;
};
using SharedAsking = std::shared_ptr<Asking>;

QCoro::Task<void> askPrepared(Asking *asking, sql::Prepared *statement)
{
    askAll(asking->ask, asking->turns, [&](qsizetype number) { asking->ask.ask(*statement, number); });
    co_return;
}

QCoro::Task<void> askPreparing(SharedAsking asking)
{
    askAll(asking->ask, asking->turns, [&](qsizetype number) {
        askAnew(asking->ask, sql::Prepared(asking->data->sql(), asking->ask.statement), number);
    });
    co_return;
}

QCoro::Task<void> askConnecting(SharedAsking asking)
{
    askAll(asking->ask, asking->turns,
           [&](qsizetype number) { askOnNewConnection(asking->ask, asking->data->sqlOptions(), number); });
    co_return;
}

/// On a thread of the lab's pool, as every request of a web framework that does not wait itself.
QCoro::Task<void> askElsewhere(SharedAsking asking, sql::Database *pool)
{
    for (int i = 0; i < asking->ask.times; ++i) {
        const auto number = asking->turns.next();
        const std::function<bool(sql::Connection &)> work = [asking, number](sql::Connection &) {
            if (asking->ask.latency.count() > 0)
                std::this_thread::sleep_for(asking->ask.latency);
            askOnNewConnection(asking->ask, asking->data->sqlOptions(), number);
            return true;
        };
        co_await pool->run<bool>(work);
    }
}

} // namespace

Arm preparedArm(const SharedBenchData &data, qsizetype numbers, const SqlAsk &ask)
{
    const auto asking = std::make_shared<Asking>(Asking{data, ask, Turns(numbers)});
    // After the data, which has the connection: members go in the opposite order.
    const auto statement = std::make_shared<sql::Prepared>(data->sql(), ask.statement);
    return armOf(ask, ask.name, [asking, statement] { return askPrepared(asking.get(), statement.get()); });
}

std::vector<Arm> sqliteLayers(Run &run, const SharedBenchData &data, qsizetype numbers, const SqlAsk &ask)
{
    const auto asking = [&] {
        return std::make_shared<Asking>(Asking{data, ask, Turns(numbers)});
    };
    std::vector<Arm> arms;
    arms.push_back(preparedArm(data, numbers, ask));
    arms.push_back(armOf(ask, tr("+ prepared anew"), [own = asking()] { return askPreparing(own); }));
    arms.back().adds = tr("preparing the statement anew");
    arms.push_back(armOf(ask, tr("+ a new connection"), [own = asking()] { return askConnecting(own); }));
    arms.back().adds = tr("opening a connection for it");
    auto *const pool = run.environment().database.get();
    arms.push_back(armOf(ask, tr("+ on another thread"), [own = asking(), pool] { return askElsewhere(own, pool); }));
    arms.back().adds = tr("handing it to another thread and waiting for the answer");
    return arms;
}

} // namespace lab
