// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/base/key.h"
#include "app/redis/client.h"

#include <QMetaType>

#include <utility>

namespace lab {

enum class KeyType {
    None, ///< there is no such key
    String,
    List,
    Set,
    Hash,
    SortedSet,
    Stream,
    Other, ///< of a module, or newer than this program: it has a name and facts, its value cannot be read
};

/// One part of a value.
struct Element
{
    QByteArray name; ///< the list's element, the set's or sorted set's member, the hash's field, the stream entry's id
    QByteArray value = {}; ///< a field's value, a member's score as the server prints it; else empty
    QList<std::pair<QByteArray, QByteArray>> fields = {}; ///< of a stream's entry
    bool operator==(const Element &) const = default;
};

/// How much of a value is fetched at a time. Hints: of a small set or hash the server gives all at once.
struct PageSize
{
    qint64 bytes = 4096; ///< of a string
    int elements = 100;  ///< of anything else
};

/// A key as it was at one moment, with as much of its value as has been fetched.
struct KeyValue
{
    Key key;
    KeyType type = KeyType::None;
    QByteArray typeName = {};     ///< as the server says it: `string`, `zset` …; empty when there is no such key
    QByteArray encoding = {};     ///< as of OBJECT ENCODING; empty when the server would not say
    qint64 ttlMillis = -1;        ///< -1: it never expires
    qint64 memory = -1;           ///< bytes, as of MEMORY USAGE; -1 when the server would not say
    qint64 length = 0;            ///< bytes of a string, elements of anything else
    QByteArray bytes = {};        ///< a string's, from its start
    QList<Element> elements = {}; ///< of anything else; a sorted set's from the highest score
    QByteArray next = {};         ///< where the next page begins: an index, a cursor or an id; empty when there is none

    bool exists() const { return type != KeyType::None; }
    bool isComplete() const { return next.isEmpty(); }
    bool operator==(const KeyValue &) const = default;
};

struct KeyChange
{
    KeyValue before, after;
};

/// Looks at the keys and the first page of each value, in two round trips; a key that becomes another type meanwhile
/// costs more. Throws ServerError when a key cannot be read (NOPERM, MOVED, MASTERDOWN …): that is never told as a key
/// that is not there. Memory and encoding are merely unknown when they are refused.
QCoro::Task<QList<KeyValue>> readKeys(redis::Client &client, Keys keys, PageSize page = {});
/// The same for one key.
QCoro::Task<KeyValue> readKey(redis::Client &client, Key key, PageSize page = {});

/// `value` with its next page, its other facts as they are now; nothing appears twice in a set or a hash. A key that
/// has become another type, or has gone, is read anew; a complete value is given back as it is. Throws as readKeys().
QCoro::Task<KeyValue> readMore(redis::Client &client, KeyValue value, PageSize page = {});

/// The names of the elements that have been fetched, in their order.
QByteArrayList elementNames(const KeyValue &value);
/// One line of text: a string's bytes, `a, b`, `field=value member=score`, `id={field=value}`.
QString displayText(const KeyValue &value);

} // namespace lab

Q_DECLARE_METATYPE(lab::KeyValue)
