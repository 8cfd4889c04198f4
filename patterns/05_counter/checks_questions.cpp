// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "app/lesson/seeded.h"
#include "patterns/05_counter/lesson.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

/// A key is watched, another connection writes what is there already, and a SET in a MULTI follows.
QCoro::Task<Reply> watchTheSameValue(Run &run)
{
    const auto key = run.ownKey("question:{q}:watched");
    auto *const other = co_await run.connect(u"another"_s);
    co_await run.redis().command("SET", key, 5);
    co_await run.redis().command("WATCH", key);
    co_await other->command("SET", key, 5);
    const QList<redis::Command> commands{makeCommand("SET", key, 6)};
    const auto executed = co_await run.redis().transaction(commands);
    co_return executed ? Reply::string("executed") : Reply();
}

/// What tells how many visitors there were, by the memory it takes.
QCoro::Task<Reply> orderOfMemory(Run &run)
{
    constexpr qint64 Visitors = 10'000;
    const auto number = run.ownKey("question:{q}:number"), about = run.ownKey("question:{q}:about"),
               set = run.ownKey("question:{q}:set");
    const auto names = numbered("visitor-", 0, Visitors);
    co_await run.redis().command("SET", number, Visitors);
    co_await run.redis().send(makeCommand("PFADD", about) + names);
    co_await run.redis().send(makeCommand("SADD", set) + names);
    QMap<qint64, Reply> sizes; // in order
    sizes.insert((co_await run.redis().command("MEMORY", "USAGE", number)).count(), Reply::string("a number"));
    sizes.insert((co_await run.redis().command("MEMORY", "USAGE", about)).count(), Reply::string("a HyperLogLog"));
    sizes.insert((co_await run.redis().command("MEMORY", "USAGE", set)).count(), Reply::string("a set"));
    co_return Reply::array(sizes.values());
}

QList<Question> choiceQuestions()
{
    return {
        {.id = u"last-integer"_s,
         .prompt = tr("A counter has reached 9223372036854775807, the largest 64-bit integer. What does INCR do?"),
         .experiment = commands({"SET $a 9223372036854775807", "INCR $a"}),
         .choices = {{tr("It wraps around to -9223372036854775808"), answers("-9223372036854775808"),
                      tr("In many languages it would. Redis looks before it adds.")},
                     {tr("It goes on as a floating-point number"), answers("9223372036854775808"),
                      tr("Only INCRBYFLOAT computes with those.")},
                     {tr("It is refused, and the value stays"), refuses("ERR"),
                      tr("“increment or decrement would overflow”: a counter never becomes something else.")}}},
        {.id = u"what-type"_s,
         .prompt = tr("PFADD has made a HyperLogLog. What does TYPE say of it?"),
         .experiment = commands({"PFADD $a alice", "TYPE $a"}),
         .choices = {{tr("hyperloglog"), answers("hyperloglog"),
                      tr("There is no such type: PF commands know their own bytes by the first four, HYLL.")},
                     {tr("set"), answers("set"), tr("It answers as a set would, but no member can be read from it.")},
                     {tr("string"), answers("string"),
                      tr("It is a string of bytes. GET and SET copy it; APPEND would ruin it.")}}},
        {.id = u"read-and-zero"_s,
         .prompt =
             tr("The counter of this hour has a TTL of 3600 s. Somebody reads and clears it by SET key 0 GET. What "
                "about the TTL?"),
         .experiment = commands({"SET $a 41 EX 3600", "SET $a 0 GET", "TTL $a"}),
         .choices = {{tr("It runs on"),
                      [](const Reply &ttl) { return ttl.type() == Reply::Type::Integer && ttl.integer() > 0; },
                      tr("It would with KEEPTTL.")},
                     {tr("It is gone: the counter stays for ever"), answers("-1"),
                      tr("A SET without KEEPTTL takes the end away, with GET as without.")},
                     {tr("The key is gone"), answers("-2"), tr("That is what GETDEL does.")}}},
        {.id = u"watched"_s,
         .prompt =
             tr("A worker watches a key that says 5. Another client sets it to 5. What does the worker's EXEC do?"),
         .experiment = watchTheSameValue,
         .choices = {{tr("It executes: the value is the same"), answers("executed"),
                      tr("WATCH does not compare values: it hears that the key was written.")},
                     {tr("It does nothing and answers nil"), isNil(),
                      tr("The key was written in between, and that is all that WATCH looks at.")},
                     {tr("It is an error"), refuses(""),
                      tr("EXECABORT is for commands that could not be queued. A nil says: try again.")}}},
    };
}

} // namespace

QList<Question> questions()
{
    return choiceQuestions() +
           QList<Question>{
               {.id = u"three-workers"_s,
                .prompt =
                    tr("A counter says 0. Three workers GET it at the same moment, and then each SETs it one higher. "
                       "What does it say?"),
                .experiment = byPlaying(lostUpdate(), {{u"workers"_s, "3"}, {u"increments"_s, "1"}}, u"naive"_s),
                .number = Tolerance{},
                .explanation = tr("All of them have read 0, and all of them write 1. Each write alone is right.")},
               {.id = u"added-again"_s,
                .prompt =
                    tr("10 views are flushed by GET, UPDATE and DECRBY, and the flusher crashes before the DECRBY. 10 "
                       "more views come, and the next flusher does its work. What does the database say?"),
                .experiment = byPlaying(
                    flushRace(), {{u"strategy"_s, "decrby"}, {u"trouble"_s, "crash"}, {u"views"_s, "20"}}, u"sqlite"_s),
                .number = Tolerance{},
                .explanation = tr("10 were added before the crash, and the counter still said 20 afterwards. To add "
                                  "them once, the database has to know which views it has added.")},
               {.id = u"memory"_s,
                .prompt =
                    tr("10 000 different visitors. Which way of knowing how many there were takes the least memory, "
                       "which the most?"),
                .experiment = orderOfMemory,
                .items = {"a set", "a number", "a HyperLogLog"},
                .explanation =
                    tr("The number does not know whom it has counted. The HyperLogLog knows about how many "
                       "they were, in 12 KB at most (about 14 KB of memory, as the server allots it). The set knows "
                       "each of them by name.")},
           };
}

} // namespace lab::patterns::counter
