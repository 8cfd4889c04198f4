// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_kind.h"

#include <QCoreApplication>

namespace lab::ui {

QString chartKindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Median:
        return QCoreApplication::translate("lab::ui::ChartKind", "Median");
    case ChartKind::Distribution:
        return QCoreApplication::translate("lab::ui::ChartKind", "Distribution");
    case ChartKind::Percentiles:
        return QCoreApplication::translate("lab::ui::ChartKind", "Percentiles");
    }
    Q_UNREACHABLE();
}

} // namespace lab::ui
