// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace lab::patterns::session {

enum class UserId : qint64 {};

enum class Role { Admin, User };
consteval auto wordsOf(Role)
{
    return words("admin", "user");
}

/// Whoever knows it is taken for the user, as with a key to a door: a bearer secret. A real program puts it into no log
/// and no address; here it is shown, since whoever learns has to hand it on.
struct SessionId
{
    QByteArray text;
};

/// Who is logged in.
struct User
{
    UserId id{};
    QString email;
    Role role = Role::User;
    QByteArray name; ///< any bytes: the only one of the four that its user may change

    static constexpr auto Members = named("id email role name", &User::id, &User::email, &User::role, &User::name);
};

/// One of the two who may log in.
inline User uma()
{
    return {UserId{99}, QStringLiteral("user@test.com"), Role::User, "Uma"};
}

/// What a request is told of its session.
struct Seen
{
    User user;
    qint64 ttl = 0; ///< seconds until it ends, unless another request comes

    static constexpr auto Members = named("user ttl", &Seen::user, &Seen::ttl);
};

/// A session as it is stored.
struct Info
{
    QByteArray type; ///< of the key, as TYPE says it; `row` in SQL
    Fields fields;   ///< `created` and `last_seen` in milliseconds since 1970
    qint64 ttl = 0;
};

/// When a session ends. Shorter in scenarios, so that one can see it.
struct Limits
{
    std::chrono::milliseconds life = std::chrono::seconds(1800); ///< after the last request
    std::chrono::milliseconds longest = std::chrono::hours(12);  ///< after the login, however busy it is
};

/// Fields by which the server knows who it is talking to: no request writes them.
inline bool isProtected(const QByteArray &field)
{
    return QByteArrayList{"user_id", "email", "role", "created", "last_seen"}.contains(field);
}

} // namespace lab::patterns::session
