// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "app/lab/lab_results.h"

namespace lab::cli {

/// Plays each scenario of every lesson in each of its ways, then measures every comparison. What fails is said among
/// the results and keeps nothing else from being run; a stop ends it, with what there is until then.
QCoro::Task<LabResults> runEveryLesson(Session &session, const Catalogue &catalogue, bool quick);

} // namespace lab::cli
