// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"

namespace lab::patterns::rate_limit {

enum class Algorithm { Fixed, Sliding, Counter, Bucket };
consteval auto wordsOf(Algorithm)
{
    return words("fixed", "sliding", "counter", "bucket");
}

/// So many requests in a window of so many seconds.
struct Rule
{
    static constexpr qint64 MostRequests = 10'000, LongestWindow = 86'400; ///< with these all numbers are exact
    qint64 limit = 10, window = 60;
};

/// Look: what would be said to a request, and nothing is changed. Count: a request, which counts when it is let
/// through.
enum class Asking { Look, Count };

/// Microseconds since 1970; none: the clock of whoever decides.
using GivenTime = std::optional<qint64>;

/// What is said to a request.
struct Decision
{
    bool allowed = false;
    qint64 count = 0;      ///< requests that count now, this one included; of the counter an estimate
    qint64 remaining = 0;  ///< so many more would be let through at once
    qint64 retryAfter = 0; ///< seconds, rounded up, until one is let through again if none comes meanwhile; 0: now
    qint64 reset = 0;      ///< seconds, rounded up, after which none counts any more, if none comes meanwhile
    qint64 retryAfterMillis = 0;
    qint64 at = 0; ///< when it was decided, in microseconds since 1970

    static constexpr auto Members =
        named("allowed count remaining retry_after reset", &Decision::allowed, &Decision::count, &Decision::remaining,
              &Decision::retryAfter, &Decision::reset);

    /// `wait` and `reset` in microseconds.
    static Decision of(const Rule &rule, bool allowed, qint64 count, qint64 wait, qint64 reset, qint64 at);
};

/// What each algorithm would say.
struct Status
{
    Decision fixed, sliding, counter, bucket;

    static constexpr auto Members =
        named("fixed sliding counter bucket", &Status::fixed, &Status::sliding, &Status::counter, &Status::bucket);
};

qint64 clockOfThisProgram(); ///< microseconds since 1970

/// The same in rows: each decides in one transaction, under the database's lock, by the clock of the program that asks.
/// Nothing expires by itself: whoever counts deletes what is over of that user's, and the rows of users who never come
/// again stay until somebody sweeps. Times are INTEGER microseconds, which compare exactly.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    QCoro::Task<Decision> request(QByteArray user, Algorithm algorithm, Rule rule, GivenTime now = {});
    QCoro::Task<Status> status(QByteArray user, Rule rule, GivenTime now = {});
    QCoro::Task<qint64> forget(QByteArray user);

    /// Whose request it is, what is allowed, and when it is.
    struct Asked
    {
        QByteArray lab; ///< the prefix
        QByteArray user;
        Rule rule;
        Asking asking = Asking::Count;
        qint64 now = 0;
    };
    /// What is done in one transaction of `connection`.
    static Decision decide(sql::Connection &connection, Algorithm algorithm, const Asked &asked);
};

} // namespace lab::patterns::rate_limit
