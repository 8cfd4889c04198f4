// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab::testing {

/// An environment with a database of the test's own; `folder` outlives it.
Environment environmentAt(const redis::Endpoint &endpoint, const QString &folder);

} // namespace lab::testing
