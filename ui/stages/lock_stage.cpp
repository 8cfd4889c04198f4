// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

enum class LockStand { Idle, Refused, Looked, Holds, Got, Without };

/// What happened in a scenario's run, as far as its events tell.
struct LockRun
{
    QMap<QString, LockStand> stands = {};
    QMap<QString, qint64> tokens = {}; ///< the last one of each actor
    QString holder = {}, robber = {};  ///< actors; who freed a lock of another's
    double endMicros = 0;              ///< of the lock
    qint64 lifeMillis = 0;
    std::optional<qint64> stock = {}, atWork = {};
    qint64 sold = 0, mostAtWork = 0;
    qint64 highestToken = 0; ///< that has written
    QList<Block> writes = {};
    QMap<QString, qint64> grants = {}; ///< of each client, how many servers have granted the lock

    bool isHeldAt(double micros) const { return !holder.isEmpty() && micros < endMicros; }
};

/// Lesson 07. Of an operation: the lock with its holder and its end, the coupon behind it. Of a scenario: who waits,
/// who holds, how long still, and what became of the guarded thing.
class LockStage : public PatternStage
{
public:
    LockStage()
        : PatternStage(tr("The lock and what it guards"))
    {
    }

private:
    void forget(const Request &) override { m_run = {}; }
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCommand(const QString &actor, const CommandRecord &record);
    void applyScript(const Event &event, const CommandRecord &record);
    void applyUpdate(const QString &actor, bool isRefused);
    void freed(const Event &event);
    void issued(const QString &actor, bool isIssued, qint64 left);
    bool isHeld() const { return m_run.isHeldAt(moment().micros); }

    Card observedLock() const;
    Card observedCoupon() const;
    Card lock() const;
    Card guarded() const;
    Block buyers() const;
    Card granted() const;

    LockRun m_run;
};

LAB_STAGE("lock", LockStage)

/// Nothing when it is no integer: whatever stands at the other end may say anything.
std::optional<qint64> integerIn(const Reply &reply)
{
    return reply.type() == Reply::Type::Integer ? std::optional(reply.integer()) : std::nullopt;
}

/// The two elements of what a script answers; nil twice when it answers something else.
std::pair<Reply, Reply> pairIn(const Reply &reply)
{
    const bool isPair = reply.isArray() && reply.size() == 2;
    return isPair ? std::pair(reply[0], reply[1]) : std::pair(Reply(), Reply());
}

QList<Block> stockBlocks(const QByteArray &left, const QString &gone)
{
    bool isNumber = false;
    const auto number = left.toLongLong(&isNumber);
    if (!isNumber)
        return {Sentence{tr("⚠ The stock is no number."), Tone::Bad}};
    QList<Block> blocks{Count{number, tr("left")}, Sentence{gone, Tone::Plain}};
    if (number < 0)
        blocks.append(Sentence{tr("⚠ More than there were."), Tone::Bad});
    return blocks;
}

void LockStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario())
        return;
    if (isOfTheRun(event)) {
        for (const auto left : command ? numbersRead(*command) : QMap<QByteArray, qint64>())
            m_run.stock = left; // at the end
        return;
    }
    m_run.stands[event.actor];
    if (command) {
        applyCommand(event.actor, *command);
        applyScript(event, *command);
        if (command->is("DEL"))
            freed(event);
    }
    const auto *const statement = statementOf(event);
    if (statement && verbOf(event) == u"UPDATE"_s && statement->fault.isEmpty())
        applyUpdate(event.actor, statement->rows == 0);
}

void LockStage::applyCommand(const QString &actor, const CommandRecord &record)
{
    const bool isStock = record.command.value(1).endsWith(":stock");
    const auto number = integerIn(record.reply);
    auto &stand = m_run.stands[actor];
    if (record.is("SET") && record.command.contains("NX"))
        m_run.grants[actor] += record.reply.isNull() ? 0 : 1;
    if (record.is("GET") && isStock && stand != LockStand::Holds)
        stand = LockStand::Looked;
    else if (record.is("DECR") && isStock && number)
        issued(actor, true, *number);
    else if ((record.is("INCR") || record.is("DECR")) && number) {
        m_run.atWork = number;
        m_run.mostAtWork = std::max(m_run.mostAtWork, *number);
    }
}

void LockStage::applyScript(const Event &event, const CommandRecord &record)
{
    const auto script = scriptFile(record);
    const auto [said, number] = pairIn(record.reply);
    if (script == u"acquire.lua"_s) {
        const bool isTaken = said == Reply::integer(1);
        m_run.stands[event.actor] = isTaken ? LockStand::Holds : LockStand::Refused;
        if (!isTaken)
            return;
        m_run.tokens[event.actor] = integerIn(number).value_or(0);
        m_run.holder = event.actor;
        m_run.lifeMillis = record.command.value(6).toLongLong();
        m_run.endMicros = event.endMicros + static_cast<double>(m_run.lifeMillis) * 1000;
    } else if (script == u"release.lua"_s && record.reply == Reply::integer(1)) {
        freed(event);
    } else if (script == u"issue.lua"_s && integerIn(number)) {
        issued(event.actor, said == Reply::string("issued"), *integerIn(number));
    }
}

void LockStage::applyUpdate(const QString &actor, bool isRefused)
{
    const auto token = m_run.tokens.value(actor);
    const bool isLate = !isRefused && token < m_run.highestToken;
    const auto text = isRefused ? tr("token %1, %2: refused")
                      : isLate  ? tr("⚠ token %1, %2: written, too late")
                                : tr("token %1, %2: written");
    const auto tone = isRefused ? Tone::Warning : isLate ? Tone::Bad : Tone::Plain;
    m_run.writes.append(Sentence{text.arg(QString::number(token), actor), tone});
    m_run.highestToken = isRefused ? m_run.highestToken : std::max(m_run.highestToken, token);
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
    m_run.stock = std::min(m_run.stock.value_or(left), left);
    m_run.sold += isIssued ? 1 : 0;
    m_run.stands[actor] = isIssued ? LockStand::Got : LockStand::Without;
}

Card LockStage::observedLock() const
{
    const auto &lock = keys().keys()[0].now, &counter = keys().keys()[1].now;
    Card card{tr("Lock"), displayText(lock.key.name), Store::Redis, lock.exists()};
    const auto owner = lock.type == KeyType::String ? shortened(displayText(lock.bytes), 12) : tr("what is no string");
    card.blocks = {Sentence{card.isThere ? tr("Held by %1.").arg(owner) : tr("Nobody holds it."), Tone::Plain}};
    if (counter.exists())
        card.blocks.append(Sentence{tr("Last token: %1").arg(displayText(counter.bytes))});
    if (card.isThere && lock.ttlMillis < 0)
        card.blocks.append(Sentence{tr("⚠ It never ends."), Tone::Warning});
    else if (card.isThere)
        card.foot = {Life{keys().lifeOf(lock, std::max<qint64>(lock.ttlMillis, 30'000))}};
    return card;
}

Card LockStage::observedCoupon() const
{
    const auto &stock = keys().keys()[2].now, &issued = keys().keys()[3].now, &seen = keys().keys()[4].now;
    Card card{tr("Coupon"), displayText(stock.key.name), Store::Redis, stock.exists()};
    card.blocks = {Sentence{tr("There is none of this name. Set it up first.")}};
    if (!card.isThere)
        return card;
    card.blocks = stockBlocks(stock.bytes, tr("Issued: %1").arg(countText(issued.length)));
    if (seen.exists())
        card.foot = {Sentence{tr("Highest token that has written: %1").arg(displayText(seen.bytes))}};
    return card;
}

Block LockStage::operation() const
{
    if (keys().keys().size() < 2)
        return Sentence{tr("The lock, its holder and what it guards are drawn here once an operation has been run.")};
    Row seen{{{observedLock(), 200}}};
    if (keys().keys().size() >= 5)
        seen.parts.append({observedCoupon(), 200});
    return stepsTo(seen);
}

QMap<QString, Situation> LockStage::situations() const
{
    return {{u"expired-holder"_s,
             {{{tr("First"), tr("stalls while it holds the lock")}, {tr("Second and third"), tr("want it next")}},
              {{tr("Lock"), Store::Redis, tr("It ends by itself.")},
               {tr("What it guards"), Store::Redis, QString(), tr("at work at once")}}}},
            {u"fencing"_s,
             {{{tr("First"), tr("stalls before it writes")}, {tr("Second"), tr("sells one meanwhile")}},
              {{tr("Lock"), Store::Redis, tr("It ends by itself.")},
               {tr("Stock"), Store::Sqlite, tr("10 in the row."), tr("left in the end")}}}},
            {u"oversell"_s,
             {{{tr("Buyers"), tr("want one each"), u"buyers"_s}},
              {{tr("Coupons"), Store::Redis, tr("The stock, in a key.")},
               {tr("Sold"), Store::None, QString(), tr("in the end")}}}},
            {u"quorum"_s,
             {{{tr("Two clients"), tr("want the lock, one after the other")}},
              {{tr("Servers"), Store::Redis, tr("The last of them is dead.")},
               {tr("The lock"), Store::None, QString(), tr("clients have it")}}}}};
}

Block LockStage::scenario() const
{
    if (m_run.stands.isEmpty())
        return Sentence{tr("Who takes part in a run is drawn here, with the lock that all of them want.")};
    if (isScenario("oversell"_L1))
        return buyers();
    if (isScenario("quorum"_L1)) // several servers, each with a lock
        return flow({{deeds().cards(), 240, 3}, {granted(), 200, 2}});
    return Row{{{deeds().cards(), 190, 2},
                {Column{{Arrow{}}, true}, 28, 0},
                {Row{{{lock(), 170}, {guarded(), 170}}}, 190, 3}}};
}

/// The same lock on several servers.
Card LockStage::granted() const
{
    Card card{.title = tr("The lock"), .store = Store::Redis, .isThere = !m_run.grants.isEmpty()};
    for (const auto &[client, servers] : m_run.grants.asKeyValueRange())
        card.blocks.append(Count{servers, tr("of the servers granted it to %1").arg(client)});
    if (m_run.grants.isEmpty())
        card.blocks = {Sentence{tr("No server has answered a request for it."), Tone::Plain}};
    return card;
}

/// As it stands at the moment that is shown.
Card LockStage::lock() const
{
    Card card{.title = tr("Lock"), .store = Store::Redis, .isThere = isHeld()};
    const QString held = isHeld() ? tr("%1 holds it.") : tr("%1 held it; its time is over.");
    card.blocks = {Sentence{m_run.holder.isEmpty() ? tr("Nobody holds it.") : held.arg(m_run.holder), Tone::Plain}};
    if (isHeld()) {
        card.blocks.append(Sentence{tr("Token %1").arg(m_run.tokens.value(m_run.holder))});
        card.foot = {Life{moment().until(m_run.endMicros, m_run.lifeMillis)}};
    }
    if (!m_run.robber.isEmpty())
        card.blocks.append(Sentence{tr("⚠ %1 freed another's lock").arg(m_run.robber), Tone::Bad});
    return card;
}

/// What became of it: writes with their tokens, what is left in stock, or how many were at work.
Card LockStage::guarded() const
{
    Card card{.title = tr("What it guards"), .store = m_run.writes.isEmpty() ? Store::Redis : Store::Sqlite};
    card.blocks = m_run.writes;
    if (m_run.stock)
        card.blocks += stockBlocks(QByteArray::number(*m_run.stock), tr("Sold: %1").arg(countText(m_run.sold)));
    if (m_run.atWork)
        card.blocks.append(Count{*m_run.atWork, tr("at work now")});
    if (m_run.mostAtWork > 1)
        card.blocks.append(Sentence{tr("⚠ At work at once: up to %1").arg(countText(m_run.mostAtWork)), Tone::Bad});
    card.isThere = !card.blocks.isEmpty();
    return card;
}

/// One sign each; the lock, when there is one; what is left.
Block LockStage::buyers() const
{
    using enum Sign::Shape;
    Actors actors{.signs = {{.label = tr("come"), .shape = Square},
                            {.label = tr("wait for the lock"), .shape = Triangle},
                            {.label = tr("have looked"), .shape = Diamond},
                            {.label = tr("hold the lock"), .shape = Square, .filled = true, .store = Store::Redis},
                            {.label = tr("have one"), .shape = Disc, .filled = true},
                            {.label = tr("got none"), .shape = Disc}}};
    for (const auto stand : m_run.stands)
        actors.each.append(static_cast<qsizetype>(stand));
    Row shared{{{guarded(), 170}}};
    if (m_run.lifeMillis > 0)
        shared.parts.prepend({lock(), 170});
    return Row{{{Card{.title = tr("Buyers"), .blocks = {actors}}, 220, 1},
                {Column{{Arrow{}}, true}, 28, 0},
                {shared, 190, 1}}};
}

} // namespace

} // namespace lab::ui
