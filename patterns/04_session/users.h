// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "patterns/04_session/record_session.h"

namespace lab::patterns::session {

/// Who may log in: rows of `session_users`. A password is stored as PBKDF2 (RFC 8018) with HMAC-SHA-256, a salt of 128
/// bits for each user, and the number of iterations, so that it can be raised for those who log in next.
///
/// The rows have 20 000 iterations, about 40 ms of one core. OWASP's Password Storage Cheat Sheet asks for 600 000; but
/// these passwords are printed beside the form, and a login of the lesson pays twice, for the pattern and its twin.
class Users
{
public:
    explicit Users(sql::Client client)
        : m_sql(std::move(client))
    {
    }

    /// Whose the password is; nothing when there is no such user or it is another. Both take the same time and nobody
    /// is told which: else one could find out who has an account. Derives on a thread of Qt's pool. Throws SqlError.
    QCoro::Task<std::optional<User>> verify(QString email, QByteArray password);

private:
    sql::Client m_sql;
};

/// Whether both are alike; takes as long wherever they differ.
bool isSame(const QByteArray &one, const QByteArray &other);

} // namespace lab::patterns::session
