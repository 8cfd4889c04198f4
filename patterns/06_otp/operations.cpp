// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;

namespace {

Parameter phoneParameter()
{
    return Parameter::text(u"phone"_s, tr("Phone"))
        .matching(u"(\\+[1-9]|[0-9])([ -]?[0-9]){6,14}"_s,
                  tr("a phone number of 7 to 15 digits, such as +44 20 7946 0018 or 020-7946-0018"))
        .withExample(u"+44 20 7946 0018"_s)
        .withHelp(tr("Spaces and dashes make no difference: the key has none."));
}

Phone phoneOf(const Arguments &arguments)
{
    return Phone::typed(arguments.text(u"phone"_s));
}

Keys touchesPhone(const Keyspace &keyspace, const Arguments &arguments)
{
    return PhoneKeys(keyspace, phoneOf(arguments)).both();
}

QString secondsText(qint64 seconds)
{
    return counted(seconds, tr("1 second"), tr("%1 seconds", nullptr, formOf(seconds)));
}

const auto sendCode = [](auto side, Arguments arguments, QByteArray code) -> QCoro::Task<Outcome> {
    const auto cooldown = wholeSeconds(co_await side.send(phoneOf(arguments), code));
    if (cooldown > 0)
        co_return Outcome::rejected(
            tr("Not yet: a code was sent a moment ago. Ask again in %1.").arg(secondsText(cooldown)),
            tr("The code that was sent is still good, if its tries are not used up."),
            {{u"reason"_s, u"cooldown"_s}, {u"resend_in"_s, cooldown}});
    const auto life = wholeSeconds(Rules().life);
    co_return Outcome::done({{u"expires_in"_s, life}, {u"code"_s, code}},
                            tr("Sent: %1, good for %2. It is shown for learning only: a real service sends it to the "
                               "phone and tells nobody else.")
                                .arg(QString::fromLatin1(code), secondsText(life)));
};

/// Pattern and twin are given the same code, as there is one message.
template <typename Side>
Work sends()
{
    return [](Run &run, Arguments arguments) {
        return sendCode(Side(run), std::move(arguments), run.drawnOnce(u"code"_s, drawCode));
    };
}

Outcome outcomeOf(const Check &check)
{
    if (check.answer == Answer::Verified)
        return Outcome::done({{u"verified"_s, true}, {u"attempts"_s, check.attempts}},
                             tr("Verified. The code is used up and gone, and its count with it."));
    const auto limit = Rules().limit;
    auto fields = toFields(check);
    fields.set(u"verified"_s, false).set(u"limit"_s, limit);
    if (check.answer == Answer::Wrong)
        return Outcome::rejected(tr("Wrong: try %1 of %2.").arg(countText(check.attempts), countText(limit)),
                                 check.attempts < limit
                                     ? tr("The code stays until it is tried too often or ends.")
                                     : tr("That was the last one: from now on not even the right code is let in."),
                                 fields);
    if (check.answer == Answer::LockedOut)
        return Outcome::rejected(tr("Locked out: all tries of this code are used, and nothing is compared with it."),
                                 tr("A new code, once the cooldown is over, has new tries."), fields);
    return Outcome::rejected(tr("Expired: there is no code for this phone that could be compared."),
                             tr("It was never sent, has ended or was used. Which of them is not told."), fields);
}

const auto verifyCode = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    co_return outcomeOf(co_await side.verify(phoneOf(arguments), arguments.text(u"code"_s)));
};

QString statusText(const Status &status)
{
    if (!status.exists)
        return tr("There is no code. One may be sent now.");
    if (status.ttl < 0)
        return tr("There is a code without an end, which was not sent from here and is not accepted.");
    const auto code = tr("There is a code: %1; tries used: %2 of %3.")
                          .arg(lifetimeText(status.ttl), countText(status.attempts), countText(Rules().limit));
    return status.resendIn > 0 ? tr("%1 The next one may be sent in %2.").arg(code, secondsText(status.resendIn))
                               : tr("%1 The next one may be sent now.").arg(code);
}

const auto statusOf = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const Status status = co_await side.status(phoneOf(arguments));
    co_return Outcome::done(toFields(status), statusText(status));
};

} // namespace

QList<Operation> operations()
{
    const auto code = Parameter::text(u"code"_s, tr("Code"))
                          .matching(u"[0-9]{6}"_s, tr("six digits"))
                          .withExample(u"000000"_s)
                          .withHelp(tr("As the message has it. What stands here first is a guess."));
    return {{.id = u"send"_s,
             .title = tr("Send a code"),
             .summary = tr("One script: PTTL tells whether the cooldown runs; SET with 180 s, DEL of the tries. O(1)."),
             .parameters = {phoneParameter()},
             .run = sends<OneTimeCode>(),
             .twin = sends<Twin>(),
             .touches = touchesPhone,
             .aboutTheWay = {u"resend_in"_s}},
            {.id = u"verify"_s,
             .title = tr("Verify a code"),
             .summary = tr("One script: counts the try, compares, deletes the code that was right. O(1)."),
             .parameters = {phoneParameter(), code},
             .run = by<OneTimeCode>(verifyCode),
             .twin = by<Twin>(verifyCode),
             .touches = touchesPhone},
            {.id = u"status"_s,
             .title = tr("How a code stands"),
             .summary = tr("PTTL and GET of the count, in one round trip: the code itself is not read. O(1)."),
             .parameters = {phoneParameter()},
             .run = by<OneTimeCode>(statusOf),
             .twin = by<Twin>(statusOf),
             .touches = touchesPhone,
             .aboutTheWay = {u"ttl"_s, u"resend_in"_s}}};
}

} // namespace lab::patterns::otp
