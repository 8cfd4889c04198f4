// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sse/http_answer.h"

namespace lab::sse {

/// The page that shows a channel (page.html), all in one file. Its policy lets nothing run or be loaded but its own
/// script and style, by their hashes, and lets it connect to where it came from alone.
const Answer &page();

} // namespace lab::sse
