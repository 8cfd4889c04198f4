// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_value.h"

#include "app/base/tr.h"

#include <QSet>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReadings = 4; // of keys that change their type while they are read
constexpr qint64 GoneTtl = -2;  // what PTTL says of a key that is not there

using redis::Command;
using redis::makeCommand;
using redis::Reply;

/// Of two elements, as a page of a scan and a stream's entry are.
const QList<Reply> &pairOf(const Reply &reply)
{
    if (reply.size() != 2)
        reply.throwUnexpected(tr("an array of 2"));
    return reply.elements();
}

KeyType typeFrom(const QByteArray &name)
{
    constexpr std::pair<const char *, KeyType> Types[] = {
        {"none", KeyType::None}, {"string", KeyType::String},  {"list", KeyType::List},    {"set", KeyType::Set},
        {"hash", KeyType::Hash}, {"zset", KeyType::SortedSet}, {"stream", KeyType::Stream}};
    for (const auto &[known, type] : Types) {
        if (name == known)
            return type;
    }
    return KeyType::Other;
}

/// Nothing is known of the key but what TYPE said.
KeyValue unread(const Key &key, const Reply &type)
{
    KeyValue value;
    value.key = key;
    const auto name = type.text();
    value.type = typeFrom(name);
    if (value.exists())
        value.typeName = name;
    return value;
}

/// The two commands that ask for the length and for the page at `value.next`.
void appendPage(QList<Command> &commands, const KeyValue &value, PageSize page)
{
    const auto &key = value.key;
    const qint64 first = value.next.toLongLong();
    const auto last = first + page.elements - 1;
    const auto cursor = value.next.isEmpty() ? "0"_ba : value.next;
    switch (value.type) {
    case KeyType::String:
        commands += {makeCommand("STRLEN", key), makeCommand("GETRANGE", key, first, first + page.bytes - 1)};
        break;
    case KeyType::List:
        commands += {makeCommand("LLEN", key), makeCommand("LRANGE", key, first, last)};
        break;
    case KeyType::Set:
        commands += {makeCommand("SCARD", key), makeCommand("SSCAN", key, cursor, "COUNT", page.elements)};
        break;
    case KeyType::Hash:
        commands += {makeCommand("HLEN", key), makeCommand("HSCAN", key, cursor, "COUNT", page.elements)};
        break;
    case KeyType::SortedSet:
        commands += {makeCommand("ZCARD", key), makeCommand("ZREVRANGE", key, first, last, "WITHSCORES")};
        break;
    case KeyType::Stream: {
        // From the last entry known on, which comes once more: servers before 6.2 have no open interval.
        const auto start = value.next.isEmpty() ? "-"_ba : value.next;
        const int count = page.elements + (value.next.isEmpty() ? 0 : 1);
        commands += {makeCommand("XLEN", key), makeCommand("XRANGE", key, start, "+", "COUNT", count)};
        break;
    }
    case KeyType::None:
    case KeyType::Other:
        break;
    }
}

void appendCommands(QList<Command> &commands, const KeyValue &value, PageSize page)
{
    const auto &key = value.key;
    commands += {makeCommand("TYPE", key), makeCommand("PTTL", key), makeCommand("OBJECT", "ENCODING", key),
                 makeCommand("MEMORY", "USAGE", key)};
    appendPage(commands, value, page);
}

/// The replies to appendCommands() of all keys, in turn.
struct Answers
{
    const QList<Reply> &replies;
    qsizetype at = 0;
    const Reply &next() { return replies.at(at++); }
};

// A scan may give an element more than once.
void addNew(QList<Element> &elements, const QList<Element> &found)
{
    QSet<QByteArray> known;
    for (const auto &element : std::as_const(elements))
        known.insert(element.name);
    for (const auto &element : found) {
        if (!known.contains(element.name))
            elements.append(element);
        known.insert(element.name);
    }
}

QList<Element> singles(const Reply &reply)
{
    QList<Element> elements;
    for (const auto &name : reply.texts())
        elements.append({name});
    return elements;
}

QList<Element> doubles(const Reply &reply)
{
    QList<Element> elements;
    for (const auto &[name, value] : reply.pairs())
        elements.append({name, value});
    return elements;
}

void addScanned(KeyValue &value, const Reply &page)
{
    const auto &parts = pairOf(page);
    addNew(value.elements, value.type == KeyType::Hash ? doubles(parts[1]) : singles(parts[1]));
    value.next = parts[0].text();
    if (value.next == "0")
        value.next.clear();
}

void addEntries(KeyValue &value, const Reply &page)
{
    const auto before = value.elements.size();
    for (const auto &entry : page.elements()) {
        const auto &parts = pairOf(entry);
        const auto id = parts[0].text();
        if (id != value.next)
            value.elements.append({id, {}, parts[1].pairs()});
    }
    const bool more = value.elements.size() > before && value.elements.size() < value.length;
    value.next = more ? value.elements.last().name : QByteArray();
}

void addPage(KeyValue &value, const Reply &page)
{
    if (value.type == KeyType::Set || value.type == KeyType::Hash)
        return addScanned(value, page);
    if (value.type == KeyType::Stream)
        return addEntries(value, page);
    qsizetype added = 0;
    if (value.type == KeyType::String) {
        const auto bytes = page.text();
        added = bytes.size();
        value.bytes += bytes;
    } else {
        const auto found = value.type == KeyType::List ? singles(page) : doubles(page);
        added = found.size();
        value.elements += found;
    }
    // Nothing more came although the length promised it: it has shrunk since.
    const auto have = value.type == KeyType::String ? value.bytes.size() : value.elements.size();
    value.next = added > 0 && have < value.length ? QByteArray::number(have) : QByteArray();
}

/// False when the key has another type by now: then only that is known of it.
bool addAnswers(KeyValue &value, Answers &answers)
{
    const auto now = unread(value.key, answers.next());
    const auto &ttl = answers.next();
    const auto &encoding = answers.next();
    const auto &memory = answers.next();
    const bool hasValue = value.type != KeyType::Other;
    const auto &length = hasValue ? answers.next() : ttl;
    const auto &page = hasValue ? answers.next() : ttl;
    if (now.typeName != value.typeName) {
        value = now;
        return !value.exists();
    }
    value.ttlMillis = ttl.ttl();
    if (value.ttlMillis == GoneTtl) {
        value = KeyValue{value.key};
        return true;
    }
    value.encoding = encoding.type() == Reply::Type::String ? encoding.text() : QByteArray();
    value.memory = memory.type() == Reply::Type::Integer ? memory.integer() : -1;
    if (hasValue) {
        value.length = length.count();
        addPage(value, page);
    }
    return true;
}

/// Adds a page to each of `values` that exists; those that have changed their type are read anew.
QCoro::Task<QList<KeyValue>> withPages(redis::Client *client, QList<KeyValue> values, PageSize page)
{
    QList<qsizetype> left;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].exists())
            left.append(i);
    }
    for (int reading = 0; !left.isEmpty(); ++reading) {
        if (reading == MostReadings)
            throw Error(ErrorKind::Server,
                        tr("The key %1 has become another type each time it was read.")
                            .arg(displayText(values[left.first()].key.name)),
                        tr("Somebody writes to it all the time: try again when it is quiet."));
        QList<Command> commands;
        for (const auto i : std::as_const(left))
            appendCommands(commands, values[i], page);
        const auto replies = co_await client->pipeline(commands);
        Answers answers{replies};
        left.removeIf([&](qsizetype i) { return addAnswers(values[i], answers); });
    }
    co_return values;
}

QString elementText(const Element &element, KeyType type)
{
    const QString name = displayText(element.name);
    if (type == KeyType::Hash || type == KeyType::SortedSet)
        return name + u'=' + displayText(element.value);
    if (type != KeyType::Stream)
        return name;
    QStringList fields;
    for (const auto &[field, value] : element.fields)
        fields.append(displayText(field) + u'=' + displayText(value));
    return u"%1={%2}"_s.arg(name, fields.join(u' '));
}

} // namespace

QCoro::Task<QList<KeyValue>> readKeys(redis::Client &client, Keys keys, PageSize page)
{
    QList<KeyValue> values;
    if (keys.isEmpty())
        co_return values;
    QList<Command> types;
    for (const auto &key : std::as_const(keys))
        types.append(makeCommand("TYPE", key));
    const auto replies = co_await client.pipeline(types);
    for (qsizetype i = 0; i < keys.size(); ++i)
        values.append(unread(keys[i], replies[i]));
    co_return co_await withPages(&client, values, page);
}

QCoro::Task<KeyValue> readKey(redis::Client &client, Key key, PageSize page)
{
    const Keys one{key};
    const auto values = co_await readKeys(client, one, page);
    co_return values.first();
}

QCoro::Task<KeyValue> readMore(redis::Client &client, KeyValue value, PageSize page)
{
    if (value.isComplete())
        co_return value;
    const QList<KeyValue> one{value};
    const auto values = co_await withPages(&client, one, page);
    co_return values.first();
}

QByteArrayList elementNames(const KeyValue &value)
{
    QByteArrayList names;
    for (const auto &element : value.elements)
        names.append(element.name);
    return names;
}

QString displayText(const KeyValue &value)
{
    if (value.type == KeyType::String)
        return displayText(value.bytes);
    const bool named = value.type == KeyType::Hash || value.type == KeyType::SortedSet || value.type == KeyType::Stream;
    QStringList parts;
    for (const auto &element : value.elements)
        parts.append(elementText(element, value.type));
    return parts.join(named ? u" "_s : u", "_s);
}

} // namespace lab
