// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/pattern.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/clock.h"
#include "app/redis/groups.h"
#include "app/redis/server_info.h"
#include "app/run/bench_data.h"
#include "app/run/server_settings.h"

#include <algorithm>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;
using redis::Reply;

namespace {

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

struct Finding
{
    bool isSo;
    QString text;
};

QVariantList textsOf(const QList<Finding> &findings)
{
    QVariantList texts;
    for (const auto &[isSo, text] : findings) {
        if (isSo)
            texts.append(text);
    }
    return texts;
}

/// What is known of the settings may be nothing.
QVariantList findingsIn(const redis::ServerInfo &info, qint64 monitors, const QMap<QByteArray, QByteArray> &settings)
{
    const auto append = settings.value("appendonly"), sync = settings.value("appendfsync");
    const auto save = settings.value("save");
    const auto perSecond = info.number("instantaneous_ops_per_sec"), limit = info.number("maxmemory");
    const bool isWriting = info.number("rdb_bgsave_in_progress") + info.number("aof_rewrite_in_progress") > 0;
    return textsOf(
        {{monitors > 0, tr("Somebody watches by MONITOR: each command is sent once more, to them.")},
         {perSecond > 100, tr("Others are at work: %1 commands a second.").arg(countText(perSecond))},
         {isWriting, tr("A child process is writing a snapshot or a new append-only file right now.")},
         {limit > 0 && info.number("used_memory") > limit / 10 * 9,
          tr("The memory limit is nearly reached: writes may first have to evict.")},
         {append == "no", tr("No append-only file: a write that was answered is on no disk yet.")},
         {append == "yes" && sync == "always",
          tr("appendfsync always: writes are answered once they are on the disk, so SQLite has to run with synchronous "
             "FULL beside it.")},
         {append == "yes" && sync != "always",
          tr("appendfsync %1: a write is answered before the disk has it.").arg(displayText(sync))},
         {!save.isEmpty(),
          tr("Snapshots: save %1. While one is written, pages that change are copied.").arg(displayText(save))},
         {settings.value("latency-monitor-threshold") == "0",
          tr("The latency monitor is off: LATENCY LATEST will not tell of stalls.")}});
}

} // namespace

QCoro::Task<void> waitUntil(Run &run, Time moment)
{
    constexpr auto TimerIsLate = 2ms;
    run.throwIfStopped();
    const auto left = moment - TimerIsLate - std::chrono::steady_clock::now();
    if (left > 0ms)
        co_await run.sleep(std::chrono::duration_cast<std::chrono::microseconds>(left));
    measure::Clock::steady().waitUntil(moment);
}

QCoro::Task<std::optional<QString>> Reader::prepare(qint64 id)
{
    const auto product = co_await Twin::find(m_run->sql(), id);
    if (!product)
        co_return std::nullopt;
    m_key = m_run->ownKey("bench:product:{" + QByteArray::number(id) + '}');
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

QCoro::Task<Fields> lookAtServer(Run &run)
{
    const auto info = redis::ServerInfo::parse((co_await run.redis().command("INFO")).text());
    const QList<redis::Command> listing{makeCommand("CLIENT", "LIST")};
    const auto clients = co_await run.redis().pipeline(listing); // which a managed server may refuse
    const auto monitors = clients.first().isText() ? monitorsIn(clients.first().text()) : 0;
    QMap<QByteArray, QByteArray> known;
    const QByteArrayList names = QByteArray("appendonly appendfsync save maxmemory maxmemory-policy io-threads "
                                            "slowlog-log-slower-than latency-monitor-threshold")
                                     .split(' ');
    QVariantList records;
    for (const auto &name : names) {
        const auto settings = co_await serverSettings(run, name);
        for (const auto &each : settings) {
            known.insert(each.setting, each.value);
            records.append(toVariant(each));
        }
    }
    co_return Fields{{u"version"_s, QString(info.product() + u' ' + info.version())},
                     {u"os"_s, info.value("os")},
                     {u"clients"_s, info.number("connected_clients")},
                     {u"monitors"_s, monitors},
                     {u"findings"_s, findingsIn(info, monitors, known)},
                     {u"settings"_s, records}};
}

} // namespace lab::patterns::benchmark
