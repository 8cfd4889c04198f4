// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

namespace lab {

/// As failureOf(), with the key that holds what was not expected: another type, letters where a number belongs. An
/// exception knows no command, so the key is looked up in what the run has recorded; where that does not tell (nothing
/// was recorded, or the server lies), it is the failure as it is.
Failure explained(std::exception_ptr exception, const Timeline &timeline, const Keyspace &keys);

} // namespace lab
