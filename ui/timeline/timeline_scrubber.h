// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace lab::ui {

/// A slider that goes to where it is pressed, and that the wheel moves only once it has the focus: else a replay jumps
/// on the way to what lies below.
class TimelineScrubber : public QSlider
{
    Q_OBJECT

public:
    explicit TimelineScrubber(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace lab::ui
