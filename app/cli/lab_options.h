// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/invocation.h"
#include "app/lab/lab.h"

namespace lab::cli {

/// Where a person's things are kept unless --data says otherwise. Throws UsageError when there is no such place:
/// without a home it would be a folder at the root.
QString usualFolder();

/// What the window and its pictures have the lab do; `usualFolder` is used when no --data was given.
LabOptions windowLabOptions(const Invocation &invocation, const QString &usualFolder);

} // namespace lab::cli
