// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace lab::ui {

/// `84 µs`, `1.20 ms`, `2.31 s`.
QString microsText(double micros);
/// `72 B`, `1.3 KB`, `2.0 MB`; `–` when negative (unknown).
QString bytesText(qint64 bytes);
/// What is left of a key's life: `none`, `850 ms`, `42 s`, `5 min 10 s`, `30 d`.
QString ttlText(qint64 millis);
/// A tool tip that shows `text` as those characters: Qt would take text that looks like HTML for HTML.
QString plainToolTip(const QString &text);
/// displayText() of at most about `limit` characters; what is left out is said. Never reads more of a large value than
/// it shows.
QString limitedText(const QVariant &value, qsizetype limit = 2'000);
/// The first line, with a sign when there are more.
QString firstLine(const QString &text);

} // namespace lab::ui
