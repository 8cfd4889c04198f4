// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/twin.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;
using sql::Connection;
using Asked = Twin::Asked;

namespace {

constexpr qint64 MicrosPerSecond = 1'000'000;

qint64 roundedUp(qint64 number, qint64 unit)
{
    return (number + unit - 1) / unit;
}

QVariantList whose(const Asked &asked, const QVariantList &more = {})
{
    return QVariantList{asked.lab, asked.user} + more;
}

/// 0 when there is no row.
qint64 numberIn(Connection &sql, const QString &statement, const QVariantList &bindings)
{
    return sql.execute(statement, bindings).scalar().toLongLong();
}

qint64 windowOf(const Asked &asked)
{
    return asked.rule.window * MicrosPerSecond;
}

Decision fixed(Connection &sql, const Asked &asked)
{
    // Windows stand still: they begin at multiples of their length since 1970.
    const auto window = windowOf(asked), start = asked.now - asked.now % window, end = start + window;
    auto count = numberIn(
        sql, u"SELECT requests FROM api_windows WHERE lab = ? AND user = ? AND started_at = ? AND ends_at > ?"_s,
        whose(asked, {start, asked.now}));
    const bool allowed = count < asked.rule.limit;
    if (asked.asking == Asking::Count) {
        count += allowed ? 1 : 0;
        sql.execute(u"DELETE FROM api_windows WHERE lab = ? AND user = ? AND ends_at <= ?"_s,
                    whose(asked, {asked.now}));
        sql.execute(u"INSERT OR REPLACE INTO api_windows (lab, user, started_at, ends_at, requests) "
                    "VALUES (?, ?, ?, ?, ?)"_s,
                    whose(asked, {start, end, count}));
    }
    return Decision::of(asked.rule, allowed, count, end - asked.now, count > 0 ? end - asked.now : 0, asked.now);
}

/// The index makes DELETE and count(*) a walk over this user's window alone.
Decision log(Connection &sql, const Asked &asked)
{
    const auto window = windowOf(asked);
    const auto rows = whose(asked), after = whose(asked, {asked.now - window});
    const QString Where = u"FROM api_requests WHERE lab = ? AND user = ? "_s;
    if (asked.asking == Asking::Count)
        sql.execute(u"DELETE "_s + Where + u"AND at <= ?"_s, after);
    auto count = numberIn(sql, u"SELECT count(*) "_s + Where + u"AND at > ?"_s, after);
    const bool allowed = count < asked.rule.limit;
    const auto leaving = allowed ? 0
                                 : numberIn(sql, u"SELECT at "_s + Where + u"AND at > ? ORDER BY at LIMIT 1 OFFSET ?"_s,
                                            after + QVariantList{count - asked.rule.limit});
    if (allowed && asked.asking == Asking::Count) {
        sql.execute(u"INSERT INTO api_requests (lab, user, at) VALUES (?, ?, ?)"_s, whose(asked, {asked.now}));
        ++count;
    }
    const auto newest = numberIn(sql, u"SELECT max(at) "_s + Where, rows);
    return Decision::of(asked.rule, allowed, count, leaving + window - asked.now,
                        count > 0 ? newest + window - asked.now : 0, asked.now);
}

/// As sliding_counter.lua estimates: what the two counts have become by now, and the wait.
const QString CounterStatement =
    u"WITH asked (lab, user, width, now, start, most) AS (VALUES (?, ?, ?, ?, ?, ?)), "
    "kept AS (SELECT width, now, start, most, now - start + 1 AS elapsed, "
    "ifnull(CASE WHEN length <> width THEN iif(started_at + length > now, current, 0) "
    "WHEN started_at = start THEN current END, 0) AS current, "
    "ifnull(CASE WHEN length <> width THEN 0 WHEN started_at = start THEN previous "
    "WHEN started_at = start - width THEN current END, 0) AS previous "
    "FROM asked LEFT JOIN api_counters c ON c.lab = asked.lab AND c.user = asked.user), "
    "counted AS (SELECT *, min(current, most) + min(previous, most) * (width - elapsed) / width AS count FROM kept) "
    "SELECT current, previous, count, "
    "iif(current > 0, start + 2 * width - now, iif(previous > 0, start + width - now, 0)) AS reset, "
    "width + 1 - elapsed - iif(current < most, "
    "((most - current) * width + min(previous, most) - 1) / min(previous, most), 0) AS wait FROM counted"_s;

Decision counter(Connection &sql, const Asked &asked)
{
    const auto window = windowOf(asked), start = asked.now - asked.now % window;
    const auto row = sql.execute(CounterStatement, whose(asked, {window, asked.now, start, asked.rule.limit}));
    const auto number = [&row](const QString &column) {
        return row.value(0, column).toLongLong();
    };
    const bool allowed = number(u"count"_s) < asked.rule.limit;
    const qint64 added = allowed && asked.asking == Asking::Count ? 1 : 0;
    if (asked.asking == Asking::Count)
        sql.execute(u"INSERT OR REPLACE INTO api_counters (lab, user, started_at, length, current, previous) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                    whose(asked, {start, window, number(u"current"_s) + added, number(u"previous"_s)}));
    const auto reset = added > 0 ? start + 2 * window - asked.now : number(u"reset"_s);
    return Decision::of(asked.rule, allowed, number(u"count"_s) + added, number(u"wait"_s), reset, asked.now);
}

Decision bucket(Connection &sql, const Asked &asked)
{
    const auto interval = roundedUp(windowOf(asked), asked.rule.limit), room = asked.rule.limit * interval;
    const auto kept = numberIn(sql, u"SELECT full_at FROM api_buckets WHERE lab = ? AND user = ?"_s, whose(asked));
    auto full = std::clamp(kept, asked.now, asked.now + room);
    const auto wait = std::max<qint64>(full + interval - room - asked.now, 0);
    if (asked.asking == Asking::Count) {
        full += wait == 0 ? interval : 0;
        sql.execute(u"INSERT OR REPLACE INTO api_buckets (lab, user, full_at) VALUES (?, ?, ?)"_s,
                    whose(asked, {full}));
    }
    return Decision::of(asked.rule, wait == 0, roundedUp(full - asked.now, interval), wait, full - asked.now,
                        asked.now);
}

} // namespace

Decision Decision::of(const Rule &rule, bool allowed, qint64 count, qint64 wait, qint64 reset, qint64 at)
{
    const auto millis = allowed ? 0 : roundedUp(wait, 1000);
    const auto left = std::max<qint64>(0, rule.limit - count);
    return {allowed, count, left, roundedUp(millis, 1000), roundedUp(reset, MicrosPerSecond), millis, at};
}

qint64 clockOfThisProgram()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

Decision Twin::decide(Connection &sql, Algorithm algorithm, const Asked &asked)
{
    return std::array{fixed, log, counter, bucket}.at(static_cast<std::size_t>(algorithm))(sql, asked);
}

QCoro::Task<Decision> Twin::request(QByteArray user, Algorithm algorithm, Rule rule, GivenTime now)
{
    const Asked asked{keys().prefix(), user, rule, Asking::Count, now.value_or(clockOfThisProgram())};
    const auto work = [algorithm, asked](Connection &sql) {
        return decide(sql, algorithm, asked);
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<Status> Twin::status(QByteArray user, Rule rule, GivenTime now)
{
    const Asked asked{keys().prefix(), user, rule, Asking::Look, now.value_or(clockOfThisProgram())};
    const auto work = [asked](Connection &sql) {
        return Status{decide(sql, Algorithm::Fixed, asked), decide(sql, Algorithm::Sliding, asked),
                      decide(sql, Algorithm::Counter, asked), decide(sql, Algorithm::Bucket, asked)};
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<qint64> Twin::forget(QByteArray user)
{
    const QVariantList whose{keys().prefix(), user};
    const auto work = [whose](Connection &sql) {
        qint64 forgotten = 0;
        for (const auto &from : {u"api_windows"_s, u"api_requests"_s, u"api_counters"_s, u"api_buckets"_s})
            forgotten += sql.execute(u"DELETE FROM %1 WHERE lab = ? AND user = ?"_s.arg(from), whose).changed > 0;
        return forgotten;
    };
    co_return co_await m_sql.transaction(work);
}

} // namespace lab::patterns::rate_limit
