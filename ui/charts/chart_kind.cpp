// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_kind.h"

#include "app/base/tr.h"

namespace lab::ui {

QString chartKindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Median:
        return tr("Median");
    case ChartKind::Distribution:
        return tr("Distribution");
    case ChartKind::Percentiles:
        return tr("Percentiles");
    case ChartKind::Timeline:
        return tr("Timeline");
    }
    Q_UNREACHABLE();
}

QString chartKindTip(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Median:
        return tr("The median of each, and how far it spreads");
    case ChartKind::Distribution:
        return tr("Box plots: where most of the samples lie, and which lie elsewhere");
    case ChartKind::Percentiles:
        return tr("The slow samples: p90, p95, p99 and the maximum");
    case ChartKind::Timeline:
        return tr("Every sample, when it was taken");
    }
    Q_UNREACHABLE();
}

} // namespace lab::ui
