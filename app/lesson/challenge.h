// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/words.h"
#include "app/keys/key_value.h"
#include "app/lesson/attempt.h"
#include "app/run/run.h"

#include <functional>

namespace lab {

struct Verdict
{
    bool passed = false;
    QString observed; ///< what the server says now: `lab:a has no TTL.`
};

/// Brings about what a challenge starts from. All that is left to chance comes from `dice`, so that `verify` can throw
/// the same again: Attempt::dice(). The challenge's keys have been removed before.
using Preparation = std::function<QCoro::Task<void>(Run &run, QRandomGenerator dice)>;
using Verify = std::function<QCoro::Task<Verdict>(Run &run, Attempt attempt)>;

/// Something to bring about in the live server, from a state that is prepared. Verified by looking there, and at how it
/// came about. What cannot be read is a failure, by an exception, never a verdict.
struct Challenge
{
    enum class Start {
        Broken, ///< something is wrong, and has to be repaired
        Empty,  ///< something is not there yet
    };

    QString id;
    QString title;
    QString task;           ///< `%1` stands for the prefix: see taskFor()
    QStringList hints = {}; ///< likewise; each says more than the one before, the first never the answer
    Start start = Start::Broken;
    QByteArrayList keys = {}; ///< what it is about, after the prefix; removed by prepare()
    Preparation prepare = {}; ///< empty: that its keys are gone is enough
    Verify verify;
    /// How it has to come about, once verify() is content: one of `by` was sent to the keys, none of `without`.
    QByteArrayList by = {}, without = {};

    /// The task with the keys as they are called in this lab.
    QString taskFor(const Keyspace &keyspace) const;
    QStringList hintsFor(const Keyspace &keyspace) const;
    Keys keysIn(const Keyspace &keyspace) const;
};

consteval auto wordsOf(Challenge::Start)
{
    return words("broken", "empty");
}

/// The state first, then the way to it.
QCoro::Task<Verdict> verdictOf(Run &run, Challenge challenge, Attempt attempt);

/// Why `key` is not of `type`; nothing when it is.
std::optional<Verdict> notOfType(KeyType type, const KeyValue &key);

/// Reads the key `name` under the prefix and, when it is of `type`, asks `verify` about it.
Verify verifyKey(const QByteArray &name, KeyType type,
                 QCoro::Task<Verdict> (*verify)(Run &run, KeyValue key, Attempt attempt));

struct ExpectedKey
{
    QByteArray name; ///< after the prefix
    KeyType type;
    bool mayBeGone = false;
};

/// Strings, or gone.
QList<ExpectedKey> stringsOrGone(const QByteArrayList &names);

/// The same of several keys, in that order.
Verify verifyKeys(const QList<ExpectedKey> &expected,
                  QCoro::Task<Verdict> (*verify)(Run &run, QList<KeyValue> keys, Attempt attempt));

} // namespace lab
