// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/format.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

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
            return tr("%1 … (%2 in all)").arg(text, countText(list.size()));
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
    return shortened(displayText(value), limit);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return u"<div style=\"white-space: pre-wrap\">%1</div>"_s.arg(shortened(text, 2'000).toHtmlEscaped());
}

QString firstLine(const QString &text)
{
    const auto end = text.indexOf(u'\n');
    return end < 0 ? text : text.left(end) + u" …"_s;
}

} // namespace lab::ui
