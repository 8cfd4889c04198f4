// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/basic_types_elements.h"

#include <QHash>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 256; // more than any stage is wide

/// One line, since the stage draws no paragraphs.
QString oneLine(const QByteArray &bytes)
{
    return displayText(bytes).replace(u'\n', u'⏎').replace(u'\r', u'␍').replace(u'\t', u'⇥');
}

QString byteText(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code == ' ')
        return u"␣"_s;
    if (code > 0x20 && code < 0x7f)
        return QString(QLatin1Char(byte));
    return QString::number(code, 16).rightJustified(2, u'0');
}

QList<Element> elementsOf(const QString &type, const QString &encoding, const QVariant &value)
{
    QList<Element> elements;
    if (type == u"string") {
        const auto bytes = value.toByteArray();
        if (encoding == u"int")
            return {{QString::fromLatin1(bytes), {}, 0, {}}};
        for (const char byte : bytes.left(MostBytes))
            elements.append({byteText(byte), {}, 0, {}});
    } else if (value.canConvert<Fields>()) {
        for (const auto &[name, part] : value.value<Fields>())
            elements.append(
                {QString(name).replace(u'\n', u'⏎'), oneLine(part.toByteArray()), part.toByteArray().toDouble(), {}});
    } else {
        for (const auto &part : value.toList())
            elements.append({oneLine(part.toByteArray()), {}, 0, {}});
    }
    return elements;
}

ObservedKey observedKey(const Fields &row)
{
    ObservedKey key;
    key.key = oneLine(row.value(u"key"_s).toByteArray());
    key.exists = row.value(u"exists"_s).toBool();
    key.type = QString::fromUtf8(row.value(u"type"_s).toByteArray());
    key.encoding = QString::fromUtf8(row.value(u"encoding"_s).toByteArray());
    key.memory = row.value(u"memory"_s).toLongLong();
    key.ttlMillis = row.value(u"ttl_ms"_s).toLongLong();
    key.length = row.value(u"length"_s).toLongLong();
    key.elements = elementsOf(key.type, key.encoding, row.value(u"value"_s));
    return key;
}

/// How far `now` has to be shifted against `before` so that most elements meet their equals. A push or pop at the left
/// shifts everything by one, and only what came in is new.
qsizetype bestShift(const QList<Element> &now, const QList<Element> &before)
{
    qsizetype best = 0, most = -1;
    for (qsizetype shift = -before.size(); shift <= now.size(); ++shift) {
        qsizetype met = 0;
        for (qsizetype i = std::max<qsizetype>(shift, 0); i < now.size() && i - shift < before.size(); ++i)
            met += now[i].label == before[i - shift].label ? 1 : 0;
        if (met > most) {
            most = met;
            best = shift;
        }
    }
    return best;
}

void markByPosition(ObservedKey &now, const ObservedKey &before)
{
    const auto shift = bestShift(now.elements, before.elements);
    // A string is one value: whatever byte differs, it is the value that changed.
    const bool changed = now.type == u"string" && before.exists;
    const auto mark = changed ? Element::Mark::Changed : Element::Mark::Added;
    qsizetype met = 0;
    for (qsizetype i = 0; i < now.elements.size(); ++i) {
        const auto j = i - shift;
        const bool same = j >= 0 && j < before.elements.size() && now.elements[i].label == before.elements[j].label;
        met += same ? 1 : 0;
        if (!same)
            now.elements[i].mark = mark;
    }
    if (now.type == u"list" && now.isComplete() && before.isComplete())
        now.gone = before.elements.size() - met;
}

void markByName(ObservedKey &now, const ObservedKey &before)
{
    QHash<QString, QString> old;
    for (const auto &element : before.elements)
        old.insert(element.label, element.detail);
    for (auto &element : now.elements) {
        if (!old.contains(element.label))
            element.mark = before.isComplete() ? Element::Mark::Added : Element::Mark::None;
        else if (old.take(element.label) != element.detail)
            element.mark = Element::Mark::Changed;
    }
    if (now.isComplete() && before.isComplete())
        now.gone = old.size();
}

} // namespace

bool ObservedKey::hasMarks() const
{
    return gone > 0 || std::any_of(elements.begin(), elements.end(),
                                   [](const Element &element) { return element.mark != Element::Mark::None; });
}

QList<ObservedKey> observedKeys(const Fields &state)
{
    QList<ObservedKey> keys;
    for (const auto &row : state.value(u"keys"_s).toList())
        keys.append(observedKey(row.value<Fields>()));
    return keys;
}

void markChanges(ObservedKey &now, const ObservedKey &before)
{
    if (now.type != before.type && before.exists) {
        for (auto &element : now.elements)
            element.mark = Element::Mark::Added;
        return;
    }
    if (now.type == u"string" || now.type == u"list")
        markByPosition(now, before);
    else
        markByName(now, before);
}

} // namespace lab::ui
