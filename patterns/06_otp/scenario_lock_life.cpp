// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray FirstCode = "041973", NextCode = "920065";
/// Short lives, so that nobody has to wait for minutes; a code may be sent at any time.
constexpr Rules Quick{.life = 2500ms, .cooldown = 0ms};
constexpr std::chrono::milliseconds OwnLife = 250ms; ///< of a count that does not end with its code

enum class Strategy { Naive, NoEnd, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "no-end", "script");
}

enum class NextOne { Accepted, Refused };
consteval auto wordsOf(NextOne)
{
    return words("accepted", "refused");
}

/// Somebody who guesses until locked out, waits as long as the count of tries lives, and guesses again; then the owner,
/// who asks for a new code and types it.
struct LockLife
{
    struct Ending
    {
        Strategy strategy{};
        qint64 compares = 0; ///< guesses at the first code that were held against it
        NextOne next{};      ///< what became of the owner's code

        static constexpr auto Members =
            named("strategy compares next", &Ending::strategy, &Ending::compares, &Ending::next);
    };

    LockLife(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        its.removeAtEnd({keys.code, keys.attempts, compares, verified});
    }

    QCoro::Task<void> setUp() { co_await store(run.redis(), FirstCode); }

    QCoro::Task<void> guesser(Actor &me)
    {
        co_await guessUntilRefused(me);
        if (ending.strategy != Strategy::NoEnd) // there it would be for ever
            co_await me.untilExpired(keys.attempts);
        co_await guessUntilRefused(me);
        me.reached(u"gave up"_s);
    }

    QCoro::Task<void> owner(Actor &me)
    {
        co_await me.after(u"gave up"_s);
        if (ending.strategy == Strategy::Naive)
            co_await me.untilExpired(keys.attempts);
        co_await store(me.redis, NextCode);
        const bool isCompared = co_await tryCode(me, NextCode);
        if (isCompared)
            co_await me.redis.command("INCR", verified);
    }

    QCoro::Task<void> guessUntilRefused(Actor &me)
    {
        for (int guess = 100'000;; ++guess) {
            const bool isCompared = co_await tryCode(me, QByteArray::number(guess));
            if (!isCompared)
                co_return;
            co_await me.redis.command("INCR", compares);
        }
    }

    QCoro::Task<void> store(redis::Client &redis, QByteArray code)
    {
        const qint64 millis = Quick.life.count();
        if (ending.strategy == Strategy::Script)
            co_await OneTimeCode(redis, space, Quick).send(phone, code);
        else
            co_await redis.command("SET", keys.code, code, "PX", millis);
    }

    /// Whether the guess was held against the code.
    QCoro::Task<bool> tryCode(Actor &me, QByteArray guess)
    {
        if (ending.strategy == Strategy::Script) {
            OneTimeCode codes(me.redis, space, Quick);
            const auto check = co_await codes.verify(phone, guess);
            co_return check.answer == Answer::Wrong || check.answer == Answer::Verified;
        }
        const auto tries = (co_await me.redis.command("INCR", keys.attempts)).integer();
        const qint64 millis = OwnLife.count();
        if (tries == 1 && ending.strategy == Strategy::Naive)
            co_await me.redis.command("PEXPIRE", keys.attempts, millis);
        if (tries > Quick.limit)
            co_return false;
        const auto code = co_await me.redis.command("GET", keys.code);
        co_return !code.isNull();
    }

    QCoro::Task<Ending> end()
    {
        const auto counts = co_await run.redis().command("MGET", compares, verified);
        ending.compares = counts[0].optionalInteger().value_or(0);
        ending.next = counts[1].optionalInteger().value_or(0) > 0 ? NextOne::Accepted : NextOne::Refused;
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        return ending.compares <= Quick.limit && ending.next == NextOne::Accepted;
    }
    static QString clauseOf(const Ending &ending)
    {
        const auto compared = counted(ending.compares, tr("one guess was compared"),
                                      tr("%1 guesses were compared", nullptr, formOf(ending.compares)));
        return ending.next == NextOne::Accepted ? tr("%1, and the next code was accepted").arg(compared)
                                                : tr("%1, and the next code was refused").arg(compared);
    }

    Run &run;
    Ending ending;
    const Phone phone{"phone"};
    const Keyspace space = run.ownKeyspace("lock-life");
    const PhoneKeys keys{space, phone};
    const Key compares = space.key("otp:{phone}:compares"), verified = space.key("otp:{phone}:verified");
};

} // namespace

Scenario lockLife()
{
    const Scenario described{
        .id = u"lock-life"_s,
        .title = tr("The lock that opened by itself"),
        .summary = tr("Five tries, and then nothing is compared any more: but for how long? Somebody guesses until "
                      "they are refused, waits until the count of tries has gone, if it goes, and guesses again. "
                      "Then the owner asks for a new code and types it. Codes live for 2.5 s here."),
        .situation = tr("Five tries for a code, and somebody who guesses and waits."),
        .invariant = tr("One code is never compared with more than five guesses, and the owner's next code works."),
        .ways = {{u"naive"_s, tr("The count of tries lives a tenth as long as the code."), tr("Naive")},
                 {u"no-end"_s, tr("INCR alone: the count of tries never ends."), tr("No end")},
                 {u"script"_s, tr("The count lives as long as its code; a new code ends it."), tr("Script")}},
        .prediction = Prediction{.prompt = tr("A code lives ten times as long as the count of its tries. Somebody "
                                              "guesses until refused, waits once, and guesses until refused again. "
                                              "How many guesses at this code are compared?"),
                                 .way = u"naive"_s,
                                 .field = u"compares"_s}};
    return scenario<LockLife>(described, {{u"guesser"_s, &LockLife::guesser}, {u"owner"_s, &LockLife::owner}});
}

} // namespace lab::patterns::otp
