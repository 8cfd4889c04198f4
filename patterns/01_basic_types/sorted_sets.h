// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <optional>

namespace lab::patterns::basic {

using Scores = QList<std::pair<QByteArray, double>>;

/// A member and its place: rank 1 is the highest score. Among equal scores the member that is greater byte by byte
/// comes first, since the descending order is the ascending one read backwards.
struct Ranked
{
    qint64 rank = 0;
    QByteArray member;
    double score = 0;
};

using Ranking = QList<Ranked>;

struct ScoresAdded
{
    qint64 added = 0; ///< how many were not members before
    Ranking ranking;  ///< the first ShownElements, highest score first
};

struct Place
{
    double score = 0;
    qint64 rank = 0;  ///< 1 is the highest score
    qint64 total = 0; ///< members in all
};

/// Sorted set: members without duplicates, each with a score, always in the order of the scores.
class SortedSets
{
public:
    explicit SortedSets(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    /// Gives each member its score, whether it had one or not.
    QCoro::Task<ScoresAdded> add(Key key, Scores members);
    /// Positions count from 0, negative ones from the end; `reverse` begins at the highest score.
    QCoro::Task<Ranking> range(Key key, qint64 start, qint64 stop, bool reverse);
    QCoro::Task<Place> increment(Key key, QByteArray member, double by);
    /// None when there is no such member.
    QCoro::Task<std::optional<Place>> place(Key key, QByteArray member);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
