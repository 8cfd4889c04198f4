// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

namespace lab::testing {

// What a test asks of a report.

/// A field of the outcome; null without an outcome or without such a field.
QVariant field(const Report &report, const QString &name);
/// The same as text; `no outcome` without one.
QByteArray textField(const Report &report, const QString &name);
/// The same as number; -99 without an outcome.
qint64 numberField(const Report &report, const QString &name);

/// The names of the commands that were sent, in order.
QByteArrayList sent(const Report &report);

/// Why a report is not what the test wants: its failure or rejection, for QVERIFY2. Good until the next call.
const char *whyNot(const Report &report);

} // namespace lab::testing
