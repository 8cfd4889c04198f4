// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

#include <functional>

namespace lab::ui {

/// Something that the palette finds.
struct PaletteEntry
{
    QString title;   ///< `Read a product`
    QString context; ///< `02 Cache-aside · Try`, or the keys of an action
    QString icon;
    QString words = {};             ///< by which it is found besides: ids, commands
    Link link = {};                 ///< where it leads; of an action none
    std::function<void()> run = {}; ///< of an action
};

/// Lessons, their parts, operations, scenarios, comparisons, challenges, questions, and files.
QList<PaletteEntry> paletteEntries(const Catalogue &catalogue);

/// How well the entry answers what was typed; 0: not at all. Each word has to be found: at the beginning of a word of
/// the title best, then within it, then in context and ids, then as letters in that order.
int paletteScore(const PaletteEntry &entry, const QString &typed);

/// What answers it, the best first; in the given order where two are as good, and everything when nothing was typed.
QList<PaletteEntry> paletteMatches(const QList<PaletteEntry> &entries, const QString &typed);

} // namespace lab::ui
