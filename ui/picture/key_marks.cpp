// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/key_marks.h"

#include <QHash>

#include <algorithm>

namespace lab::ui {

namespace {

using picture::Mark;

/// How far `now` has to be shifted against `before` so that most parts meet their equals.
template <typename Parts>
qsizetype bestShift(const Parts &before, const Parts &now)
{
    qsizetype best = 0, most = -1;
    for (qsizetype shift = -before.size(); shift <= now.size(); ++shift) {
        qsizetype met = 0;
        for (qsizetype i = std::max<qsizetype>(shift, 0); i < now.size() && i - shift < before.size(); ++i)
            met += now[i] == before[i - shift] ? 1 : 0;
        if (met > most) {
            most = met;
            best = shift;
        }
    }
    return best;
}

/// What lies beyond the end of `before` may have been there all the same, unless that is known whole.
template <typename Parts>
QList<Mark> marksByPosition(const Parts &before, bool isWhole, const Parts &now, Mark other)
{
    const auto shift = bestShift(before, now);
    QList<Mark> marks;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto j = i - shift;
        const bool isBeyond = j >= before.size();
        const bool same = isBeyond ? !isWhole : j >= 0 && now[i] == before[j];
        marks.append(same ? Mark::None : other);
    }
    return marks;
}

KeyMarks bytesSince(const KeyValue &before, const KeyValue &now)
{
    // More than any picture shows; and the best shift costs their square.
    constexpr qsizetype compared = 256;
    const auto mark = before.exists() ? Mark::Changed : Mark::Added;
    return {marksByPosition(before.bytes.left(compared), true, now.bytes.left(compared), mark), 0};
}

KeyMarks positionsSince(const KeyValue &before, const KeyValue &now)
{
    KeyMarks marks{marksByPosition(before.elements, before.isComplete(), now.elements, Mark::Added), 0};
    if (now.isComplete() && before.isComplete())
        marks.gone = before.elements.size() - marks.parts.count(Mark::None);
    return marks;
}

KeyMarks namesSince(const KeyValue &before, const KeyValue &now)
{
    QHash<QByteArray, Element> old;
    for (const auto &element : before.elements)
        old.insert(element.name, element);
    KeyMarks marks;
    for (const auto &element : now.elements) {
        if (!old.contains(element.name))
            marks.parts.append(before.isComplete() ? Mark::Added : Mark::None);
        else
            marks.parts.append(old.take(element.name) == element ? Mark::None : Mark::Changed);
    }
    if (now.isComplete() && before.isComplete())
        marks.gone = old.size();
    return marks;
}

} // namespace

bool KeyMarks::any() const
{
    return gone > 0 || parts.count(Mark::None) < parts.size();
}

KeyMarks marksSince(const KeyValue &before, const KeyValue &now)
{
    if (now.type != before.type && before.exists()) {
        KeyMarks marks;
        marks.parts.fill(Mark::Added, now.type == KeyType::String ? now.bytes.size() : now.elements.size());
        return marks;
    }
    if (now.type == KeyType::String)
        return bytesSince(before, now);
    return now.type == KeyType::List ? positionsSince(before, now) : namesSince(before, now);
}

} // namespace lab::ui
