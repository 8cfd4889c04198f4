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

Lesson lesson()
{
    auto lesson = toyLesson();
    lesson.operations += {operationOf(u"count"_s, count), operationOf(u"pid"_s, pid), operationOf(u"listen"_s, listen)};
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
