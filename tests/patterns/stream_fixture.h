// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace lab::testing::streams {

// The keys of the stream that the forms name.
inline const QByteArray Events = "lab:stream:{events}", Dead = "lab:stream:{events}:dead",
                        Effects = "lab:stream:{events}:effects";

} // namespace lab::testing::streams
