// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/bench_servers.h"

#include "app/base/tr.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using server::Persistence;

namespace {

Variable named(const QString &name, const QString &label, const QStringList &names)
{
    Variable variable{.name = name, .label = label, .values = {}, .names = names};
    for (qsizetype i = 0; i < names.size(); ++i)
        variable.values.append(static_cast<double>(i));
    return variable;
}

qsizetype chosen(const Setting &setting, const Variable &variable)
{
    return static_cast<qsizetype>(setting.value(variable.name));
}

Persistence persistenceOf(qsizetype value)
{
    static const Persistence all[] = {Persistence::None, Persistence::None, Persistence::EverySecond,
                                      Persistence::Always};
    return all[value];
}

} // namespace

Variable transport()
{
    return named(u"transport"_s, tr("Way to the server"),
                 {tr("the server as it is"), tr("unix socket"), tr("TCP over loopback")});
}

Variable persistence()
{
    return named(u"persistence"_s, tr("What the server writes to disk"),
                 {tr("as the server has it"), tr("nothing"), tr("AOF, fsync everysec"), tr("AOF, fsync always")});
}

Variable durability()
{
    return named(u"durability"_s, tr("What SQLite waits for"),
                 {tr("WAL + NORMAL"), tr("WAL + FULL"), tr("DELETE + FULL")});
}

QCoro::Task<BenchServer> serverFor(Run &run, Setting setting)
{
    const auto way = chosen(setting, transport()), kept = chosen(setting, persistence());
    if (way == 0 && kept == 0)
        co_return BenchServer{};
    server::ServerOptions options{.persistence = persistenceOf(kept), .overTcp = way == 2};
    options.maxMemoryMegabytes = 1024;
    const auto *const server = co_await run.startServer(options);
    BenchServer result;
    result.client = co_await run.connect(tr("private server"), server->endpoint());
    result.conditions.append({tr("server"), tr("a private one for this point")});
    result.conditions.append({tr("transport"), transport().names[std::max<qsizetype>(way, 1)]});
    result.conditions.append({tr("persistence"), persistence().names[std::max<qsizetype>(kept, 1)]});
    co_return result;
}

BenchFile fileFor(const Setting &setting)
{
    using sql::JournalMode;
    using sql::Synchronous;
    const auto value = chosen(setting, durability());
    const auto journal = value == 2 ? JournalMode::Delete : JournalMode::Wal;
    const auto synchronous = value == 0 ? Synchronous::Normal : Synchronous::Full;
    return {journal, synchronous, {{tr("journal mode and synchronous"), durability().names[value]}}};
}

} // namespace lab::patterns::benchmark
