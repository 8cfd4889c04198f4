// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/bounded.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PerValue = 16;    // a number takes room as well
constexpr qsizetype ShortText = 256;  // a type or a sentence is kept whole behind the longest value
constexpr qsizetype WholeRecord = 16; // and so are the members of a record

QVariant cut(const QVariant &value, qsizetype &left);

QByteArray cutText(const QByteArray &text, qsizetype &left)
{
    const auto room = std::max(left, ShortText);
    left -= std::min(text.size(), room) + PerValue;
    if (text.size() <= room)
        return text;
    auto end = room;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) // never half a character
        --end;
    return text.left(end) + tr("... (%1 bytes in all)").arg(text.size()).toUtf8();
}

QVariantList cutList(const QVariantList &list, qsizetype &left)
{
    QVariantList kept;
    for (const auto &value : list) {
        if (left <= 0) {
            kept.append(tr("... (%1 more)").arg(list.size() - kept.size()));
            break;
        }
        kept.append(cut(value, left));
    }
    return kept;
}

QString cutName(const QString &name, qsizetype &left)
{
    return QString::fromUtf8(cutText(name.toUtf8(), left));
}

Fields cutFields(const Fields &fields, qsizetype &left)
{
    Fields kept;
    for (const auto &[name, value] : fields) {
        if (left <= 0 && kept.size() >= WholeRecord) {
            kept.append(u"..."_s, tr("... (%1 more)").arg(fields.size() - kept.size()));
            break;
        }
        const auto shown = cutName(name, left);
        kept.append(shown, cut(value, left));
    }
    return kept;
}

QVariant cut(const QVariant &value, qsizetype &left)
{
    if (value.typeId() == QMetaType::QByteArray)
        return cutText(value.toByteArray(), left);
    if (value.typeId() == QMetaType::QString)
        return QString::fromUtf8(cutText(value.toString().toUtf8(), left));
    if (value.typeId() == QMetaType::QVariantList)
        return cutList(value.toList(), left);
    if (value.canConvert<Fields>())
        return QVariant::fromValue(cutFields(value.value<Fields>(), left));
    left -= PerValue;
    return value;
}

} // namespace

Fields bounded(const Fields &fields, qsizetype most)
{
    Fields kept;
    for (const auto &[name, value] : fields)
        kept.append(name, cut(value, most));
    return kept;
}

} // namespace lab::cli
