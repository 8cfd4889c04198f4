// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/classic_model.h"

#include "app/base/units.h"
#include "app/measure/format.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

qsizetype firstOfEngine(const measure::Point &point, measure::Engine engine)
{
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        if (point.arms[arm].engine == engine)
            return arm;
    }
    return -1;
}

/// As it stands in the publication.
QString publishedMillis(double millis)
{
    return withUnit(QString::number(millis, 'f', 3), u"ms"_s);
}

} // namespace

QList<ClassicRow> classicRows(const QList<measure::Result> &results)
{
    QList<ClassicRow> rows;
    for (const auto &result : results) {
        if (!result.published || result.points.isEmpty())
            continue;
        const auto &point = result.points.first();
        const auto redis = firstOfEngine(point, measure::Engine::Redis);
        const auto sqlite = firstOfEngine(point, measure::Engine::Sqlite);
        if (redis < 0 || sqlite < 0)
            continue;
        const auto &below = point.arms[redis].micros;
        const auto ours = redis == 0 ? point.ratios.value(sqlite)
                                     : measure::bootstrapRatio(point.arms[sqlite].micros, below, point.batches);
        rows.append(
            {result.title, *result.published, ours, point.summaries[redis].median, point.summaries[sqlite].median});
    }
    return rows;
}

QList<TableColumn> ClassicModel::columns() const
{
    return {{tr("Comparison")},
            {tr("Published: Redis"), true},
            {tr("SQLite"), true},
            {tr("SQLite over Redis"), true},
            {tr("Here: Redis"), true},
            {tr("SQLite"), true},
            {tr("SQLite over Redis, 95 %")}};
}

QString ClassicModel::text(const ClassicRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case PublishedRedisColumn:
        return publishedMillis(row.published.redisMillis);
    case PublishedSqliteColumn:
        return publishedMillis(row.published.sqliteMillis);
    case PublishedRatioColumn:
        return measure::formatFactor(row.published.ratio(), measure::factorDecimals(row.published.ratio()));
    case RedisColumn:
        return microsText(row.redisMicros);
    case SqliteColumn:
        return microsText(row.sqliteMicros);
    default:
        return measure::formatRatio(row.ours);
    }
}

QString ClassicModel::detail(const ClassicRow &row, int column) const
{
    const bool isPublished = column >= PublishedRedisColumn && column <= PublishedRatioColumn;
    return isPublished ? tr("%1. Measured with %2.").arg(text(row, column), row.published.by) : text(row, column);
}

} // namespace lab::ui
