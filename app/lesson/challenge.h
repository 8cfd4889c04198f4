// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/run/run.h"

#include <functional>

namespace lab {

struct Verdict
{
    bool passed = false;
    QString observed; ///< what the server says now: `lab:a has no TTL.`
};

using Verify = std::function<QCoro::Task<Verdict>(Run &run)>;

/// Something to bring about in the live server. Verified by looking there, whichever way it was done.
struct Challenge
{
    QString id;
    QString title;
    QString task;      ///< `%1` stands for the prefix: see taskFor()
    QString hint = {}; ///< likewise
    Verify verify;

    /// The task with the keys as they are called in this lab.
    QString taskFor(const Keyspace &keys) const;
    QString hintFor(const Keyspace &keys) const;
};

/// Why `key` is not of `type`; nothing when it is.
std::optional<Verdict> notOfType(KeyType type, const KeyValue &key);

/// Reads the key `name` under the prefix and, when it is of `type`, asks `verify` about it.
Verify verifyKey(const QByteArray &name, KeyType type, QCoro::Task<Verdict> (*verify)(Run &run, KeyValue key));

/// What the server answered to a question.
struct Answer
{
    qsizetype correct = 0; ///< index into Question::choices, found out by asking the server
    QString explanation;   ///< what it answered, and why
};

/// Predict, then reveal: the right choice is not written down but found out on the live server. `reveal` works on keys
/// of its own under the prefix and removes them.
struct Question
{
    QString id;
    QString prompt;
    QStringList choices;
    std::function<QCoro::Task<Answer>(Run &run)> reveal;
};

} // namespace lab
