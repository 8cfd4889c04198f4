// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/window_fit.h"

#include <algorithm>

namespace lab::ui {

QRect fittedGeometry(const QRect &geometry, const QMargins &frame, const QRect &available)
{
    QRect framed = geometry.marginsAdded(frame);
    framed.setSize(framed.size().boundedTo(available.size()));
    const QPoint farthest(available.right() - framed.width() + 1, available.bottom() - framed.height() + 1);
    framed.moveTopLeft({std::clamp(framed.left(), available.left(), farthest.x()),
                        std::clamp(framed.top(), available.top(), farthest.y())});
    return framed.marginsRemoved(frame);
}

} // namespace lab::ui
