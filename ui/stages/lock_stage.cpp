// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/seen_keys.h"
#include "ui/stages/deeds.h"
#include "ui/stages/stage.h"
#include "ui/stages/steps.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

enum class LockStand { Idle, Refused, Looked, Holds, Got, Without };

/// What happened in a run, as far as its events tell.
struct LockRun
{
    QString scenario = {}; ///< its id; empty: an operation
    bool isScenario = false;
    Steps steps = {};
    Deeds deeds = {};
    QMap<QString, LockStand> stands = {};
    QMap<QString, qint64> tokens = {}; ///< the last one of each actor
    QByteArray key = {};               ///< of the lock; empty while nobody has asked for one
    QString holder = {}, robber = {};  ///< actors; who freed a lock of another's
    double endMicros = -1;             ///< of the lock; negative: it has no end
    qint64 lifeMillis = 0;
    std::optional<qint64> stock = {}, atWork = {};
    qint64 sold = 0, mostAtWork = 0;
    qint64 highestToken = 0; ///< that has written
    QList<Block> writes = {};

    bool isHeldAt(double micros) const { return !holder.isEmpty() && (endMicros < 0 || micros < endMicros); }
};

/// Lesson 07. Of an operation: what was sent, the lock with its holder and its end, the coupon behind it. Of a
/// scenario: who waits, who holds, how long still, and what became of the guarded thing.
class LockStage : public Stage
{
public:
    void begin(const Request &request) override;
    void apply(const Event &event) override;
    void moveTo(const Moment &moment) override { m_moment = moment; }
    void observe(const Observation &seen) override { m_keys.see(seen.keys), m_facts = seen.facts; }
    Picture picture() const override;

private:
    void applyCommand(const Event &event, const redis::CommandRecord &record);
    void applyScript(const Event &event, const redis::CommandRecord &record);
    void applyStatement(const Event &event, const sql::SqlRecord &record);
    void tried(const Event &event, const QByteArray &key, bool isTaken, qint64 lifeMillis);
    void freed(const Event &event);
    void issued(const QString &actor, bool isIssued, qint64 left);
    bool isHeld() const { return m_run.isHeldAt(m_moment.micros); }

    Card observedLock() const;
    Card observedCoupon() const;
    Block operation() const;
    Block scenario() const;
    Card lock() const;
    Card guarded() const;
    Block crowd() const;

    LockRun m_run;
    Moment m_moment;
    SeenKeys m_keys;
    Fields m_facts; ///< as the lesson's observe() has them
};

LAB_STAGE("lock", LockStage)

/// Which of the lesson's scripts it runs: `acquire`; empty when it runs none.
QString scriptOf(const redis::CommandRecord &record)
{
    static const auto names = [] {
        QMap<QByteArray, QString> all;
        for (const auto &name : {u"acquire"_s, u"release"_s, u"extend"_s, u"issue"_s}) {
            const auto script = redis::Script::fromResource(u":/patterns/07_lock/%1.lua"_s.arg(name));
            all.insert({{script.sha(), name}, {script.source(), name}});
        }
        return all;
    }();
    return names.value(record.command.value(1));
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

/// What a script of the lesson answers, in a word or two; of all else the reply.
QString lockAnswer(const Event &event)
{
    const auto *const command = commandOf(event);
    const auto script = command ? scriptOf(*command) : QString();
    if (script.isEmpty() || event.hasFailed())
        return firstLine(eventDetail(event));
    const auto [said, number] = pairIn(command->reply);
    if (script == u"acquire"_s)
        return said == redis::Reply::integer(1) ? tr("token %1").arg(integerIn(number).value_or(0)) : tr("held");
    if (script == u"issue"_s)
        return said.isText() ? displayText(said.text()) : QString();
    return command->reply == redis::Reply::integer(1) ? tr("done") : tr("not this owner's");
}

QList<Block> stockBlocks(qint64 left, const QString &gone)
{
    QList<Block> blocks{Count{left, tr("left")}, Sentence{gone, Tone::Plain}};
    if (left < 0)
        blocks.append(Sentence{tr("⚠ More than there were."), Tone::Bad});
    return blocks;
}

void LockStage::begin(const Request &request)
{
    m_run = {.scenario = request.item, .isScenario = request.what == Request::What::Scenario};
    m_keys.begin();
}

void LockStage::apply(const Event &event)
{
    const auto *const command = commandOf(event);
    if (command && (command->is("MULTI") || command->reply.errorCode() == "NOSCRIPT"))
        return; // told by what is in the transaction, and by the script when it is sent whole
    if (!m_run.isScenario)
        return m_run.steps.take(event, lockAnswer(event));
    if (event.actor == u"main"_s) // what the run prepares and cleans up
        return;
    m_run.stands[event.actor];
    m_run.deeds.take(event, lockAnswer(event));
    if (command && !command->reply.isError() && !event.hasFailed()) {
        applyCommand(event, *command);
        applyScript(event, *command);
    }
    if (const auto *const statement = statementOf(event))
        applyStatement(event, *statement);
}

void LockStage::applyCommand(const Event &event, const redis::CommandRecord &record)
{
    const auto key = record.command.value(1);
    const auto number = integerIn(record.reply);
    if (record.is("SET") || record.is("SETNX")) { // with PX, or without an end
        const bool isTaken = record.reply == redis::Reply::integer(1) || record.reply == redis::Reply::status("OK");
        tried(event, key, isTaken, record.is("SET") ? record.command.last().toLongLong() : 0);
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
    const auto script = scriptOf(record);
    const auto [said, number] = pairIn(record.reply);
    const bool isTaken = said == redis::Reply::integer(1);
    if (script == u"acquire"_s && isTaken)
        m_run.tokens[event.actor] = integerIn(number).value_or(0);
    if (script == u"acquire"_s)
        tried(event, scriptKeys(record).value(0), isTaken, record.command.value(6).toLongLong());
    else if (script == u"release"_s && record.reply == redis::Reply::integer(1))
        freed(event);
    else if (script == u"issue"_s && integerIn(number))
        issued(event.actor, said == redis::Reply::string("issued"), *integerIn(number));
}

void LockStage::applyStatement(const Event &event, const sql::SqlRecord &record)
{
    if (verbOf(event) != u"UPDATE"_s || !record.fault.isEmpty())
        return;
    const auto token = m_run.tokens.value(event.actor);
    const bool isRefused = record.rows == 0, isLate = !isRefused && token < m_run.highestToken;
    const auto text = isRefused ? tr("token %1, %2: refused")
                      : isLate  ? tr("⚠ token %1, %2: written, too late")
                                : tr("token %1, %2: written");
    const auto tone = isRefused ? Tone::Warning : isLate ? Tone::Bad : Tone::Plain;
    m_run.writes.append(Sentence{text.arg(QString::number(token), event.actor), tone});
    m_run.highestToken = isRefused ? m_run.highestToken : std::max(m_run.highestToken, token);
}

void LockStage::tried(const Event &event, const QByteArray &key, bool isTaken, qint64 lifeMillis)
{
    m_run.stands[event.actor] = isTaken ? LockStand::Holds : LockStand::Refused;
    if (!isTaken)
        return;
    m_run.key = key;
    m_run.holder = event.actor;
    m_run.lifeMillis = lifeMillis;
    m_run.endMicros = lifeMillis > 0 ? event.endMicros + static_cast<double>(lifeMillis) * 1000 : -1;
}

void LockStage::freed(const Event &event)
{
    if (m_run.isHeldAt(event.startMicros) && m_run.holder != event.actor)
        m_run.robber = event.actor;
    if (m_run.stands[event.actor] == LockStand::Holds)
        m_run.stands[event.actor] = LockStand::Without;
    m_run.holder.clear();
}

void LockStage::issued(const QString &actor, bool isIssued, qint64 left)
{
    m_run.stock = left;
    m_run.sold += isIssued ? 1 : 0;
    m_run.stands[actor] = isIssued ? LockStand::Got : LockStand::Without;
}

Picture LockStage::picture() const
{
    const auto shown = m_run.isScenario ? scenario() : operation();
    return {tr("The lock and what it guards"), m_run.scenario, m_keys.changes(), {shown}};
}

Card LockStage::observedLock() const
{
    const auto &key = *m_keys.first();
    Card card{.title = tr("Lock"), .detail = displayText(key.key.name), .store = Store::Redis};
    card.isThere = key.exists();
    const auto holder = m_facts.value(u"holder"_s), token = m_facts.value(u"token"_s);
    const auto owner = holder.isNull() ? tr("something that is no string") : shortened(displayText(holder), 12);
    card.blocks = {Sentence{card.isThere ? tr("Held by %1.").arg(owner) : tr("Nobody holds it."), Tone::Plain}};
    if (!token.isNull())
        card.blocks.append(Sentence{tr("Last token: %1").arg(displayText(token))});
    if (card.isThere && key.ttlMillis < 0)
        card.blocks.append(Sentence{tr("⚠ It never ends."), Tone::Warning});
    else if (card.isThere)
        card.foot = {Life{m_keys.lifeOf(key, std::max<qint64>(key.ttlMillis, 30'000))}};
    return card;
}

Card LockStage::observedCoupon() const
{
    Card card{.title = tr("Coupon"), .detail = displayText(m_facts.value(u"coupon"_s)), .store = Store::Redis};
    const auto stock = m_facts.value(u"stock"_s), fence = m_facts.value(u"fence"_s);
    card.isThere = !stock.isNull();
    card.blocks = {Sentence{tr("There is none of this name. Set it up first.")}};
    if (!card.isThere)
        return card;
    const auto issued = m_facts.value(u"issued"_s).toLongLong();
    card.blocks = stockBlocks(stock.toLongLong(), tr("Issued: %1").arg(countText(issued)));
    if (!fence.isNull())
        card.foot = {Sentence{tr("Highest token that has written: %1").arg(displayText(fence))}};
    return card;
}

Block LockStage::operation() const
{
    if (!m_keys.first())
        return Sentence{tr("The lock, its holder and what it guards are drawn here once an operation has been run.")};
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
        return Sentence{tr("Who takes part in a run is drawn here, with the lock that all of them want.")};
    if (m_run.scenario == u"oversell"_s || m_run.stands.size() > 4)
        return crowd();
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    if (m_run.scenario == u"quorum"_s)
        return m_run.deeds.cards();
    return Row{{{m_run.deeds.cards(), 190, 2}, lead, {Row{{{lock(), 170}, {guarded(), 170}}}, 190, 3}}};
}

/// As it stands at the moment that is shown.
Card LockStage::lock() const
{
    Card card{.title = tr("Lock"), .store = Store::Redis, .isThere = isHeld()};
    const auto token = m_run.tokens.value(m_run.holder);
    const QString held = isHeld() ? tr("%1 holds it.") : tr("%1 held it; its time is over.");
    card.blocks = {Sentence{m_run.holder.isEmpty() ? tr("Nobody holds it.") : held.arg(m_run.holder), Tone::Plain}};
    if (isHeld() && token > 0)
        card.blocks.append(Sentence{tr("Token %1").arg(token)});
    if (!m_run.robber.isEmpty())
        card.blocks.append(Sentence{tr("⚠ %1 freed another's lock").arg(m_run.robber), Tone::Bad});
    if (isHeld() && m_run.endMicros < 0)
        card.blocks.append(Sentence{tr("⚠ It never ends."), Tone::Bad});
    else if (isHeld())
        card.foot = {Life{m_moment.until(m_run.endMicros, m_run.lifeMillis)}};
    return card;
}

/// What became of it: writes with their tokens, what is left in stock, or how many were at work.
Card LockStage::guarded() const
{
    Card card{.title = tr("What it guards"), .store = m_run.writes.isEmpty() ? Store::Redis : Store::Sqlite};
    card.blocks = m_run.writes;
    if (m_run.stock)
        card.blocks += stockBlocks(*m_run.stock, tr("Sold: %1").arg(countText(m_run.sold)));
    if (m_run.atWork)
        card.blocks.append(Count{*m_run.atWork, tr("at work now")});
    if (m_run.mostAtWork > 1)
        card.blocks.append(Sentence{tr("⚠ At work at once: up to %1").arg(countText(m_run.mostAtWork)), Tone::Bad});
    card.isThere = !card.blocks.isEmpty();
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
    shared.parts.append({guarded(), 170});
    return Row{{{Card{.title = isSale ? tr("Buyers") : tr("Workers"), .blocks = {actors}}, 220, 1},
                {Column{{Arrow{}}, true}, 28, 0},
                {shared, 190, 1}}};
}

} // namespace

} // namespace lab::ui
