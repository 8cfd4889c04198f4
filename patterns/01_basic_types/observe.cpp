// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_value.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 6;       // as many as the stage has room for
constexpr qsizetype MostElements = 100; // far more than it draws

QByteArrayList namedKeys(const GivenValues &arguments)
{
    QByteArrayList names{arguments.value(u"key"_s), arguments.value(u"key1"_s), arguments.value(u"key2"_s)};
    for (const auto &pair : splitList(arguments.value(u"pairs"_s)))
        names.append(pair.left(pair.indexOf('=')));
    names.removeAll(QByteArray());
    return names;
}

/// A list of names, or Fields of names and what belongs to them.
QVariant partsOf(const KeyValue &key)
{
    const bool named = key.type == KeyType::Hash || key.type == KeyType::SortedSet || key.type == KeyType::Stream;
    QVariantList names;
    Fields fields;
    for (const auto &element : key.elements.first(std::min(key.elements.size(), MostElements))) {
        Fields entry;
        for (const auto &[name, value] : element.fields)
            entry.set(displayText(name), value);
        const auto value = key.type == KeyType::Stream ? QVariant::fromValue(entry) : QVariant(element.value);
        names.append(element.name);
        fields.set(displayText(element.name), value);
    }
    return named ? QVariant::fromValue(fields) : QVariant(names);
}

Fields rowOf(const KeyValue &key)
{
    return {{u"key"_s, key.key.name},  {u"exists"_s, key.exists()},
            {u"type"_s, key.typeName}, {u"encoding"_s, key.encoding},
            {u"memory"_s, key.memory}, {u"ttl_ms"_s, key.ttlMillis},
            {u"length"_s, key.length}, {u"value"_s, key.type == KeyType::String ? QVariant(key.bytes) : partsOf(key)}};
}

} // namespace

QCoro::Task<Fields> observe(Run &run, GivenValues arguments)
{
    Keys keys;
    for (const auto &name : namedKeys(arguments)) {
        const auto key = run.keys().key(name);
        if (!keys.contains(key) && keys.size() < MostKeys)
            keys.append(key);
    }
    QList<Fields> rows;
    const auto values = co_await readKeys(run.redis(), keys);
    for (const auto &value : values)
        rows.append(rowOf(value));
    Fields state;
    state.set(u"keys"_s, rows);
    co_return state;
}

} // namespace lab::patterns::basic_types
