// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <optional>

namespace lab::patterns::basic {

enum class Side { Left, Right };

struct ListPart
{
    QByteArrayList items; ///< from left to right
    qint64 length = 0;    ///< of the whole list
};

struct Popped
{
    std::optional<QByteArray> value; ///< none: the list was empty, which means that it did not exist
    QByteArrayList items;            ///< what remains, the first ShownElements of it
};

struct Trimmed
{
    QByteArrayList before, after; ///< the first ShownElements each
};

/// List: values in the order of insertion, quick at both ends. A list without elements does not exist: the last pop
/// removes the key.
class Lists
{
public:
    explicit Lists(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    /// Pushes one after another, so that the last value given stands at the very end. Shows the first ShownElements.
    QCoro::Task<ListPart> push(Key key, QByteArrayList values, Side side);
    QCoro::Task<Popped> pop(Key key, Side side);
    /// Positions count from 0; negative ones from the right, -1 being the last.
    QCoro::Task<ListPart> range(Key key, qint64 start, qint64 stop);
    /// Keeps the positions from `start` to `stop` and drops the others.
    QCoro::Task<Trimmed> trim(Key key, qint64 start, qint64 stop);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
