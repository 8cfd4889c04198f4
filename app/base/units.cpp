// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"

#include "app/base/tr.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar NarrowSpace(0x202f);

// In between people expect digits; to_chars alone would write 100000 as 1e+05.
constexpr double LeastPlain = 1e-6, MostPlain = 1e21;

bool isPlain(double number)
{
    const double size = std::abs(number);
    return size == 0 || (size >= LeastPlain && size < MostPlain);
}

QString threeDigits(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

/// The digits before the point, or before the exponent, in groups of three.
QString grouped(QString digits)
{
    const auto first = digits.startsWith(u'-') ? 1 : 0;
    auto end = std::find_if(digits.cbegin() + first, digits.cend(), [](QChar c) { return !c.isDigit(); });
    for (auto at = std::distance(digits.cbegin(), end) - 3; at > first; at -= 3)
        digits.insert(at, NarrowSpace);
    return digits;
}

/// `amount` of the small unit as two units, of which the second is left out when there is nothing of it.
QString partsText(qint64 amount, qint64 perLarge, const QString &largeUnit, const QString &smallUnit)
{
    const auto large = withUnit(countText(amount / perLarge), largeUnit);
    const auto small = amount % perLarge;
    return small == 0 ? large : large + u' ' + withUnit(QString::number(small), smallUnit);
}

/// Rounded to the nearest: what has just begun to run out is not shown as less than it was given.
qint64 nearest(qint64 amount, qint64 unit)
{
    return (amount + unit / 2) / unit;
}

} // namespace

QString numberText(double number)
{
    std::array<char, 64> text;
    char *const begin = text.data(), *const end = begin + text.size();
    const auto format = isPlain(number) ? std::chars_format::fixed : std::chars_format::scientific;
    const auto written =
        std::isfinite(number) ? std::to_chars(begin, end, number, format) : std::to_chars(begin, end, number);
    // A calculation may set the sign of "not a number", which says nothing.
    return std::isnan(number) ? u"nan"_s : QString::fromLatin1(begin, written.ptr - begin);
}

QString valueText(double number)
{
    return grouped(numberText(number));
}

QString countText(qint64 count)
{
    return grouped(QString::number(count));
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(countText(count));
}

int formOf(qint64 count)
{
    // No language looks at more than the last six digits, nor at the sign.
    constexpr qint64 Period = 1'000'000;
    const qint64 size = count < 0 ? -(count % Period) : count % Period;
    return static_cast<int>(count <= -Period || count >= Period ? size + Period : size);
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + NarrowSpace + unit;
}

double elapsedMillis(const QElapsedTimer &timer)
{
    return std::round(static_cast<double>(timer.nsecsElapsed()) / 1e3) / 1e3;
}

QString microsText(double micros)
{
    if (std::abs(micros) < 999.5)
        return withUnit(threeDigits(micros), tr("µs"));
    if (std::abs(micros) < 999'500)
        return withUnit(threeDigits(micros / 1e3), tr("ms"));
    return withUnit(threeDigits(micros / 1e6), tr("s"));
}

QString momentText(double micros, double step)
{
    if (micros == 0)
        return u"0"_s;
    if (step < 1'000 && micros < 1'000)
        return withUnit(QString::number(micros, 'f', 0), tr("µs"));
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step / 1'000))));
    if (micros < 10'000'000)
        return withUnit(QString::number(micros / 1'000, 'f', decimals), tr("ms"));
    return withUnit(QString::number(micros / 1'000'000, 'f', std::min(3, decimals + 1)), tr("s"));
}

QString bytesText(qint64 bytes)
{
    if (bytes < 0)
        return u"–"_s;
    if (bytes < 1024)
        return withUnit(countText(bytes), tr("B"));
    const std::array units{tr("KB"), tr("MB"), tr("GB"), tr("TB")};
    std::size_t unit = 0;
    double size = static_cast<double>(bytes) / 1024;
    // From 1023.5 on it would be written as 1024.
    for (; size >= 1023.5 && unit + 1 < units.size(); ++unit)
        size /= 1024;
    return withUnit(QString::number(size, 'f', size < 99.95 ? 1 : 0), units[unit]);
}

qint64 ttlSeconds(qint64 millis)
{
    return millis < 0 ? millis : (millis + 500) / 1'000;
}

QString ttlText(qint64 millis)
{
    if (millis < 0)
        return tr("none");
    if (millis < 1'000)
        return withUnit(QString::number(millis), tr("ms"));
    const qint64 seconds = ttlSeconds(millis);
    if (seconds < 120)
        return withUnit(QString::number(seconds), tr("s"));
    if (seconds < 7'200)
        return partsText(seconds, 60, tr("min"), tr("s"));
    if (const auto minutes = nearest(seconds, 60); minutes < 2'880)
        return partsText(minutes, 60, tr("h"), tr("min"));
    return partsText(nearest(seconds, 3'600), 24, tr("d"), tr("h"));
}

} // namespace lab
