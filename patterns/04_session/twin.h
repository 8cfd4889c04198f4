// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"
#include "patterns/04_session/record_session.h"

namespace lab::patterns::session {

/// The same in rows: `sessions` has a column for what every session has, `session_fields` a row for each thing that
/// only some have. SQLite forgets nothing by itself: every statement asks whether the session has ended, and each login
/// removes those that have, which an index finds.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    QCoro::Task<qint64> begin(SessionId id, User user);
    /// One UPDATE … RETURNING: what is asked and what is written is decided under one lock.
    QCoro::Task<std::optional<Seen>> touch(SessionId id);
    QCoro::Task<std::optional<QByteArray>> field(SessionId id, QByteArray name);
    QCoro::Task<bool> setField(SessionId id, QByteArray name, QByteArray value);
    QCoro::Task<std::optional<Info>> info(SessionId id);
    QCoro::Task<bool> end(SessionId id);

    /// The statements of begin() and touch(), and what they bind; `now` in seconds since 1970.
    static const QString Insert, Touch;
    static QVariantList rowOf(const QByteArray &lab, const SessionId &id, const User &user, double now);
    static QVariantList touchOf(const QByteArray &lab, const SessionId &id, double now);

private:
    QVariantList live(const SessionId &id) const; ///< for WHERE lab = ? AND id = ? AND expires_at > ?
};

} // namespace lab::patterns::session
