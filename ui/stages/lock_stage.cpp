// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QSet>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

enum class LockStand { Idle, Waits, Looked, Holds, Got, Without, Oversold };

/// What happened in a scenario's run, as far as its events tell.
struct LockRun
{
    QMap<QString, LockStand> stands = {};
    QMap<QString, qint64> tokens = {}; ///< the last one of each actor
    QMap<QString, double> ends = {};   ///< of its lock, in microseconds
    QString holder = {}, robber = {};  ///< actors; who freed a lock of another's
    QSet<QString> robbed = {};
    qint64 lifeMillis = 0; ///< of the lock
    std::optional<qint64> existed = {}, left = {}, atWork = {};
    qint64 sold = 0, mostAtWork = 0;
    qint64 highestToken = 0;             ///< that has written
    QMap<QString, Sentence> writes = {}; ///< what became of each actor's
    QMap<QString, qint64> grants = {};   ///< of each client, how many servers have granted the lock

    bool isHeldAt(double micros) const { return micros < ends.value(holder); }
    qint64 count(LockStand stand) const { return std::count(stands.begin(), stands.end(), stand); }
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
    void applyUpdate(const QString &actor, const sql::SqlRecord &record);
    void applyOfTheRun(const Event &event);
    void freed(const Event &event, bool isDeleted);
    void issued(const QString &actor, bool isIssued, qint64 left);
    bool isHeld() const { return m_run.isHeldAt(moment().micros); }

    Card observedLock() const;
    Card observedCoupon() const;
    QMap<QString, Sentence> states() const;
    Card lock() const;
    Card guarded() const;
    Block buyers() const;
    Card granted() const;

    LockRun m_run;
};

LAB_STAGE("lock", LockStage)

void LockStage::happened(const Event &event)
{
    if (!isScenario())
        return;
    if (isOfTheRun(event))
        return applyOfTheRun(event);
    auto &stand = m_run.stands[event.actor];
    if (verbOf(event) == u"SET"_s)
        m_run.grants[event.actor]; // has asked, and may not be heard
    const auto *const note = noteOf(event);
    if (note && stand == LockStand::Idle && m_run.grants.contains(event.actor)) // what all servers come to
        stand = note->failed ? LockStand::Without : LockStand::Holds;
    if (const auto *const command = doneCommand(event)) {
        applyCommand(event.actor, *command);
        applyScript(event, *command);
        if (command->is("DEL"))
            freed(event, true);
    }
    const auto *const statement = statementOf(event);
    if (statement && verbOf(event) == u"UPDATE"_s && statement->fault.isEmpty())
        applyUpdate(event.actor, *statement);
}

void LockStage::applyOfTheRun(const Event &event)
{
    constexpr qsizetype StockOfInsert = 2; // among the bindings
    const auto *const command = doneCommand(event);
    if (const auto *const statement = statementOf(event); statement && verbOf(event) == u"INSERT"_s)
        m_run.existed = statement->bindings.value(StockOfInsert).toLongLong();
    if (command && command->is("SET"))
        m_run.existed = command->command.value(2).toLongLong();
    for (const auto left : command ? numbersRead(*command) : QMap<QByteArray, qint64>())
        m_run.left = left;
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
        m_run.stands[event.actor] = isTaken ? LockStand::Holds : LockStand::Waits;
        if (!isTaken)
            return;
        m_run.tokens[event.actor] = integerIn(number).value_or(0);
        m_run.holder = event.actor;
        m_run.lifeMillis = record.command.value(6).toLongLong();
        m_run.ends[event.actor] = event.endMicros + static_cast<double>(m_run.lifeMillis) * 1000;
    } else if (script == u"release.lua"_s) {
        freed(event, record.reply == Reply::integer(1));
    } else if (script == u"issue.lua"_s && integerIn(number)) {
        issued(event.actor, said == Reply::string("issued"), *integerIn(number));
    }
}

void LockStage::applyUpdate(const QString &actor, const sql::SqlRecord &record)
{
    const auto token = m_run.tokens.value(actor);
    const bool isRefused = record.rows == 0, isLate = !isRefused && token < m_run.highestToken;
    const auto text = isRefused ? tr("✓ refused: token %1 is too old")
                      : isLate  ? tr("✕ wrote with token %1, too late")
                                : tr("wrote with token %1");
    m_run.writes[actor] = {text.arg(token), isLate ? Tone::Bad : Tone::Plain};
    m_run.sold += isRefused ? 0 : 1;
    m_run.left = isRefused ? m_run.left : record.bindings.value(0).toLongLong();
    m_run.highestToken = isRefused ? m_run.highestToken : std::max(m_run.highestToken, token);
}

void LockStage::freed(const Event &event, bool isDeleted)
{
    if (auto &stand = m_run.stands[event.actor]; stand == LockStand::Holds)
        stand = LockStand::Without;
    if (verbOf(event) == u"DEL"_s && m_run.isHeldAt(event.startMicros) && m_run.holder != event.actor) {
        m_run.robber = event.actor;
        m_run.robbed.insert(m_run.holder);
    }
    if (isDeleted && (verbOf(event) == u"DEL"_s || m_run.holder == event.actor)) // the next may be told of first
        m_run.holder.clear();
}

/// Whoever brings the stock below zero has one that is not there.
void LockStage::issued(const QString &actor, bool isIssued, qint64 left)
{
    m_run.left = std::min(m_run.left.value_or(left), left);
    m_run.sold += isIssued ? 1 : 0;
    m_run.stands[actor] = !isIssued ? LockStand::Without : left < 0 ? LockStand::Oversold : LockStand::Got;
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
    bool isNumber = false;
    const auto left = stock.bytes.toLongLong(&isNumber);
    card.blocks = {Count{left, tr("left")}, Sentence{tr("Issued: %1").arg(countText(issued.length)), Tone::Plain}};
    if (!isNumber)
        card.blocks = {Sentence{tr("✕ The stock is no number."), Tone::Bad}};
    else if (left < 0)
        card.blocks.append(Sentence{tr("✕ More than there were."), Tone::Bad});
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
               {tr("Coupons"), Store::Sqlite, tr("10 in the row."), tr("left in the end")}}}},
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
    return flow({{deeds().cards(states()), 190, 2}, {Row{{{lock(), 170}, {guarded(), 170}}}, 190, 3}});
}

/// Who holds the lock, who waits for it, who goes on without, and what became of a write.
QMap<QString, Sentence> LockStage::states() const
{
    const QMap<LockStand, QString> texts{{LockStand::Waits, tr("waits for the lock")},
                                         {LockStand::Holds, tr("holds the lock")},
                                         {LockStand::Without, tr("is done with it")}};
    QMap<QString, Sentence> states;
    for (const auto &[name, stand] : m_run.stands.asKeyValueRange()) {
        const bool isOver = stand == LockStand::Holds && moment().micros >= m_run.ends.value(name);
        states[name] = m_run.robbed.contains(name) ? Sentence{tr("✕ its lock was taken away"), Tone::Bad}
                       : isOver                    ? Sentence{tr("⚠ goes on, though its time is over"), Tone::Warning}
                                                   : Sentence{texts.value(stand, tr("has not asked yet")), Tone::Plain};
    }
    states.insert(m_run.writes);
    return states;
}

Card LockStage::granted() const
{
    Card card{.title = tr("The lock"), .store = Store::Redis, .isThere = !m_run.grants.isEmpty()};
    for (const auto &[client, servers] : m_run.grants.asKeyValueRange())
        card.blocks.append(Count{servers, tr("of the servers granted it to %1").arg(client)});
    if (m_run.grants.isEmpty())
        card.blocks = {Sentence{tr("Nobody has asked for it yet."), Tone::Plain}};
    const auto holders = m_run.count(LockStand::Holds);
    if (holders > 1 || (holders == 0 && m_run.count(LockStand::Without) > 0))
        card.blocks.append(
            Sentence{holders > 1 ? tr("✕ Both hold the same lock.") : tr("✕ Nobody could take it."), Tone::Bad});
    return card;
}

Card LockStage::lock() const
{
    Card card{.title = tr("Lock"), .store = Store::Redis, .isThere = isHeld()};
    const QString held = isHeld() ? tr("%1 holds it.") : tr("%1 held it; its time is over.");
    card.blocks = {Sentence{m_run.holder.isEmpty() ? tr("Nobody holds it.") : held.arg(m_run.holder), Tone::Plain}};
    if (const auto waiting = m_run.count(LockStand::Waits); waiting > 0)
        card.blocks.append(Sentence{tr("Waiting for it: %1").arg(countText(waiting)), Tone::Plain});
    if (isHeld()) {
        card.blocks.append(Sentence{tr("Token %1").arg(m_run.tokens.value(m_run.holder))});
        card.foot = {Life{moment().until(m_run.ends.value(m_run.holder), m_run.lifeMillis)}};
    }
    if (!m_run.robber.isEmpty())
        card.blocks.append(Sentence{tr("✕ %1 freed another's lock.").arg(m_run.robber), Tone::Bad});
    return card;
}

/// What became of it: how many were sold of how many, and whether the stock says so; or how many were at work.
Card LockStage::guarded() const
{
    const bool isRow = isScenario("fencing"_L1), isStock = m_run.left || m_run.existed;
    const auto existed = m_run.existed.value_or(m_run.sold), left = m_run.left.value_or(existed);
    Card card{.title = isStock ? tr("Coupons") : tr("What it guards"), .store = isRow ? Store::Sqlite : Store::Redis};
    if (isStock)
        card.blocks = {Count{m_run.sold, tr("sold of %1").arg(countText(existed))},
                       Sentence{tr("The stock says %1.").arg(countText(left)), Tone::Plain}};
    if (m_run.sold > existed)
        card.blocks.append(Sentence{tr("✕ Sold without a coupon: %1").arg(countText(m_run.sold - existed)), Tone::Bad});
    else if (isRow && m_run.sold + left != existed)
        card.blocks.append(
            Sentence{tr("✕ A sale was overwritten: it should say %1.").arg(existed - m_run.sold), Tone::Bad});
    if (m_run.atWork)
        card.blocks.append(Count{*m_run.atWork, tr("at work now")});
    if (m_run.mostAtWork > 1)
        card.blocks.append(Sentence{tr("⚠ At work at once: up to %1").arg(countText(m_run.mostAtWork)), Tone::Warning});
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
                            {.label = tr("got none"), .shape = Disc},
                            {.label = tr("sold without a coupon"), .shape = Cross, .filled = true, .tone = Tone::Bad}}};
    for (const auto stand : m_run.stands)
        actors.each.append(static_cast<qsizetype>(stand));
    Row shared{{{guarded(), 190, 2}}};
    if (m_run.lifeMillis > 0)
        shared.parts.prepend({lock(), 170});
    return flow({{Card{.title = tr("Buyers"), .blocks = {actors}}, 220, 1}, {shared, 190, 2}});
}

} // namespace

} // namespace lab::ui
