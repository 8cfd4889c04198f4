// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/07_lock/lesson.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// Plays it, and tells in which order things happened, as the timeline has them.
QCoro::Task<Reply> storyOfDel(Run &run)
{
    auto scenario = expiredHolder();
    const GivenValues del{{u"strategy"_s, "del"}};
    co_await playFreely(run, scenario, Arguments::parse(scenario.parameters, del));
    QList<Reply> story;
    for (const auto &event : run.timeline()) {
        const auto *const command = commandOf(event);
        if (!command)
            continue;
        if (command->reply.isArray() && command->reply[0] == Reply::integer(1))
            story.append(Reply::string("the " + event.actor.toUtf8() + " takes the lock"));
        else if (command->is("PTTL") && command->reply == Reply::integer(-2))
            story.append(Reply::string("its time ends"));
        else if (command->is("DEL") && !story.contains(Reply::string("the first sends DEL")))
            story.append(Reply::string("the " + event.actor.toUtf8() + " sends DEL"));
    }
    co_return Reply::array(story);
}

} // namespace

QList<Question> questions()
{
    return {
        {.id = u"all-sold"_s,
         .prompt = tr("3 coupons are left. 7 buyers look (GET), and only then does the first of them take one (DECR). "
                      "How many are sold?"),
         .experiment = byPlaying(oversell(), {{u"mode"_s, "unsafe"}, {u"buyers"_s, "7"}, {u"stock"_s, "3"}}, u"sold"_s),
         .number = Tolerance{},
         .explanation = tr("Each of them saw 3 and was right to take one. DECR does not stop at 0 either: the stock is "
                           "-4 now.")},
        {.id = u"extend-by-set"_s,
         .prompt = tr("A holder wants more time: SET lock mine XX PX 60000. Its lock has ended meanwhile, and another "
                      "holds it. What does SET answer?"),
         .experiment = commands({"SET $a other NX PX 60000", "SET $a mine XX PX 60000"}),
         .choices = {{tr("nil: the key has another value"), isNil(),
                      tr("XX asks whether there is a key, not what is in it.")},
                     {tr("OK: now it is mine"), answers("OK"),
                      tr("XX only wants the key to be there. The other has lost its lock and does not know: who "
                         "extends has to "
                         "compare, in a script.")},
                     {tr("an error: it is not mine"), refuses(""),
                      tr("To the server a lock is a string like any other.")}}},
        {.id = u"nx-get"_s,
         .prompt = tr("lock has the value a. What does SET lock b NX GET PX 60000 answer?"),
         .experiment = commands({"SET $a a PX 60000", "SET $a b NX GET PX 60000"}),
         .choices =
             {{tr("OK, as SET does"), answers("OK"),
               tr("With GET it answers what was there before, whether it has set anything or not.")},
              {tr("a: nothing was set"), answers("a"),
               tr("NX and GET go together since 7.0, and GET turns the answer around: what was there before means "
                  "refused, nil means that the lock is yours. A program that checks for OK never gets it.")},
              {tr("nil, since NX refused"), isNil(),
               tr("Without GET it would be. With GET nil means that there was nothing before.")}}},
        {.id = u"lost-counter"_s,
         .prompt = tr("The counter of the tokens stands at 2 and is lost: evicted, or gone with a server. What is the "
                      "next token?"),
         .experiment = commands({"INCR $a", "INCR $a", "DEL $a", "INCR $a"}),
         .choices = {{tr("an error: there is no counter"), refuses(""),
                      tr("INCR takes a key that is not there for 0.")},
                     {tr("1"), answers("1"),
                      tr("It begins anew, without a word. Whatever checks tokens refuses the new holders until the "
                         "counter has "
                         "caught up, and lets in a late one from before, whose token is higher than theirs.")},
                     {tr("3"), answers("3"), tr("What is gone is gone: the server has no other note of it.")}}},
        {.id = u"story"_s,
         .prompt = tr("The first holder stalls, and gives its lock back by DEL. In which order does this happen?"),
         .experiment = storyOfDel,
         .items = {"the first sends DEL", "the third takes the lock", "its time ends", "the first takes the lock",
                   "the second takes the lock"},
         .explanation = tr("The DEL frees what is the second one's by then, and so the third gets in while the second "
                           "is at work.")},
    };
}

} // namespace lab::patterns::lock
