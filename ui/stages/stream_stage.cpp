// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/facts.h"
#include "ui/stages/live_actions.h"
#include "ui/stages/live_figures.h"
#include "ui/stages/pattern_stage.h"

#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qsizetype MostMembers = 3;
constexpr qsizetype Id = 8; ///< in a call of finish.lua: its name, 3, the keys, group and consumer come before

/// What happened in a scenario's run, as far as its events tell.
struct StreamRun
{
    QMap<QByteArray, qint64> taken = {}; ///< how often, by the entry's id or the job's name
    QSet<QByteArray> settled = {};       ///< acknowledged, or taken off the list
    bool isForgetful = false;            ///< what is taken is settled at once
    QSet<QString> atWork = {};           ///< who has taken something, and done nothing with it yet
    qint64 lost = 0;                     ///< jobs that only one knew of who has crashed
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
    } catch (const Error &) {
        return {};
    }
    return run.taken.keys();
}

/// One of the group who has something in hand or has done something, as the server knows it.
struct GroupMember
{
    qint64 done = 0, pending = 0;
    qint64 deliveries = 0; ///< of what it has in hand, as far as that was asked: the most
};

QMap<QByteArray, GroupMember> groupMembers(const Fields &facts)
{
    QMap<QByteArray, GroupMember> all;
    const auto of = [&all](const Fields &row) -> GroupMember & {
        return all[row.value(u"consumer"_s).toByteArray()];
    };
    const auto pending = recordIn(facts, u"pending"_s).value_or(Fields());
    for (const auto &row : recordsIn(facts, u"effects"_s))
        of(row).done = row.value(u"done"_s).toLongLong();
    for (const auto &row : recordsIn(pending, u"consumers"_s))
        of(row).pending = row.value(u"pending"_s).toLongLong();
    for (const auto &row : recordsIn(pending, u"entries"_s))
        of(row).deliveries = std::max(of(row).deliveries, row.value(u"deliveries"_s).toLongLong());
    return all;
}

/// `2 pending (3×) · 7 done in all`: as the server keeps it, whichever runs of that name did it.
QString memberText(const GroupMember &member)
{
    const auto again = member.deliveries > 1 ? u" (%1×)"_s.arg(countText(member.deliveries)) : QString();
    return tr("%1 pending%2 · %3 done in all").arg(countText(member.pending), again, countText(member.done));
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
    Card stream() const;
    QList<Block> newest(qint64 length) const;
    QList<Block> group() const;
    QString membersText() const;
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
    if (const auto *const note = noteOf(event); isScenario() && note && note->failed && m_run.isForgetful)
        m_run.lost += m_run.atWork.remove(event.actor) ? 1 : 0;
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
    if ((command->is("RPOP") || command->is("XREADGROUP")) && !reply.isNull())
        m_run.atWork.insert(event.actor);
    else if (command->is("RPUSH"))
        m_run.atWork.remove(event.actor);
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
    return stepsTo(stream());
}

/// The stream and its group as the server says, and a lane each for those who add and who work.
Block StreamStage::livePicture() const
{
    const auto seen = keys().keys().size() < 3 ? Block(Sentence{tr("The stream is read once a second.")}) : stream();
    const auto members = groupMembers(facts());
    const auto lanes = m_figures.lanes([&](const LiveRun &run) {
        const bool adds = run.request.item == u"produce"_s;
        return adds ? liveFirstCountText(run) : memberText(members.value(run.name.toUtf8()));
    });
    return Column{QList<Block>{seen, lanes} + m_figures.told(), false, true};
}

Card StreamStage::stream() const
{
    const auto &key = keys().keys()[0].now, &dead = keys().keys()[2].now;
    Card card{tr("Stream"), displayText(key.key.name), Store::Redis, key.type == KeyType::Stream};
    if (!card.isThere) {
        card.blocks = {Sentence{key.exists() ? tr("⚠ The key is no stream.") : tr("There is none of this name yet.")}};
        return card;
    }
    const bool isCounted = facts().contains(u"length"_s);
    const auto length = isCounted ? facts().value(u"length"_s).toLongLong() : key.length;
    Row numbers;
    numbers.parts.append({Count{length, tr("in the stream")}, 90});
    for (const auto &block : group())
        numbers.parts.append({block, 90});
    card.blocks = QList<Block>{numbers} + newest(length);
    if (const auto members = membersText(); !members.isEmpty())
        card.blocks.append(Sentence{members, Tone::Plain});
    if (dead.exists())
        card.foot = {Sentence{tr("⚠ Dead letters: %1").arg(countText(dead.length)), Tone::Warning}};
    return card;
}

/// A square each, and of how many these are the newest.
QList<Block> StreamStage::newest(qint64 length) const
{
    Actors squares{.signs = {{.store = Store::Redis}, {.filled = true, .store = Store::Redis}}, .hasLegend = false};
    const auto isDelivered = facts().value(u"newest"_s).toList();
    for (const auto &each : isDelivered)
        squares.each.append(each.toBool() ? 1 : 0);
    if (isDelivered.isEmpty())
        return {};
    const auto shown = isDelivered.size();
    const auto which =
        shown < length
            ? tr("The newest %1 of %2, newest first: ■ delivered, □ not yet.").arg(countText(shown), countText(length))
            : tr("All, newest first: ■ delivered, □ not yet.");
    return {squares, Sentence{which}};
}

/// As XINFO GROUPS has it.
QList<Block> StreamStage::group() const
{
    const auto group = recordIn(facts(), u"group"_s);
    if (!group)
        return {Sentence{tr("It has no group of this name.")}};
    const auto lag = group->value(u"lag"_s);
    QList<Block> blocks;
    if (group->value(u"lag_is"_s) == u"exact"_s)
        blocks = {Count{lag.toLongLong(), tr("not delivered yet: the lag")}};
    else
        blocks = {Sentence{lag.isNull() ? tr("Lag: unknown") : tr("Lag: at most %1").arg(countText(lag.toLongLong())),
                           Tone::Plain}};
    blocks.append(Count{group->value(u"pending"_s).toLongLong(), tr("delivered, pending")});
    qint64 done = 0;
    for (const auto &member : groupMembers(facts()))
        done += member.done;
    blocks.append(Count{done, tr("done, by all")});
    return blocks;
}

/// Of the group, but of no lane: other clients, and what is left of those that were removed.
QString StreamStage::membersText() const
{
    auto members = groupMembers(facts());
    for (const auto &run : m_figures.all())
        members.remove(run.name.toUtf8());
    QStringList parts;
    for (auto at = members.begin(); at != members.end() && parts.size() < MostMembers; ++at)
        parts.append(u"%1: %2"_s.arg(limitedText(at.key(), 24), memberText(*at)));
    if (members.size() > MostMembers)
        parts.append(tr("and others: %1").arg(countText(members.size() - MostMembers)));
    return parts.isEmpty() ? QString() : tr("In the group: %1.").arg(parts.join(u"; "_s));
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
             {{{tr("Sender"), tr("messages to be sent"), u"messages"_s}},
              {{tr("Redis"), Store::Redis, tr("A channel, or a stream.")},
               {tr("Consumer"), Store::None, tr("Comes half way."), tr("messages reach it")}}}},
            {u"poison"_s,
             {{{tr("Entries"), tr("to be worked, of which one always fails"), u"entries"_s}},
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
    const Row numbers{{{Count{m_run.added, tr("added")}, 60}, {Count{m_run.taken.size(), tr("taken")}, 60}}};
    redis.blocks = {numbers, Count{m_run.inHand(), tr("in somebody's hand")}};
    if (const auto again = m_run.takenAgain(); again > 0)
        redis.blocks.append(Sentence{tr("%1 of them taken again").arg(countText(again)), Tone::Warning});
    others = {.title = tr("What came of it"), .blocks = {Count{m_run.effects, tr("effects")}}};
    if (m_run.dead > 0)
        others.blocks = {Row{{{others.blocks.first(), 60}, {Count{m_run.dead, tr("dead letters")}, 60}}}};
    if (m_run.lost > 0)
        others.blocks.append(
            Sentence{counted(m_run.lost, tr("✕ 1 job lost with the worker that crashed."),
                             tr("✕ %1 jobs lost with the workers that crashed.", nullptr, formOf(m_run.lost))),
                     Tone::Bad});
    return flow({{deeds().cards(), 190, 2}, {redis, 180, 1}, {others, 150, 1}});
}

} // namespace

} // namespace lab::ui
