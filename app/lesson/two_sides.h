// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/operation.h"

namespace lab {

/// What a pattern stands on that has one connection and keys of its own.
class RedisSide
{
public:
    explicit RedisSide(Run &run)
        : m_redis(&run.redis())
        , m_keys(run.keys())
    {
    }

    const Keyspace &keys() const { return m_keys; }

protected:
    redis::Client *m_redis;

private:
    Keyspace m_keys;
};

/// What its twin stands on. It throws SqlError.
class SqlSide
{
public:
    explicit SqlSide(Run &run)
        : m_sql(run.twin())
        , m_keys(run.keys())
    {
    }

    const Keyspace &keys() const { return m_keys; }

protected:
    sql::Client m_sql;

private:
    Keyspace m_keys;
};

/// The forms of one group, in which pattern and twin answer by the same generic lambda: see by().
///
///     const TwoSides<Sets, SetsTwin> forms{tr("Set")};
///     return {forms.writes(add, {.id = u"set-add"_s, …}), forms.reads(members, {.id = u"set-members"_s, …})};
template <typename Pattern, typename Twin>
struct TwoSides
{
    QString group;

    template <typename Ask>
    Operation reads(Ask ask, Operation operation) const
    {
        operation.group = group;
        operation.run = by<Pattern>(ask);
        operation.twin = by<Twin>(ask);
        return operation;
    }

    /// Changes the key that its argument `key` names, unless `touches` says otherwise.
    template <typename Ask>
    Operation writes(Ask ask, Operation operation) const
    {
        if (!operation.touches)
            operation.touches = touchedKey;
        return reads(ask, std::move(operation));
    }
};

} // namespace lab
