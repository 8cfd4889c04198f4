// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/painting.h"

#include <QSize>

namespace lab::ui {

/// How high a picture is at this width, its margins included.
int heightFor(const Picture &picture, int width);
void paint(const Picture &picture, const QSize &size, picture::Canvas &canvas);

} // namespace lab::ui
