// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace lab::ui {

/// While it lives, the wheel over a field, a choice or a slider on a page that scrolls moves the page; only one that
/// has the focus takes the wheel itself. Else a value changes that nobody meant, on the way to what is below.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
