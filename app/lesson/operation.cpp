// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/operation.h"

namespace lab {

Keys touchedKey(const Keyspace &keys, const Arguments &arguments)
{
    return {arguments.key(keys)};
}

Arguments argumentsFor(const Operation &operation, const GivenValues &given)
{
    const auto arguments = Arguments::parse(operation.parameters, given);
    if (operation.problem) {
        if (const auto problem = operation.problem(arguments); !problem.isEmpty())
            throw UsageError(problem);
    }
    return arguments;
}

} // namespace lab
