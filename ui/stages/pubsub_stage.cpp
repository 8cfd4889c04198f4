// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/live_actions.h"
#include "ui/stages/live_figures.h"
#include "ui/stages/pattern_stage.h"

#include <QSet>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qsizetype MostFates = 300; ///< of more messages no sign is shown

/// What became of a message: those of messageSigns() are in this order.
enum class MessageFate { HandedOn, ToNobody, Waits, Heard, NeverCame, WasRead };

/// One who listens or reads, as far as its events tell.
struct PubSubReader
{
    bool isThere = false; ///< subscribed, or has read
    qint64 received = 0;
    qint64 first = 0, last = 0;                        ///< the numbers that messages begin with
    QSet<qint64> heard = {};                           ///< likewise, the first of them
    std::optional<qint64> snapshot = {}, version = {}; ///< the state that it read
    QString note = {};
    bool isTrouble = false; ///< the note
};

/// What has happened in a scenario.
struct PubSubRun
{
    qint64 published = 0;
    qint64 receivers = 0;            ///< in all, as PUBLISH said
    std::optional<qint64> kept = {}; ///< in the list or the stream, where there is one
    std::optional<qint64> state = {};
    QList<MessageFate> fates = {}; ///< of each message on a channel, as PUBLISH said
    QMap<QString, PubSubReader> readers = {};
};

/// Lesson 10. Of an operation: the channel, who listens, and to how many the last message went; each subscription of
/// this window is a figure with a lane of its own. Of a scenario: what was published, what is kept, and what whom
/// reached.
class PubSubStage : public PatternStage
{
public:
    PubSubStage()
        : PatternStage(tr("Channels and who listens"))
    {
    }

    void live(const QList<LiveRun> &runs) override;
    void liveHappened(int run, const Event &event) override;

private:
    void forget(const Request &) override { m_run = {}; }
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void publishes(const CommandRecord &record);
    void reads(const QString &actor, const CommandRecord &record);
    void hears(const QString &actor, const QByteArray &payload);
    Card observedChannel() const;
    Card publisher() const;
    QString heardBy(const LiveRun &run) const;
    Card server() const;
    Block readers() const;

    PubSubRun m_run;
    LiveFigures m_live;
    QMap<int, QString> m_lastHeard;        ///< by LiveRun::id
    std::optional<qint64> m_lastReceivers; ///< of the last PUBLISH among the operations
};

LAB_STAGE("pubsub", PubSubStage)

void PubSubStage::live(const QList<LiveRun> &runs)
{
    m_live.set(runs);
    for (const int id : m_lastHeard.keys()) {
        if (std::none_of(runs.begin(), runs.end(), [id](const LiveRun &run) { return run.id == id; }))
            m_lastHeard.remove(id);
    }
}

void PubSubStage::liveHappened(int run, const Event &event)
{
    if (const auto *const message = messageOf(event)) {
        m_live.came(run, event.startMicros);
        m_lastHeard[run] = message->payload.isText() ? limitedText(message->payload.text(), 60) : QString();
    } else if (event.hasFailed()) {
        m_live.befell(run, event.startMicros);
    }
}

void PubSubStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario()) {
        if (command && command->is("PUBLISH"))
            m_lastReceivers = command->reply.count();
        return;
    }
    if (isOfTheRun(event))
        return;
    const auto *const note = noteOf(event);
    if (const auto *const message = messageOf(event)) {
        hears(event.actor, message->payload.text());
    } else if (note) {
        auto &reader = m_run.readers[event.actor];
        reader.note = note->text;
        reader.isTrouble = note->failed;
        reader.isThere = reader.isThere && !note->failed;
    } else if (command) {
        publishes(*command);
        reads(event.actor, *command);
    }
}

void PubSubStage::publishes(const CommandRecord &record)
{
    if (record.is("PUBLISH")) {
        const auto receivers = record.reply.count();
        m_run.receivers += receivers;
        m_run.fates.append(receivers == 0 ? MessageFate::ToNobody : MessageFate::HandedOn);
    } else if (record.is("RPUSH")) {
        m_run.kept = record.reply.count();
    } else if (record.is("XADD")) {
        m_run.kept = m_run.kept.value_or(0) + 1;
    } else if (record.is("EXEC") && record.reply.isArray() && record.reply.size() == 3) { // HINCRBY, HSET, PUBLISH
        m_run.state = record.reply[0].integer();
        m_run.receivers += record.reply[2].count();
    } else {
        return;
    }
    ++m_run.published;
}

void PubSubStage::reads(const QString &actor, const CommandRecord &record)
{
    if (record.is("LPOP") || record.is("XREAD") || record.is("SUBSCRIBE") || record.is("UNSUBSCRIBE"))
        m_run.readers[actor].isThere = !record.is("UNSUBSCRIBE");
    if (record.is("LPOP")) {
        const auto taken = record.reply.isNull() ? 0 : record.reply.size();
        m_run.readers[actor].received += taken;
        m_run.kept = m_run.kept.value_or(taken) - taken;
    } else if (record.is("XREAD")) {
        m_run.readers[actor].received += record.reply.isNull() ? 0 : record.reply[0][1].size();
    } else if (record.is("HMGET")) {
        const auto words = record.reply.optionalTexts(2);
        m_run.readers[actor].snapshot = words[0].value_or("0").toLongLong();
        m_run.readers[actor].version = words[1].value_or("0").toLongLong();
    }
}

void PubSubStage::hears(const QString &actor, const QByteArray &payload)
{
    auto &reader = m_run.readers[actor];
    const auto number = payload.split(' ').first().toLongLong(); // 0 where it begins with none
    reader.first = reader.received == 0 ? number : reader.first;
    reader.last = std::max(reader.last, number);
    if (reader.heard.size() < MostFates)
        reader.heard.insert(number);
    ++reader.received;
}

Card PubSubStage::observedChannel() const
{
    const auto name = facts().value(u"channel"_s).toByteArray();
    const auto subscribers = facts().value(u"subscribers"_s).toLongLong();
    Card card{tr("Channel"), limitedText(name, 40), Store::Redis, subscribers > 0};
    card.blocks = {Count{subscribers, subscribers == 1 ? tr("subscriber by its name") : tr("subscribers by its name")}};
    if (name.isEmpty())
        card.blocks.clear();
    card.blocks.append(
        Sentence{tr("Patterns on the server: %1").arg(countText(facts().value(u"patterns"_s).toLongLong()))});
    if (m_lastReceivers == 0)
        card.foot = {Sentence{tr("⚠ The last PUBLISH went to nobody: gone."), Tone::Warning}};
    else if (m_lastReceivers)
        card.foot = {Sentence{tr("Receivers of the last PUBLISH: %1").arg(countText(*m_lastReceivers)), Tone::Plain}};
    return card;
}

/// Of a lane: how much it has heard, and what last; of one that counts anew not what it heard before.
QString PubSubStage::heardBy(const LiveRun &run) const
{
    const bool hasHeard = !run.counters.isEmpty() && run.counters.begin()->second.toLongLong() > 0;
    const auto heard = hasHeard ? m_lastHeard.value(run.id) : QString();
    const auto counts = liveCountsText(run);
    return heard.isEmpty() ? counts : u"%1 · “%2”"_s.arg(counts, shortened(heard, 30));
}

Block PubSubStage::operation() const
{
    if (facts().isEmpty() && m_live.isEmpty())
        return Sentence{tr("The channel and who listens are drawn here once an operation has been run.")};
    if (!m_live.isEmpty())
        return Column{QList<Block>{stepsTo(observedChannel()),
                                   m_live.lanes([this](const LiveRun &run) { return heardBy(run); })} +
                      m_live.told()};
    const Sentence nobody{tr("Nobody listens from here. “Subscribe” may run several times at once; then publish.")};
    return stepsTo(Row{{{observedChannel(), 180}, {Column{{Arrow{}}, true}, 28, 0}, {nobody, 200, 2}}});
}

QMap<QString, Situation> PubSubStage::situations() const
{
    return {{u"offline-subscriber"_s,
             {{{tr("Publisher"), tr("messages to be sent"), u"messages"_s}},
              {{tr("Redis"), Store::Redis, tr("Keeps them, or does not.")},
               {tr("Readers"), Store::None, tr("Away for a third of the time."), tr("messages reach them")}}}},
            {u"slow-subscriber"_s,
             {{{tr("Publisher"), tr("messages in one burst"), u"messages"_s}},
              {{tr("Redis"), Store::Redis, tr("May hold back 1 MB for it.")},
               {tr("Subscriber"), Store::None, tr("At work on something else."), tr("messages reach it")}}}},
            {u"snapshot-then-subscribe"_s,
             {{{tr("Writer"), tr("updates of the state"), u"updates"_s}},
              {{tr("Redis"), Store::Redis, tr("The state.")},
               {tr("Follower"), Store::None, QString(), tr("says its copy in the end")}}}}};
}

Block PubSubStage::scenario() const
{
    if (m_run.published == 0 && m_run.readers.isEmpty())
        return Sentence{tr("Who publishes, what is kept, and what reaches whom is drawn here.")};
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    return Row{{{publisher(), 170, 2}, lead, {server(), 140}, lead, {readers(), 200, 2}}};
}

/// What the numbers of its messages tell: those it never heard, and those that its snapshot had already.
QList<Block> pubSubGaps(const PubSubReader &reader)
{
    if (reader.received == 0 || reader.first == 0)
        return {};
    const auto begin = reader.version.value_or(0) + 1;
    const auto missing =
        std::max<qint64>(reader.first, begin) - begin + (reader.last - reader.first + 1 - reader.received);
    QList<Block> blocks;
    if (missing > 0)
        blocks.append(Sentence{counted(missing, tr("✕ 1 never came, by the numbers."),
                                       tr("✕ %1 never came, by the numbers.", nullptr, formOf(missing))),
                               Tone::Bad});
    if (reader.first < begin && reader.version)
        blocks.append(
            Sentence{tr("Known from the state already: %1").arg(countText(begin - reader.first)), Tone::Warning});
    return blocks;
}

/// Of each message of a follower, by their numbers: whether what it read had it already, and else whether it came. One
/// that did not is lost once a later one has come.
QList<MessageFate> fatesFor(const PubSubReader &follower, qint64 published)
{
    QList<MessageFate> fates;
    for (qint64 number = 1; number <= published; ++number)
        fates.append(number <= follower.version.value_or(0)        ? MessageFate::WasRead
                     : follower.heard.contains(number)             ? MessageFate::Heard
                     : follower.snapshot && number < follower.last ? MessageFate::NeverCame
                                                                   : MessageFate::Waits);
    return fates;
}

Actors messageSigns(const QList<MessageFate> &fates)
{
    using enum Sign::Shape;
    Actors signs{.signs = {{.label = tr("handed on"), .shape = Disc, .filled = true},
                           {.label = tr("went to nobody"), .shape = Cross, .filled = true, .tone = Tone::Bad},
                           {.label = tr("not heard"), .shape = Disc},
                           {.label = tr("heard"), .shape = Disc, .filled = true},
                           {.label = tr("never came"), .shape = Cross, .filled = true, .tone = Tone::Bad},
                           {.label = tr("read before"), .shape = Square, .filled = true, .store = Store::Redis}}};
    for (const auto fate : fates)
        signs.each.append(static_cast<qsizetype>(fate));
    return signs;
}

Card pubSubReaderCard(const QString &name, const PubSubReader &reader)
{
    Card card{.title = name, .isThere = reader.isThere};
    if (reader.snapshot)
        card.detail = tr("read version %1").arg(countText(*reader.version));
    card.blocks.append(Count{reader.received, reader.received == 1 ? tr("message") : tr("messages")});
    const auto gaps = pubSubGaps(reader);
    card.blocks += gaps;
    if (!reader.note.isEmpty() && (!reader.snapshot || gaps.isEmpty())) // a follower says the same at its end
        card.foot = {reader.isTrouble ? Sentence{u"✕ "_s + reader.note, Tone::Bad} : Sentence{reader.note}};
    return card;
}

Card PubSubStage::publisher() const
{
    const bool follows = isScenario("snapshot-then-subscribe"_L1);
    Card card{.title = follows ? tr("Writer") : tr("Publisher"), .blocks = {Count{m_run.published, tr("published")}}};
    const auto follower = m_run.readers.value(u"follower"_s);
    const auto fates = follows ? fatesFor(follower, m_run.published) : m_run.fates;
    if (!fates.isEmpty() && fates.size() <= MostFates)
        card.blocks.append(messageSigns(fates));
    return card;
}

/// What stays there: nothing of a channel.
Card PubSubStage::server() const
{
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = m_run.kept || m_run.state};
    if (m_run.state)
        card.blocks = {Count{*m_run.state, tr("is the state")}};
    else if (m_run.kept)
        card.blocks = {Count{*m_run.kept, tr("kept")}};
    else
        card.blocks = {Count{m_run.receivers, tr("handed on, PUBLISH says")}, Sentence{tr("A channel keeps nothing.")}};
    if (const auto lost = m_run.fates.count(MessageFate::ToNobody); lost > 0 && !m_run.state)
        card.foot = {Sentence{counted(lost, tr("✕ 1 message went to nobody."),
                                      tr("✕ %1 messages went to nobody.", nullptr, formOf(lost))),
                              Tone::Bad}};
    return card;
}

/// A card each; of many a sign each.
Block PubSubStage::readers() const
{
    if (m_run.readers.size() <= 2) {
        Column column;
        for (const auto &[name, reader] : m_run.readers.asKeyValueRange())
            column.blocks.append(pubSubReaderCard(name, reader));
        return column;
    }
    Actors actors{
        .signs = {{.label = tr("are away"), .shape = Sign::Shape::Disc},
                  {.label = tr("listen"), .shape = Sign::Shape::Disc, .filled = true, .store = Store::Redis}}};
    qint64 received = 0;
    for (const auto &reader : m_run.readers) {
        actors.each.append(reader.isThere ? 1 : 0);
        received += reader.received;
    }
    return Card{.title = tr("Readers"), .blocks = {actors, Count{received, tr("received, by all together")}}};
}

} // namespace

} // namespace lab::ui
