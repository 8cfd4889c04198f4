// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab {

#ifdef LUPDATE
// lupdate reads past the condition: it takes every tr() of a free function in this namespace for a text of the context
// `lab`. Members of QObject classes have their own tr(), whose context is the class.
Q_DECLARE_TR_FUNCTIONS(lab)
#endif

/// `text` in the language of the person, as far as a translator is installed; the text itself without one. `comment`
/// tells translators apart what English has one word for; `count` chooses a plural form (`%n`).
QString tr(const char *text, const char *comment = nullptr, int count = -1);

} // namespace lab
