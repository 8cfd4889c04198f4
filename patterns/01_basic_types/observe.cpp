// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_snapshot.h"
#include "patterns/01_basic_types/basic_types_parts.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 6; // as many as the stage has room for

QByteArrayList namedKeys(const GivenValues &arguments)
{
    QByteArrayList names{arguments.value(u"key"_s), arguments.value(u"key1"_s), arguments.value(u"key2"_s)};
    for (const auto &pair : splitList(arguments.value(u"pairs"_s)))
        names.append(pair.left(pair.indexOf('=')));
    names.removeAll(QByteArray());
    return names;
}

Fields rowOf(const KeySnapshot &snapshot)
{
    return {{u"key"_s, snapshot.key.name},      {u"exists"_s, snapshot.exists}, {u"type"_s, snapshot.type},
            {u"encoding"_s, snapshot.encoding}, {u"memory"_s, snapshot.memory}, {u"ttl_ms"_s, snapshot.ttlMillis},
            {u"length"_s, snapshot.length},     {u"value"_s, snapshot.value}};
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
    const auto snapshots = co_await snapshot(run.redis(), keys);
    for (const auto &snapshot : snapshots)
        rows.append(rowOf(snapshot));
    Fields state;
    state.set(u"keys"_s, rows);
    co_return state;
}

} // namespace lab::patterns::basic
