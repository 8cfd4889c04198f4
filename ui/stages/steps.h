// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/picture/picture.h"

namespace lab::ui {

/// What an operation sent to Redis and to SQLite, as arrows that are numbered in order; the first few of them. A MULTI
/// with all that was queued is one, EXEC.
class Steps
{
public:
    void take(const Event &event, const QString &result);
    picture::Column arrows(picture::Store store) const;

private:
    QList<picture::Arrow> m_steps;
    qint64 m_queued = 0; ///< commands since MULTI
};

} // namespace lab::ui
