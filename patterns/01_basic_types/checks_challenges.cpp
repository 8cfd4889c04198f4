// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/01_basic_types/lesson.h"

#include <algorithm>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using Dice = QRandomGenerator;

namespace {

QByteArrayList visits(Dice dice)
{
    return {QByteArray::number(100 + dice.bounded(900))};
}

QCoro::Task<Verdict> verifyCounter(Run &, KeyValue key, Attempt attempt)
{
    const bool ends = key.ttlMillis >= 60'000 && key.ttlMillis <= 120'000;
    co_return Verdict{ends && key.bytes.toLongLong() >= visits(attempt.dice()).first().toLongLong(),
                      tr("It says %1, and its TTL is: %2.").arg(quotedText(key.bytes), ttlText(key.ttlMillis))};
}

QByteArrayList jobs(Dice dice)
{
    return numbered("job:", 1, 101 + dice.bounded(50));
}

QCoro::Task<Verdict> verifyQueue(Run &run, KeyValue key, Attempt attempt)
{
    const auto ends = (co_await run.redis().command("LRANGE", key.key, 0, 3)).texts();
    co_return Verdict{ends == jobs(attempt.dice()).last(3),
                      tr("Its length is %1, and it begins: %2.").arg(countText(key.length), listedWords(ends))};
}

QByteArrayList user(Dice dice)
{
    const auto goal = QByteArray::number(20 + dice.bounded(50));
    return {"name", "Ada", "city", "London", "goal", goal, "visits", QByteArray::number(dice.bounded(10))};
}

QCoro::Task<Verdict> verifyField(Run &run, KeyValue key, Attempt attempt)
{
    const auto made = user(attempt.dice());
    const auto held = co_await run.redis().command("HMGET", key.key, "name", "city", "goal", "visits");
    const QList<std::optional<QByteArray>> wanted{made[1], made[3], made[5], made[5]};
    co_return Verdict{held.optionalTexts(4) == wanted && key.length == 4, tr("Its fields: %1.").arg(displayText(key))};
}

/// The first five are fruit, the last five yellow.
QByteArrayList goods(Dice dice)
{
    QByteArrayList all{"apple", "banana", "corn", "lemon", "mango", "melon", "pear", "plum"};
    std::shuffle(all.begin(), all.end(), dice);
    return all;
}

QList<redis::Command> stock(const Keyspace &keys, Dice dice)
{
    return {makeCommand("SADD", keys.key("{shop}:fruit")) + goods(dice).first(5),
            makeCommand("SADD", keys.key("{shop}:yellow")) + goods(dice).last(5)};
}

QCoro::Task<Verdict> verifyCommon(Run &run, KeyValue key, Attempt attempt)
{
    const auto both = (co_await run.redis().command("SMEMBERS", key.key)).texts();
    co_return Verdict{sorted(both) == sorted(goods(attempt.dice()).mid(3, 2)),
                      tr("Its members: %1.").arg(listedWords(both))};
}

constexpr int Orders = 6;

QByteArrayList orders(Dice dice)
{
    return {numbered({}, 100 + dice.bounded(900), Orders).join(',')};
}

QCoro::Task<Verdict> verifyOrders(Run &run, KeyValue key, Attempt attempt)
{
    const auto held = (co_await run.redis().command("LRANGE", key.key, 0, Orders)).texts();
    co_return Verdict{held.size() == Orders && orders(attempt.dice()) == QByteArrayList{held.join(',')},
                      tr("Its length is %1, and it begins: %2.").arg(countText(key.length), listedWords(held))};
}

const QByteArrayList Arrived{"zoe", "mia", "adam"};

/// Three moments that a double of that size does not tell apart: it holds every 256th whole number.
QList<redis::Command> arrivals(const Keyspace &keys, Dice dice)
{
    const qint64 base = (6'768'016'973'000'000 + dice.bounded(1'000'000)) * 256;
    const qint64 second = base + 20 + dice.bounded(40), third = second + 20 + dice.bounded(40);
    return {makeCommand("HSET", keys.key("race:{1}:ns"), "zoe", base, "mia", second, "adam", third),
            makeCommand("ZADD", keys.key("race:{1}"), base, "zoe", second, "mia", third, "adam")};
}

/// Members of one score would stand the other way round, by their bytes.
QCoro::Task<Verdict> verifyPrecise(Run &run, KeyValue key, Attempt)
{
    constexpr qint64 Exact = 9007199254740992; // 2^53
    const auto range = (co_await run.redis().command("ZRANGE", key.key, 0, 9)).texts();
    const auto exact = (co_await run.redis().command("ZCOUNT", key.key, -Exact, Exact)).count();
    co_return Verdict{
        range == Arrived && exact == Arrived.size(),
        tr("In order: %1. Within 2^53: %2 of %3.").arg(listedWords(range), countText(exact), countText(key.length))};
}

QByteArrayList crowd(Dice dice)
{
    return numbered({}, 1000 + dice.bounded(9000), 300) << "everybody";
}

QCoro::Task<Verdict> verifyCrowd(Run &run, KeyValue key, Attempt attempt)
{
    const auto encoding = (co_await run.redis().command("OBJECT", "ENCODING", key.key)).text();
    const auto members = (co_await run.redis().command("SMEMBERS", key.key)).texts();
    const bool same = sorted(members) == sorted(crowd(attempt.dice()).first(300));
    const auto observed = same ? tr("The %1 integers are all there, stored as %2.")
                               : tr("Its %1 members are not the integers that it had; it is stored as %2.");
    co_return Verdict{same && encoding == "intset", observed.arg(countText(members.size()), displayText(encoding))};
}

/// What makes a key anew, or takes it away so that it can be made anew.
const QByteArrayList Anew{"DEL", "UNLINK", "RENAME", "RENAMENX", "COPY", "RESTORE", "MOVE"};

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"counter"_s,
         .title = tr("A counter that forgets itself"),
         .task = tr("Somebody's counter %1visits was made without an end. Without losing a count, give it one that "
                    "is 60 to 120 seconds away when you verify it."),
         .hints = {tr("Storing it anew would lose what is counted meanwhile. Which commands leave the value alone?"),
                   tr("The form Expire gives any key an end; in redis-cli: EXPIRE %1visits 90.")},
         .keys = {"visits"},
         .prepare = made("SET", "visits", visits),
         .verify = verifyKey("visits", KeyType::String, verifyCounter),
         .without = QByteArrayList{"SET", "SETEX", "PSETEX", "MSET", "SETRANGE", "GETSET", "GETDEL"} + Anew},
        {.id = u"three"_s,
         .title = tr("The three newest"),
         .task = tr("The list %1queue has grown past 100 jobs, the newest at the right. Keep the three newest, in "
                    "their order, and drop the others; do not write them anew."),
         .hints = {tr("One command keeps a stretch of a list and drops the rest."),
                   tr("Positions below 0 count from the right: -1 is the last."), tr("Trim %1queue from -3 to -1.")},
         .keys = {"queue"},
         .prepare = made("RPUSH", "queue", jobs),
         .verify = verifyKey("queue", KeyType::List, verifyQueue),
         .without = QByteArrayList{"LPUSH", "RPUSH", "LPUSHX", "RPUSHX", "LINSERT", "LSET"} + Anew},
        {.id = u"field"_s,
         .title = tr("Count inside a hash"),
         .task = tr("In the hash %1user:{1}, count visits up to the number that its field goal has. Leave the other "
                    "fields alone, and store none: others count at the same time."),
         .hints = {tr("A hash has an INCR of its own, for one field."),
                   tr("Read both fields. By how much must visits grow?"),
                   tr("Increment a field, visits, by the difference (HINCRBY).")},
         .start = Challenge::Start::Empty,
         .keys = {"user:{1}"},
         .prepare = made("HSET", "user:{1}", user),
         .verify = verifyKey("user:{1}", KeyType::Hash, verifyField),
         .without = QByteArrayList{"HSET", "HMSET", "HSETNX", "HSETEX", "HDEL", "HGETDEL"} + Anew},
        {.id = u"common"_s,
         .title = tr("Something in common"),
         .task = tr("Let the server store in %1{shop}:both what the sets %1{shop}:fruit and %1{shop}:yellow share. "
                    "No member may travel to you and back."),
         .hints = {tr("Intersect shows what it must come to. The command that stores it has a longer name."),
                   tr("No form has it: use redis-cli; the chip with the server's state at the top left copies the "
                      "command for it."),
                   tr("SINTERSTORE %1{shop}:both %1{shop}:fruit %1{shop}:yellow")},
         .start = Challenge::Start::Empty,
         .keys = {"{shop}:both", "{shop}:fruit", "{shop}:yellow"},
         .prepare = made(stock),
         .verify = verifyKey("{shop}:both", KeyType::Set, verifyCommon),
         .by = {"SINTERSTORE"},
         .without = QByteArrayList{"SADD", "SREM", "SMOVE"} + Anew},
        {.id = u"orders"_s,
         .title = tr("One text, many orders"),
         .task = tr("Somebody keeps the orders in %1orders as one text, joined by commas: two who append at the same "
                    "time lose one. Make a list of it, first order first."),
         .hints = {tr("LPUSH and RPUSH refuse the key while it holds a string (WRONGTYPE)."),
                   tr("LPUSH puts the last value given at the front; RPUSH keeps the order."),
                   tr("Get, Delete and Push lose what is appended in between. In redis-cli: WATCH %1orders, GET it, "
                      "then MULTI, DEL, RPUSH and EXEC, which does nothing when somebody has appended; or a script.")},
         .keys = {"orders"},
         .prepare = made("SET", "orders", orders),
         .verify = verifyKey("orders", KeyType::List, verifyOrders)},
        {.id = u"precise"_s,
         .title = tr("A tie that is none"),
         .task = tr("The sorted set %1race:{1} ranks who arrived first by nanoseconds, and all three tie. The hash "
                    "%1race:{1}:ns has the true times. Give them scores by which the first comes first, and which a "
                    "double can tell apart: none beyond 2^53."),
         .hints = {tr("A score is a double. Of that size, it holds every 256th whole number only; and members of one "
                      "score stand in the order of their bytes."),
                   tr("The differences are small. What if all scores began at the first arrival?"),
                   tr("Subtract zoe's time from each: ZADD %1race:{1} 0 zoe, then mia and adam.")},
         .keys = {"race:{1}", "race:{1}:ns"},
         .prepare = made(arrivals),
         .verify = verifyKey("race:{1}", KeyType::SortedSet, verifyPrecise)},
        {.id = u"crowd"_s,
         .title = tr("One word too many"),
         .task = tr("%1crowd was an intset of 300 integers until a word was added. Take the word out, and bring the "
                    "set back to an intset with the same integers."),
         .hints =
             {tr("Inspect tells the encoding. Removing the word does not change it: what has been rebuilt stays."),
              tr("A set that is made anew is an intset, as long as all members are integers."),
              tr("SREM %1crowd everybody, then SUNIONSTORE %1crowd %1crowd. No form has them: use redis-cli; the chip "
                 "with the server's state at the top left copies the command for it.")},
         .keys = {"crowd"},
         .prepare = made("SADD", "crowd", crowd),
         .verify = verifyKey("crowd", KeyType::Set, verifyCrowd)},
    };
}

} // namespace lab::patterns::basic_types
