// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/challenge.h"

namespace lab {

// What preparing a challenge and verifying it have in common.

/// What the dice decide: words that preparing sends and verifying expects.
using Seeded = QByteArrayList (*)(QRandomGenerator dice);

/// Prepares the key by one command: `made("RPUSH", "queue", jobs)`.
Preparation made(const QByteArray &command, const QByteArray &key, Seeded words);
/// Prepares several keys.
Preparation made(QList<redis::Command> (*commands)(const Keyspace &keys, QRandomGenerator dice));

/// `count` words: `before` and numbers that count up from `first`.
QByteArrayList numbered(const QByteArray &before, qint64 first, qint64 count);
/// As a set's members have to be to be compared.
QByteArrayList sorted(QByteArrayList words);
/// For people: the first of them, if there are many.
QString listedWords(const QByteArrayList &words);

} // namespace lab
