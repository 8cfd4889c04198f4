// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_snapshot.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int FactsPerKey = 4;
constexpr int ShownElements = 100;
constexpr int ShownBytes = 4096;

using redis::Command;
using redis::makeCommand;
using redis::Reply;

void appendFacts(QList<Command> &commands, const Key &key)
{
    commands.append(makeCommand("TYPE", key));
    commands.append(makeCommand("PTTL", key));
    commands.append(makeCommand("OBJECT", "ENCODING", key));
    commands.append(makeCommand("MEMORY", "USAGE", key));
}

KeySnapshot withFacts(const Key &key, const QList<Reply> &replies, qsizetype at)
{
    KeySnapshot snapshot;
    snapshot.key = key;
    const auto &type = replies[at];
    snapshot.exists = !type.isError() && type.text() != "none";
    if (!snapshot.exists)
        return snapshot;
    snapshot.type = type.text();
    if (!replies[at + 1].isError())
        snapshot.ttlMillis = replies[at + 1].ttl();
    if (!replies[at + 2].isError())
        snapshot.encoding = replies[at + 2].optionalText().value_or(QByteArray());
    if (!replies[at + 3].isError())
        snapshot.memory = replies[at + 3].optionalInteger().value_or(snapshot.memory);
    return snapshot;
}

/// Two commands per key: how long it is, and its first part.
void appendValue(QList<Command> &commands, const KeySnapshot &snapshot)
{
    const auto &key = snapshot.key;
    const auto &type = snapshot.type;
    if (type == "list") {
        commands.append(makeCommand("LLEN", key));
        commands.append(makeCommand("LRANGE", key, 0, ShownElements - 1));
    } else if (type == "set") {
        commands.append(makeCommand("SCARD", key));
        commands.append(makeCommand("SSCAN", key, 0, "COUNT", ShownElements));
    } else if (type == "hash") {
        commands.append(makeCommand("HLEN", key));
        commands.append(makeCommand("HSCAN", key, 0, "COUNT", ShownElements));
    } else if (type == "zset") {
        commands.append(makeCommand("ZCARD", key));
        commands.append(makeCommand("ZREVRANGE", key, 0, ShownElements - 1, "WITHSCORES"));
    } else if (type == "stream") {
        commands.append(makeCommand("XLEN", key));
        commands.append(makeCommand("XRANGE", key, "-", "+", "COUNT", ShownElements));
    } else {
        commands.append(makeCommand("STRLEN", key));
        commands.append(makeCommand("GETRANGE", key, 0, ShownBytes - 1));
    }
}

// COUNT is a hint to SSCAN and HSCAN: of a packed collection they give all.
QVariantList listOf(const QList<Reply> &replies)
{
    QVariantList list;
    for (const auto &reply : replies.first(std::min<qsizetype>(replies.size(), ShownElements)))
        list.append(reply.text().left(ShownBytes));
    return list;
}

Fields pairsOf(const Reply &reply)
{
    const auto pairs = reply.pairs();
    Fields fields;
    for (const auto &[name, value] : pairs.first(std::min<qsizetype>(pairs.size(), ShownElements)))
        fields.set(displayText(name.left(ShownBytes)), value.left(ShownBytes));
    return fields;
}

QVariant valueOf(const QByteArray &type, const Reply &reply)
{
    if (reply.isError() || reply.isNull())
        return {};
    if (type == "list")
        return listOf(reply.elements());
    if (type == "set")
        return listOf(reply[1].elements());
    if (type == "hash")
        return QVariant::fromValue(pairsOf(reply[1]));
    if (type == "zset")
        return QVariant::fromValue(pairsOf(reply));
    if (type == "stream") {
        Fields entries;
        for (const auto &entry : reply.elements())
            entries.set(displayText(entry[0].text()), QVariant::fromValue(pairsOf(entry[1])));
        return QVariant::fromValue(entries);
    }
    return reply.text();
}

} // namespace

QCoro::Task<QList<KeySnapshot>> snapshot(redis::Client &client, Keys keys)
{
    QList<KeySnapshot> snapshots;
    if (keys.isEmpty())
        co_return snapshots;
    QList<Command> facts;
    for (const auto &key : keys)
        appendFacts(facts, key);
    const auto factReplies = co_await client.pipeline(facts);
    for (qsizetype i = 0; i < keys.size(); ++i)
        snapshots.append(withFacts(keys[i], factReplies, i * FactsPerKey));

    QList<Command> values;
    for (const auto &key : snapshots) {
        if (key.exists)
            appendValue(values, key);
    }
    if (values.isEmpty())
        co_return snapshots;
    const auto valueReplies = co_await client.pipeline(values);
    qsizetype at = 0;
    for (auto &key : snapshots) {
        if (!key.exists)
            continue;
        if (!valueReplies[at].isError()) // the key may have become another type since
            key.length = valueReplies[at].count();
        key.value = valueOf(key.type, valueReplies[at + 1]);
        at += 2;
    }
    co_return snapshots;
}

} // namespace lab
