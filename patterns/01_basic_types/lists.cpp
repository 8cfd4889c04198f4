// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/lists.h"

#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::Command;
using redis::makeCommand;

namespace {

Command shownPart(const Key &key)
{
    return makeCommand("LRANGE", key, 0, ShownElements - 1);
}

} // namespace

QCoro::Task<ListPart> Lists::push(Key key, QByteArrayList values, Side side)
{
    const auto push = makeCommand(side == Side::Left ? "LPUSH" : "RPUSH", key) + values;
    const QList commands{push, shownPart(key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return ListPart{replies[1].texts(), replies[0].count()};
}

QCoro::Task<Popped> Lists::pop(Key key, Side side)
{
    const QList commands{makeCommand(side == Side::Left ? "LPOP" : "RPOP", key), shownPart(key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return Popped{replies[0].optionalText(), replies[1].texts()};
}

QCoro::Task<ListPart> Lists::range(Key key, qint64 start, qint64 stop)
{
    const QList commands{makeCommand("LRANGE", key, start, stop), makeCommand("LLEN", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return ListPart{replies[0].texts(), replies[1].count()};
}

QCoro::Task<Trimmed> Lists::trim(Key key, qint64 start, qint64 stop)
{
    const QList commands{shownPart(key), makeCommand("LTRIM", key, start, stop), shownPart(key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return Trimmed{replies[0].texts(), replies[2].texts()};
}

} // namespace lab::patterns::basic
