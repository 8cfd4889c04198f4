// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/attempt.h"

#include <algorithm>

namespace lab {

Attempt::Sent Attempt::sent(const QByteArray &name) const
{
    const bool isSeen = std::any_of(commands.begin(), commands.end(), [&name](const redis::Command &command) {
        return command.value(0).toUpper() == name;
    });
    if (isSeen)
        return Sent::Seen;
    return !sawAll && calls.value(name.toLower()) > 0 ? Sent::Counted : Sent::No;
}

} // namespace lab
