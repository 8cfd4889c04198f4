// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/users.h"

#include "app/sql/record_rows.h"

#include <QPasswordDigestor>
#include <QtConcurrentRun>
#include <qcorofuture.h>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;

namespace {

struct Stored
{
    QByteArray salt, hash;
    int iterations = 0;

    static constexpr auto Members = named("salt hash iterations", &Stored::salt, &Stored::hash, &Stored::iterations);
};

QByteArray derived(const QByteArray &password, const Stored &stored)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, stored.salt, stored.iterations,
                                              static_cast<quint64>(stored.hash.size()));
}

} // namespace

bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned differing = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        differing |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return differing == 0;
}

QCoro::Task<std::optional<User>> Users::verify(QString email, QByteArray password)
{
    const QVariantList bindings{email};
    const auto rows = co_await m_sql.query(
        u"SELECT id, email, role, name, salt, hash, iterations FROM session_users WHERE email = ?"_s, bindings);
    // For somebody unknown the same work is done, against a hash that no password has.
    const auto stored = sql::firstOf<Stored>(rows).value_or(Stored{QByteArray(16, '\0'), QByteArray(32, '\0'), 20'000});
    const auto hash = co_await QtConcurrent::run(derived, password, stored);
    if (!isSame(hash, stored.hash))
        co_return std::nullopt;
    co_return sql::firstOf<User>(rows);
}

} // namespace lab::patterns::session
