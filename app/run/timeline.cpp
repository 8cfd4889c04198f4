// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/timeline.h"

namespace lab {

QStringList actors(const Timeline &timeline)
{
    QStringList names;
    for (const auto &event : timeline) {
        if (!names.contains(event.actor))
            names.append(event.actor);
    }
    return names;
}

} // namespace lab
