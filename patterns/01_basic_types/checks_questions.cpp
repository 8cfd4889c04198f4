// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

/// What MGET answers for one key that holds no string.
bool isOneNil(const redis::Reply &reply)
{
    return reply.isArray() && reply.size() == 1 && reply[0].isNull();
}

bool isRunning(const redis::Reply &ttl)
{
    return ttl.type() == redis::Reply::Type::Integer && ttl.integer() > 0;
}

QList<Choice> ttlChoices(const QString &runsOn, const QString &isGone)
{
    return {{tr("It runs on"), isRunning, runsOn},
            {tr("It is gone: the key stays for ever"), answers("-1"), isGone},
            {tr("The key is gone"), answers("-2"), tr("Only an end that is reached, or DEL, takes the key.")}};
}

/// How far a counter gets by INCR, `middle` and INCR in one MULTI; `middle` is about a string.
QCoro::Task<redis::Reply> countAround(Run &run, QByteArray middle)
{
    const auto counter = run.ownKey("question:{q}:counter"), text = run.ownKey("question:{q}:text");
    const auto increment = makeCommand("INCR", counter);
    const QList commands{increment, makeCommand(middle, text, "x"), increment};
    co_await run.redis().command("SET", text, "hello");
    try {
        co_await run.redis().transaction(commands);
    } catch (const redis::ServerError &error) {
        if (error.code() != "EXECABORT")
            throw;
    }
    const auto reply = co_await run.redis().command("GET", counter);
    co_return reply;
}

QList<Question> choiceQuestions()
{
    return {
        {.id = u"incr-fraction"_s,
         .prompt = tr("A string holds 10.5. What does INCR answer?"),
         .experiment = commands({"SET $a 10.5", "INCR $a"}),
         .choices = {{tr("11.5"), answers("11.5"), tr("INCRBYFLOAT takes fractions, INCR does not.")},
                     {tr("11"), answers("11"), tr("Redis neither rounds nor cuts: a text is an integer or it is not.")},
                     {tr("An error, and the value stays"), refuses("ERR"),
                      tr("INCR counts 64-bit integers, and refuses what is none.")}}},
        {.id = u"one-word"_s,
         .prompt = tr("A set holds 1, 2 and 3. SADD adds a word. How does the server store it then?"),
         .experiment = commands({"SADD $a 1 2 3 word", "OBJECT ENCODING $a"}),
         .choices = {{tr("intset"), answers("intset"), tr("An intset is a sorted array of integers, and of no more.")},
                     {tr("listpack"), answers("listpack"),
                      tr("From Redis 7.2 on a small set of any members is packed into one block.")},
                     {tr("hashtable"), answers("hashtable"),
                      tr("Before Redis 7.2 a set is an intset or a hashtable, and one word decides.")}}},
        {.id = u"ttl-after-set"_s,
         .prompt = tr("A key has a TTL of 100 s. SET stores another value. What about the TTL?"),
         .experiment = commands({"SET $a 1 EX 100", "SET $a 2", "TTL $a"}),
         .choices = ttlChoices(tr("It would with KEEPTTL."), tr("SET makes the key anew, its end included."))},
        {.id = u"ttl-after-incr"_s,
         .prompt = tr("A counter has a TTL of 100 s. INCR counts it up. What about the TTL?"),
         .experiment = commands({"SET $a 1 EX 100", "INCR $a", "TTL $a"}),
         .choices = ttlChoices(tr("INCR changes the value in place, as LPUSH, HSET and ZADD do."),
                               tr("Only what replaces a key removes its end."))},
        {.id = u"set-over-list"_s,
         .prompt = tr("A key holds a list of three. What does SET answer?"),
         .experiment = commands({"RPUSH $a a b c", "SET $a x"}),
         .choices = {{tr("WRONGTYPE: it is refused"), refuses("WRONGTYPE"),
                      tr("SET without GET reads nothing: it replaces, as SETEX and SINTERSTORE do.")},
                     {tr("OK: the list is replaced by the string"), answers("OK"),
                      tr("SET without GET does not look at what it replaces.")},
                     {tr("nil: the list stays"), isNil(), tr("That is what SET … NX would answer.")}}},
        {.id = u"mget-list"_s,
         .prompt = tr("A key holds a list. GET on it is refused with WRONGTYPE. What does MGET answer?"),
         .experiment = commands({"RPUSH $a a b c", "MGET $a"}),
         .choices = {{tr("WRONGTYPE, too"), refuses("WRONGTYPE"), tr("One wrong key would spoil the answer for all.")},
                     {tr("nil, as if there were no such key"), isOneNil,
                      tr("MGET never fails: each key without a string is nil.")},
                     {tr("nil in place of the array"), isNil(), tr("There is one value for each key asked for.")}}},
        {.id = u"queue-error"_s,
         .prompt = tr("MULTI, INCR n, a command that does not exist, INCR n, EXEC. What does n hold then?"),
         .experiment = [](Run &run) { return countAround(run, "INCRR"); },
         .choices = {{tr("2: both INCRs have run"), answers("2"), tr("So it is when a command fails while it runs.")},
                     {tr("1: what stood before the mistake"), answers("1"),
                      tr("Nothing runs before EXEC, so there is no such moment.")},
                     {tr("nothing: there is no n"), isNil(),
                      tr("What cannot be queued makes EXEC refuse all of it: EXECABORT.")}}},
    };
}

} // namespace

QList<Question> questions()
{
    const QList<Question> others{
        {.id = u"run-error"_s,
         .prompt = tr("MULTI, INCR n, LPUSH on a string, INCR n, EXEC. How high is n, which did not exist?"),
         .experiment = [](Run &run) { return countAround(run, "LPUSH"); },
         .number = Tolerance{},
         .explanation = tr("LPUSH could be queued, and failed while it ran. The others ran all the same: MULTI keeps "
                           "others out, and undoes nothing.")},
        {.id = u"keepttl"_s,
         .prompt = tr("A key has a TTL of 100 s. SET … KEEPTTL stores another value. What TTL has it?"),
         .experiment = commands({"SET $a 1 EX 100", "SET $a 2 KEEPTTL", "TTL $a"}),
         .number = Tolerance{.share = 0.05, .unit = u"s"_s},
         .explanation = tr("SET takes the end away, and KEEPTTL leaves it: the first SET's 100 s run on.")},
        {.id = u"beyond-2-53"_s,
         .prompt = tr("Two members get the scores 9007199254740992 (2^53) and 9007199254740993. How many members have "
                      "a score of exactly 9007199254740993?"),
         .experiment = commands(
             {"ZADD $a 9007199254740992 first 9007199254740993 second", "ZCOUNT $a 9007199254740993 9007199254740993"}),
         .number = Tolerance{},
         .explanation = tr("A score is a double. From 2^53 on it no longer holds every whole number: …993 becomes …992 "
                           "in the score and in the question alike.")},
        {.id = u"lpush-order"_s,
         .prompt = tr("LPUSH key a b c, on a new key. In which order does LRANGE give them?"),
         .experiment = commands({"LPUSH $a a b c", "LRANGE $a 0 -1"}),
         .items = {"a", "b", "c"},
         .explanation = tr("LPUSH puts one after another at the left, so the last one given stands first.")},
        {.id = u"equal-scores"_s,
         .prompt = tr("Three members have the same score. In which order does ZRANGE give them?"),
         .experiment = commands({"ZADD $a 5 bob 5 alice 5 Zoe", "ZRANGE $a 0 -1"}),
         .items = {"alice", "bob", "Zoe"},
         .explanation = tr("Members of one score stand in the order of their bytes, in which capital letters come "
                           "before small ones; who came first is not kept.")}};
    return choiceQuestions() + others;
}

} // namespace lab::patterns::basic_types
