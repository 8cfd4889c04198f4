// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"

namespace lab::testing {

/// A key as it might have been read, whole unless `length` says that there is more.
inline KeyValue keyValue(const QByteArray &name, KeyType type, const QByteArray &typeName, const QByteArray &encoding,
                         const QList<Element> &elements, qint64 length = -1)
{
    KeyValue key;
    key.key = {name};
    key.type = type;
    key.typeName = typeName;
    key.encoding = encoding;
    key.ttlMillis = 75'000;
    key.memory = 184;
    key.elements = elements;
    key.length = length < 0 ? elements.size() : length;
    if (key.length > elements.size())
        key.next = QByteArray::number(elements.size());
    return key;
}

inline QList<Element> elementsNamed(const QByteArrayList &names)
{
    QList<Element> elements;
    for (const auto &name : names)
        elements.append({name, {}, {}});
    return elements;
}

inline KeyValue listKey(const QByteArrayList &items, qint64 length = -1)
{
    return keyValue("lab:l", KeyType::List, "list", "quicklist", elementsNamed(items), length);
}

inline KeyValue setKey(const QByteArray &name, const QByteArrayList &members, qint64 length = -1)
{
    return keyValue(name, KeyType::Set, "set", "hashtable", elementsNamed(members), length);
}

inline KeyValue hashKey(const QList<Element> &fields, qint64 length = -1)
{
    return keyValue("lab:h", KeyType::Hash, "hash", "listpack", fields, length);
}

inline KeyValue stringKey(const QByteArray &bytes, const QByteArray &encoding = "embstr", qint64 length = -1)
{
    auto key = keyValue("lab:a", KeyType::String, "string", encoding, {});
    key.bytes = bytes;
    key.length = length < 0 ? bytes.size() : length;
    return key;
}

inline KeyValue missingKey(const QByteArray &name)
{
    KeyValue key;
    key.key = {name};
    return key;
}

} // namespace lab::testing
