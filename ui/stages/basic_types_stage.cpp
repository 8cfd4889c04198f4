// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/key_picture.h"
#include "ui/stages/pattern_stage.h"

#include <QSet>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

/// What has happened in a scenario.
struct BasicTypesRun
{
    // The big key:
    double deedMicros = 0, longestMicros = 0; ///< of the owner's command; of a PING
    qint64 pings = 0;
    // The encoding:
    qint64 members = 0, memory = 0, memoryBefore = 0, shiftedAt = 0;
    QByteArray encoding = {}, encodingBefore = {};
    // The counter's end:
    std::optional<qint64> counter = {};
    bool hasEnd = false;
    // The shop:
    qint64 sold = 0, pushed = 0, lost = 0;
    QMap<QString, QByteArray> queued = {}; ///< whose EXEC will push where
    QSet<QByteArray> lists = {};
};

/// Lesson 01. Of an operation: how the values of its keys are built, and what has changed in them. Of a scenario: the
/// number, the order, the encoding or the wait that it is about, as the replies tell.
class BasicTypesStage : public PatternStage
{
public:
    BasicTypesStage()
        : PatternStage(tr("How the key is built"))
    {
    }
    Picture picture() const override;

private:
    void forget(const Request &) override { m_run = {}; }
    void happened(const Event &event) override;
    Block operation() const override { return Column{blocks()}; }
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCounter(const CommandRecord &record);
    void applyOrder(const QString &actor, const CommandRecord &record);
    void applyMember(const CommandRecord &record);
    void applyWait(const Event &event, const CommandRecord &record);
    bool areTwoSets() const;
    QList<Block> blocks() const;
    Block wait() const;
    Block encoding() const;
    Block counter() const;
    Block orders() const;

    BasicTypesRun m_run;
};

LAB_STAGE("basic-types", BasicTypesStage)

bool isInteger(const Reply &reply)
{
    return reply.type() == Reply::Type::Integer;
}

void BasicTypesStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario() || !command)
        return;
    if (isScenario("lost-ttl"_L1))
        applyCounter(*command);
    else if (isOfTheRun(event))
        return;
    else if (isScenario("big-key"_L1))
        applyWait(event, *command);
    else if (isScenario("encoding-shift"_L1))
        applyMember(*command);
    else
        applyOrder(event.actor, *command);
}

void BasicTypesStage::applyWait(const Event &event, const CommandRecord &record)
{
    const double micros = event.endMicros - event.startMicros;
    if (!record.is("PING")) {
        m_run.deedMicros = std::max(m_run.deedMicros, micros);
        return;
    }
    ++m_run.pings;
    m_run.longestMicros = std::max(m_run.longestMicros, micros);
}

/// What is added, how it is stored then, and in how many bytes: one after the other in one pipeline.
void BasicTypesStage::applyMember(const CommandRecord &record)
{
    if (record.is("HSET") || record.is("ZADD") || record.is("SADD") || record.is("RPUSH")) {
        ++m_run.members;
    } else if (record.is("OBJECT") && record.reply.isText()) {
        const bool isShift = !m_run.encoding.isEmpty() && m_run.encoding != record.reply.text();
        if (isShift) {
            m_run.encodingBefore = m_run.encoding;
            m_run.memoryBefore = m_run.memory;
            m_run.shiftedAt = m_run.members;
        }
        m_run.encoding = record.reply.text();
    } else if (record.is("MEMORY") && isInteger(record.reply)) {
        m_run.memory = record.reply.integer();
    }
}

/// The counter as its replies tell of it; of a transaction EXEC has them.
void BasicTypesStage::applyCounter(const CommandRecord &record)
{
    const auto &reply = record.reply;
    if (record.is("SET") && reply == Reply::status("OK")) {
        m_run.counter = record.command.value(2).toLongLong();
        m_run.hasEnd = record.command.contains("PX") || record.command.contains("EX");
    } else if (record.is("INCR") && isInteger(reply)) {
        m_run.hasEnd = m_run.hasEnd && reply.integer() > 1; // 1: INCR has made it
        m_run.counter = reply.integer();
    } else if (record.is("EXPIRE") && isInteger(reply)) {
        m_run.hasEnd = m_run.hasEnd || reply.integer() == 1;
    } else if (record.is("PERSIST")) {
        m_run.hasEnd = false;
    } else if ((record.is("TTL") || record.is("PTTL")) && isInteger(reply)) {
        m_run.hasEnd = reply.integer() >= 0;
    } else if (record.is("EXEC") && reply.isArray() && reply.size() == 2) { // SET NX and INCR, or INCR and EXPIRE NX
        const bool isSetFirst = isInteger(reply[1]) && !isInteger(reply[0]);
        const auto &number = isSetFirst ? reply[1] : reply[0];
        const bool isGivenEnd = isSetFirst ? !reply[0].isNull() : reply[1] == Reply::integer(1);
        m_run.counter = number.count();
        m_run.hasEnd = isGivenEnd || (m_run.hasEnd && number.count() > 1);
    }
}

/// An order is sold when it was counted; it is lost when a string replaces the list that it was pushed to.
void BasicTypesStage::applyOrder(const QString &actor, const CommandRecord &record)
{
    const auto &reply = record.reply;
    const auto push = [this](const QByteArray &list) {
        ++m_run.pushed;
        m_run.lists.insert(list);
    };
    if (record.is("LPUSH")) { // queued
        m_run.queued[actor] = record.command.value(1);
    } else if (record.is("EXEC") && reply.isArray() && reply.size() == 2) {
        ++m_run.sold;
        if (!reply[1].isError())
            push(m_run.queued.value(actor));
    } else if (const auto keys = scriptKeys(record); !keys.isEmpty() && reply.isArray() && reply.size() == 2) {
        const bool isDone = reply[1] == Reply::integer(1);
        m_run.sold += isDone ? 1 : 0;
        if (isDone)
            push(keys.first());
    } else if (record.is("SET") && m_run.lists.remove(record.command.value(1))) {
        ++m_run.lost;
    }
}

QMap<QString, Situation> BasicTypesStage::situations() const
{
    return {{u"big-key"_s,
             {{{tr("Owner"), tr("does one thing")}, {tr("Neighbour"), tr("sends a PING each millisecond")}},
              {{tr("Redis"), Store::Redis, tr("A big key, or many keys.")},
               {tr("The wait"), Store::None, QString(), tr("ms at worst for a PING")}}}},
            {u"encoding-shift"_s,
             {{{tr("Writer"), tr("adds one member after another")}},
              {{tr("Redis"), Store::Redis, tr("A small collection, packed.")},
               {tr("The shift"), Store::None, QString(), tr("members when it is stored otherwise, if ever")}}}},
            {u"lost-ttl"_s,
             {{{tr("Visitors"), tr("are counted, one after the other")}},
              {{tr("Redis"), Store::Redis, tr("A counter with an end.")},
               {tr("In the end"), Store::None, QString(), tr("seconds that it lives on")}}}},
            {u"wrong-type"_s,
             {{{tr("Shop"), tr("pushes and counts orders")}, {tr("Clerk"), tr("stores a note")}},
              {{tr("Redis"), Store::Redis, tr("One name, wanted by both.")},
               {tr("In the end"), Store::None, QString(), tr("orders are counted, and kept")}}}}};
}

Block BasicTypesStage::scenario() const
{
    if (deeds().actors() == 0)
        return Sentence{.text = tr("Who takes part in a run is drawn here, with what it is about."), .centred = true};
    const auto made = isScenario("big-key"_L1)          ? wait()
                      : isScenario("encoding-shift"_L1) ? encoding()
                      : isScenario("lost-ttl"_L1)       ? counter()
                                                        : orders();
    return flow({{deeds().cards(), 190, 2}, {made, 240, 3}});
}

Block BasicTypesStage::wait() const
{
    const auto deed = m_run.deedMicros > 0 ? microsText(m_run.deedMicros) : tr("not answered yet");
    const Bars bars{
        {{tr("owner"), m_run.deedMicros, deed}, {tr("PING"), m_run.longestMicros, microsText(m_run.longestMicros)}},
        2,
        false,
        Store::Redis};
    return Card{.title = tr("Redis"),
                .store = Store::Redis,
                .blocks = {Count{qint64(m_run.longestMicros / 1000), tr("ms took the longest PING")}, bars},
                .foot = {Sentence{tr("From sending to the reply. PINGs so far: %1").arg(countText(m_run.pings))}}};
}

Block BasicTypesStage::encoding() const
{
    Card card{.title = tr("Redis"), .store = Store::Redis};
    card.blocks = {Count{m_run.members, m_run.members == 1 ? tr("member") : tr("members")},
                   Sentence{tr("Stored as %1, in %2 bytes.").arg(displayText(m_run.encoding), countText(m_run.memory)),
                            Tone::Plain}};
    if (m_run.shiftedAt > 0)
        card.blocks.append(Sentence{tr("✕ Member %1 made a %2 of the %3, which took %4 bytes.")
                                        .arg(countText(m_run.shiftedAt), displayText(m_run.encoding),
                                             displayText(m_run.encodingBefore), countText(m_run.memoryBefore)),
                                    Tone::Bad});
    return card;
}

Block BasicTypesStage::counter() const
{
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = m_run.counter.has_value()};
    card.blocks = {Count{m_run.counter.value_or(0), tr("says the counter")},
                   m_run.hasEnd ? Sentence{tr("✓ It has an end."), Tone::Plain}
                                : Sentence{tr("✕ It has no end: it stays for ever."), Tone::Bad}};
    return card;
}

Block BasicTypesStage::orders() const
{
    Card card{.title = tr("Orders"), .store = Store::Redis};
    card.blocks = {Row{.parts = {{Count{m_run.sold, tr("counted")}, 80}, {Count{m_run.pushed, tr("pushed")}, 80}},
                       .folds = false}};
    if (const auto half = m_run.sold - m_run.pushed; half > 0)
        card.blocks.append(Sentence{counted(half, tr("✕ 1 was counted and not pushed."),
                                            tr("✕ %1 were counted and not pushed.", nullptr, formOf(half))),
                                    Tone::Bad});
    if (m_run.lost > 0)
        card.blocks.append(Sentence{counted(m_run.lost, tr("✕ 1 list was replaced with the note."),
                                            tr("✕ %1 lists were replaced with the note.", nullptr, formOf(m_run.lost))),
                                    Tone::Bad});
    return card;
}

/// What is not there may be a set yet.
bool BasicTypesStage::areTwoSets() const
{
    const auto isSetOrNothing = [](const SeenKey &key) {
        return !key.now.exists() || key.now.type == KeyType::Set;
    };
    const auto exists = [](const SeenKey &key) {
        return key.now.exists();
    };
    const auto &seen = keys().keys();
    return seen.size() == 2 && std::all_of(seen.begin(), seen.end(), isSetOrNothing) &&
           std::any_of(seen.begin(), seen.end(), exists);
}

QList<Block> BasicTypesStage::blocks() const
{
    const auto &seen = keys().keys();
    if (seen.isEmpty())
        return {Sentence{
            .text =
                tr("How the server builds the value of a key is drawn here, with its encoding and its memory, once an "
                   "operation has been run that names one."),
            .centred = true}};
    if (areTwoSets()) {
        constexpr int least = 280, between = 24;
        const auto &first = seen[0], &second = seen[1];
        return {Row{{{keys().headOf(first), least}, {Sentence{}, between, 0}, {keys().headOf(second), least}}},
                setsOverlap(first.now, first.marks, second.now, second.marks)};
    }
    QList<Block> blocks;
    for (const auto &key : seen)
        blocks << keys().headOf(key) << keys().bodyOf(key);
    return blocks;
}

Picture BasicTypesStage::picture() const
{
    if (isScenario())
        return PatternStage::picture();
    return {tr("How the key is built"), keys().subject(), keys().changes(), blocks()};
}

} // namespace

} // namespace lab::ui
