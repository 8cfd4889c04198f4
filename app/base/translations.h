// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace lab {

/// Has the program speak the person's language, as far as there is a translation into it: resources/translations. Texts
/// that were made before stay as they are, so it comes right after the application.
void installTranslation(QCoreApplication &application);

} // namespace lab
