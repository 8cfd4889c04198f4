// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace lab::ui {

/// The one place for sizes and colours. Spacing in device-independent pixels.
namespace spacing {
inline constexpr int Tiny = 4, Small = 8, Medium = 12, Large = 16, Huge = 24;
inline constexpr int Radius = 6;
} // namespace spacing

/// The colours of a theme. Everything named as text (text, muted, accent, success, warning, danger) has a contrast of
/// at least 4.5:1 on every ground.
struct Tokens
{
    QColor window;     ///< behind everything
    QColor surface;    ///< cards, lists, fields
    QColor raised;     ///< menus, tooltips
    QColor line;       ///< hairlines between parts
    QColor outline;    ///< around fields and buttons
    QColor text;       ///< what is read first
    QColor muted;      ///< what is read second
    QColor accent;     ///< what is chosen, the one action, links; never what is right or wrong
    QColor accentText; ///< on accent
    QColor hover;      ///< under the pointer
    QColor selection;  ///< behind what is selected
    QColor success;    ///< as text or symbol
    QColor warning;    ///< likewise
    QColor danger;     ///< likewise: wrong, lost or broken, and nothing else
    QColor code;       ///< behind code and what goes over the wire
    QColor good;       ///< behind `success`, in a badge
    QColor bad;        ///< behind `danger`, in a badge
    QColor redis;      ///< behind what is Redis' own
    QColor sqlite;     ///< behind what is SQLite's
    QColor wait;       ///< shapes: time in which somebody waits

    static const Tokens &light();
    static const Tokens &dark();
    /// Those of the theme in use.
    static const Tokens &current();
};

/// Colour-blind-safe series colours (Okabe & Ito 2008). Redis is always vermillion, SQLite always blue.
namespace series {
inline constexpr QRgb Redis = 0xffD55E00, Sqlite = 0xff0072B2;
inline constexpr QRgb Others[] = {0xff009E73, 0xffCC79A7, 0xffE69F00, 0xff56B4E9, 0xff999999, 0xffF0E442};
} // namespace series

} // namespace lab::ui
