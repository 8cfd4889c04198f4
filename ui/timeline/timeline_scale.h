// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace lab::ui {

/// The time axis: microseconds to pixels and back.
class TimelineScale
{
public:
    static constexpr double ZoomStep = 1.25; ///< of a key, a button, a notch of the wheel

    struct Tick
    {
        double x;
        QString label;
    };

    /// The whole of `duration` fits into `width`.
    void fit(double duration, double width);
    void showAll();
    /// Keeps the moment under `x` where it is. Never below fit, never beyond 1 µs = 50 pixels.
    void zoom(double factor, double x);
    void setOffset(double pixels) { m_offset = pixels; }

    double xOf(double micros) const { return micros * m_pixelsPerMicro - m_offset; }
    double microsAt(double x) const { return (x + m_offset) / m_pixelsPerMicro; }
    double contentWidth() const { return m_duration * m_pixelsPerMicro; }
    /// Whole pixels of the content beyond the width: how far one can scroll. 0 when all is shown.
    int overflow() const;
    double offset() const { return m_offset; }
    bool isFitted() const { return m_pixelsPerMicro <= m_fitted; }
    /// Round moments, at least 80 pixels apart.
    QList<Tick> ticks(double width) const;

private:
    double m_duration = 1, m_width = 1, m_fitted = 1, m_pixelsPerMicro = 1, m_offset = 0;
};

} // namespace lab::ui
