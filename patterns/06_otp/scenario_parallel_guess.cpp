// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray RightCode = "041973";

enum class Strategy { Naive, IncrFirst, DelReply, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "incr-first", "del-reply", "script");
}

enum class Guess { Wrong, Right };
consteval auto wordsOf(Guess)
{
    return words("wrong", "right");
}

/// Guesses at one code, all at once.
struct ParallelGuess
{
    struct Ending
    {
        Strategy strategy{};
        Guess guess{};
        qint64 clients = 0, limit = 0;
        qint64 compares = 0; ///< guesses that were held against the code
        qint64 verified = 0; ///< clients who were let in

        static constexpr auto Members =
            named("strategy guess clients limit compares verified", &Ending::strategy, &Ending::guess, &Ending::clients,
                  &Ending::limit, &Ending::compares, &Ending::verified);
    };

    ParallelGuess(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Guess>(u"guess"_s),
                 arguments.integer(u"clients"_s), arguments.integer(u"limit"_s)}
    {
        its.removeAtEnd({keys.code, keys.attempts, compares, verified});
    }

    QCoro::Task<void> setUp() { co_await OneTimeCode(run.redis(), space, rules()).send(phone, RightCode); }

    Rules rules() const { return {.limit = ending.limit}; }

    QByteArray guessOf(const Actor &me) const
    {
        return ending.guess == Guess::Right ? RightCode : QByteArray::number(100'000 + me.number);
    }

    QCoro::Task<void> guesser(Actor &me)
    {
        if (ending.strategy == Strategy::Naive)
            co_await readThenCount(me);
        else if (ending.strategy == Strategy::Script)
            co_await askTheScript(me);
        else
            co_await countFirst(me);
    }

    QCoro::Task<void> readThenCount(Actor &me)
    {
        const auto both = co_await me.redis.command("MGET", keys.code, keys.attempts);
        const auto code = both[0].optionalText();
        const auto tries = both[1].optionalInteger().value_or(0);
        // Told one after another, so that the last one has read when all have; nobody writes before.
        if (me.number > 1)
            co_await me.after(u"read %1"_s.arg(me.number - 1));
        me.reached(u"read %1"_s.arg(me.number));
        co_await me.after(u"read %1"_s.arg(ending.clients));
        if (!code || tries >= ending.limit)
            co_return;
        co_await me.redis.command("INCR", compares);
        if (*code != guessOf(me)) {
            co_await redis::pipelined(me.redis, makeCommand("INCR", keys.attempts), expiry());
            co_return;
        }
        co_await me.redis.command("DEL", keys.code, keys.attempts);
        co_await me.redis.command("INCR", verified);
    }

    QCoro::Task<void> countFirst(Actor &me)
    {
        const auto counted = co_await redis::pipelined(me.redis, makeCommand("INCR", keys.attempts), expiry());
        const auto turn = counted[0].integer();
        if (turn > ending.limit)
            co_return;
        const auto code = (co_await me.redis.command("GET", keys.code)).optionalText();
        // Those who may compare have all read before one of them deletes.
        me.reached(u"read %1"_s.arg(turn));
        for (qint64 other = 1; other <= std::min(ending.limit, ending.clients); ++other)
            co_await me.after(u"read %1"_s.arg(other));
        if (!code)
            co_return;
        co_await me.redis.command("INCR", compares);
        if (*code != guessOf(me))
            co_return;
        const bool wasThere = (co_await me.redis.command("DEL", keys.code)).boolean();
        if (wasThere || ending.strategy == Strategy::IncrFirst)
            co_await me.redis.command("INCR", verified);
    }

    QCoro::Task<void> askTheScript(Actor &me)
    {
        OneTimeCode codes(me.redis, space, rules());
        const auto check = co_await codes.verify(phone, guessOf(me));
        if (check.answer == Answer::Wrong || check.answer == Answer::Verified)
            co_await me.redis.command("INCR", compares);
        if (check.answer == Answer::Verified)
            co_await me.redis.command("INCR", verified);
    }

    redis::Command expiry() const { return makeCommand("PEXPIRE", keys.attempts, qint64(rules().life.count())); }

    QCoro::Task<Ending> end()
    {
        const auto counts = co_await run.redis().command("MGET", compares, verified);
        ending.compares = counts[0].optionalInteger().value_or(0);
        ending.verified = counts[1].optionalInteger().value_or(0);
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        return ending.compares <= ending.limit && ending.verified == (ending.guess == Guess::Right ? 1 : 0);
    }
    static QString clauseOf(const Ending &ending)
    {
        const auto compared = counted(ending.compares, tr("one guess was compared"),
                                      tr("%1 guesses were compared", nullptr, formOf(ending.compares)));
        const auto in = ending.verified == 0 ? tr("nobody was let in")
                                             : counted(ending.verified, tr("one client was let in"),
                                                       tr("%1 clients were let in", nullptr, formOf(ending.verified)));
        return tr("%1, and %2").arg(compared, in);
    }

    Run &run;
    Ending ending;
    const Phone phone{"phone"};
    const Keyspace space = run.ownKeyspace("parallel-guess");
    const PhoneKeys keys{space, phone};
    const Key compares = space.key("otp:{phone}:compares"), verified = space.key("otp:{phone}:verified");
};

} // namespace

Scenario parallelGuess()
{
    const Scenario described{
        .id = u"parallel-guess"_s,
        .title = tr("Two hundred guesses at once"),
        .summary = tr("A code may be tried five times. Somebody does not send one guess after another, but all at the "
                      "same moment. The service counts what it has compared and whom it has let in."),
        .situation = tr("A code may be tried a few times, and all guesses come at once."),
        .invariant = tr("No more guesses are compared than the limit, and a right code lets in exactly one."),
        .ways = {{u"naive"_s, tr("Looks at the count of tries, compares, then INCR."), tr("Naive")},
                 {u"incr-first"_s, tr("INCR first, and compare only up to the limit."), tr("INCR first")},
                 {u"del-reply"_s, tr("The same, and only the one whose DEL answers 1 is let in."), tr("DEL's reply")},
                 {u"script"_s, tr("One script counts, compares and deletes."), tr("Script")}},
        .parameters = {Parameter::integer(u"clients"_s, tr("Guesses at once"), 2, 200).withDefault("200"),
                       Parameter::integer(u"limit"_s, tr("Tries that the code has"), 1, 20).withDefault("5"),
                       Parameter::choice(u"guess"_s, tr("What they guess"), Guess::Wrong)
                           .withHelp(tr("wrong: each another wrong code. right: all of them the right one."))},
        .prediction = Prediction{.prompt = tr("200 guesses at the same moment, five tries, checked and then counted. "
                                              "How many guesses are compared with the code?"),
                                 .way = u"naive"_s,
                                 .field = u"compares"_s}};
    return scenario<ParallelGuess>(described, {{u"guesser"_s, &ParallelGuess::guesser, [](const ParallelGuess &race) {
                                                    return static_cast<int>(race.ending.clients);
                                                }}});
}

} // namespace lab::patterns::otp
