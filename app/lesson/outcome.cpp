// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/outcome.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// The fields sorted by their names, without those that are about the way.
QList<Fields::Field> byName(const Fields &record, const QStringList &aboutTheWay)
{
    QList<Fields::Field> fields(record.begin(), record.end());
    fields.removeIf([&](const Fields::Field &field) { return aboutTheWay.contains(field.first); });
    std::sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return fields;
}

/// Numbers and texts may come in different types from the two; large values are not turned into text to be compared.
bool sameValue(const QVariant &a, const QVariant &b, const QStringList &aboutTheWay)
{
    const auto record = QMetaType::fromType<Fields>();
    if (a.metaType() == record && b.metaType() == record)
        return byName(a.value<Fields>(), aboutTheWay) == byName(b.value<Fields>(), aboutTheWay);
    return a == b || (a.typeId() != b.typeId() && displayText(a) == displayText(b));
}

QByteArrayList sortedTexts(const QVariant &list)
{
    QByteArrayList texts;
    for (const auto &text : list.toList())
        texts.append(text.toByteArray());
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

Outcome Outcome::done(Fields fields, QString headline)
{
    return {std::move(fields), std::move(headline), std::nullopt};
}

Outcome Outcome::rejected(QString message, QString hint, Fields fields)
{
    return {std::move(fields), message, Rejection{message, std::move(hint)}};
}

bool sameAnswer(const Outcome &pattern, const Outcome &twin, const QStringList &aboutTheWay,
                const QStringList &inAnyOrder)
{
    if (pattern.rejection.has_value() != twin.rejection.has_value())
        return false;
    return std::all_of(twin.fields.begin(), twin.fields.end(), [&](const Fields::Field &field) {
        const auto &[name, value] = field;
        if (aboutTheWay.contains(name) || !pattern.fields.contains(name))
            return true;
        const auto own = pattern.fields.value(name);
        return inAnyOrder.contains(name) ? sortedTexts(own) == sortedTexts(value) : sameValue(own, value, aboutTheWay);
    });
}

bool haveCommonAnswer(const Outcome &pattern, const Outcome &twin, const QStringList &aboutTheWay)
{
    if (pattern.rejection || twin.rejection)
        return true;
    return std::any_of(twin.fields.begin(), twin.fields.end(), [&](const Fields::Field &field) {
        return !aboutTheWay.contains(field.first) && pattern.fields.contains(field.first);
    });
}

QString quotedText(const QByteArray &text)
{
    constexpr int Shown = 40;
    return u"“"_s + shortened(displayText(text), Shown) + u'”';
}

QString lifetimeText(qint64 ttl)
{
    constexpr qint64 Gone = -2;
    if (ttl == Gone)
        return tr("has gone meanwhile");
    return ttl < 0 ? tr("kept until it is deleted") : tr("expires in %1 s").arg(ttl);
}

} // namespace lab
