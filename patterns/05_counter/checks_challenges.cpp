// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "app/redis/groups.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr PostId Unfinished{2};
/// Views: in the database at first, those of the batch among them; come since; and how often a repaired counter may
/// have been counted up.
constexpr qint64 InDatabase = 500, Batched = 37, Later = 38, FewTries = 10;
const QByteArray Monday = "post:{3}:visitors:monday", Tuesday = "post:{3}:visitors:tuesday";

QByteArrayList readersBy(QRandomGenerator dice)
{
    return numbered("reader-", 100 + dice.bounded(800), 3 + dice.bounded(4));
}

/// The set, and a number that is `off` by so many.
QList<redis::Command> liked(const PostKeys &keys, const QByteArrayList &users, qint64 off)
{
    return {makeCommand("SADD", keys.users) + users, makeCommand("SET", keys.likes, users.size() + off)};
}

/// Only the readers are in the set, and the number beside it says so.
QCoro::Task<Verdict> verifyLikes(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto users = sorted(elementNames(keys[0])), wanted = sorted(readersBy(attempt.dice()));
    co_return Verdict{users == wanted && keys[1].bytes == QByteArray::number(users.size()),
                      tr("In the set: %1. The number says %2.").arg(listedWords(users), quotedText(keys[1].bytes))};
}

/// The flusher has added its batch, and crashed before it dropped it; more views have come.
QCoro::Task<void> prepareUnfinished(Run &run, QRandomGenerator)
{
    co_await PostTable(run.sql()).add(Unfinished, u"crashed"_s, Batched); // known from then on
    co_await run.sql().query(u"UPDATE posts SET views = %1 WHERE id = 2"_s.arg(InDatabase));
    const PostKeys keys(run.keys(), Unfinished);
    co_await redis::pipelined(run.redis(), makeCommand("HSET", keys.batch, "id", "crashed", "views", Batched),
                              makeCommand("SET", keys.views, Later));
}

QCoro::Task<Verdict> verifyUnfinished(Run &run, QList<KeyValue> keys, Attempt)
{
    const bool isSameDatabase = co_await PostTable(run.sql()).hasAdded(u"crashed"_s);
    if (!isSameDatabase)
        co_return Verdict{false,
                          tr("This database was not there when it was prepared: give both calls the same --data.")};
    const auto sqlite = (co_await PostTable(run.sql()).views(Unfinished)).value_or(0);
    const auto left = keys[0].exists() ? keys[0].bytes : QByteArray("0");
    co_return Verdict{sqlite == InDatabase + Later && left == "0" && !keys[1].exists(),
                      tr("The database has %1 views, the counter says %2; %3.")
                          .arg(countText(sqlite), displayText(left),
                               keys[1].exists() ? tr("a batch is still there") : tr("there is no batch"))};
}

QByteArrayList numberBy(QRandomGenerator dice)
{
    return {QByteArray::number(1000 + dice.bounded(9000))};
}

QByteArrayList lineBy(QRandomGenerator dice)
{
    return {numberBy(dice).first() + '\n'};
}

/// It goes on from the number that it had. `longestMillis` is the most that it may live; -1: for ever.
template <qint64 longestMillis>
QCoro::Task<Verdict> verifyCount(Run &, KeyValue key, Attempt attempt)
{
    const auto before = numberBy(attempt.dice()).first().toLongLong(), views = key.bytes.toLongLong();
    const bool isNumber = QByteArray::number(views) == key.bytes;
    const bool hasRightEnd = (key.ttlMillis < 0) == (longestMillis < 0) && key.ttlMillis <= longestMillis;
    const auto says = tr("It says %1, and: %2.").arg(countText(views), lifetimeText(ttlSeconds(key.ttlMillis)));
    co_return Verdict{isNumber && hasRightEnd && views >= before && views <= before + FewTries,
                      isNumber ? says : tr("INCR refuses %1.").arg(quotedText(key.bytes))};
}

QList<redis::Command> twoDays(const Keyspace &space, QRandomGenerator)
{
    return {makeCommand("PFADD", space.key(Monday)) + numbered("visitor-", 1, 300),
            makeCommand("PFADD", space.key(Tuesday)) + numbered("visitor-", 201, 300)};
}

/// The same number by other visitors would grow when the days are added to it.
QCoro::Task<Verdict> verifyTwoDays(Run &run, KeyValue both, Attempt)
{
    const auto monday = run.keys().key(Monday), tuesday = run.keys().key(Tuesday);
    const auto counts = co_await redis::pipelined(run.redis(), makeCommand("PFCOUNT", both.key),
                                                  makeCommand("PFCOUNT", monday, tuesday),
                                                  makeCommand("PFCOUNT", both.key, monday, tuesday));
    co_return Verdict{counts[1].count() > 0 && counts[0] == counts[1] && counts[2] == counts[1],
                      tr("It counts %1 visitors, the two days together %2.")
                          .arg(countText(counts[0].count()), countText(counts[1].count()))};
}

QList<Challenge> likeChallenges()
{
    return {
        {.id = u"drift"_s,
         .title = tr("A number that drifted away"),
         .task = tr("The set of those who like post 1 is right, the number of its likes is not. Mend the number, and "
                    "leave the set as it is."),
         .hints = {tr("How many are in a set can be asked without reading them."),
                   tr("SCARD of %1post:{1}:liked_users is what %1post:{1}:likes should say. The script of “Like, or "
                      "unlike” sets it; but it changes the set as well."),
                   tr("SET the number, or let somebody who is not in the set like it and unlike it again.")},
         .keys = {"post:{1}:liked_users", "post:{1}:likes"},
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return liked({space, PostId{1}}, readersBy(dice), 2);
         }),
         .verify =
             verifyKeys({{"post:{1}:liked_users", KeyType::Set}, {"post:{1}:likes", KeyType::String}}, verifyLikes)},
        {.id = u"bots"_s,
         .title = tr("Likes that nobody gave"),
         .task = tr("Bots like post 2. Take away their likes in %1post:{2}:liked_users, keep everybody else's, and let "
                    "the number agree."),
         .hints = {tr("Read the set: the names tell who is a bot."),
                   tr("Two keys say who likes the post and how many. SREM changes one of them."),
                   tr("“Like, or unlike” undoes a like in both, one bot at a time.")},
         .keys = {"post:{2}:liked_users", "post:{2}:likes"},
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return liked({space, PostId{2}}, readersBy(dice) + numbered("bot-", 10, 5), 0);
         }),
         .verify =
             verifyKeys({{"post:{2}:liked_users", KeyType::Set}, {"post:{2}:likes", KeyType::String}}, verifyLikes)}};
}

QList<Challenge> viewChallenges()
{
    return {
        {.id = u"unfinished"_s,
         .title = tr("A flush that was not finished"),
         .task = tr("A flusher of post 2 has crashed, and its batch is still in %1post:{2}:views:batch. Meanwhile more "
                    "views came. See to it that the database has every view, each of them once, and Redis none."),
         .hints = {tr("Was the batch added before the crash, or not? The database knows it by the batch's id."),
                   tr("“Both counts” counts a batch only while the database has not added it."),
                   tr("“Flush into the database” ends what somebody has left, and then moves what came since.")},
         .keys = {"post:{2}:views", "post:{2}:views:batch"},
         .prepare = prepareUnfinished,
         .verify =
             verifyKeys({{"post:{2}:views", KeyType::String, true}, {"post:{2}:views:batch", KeyType::Hash, true}},
                        verifyUnfinished)},
        {.id = u"no-number"_s,
         .title = tr("A counter that refuses to count"),
         .task =
             tr("A script has restored the views of post 3 from a file. INCR fails ever since. Let it count on from "
                "the number that it had; it never expires."),
         .hints = {tr("What exactly is in %1post:{3}:views? Look at every byte."),
                   tr("A line of a file ends with a line break, and “redis-cli -x SET” stores it with the rest."),
                   tr("SET the key to the digits alone. DEL would begin at 0.")},
         .keys = {"post:{3}:views"},
         .prepare = made("SET", "post:{3}:views", lineBy),
         .verify = verifyKey("post:{3}:views", KeyType::String, verifyCount<-1>)},
        {.id = u"hour"_s,
         .title = tr("An hour that does not end"),
         .task = tr("The views of post 1 should be those of this hour, and were made with a TTL. Somebody has repaired "
                    "the number by SET, and now they stay for ever. Let them go within an hour, and lose none now."),
         .hints = {tr("A SET without KEEPTTL takes the end away. What gives one to a key that is there?"),
                   tr("“View a post” can give an end, too, to a counter that has none."),
                   tr("EXPIRE %1post:{1}:views 3600, at most.")},
         .keys = {"post:{1}:views"},
         .prepare = made("SET", "post:{1}:views", numberBy),
         .verify = verifyKey("post:{1}:views", KeyType::String, verifyCount<3'600'000>)},
        {.id = u"two-days"_s,
         .title = tr("Visitors of two days"),
         .task = tr("%1post:{3}:visitors:monday and …:tuesday are HyperLogLogs. Make %1post:{3}:visitors count the "
                    "different visitors of both days; who came on both counts once."),
         .hints = {tr("Adding the two counts would count some visitors twice."),
                   tr("PFCOUNT of two keys answers the question, and keeps nothing. What keeps it?"),
                   tr("PFMERGE %1post:{3}:visitors and the two days.")},
         .start = Challenge::Start::Empty,
         .keys = {"post:{3}:visitors", Monday, Tuesday},
         .prepare = made(twoDays),
         .verify = verifyKey("post:{3}:visitors", KeyType::String, verifyTwoDays)}};
}

} // namespace

QList<Challenge> challenges()
{
    return likeChallenges() + viewChallenges();
}

} // namespace lab::patterns::counter
