// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/decimal.h"

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// In one form for all the ways to write it: `1.50`, `15e-1` and `+1.5` are `15e-1`.
QByteArray normalNumber(QByteArray number)
{
    number = number.toLower();
    const QByteArray sign = number.startsWith('-') ? "-" : "";
    const auto e = number.indexOf('e');
    auto exponent = e < 0 ? 0 : number.mid(e + 1).toLongLong();
    auto digits = number.left(e < 0 ? number.size() : e);
    digits.replace('+', "").replace('-', "");
    if (const auto point = digits.indexOf('.'); point >= 0) {
        exponent -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    while (digits.startsWith('0'))
        digits.remove(0, 1);
    for (; digits.endsWith('0'); digits.chop(1))
        ++exponent;
    return digits.isEmpty() ? "0"_ba : sign + digits + 'e' + QByteArray::number(exponent);
}

} // namespace

bool isSameNumber(const QByteArray &one, const QByteArray &other)
{
    return normalNumber(one) == normalNumber(other);
}

} // namespace lab
