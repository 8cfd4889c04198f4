// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/basic_types_elements.h"

#include <QPainter>

namespace lab::ui {

/// Name, type, encoding, memory, TTL and length, in one line of HeaderHeight.
void drawKeyHeader(QPainter &painter, const QRect &area, const ObservedKey &key);
/// The structure itself: cells, chips, a record, or bars. Draws what fits and says how many do not.
void drawStructure(QPainter &painter, const QRect &area, const ObservedKey &key);
/// How tall the structure wants to be at this width, so that a short value takes little room and a long one not too
/// much.
int structureHeight(const ObservedKey &key, int width);
/// Two sets as overlapping shapes: what is only in one, what is in both.
void drawVenn(QPainter &painter, const QRect &area, const ObservedKey &first, const ObservedKey &second);
/// A sentence in the middle, for what there is nothing to draw of.
void drawSentence(QPainter &painter, const QRect &area, const QString &text);

inline constexpr int HeaderHeight = 28;
inline constexpr int VennHeight = 180;

} // namespace lab::ui
