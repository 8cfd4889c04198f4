// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/attempt.h"

#include <algorithm>

namespace lab {

bool Attempt::wasSent(const QByteArray &name) const
{
    const bool isSeen = std::any_of(commands.begin(), commands.end(), [&name](const redis::Command &command) {
        return command.value(0).toUpper() == name;
    });
    return isSeen || (!sawAll && commands.isEmpty() && calls.value(name.toLower()) > 0);
}

} // namespace lab
