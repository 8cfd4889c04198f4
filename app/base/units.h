// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QElapsedTimer;

namespace lab {

/// How numbers and units are written for people, everywhere: with a decimal point in every language, so that what is
/// read can be held against the CSV and the JSON; with a narrow space, at which no line is broken, between groups of
/// three digits and before the unit.

/// The shortest text that reads back as the same number, without an exponent from 1e-6 up to 1e21: `1732612345678`,
/// `0.1`, `1e+21`, `-0`; `inf`, `-inf` and `nan` as Redis says them.
QString numberText(double number);
/// The same in groups: `1 000 000`, `0.25`.
QString valueText(double number);
/// `24 776`
QString countText(qint64 count);
/// `1 key`, `24 776 keys`: `one` as it is, or `many` with the number for its `%1`. Since a language may have several
/// forms for many, the text is asked for with the number: `counted(n, tr("1 key"), tr("%1 keys", nullptr, formOf(n)))`.
QString counted(qint64 count, const QString &one, const QString &many);
/// What tr() chooses the form for a number by, of any size.
int formOf(qint64 count);

/// `1.3 MB` of `1.3` and `MB`.
QString withUnit(const QString &number, const QString &unit);
/// Milliseconds since the timer was started, to the microsecond: what finer digits say is noise.
double elapsedMillis(const QElapsedTimer &timer);
/// A duration with three digits that mean something: `8.12 µs`, `85.1 µs`, `1.32 ms`, `2.05 s`.
QString microsText(double micros);
/// A moment on a scale whose marks are `step` apart, with as many digits as tell two marks apart: `0`, `850 µs`,
/// `1.25 ms`, `12.5 s`. Both in microseconds, `step` above 0.
QString momentText(double micros, double step);
/// `72 B`, `1.3 KB`, `16.0 MB`: a KB has 1024 bytes, as in redis.conf. `–` when negative (unknown).
QString bytesText(qint64 bytes);
/// Milliseconds of a key's life as TTL tells them: rounded to the nearest second; −1 (no end) and −2 (no key) as they
/// are.
qint64 ttlSeconds(qint64 millis);
/// What is left of a key's life, to the nearest of the smaller unit: `850 ms`, `42 s`, `5 min 10 s`, `30 min`,
/// `3 h 5 min`, `29 d 12 h`, `30 d`; `none` when negative (it does not expire).
QString ttlText(qint64 millis);

} // namespace lab
