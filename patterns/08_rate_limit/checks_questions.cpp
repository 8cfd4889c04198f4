// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// Whether a script sees time move: asks TIME twice, with enough to do in between. `-no-` where it may not ask.
QCoro::Task<Reply> timeInAScript(Run &run)
{
    const QByteArray script = "local first = redis.call('TIME')\n"
                              "for i = 1, 1000000 do end\n"
                              "local second = redis.call('TIME')\n"
                              "return first[1] .. first[2] == second[1] .. second[2] and 'still' or 'moves'";
    co_return co_await run.redis().command("EVAL", script, 0);
}

/// What keeps a user's requests, by the memory that it takes.
QCoro::Task<Reply> orderOfMemory(Run &run)
{
    const auto space = run.ownKeyspace("question");
    const QByteArray user = "q", busy = "busy";
    const Keys keys{limitKey(space, user, Algorithm::Bucket, 0), limitKey(space, user, Algorithm::Counter, 0),
                    limitKey(space, user, Algorithm::Sliding, 0), limitKey(space, busy, Algorithm::Sliding, 0)};
    run.removeAtEnd(keys);
    RateLimiter limiter(run.redis(), space);
    const Rule few{10}, many{1000};
    for (int i = 0; i < 10; ++i) {
        co_await limiter.request(user, Algorithm::Bucket, few);
        co_await limiter.request(user, Algorithm::Counter, few);
        co_await limiter.request(user, Algorithm::Sliding, few);
    }
    for (int i = 0; i < 1000; ++i)
        co_await limiter.request(busy, Algorithm::Sliding, many);
    const QByteArrayList names{"the bucket's number", "the counter's hash", "a log of 10", "a log of 1000"};
    QMap<qint64, Reply> sizes; // in order
    for (qsizetype i = 0; i < keys.size(); ++i)
        sizes.insert((co_await run.redis().command("MEMORY", "USAGE", keys[i])).count(), Reply::string(names[i]));
    co_return Reply::array(sizes.values());
}

QList<Question> scriptQuestions()
{
    return {
        {.id = u"same-member"_s,
         .prompt = tr("A log in a sorted set, with the time as score and as member. Two requests come in the same "
                      "microsecond: ZADD is sent twice. What does ZCARD say?"),
         .experiment = commands(
             {"ZADD $a 1785000000000000 1785000000000000", "ZADD $a 1785000000000000 1785000000000000", "ZCARD $a"}),
         .choices = {{tr("2"), answers("2"), tr("A log that one appends to would say so. This is a set.")},
                     {tr("1"), answers("1"),
                      tr("A sorted set has each member once; the second ZADD only sets its score again. One "
                         "request goes uncounted, unless the member has something of its own.")},
                     {tr("The second ZADD is an error"), refuses(""),
                      tr("ZADD sets scores as well as it adds: it is no error, it answers 0.")}}},
        {.id = u"two-dots"_s,
         .prompt = tr("In Lua, redis.call('TIME') has been made a number of microseconds, and a member's name is "
                      "made of it by `..`. What is '' .. 1785000000123456?"),
         .experiment = commands({"EVAL \"return '' .. tonumber(ARGV[1])\" 0 1785000000123456"}),
         .choices = {{tr("1785000000123456"), answers("1785000000123456"),
                      tr("The number is exact, as every integer below 2^53 is. Its text is not.")},
                     {tr("1.7850000001235e+15"), answers("1.7850000001235e+15"),
                      tr("Lua writes 14 digits. string.format('%.0f', now) writes all; numbers that are handed to "
                         "redis.call go as they are.")},
                     {tr("An error: it has to be turned into text first"), refuses("ERR"),
                      tr("Lua turns numbers into text by itself where a text is wanted: that is the trap.")}}},
        {.id = u"time-moves"_s,
         .prompt = tr("A script asks TIME, counts to a million, and asks TIME again. What does it see?"),
         .experiment = timeInAScript,
         .choices = {{tr("The second one is later"), answers("moves"),
                      tr("Up to Redis 7.0 TIME is the clock, in a script as elsewhere. So a script asks once, and "
                         "reckons with that. From 7.2 on it stands still.")},
                     {tr("Both are the same"), answers("still"),
                      tr("From Redis 7.2 on, time stands still while a script runs. Before that it moves.")},
                     {tr("An error: scripts may not ask the time"), refuses(""),
                      tr("That was so of scripts that write after it, before Redis 5, when replicas ran the "
                         "scripts themselves. Now they get the writes.")}}},
        {.id = u"later-only"_s,
         .prompt = tr(
             "A counter has lost its end. EXPIRE counter 60 GT (Redis 7.0) is sent, which sets an end only where it is "
             "later than the one that the key has. What does TTL say then?"),
         .experiment = commands({"SET $a 10", "EXPIRE $a 60 GT", "TTL $a"}),
         .choices = {{tr("60"), answers("60"), tr("It would with NX: an end is given where there is none.")},
                     {tr("-1"), answers("-1"),
                      tr("To GT and LT, a key without an end ends infinitely late: 60 s are never later.")},
                     {tr("-2"), answers("-2"), tr("That is what TTL says of a key that is gone.")}}}};
}

} // namespace

QList<Question> questions()
{
    return scriptQuestions() +
           QList<Question>{
               {.id = u"around-the-edge"_s,
                .prompt = tr("5 requests a second are allowed, by a counter for each second. A client sends 5 shortly "
                             "before a second ends and 5 shortly after. How many come through within one second?"),
                .experiment = byPlaying(boundaryBurst(), {{u"limit"_s, "5"}}, u"most"_s),
                .number = Tolerance{},
                .explanation = tr("Each window has its limit, and the two bursts lie in two windows. The rule that "
                                  "was meant is about any second, the one that is kept is about those of the clock.")},
               {.id = u"all-looked"_s,
                .prompt = tr("The limit is 2. 20 requests come at once, each by GET and then, if it is below the "
                             "limit, INCR. How many come through, when all look before the first one counts?"),
                .experiment = byPlaying(overLimit(), {{u"clients"_s, "20"}, {u"limit"_s, "2"}}, u"passed"_s),
                .number = Tolerance{},
                .explanation = tr("All of them have read 0. INCR alone would have told each its own number.")},
               {.id = u"memory"_s,
                .prompt = tr("A user has made 10 requests, a busy one 1000. What keeps them in the least memory, what "
                             "in the most?"),
                .experiment = orderOfMemory,
                .items = {"a log of 1000", "the bucket's number", "a log of 10", "the counter's hash"},
                .explanation = tr("Bucket and counter take the same whatever the limit is. The log has every request: "
                                  "of a few it is small, and it grows with the limit, for each user.")}};
}

} // namespace lab::patterns::rate_limit
