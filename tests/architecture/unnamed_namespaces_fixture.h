// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/architecture/source_tree_fixture.h"

namespace lab::testing {

/// The names that unnamed namespaces of `text` define: of functions, types and constants.
QStringList namesInUnnamedNamespaces(const QString &text);

/// Sources of `ui` are compiled several at a time: what two of them define in unnamed namespaces clashes as soon as
/// they come together, and what has the name of a function of `lab` or `lab::ui` hides that from the others.
QStringList namesThatClashInUnity(const Sources &sources);

} // namespace lab::testing
