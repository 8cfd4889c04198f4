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
    }
    Q_UNREACHABLE();
}

} // namespace lab::ui
