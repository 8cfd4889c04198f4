// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/counts.h"

#include "app/base/tr.h"
#include "app/base/units.h"

namespace lab::ui {

QString keysText(qint64 count)
{
    return counted(count, tr("1 key"), tr("%1 keys", nullptr, formOf(count)));
}

QString elementsText(qint64 count)
{
    return counted(count, tr("1 element"), tr("%1 elements", nullptr, formOf(count)));
}

} // namespace lab::ui
