// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;

namespace {

enum class Strategy { Naive, Nx, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "nx", "script");
}

enum class Message { Works, Refused };
consteval auto wordsOf(Message)
{
    return words("works", "refused");
}

/// A person who taps “send me a code” several times; a tap goes to whichever server of the service is free.
struct ResendRace
{
    struct Ending
    {
        Strategy strategy{};
        qint64 taps = 0;
        qint64 messages = 0; ///< that arrived on the phone
        Message newest{};    ///< what its code is good for

        static constexpr auto Members = named("strategy taps messages newest", &Ending::strategy, &Ending::taps,
                                              &Ending::messages, &Ending::newest);
    };

    ResendRace(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"taps"_s)}
    {
        its.removeAtEnd({keys.code, keys.attempts, cooldown, inbox});
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> tap(Actor &me)
    {
        const auto code = QByteArray::number(100'000 + me.number);
        if (ending.strategy == Strategy::Naive)
            co_await lookThenSend(me, code);
        else if (ending.strategy == Strategy::Nx)
            co_await claimThenSend(me, code);
        else
            co_await askTheScript(me, code);
    }

    QCoro::Task<void> lookThenSend(Actor &me, QByteArray code)
    {
        const auto life = (co_await me.redis.command("PTTL", keys.code)).ttl();
        if (me.number > 1)
            co_await me.after(u"looked %1"_s.arg(me.number - 1));
        me.reached(u"looked %1"_s.arg(me.number));
        co_await me.after(u"looked %1"_s.arg(ending.taps));
        if (life > (Rules().life - Rules().cooldown).count())
            co_return;
        // Stored in order, and delivered the other way round: the network of the phones promises none.
        if (me.number > 1)
            co_await me.after(u"stored %1"_s.arg(me.number - 1));
        co_await store(me, code);
        me.reached(u"stored %1"_s.arg(me.number));
        if (me.number < ending.taps)
            co_await me.after(u"delivered %1"_s.arg(me.number + 1));
        co_await deliver(me, code);
        me.reached(u"delivered %1"_s.arg(me.number));
    }

    QCoro::Task<void> claimThenSend(Actor &me, QByteArray code)
    {
        const qint64 millis = Rules().cooldown.count();
        const bool isFirst = (co_await me.redis.command("SET", cooldown, me.number, "NX", "PX", millis)).ok();
        if (!isFirst)
            co_return;
        co_await store(me, code);
        co_await deliver(me, code);
    }

    QCoro::Task<void> askTheScript(Actor &me, QByteArray code)
    {
        const auto wait = co_await OneTimeCode(me.redis, space).send(phone, code);
        if (wait.count() == 0)
            co_await deliver(me, code);
    }

    QCoro::Task<void> store(Actor &me, QByteArray code)
    {
        const qint64 millis = Rules().life.count();
        co_await me.redis.command("SET", keys.code, code, "PX", millis);
    }

    QCoro::Task<void> deliver(Actor &me, QByteArray code) { co_await me.redis.command("RPUSH", inbox, code); }

    QCoro::Task<Ending> end()
    {
        const auto codes = (co_await run.redis().command("LRANGE", inbox, 0, -1)).texts();
        const auto valid = (co_await run.redis().command("GET", keys.code)).optionalText();
        ending.messages = codes.size();
        ending.newest = !codes.isEmpty() && codes.last() == valid ? Message::Works : Message::Refused;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.messages == 1 && ending.newest == Message::Works; }
    static QString clauseOf(const Ending &ending)
    {
        const auto came =
            counted(ending.messages, tr("one message came"), tr("%1 messages came", nullptr, formOf(ending.messages)));
        return ending.newest == Message::Works ? tr("%1, and the code of the newest works").arg(came)
                                               : tr("%1, and the code of the newest is refused").arg(came);
    }

    Run &run;
    Ending ending;
    const Phone phone{"phone"};
    const Keyspace space = run.ownKeyspace("resend-race");
    const PhoneKeys keys{space, phone};
    const Key cooldown = space.key("otp:{phone}:cooldown"), inbox = space.key("otp:{phone}:inbox");
};

} // namespace

Scenario resendRace()
{
    const Scenario described{
        .id = u"resend-race"_s,
        .title = tr("The message that came last"),
        .summary = tr("A person taps “send me a code” and taps again, before the first tap is through. Each message "
                      "costs money, and they type the code of the one that came last. The phone's inbox is a list "
                      "here, in the order in which messages arrive. (A crash between cooldown and SET leaves a "
                      "cooldown without a code.)"),
        .situation = tr("Somebody taps “send me a code” again, before the first tap is through."),
        .invariant = tr("One message is sent, and its code is the one that works."),
        .ways = {{u"naive"_s, tr("PTTL says none was sent lately; then SET and the message."), tr("Naive")},
                 {u"nx"_s, tr("Only who makes the cooldown key by SET NX sends."), tr("SET NX")},
                 {u"script"_s, tr("One script looks at the TTL and stores the code."), tr("Script")}},
        .parameters = {Parameter::integer(u"taps"_s, tr("Taps at once"), 2, 50).withDefault("2")},
        .prediction =
            Prediction{.prompt = tr("Two taps at once, checked by the TTL and then stored. Two messages come, "
                                    "in an order that nobody promises. Here the first tap's message "
                                    "arrives last. Is its code accepted?"),
                       .way = u"naive"_s,
                       .field = u"newest"_s,
                       .choices = {{tr("Yes"), u"works"_s}, {tr("No"), u"refused"_s}}}};
    return scenario<ResendRace>(described, {{u"tap"_s, &ResendRace::tap, [](const ResendRace &race) {
                                                 return static_cast<int>(race.ending.taps);
                                             }}});
}

} // namespace lab::patterns::otp
