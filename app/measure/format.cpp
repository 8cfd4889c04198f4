// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"

#include <cmath>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar NarrowSpace(0x202f);

QString threeDigits(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

} // namespace

QString formatMicros(double micros)
{
    if (std::abs(micros) < 999.5)
        return u"%1\u202fµs"_s.arg(threeDigits(micros));
    if (std::abs(micros) < 999'500)
        return u"%1\u202fms"_s.arg(threeDigits(micros / 1e3));
    return u"%1\u202fs"_s.arg(threeDigits(micros / 1e6));
}

QString formatValue(double value)
{
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    const auto point = text.indexOf(u'.');
    const auto firstDigit = text.startsWith(u'-') ? 1 : 0;
    for (auto at = (point < 0 ? text.size() : point) - 3; at > firstDigit; at -= 3)
        text.insert(at, NarrowSpace);
    return text;
}

int factorDecimals(double factor)
{
    return factor < 1.1 ? 3 : factor < 2 ? 2 : factor < 100 ? 1 : 0;
}

QString formatFactor(double factor, int decimals)
{
    return QString::number(factor, 'f', decimals);
}

} // namespace lab::measure
