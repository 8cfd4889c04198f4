// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/seen_keys.h"
#include "ui/stages/deeds.h"
#include "ui/stages/stage.h"
#include "ui/stages/steps.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype MostOwner = 12; ///< characters of an owner that tell two apart
constexpr qsizetype MostWrites = 4;

enum class LockStand { Idle, Refused, Looked, Holds, Got, Without };

/// A write to what the lock guards.
struct GuardedWrite
{
    QString actor;
    qint64 token = 0;
    bool isRefused = false, isLate = false; ///< late: a higher token had written before
};

/// What happened in a run, as far as its events tell.
struct LockRun
{
    QString scenario = {}; ///< its id; empty: an operation
    bool isScenario = false;
    Steps steps = {};
    Deeds deeds = {};
    QMap<QString, LockStand> stands = {};
    QMap<QString, qint64> tokens = {}, granted = {}; ///< of each actor: the last one; servers that said yes
    QByteArray key = {};                             ///< of the lock; empty while nobody has asked for one
    QString holder = {}, robber = {};                ///< actors; who freed a lock of another's
    double endMicros = -1;                           ///< of the lock; negative: it has no end
    qint64 lifeMillis = 0;
    std::optional<qint64> stock = {}, atWork = {};
    qint64 sold = 0, mostAtWork = 0;
    QList<GuardedWrite> writes = {};
};

/// Lesson 07. Of an operation: what was sent, the lock with its holder and its end, the coupon behind it. Of a
/// scenario: who waits, who holds, how long still, and what became of the guarded thing.
class LockStage : public Stage
{
public:
    void begin(const Request &request) override;
    void apply(const Event &event) override;
    void moveTo(const Moment &moment) override { m_moment = moment; }
    void observe(const Observation &observation) override;
    Picture picture() const override;

private:
    void applyCommand(const Event &event, const redis::CommandRecord &record);
    void applyScript(const Event &event, const redis::CommandRecord &record);
    void applyStatement(const Event &event, const sql::SqlRecord &record);
    void taken(const Event &event, const QByteArray &key, qint64 lifeMillis);
    void freed(const Event &event);
    void issued(const QString &actor, bool isIssued, qint64 left);
    bool isHeld() const;

    Card observedLock() const;
    Card observedCoupon() const;
    Block operation() const;
    Block scenario() const;
    Card lock() const;
    Card guarded() const;
    Card servers() const;
    Block crowd() const;
    Card stock() const;

    LockRun m_run;
    Moment m_moment;
    SeenKeys m_keys;
    Fields m_facts; ///< as the lesson's observe() has them
};

LAB_STAGE("lock", LockStage)

const redis::Script &lockScript(const QString &name)
{
    static QMap<QString, redis::Script> all;
    auto at = all.find(name);
    if (at == all.end())
        at = all.insert(name, redis::Script::fromResource(u":/patterns/07_lock/%1.lua"_s.arg(name)));
    return *at;
}

bool runsScript(const redis::CommandRecord &record, const QString &name)
{
    const auto &script = lockScript(name);
    const auto given = record.command.value(1);
    return (record.is("EVALSHA") && given == script.sha()) || (record.is("EVAL") && given == script.source());
}

/// Nothing when it is no integer: whatever stands at the other end may say anything.
std::optional<qint64> integerIn(const redis::Reply &reply)
{
    return reply.type() == redis::Reply::Type::Integer ? std::optional(reply.integer()) : std::nullopt;
}

/// The two elements of what a script answers; nil twice when it answers something else.
std::pair<redis::Reply, redis::Reply> pairIn(const redis::Reply &reply)
{
    const bool isPair = reply.isArray() && reply.size() == 2;
    return isPair ? std::pair(reply[0], reply[1]) : std::pair(redis::Reply(), redis::Reply());
}

/// The life that SET was given by PX; 0 without one.
qint64 lifeIn(const redis::Command &command)
{
    const auto at = command.indexOf("PX");
    return at < 0 ? 0 : command.value(at + 1).toLongLong();
}

/// What a script of the lesson answers, in a word or two; of all else the reply.
QString lockAnswer(const Event &event)
{
    const auto *const command = commandOf(event);
    if (!command || event.hasFailed() || command->reply.isError())
        return firstLine(eventDetail(event));
    const auto [said, number] = pairIn(command->reply);
    if (runsScript(*command, u"acquire"_s) && integerIn(number))
        return said == redis::Reply::integer(1) ? tr("token %1").arg(*integerIn(number)) : tr("held");
    if (runsScript(*command, u"issue"_s) && said.isText())
        return displayText(said.text());
    const bool isOwners = runsScript(*command, u"release"_s) || runsScript(*command, u"extend"_s);
    if (isOwners && integerIn(command->reply))
        return command->reply == redis::Reply::integer(1) ? tr("done") : tr("not this owner's");
    return firstLine(eventDetail(event));
}

/// A script that the server does not know yet is sent again; a transaction is told by what is in it.
bool isOnlyTheWay(const Event &event)
{
    const auto *const command = commandOf(event);
    return command && (command->is("MULTI") || command->reply.errorCode() == "NOSCRIPT");
}

void LockStage::begin(const Request &request)
{
    m_run = {};
    m_run.isScenario = request.what == Request::What::Scenario;
    m_run.scenario = m_run.isScenario ? request.item : QString();
    m_keys.begin();
}

void LockStage::apply(const Event &event)
{
    if (isOnlyTheWay(event))
        return;
    if (!m_run.isScenario)
        return m_run.steps.take(event, lockAnswer(event));
    if (event.actor == u"main"_s) // what the run prepares and cleans up
        return;
    m_run.stands[event.actor];
    m_run.deeds.take(event, lockAnswer(event));
    const auto *const command = commandOf(event);
    if (command && !command->reply.isError() && !event.hasFailed())
        applyCommand(event, *command);
    if (const auto *const statement = statementOf(event))
        applyStatement(event, *statement);
}

void LockStage::applyCommand(const Event &event, const redis::CommandRecord &record)
{
    const auto key = record.command.value(1);
    const auto number = integerIn(record.reply);
    if (record.is("EVALSHA") || record.is("EVAL")) {
        applyScript(event, record);
    } else if (record.is("SET") || record.is("SETNX")) {
        const bool isTaken = record.reply == redis::Reply::integer(1) || record.reply == redis::Reply::status("OK");
        if (isTaken)
            taken(event, key, lifeIn(record.command));
        else
            m_run.stands[event.actor] = LockStand::Refused;
    } else if (record.is("PEXPIRE") && key == m_run.key) {
        m_run.lifeMillis = record.command.value(2).toLongLong();
        m_run.endMicros = event.endMicros + static_cast<double>(m_run.lifeMillis) * 1000;
    } else if (record.is("DEL") && key == m_run.key) {
        freed(event);
    } else if (record.is("GET") && key.endsWith(":stock")) {
        if (m_run.stands[event.actor] != LockStand::Holds)
            m_run.stands[event.actor] = LockStand::Looked;
    } else if (record.is("DECR") && key.endsWith(":stock") && number) {
        issued(event.actor, true, *number);
    } else if ((record.is("INCR") || record.is("DECR")) && number) {
        m_run.atWork = number;
        m_run.mostAtWork = std::max(m_run.mostAtWork, *number);
    }
}

void LockStage::applyScript(const Event &event, const redis::CommandRecord &record)
{
    const auto [said, number] = pairIn(record.reply);
    if (runsScript(record, u"acquire"_s) && said == redis::Reply::integer(1)) {
        m_run.tokens[event.actor] = integerIn(number).value_or(0);
        taken(event, scriptKeys(record).value(0), record.command.value(6).toLongLong());
    } else if (runsScript(record, u"acquire"_s)) {
        m_run.stands[event.actor] = LockStand::Refused;
    } else if (runsScript(record, u"release"_s) && record.reply == redis::Reply::integer(1)) {
        freed(event);
    } else if (runsScript(record, u"issue"_s) && integerIn(number)) {
        issued(event.actor, said == redis::Reply::string("issued"), *integerIn(number));
    }
}

void LockStage::applyStatement(const Event &event, const sql::SqlRecord &record)
{
    if (verbOf(event) != u"UPDATE"_s || !record.fault.isEmpty())
        return;
    GuardedWrite write{event.actor, m_run.tokens.value(event.actor), record.rows == 0};
    write.isLate = std::any_of(m_run.writes.begin(), m_run.writes.end(),
                               [&](const auto &other) { return other.token > write.token && !other.isRefused; });
    m_run.writes.append(write);
}

void LockStage::taken(const Event &event, const QByteArray &key, qint64 lifeMillis)
{
    m_run.key = key;
    m_run.holder = event.actor;
    m_run.lifeMillis = lifeMillis;
    m_run.endMicros = lifeMillis > 0 ? event.endMicros + static_cast<double>(lifeMillis) * 1000 : -1;
    m_run.stands[event.actor] = LockStand::Holds;
    ++m_run.granted[event.actor];
}

void LockStage::freed(const Event &event)
{
    const bool wasHeld = !m_run.holder.isEmpty() && (m_run.endMicros < 0 || event.startMicros < m_run.endMicros);
    if (wasHeld && m_run.holder != event.actor)
        m_run.robber = event.actor;
    auto &stand = m_run.stands[event.actor];
    if (stand == LockStand::Holds)
        stand = LockStand::Without;
    m_run.holder.clear();
    auto &granted = m_run.granted[event.actor];
    granted = std::max<qint64>(0, granted - 1);
}

void LockStage::issued(const QString &actor, bool isIssued, qint64 left)
{
    m_run.stock = left;
    m_run.sold += isIssued ? 1 : 0;
    m_run.stands[actor] = isIssued ? LockStand::Got : LockStand::Without;
}

bool LockStage::isHeld() const
{
    return !m_run.holder.isEmpty() && (m_run.endMicros < 0 || m_moment.micros < m_run.endMicros);
}

void LockStage::observe(const Observation &observation)
{
    m_keys.see(observation.keys);
    m_facts = observation.facts;
}

Picture LockStage::picture() const
{
    const auto actors = std::min<qsizetype>(m_run.stands.size(), 4);
    const QString subject = m_run.isScenario ? u"%1 of %2"_s.arg(m_run.scenario).arg(actors) : u"operation"_s;
    return {
        tr("The lock and what it guards"), subject, m_keys.changes(), {m_run.isScenario ? scenario() : operation()}};
}

Card LockStage::observedLock() const
{
    const auto *const key = m_keys.first();
    Card card{.title = tr("Lock"), .store = Store::Redis, .isThere = key && key->exists()};
    if (!key)
        return card;
    card.detail = displayText(key->key.name);
    const auto holder = m_facts.value(u"holder"_s), token = m_facts.value(u"token"_s);
    if (!key->exists())
        card.blocks = {Sentence{tr("Nobody holds it.")}};
    else if (holder.isNull())
        card.blocks = {Sentence{tr("Held by something that is no string."), Tone::Warning}};
    else
        card.blocks = {Sentence{tr("Held by %1.").arg(shortened(displayText(holder), MostOwner)), Tone::Plain}};
    if (!token.isNull())
        card.blocks.append(Sentence{tr("Last token: %1").arg(displayText(token))});
    if (key->exists() && key->ttlMillis < 0)
        card.blocks.append(Sentence{tr("⚠ It never ends."), Tone::Warning});
    else if (key->exists())
        card.foot = {Life{m_keys.lifeOf(*key, std::max<qint64>(key->ttlMillis, 30'000))}};
    return card;
}

Card LockStage::observedCoupon() const
{
    Card card{.title = tr("Coupon"), .detail = displayText(m_facts.value(u"coupon"_s)), .store = Store::Redis};
    const auto stock = m_facts.value(u"stock"_s), fence = m_facts.value(u"fence"_s);
    card.isThere = !stock.isNull();
    if (!card.isThere) {
        card.blocks = {Sentence{tr("There is none of this name. Set it up first.")}};
        return card;
    }
    card.blocks = {Count{stock.toLongLong(), tr("left")},
                   Sentence{tr("Issued: %1").arg(countText(m_facts.value(u"issued"_s).toLongLong())), Tone::Plain}};
    if (stock.toLongLong() < 0)
        card.blocks.append(Sentence{tr("⚠ More were issued than there were."), Tone::Bad});
    if (!fence.isNull())
        card.foot = {Sentence{tr("Highest token that has written: %1").arg(displayText(fence))}};
    return card;
}

Block LockStage::operation() const
{
    if (!m_keys.first())
        return Sentence{.text =
                            tr("The lock, who holds it and for how long are drawn here, beside what it guards, once "
                               "an operation has been run."),
                        .centred = true};
    Row seen{{{observedLock(), 200}}};
    if (m_facts.contains(u"coupon"_s))
        seen.parts.append({observedCoupon(), 200});
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 80, 0},
                {m_run.steps.arrows(Store::Redis), 165, 2},
                {seen, 200, 5}}};
}

Block LockStage::scenario() const
{
    if (m_run.stands.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with the lock that all of them want."),
                        .centred = true};
    if (m_run.scenario == u"oversell"_s || m_run.stands.size() > 4)
        return crowd();
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    if (m_run.scenario == u"quorum"_s)
        return Row{{{m_run.deeds.cards(), 240, 2}, lead, {servers(), 170}}};
    return Row{{{m_run.deeds.cards(), 190, 2}, lead, {Row{{{lock(), 170}, {guarded(), 170}}}, 190, 3}}};
}

/// As it stands at the moment that is shown.
Card LockStage::lock() const
{
    Card card{.title = tr("Lock"), .store = Store::Redis, .isThere = isHeld()};
    if (m_run.key.isEmpty())
        return card;
    const auto token = m_run.tokens.constFind(m_run.holder);
    const bool hasEnded = !isHeld() && !m_run.holder.isEmpty();
    card.blocks = {Sentence{hasEnded   ? tr("%1 held it; its time is over.").arg(m_run.holder)
                            : isHeld() ? tr("%1 holds it.").arg(m_run.holder)
                                       : tr("Nobody holds it."),
                            Tone::Plain}};
    if (isHeld() && token != m_run.tokens.constEnd())
        card.blocks.append(Sentence{tr("Token %1").arg(*token)});
    if (!m_run.robber.isEmpty())
        card.blocks.append(Sentence{tr("⚠ %1 freed another's lock").arg(m_run.robber), Tone::Bad});
    if (isHeld() && m_run.endMicros < 0)
        card.blocks.append(Sentence{tr("⚠ It never ends."), Tone::Bad});
    else if (isHeld())
        card.foot = {Life{m_moment.until(m_run.endMicros, m_run.lifeMillis)}};
    return card;
}

/// What became of the thing that the lock guards: writes with their tokens, or how many were at work.
Card LockStage::guarded() const
{
    const bool isRow = !m_run.writes.isEmpty() || m_run.scenario == u"fencing"_s;
    Card card{.title = isRow ? tr("Row in SQLite") : tr("At work"), .store = isRow ? Store::Sqlite : Store::Redis};
    for (const auto &write : m_run.writes.mid(std::max<qsizetype>(0, m_run.writes.size() - MostWrites))) {
        const auto text = write.isRefused ? tr("token %1, %2: refused") : tr("token %1, %2: written");
        const auto tone = write.isRefused ? Tone::Warning : write.isLate ? Tone::Bad : Tone::Plain;
        const auto told = text.arg(QString::number(write.token), write.actor);
        card.blocks.append(Sentence{tone == Tone::Bad ? tr("⚠ %1, too late").arg(told) : told, tone});
    }
    if (!isRow && m_run.atWork)
        card.blocks = {Count{*m_run.atWork, tr("at work now")}};
    if (!isRow && m_run.mostAtWork > 1)
        card.blocks.append(Sentence{tr("⚠ At work at once: up to %1").arg(countText(m_run.mostAtWork)), Tone::Bad});
    card.isThere = !card.blocks.isEmpty();
    return card;
}

/// How many servers have granted the lock to each client.
Card LockStage::servers() const
{
    Bars bars{.total = m_run.granted.size(), .store = Store::Redis};
    for (const auto &[actor, count] : m_run.granted.asKeyValueRange())
        bars.bars.append({.label = actor, .value = static_cast<double>(count), .valueText = countText(count)});
    Card card{.title = tr("Granted by so many servers"), .store = Store::Redis, .isThere = !bars.bars.isEmpty()};
    card.blocks = {bars.bars.isEmpty() ? Block(Sentence{tr("None yet.")}) : Block(bars)};
    return card;
}

/// Many who want the same: one sign each; the lock, when there is one; what is left.
Block LockStage::crowd() const
{
    using enum Sign::Shape;
    const bool isSale = m_run.scenario == u"oversell"_s;
    Actors actors{.signs = {{.label = tr("come"), .shape = Square},
                            {.label = tr("wait for the lock"), .shape = Triangle},
                            {.label = tr("have looked"), .shape = Diamond},
                            {.label = tr("hold the lock"), .shape = Square, .filled = true, .store = Store::Redis},
                            {.label = tr("have one"), .shape = Disc, .filled = true},
                            {.label = isSale ? tr("got none") : tr("done"), .shape = Disc}}};
    for (const auto stand : m_run.stands)
        actors.each.append(static_cast<qsizetype>(stand));
    Row shared;
    if (!m_run.key.isEmpty())
        shared.parts.append({lock(), 170});
    shared.parts.append({isSale ? stock() : guarded(), 170});
    return Row{{{Card{.title = isSale ? tr("Buyers") : tr("Workers"), .blocks = {actors}}, 220, 1},
                {Column{{Arrow{}}, true}, 28, 0},
                {shared, 190, 1}}};
}

Card LockStage::stock() const
{
    Card card{.title = tr("Stock"), .store = Store::Redis, .isThere = m_run.stock.has_value()};
    if (m_run.stock)
        card.blocks = {Count{*m_run.stock, tr("left")},
                       Sentence{tr("Sold: %1").arg(countText(m_run.sold)), Tone::Plain}};
    if (m_run.stock.value_or(0) < 0)
        card.blocks.append(Sentence{tr("⚠ More were sold than there were."), Tone::Bad});
    return card;
}

} // namespace

} // namespace lab::ui
