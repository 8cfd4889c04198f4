// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QObject;
class QsciLexer;

namespace lab::ui {

/// The lexer for a file of this name (C++, Lua, SQL, Markdown), in the theme's colours; null for anything else.
QsciLexer *makeSourceLexer(const QString &fileName, QObject *parent);

} // namespace lab::ui
