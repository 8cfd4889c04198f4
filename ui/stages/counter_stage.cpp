// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>
#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

/// A number that several clients change, as the replies to them tell. Each write is to make it one higher.
struct Tally
{
    qint64 value = 0, writes = 0;
    bool isPlain = false; ///< read and written by its clients

    qint64 lost() const { return isPlain ? writes - value : 0; }
    void write(qint64 number)
    {
        value = number;
        ++writes;
    }
};

/// What has happened in a scenario.
struct CounterRun
{
    QMap<QByteArray, Tally> tallies = {};
    QMap<QString, qint64> queued = {}; ///< what an actor will write, once EXEC runs it
    QSet<QString> actors = {};
    QSet<QString> holding = {}; ///< those who have read and not written since
    qint64 inVain = 0;          ///< EXECs that did nothing
    qint64 clicks = 0, users = 0, number = 0;
    qint64 made = 0, counter = 0, batch = 0, carried = 0, sqlite = 0;
};

qint64 numberOr0(const Reply &reply)
{
    const bool isNumber = reply.type() == Reply::Type::Integer || reply.isText();
    return isNumber ? reply.integer() : 0;
}

/// Lesson 05. Of an operation: what it sent, and the post's numbers on both sides. Of a scenario: the number that all
/// change, who holds an old one, and what has got lost.
class CounterStage : public PatternStage
{
public:
    CounterStage()
        : PatternStage(tr("Counters"))
    {
    }

private:
    void forget(const Request &) override { m_run = {}; }
    bool isStep(const Event &event) const override { return verbOf(event) != u"TTL"_s; } // asked only to show it
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCommand(const QString &actor, const CommandRecord &record);
    void applyNumber(const QString &actor, const CommandRecord &record, const Reply &reply);
    void applyLike(const CommandRecord &record, const Reply &reply);
    void applyFlush(const CommandRecord &record, const Reply &reply);
    void applyEnd(const CommandRecord &record);
    QList<Block> numbersInRedis() const;
    Block race() const;
    Block likes() const;
    Block flush() const;

    CounterRun m_run;
};

LAB_STAGE("counter", CounterStage)

void CounterStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario())
        return;
    if (isOfTheRun(event)) {
        if (command && !m_run.actors.isEmpty())
            applyEnd(*command);
        return;
    }
    if (command)
        applyCommand(event.actor, *command);
    const auto *const statement = statementOf(event);
    if (statement && statement->fault.isEmpty() && verbOf(event) == u"UPDATE"_s) {
        m_run.sqlite += statement->bindings.value(0).toLongLong();
        m_run.carried = m_run.batch = 0; // a batch that is added is known by its id
    }
    const auto *const note = noteOf(event);
    if (note && note->failed)
        m_run.carried = 0; // whoever carried it has gone
}

void CounterStage::applyCommand(const QString &actor, const CommandRecord &record)
{
    m_run.actors.insert(actor);
    if (isScenario("lost-update"_L1))
        applyNumber(actor, record, record.reply);
    else if (isScenario("double-like"_L1))
        applyLike(record, record.reply);
    else
        applyFlush(record, record.reply);
}

void CounterStage::applyNumber(const QString &actor, const CommandRecord &record, const Reply &reply)
{
    const auto key = record.command.value(1);
    if (record.is("GET")) {
        m_run.holding.insert(actor);
        m_run.tallies[key].isPlain = true;
    } else if (record.is("INCR")) {
        m_run.tallies[key].write(std::max(m_run.tallies[key].value, reply.integer()));
    } else if (record.is("SET") && record.group == CommandRecord::Group::Transaction) {
        m_run.queued[actor] = record.command.value(2).toLongLong();
    } else if (record.is("SET")) {
        m_run.holding.remove(actor);
        m_run.tallies[key].write(record.command.value(2).toLongLong());
    } else if (record.is("EXEC")) {
        m_run.holding.remove(actor);
        if (reply.isNull())
            ++m_run.inVain;
        else if (!m_run.tallies.isEmpty())
            m_run.tallies.first().write(m_run.queued.value(actor));
    }
}

void CounterStage::applyLike(const CommandRecord &record, const Reply &reply)
{
    if (record.is("SADD") || record.is("SREM")) {
        const auto changed = reply.count();
        m_run.users += record.is("SADD") ? changed : -changed;
        m_run.clicks += record.is("SADD") || changed > 0 ? 1 : 0;
    } else if (record.is("INCR") || record.is("DECR")) {
        m_run.number = reply.integer();
    } else if (reply.isArray() && reply.size() == 2) { // the script
        ++m_run.clicks;
        m_run.users = m_run.number = numberOr0(reply[1]);
    }
}

void CounterStage::applyFlush(const CommandRecord &record, const Reply &reply)
{
    if (record.is("INCR")) {
        ++m_run.made;
        m_run.counter = reply.integer();
    } else if (record.is("GETDEL")) {
        m_run.carried = numberOr0(reply);
        m_run.counter = 0;
    } else if (record.is("DEL")) {
        m_run.counter = 0;
    } else if (record.is("DECRBY")) {
        m_run.counter = reply.integer();
    } else if (reply.isArray() && reply.size() == 2) { // set aside
        m_run.batch = numberOr0(reply[1]);
        m_run.counter = 0;
    } else if (!scriptKeys(record).isEmpty() && reply == Reply::integer(1)) { // dropped
        m_run.batch = 0;
    }
}

/// What the run reads when all have ended.
void CounterStage::applyEnd(const CommandRecord &record)
{
    for (const auto &[key, number] : numbersRead(record).asKeyValueRange()) {
        if (m_run.tallies.contains(key))
            m_run.tallies[key].value = number;
        (isScenario("double-like"_L1) ? m_run.number : m_run.counter) = number;
    }
    if (record.is("SCARD"))
        m_run.users = numberOr0(record.reply);
}

Block CounterStage::operation() const
{
    const auto &seen = keys().keys();
    const auto sqlite = facts().value(u"sqlite"_s);
    Card redis{.title = tr("Redis"), .store = Store::Redis, .isThere = !seen.isEmpty(), .blocks = numbersInRedis()};
    Card database{.title = tr("SQLite"), .store = Store::Sqlite, .isThere = !sqlite.isNull()};
    database.blocks = {sqlite.isNull()
                           ? Block(Sentence{seen.isEmpty() ? QString() : tr("No such row.")})
                           : Block(Count{sqlite.toLongLong(),
                                         sqlite.toLongLong() == 1 ? tr("view in the row") : tr("views in the row")})};
    const Row redisRow{{{steps().arrows(Store::Redis), 170}, {redis, 250, 2}}};
    const Row databaseRow{{{steps().arrows(Store::Sqlite), 170}, {database, 250, 2}}};
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 108, 0}, {Column{{redisRow, databaseRow}}, 430}}};
}

/// The keys in the order in which the lesson observes them: views, batch, likes, users, visitors.
QList<Block> CounterStage::numbersInRedis() const
{
    const auto &seen = keys().keys();
    if (seen.size() < 5)
        return {Sentence{tr("Press Run to view a post.")}};
    const auto &views = seen[0].now, &batch = seen[1].now, &likes = seen[2].now, &users = seen[3].now;
    const auto visitors = facts().value(u"visitors"_s).toLongLong();
    const auto viewed = views.bytes.toLongLong(), liked = likes.bytes.toLongLong();
    QList<Block> blocks{
        Row{{{Count{viewed, viewed == 1 ? tr("view") : tr("views")}, 90},
             {Count{visitors, visitors == 1 ? tr("visitor, about") : tr("visitors, about")}, 120}}},
        Row{{{Count{liked, liked == 1 ? tr("like") : tr("likes")}, 90},
             {Count{users.length, users.length == 1 ? tr("user in the set") : tr("users in the set")}, 120}}}};
    bool isNumber = false;
    views.bytes.toLongLong(&isNumber);
    if (views.exists() && !isNumber)
        blocks.append(Sentence{
            tr("The views are no number that INCR could count: %1").arg(limitedText(views.bytes, 60)), Tone::Warning});
    if (liked != users.length)
        blocks.append(Sentence{tr("⚠ The number of likes is not that of the users in the set."), Tone::Warning});
    if (batch.exists())
        blocks.append(Sentence{tr("A batch of views is set aside, on its way to the database."), Tone::Plain});
    if (views.ttlMillis >= 0)
        blocks.append(Life{keys().lifeOf(views, views.ttlMillis)});
    return blocks;
}

QMap<QString, Situation> CounterStage::situations() const
{
    return {{u"lost-update"_s,
             {{{tr("Workers"), tr("count at once"), u"workers"_s}},
              {{tr("Redis"), Store::Redis, tr("A counter at 0.")},
               {tr("In the end"), Store::None, QString(), tr("it says")}}}},
            {u"double-like"_s,
             {{{tr("Clicks"), tr("of one user, at once"), u"clients"_s}},
              {{tr("Set"), Store::Redis, tr("Nobody is in it.")},
               {tr("Number"), Store::Redis, QString(), tr("likes in the end")}}}},
            {u"flush-race"_s,
             {{{tr("Views"), tr("come in"), u"views"_s}, {tr("Flusher"), tr("moves them")}},
              {{tr("Redis"), Store::Redis, tr("The counter.")},
               {tr("SQLite"), Store::Sqlite, QString(), tr("views in the row in the end")}}}}};
}

Block CounterStage::scenario() const
{
    if (m_run.actors.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with the number that they change."),
                        .centred = true};
    if (isScenario("lost-update"_L1))
        return race();
    return isScenario("double-like"_L1) ? likes() : flush();
}

/// Workers, those who hold a number that they have read, and how far each key has got of what was written to it.
Block CounterStage::race() const
{
    const Sign idle{.label = tr("with nothing in hand")};
    const Sign holds{.label = tr("with a number read before"), .filled = true, .store = Store::Redis};
    Actors workers{{idle, holds}, {}};
    for (const auto &name : m_run.actors)
        workers.each.append(m_run.holding.contains(name) ? 1 : 0);
    const auto group = workers.each.size();
    const Card left{.title = counted(group, tr("1 worker"), tr("%1 workers", nullptr, formOf(group))),
                    .blocks = {workers}};
    Row row{{{left, 220}, {Column{{Arrow{}}, true}, 28, 0}}};
    for (const auto &[key, tally] : m_run.tallies.asKeyValueRange()) {
        const Bars bars{{{tr("sent"), static_cast<double>(tally.writes), countText(tally.writes)},
                         {tr("kept"), static_cast<double>(tally.value), countText(tally.value)}},
                        2,
                        false,
                        Store::Redis};
        const auto lost = tally.lost();
        QList<Block> blocks{Count{tally.value, tally.isPlain ? tr("read and written by the client") : tr("by INCR")},
                            bars};
        if (lost > 0)
            blocks.append(Sentence{counted(lost, tr("✕ 1 write was lost: another wrote over it."),
                                           tr("✕ %1 writes were lost: others wrote over them.", nullptr, formOf(lost))),
                                   Tone::Bad});
        if (tally.isPlain && m_run.inVain > 0)
            blocks.append(Sentence{
                counted(m_run.inVain, tr("1 EXEC did nothing: the key had been written."),
                        tr("%1 EXECs did nothing: the key had been written.", nullptr, formOf(m_run.inVain)))});
        row.parts.insert(tally.isPlain ? 2 : row.parts.size(),
                         {Card{.title = tally.isPlain ? tr("The counter") : tr("The same, by INCR"),
                               .store = Store::Redis,
                               .blocks = blocks,
                               .foot = {Sentence{.text = displayText(key), .wire = true}}},
                          240});
    }
    return row;
}

Block CounterStage::likes() const
{
    const Cells members{.cells = m_run.users > 0 ? QList<Cell>{{tr("the user")}} : QList<Cell>{},
                        .total = m_run.users,
                        .shape = Cells::Shape::Pill,
                        .outlined = true};
    const auto agree = m_run.users == m_run.number;
    const Sentence verdict = agree ? Sentence{tr("✓ Set and number agree."), Tone::Plain}
                                   : Sentence{tr("✕ The number does not say how many are in the set."), Tone::Bad};
    const Card clicks{
        .title = tr("One user"),
        .blocks = {Count{m_run.clicks, m_run.clicks == 1 ? tr("click has changed the set or tried to")
                                                         : tr("clicks have changed the set or tried to")}}};
    const Card set{
        .title = tr("Set"), .store = Store::Redis, .blocks = {members, Count{m_run.users, tr("in the set")}}};
    const Card number{
        .title = tr("Number"), .store = Store::Redis, .blocks = {Count{m_run.number, tr("likes, it says")}}};
    return Column{{Row{{{clicks, 180}, {Column{{Arrow{}}, true}, 28, 0}, {set, 180}, {number, 180}}}, verdict}};
}

/// From left to right: views made, in the counter, set aside or carried, in the row; and whether that is all of them.
Block CounterStage::flush() const
{
    const auto missing = m_run.made - m_run.counter - m_run.batch - m_run.carried - m_run.sqlite;
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    const Card viewer{.title = tr("Viewer"), .blocks = {Count{m_run.made, tr("views made")}}};
    const Card counter{
        .title = tr("Redis"),
        .store = Store::Redis,
        .isThere = m_run.counter + m_run.batch > 0,
        .blocks = {Row{{{Count{m_run.counter, tr("in the counter")}, 90}, {Count{m_run.batch, tr("set aside")}, 80}}}}};
    const Card flusher{.title = tr("Flusher"),
                       .isThere = m_run.carried > 0,
                       .blocks = {Count{m_run.carried, tr("with the client alone")}}};
    const Card database{.title = tr("SQLite"),
                        .store = Store::Sqlite,
                        .isThere = m_run.sqlite > 0,
                        .blocks = {Count{m_run.sqlite, tr("in the row")}}};
    Sentence verdict{tr("✓ Every view is somewhere, once."), Tone::Plain};
    if (missing > 0)
        verdict = {
            counted(missing, tr("✕ 1 view is nowhere."), tr("✕ %1 views are nowhere.", nullptr, formOf(missing))),
            Tone::Bad};
    if (missing < 0)
        verdict = {counted(-missing, tr("✕ 1 view is in two places."),
                           tr("✕ %1 views are in two places.", nullptr, formOf(-missing))),
                   Tone::Bad};
    return Column{
        {Row{{{viewer, 110}, lead, {counter, 190, 2}, lead, {flusher, 130}, lead, {database, 130}}}, verdict}};
}

} // namespace

} // namespace lab::ui
