// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

#include <QColor>
#include <QScatterSeries>

namespace lab::ui {

/// How an arm looks in every chart. Colour is its engine's; arms are told apart by marker and line as well.
struct SeriesStyle
{
    QColor colour;
    Qt::PenStyle line = Qt::SolidLine;
    QScatterSeries::MarkerShape marker = QScatterSeries::MarkerShapeCircle;
    bool hollow = false; ///< of the marker only its outline
};

/// The line and marker of the series with this index in its chart; they repeat after several.
SeriesStyle styleAt(qsizetype index, QColor colour);

/// Parallel to `arms`.
QList<SeriesStyle> stylesOf(const QList<measure::Samples> &arms);

} // namespace lab::ui
