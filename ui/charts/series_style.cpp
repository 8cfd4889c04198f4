// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/series_style.h"

#include "ui/theme/tokens.h"

#include <array>

namespace lab::ui {

namespace {

constexpr std::array Markers{QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
                             QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
                             QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};
constexpr std::array LineStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QColor engineColour(measure::Engine engine, std::size_t others)
{
    switch (engine) {
    case measure::Engine::Redis:
        return QColor::fromRgb(series::Redis);
    case measure::Engine::Sqlite:
        return QColor::fromRgb(series::Sqlite);
    case measure::Engine::Other:
        return QColor::fromRgb(series::Others[others % std::size(series::Others)]);
    }
    Q_UNREACHABLE();
}

} // namespace

SeriesStyle styleAt(qsizetype index, QColor colour)
{
    const auto place = static_cast<std::size_t>(index);
    return {colour, LineStyles[place % LineStyles.size()], Markers[place % Markers.size()]};
}

QList<SeriesStyle> stylesOf(const QList<measure::Samples> &arms)
{
    QList<SeriesStyle> styles;
    std::size_t others = 0;
    for (const auto &arm : arms) {
        styles.append(styleAt(styles.size(), engineColour(arm.engine, others)));
        others += arm.engine == measure::Engine::Other;
    }
    return styles;
}

} // namespace lab::ui
