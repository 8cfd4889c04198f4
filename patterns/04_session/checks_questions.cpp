// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/04_session/lesson.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

bool isLeft(const Reply &ttl)
{
    return ttl.type() == Reply::Type::Integer && ttl.integer() > 0;
}

bool isEmptyList(const Reply &reply)
{
    return reply.isArray() && reply.elements().isEmpty();
}

/// Three sessions, each with an end, and what somebody did with it then; the one that ends first comes first.
QCoro::Task<Reply> orderOfEnds(Run &run)
{
    const auto less = run.ownKey("question:{q}:less"), write = run.ownKey("question:{q}:write"),
               more = run.ownKey("question:{q}:more");
    const QList<redis::Command> commands{makeCommand("HSET", less, "f", 1),       makeCommand("HSET", write, "f", 1),
                                         makeCommand("HSET", more, "f", 1),       makeCommand("EXPIRE", less, 900),
                                         makeCommand("EXPIRE", write, 1200),      makeCommand("EXPIRE", more, 600),
                                         makeCommand("EXPIRE", less, 1800, "LT"), makeCommand("HSET", write, "g", 1),
                                         makeCommand("EXPIRE", more, 1800, "GT")};
    co_await run.redis().pipeline(commands);
    QMap<qint64, Reply> ends; // in order
    ends.insert((co_await run.redis().command("TTL", less)).ttl(), Reply::string("EXPIRE 900, then EXPIRE 1800 LT"));
    ends.insert((co_await run.redis().command("TTL", write)).ttl(), Reply::string("EXPIRE 1200, then HSET"));
    ends.insert((co_await run.redis().command("TTL", more)).ttl(), Reply::string("EXPIRE 600, then EXPIRE 1800 GT"));
    co_return Reply::array(ends.values());
}

QList<Question> choiceQuestions()
{
    return {
        {.id = u"last-field"_s,
         .prompt = tr("A hash has one field and lives for 100 s. HDEL takes that field, and HSET puts another one in. "
                      "What does TTL say?"),
         .experiment = commands({"HSET $a theme dark", "EXPIRE $a 100", "HDEL $a theme", "HSET $a cart 3", "TTL $a"}),
         .choices = {{tr("What is left of the 100 s"), isLeft,
                      tr("An end belongs to a key. With its last field the key went, and the end with it.")},
                     {tr("-1: it has no end"), answers("-1"),
                      tr("There is no empty hash: HDEL of the last field removes the key. HSET made a new one.")},
                     {tr("-2: there is no such key"), answers("-2"), tr("So it was for a moment, after the HDEL.")}}},
        {.id = u"write-and-end"_s,
         .prompt = tr("A session is a hash and lives for 100 s. HSET overwrites its only field. What does TTL say?"),
         .experiment = commands({"HSET $a theme dark", "EXPIRE $a 100", "HSET $a theme light", "TTL $a"}),
         .choices =
             {{tr("What is left of the 100 s"), isLeft,
               tr("HSET changes a value that is there. It is SET that makes the key anew, and takes the end away.")},
              {tr("-1: it has no end any more"), answers("-1"),
               tr("After SET on a string it would be so. Commands that change a value leave the end alone.")},
              {tr("HSET is refused"), refuses(""), tr("An end keeps nobody from writing.")}}},
        {.id = u"nobody"_s,
         .prompt = tr("The session has ended. What does HGETALL answer?"),
         .experiment = commands({"HGETALL $a"}),
         .choices = {{tr("nil"), isNil(), tr("HGET of one field answers so, and GET of a string.")},
                     {tr("an error"), refuses(""), tr("For most commands a key that is not there is an empty one.")},
                     {tr("an empty list"), isEmptyList,
                      tr("A program that only looks for nil takes it for a session without fields.")}}},
        {.id = u"greater"_s,
         .prompt = tr("A hash has no TTL. EXPIRE key 1800 GT sets an end only if it is later than the one there. What "
                      "does it answer?"),
         .experiment = commands({"HSET $a cart 3", "EXPIRE $a 1800 GT"}),
         .choices = {{tr("1: now it has an end"), answers("1"),
                      tr("One would think that any end is later than none. NX is what gives one where there is none.")},
                     {tr("0: it stays without one"), answers("0"),
                      tr("No end counts as one that never comes, and nothing is later than that.")},
                     {tr("an error: there is nothing to compare with"), refuses(""),
                      tr("An end that is not set is still compared: as the latest of all.")}}},
    };
}

} // namespace

QList<Question> questions()
{
    return choiceQuestions() +
           QList<Question>{
               {.id = u"added"_s,
                .prompt = tr("A session has the fields user_id and last_seen. HSET writes last_seen, cart and theme. "
                             "Which number does it answer?"),
                .experiment = commands({"HSET $a user_id 99 last_seen 1", "HSET $a last_seen 2 cart 3 theme dark"}),
                .number = Tolerance{},
                .explanation = tr("HSET answers how many fields are new, not how many it wrote: last_seen was there. "
                                  "0 is no failure.")},
               {.id = u"ends"_s,
                .prompt = tr("Three sessions; nobody touches them any more. Which one ends first, which last?"),
                .experiment = orderOfEnds,
                .items = {"EXPIRE 1200, then HSET", "EXPIRE 600, then EXPIRE 1800 GT",
                          "EXPIRE 900, then EXPIRE 1800 LT"},
                .explanation = tr("LT sets an end only if it is earlier: 900 s stay. HSET leaves the 1200 s alone. GT "
                                  "sets one only if it is later, and 1800 s is.")},
           };
}

} // namespace lab::patterns::session
