// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"

#include <QCoreApplication>

namespace lab {

QString tr(const char *text, const char *comment, int count)
{
    return QCoreApplication::translate("lab", text, comment, count);
}

} // namespace lab
