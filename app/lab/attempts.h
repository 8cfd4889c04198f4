// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/challenge.h"

namespace lab {

/// Names a challenge among those of all lessons: `basic-types/counter`.
QByteArray attemptName(const QString &lesson, const QString &challenge);

/// The attempts that are under way, kept on the server beside the keys that they are about, where every process that
/// works there finds them; under the prefix, so that cleaning up ends them. An attempt ends by itself after a day.
///
/// `challenges:{prepared}` is a hash of them; `challenges:{prepared}:LESSON/CHALLENGE` the list of the commands that
/// this program has sent to the challenge's keys since, as MONITOR would print them.
class Attempts
{
public:
    Attempts(redis::Client &client, Keyspace keys);

    /// Begins one anew: to be called when the challenge has been prepared. What the server has counted until now is
    /// taken down with it. Others that are about the same keys are over: their state is gone.
    /// With `counts`, what others send is counted from now on: by everybody who then works there, see beginOwn().
    QCoro::Task<void> begin(QByteArray name, quint32 seed, QByteArrayList keys, bool counts);
    /// Its state is about to be prepared away.
    QCoro::Task<void> end(QByteArray name);
    /// Around everything that this program does on the server while others are to be counted: what was counted since
    /// it did something last is theirs.
    QCoro::Task<void> beginOwn();
    QCoro::Task<void> endOwn();
    /// Nothing when it was not prepared, or is no longer known. Throws as redis::Client::command().
    QCoro::Task<std::optional<Attempt>> find(QByteArray name);
    /// Takes down those of `commands` that name a key of an attempt.
    QCoro::Task<void> takeDown(QList<redis::Command> commands);

private:
    using Texts = QList<std::pair<QByteArray, QByteArray>>;
    QCoro::Task<Texts> underWay();
    QCoro::Task<void> keep(QByteArray name, QByteArray text);
    Key all() const { return m_keys.key("challenges:{prepared}"); }
    Key commandsOf(const QByteArray &name) const { return m_keys.key("challenges:{prepared}:" + name); }

    redis::Client &m_client;
    Keyspace m_keys;
};

/// Whether `command` names one of `keys` in its arguments.
bool isAbout(const redis::Command &command, const Keys &keys);

} // namespace lab
