// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/stream_deeds.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <algorithm>

namespace lab {

namespace {

using Deeds = QList<StreamDeed>;
using What = StreamDeed::What;

bool isWord(const QByteArray &argument, QByteArrayView word)
{
    return argument.compare(word, Qt::CaseInsensitive) == 0;
}

/// Where the word stands at or behind `from`; the end when it does not.
qsizetype indexOf(const redis::Command &command, QByteArrayView word, qsizetype from)
{
    const auto at = std::find_if(command.begin() + std::min(from, command.size()), command.end(),
                                 [word](const QByteArray &argument) { return isWord(argument, word); });
    return at - command.begin();
}

/// [id, [name, value, …]]; [id, nil] of one that is not in the stream any more.
StreamDeed deedOf(StreamDeed deed, const redis::Reply &entry)
{
    if (!entry.isArray() || entry.size() != 2)
        entry.throwUnexpected(tr("an entry: its id and its fields"));
    deed.ids = {entry[0].text()};
    if (entry[1].isNull())
        deed.what = What::Gone;
    else
        deed.fields = entry[1].pairs();
    return deed;
}

/// [[stream, [entry, …]], …], or nil when there was nothing to read.
Deeds read(const redis::Command &command, const redis::Reply &reply, StreamDeed deed, qsizetype optionsFrom)
{
    if (reply.isNull())
        return {};
    const auto streams = indexOf(command, "STREAMS", optionsFrom) + 1;
    const auto count = std::max<qsizetype>(0, command.size() - streams) / 2;
    Deeds deeds;
    for (const auto &each : reply.elements()) {
        if (!each.isArray() || each.size() != 2)
            each.throwUnexpected(tr("a stream: its name and its entries"));
        deed.stream = each[0].text();
        const auto named = std::find(command.begin() + streams, command.begin() + streams + count, deed.stream);
        const auto from = command.value(named - command.begin() + count);
        const bool isHistory = !deed.group.isEmpty() && from != ">";
        for (const auto &entry : each[1].elements()) {
            deed.what = isHistory ? What::ReadAgain : What::Delivered;
            deeds.append(deedOf(deed, entry));
        }
    }
    return deeds;
}

Deeds readByGroup(const redis::Command &command, const redis::Reply &reply)
{
    StreamDeed deed;
    deed.group = command.value(2);
    deed.consumer = command.value(3);
    return read(command, reply, deed, 4);
}

Deeds readByAll(const redis::Command &command, const redis::Reply &reply)
{
    return read(command, reply, {}, 1);
}

/// XADD key [NOMKSTREAM] [MAXLEN | MINID [= | ~] threshold [LIMIT count]] * | id name value … : the options cannot be
/// mistaken for an id, which begins with a digit or is `*`.
qsizetype fieldsOfXadd(const redis::Command &command)
{
    qsizetype at = 2;
    while (at < command.size()) {
        const auto &word = command.at(at);
        if (isWord(word, "NOMKSTREAM"))
            ++at;
        else if (isWord(word, "LIMIT"))
            at += 2;
        else if (isWord(word, "MAXLEN") || isWord(word, "MINID"))
            at += command.value(at + 1) == "=" || command.value(at + 1) == "~" ? 3 : 2;
        else
            break;
    }
    return at + 1;
}

Deeds added(const redis::Command &command, const redis::Reply &reply)
{
    const auto id = reply.optionalText(); // nil: NOMKSTREAM, and there was no stream
    if (!id)
        return {};
    StreamDeed deed{What::Added, command.value(1), {*id}};
    for (auto at = fieldsOfXadd(command); at + 1 < command.size(); at += 2)
        deed.fields.append({command.at(at), command.at(at + 1)});
    return {deed};
}

/// Entries, or ids alone where JUSTID was asked for; servers before 7.0 give nil for one that is not there any more.
Deeds claimed(const redis::Command &command, const redis::Reply &entries)
{
    const StreamDeed deed{What::Claimed, command.value(1), {}, {}, command.value(2), command.value(3)};
    Deeds deeds;
    for (const auto &entry : entries.elements()) {
        if (entry.isNull())
            continue;
        deeds.append(entry.isArray() ? deedOf(deed, entry) : deed);
        if (!entry.isArray())
            deeds.last().ids = {entry.text()};
    }
    return deeds;
}

/// [cursor, entries], and since 7.0 [cursor, entries, ids that are gone].
Deeds claimedByItself(const redis::Command &command, const redis::Reply &reply)
{
    if (!reply.isArray() || reply.size() < 2 || reply.size() > 3)
        reply.throwUnexpected(tr("a cursor and entries"));
    auto deeds = claimed(command, reply[1]);
    if (reply.size() == 3) {
        for (const auto &id : reply[2].texts())
            deeds.append({What::Gone, command.value(1), {id}, {}, command.value(2), command.value(3)});
    }
    return deeds;
}

Deeds counted(What what, const redis::Command &command, qsizetype idsFrom, const redis::Reply &reply)
{
    StreamDeed deed{what, command.value(1), command.mid(idsFrom)};
    deed.count = reply.count();
    return {deed};
}

Deeds acknowledged(const redis::Command &command, const redis::Reply &reply)
{
    auto deeds = counted(What::Acknowledged, command, 3, reply);
    deeds.first().group = command.value(2);
    return deeds;
}

Deeds deleted(const redis::Command &command, const redis::Reply &reply)
{
    return counted(What::Deleted, command, 2, reply);
}

Deeds trimmed(const redis::Command &command, const redis::Reply &reply)
{
    return counted(What::Trimmed, command, command.size(), reply);
}

using Reader = Deeds (*)(const redis::Command &, const redis::Reply &);

Reader readerFor(const redis::CommandRecord &record)
{
    if (record.command.value(0).size() < 4 || (record.command.first().at(0) | 0x20) != 'x')
        return nullptr; // by far most
    static const QList<std::pair<QByteArrayView, Reader>> readers{
        {"XADD", added},     {"XREAD", readByAll},   {"XREADGROUP", readByGroup}, {"XAUTOCLAIM", claimedByItself},
        {"XCLAIM", claimed}, {"XACK", acknowledged}, {"XDEL", deleted},           {"XTRIM", trimmed}};
    for (const auto &[name, reader] : readers) {
        if (record.is(name))
            return reader;
    }
    return nullptr;
}

} // namespace

QList<StreamDeed> streamDeeds(const SentCommands &sent, qsizetype most)
{
    Deeds deeds;
    for (qsizetype i = 0; i < sent.records.size() && deeds.size() < most; ++i) {
        const auto &record = sent.records.at(i);
        const auto reader = readerFor(record);
        const auto *const reply = reader ? sent.replyTo(i) : nullptr;
        if (!reply || reply->isError() || *reply == redis::Reply::status("QUEUED"))
            continue;
        try {
            deeds += reader(record.command, *reply);
        } catch (const Error &error) {
            deeds.append({What::NotUnderstood, record.command.value(1)});
            deeds.last().problem = error.message();
        }
    }
    return deeds.first(std::min(deeds.size(), most));
}

} // namespace lab
