// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/pattern.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/clock.h"
#include "app/measure/statistics.h"
#include "app/redis/groups.h"
#include "app/redis/server_info.h"
#include "app/run/bench_data.h"
#include "app/run/server_settings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;
using redis::Reply;

namespace {

QList<Bucket> bucketsOf(std::span<const double> micros)
{
    QMap<int, qint64> calls; // by the exponent of two
    for (const double each : micros)
        ++calls[each <= 1 ? 0 : static_cast<int>(std::ceil(std::log2(each)))];
    QList<Bucket> buckets;
    for (int i = calls.isEmpty() ? 0 : calls.firstKey(); !calls.isEmpty() && i <= calls.lastKey(); ++i)
        buckets.append({std::exp2(i), calls.value(i)});
    return buckets;
}

/// How many of CLIENT LIST are in MONITOR; their flags have an O.
qint64 monitorsIn(const QByteArray &clients)
{
    const auto lines = clients.split('\n');
    return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        const auto words = line.split(' ');
        return std::any_of(words.begin(), words.end(),
                           [](const QByteArray &word) { return word.startsWith("flags=") && word.contains('O'); });
    });
}

void addActivity(const redis::ServerInfo &info, Findings &found)
{
    if (found.monitors > 0)
        found.findings.append(tr("Somebody watches by MONITOR: each command is sent once more, to them."));
    if (found.perSecond > 100)
        found.findings.append(tr("Others are at work: %1 commands a second.").arg(countText(found.perSecond)));
    if (info.number("rdb_bgsave_in_progress") > 0 || info.number("aof_rewrite_in_progress") > 0)
        found.findings.append(tr("A child process is writing a snapshot or a new append-only file right now."));
    if (info.number("used_memory") > 0.9 * double(info.number("maxmemory")) && info.number("maxmemory") > 0)
        found.findings.append(tr("The memory limit is nearly reached: writes may first have to evict."));
}

void addSettings(const QMap<QByteArray, QByteArray> &settings, Findings &found)
{
    const auto is = [&settings](const QByteArray &name, const QByteArray &value) {
        return settings.value(name) == value;
    };
    if (is("appendonly", "no"))
        found.findings.append(tr("No append-only file: a write that was answered is on no disk yet."));
    else if (is("appendonly", "yes") && is("appendfsync", "always"))
        found.findings.append(tr("appendfsync always: writes are answered once they are on the disk, so SQLite has to "
                                 "run with synchronous FULL beside it."));
    else if (is("appendonly", "yes"))
        found.findings.append(tr("appendfsync %1: a write is answered before the disk has it.")
                                  .arg(displayText(settings.value("appendfsync"))));
    if (!settings.value("save").isEmpty())
        found.findings.append(tr("Snapshots: save %1. While one is written, pages that change are copied.")
                                  .arg(displayText(settings.value("save"))));
    if (is("latency-monitor-threshold", "0"))
        found.findings.append(tr("The latency monitor is off: LATENCY LATEST will not tell of stalls."));
}

} // namespace

double rounded(double micros)
{
    return std::round(micros * 10) / 10;
}

Distribution Distribution::of(std::span<const double> micros)
{
    const auto summary = measure::summarize(micros);
    Distribution all{.calls = static_cast<qint64>(summary.count),
                     .minimum = rounded(summary.minimum),
                     .median = rounded(summary.median),
                     .p90 = rounded(summary.p90),
                     .maximum = rounded(summary.maximum),
                     .mean = rounded(summary.mean),
                     .histogram = bucketsOf(micros)};
    if (summary.hasP95())
        all.p95 = rounded(summary.p95);
    if (summary.hasP99())
        all.p99 = rounded(summary.p99);
    return all;
}

double microsSince(Time start)
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

QCoro::Task<void> waitUntil(Run &run, Time moment)
{
    constexpr auto TimerIsLate = 2ms;
    run.throwIfStopped();
    const auto left = moment - TimerIsLate - std::chrono::steady_clock::now();
    if (left > 0ms)
        co_await run.sleep(std::chrono::duration_cast<std::chrono::microseconds>(left));
    measure::Clock::steady().waitUntil(moment);
}

double waitOfAnyMoment(QList<double> stalls, double total, double of)
{
    // Who comes in a stall waits for what is left of it: longer than w comes whoever comes in the first L − w of one of
    // length L. So these parts of all stalls together are the share `of` of the time.
    std::sort(stalls.rbegin(), stalls.rend());
    double sum = 0;
    for (qsizetype count = 1; count <= stalls.size(); ++count) {
        sum += stalls[count - 1];
        const double wait = (sum - of * total) / double(count);
        if (count == stalls.size() || wait >= stalls[count])
            return std::max(0.0, wait);
    }
    return 0;
}

QCoro::Task<std::optional<QString>> Reader::prepare(qint64 id)
{
    const auto product = co_await Twin::find(m_run->sql(), id);
    if (!product)
        co_return std::nullopt;
    m_key = m_run->ownKey("bench:product:{" + QByteArray::number(id) + '}');
    m_run->removeAtEnd({m_key});
    co_await m_run->redis().command("SET", m_key, toJsonText(*product), "EX", BenchData::LifeSeconds);
    co_return product->name;
}

void Reader::take(const Reply &reply)
{
    if (const auto text = reply.optionalText(); !text || !fromJsonText<Product>(*text))
        benchDataIsGone();
}

QCoro::Task<void> Reader::read()
{
    take(co_await m_run->redis().command("GET", m_key));
}

QCoro::Task<void> Reader::readTogether(qint64 count)
{
    const QList<redis::Command> commands(count, makeCommand("GET", m_key));
    const auto replies = co_await redis::pipelined(m_run->redis(), commands);
    for (const auto &reply : replies)
        take(reply);
}

QCoro::Task<Findings> lookAtServer(Run &run)
{
    auto &redis = run.redis();
    const auto info = redis::ServerInfo::parse((co_await redis.command("INFO")).text());
    Findings found{.version = info.product() + u' ' + info.version(),
                   .os = QString::fromUtf8(info.value("os")),
                   .clients = info.number("connected_clients"),
                   .perSecond = info.number("instantaneous_ops_per_sec")};
    const QList<redis::Command> listing{makeCommand("CLIENT", "LIST")};
    const auto clients = co_await redis.pipeline(listing);
    if (clients.first().isText()) // a managed server may refuse it
        found.monitors = monitorsIn(clients.first().text());
    QMap<QByteArray, QByteArray> known;
    const QByteArrayList names{"appendonly",
                               "appendfsync",
                               "save",
                               "maxmemory",
                               "maxmemory-policy",
                               "io-threads",
                               "slowlog-log-slower-than",
                               "latency-monitor-threshold"};
    for (const auto &name : names) {
        const auto settings = co_await serverSettings(run, name);
        for (const auto &each : settings) {
            known.insert(each.setting, each.value);
            found.settings.append(toVariant(each));
        }
    }
    addActivity(info, found);
    addSettings(known, found);
    co_return found;
}

} // namespace lab::patterns::benchmark
