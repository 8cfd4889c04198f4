// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace lab::ui {

/// A tool tip that shows `text` as those characters: Qt would take text that looks like HTML for HTML.
QString plainToolTip(const QString &text);
/// displayText() of at most about `limit` characters; what is left out is said. Never reads more of a large value than
/// it shows.
QString limitedText(const QVariant &value, qsizetype limit = 2'000);
/// The first line, with a sign when there are more.
QString firstLine(const QString &text);

} // namespace lab::ui
