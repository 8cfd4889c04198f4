// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/errors.h"
#include "ui/kit/format.h"
#include "ui/stages/live_figures.h"
#include "ui/stages/pattern_stage.h"

#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qsizetype MostConsumers = 6, MostInHand = 100;
constexpr qsizetype Id = 8; ///< in a call of finish.lua: its name, 3, the keys, group and consumer come before

/// What happened in a scenario's run, as far as its events tell.
struct StreamRun
{
    QMap<QByteArray, qint64> taken = {}; ///< how often, by the entry's id or the job's name
    QSet<QByteArray> settled = {};       ///< acknowledged, or taken off the list
    bool isForgetful = false;            ///< what is taken is settled at once
    qint64 added = 0, effects = 0, dead = 0, published = 0, received = 0;

    qint64 inHand() const { return isForgetful ? 0 : taken.size() - settled.size(); }
    qint64 takenAgain() const
    {
        qint64 again = 0;
        for (const auto times : taken)
            again += times > 1 ? 1 : 0;
        return again;
    }
    void takeAll(const Reply &entries)
    {
        for (const auto &entry : entries.elements())
            ++taken[entry[0].text()];
    }
};

/// Of XAUTOCLAIM; none when it is something else.
QByteArrayList idsIn(const Reply &reply)
{
    StreamRun run;
    try {
        run.takeAll(reply[1]);
    } catch (const redis::ProtocolError &) {
        return {};
    }
    return run.taken.keys();
}

/// Lesson 11. Of an operation: the stream with what has been delivered of its newest entries, and who has what in hand.
/// Of a scenario: what each did last, and what became of the entries.
class StreamStage : public PatternStage
{
public:
    StreamStage()
        : PatternStage(tr("The stream and its consumers"))
    {
    }

private:
    void live(const QList<LiveRun> &runs) override { m_figures.set(runs); }
    void liveHappened(int run, const Event &event) override;
    void forget(const Request &) override { m_run = {}; }
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyScript(const CommandRecord &record);
    Fields fact(const QString &name) const { return facts().value(name).value<Fields>(); }
    Card stream() const;
    QList<Block> groupBlocks() const;
    QList<Block> consumers() const;
    QList<Block> inHand(const QByteArray &name) const;
    Block livePicture() const;

    /// Of a live consumer: since when it works at the next entry, and which ids have been somebody else's.
    struct Worker
    {
        double since = 0;
        QSet<QByteArray> claimed = {};
    };

    StreamRun m_run;
    LiveFigures m_figures;
    QMap<int, Worker> m_workers = {}; ///< by their runs
};

LAB_STAGE("stream", StreamStage)

void StreamStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario() || !command)
        return;
    const auto &reply = command->reply;
    if (command->is("XADD") || command->is("LPUSH"))
        ++m_run.added;
    else if (command->is("XREADGROUP") && !reply.isNull())
        m_run.takeAll(reply[0][1]);
    else if (command->is("XAUTOCLAIM"))
        m_run.takeAll(reply[1]);
    else if (command->is("RPOP") || (command->is("LMOVE") && command->command.value(4) == "LEFT"))
        m_run.taken[reply.optionalText().value_or(QByteArray())] += reply.isNull() ? 0 : 1;
    else if (command->is("RPUSH") || command->is("HINCRBY"))
        ++m_run.effects;
    else if ((command->is("XACK") || command->is("LREM")) && reply.count() > 0)
        m_run.settled.insert(command->command.last());
    else if (command->is("PUBLISH"))
        m_run.received += reply.count();
    m_run.published += command->is("PUBLISH") ? 1 : 0;
    m_run.isForgetful = m_run.isForgetful || command->is("RPOP") || command->command.contains("NOACK");
    m_run.taken.remove({});
    applyScript(*command);
}

void StreamStage::liveHappened(int run, const Event &event)
{
    const auto *const note = noteOf(event);
    if (note && note->failed)
        m_figures.befell(run, event.endMicros);
    const auto *const command = doneCommand(event);
    if (!command)
        return;
    auto &worker = m_workers[run];
    const auto id = command->command.value(Id);
    if (command->is("XADD")) {
        m_figures.came(run, event.endMicros);
    } else if (scriptFile(*command) == u"finish.lua"_s) {
        m_figures.worked(run, worker.since, event.startMicros, worker.claimed.remove(id));
        if (command->reply == Reply::string("done"))
            m_figures.done(run, event.endMicros);
        worker.since = event.endMicros;
    } else if (command->is("XREADGROUP") || command->is("XAUTOCLAIM")) {
        worker.since = event.endMicros;
        for (const auto &claimed : command->is("XAUTOCLAIM") ? idsIn(command->reply) : QByteArrayList())
            worker.claimed.insert(claimed);
    }
}

void StreamStage::applyScript(const CommandRecord &record)
{
    if (scriptFile(record) != u"finish.lua"_s)
        return;
    const auto said = record.reply.text();
    m_run.effects += said == "done" ? 1 : 0;
    m_run.dead += said == "dead" ? 1 : 0;
    if (said == "done" || said == "dead")
        m_run.settled.insert(record.command.value(Id));
}

Block StreamStage::operation() const
{
    if (!m_figures.isEmpty())
        return livePicture();
    if (keys().keys().size() < 3)
        return Sentence{tr("The stream, its group and who has what in hand are drawn here once an operation has been "
                           "run.")};
    Row seen{{{stream(), 220, 2}}};
    if (const auto readers = consumers(); !readers.isEmpty())
        seen.parts.append({Column{readers}, 170, 2});
    return stepsTo(seen);
}

/// Producers, the stream, consumers, and a lane each.
Block StreamStage::livePicture() const
{
    Column producers, readers;
    for (const auto &run : m_figures.all()) {
        if (run.request.item == u"produce"_s)
            producers.blocks.append(LiveFigures::card(run));
        else
            readers.blocks.append(LiveFigures::card(run, inHand(run.name.toUtf8())));
    }
    readers.blocks += consumers();
    if (producers.blocks.isEmpty())
        producers.blocks.append(Sentence{tr("No producer: start one, or add an entry.")});
    if (readers.blocks.isEmpty())
        readers.blocks.append(Sentence{tr("No consumer yet: what is added waits.")});
    const auto middle = keys().keys().size() < 3 ? Block(Sentence{tr("The stream is read once a second.")}) : stream();
    const Column arrow{{Arrow{.store = Store::Redis}}, true};
    return Column{{Row{{{producers, 170, 2}, {arrow, 28, 0}, {middle, 220, 3}, {arrow, 28, 0}, {readers, 260, 4}}},
                   m_figures.lanes()}};
}

Card StreamStage::stream() const
{
    const auto &key = keys().keys()[0].now, &dead = keys().keys()[2].now;
    Card card{tr("Stream"), displayText(key.key.name), Store::Redis, key.type == KeyType::Stream};
    if (!card.isThere) {
        card.blocks = {Sentence{key.exists() ? tr("⚠ The key is no stream.") : tr("There is none of this name yet.")}};
        return card;
    }
    Actors newest{.signs = {{.label = tr("not delivered yet"), .store = Store::Redis},
                            {.label = tr("delivered"), .filled = true, .store = Store::Redis}}};
    const auto isDelivered = facts().value(u"newest"_s).toList();
    for (const auto &each : isDelivered)
        newest.each.append(each.toBool() ? 1 : 0);
    if (!isDelivered.isEmpty())
        card.blocks = {Sentence{tr("Newest first:")}, newest};
    card.blocks += Block(Count{key.length, tr("in the stream")});
    card.blocks += groupBlocks();
    if (dead.exists())
        card.foot = {Sentence{tr("⚠ Dead letters: %1").arg(countText(dead.length)), Tone::Warning}};
    return card;
}

QList<Block> StreamStage::groupBlocks() const
{
    const auto group = fact(u"group"_s);
    if (group.isEmpty())
        return {Sentence{tr("It has no group of this name.")}};
    const auto lag = group.value(u"lag"_s).toLongLong();
    QList<Block> blocks{Count{group.value(u"pending"_s).toLongLong(), tr("delivered, pending")}};
    if (group.value(u"lag_is"_s) == u"exact"_s)
        blocks.append(Count{lag, tr("not delivered yet: the lag")});
    else
        blocks.append(
            Sentence{group.value(u"lag"_s).isNull() ? tr("Lag: unknown") : tr("Lag: at most %1").arg(countText(lag)),
                     Tone::Plain});
    return blocks;
}

/// Those who have something in hand, and those who have done something; but for the live ones.
QList<Block> StreamStage::consumers() const
{
    QMap<QByteArray, std::pair<qint64, qint64>> each; // done, pending
    for (const auto &field : keys().keys().size() < 3 ? QList<Element>() : keys().keys()[1].now.elements)
        each[field.name].first = field.value.toLongLong();
    const auto holders = fact(u"pending"_s).value(u"consumers"_s).toList();
    for (const auto &holder : holders) {
        const auto fields = holder.value<Fields>();
        each[fields.value(u"consumer"_s).toByteArray()].second = fields.value(u"pending"_s).toLongLong();
    }
    for (const auto &run : m_figures.all())
        each.remove(run.name.toUtf8());
    QList<Block> cards;
    for (auto at = each.begin(); at != each.end() && cards.size() < MostConsumers; ++at) {
        Card card{.title = limitedText(at.key(), 40)};
        card.blocks = {
            Sentence{tr("Done: %1. Pending: %2").arg(countText(at->first), countText(at->second)), Tone::Plain}};
        card.blocks += inHand(at.key());
        cards.append(card);
    }
    if (each.size() > MostConsumers)
        cards.append(Sentence{tr("And others: %1").arg(countText(each.size() - MostConsumers))});
    return cards;
}

/// How often each that it has in hand was delivered, as far as that was asked.
QList<Block> StreamStage::inHand(const QByteArray &name) const
{
    Cells cells;
    const auto held = fact(u"pending"_s).value(u"entries"_s).toList();
    for (const auto &entry : held) {
        const auto fields = entry.value<Fields>();
        if (fields.value(u"consumer"_s).toByteArray() == name)
            cells.cells.append({tr("%1×").arg(fields.value(u"deliveries"_s).toLongLong())});
    }
    cells.total = cells.cells.size();
    return cells.cells.isEmpty() ? QList<Block>() : QList<Block>{cells};
}

QMap<QString, Situation> StreamStage::situations() const
{
    return {{u"crash-before-ack"_s,
             {{{tr("Jobs"), tr("to be worked"), u"jobs"_s}},
              {{tr("Redis"), Store::Redis, tr("Keeps them until they are taken, or longer.")},
               {tr("Two workers"), Store::None, tr("The first will crash with a job in hand."), tr("jobs lost")}}}},
            {u"idempotent"_s,
             {{{tr("Payments"), tr("to be booked"), u"entries"_s}},
              {{tr("Redis"), Store::Redis, tr("A stream with a group.")},
               {tr("Slow and other"), Store::None, tr("Both will have them in hand."), tr("bookings")}}}},
            {u"late-consumer"_s,
             {{{tr("Sender"), tr("sends messages"), u"messages"_s}},
              {{tr("Redis"), Store::Redis, tr("A channel, or a stream.")},
               {tr("Consumer"), Store::None, tr("Comes half way."), tr("messages reach it")}}}},
            {u"poison"_s,
             {{{tr("Entries"), tr("one of which always fails"), u"entries"_s}},
              {{tr("Redis"), Store::Redis, tr("A stream with a group.")},
               {tr("Two workers"), Store::None, QString(), tr("of the others get done")}}}}};
}

Block StreamStage::scenario() const
{
    if (deeds().actors() == 0)
        return Sentence{tr("Who takes part in a run is drawn here, with what becomes of the entries.")};
    Card redis{.title = tr("Redis"), .store = Store::Redis};
    Card others{.title = tr("Consumer"), .blocks = {Count{m_run.received, tr("received")}}};
    if (m_run.published > 0) {
        redis.blocks = {Count{m_run.published, tr("published")}};
        return flow({{deeds().cards(), 190, 2}, {redis, 130}, {others, 130}});
    }
    redis.blocks = {Count{m_run.added, tr("added")}, Count{m_run.taken.size(), tr("taken")}};
    Card held{.title = tr("As the server knows"), .store = Store::Redis, .isThere = m_run.inHand() > 0};
    held.blocks = {Count{m_run.inHand(), tr("in somebody's hand")},
                   Actors::alike({.store = Store::Redis}, std::min<qint64>(m_run.inHand(), MostInHand))};
    if (const auto again = m_run.takenAgain(); again > 0)
        held.blocks.append(Sentence{tr("%1 of them taken again").arg(countText(again)), Tone::Warning});
    if (const auto alone = m_run.taken.size() - m_run.effects; m_run.isForgetful && alone > 0)
        held.blocks.append(Sentence{counted(alone, tr("⚠ 1 is known to a worker alone."),
                                            tr("⚠ %1 are known to a worker alone.", nullptr, formOf(alone))),
                                    Tone::Warning});
    others = {.title = tr("What came of it")};
    others.blocks = {Count{m_run.effects, tr("effects")}};
    if (m_run.dead > 0)
        others.blocks.append(Count{m_run.dead, tr("dead letters")});
    return flow({{deeds().cards(), 190, 2}, {redis, 130}, {held, 150}, {others, 140}});
}

} // namespace

} // namespace lab::ui
