// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"

#include <algorithm>

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

/// A key of the question's own, gone when the question has been answered.
Key keyFor(Run &run, const QByteArray &name)
{
    const auto key = run.keys().key("question:{basic-types}:" + name);
    run.removeAtEnd({key});
    return key;
}

// Each experiment ends with what the server answered; the choice follows from that.

QCoro::Task<Answer> incrementFraction(redis::Client &redis, Key key)
{
    co_await redis.command("SET", key, "10.5");
    QString answer;
    try {
        const auto sum = co_await redis.command("INCR", key);
        answer = QString::number(sum.integer());
    } catch (const redis::ServerError &error) {
        answer = error.message();
    }
    const qsizetype correct = answer == u"11.5"_s ? 0 : answer == u"11"_s ? 1 : 2;
    co_return Answer{correct,
                     tr("INCR answered “%1”. It counts 64-bit integers; INCRBYFLOAT takes fractions.").arg(answer)};
}

QCoro::Task<Answer> threeIntegers(redis::Client &redis, Key key)
{
    co_await redis.command("SADD", key, 1, 2, 3);
    const auto encoding = (co_await redis.command("OBJECT", "ENCODING", key)).text();
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

QCoro::Task<Answer> ttlAfterSet(redis::Client &redis, Key key)
{
    co_await redis.command("SET", key, "1", "EX", 100);
    co_await redis.command("SET", key, "2");
    const auto ttl = (co_await redis.command("TTL", key)).ttl();
    co_return Answer{
        keptOrGone(ttl),
        tr("TTL answered %1. SET makes the key anew, its end included; KEEPTTL or another EX would be needed.")
            .arg(ttl)};
}

QCoro::Task<Answer> ttlAfterIncrement(redis::Client &redis, Key key)
{
    co_await redis.command("SET", key, "1", "EX", 100);
    co_await redis.command("INCR", key);
    const auto ttl = (co_await redis.command("TTL", key)).ttl();
    co_return Answer{keptOrGone(ttl), tr("TTL answered %1. INCR changes the value in place, as LPUSH, HSET and ZADD "
                                         "do; only what replaces a key removes its end.")
                                          .arg(ttl)};
}

QCoro::Task<Answer> ttlAfterRename(redis::Client &redis, Key key, Key other)
{
    co_await redis.command("SET", key, "1", "EX", 100);
    co_await redis.command("SET", other, "2");
    co_await redis.command("RENAME", key, other);
    const auto ttl = (co_await redis.command("TTL", other)).ttl();
    co_return Answer{keptOrGone(ttl), tr("TTL of the new name answered %1. The end travels with the value, and "
                                         "whatever had the new name before is gone.")
                                          .arg(ttl)};
}

QCoro::Task<Answer> afterLastPop(redis::Client &redis, Key key)
{
    co_await redis.command("RPUSH", key, "only");
    co_await redis.command("LPOP", key);
    const bool exists = (co_await redis.command("EXISTS", key)).boolean();
    co_return Answer{exists ? 0 : 1, tr("EXISTS answered %1. There are no empty lists, sets, hashes and sorted "
                                        "sets: the last element takes the key along, its TTL too.")
                                         .arg(exists)};
}

QCoro::Task<Answer> rangeBeyondEnd(redis::Client &redis, Key key)
{
    co_await redis.command("RPUSH", key, "a", "b", "c");
    qint64 size = -1;
    try {
        const auto items = co_await redis.command("LRANGE", key, 1, 99);
        size = items.size();
    } catch (const redis::ServerError &) {
        size = -1;
    }
    const qsizetype correct = size == -1 ? 0 : size == 2 ? 1 : 2;
    co_return Answer{
        correct,
        tr("The reply had %1 elements. Ranges are cut to what is there; a range that is all beyond the end is empty.")
            .arg(size)};
}

QCoro::Task<Answer> setOverList(redis::Client &redis, Key key)
{
    co_await redis.command("RPUSH", key, "a", "b", "c");
    QString answer;
    try {
        const auto reply = co_await redis.command("SET", key, "x");
        answer = displayText(reply.text());
    } catch (const redis::ServerError &error) {
        answer = error.message();
    }
    const auto type = (co_await redis.command("TYPE", key)).text();
    const qsizetype correct = type == "list" ? 0 : 1;
    co_return Answer{correct, tr("SET answered “%1”, and the key is now a %2. WRONGTYPE guards every command that "
                                 "reads or changes a value; SET replaces it unread.")
                                  .arg(answer, displayText(type))};
}

using Experiment = QCoro::Task<Answer> (*)(redis::Client &, Key);

QCoro::Task<Answer> onFreshKey(redis::Client &redis, Key key, Experiment experiment)
{
    co_await redis.command("UNLINK", key);
    co_return co_await experiment(redis, key);
}

/// A question whose experiment uses one key, which is removed afterwards.
Question question(const QString &id, const QString &prompt, const QStringList &choices, Experiment experiment)
{
    const auto reveal = [id, experiment](Run &run) {
        return onFreshKey(run.redis(), keyFor(run, id.toUtf8()), experiment);
    };
    return {id, prompt, choices, reveal};
}

Question renameQuestion()
{
    const auto reveal = [](Run &run) {
        const auto key = keyFor(run, "rename-from");
        const auto other = keyFor(run, "rename-to");
        return ttlAfterRename(run.redis(), key, other);
    };
    return {u"ttl-after-rename"_s,
            tr("A key with a TTL of 100 s is renamed to a name that another key, without a TTL, has. What has the new "
               "name?"),
            {tr("The TTL of the renamed key"), tr("No TTL"), tr("Nothing: RENAME refuses")},
            reveal};
}

} // namespace

QList<Question> questions()
{
    return {
        question(u"incr-fraction"_s, tr("A string holds 10.5. What does INCR answer?"),
                 {tr("11.5"), tr("11"), tr("An error, and the value stays")}, incrementFraction),
        question(u"three-integers"_s, tr("SADD puts 1, 2 and 3 into a new set. How does the server store it?"),
                 {tr("hashtable"), tr("intset"), tr("listpack"), tr("In another way")}, threeIntegers),
        question(u"ttl-after-set"_s, tr("A key has a TTL of 100 s. SET stores another value. What about the TTL?"),
                 {tr("It runs on"), tr("It is gone: the key stays for ever"), tr("The key is gone")}, ttlAfterSet),
        question(u"ttl-after-incr"_s, tr("A counter has a TTL of 100 s. INCR counts it up. What about the TTL?"),
                 {tr("It runs on"), tr("It is gone: the key stays for ever"), tr("The key is gone")},
                 ttlAfterIncrement),
        renameQuestion(),
        question(u"after-last-pop"_s, tr("LPOP takes the only element of a list. Does the key exist afterwards?"),
                 {tr("Yes, as an empty list"), tr("No")}, afterLastPop),
        question(u"range-beyond-end"_s, tr("A list has three elements. What does LRANGE 1 99 answer?"),
                 {tr("An error: out of range"), tr("The last two elements"), tr("99 elements, most of them nil")},
                 rangeBeyondEnd),
        question(u"set-over-list"_s, tr("A key holds a list of three. What does SET do to it?"),
                 {tr("It is refused: WRONGTYPE"), tr("The list is replaced by the string")}, setOverList),
    };
}

} // namespace lab::patterns::basic
