// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/tr.h"
#include "app/lesson/lesson.h"

namespace lab::patterns::basic_types {

// What the forms of all types have in common.

/// `key`: what stands after the prefix.
Parameter keyParameter(const QString &example, const QString &name = QStringLiteral("key"));
Key keyOf(const Keyspace &keys, const Arguments &arguments);
/// For Operation::touches of everything that writes to `key`.
Keys touchedKey(const Keyspace &keys, const Arguments &arguments);

/// Any whole number of 64 bits.
Parameter integerParameter(const QString &name, const QString &label);
/// `start` and `stop`, the positions of a range.
Parameter startParameter();
Parameter stopParameter();

/// `expires in 60 s`, `kept until it is deleted`.
QString lifetime(qint64 ttl);
/// At most about 40 characters of it, in quotes.
QString quoted(const QByteArray &text);

} // namespace lab::patterns::basic_types
