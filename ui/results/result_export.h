// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/chart_kind.h"

#include <QToolButton>

namespace lab::ui {

class ComparisonChart;

/// Saves a measurement as a figure (PNG, SVG, PDF) or as data (CSV, JSON).
class ResultExport : public QToolButton
{
    Q_OBJECT

public:
    explicit ResultExport(const ComparisonChart &chart, QWidget *parent = nullptr);

    /// The format follows from the suffix: png, svg, pdf, csv or json. Throws Error.
    void save(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &message);

private:
    void ask(const QString &suffix);
    QByteArray content(const QString &suffix) const;

    const ComparisonChart &m_chart;
};

} // namespace lab::ui
