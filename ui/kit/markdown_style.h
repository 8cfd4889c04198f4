// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

class QTextDocument;

namespace lab::ui {

/// Sets the type of a document that was made from Markdown: what Qt's importer leaves plain gets its space, its
/// weights, and the theme's colours.
void styleMarkdown(QTextDocument &document);

} // namespace lab::ui
