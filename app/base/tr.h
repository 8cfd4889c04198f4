// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab {

/// `text` in the language of the person, as far as a translator is installed; the text itself without one. `comment`
/// tells translators apart what English has one word for; `count` chooses a plural form (`%n`).
QString tr(const char *text, const char *comment = nullptr, int count = -1);

} // namespace lab
