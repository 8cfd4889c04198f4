// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lab::cli {

/// An argument of main() as text from which argumentBytes() gives the very same bytes back: a byte that is no UTF-8
/// becomes a lone surrogate (U+DC80…U+DCFF, as in Python's PEP 383).
QString argumentText(const QByteArray &bytes);
QByteArray argumentBytes(const QString &text);

/// All that main() was given.
QStringList argumentTexts(int count, char **arguments);

} // namespace lab::cli
