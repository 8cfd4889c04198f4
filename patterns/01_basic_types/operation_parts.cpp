// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/operation_parts.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

Parameter keyParameter(const QString &example, const QString &name)
{
    return Parameter::text(name, tr("Key"))
        .withExample(example)
        .withHelp(tr("What stands after the prefix. Keys that belong together share a {tag}."));
}

Key keyOf(const Keyspace &keys, const Arguments &arguments)
{
    return keys.key(arguments.text(u"key"_s));
}

Keys touchedKey(const Keyspace &keys, const Arguments &arguments)
{
    return {keyOf(keys, arguments)};
}

Operation operation(const QString &id, const QString &group, const QString &title, const QString &summary,
                    Parameters parameters)
{
    Operation operation;
    operation.id = id;
    operation.group = group;
    operation.title = title;
    operation.summary = summary;
    operation.parameters = std::move(parameters);
    return operation;
}

QVariant valueOf(const std::optional<QByteArray> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariantList listOf(const QByteArrayList &items)
{
    QVariantList list;
    for (const auto &item : items)
        list.append(item);
    return list;
}

QVariant fieldsOf(const HashFields &fields)
{
    Fields result;
    for (const auto &[name, value] : fields)
        result.set(displayText(name), QVariant(value));
    return QVariant::fromValue(result);
}

QVariantList rowsOf(const Ranking &ranking)
{
    QVariantList rows;
    for (const auto &[rank, member, score] : ranking)
        rows.append(QVariant::fromValue(Fields{{u"rank"_s, rank}, {u"member"_s, member}, {u"score"_s, score}}));
    return rows;
}

QString lifetime(qint64 ttl)
{
    return ttl < 0 ? tr("kept until it is deleted") : tr("expires in %1 s").arg(ttl);
}

QString quoted(const QByteArray &text)
{
    constexpr int Shown = 40;
    return u"“"_s + shortened(displayText(text), Shown) + u'”';
}

} // namespace lab::patterns::basic
