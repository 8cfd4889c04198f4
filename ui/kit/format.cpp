// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/format.h"

#include "app/base/fields.h"
#include "app/base/tr.h"

#include <QLocale>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Three digits that mean something, whatever the size.
QString shortNumber(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

/// The beginning of `bytes`, not cut within a character.
QByteArray beginning(const QByteArray &bytes, qsizetype limit)
{
    qsizetype end = std::min(limit, bytes.size());
    while (end < bytes.size() && end > 0 && (static_cast<uchar>(bytes.at(end)) & 0xC0) == 0x80)
        --end;
    return bytes.left(end);
}

QString limitedList(const QVariantList &list, qsizetype limit)
{
    QString text;
    for (const auto &element : list) {
        if (text.size() > limit)
            return tr("%1 … (%2 in all)").arg(text, QLocale().toString(list.size()));
        text += (text.isEmpty() ? QString() : u", "_s) + limitedText(element, limit);
    }
    return text;
}

} // namespace

QString limitedText(const QVariant &value, qsizetype limit)
{
    if (value.typeId() == QMetaType::QVariantList)
        return limitedList(value.toList(), limit);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().size() > limit) {
        const auto bytes = value.toByteArray();
        return tr("%1 … (%2 in all)").arg(displayText(beginning(bytes, limit)), bytesText(bytes.size()));
    }
    const auto text = displayText(value);
    return text.size() <= limit ? text : text.left(limit) + u" …"_s;
}

QString microsText(double micros)
{
    if (micros < 1'000)
        return tr("%1 µs").arg(micros < 10 ? shortNumber(micros) : QLocale().toString(micros, 'f', 0));
    if (micros < 1'000'000)
        return tr("%1 ms").arg(shortNumber(micros / 1'000));
    return tr("%1 s").arg(shortNumber(micros / 1'000'000));
}

QString bytesText(qint64 bytes)
{
    if (bytes < 0)
        return u"–"_s;
    if (bytes < 1024)
        return tr("%1 B").arg(QLocale().toString(bytes));
    const double kilobytes = static_cast<double>(bytes) / 1024;
    if (kilobytes < 1024)
        return tr("%1 KB").arg(QLocale().toString(kilobytes, 'f', 1));
    return tr("%1 MB").arg(QLocale().toString(kilobytes / 1024, 'f', 1));
}

QString ttlText(qint64 millis)
{
    if (millis < 0)
        return tr("none");
    if (millis < 1'000)
        return tr("%1 ms").arg(millis);
    const qint64 seconds = millis / 1'000;
    if (seconds < 120)
        return tr("%1 s").arg(seconds);
    if (seconds < 7'200)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 172'800)
        return tr("%1 h %2 min").arg(seconds / 3'600).arg(seconds % 3'600 / 60);
    return tr("%1 d").arg(seconds / 86'400);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return u"<div style=\"white-space: pre-wrap\">%1</div>"_s.arg(text.left(2'000).toHtmlEscaped());
}

QString firstLine(const QString &text)
{
    const auto end = text.indexOf(u'\n');
    return end < 0 ? text : text.left(end) + u" …"_s;
}

} // namespace lab::ui
