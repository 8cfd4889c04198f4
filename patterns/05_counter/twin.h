// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"

namespace lab::patterns::counter {

enum class PostId : qint64 {};

enum class Action { Liked, Unliked };
consteval auto wordsOf(Action)
{
    return words("liked", "unliked");
}

/// What a view came to.
struct Views
{
    qint64 views = 0;
    qint64 ttl = -1; ///< seconds the counter has left; -1: it has no end

    static constexpr auto Members = named("views ttl", &Views::views, &Views::ttl);
};

/// What a flush came to.
struct Flush
{
    qint64 moved = 0;
    bool foundBatch = false; ///< one that somebody else had set aside and not finished
    qint64 sqlite = 0;       ///< views in the database now

    static constexpr auto Members =
        named("moved found_batch sqlite", &Flush::moved, &Flush::foundBatch, &Flush::sqlite);
};

/// What a click came to.
struct Like
{
    Action action{};
    qint64 likes = 0, users = 0; ///< the number that is kept, and how many users there are: the same

    static constexpr auto Members = named("action likes users", &Like::action, &Like::likes, &Like::users);
};

/// The rows of `posts`: where views end up. Throws SqlError.
class PostTable
{
public:
    explicit PostTable(sql::Client client)
        : m_sql(std::move(client))
    {
    }

    /// Views of a post; nothing when there is no such post.
    QCoro::Task<std::optional<qint64>> views(PostId post);
    /// One more, at once; likewise.
    QCoro::Task<std::optional<qint64>> view(PostId post);
    struct Added
    {
        qint64 sum = 0; ///< the views then
        bool isNew = false;
    };
    /// Adds a batch of views, unless that batch has been added before: one transaction. Refuses a sum beyond 64 bits,
    /// of which SQLite would make a floating-point number; so do the others that count up.
    QCoro::Task<Added> add(PostId post, QString batch, qint64 views);
    QCoro::Task<bool> hasAdded(QString batch);

    QCoro::Task<void> insert(PostId post);
    QCoro::Task<void> remove(PostId post);

private:
    sql::Client m_sql;
};

/// The same in rows alone: a statement counts up under its lock, a unique key says who is in, and one transaction keeps
/// together what belongs together. Nothing has to be set aside where both tables are in one database.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    QCoro::Task<Views> view(PostId post, std::optional<qint64> life);
    /// From the table in which views are counted to the one that keeps them.
    QCoro::Task<std::optional<Flush>> flush(PostId post);
    QCoro::Task<Like> like(PostId post, QByteArray user);
    /// Exactly how many.
    QCoro::Task<qint64> uniqueView(PostId post, QByteArray visitor);

    // What is done in one transaction of `connection`. `lab` is the prefix.
    static Like toggle(sql::Connection &connection, const QByteArray &lab, PostId post, const QByteArray &user);
    static qint64 count(sql::Connection &connection, const QByteArray &lab, PostId post, const QByteArray &visitor);
};

} // namespace lab::patterns::counter
