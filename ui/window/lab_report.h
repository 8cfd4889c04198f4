// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

namespace lab::ui {

/// The lab report in Markdown: how far the learner is in each lesson, challenges and questions, and the notes. `server`
/// names the Redis in use, for the heading; may be empty. `measured` has what the history has of each comparison.
/// Throws Error when notes cannot be read.
QString labReport(Lab &lab, const QString &server, const QDateTime &time, const QList<measure::Result> &measured = {});

} // namespace lab::ui
