// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/pattern.h"

#include "app/base/tr.h"
#include "app/redis/groups.h"

#include <QUuid>

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

const auto NoBatch = Reply::array({Reply(), Reply()});

/// Of HMGET `key` id views, of a key that is there.
Batch batchOf(const Reply &reply, const Key &key)
{
    const auto words = reply.optionalTexts(2);
    bool isNumber = false;
    const Batch batch{QString::fromUtf8(words[0].value_or(QByteArray())),
                      words[1].value_or(QByteArray()).toLongLong(&isNumber)};
    if (!words[0] || !isNumber)
        throw Error(ErrorKind::Server,
                    tr("%1 is no batch: it needs an id, and a whole number of views.").arg(displayText(key.name)),
                    tr("Mend it, or delete it: what it has is moved by nobody."));
    return batch;
}

} // namespace

PostKeys::PostKeys(const Keyspace &keys, PostId post)
{
    const auto entity = "post:{" + QByteArray::number(static_cast<qint64>(post)) + '}';
    views = keys.key(entity + ":views");
    batch = keys.key(entity + ":views:batch");
    likes = keys.key(entity + ":likes");
    users = keys.key(entity + ":liked_users");
    visitors = keys.key(entity + ":visitors");
}

Counter::Counter(Run &run)
    : Counter(run.redis(), PostTable(run.sql()), run.keys())
{
}

Counter::Counter(redis::Client &redis, PostTable posts, Keyspace keys)
    : m_redis(redis)
    , m_posts(std::move(posts))
    , m_keys(std::move(keys))
{
}

QCoro::Task<Views> Counter::view(PostId post, std::optional<qint64> life)
{
    const PostKeys keys(m_keys, post);
    if (!life) {
        // TTL only to show it: a program would not ask.
        const auto both =
            co_await redis::pipelined(m_redis, makeCommand("INCR", keys.views), makeCommand("TTL", keys.views));
        co_return Views{both[0].integer(), both[1].ttl()};
    }
    const auto reply =
        co_await redis::scripted(m_redis, u":/patterns/05_counter/count_with_end.lua"_s, keys.views, *life);
    co_return Views{reply[0].integer(), reply[1].ttl()};
}

QCoro::Task<Like> Counter::like(PostId post, QByteArray user)
{
    const PostKeys keys(m_keys, post);
    const Keys both{keys.users, keys.likes};
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/05_counter/toggle_like.lua"_s, both, user);
    const auto likes = reply[1].count();
    co_return Like{reply[0].boolean() ? Action::Liked : Action::Unliked, likes, likes};
}

QCoro::Task<qint64> Counter::uniqueView(PostId post, QByteArray visitor)
{
    const auto key = PostKeys(m_keys, post).visitors;
    const auto replies =
        co_await redis::transacted(m_redis, makeCommand("PFADD", key, visitor), makeCommand("PFCOUNT", key));
    co_return replies[1].count();
}

QCoro::Task<std::optional<Counter::Stats>> Counter::stats(PostId post)
{
    const PostKeys keys(m_keys, post);
    const auto replies = co_await redis::pipelined(m_redis, makeCommand("GET", keys.views),
                                                   makeCommand("HMGET", keys.batch, "id", "views"));
    const auto views = co_await m_posts.views(post);
    if (!views)
        co_return std::nullopt;
    Stats stats{replies[0].optionalInteger().value_or(0), *views};
    if (replies[1] != NoBatch) {
        const auto batch = batchOf(replies[1], keys.batch);
        const bool isAdded = co_await m_posts.hasAdded(batch.id);
        stats.redis += isAdded ? 0 : batch.views;
    }
    co_return stats;
}

QCoro::Task<std::optional<Flush>> Counter::flush(PostId post)
{
    const auto views = co_await m_posts.views(post); // first: what is set aside needs a row to go to
    if (!views)
        co_return std::nullopt;
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Flush flush{.sqlite = *views};
    // What somebody has left unfinished comes first, and then what has been counted since.
    for (auto batch = co_await setAside(post, id); batch; batch = co_await setAside(post, id)) {
        const auto added = co_await m_posts.add(post, batch->id, batch->views);
        co_await drop(post, *batch);
        flush.sqlite = added.sum;
        flush.moved += added.isNew ? batch->views : 0; // else it was moved before
        if (batch->id == id)
            break; // what was counted meanwhile is for the next flush: else this one might never end
        flush.foundBatch = true;
    }
    co_return flush;
}

QCoro::Task<std::optional<Batch>> Counter::setAside(PostId post, QString id)
{
    const PostKeys keys(m_keys, post);
    const Keys both{keys.views, keys.batch};
    const auto reply = co_await redis::scripted(m_redis, u":/patterns/05_counter/set_aside.lua"_s, both, id);
    co_return reply.isNull() ? std::nullopt : std::optional(batchOf(reply, keys.batch));
}

QCoro::Task<void> Counter::drop(PostId post, Batch batch)
{
    const PostKeys keys(m_keys, post);
    co_await redis::scripted(m_redis, u":/patterns/05_counter/drop_batch.lua"_s, keys.batch, batch.id);
}

} // namespace lab::patterns::counter
