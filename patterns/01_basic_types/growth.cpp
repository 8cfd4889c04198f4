// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/growth.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QByteArray Growth::member(qint64 step) const
{
    if (type == "intset")
        return by == By::Count ? QByteArray::number(step) : QByteArray("1").leftJustified(step, '0');
    const auto length = by == By::Count ? size : step;
    return QByteArray::number(step).rightJustified(length, 'x');
}

redis::Command Growth::add(const Key &key, qint64 step) const
{
    if (type == "hash")
        return makeCommand("HSET", key, "field" + QByteArray::number(step), member(step));
    if (type == "zset")
        return makeCommand("ZADD", key, step, member(step));
    if (type == "list")
        return makeCommand("RPUSH", key, member(step));
    return makeCommand("SADD", key, member(step));
}

QByteArray Growth::settings() const
{
    if (type == "list")
        return "list-max-*size";
    return (type == "intset" ? QByteArray("set") : type) + "-max-*";
}

} // namespace lab::patterns::basic
