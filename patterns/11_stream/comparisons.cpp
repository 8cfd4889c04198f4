// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/twin.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;
using redis::makeCommand;

namespace {

const QVariantList Queue{"bench:"_ba, "jobs"_ba}; // the rows are in a file of their own
const Reader Worker{"workers", "worker-1"};
const QByteArrayList Job{"type", "mail", "to", "ann@example.org"};

QByteArray jobId(qint64 number)
{
    return QByteArray::number(number + 1) + "-1";
}

QCoro::Task<void> throughTheStream(SharedBenchData data, qsizetype)
{
    const auto &key = data->keys().first();
    const auto add = makeCommand("XADD", key, "*") + Job;
    co_await data->redis().send(add);
    Stream stream(data->redis());
    const auto entries = co_await stream.read(key, Worker, 1);
    const auto acknowledged = co_await stream.ack(key, Worker.group, entries.value(0).id);
    if (acknowledged != 1)
        benchDataIsGone();
}

/// Three transactions, as a producer and a worker have them: nobody holds a lock while it works.
QCoro::Task<void> throughTheTable(SharedBenchData data, qint64 number)
{
    auto &sql = data->sql();
    sql.transaction([&] { Twin::insert(sql, Queue, jobId(number), Job); });
    const auto given = sql.transaction([&] { return Twin::give(sql, Queue, Worker, 1); });
    const auto done = sql.transaction([&] { return Twin::done(sql, Queue, Worker.group, given.value(0).id); });
    if (done != 1)
        benchDataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> process(Run &run, Setting setting)
{
    const auto waiting = static_cast<qsizetype>(setting.value(u"waiting"_s));
    const auto data = std::make_shared<BenchData>(run, "process", 1);
    const BenchData::Member job{
        [](const Keys &keys, qsizetype i) { return makeCommand("XADD", keys[0], jobId(i)) + Job; },
        u"INSERT INTO jobs (lab, queue, id, payload) VALUES (?, ?, ?, ?)"_s,
        [](const Keys &, qsizetype i) {
            return Queue + QVariantList{idBytes(jobId(i)), u"type mail"_s};
        }};
    co_await data->fill(run, waiting, job);
    const auto &key = data->keys().first();
    co_await data->redis().command("XGROUP", "CREATE", key, Worker.group, 0);
    data->sql().execute(u"INSERT INTO job_groups (lab, queue, name, last) VALUES (?, ?, ?, ?)"_s,
                        Queue + QVariantList{Worker.group, idBytes("0")});
    const auto next = std::make_shared<qint64>(waiting);
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("XADD, XREADGROUP, XACK"), Engine::Redis, data, waiting, throughTheStream));
    arms.push_back(benchArm(tr("INSERT, claim, DELETE"), Engine::Sqlite, data, waiting,
                            [next](SharedBenchData its, qsizetype) { return throughTheTable(its, (*next)++); }));
    co_return arms;
}

} // namespace

QList<Comparison> comparisons()
{
    return {
        {.id = u"process"_s,
         .title = tr("A job from end to end"),
         .question = tr("What does it cost to hand in a job, take the oldest one that waits, and finish it; and does "
                        "it grow with what waits?"),
         .variables = {{.name = u"waiting"_s,
                        .label = tr("Jobs that wait"),
                        .values = {10, 1000, 100'000},
                        .logarithmic = true}},
         .arms = process,
         .conditions = benchConditions(tr("one queue, one group, one worker; what is done stays in the stream and in "
                                          "the table"),
                                       tr("the twin's own: three transactions, statements prepared once. Nobody "
                                          "waits for a job: a worker of a table would have to ask again and "
                                          "again"))}};
}

} // namespace lab::patterns::stream
