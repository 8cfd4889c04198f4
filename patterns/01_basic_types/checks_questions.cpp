// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

// Each experiment works on a key of its own and ends with what the server answered; the choice follows from that.

Key scratchKey(Run &run, const QByteArray &name)
{
    return run.ownKey("question:{basic-types}:" + name);
}

/// What the server answers; an error when it refuses.
QCoro::Task<redis::Reply> answerTo(Run &run, redis::Command command)
{
    try {
        const auto reply = co_await run.redis().send(command);
        co_return reply;
    } catch (const redis::ServerError &error) {
        co_return redis::Reply::error(error.message().toUtf8());
    }
}

/// Which of 11.5, 11 and an error. What nobody foresaw is none of them.
qsizetype fractionChoice(const redis::Reply &answer)
{
    if (answer.isError())
        return 2;
    if (answer.real() == 11.5)
        return 0;
    if (answer.real() != 11)
        answer.throwUnexpected(tr("11, 11.5 or an error"));
    return 1;
}

QCoro::Task<Answer> incrementFraction(Run &run)
{
    const auto key = scratchKey(run, "fraction");
    co_await run.redis().command("SET", key, "10.5");
    const auto answer = co_await answerTo(run, redis::makeCommand("INCR", key));
    co_return Answer{
        fractionChoice(answer),
        tr("INCR answered “%1”. It counts 64-bit integers; INCRBYFLOAT takes fractions.").arg(answer.display(100))};
}

QCoro::Task<Answer> threeIntegers(Run &run)
{
    const auto key = scratchKey(run, "integers");
    co_await run.redis().command("SADD", key, 1, 2, 3);
    const auto encoding = (co_await run.redis().command("OBJECT", "ENCODING", key)).text();
    const QByteArrayList choices{"hashtable", "intset", "listpack"};
    const auto at = choices.indexOf(encoding);
    co_return Answer{at < 0 ? choices.size() : at,
                     tr("OBJECT ENCODING answered %1. An intset is a sorted array of integers, searched by halving; "
                        "one member that is no integer, or too many of them, and it is rebuilt.")
                         .arg(displayText(encoding))};
}

qsizetype keptOrGone(qint64 ttl)
{
    return ttl > 0 ? 0 : ttl == -1 ? 1 : 2;
}

QCoro::Task<Answer> ttlAfterSet(Run &run)
{
    const auto key = scratchKey(run, "set");
    co_await run.redis().command("SET", key, "1", "EX", 100);
    co_await run.redis().command("SET", key, "2");
    const auto ttl = (co_await run.redis().command("TTL", key)).ttl();
    co_return Answer{
        keptOrGone(ttl),
        tr("TTL answered %1. SET makes the key anew, its end included; KEEPTTL or another EX would be needed.")
            .arg(ttl)};
}

QCoro::Task<Answer> ttlAfterIncrement(Run &run)
{
    const auto key = scratchKey(run, "incr");
    co_await run.redis().command("SET", key, "1", "EX", 100);
    co_await run.redis().command("INCR", key);
    const auto ttl = (co_await run.redis().command("TTL", key)).ttl();
    co_return Answer{keptOrGone(ttl), tr("TTL answered %1. INCR changes the value in place, as LPUSH, HSET and ZADD "
                                         "do; only what replaces a key removes its end.")
                                          .arg(ttl)};
}

QCoro::Task<Answer> ttlAfterRename(Run &run)
{
    const auto key = scratchKey(run, "rename-from");
    const auto other = scratchKey(run, "rename-to");
    co_await run.redis().command("SET", key, "1", "EX", 100);
    co_await run.redis().command("SET", other, "2");
    co_await run.redis().command("RENAME", key, other);
    const auto ttl = (co_await run.redis().command("TTL", other)).ttl();
    co_return Answer{keptOrGone(ttl), tr("TTL of the new name answered %1. The end travels with the value, and "
                                         "whatever had the new name before is gone.")
                                          .arg(ttl)};
}

QCoro::Task<Answer> afterLastPop(Run &run)
{
    const auto key = scratchKey(run, "pop");
    co_await run.redis().command("RPUSH", key, "only");
    co_await run.redis().command("LPOP", key);
    const bool exists = (co_await run.redis().command("EXISTS", key)).boolean();
    co_return Answer{exists ? 0 : 1, tr("EXISTS answered %1. There are no empty lists, sets, hashes and sorted "
                                        "sets: the last element takes the key along, its TTL too.")
                                         .arg(exists)};
}

QCoro::Task<Answer> rangeBeyondEnd(Run &run)
{
    const auto key = scratchKey(run, "range");
    co_await run.redis().command("RPUSH", key, "a", "b", "c");
    const auto range = co_await run.redis().command("LRANGE", key, 1, 99);
    co_return Answer{
        range.size() == 2 ? 1 : 2,
        tr("The reply had %1 elements. Ranges are cut to what is there; a range that is all beyond the end is empty.")
            .arg(range.size())};
}

QCoro::Task<Answer> setOverList(Run &run)
{
    const auto key = scratchKey(run, "list");
    co_await run.redis().command("RPUSH", key, "a", "b", "c");
    const auto answer = co_await answerTo(run, redis::makeCommand("SET", key, "x"));
    const auto type = (co_await run.redis().command("TYPE", key)).text();
    co_return Answer{type == "list" ? 0 : 1,
                     tr("SET answered “%1”, and the key is now a %2. WRONGTYPE guards every command that reads or "
                        "changes a value; SET replaces it unread.")
                         .arg(answer.display(100), displayText(type))};
}

} // namespace

QList<Question> questions()
{
    const QStringList ttlChoices{tr("It runs on"), tr("It is gone: the key stays for ever"), tr("The key is gone")};
    return {
        {.id = u"incr-fraction"_s,
         .prompt = tr("A string holds 10.5. What does INCR answer?"),
         .choices = {tr("11.5"), tr("11"), tr("An error, and the value stays")},
         .reveal = incrementFraction},
        {.id = u"three-integers"_s,
         .prompt = tr("SADD puts 1, 2 and 3 into a new set. How does the server store it?"),
         .choices = {tr("hashtable"), tr("intset"), tr("listpack"), tr("In another way")},
         .reveal = threeIntegers},
        {.id = u"ttl-after-set"_s,
         .prompt = tr("A key has a TTL of 100 s. SET stores another value. What about the TTL?"),
         .choices = ttlChoices,
         .reveal = ttlAfterSet},
        {.id = u"ttl-after-incr"_s,
         .prompt = tr("A counter has a TTL of 100 s. INCR counts it up. What about the TTL?"),
         .choices = ttlChoices,
         .reveal = ttlAfterIncrement},
        {.id = u"ttl-after-rename"_s,
         .prompt = tr("A key with a TTL of 100 s is renamed to a name that another key, without a TTL, has. What has "
                      "the new name?"),
         .choices = {tr("The TTL of the renamed key"), tr("No TTL"), tr("Nothing: RENAME refuses")},
         .reveal = ttlAfterRename},
        {.id = u"after-last-pop"_s,
         .prompt = tr("LPOP takes the only element of a list. Does the key exist afterwards?"),
         .choices = {tr("Yes, as an empty list"), tr("No")},
         .reveal = afterLastPop},
        {.id = u"range-beyond-end"_s,
         .prompt = tr("A list has three elements. What does LRANGE 1 99 answer?"),
         .choices = {tr("An error: out of range"), tr("The last two elements"), tr("99 elements, most of them nil")},
         .reveal = rangeBeyondEnd},
        {.id = u"set-over-list"_s,
         .prompt = tr("A key holds a list of three. What does SET do to it?"),
         .choices = {tr("It is refused: WRONGTYPE"), tr("The list is replaced by the string")},
         .reveal = setOverList},
    };
}

} // namespace lab::patterns::basic_types
