// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/fields.h"

#include "app/base/units.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lab {

using namespace Qt::StringLiterals;

Fields &Fields::set(const QString &name, QVariant value)
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.first == name; });
    if (at == m_fields.end())
        m_fields.append({name, std::move(value)});
    else
        at->second = std::move(value);
    return *this;
}

Fields &Fields::set(const QString &name, const QList<Fields> &rows)
{
    QVariantList list;
    list.reserve(rows.size());
    for (const auto &row : rows)
        list.append(QVariant::fromValue(row));
    return set(name, QVariant(list));
}

bool Fields::contains(const QString &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.first == name; });
}

QVariant Fields::value(const QString &name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return {};
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString fieldTitle(const QString &name)
{
    return QString(name).replace(u'_', u' ');
}

namespace {

QString quoted(const QByteArray &bytes)
{
    QString text = u"\""_s;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            text += u"\\"_s + QLatin1Char(c);
        else if (c == '\n')
            text += u"\\n"_s;
        else if (c == '\r')
            text += u"\\r"_s;
        else if (c == '\t')
            text += u"\\t"_s;
        else if (code < 0x20 || code >= 0x7f)
            text += u"\\x%1"_s.arg(uint(code), 2, 16, QLatin1Char('0'));
        else
            text += QLatin1Char(c);
    }
    return text + u'"';
}

/// What turns the order of the characters around it (Unicode calls it Bidi_Control): the text would not be what is
/// read.
bool turnsAround(char16_t code)
{
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isUnseen(QChar c)
{
    const auto code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    return (isControl && c != u'\n' && c != u'\t' && c != u'\r') || turnsAround(code);
}

bool hasUnseen(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isUnseen);
}

} // namespace

QString displayText(const QByteArray &bytes)
{
    // Without the second flag an initial byte order mark would be dropped.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError() || hasUnseen(text))
        return quoted(bytes);
    return text;
}

QString displayText(const QVariant &value)
{
    if (value.isNull())
        return u"(nil)"_s;
    if (value.typeId() == QMetaType::QByteArray)
        return displayText(value.toByteArray());
    if (value.canConvert<Fields>()) {
        QStringList parts;
        for (const auto &[name, part] : value.value<Fields>())
            parts.append(name + u'=' + displayText(part));
        return parts.join(u' ');
    }
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList parts;
        for (const auto &part : value.toList())
            parts.append(displayText(part));
        return parts.join(u", "_s);
    }
    if (value.typeId() == QMetaType::Double)
        return numberText(value.toDouble());
    const auto text = value.toString();
    return hasUnseen(text) ? quoted(text.toUtf8()) : text;
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    auto kept = text.left(limit - 1);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + u'…';
}

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return displayText(value.toByteArray());
    if (value.canConvert<Fields>())
        return toJson(value.value<Fields>());
    if (value.typeId() == QMetaType::QVariantList) {
        QJsonArray array;
        for (const auto &part : value.toList())
            array.append(toJson(part));
        return array;
    }
    if (value.typeId() == QMetaType::Double && !std::isfinite(value.toDouble()))
        return displayText(value); // JSON has no infinity: `inf`, as Redis says it
    return QJsonValue::fromVariant(value);
}

QJsonObject toJson(const Fields &fields)
{
    // A JSON object keeps its names in order: put in by that order, none has to move for the next.
    std::vector<const Fields::Field *> ordered;
    ordered.reserve(static_cast<std::size_t>(fields.size()));
    for (const auto &field : fields)
        ordered.push_back(&field);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    QJsonObject object;
    for (const auto *const field : ordered)
        object.insert(field->first, toJson(field->second));
    return object;
}

} // namespace lab
