// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/challenge.h"

#include "app/base/fields.h"

namespace lab {

using namespace Qt::StringLiterals;

QString Challenge::taskFor(const Keyspace &keys) const
{
    return QString(task).replace(u"%1"_s, displayText(keys.prefix()));
}

} // namespace lab
