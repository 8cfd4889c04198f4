// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/counts.h"

#include "app/base/tr.h"

#include <QLocale>

namespace lab::ui {

QString keysText(qint64 count)
{
    return count == 1 ? tr("1 key") : tr("%1 keys").arg(QLocale().toString(count));
}

QString elementsText(qint64 count)
{
    return count == 1 ? tr("1 element") : tr("%1 elements").arg(QLocale().toString(count));
}

} // namespace lab::ui
