// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QPainter;

namespace lab::ui {

/// How far something is, 0…1, within `area`: a ring that closes, and a check mark when all is done.
void paintProgressRing(QPainter *painter, const QRect &area, double fraction);

} // namespace lab::ui
