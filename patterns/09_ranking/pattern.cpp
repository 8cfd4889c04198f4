// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/pattern.h"

#include "app/redis/groups.h"

#include <cmath>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

/// Of a reply WITHSCORES.
Players playersOf(const Reply &reply)
{
    Players players;
    for (const auto &[name, score] : reply.pairs())
        players.append({name, Reply::string(score).real()});
    return players;
}

/// Of a script that answers nil, -1, or the score and how many are ahead.
Answer answerOf(const Reply &reply)
{
    if (reply.isNull())
        return Refusal::UnknownPlayer;
    if (!reply.isArray())
        return Refusal::NoRoom;
    return Scored{reply[0].real(), reply[1].count() + 1};
}

} // namespace

BoardKeys::BoardKeys(const Keyspace &keys)
    : scores(keys.key("leaderboard:{global}"))
    , first(keys.key("leaderboard:{global}:first"))
    , arrivals(keys.key("leaderboard:{global}:arrivals"))
{
}

double encoded(qint64 points, qint64 arrival)
{
    return static_cast<double>(points * Arrivals + (Arrivals - 1 - arrival));
}

double pointsIn(double encoded)
{
    return std::floor(encoded / static_cast<double>(Arrivals));
}

Leaderboard::Leaderboard(Run &run)
    : Leaderboard(run.redis(), run.keys())
{
}

Leaderboard::Leaderboard(redis::Client &redis, const Keyspace &keys)
    : m_redis(redis)
    , m_keys(keys)
{
}

QCoro::Task<void> Leaderboard::load(Players players)
{
    auto scores = makeCommand("ZADD", m_keys.scores), first = makeCommand("ZADD", m_keys.first);
    qint64 arrivals = 0;
    for (const auto &[name, score] : players) {
        scores += makeCommand(score, name);
        if (std::abs(score) < static_cast<double>(MostPoints))
            first += makeCommand(encoded(static_cast<qint64>(score), ++arrivals), name);
    }
    QList<redis::Command> commands{makeCommand("DEL", m_keys.scores, m_keys.first),
                                   makeCommand("SET", m_keys.arrivals, arrivals)};
    for (const auto &add : {scores, first}) {
        if (add.size() > 2) // there is somebody to be added
            commands.append(add);
    }
    co_await redis::transacted(m_redis, commands);
}

QCoro::Task<Answer> Leaderboard::score(Ties ties, QByteArray name, qint64 points)
{
    if (ties == Ties::First) {
        const Keys keys{m_keys.first, m_keys.arrivals};
        const auto reply =
            co_await redis::scripted(m_redis, u":/patterns/09_ranking/score_first.lua"_s, keys, name, points);
        co_return answerOf(reply);
    }
    const auto replies =
        co_await redis::transacted(m_redis, makeCommand("ZADD", m_keys.scores, "XX", "INCR", points, name),
                                   makeCommand("ZREVRANK", m_keys.scores, name));
    if (replies[0].isNull())
        co_return Refusal::UnknownPlayer;
    co_return Scored{replies[0].real(), replies[1].count() + 1};
}

QCoro::Task<Ranking> Leaderboard::top(Ties ties, qint64 limit)
{
    const auto key = ties == Ties::First ? m_keys.first : m_keys.scores;
    auto players = co_await page(key, 0, limit);
    for (auto &player : players)
        player.score = ties == Ties::First ? pointsIn(player.score) : player.score;
    co_return rankingOf(players, 1, 1);
}

QCoro::Task<std::optional<Place>> Leaderboard::rank(QByteArray name)
{
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/09_ranking/place.lua"_s, m_keys.scores, name);
    if (reply.isNull())
        co_return std::nullopt;
    co_return Place{reply[0].real(), reply[1].count() + 1, reply[2].count(), reply[3].count() + 1};
}

QCoro::Task<std::optional<Ranking>> Leaderboard::around(QByteArray name, qint64 radius)
{
    const auto reply =
        co_await redis::scripted(m_redis, u":/patterns/09_ranking/around.lua"_s, m_keys.scores, name, radius);
    if (reply.isNull())
        co_return std::nullopt;
    co_return rankingOf(playersOf(reply[2]), reply[0].count() + 1, reply[1].count() + 1);
}

QCoro::Task<Within> Leaderboard::range(QByteArray lowest, QByteArray highest)
{
    const auto replies = co_await redis::pipelined( // in MULTI a full server would refuse even to read
        m_redis,
        makeCommand("ZRANGE", m_keys.scores, highest, lowest, "BYSCORE", "REV", "LIMIT", 0, MostShown, "WITHSCORES"),
        makeCommand("ZCOUNT", m_keys.scores, lowest, highest));
    co_return Within{playersOf(replies[0]), replies[1].count()};
}

QCoro::Task<Players> Leaderboard::after(std::optional<Player> last, qint64 count)
{
    if (!last)
        co_return co_await page(0, count);
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/09_ranking/page_after.lua"_s, m_keys.scores,
                                                last->score, last->name, count);
    co_return playersOf(reply);
}

QCoro::Task<void> Leaderboard::snapshot(Key to, qint64 seconds)
{
    co_await redis::transacted(m_redis, makeCommand("ZRANGESTORE", to, m_keys.scores, 0, -1),
                               makeCommand("EXPIRE", to, seconds));
}

QCoro::Task<Players> Leaderboard::page(Key board, qint64 skipped, qint64 count)
{
    const auto reply = co_await m_redis.command("ZRANGE", board, skipped, skipped + count - 1, "REV", "WITHSCORES");
    co_return playersOf(reply);
}

} // namespace lab::patterns::ranking
