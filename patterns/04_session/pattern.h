// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/04_session/twin.h"

namespace lab::patterns::session {

/// Sessions that every server of a program shares: `lab:session:{id}`, a hash with a field for each thing known.
///
/// * The id has 128 bits of a cryptographic source. At each login there is a new one, and the one that the browser
///   brought is ended, so that nobody can plant an id beforehand (session fixation; OWASP Session Management Cheat
///   Sheet, https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html).
/// * begin() is TIME, then HSET and PEXPIRE in one MULTI: no session is ever without an end. O(1).
/// * touch() is one script at each request: who it is, and a life that begins again (sliding), but not beyond
///   Limits::longest after the login. O(number of fields), since it reads them all.
/// * field() is HMGET, setField() one script that writes one field: two servers that write different fields do not undo
///   each other. O(1). For all of them what has no `user_id` is no session.
/// * end() is DEL, at once for all servers. No method of these brings a session back that has ended, in any order:
///   whatever writes does so in the same script that has seen it there.
///
/// All times are the server's own, so that servers whose clocks differ agree. Scripts that ask the time and then write
/// need Redis 5 or later.
///
/// Not guaranteed: that a session outlasts the server's memory. Without persistence a restart logs everybody out; with
/// `maxmemory` and an eviction policy, a full server ends sessions early; without one it refuses begin() and setField()
/// (https://redis.io/docs/latest/develop/reference/eviction/). A failover may lose what the replica had not heard: also
/// a logout. Who has stolen an id is the user, until it ends.
class Sessions
{
public:
    explicit Sessions(Run &run);
    Sessions(redis::Client &redis, Keyspace keys, Limits limits = {});

    QCoro::Task<qint64> begin(SessionId id, User user); ///< seconds it lives without a request
    QCoro::Task<std::optional<Seen>> touch(SessionId id);
    /// Does not let it live longer; nor does setField(). Nothing when there is no such field or no such key.
    QCoro::Task<std::optional<QByteArray>> field(SessionId id, QByteArray name);
    QCoro::Task<bool> setField(SessionId id, QByteArray name, QByteArray value); ///< false: it has ended
    QCoro::Task<std::optional<Info>> info(SessionId id);
    QCoro::Task<bool> end(SessionId id); ///< false: it had ended before

    static Key keyOf(const Keyspace &keys, const SessionId &id);

private:
    redis::Client &m_redis;
    Keyspace m_keys;
    Limits m_limits;
};

/// The fields of a new session that begins at that time.
redis::Command beginning(const Key &key, const User &user, qint64 millis);

} // namespace lab::patterns::session
