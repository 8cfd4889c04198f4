// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/comparison.h"

#include "app/base/units.h"

#include <algorithm>

namespace lab {

QString Variable::text(double value) const
{
    const auto at = values.indexOf(value);
    return at >= 0 && at < names.size() ? names[at] : withUnit(valueText(value), unit);
}

Parameters parametersOf(const Comparison &comparison)
{
    Parameters parameters;
    for (const auto &variable : comparison.variables) {
        const auto [low, high] = std::minmax_element(variable.values.begin(), variable.values.end());
        parameters.append(Parameter::decimal(variable.name, variable.label, *low, *high)
                              .withDefault(numberText(variable.values.first()).toUtf8()));
    }
    return parameters;
}

} // namespace lab
