// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QJsonObject>

namespace lab::cli {

// The two faces of a report: JSON for programs, text for people. See docs/command-line.md.

QJsonObject errorJson(const Failure &failure);
QJsonObject reportJson(const Report &report);
/// What came of it and how; a failure is told by failureText().
QString reportText(const Report &report, const Catalogue &catalogue);
QString failureText(const Failure &failure);

QJsonObject lessonsJson(const Catalogue &catalogue, const Keyspace &keys = Keyspace());
QString lessonsText(const Catalogue &catalogue);

/// 0 done, 1 failed, 2 usage, 3 rejected, 130 stopped.
int exitStatus(ErrorKind kind);
int exitStatus(const Report &report);

} // namespace lab::cli
