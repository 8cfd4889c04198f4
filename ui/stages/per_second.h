// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/picture/picture.h"

#include <QMap>

namespace lab::ui {

/// Keys that were made together: how many are left, and how many went in each second since the first of them.
class PerSecond
{
public:
    /// A note with three numbers: the second, the first being 1, how many went, and how many are left.
    void take(const Event &event);
    bool isEmpty() const { return m_gone.isEmpty(); }
    picture::Row row() const;

private:
    QMap<qint64, qint64> m_gone; ///< by second
    qint64 m_left = 0;
};

} // namespace lab::ui
