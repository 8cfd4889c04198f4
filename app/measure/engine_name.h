// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"

#include <optional>

namespace lab::measure {

/// `redis`, `sqlite`, `other`: the words of files.
QString engineName(Engine engine);
std::optional<Engine> engineFromName(const QString &name);

} // namespace lab::measure
