// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/basic_types_elements.h"

#include <QPainter>

namespace lab::ui {

enum class CellShape { Box, Pill };

struct FlowStyle
{
    CellShape shape = CellShape::Box;
    bool linked = false;   ///< a line from each cell to the next
    bool centred = false;  ///< rows in the middle, else from the left
    bool numbered = false; ///< positions under the cells
    bool bytes = false;    ///< neighbours that changed together share one sign
};

/// `+` for what is new, `~` for what changed: colour is never alone.
QString markText(Element::Mark mark);
/// Small muted text.
void drawSmall(QPainter &painter, const QRect &area, int flags, const QString &text);
/// `… and 4 042 more` at the lower right; nothing when nothing is missing.
void drawMore(QPainter &painter, const QRect &area, qint64 missing);

/// Cells one behind another, in as many rows as fit, then how many of `total` are missing.
void drawFlow(QPainter &painter, const QRect &area, const QList<Element> &elements, qint64 total, FlowStyle style);

/// How tall drawFlow() wants to be, in `mostRows` rows at most.
int flowHeight(const QList<Element> &elements, int width, FlowStyle style, int mostRows);
/// How tall the structures want to be at this width; very long ones are cut.
int bytesHeight(const ObservedKey &key, int width);
int listHeight(const ObservedKey &key, int width);
int recordHeight(const ObservedKey &key, int width);
int barsHeight(const ObservedKey &key);

void drawBytes(QPainter &painter, const QRect &area, const ObservedKey &key);
void drawList(QPainter &painter, const QRect &area, const ObservedKey &key);
void drawRecord(QPainter &painter, const QRect &area, const ObservedKey &key);
void drawBars(QPainter &painter, const QRect &area, const ObservedKey &key);

} // namespace lab::ui
