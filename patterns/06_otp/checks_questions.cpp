// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

#include <QMap>

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// A code that was sent 20 s ago; now comes a wrong guess, counted by INCR and EXPIRE.
QCoro::Task<Reply> orderOfEnds(Run &run)
{
    constexpr qint64 Life = 180, Cooldown = 30, Ago = 20;
    const auto code = run.ownKey("question:{q}:code"), cooldown = run.ownKey("question:{q}:cooldown"),
               count = run.ownKey("question:{q}:count");
    co_await run.redis().command("SET", code, "041973", "EX", Life - Ago);
    co_await run.redis().command("SET", cooldown, "1", "EX", Cooldown - Ago);
    co_await run.redis().command("INCR", count);
    co_await run.redis().command("EXPIRE", count, Life);
    QMap<qint64, Reply> ends; // in order
    ends.insert((co_await run.redis().command("PTTL", code)).ttl(), Reply::string("the code"));
    ends.insert((co_await run.redis().command("PTTL", cooldown)).ttl(), Reply::string("the cooldown"));
    ends.insert((co_await run.redis().command("PTTL", count)).ttl(), Reply::string("the count of tries"));
    co_return Reply::array(ends.values());
}

QList<Question> valueQuestions()
{
    return {
        {.id = u"next-code"_s,
         .prompt = tr("A code is stored as 041973. Somebody makes “another one” by INCR. What comes of it?"),
         .experiment = commands({"SET $a 041973", "INCR $a"}),
         .choices =
             {{tr("041974"), answers("041974"), tr("Redis keeps no number of digits.")},
              {tr("41974"), answers("41974"),
               tr("Many languages read it so. To Redis a text that begins with 0 is no integer, unless it is 0.")},
              {tr("It is refused"), refuses("ERR"),
               tr("“value is not an integer”: what INCR would write back differently, it does not read. So a "
                  "code is a text, and never a number.")}}},
        {.id = u"take-and-compare"_s,
         .prompt = tr(
             "To let a code work only once, a service takes it by GETDEL (Redis 6.2) and compares it itself. Somebody "
             "guesses wrong. Then the owner types the right code. What does their GETDEL answer?"),
         .experiment = commands({"SET $a 041973 EX 180", "GETDEL $a", "GETDEL $a"}),
         .choices = {{tr("The code"), answers("041973"), tr("It was right, but it is not there any more.")},
                     {tr("nil: the code is gone"), isNil(),
                      tr("GETDEL deletes before anybody knows whether the guess was right. Whoever knows the phone's "
                         "number can keep its owner out.")},
                     {tr("An error"), refuses(""), tr("To take what is not there is none.")}}},
    };
}

QList<Question> endQuestions()
{
    return {
        {.id = u"borrowed-end"_s,
         .prompt = tr("A count of tries is to end with its code: PEXPIRE count, with what PTTL code has answered. The "
                      "code has no end, so that is -1. Is the count there afterwards?"),
         .experiment =
             commands({"SET $code 041973", "INCR $count", "PTTL $code", "PEXPIRE $count -1", "EXISTS $count"}),
         .choices = {{tr("Yes, and it has no end either"), answers("1"),
                      tr("TTL says -1 for that; EXPIRE does not take it so.")},
                     {tr("No, it was deleted at once"), answers("0"),
                      tr("An end in the past deletes, and one of 0 ms does: nothing is ever counted. So the script "
                         "looks at the TTL first.")},
                     {tr("PEXPIRE is refused"), refuses("ERR"), tr("A negative time is allowed: it is the past.")}}},
        {.id = u"renamed"_s,
         .prompt = tr("A code with 100 s left is renamed to a key that has a code without an end. What does the key "
                      "have then?"),
         .experiment = commands({"SET $old 041973 EX 100", "SET $new 920065", "RENAME $old $new", "TTL $new"}),
         .choices = {{tr("No end, as it had before"), answers("-1"),
                      tr("RENAME deletes what was there, its end included.")},
                     {tr("The 100 s of the renamed one"),
                      [](const Reply &ttl) { return ttl.type() == Reply::Type::Integer && ttl.integer() > 0; },
                      tr("The end belongs to the key and moves along with its value.")},
                     {tr("RENAME is refused: the key is taken"), refuses("ERR"),
                      tr("That is RENAMENX, and it answers 0.")}}},
        {.id = u"half-a-second"_s,
         .prompt = tr("A code has 450 ms left. What does TTL say?"),
         .experiment = commands({"SET $a 041973 PX 450", "TTL $a"}),
         .choices = {{tr("1"), answers("1"), tr("TTL rounds to the nearest second; from 500 ms on it is 1.")},
                     {tr("0"), answers("0"),
                      tr("TTL rounds to the nearest second: 0 is a key that is there. Gone is -2. PTTL tells it "
                         "exactly.")},
                     {tr("-2"), answers("-2"), tr("That says that there is no key; it is there for 450 ms more.")}}},
        {.id = u"ends"_s,
         .prompt =
             tr("A code was sent 20 s ago with a life of 180 s and a cooldown of 30 s. A wrong guess comes, and is "
                "counted by INCR count and EXPIRE count 180. Which goes first, which last?"),
         .experiment = orderOfEnds,
         .items = {"the count of tries", "the code", "the cooldown"},
         .explanation = tr("The count outlives the code: unless it is deleted, the next code is born with a try used. "
                           "The script gives it what the code has left.")}};
}

} // namespace

QList<Question> questions()
{
    return valueQuestions() + endQuestions() +
           QList<Question>{
               {.id = u"compared"_s,
                .prompt =
                    tr("20 guesses come at the same moment, and a code has five tries. Each client reads code and "
                       "count, compares, and then counts up. How many guesses are compared?"),
                .experiment = byPlaying(parallelGuess(), {{u"clients"_s, "20"}}, u"compares"_s),
                .number = Tolerance{},
                .explanation = tr("All have read that no try is used, before the first has counted one.")},
               {.id = u"let-in"_s,
                .prompt = tr("Now INCR comes first, and who gets more than 5 does not compare: GET, compare, DEL. 20 "
                             "clients send the right code at once. How many can be let in?"),
                .experiment = byPlaying(parallelGuess(),
                                        {{u"strategy"_s, "incr-first"}, {u"guess"_s, "right"}, {u"clients"_s, "20"}},
                                        u"verified"_s),
                .number = Tolerance{},
                .explanation = tr("Five may compare, and all of them may have read the code before the first one "
                                  "deletes it. Only one DEL answers 1: that could decide, too.")}};
}

} // namespace lab::patterns::otp
