// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/sorted_sets.h"

#include "app/base/tr.h"
#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;
using redis::Reply;

namespace {

/// A reply WITHSCORES whose first member has `firstRank`; ranks then count by `step`.
Ranking rankingOf(const Reply &reply, qint64 firstRank, qint64 step)
{
    if (reply.size() % 2 != 0)
        reply.throwUnexpected(tr("an array of members and scores in turn"));
    Ranking ranking;
    for (qsizetype i = 0; i < reply.size(); i += 2)
        ranking.append({firstRank + step * (i / 2), reply[i].text(), reply[i + 1].real()});
    return ranking;
}

} // namespace

QCoro::Task<ScoresAdded> SortedSets::add(Key key, Scores members)
{
    auto add = makeCommand("ZADD", key);
    for (const auto &[member, score] : members)
        add += makeCommand(score, member);
    const QList commands{add, makeCommand("ZRANGE", key, 0, ShownElements - 1, "REV", "WITHSCORES")};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return ScoresAdded{replies[0].count(), rankingOf(replies[1], 1, 1)};
}

QCoro::Task<Ranking> SortedSets::range(Key key, qint64 start, qint64 stop, bool reverse)
{
    auto range = makeCommand("ZRANGE", key, start, stop);
    if (reverse)
        range += "REV";
    const QList commands{range + makeCommand("WITHSCORES"), makeCommand("ZCARD", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    const auto total = replies[1].count();
    const auto first = start < 0 ? std::max<qint64>(total + start, 0) : start;
    co_return reverse ? rankingOf(replies[0], first + 1, 1) : rankingOf(replies[0], total - first, -1);
}

QCoro::Task<Place> SortedSets::increment(Key key, QByteArray member, double by)
{
    const QList commands{makeCommand("ZINCRBY", key, by, member), makeCommand("ZREVRANK", key, member),
                         makeCommand("ZCARD", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
}

QCoro::Task<std::optional<Place>> SortedSets::place(Key key, QByteArray member)
{
    const QList commands{makeCommand("ZSCORE", key, member), makeCommand("ZREVRANK", key, member),
                         makeCommand("ZCARD", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    if (replies[0].isNull())
        co_return std::nullopt;
    co_return Place{replies[0].real(), replies[1].count() + 1, replies[2].count()};
}

} // namespace lab::patterns::basic
