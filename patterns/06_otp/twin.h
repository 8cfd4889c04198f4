// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"
#include "patterns/06_otp/phone.h"

#include <chrono>

namespace lab::patterns::otp {

using Millis = std::chrono::milliseconds;

/// Six digits, leading zeros among them, each code as likely as any other; from the system's cryptographic source.
QByteArray drawCode();

struct Rules
{
    Millis life = std::chrono::seconds(180);    ///< of a code
    Millis cooldown = std::chrono::seconds(30); ///< from one code to the next, for the same phone
    qint64 limit = 5;                           ///< tries that a code has
};

enum class Answer { Verified, Wrong, LockedOut, Expired };
consteval auto wordsOf(Answer)
{
    return words("verified", "wrong", "locked-out", "expired");
}

/// What a guess came to.
struct Check
{
    Answer answer{};
    qint64 attempts = 0; ///< tries used, this one included; 0 when there is no code

    static constexpr auto Members = named("reason attempts", &Check::answer, &Check::attempts);
};

/// What is known of a phone's code without reading it.
struct Status
{
    bool exists = false;
    qint64 ttl = -2; ///< seconds; -1: it has no end, -2: there is none
    qint64 attempts = 0;
    qint64 resendIn = 0; ///< seconds

    static constexpr auto Members =
        named("exists ttl attempts resend_in", &Status::exists, &Status::ttl, &Status::attempts, &Status::resendIn);
};

/// Waiting so many whole seconds is enough.
qint64 wholeSeconds(Millis time);

/// The same in rows: a row a phone, and whatever is decided by reading it is written in the same transaction. Rows do
/// not go by themselves: each statement looks at the end, and `send` sweeps away what has ended, by an index on it.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    QCoro::Task<Millis> send(Phone phone, QByteArray code);
    QCoro::Task<Check> verify(Phone phone, QByteArray guess);
    QCoro::Task<Status> status(Phone phone);

    // What is done in one transaction of `connection`. `lab` is the prefix.
    static Millis send(sql::Connection &connection, const QByteArray &lab, const Phone &phone, const QByteArray &code,
                       const Rules &rules);
    static void sweep(sql::Connection &connection);
    static Check verify(sql::Connection &connection, const QByteArray &lab, const Phone &phone, const QByteArray &guess,
                        const Rules &rules);
};

} // namespace lab::patterns::otp
