// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

class QWidget;

namespace lab::ui {

class NoticeBar;

/// Asks for a file and writes the lab report there; says in `notices` how it went. Returns at once.
void exportReport(Lab &lab, const QString &server, NoticeBar &notices, QWidget *parent);

/// Throws Error when notes cannot be read or the file cannot be written.
void writeReport(Lab &lab, const QString &server, const QList<measure::Result> &measured, const QString &file);

} // namespace lab::ui
