// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lab_fixture.h"

#include <csignal>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Outcome> count(Run &run, Arguments)
{
    const auto rows = co_await run.sql().query(u"SELECT COUNT(*) FROM products"_s);
    co_return Outcome::done({{u"products"_s, rows.scalar()}}, {});
}

QCoro::Task<Outcome> pid(Run &run, Arguments)
{
    const auto info = (co_await run.redis().command("INFO", "server")).text();
    const auto at = info.indexOf("process_id:") + 11;
    co_return Outcome::done({{u"pid"_s, info.mid(at, info.indexOf('\r', at) - at).toLongLong()}}, {});
}

QCoro::Task<Outcome> listen(Run &run, Arguments)
{
    co_await run.sleep(std::chrono::hours(1));
    co_return {};
}

/// Counts by INCR until it is told to end; one that is called `bad` is refused at once.
QCoro::Task<Outcome> tick(Run &run, Arguments arguments)
{
    if (arguments.text(u"name"_s) == "bad")
        co_return Outcome::rejected(u"No such name."_s);
    auto &live = run.live();
    auto *const client = co_await run.connect(u"ticker"_s);
    qint64 ticks = 0;
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        ticks = (co_await client->command("INCR", run.keys().key("ticks"))).integer();
        live.count({{u"ticks"_s, ticks}});
        co_await live.rest(std::chrono::milliseconds(5));
    }
    co_return Outcome::done({{u"ticks"_s, ticks}}, u"Ticked."_s);
}

Lesson lesson()
{
    auto lesson = toyLesson();
    lesson.operations += {operationOf(u"count"_s, count), operationOf(u"pid"_s, pid), operationOf(u"listen"_s, listen)};
    lesson.operations.append({.id = u"tick"_s,
                              .title = u"Tick"_s,
                              .summary = u"Counts."_s,
                              .parameters = {Parameter::text(u"name"_s, u"Name"_s)},
                              .run = tick,
                              .live = true,
                              .calledBy = u"name"_s});
    return lesson;
}

const Catalogue &catalogue()
{
    static const Catalogue all({lesson()});
    return all;
}

} // namespace

LabBench::LabBench(const LabOptions &options)
    : lab(catalogue(), options)
{
}

LabOptions in(const QString &folder)
{
    LabOptions options;
    options.dataFolder = folder;
    return options;
}

void hang(qint64 process)
{
    QVERIFY(process > 1);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGSTOP), 0);
}

bool isAlive(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0;
}

} // namespace lab::testing
