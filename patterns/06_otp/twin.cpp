// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/twin.h"

#include "app/base/units.h"
#include "app/sql/key_rows.h"

#include <cmath>

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using Seconds = std::chrono::duration<double>;
using sql::Connection;

namespace {

/// From now to a moment that is to come.
Millis until(double moment)
{
    return Millis(std::llround(std::max(0.0, (moment - sql::key_rows::now()) * 1000)));
}

} // namespace

QCoro::Task<Millis> Twin::send(Phone phone, QByteArray code)
{
    const auto work = [lab = keys().prefix(), phone, code](Connection &sql) {
        sweep(sql);
        return send(sql, lab, phone, code, {});
    };
    co_return co_await m_sql.transaction(work);
}

Millis Twin::send(Connection &sql, const QByteArray &lab, const Phone &phone, const QByteArray &code,
                  const Rules &rules)
{
    const double now = sql::key_rows::now();
    const auto stored = sql.execute(
        u"INSERT INTO otp_codes (lab, phone, code, attempts, sent_at, expires_at) VALUES (?, ?, ?, 0, ?, ?) "
        "ON CONFLICT DO UPDATE SET code = excluded.code, attempts = 0, sent_at = excluded.sent_at, "
        "expires_at = excluded.expires_at WHERE sent_at <= ? OR expires_at <= excluded.sent_at"_s,
        {lab, phone.number, code, now, now + Seconds(rules.life).count(), now - Seconds(rules.cooldown).count()});
    if (stored.changed > 0)
        return Millis(0);
    const auto sent =
        sql.execute(u"SELECT sent_at FROM otp_codes WHERE lab = ? AND phone = ?"_s, {lab, phone.number}).scalar();
    return std::max(Millis(1), until(sent.toDouble() + Seconds(rules.cooldown).count()));
}

void Twin::sweep(Connection &sql)
{
    sql.execute(u"DELETE FROM otp_codes WHERE expires_at <= ?"_s, {sql::key_rows::now()});
}

QCoro::Task<Check> Twin::verify(Phone phone, QByteArray guess)
{
    const auto work = [lab = keys().prefix(), phone, guess](Connection &sql) {
        return verify(sql, lab, phone, guess, {});
    };
    co_return co_await m_sql.transaction(work);
}

Check Twin::verify(Connection &sql, const QByteArray &lab, const Phone &phone, const QByteArray &guess,
                   const Rules &rules)
{
    const QVariantList codeOf{lab, phone.number};
    const auto row =
        sql.execute(u"SELECT code, attempts FROM otp_codes WHERE lab = ? AND phone = ? AND expires_at > ?"_s,
                    codeOf + QVariantList{sql::key_rows::now()});
    if (row.isEmpty())
        return {Answer::Expired};
    const auto attempts = row.value(0, u"attempts"_s).toLongLong();
    if (attempts >= rules.limit)
        return {Answer::LockedOut, attempts};
    if (row.value(0, u"code"_s).toByteArray() == guess) {
        sql.execute(u"DELETE FROM otp_codes WHERE lab = ? AND phone = ?"_s, codeOf);
        return {Answer::Verified, attempts + 1};
    }
    sql.execute(u"UPDATE otp_codes SET attempts = attempts + 1 WHERE lab = ? AND phone = ?"_s, codeOf);
    return {Answer::Wrong, attempts + 1};
}

QCoro::Task<Status> Twin::status(Phone phone)
{
    const QVariantList bindings{keys().prefix(), phone.number, sql::key_rows::now()};
    const auto row = co_await m_sql.query(
        u"SELECT attempts, sent_at, expires_at FROM otp_codes WHERE lab = ? AND phone = ? AND expires_at > ?"_s,
        bindings);
    if (row.isEmpty())
        co_return Status{};
    const auto ends = row.value(0, u"expires_at"_s).toDouble(), sent = row.value(0, u"sent_at"_s).toDouble();
    co_return Status{true, ttlSeconds(until(ends).count()), row.value(0, u"attempts"_s).toLongLong(),
                     wholeSeconds(until(sent + Seconds(Rules().cooldown).count()))};
}

} // namespace lab::patterns::otp
