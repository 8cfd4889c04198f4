// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

/// µs; seconds; 2026-01-01 12:00:00 UTC in seconds since 1970.
constexpr qint64 Second = 1'000'000, Day = 86'400, Noon = 1'767'268'800, StepSeconds = 200;
constexpr Rule IvansRule{3, Day};
const QByteArray Log = "ratelimit:sliding:", Judy = "ratelimit:fixed:{judy}:1767268800", JudyMillis = Judy + "000";
const QList<ExpectedKey> OldCounters{{"ratelimit:old:{bob}", KeyType::String},
                                     {"ratelimit:old:{carol}", KeyType::String},
                                     {"ratelimit:old:{dave}", KeyType::String}};

/// Counters of which one, as the dice will have it, has no end; the others end one after another.
QList<redis::Command> endless(const Keyspace &space, QRandomGenerator dice)
{
    QList<redis::Command> commands;
    for (qsizetype i = 0; i < OldCounters.size(); ++i)
        commands.append(makeCommand("SET", space.key(OldCounters[i].name), 100, "EX", 1200 - StepSeconds * i));
    commands[dice.bounded(3)].resize(3);
    return commands;
}

/// Each counts what it did, and ends: that one within an hour, the others when they would have.
QCoro::Task<Verdict> verifyEndless(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto refused = attempt.dice().bounded(3);
    const auto alike = [&keys](qsizetype i) {
        return keys[i].ttlMillis / 1000 + StepSeconds * i;
    };
    qint64 right = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool isLeft = std::abs(alike(i) - alike(refused == 0 ? 1 : 0)) < 60; // s
        const bool isInTime = i == refused ? keys[i].ttlMillis <= 3'600'000 : isLeft;
        right += keys[i].bytes == "100" && keys[i].ttlMillis >= 0 && isInTime ? 1 : 0;
    }
    co_return Verdict{right == keys.size(), tr("%1 of the three count what they did and end in time.").arg(right)};
}

/// `count` members from number `first` on, a second apart from `seconds` since 1970.
redis::Command requests(const Key &log, const QByteArray &before, qint64 first, qint64 count, qint64 seconds)
{
    auto command = makeCommand("ZADD", log);
    for (qint64 i = 0; i < count; ++i)
        command += redis::Command{QByteArray::number((seconds + i) * Second), before + QByteArray::number(first + i)};
    return command;
}

QByteArrayList ownBy(QRandomGenerator dice)
{
    return numbered("request-", 100, 4 + dice.bounded(5));
}

/// The user's own requests of just now, and `count` others that begin `later`, in seconds; with an end.
QList<redis::Command> besides(Key log, const QByteArray &others, qint64 count, qint64 later, QRandomGenerator dice)
{
    const auto now = clockOfThisProgram() / Second;
    return {requests(log, others, 1000, count, now + later),
            requests(log, "request-", 100, ownBy(dice).size(), now - 20), makeCommand("EXPIRE", log, 2 * Day)};
}

QList<redis::Command> future(const Keyspace &space, QRandomGenerator dice)
{
    return besides(space.key(Log + "{erin}"), "request-", 5, Day, dice);
}

/// Nobody has ever removed anything from this one, and it has no end.
QList<redis::Command> untrimmed(const Keyspace &space, QRandomGenerator dice)
{
    return besides(space.key(Log + "{heidi}"), "request-", 80, -7 * Day, dice).first(2);
}

QList<redis::Command> health(const Keyspace &space, QRandomGenerator dice)
{
    return besides(space.key(Log + "{frank}"), "health-", 30, -30, dice);
}

QByteArrayList gracesBy(QRandomGenerator)
{
    return numbered("before-", 0, 4) + numbered("after-", 0, 3);
}

QList<redis::Command> deploy(const Keyspace &space, QRandomGenerator dice)
{
    const auto log = space.key(Log + "{grace}");
    const auto began = Noon + 600 + dice.bounded(600), ended = began + 100;
    return {requests(log, "before-", 0, 4, began - 20), requests(log, "deploy-", 0, 40, began + 1),
            requests(log, "after-", 0, 3, ended + 5), makeCommand("EXPIRE", log, Day),
            makeCommand("HSET", space.key("ratelimit:deploy"), "began", began, "ended", ended)};
}

/// The log has these members, and no others.
template <Seeded wanted>
QCoro::Task<Verdict> verifyLog(Run &, KeyValue log, Attempt attempt)
{
    const auto members = sorted(elementNames(log)), right = sorted(wanted(attempt.dice()));
    co_return Verdict{members == right && log.ttlMillis >= 0 && log.ttlMillis <= 2 * Day * 1000,
                      tr("In the log: %1; %2.").arg(listedWords(members), lifetimeText(ttlSeconds(log.ttlMillis)))};
}

QList<redis::Command> twoNames(const Keyspace &space, QRandomGenerator)
{
    return {makeCommand("SET", space.key(Judy), 37, "EX", 3000),
            makeCommand("SET", space.key(JudyMillis), 25, "EX", 3'000'000)};
}

QCoro::Task<Verdict> verifyOneName(Run &, QList<KeyValue> keys, Attempt)
{
    co_return Verdict{keys[0].bytes == "62" && keys[0].ttlMillis >= 0 && keys[0].ttlMillis <= 3600'000 &&
                          !keys[1].exists(),
                      tr("Under the name in seconds: %1, and: %2. Under the one in milliseconds: %3.")
                          .arg(displayText(keys[0].bytes), lifetimeText(ttlSeconds(keys[0].ttlMillis)),
                               keys[1].exists() ? displayText(keys[1].bytes) : tr("nothing"))};
}

/// Refused at a limit of 3 by the log and the bucket, and let through by the fixed window.
QCoro::Task<Verdict> verifyTwoMinds(Run &run, Attempt)
{
    const auto status = co_await RateLimiter(run).status("ivan", IvansRule);
    co_return Verdict{
        !status.sliding.allowed && !status.bucket.allowed && status.fixed.count == 0 && status.counter.count == 0,
        tr("Counted in a day: by the log %1, by the bucket %2, by the fixed window %3, by the counter %4.")
            .arg(countText(status.sliding.count), countText(status.bucket.count), countText(status.fixed.count),
                 countText(status.counter.count))};
}

QList<Challenge> logChallenges()
{
    return {
        {.id = u"future"_s,
         .title = tr("Requests of tomorrow"),
         .task = tr("Erin is refused, and will be for a day: the clock of one application server was wrong, and what "
                    "it wrote into %1ratelimit:sliding:{erin} is ahead of the time. Take that away, and keep all "
                    "others."),
         .hints = {tr("The scores are microseconds since 1970. Which of them cannot be?"),
                   tr("TIME tells now: seconds, and microseconds of the second. ZREMRANGEBYSCORE takes a range of "
                      "scores, and +inf as its end."),
                   tr("ZREMRANGEBYSCORE %1ratelimit:sliding:{erin} (now +inf, with now in microseconds.")},
         .keys = {Log + "{erin}"},
         .prepare = made(future),
         .verify = verifyKey(Log + "{erin}", KeyType::SortedSet, verifyLog<ownBy>)},
        {.id = u"untrimmed"_s,
         .title = tr("A log that only grows"),
         .task = tr("Some program adds Heidi's requests to %1ratelimit:sliding:{heidi} and never takes any out. Take "
                    "out what is older than a day, keep what is younger, and let the log end by itself when she does "
                    "not come for a day."),
         .hints = {tr("What is old is at the lower end of the scores. And what does TTL say?"),
                   tr("A day is 86400000000 microseconds. ZREMRANGEBYSCORE takes -inf as its beginning."),
                   tr("ZREMRANGEBYSCORE from -inf to a day ago, in microseconds; then EXPIRE 86400.")},
         .keys = {Log + "{heidi}"},
         .prepare = made(untrimmed),
         .verify = verifyKey(Log + "{heidi}", KeyType::SortedSet, verifyLog<ownBy>)},
        {.id = u"health"_s,
         .title = tr("Not his requests"),
         .task = tr("The load balancer's health checks were counted against Frank, in %1ratelimit:sliding:{frank}. "
                    "Take them out, and leave his own requests in."),
         .hints = {tr("They came at the same time as his own: the scores do not tell them apart. Look at the members."),
                   tr("A member is removed by its name; ZSCAN with MATCH finds those of a pattern."),
                   tr("ZREM %1ratelimit:sliding:{frank}, and every member that begins with health-.")},
         .keys = {Log + "{frank}"},
         .prepare = made(health),
         .verify = verifyKey(Log + "{frank}", KeyType::SortedSet, verifyLog<ownBy>)},
        {.id = u"deploy"_s,
         .title = tr("Give them back"),
         .task = tr("A bad deploy has sent requests in Grace's name, and they count against her. When it began and "
                    "ended is in %1ratelimit:deploy. Take what came in between out of %1ratelimit:sliding:{grace}, and "
                    "nothing else."),
         .hints = {tr("A log can be asked for a span of time: its scores are times."),
                   tr("The deploy's times are seconds, the scores microseconds. ZCOUNT tells how many are in a range."),
                   tr("ZREMRANGEBYSCORE %1ratelimit:sliding:{grace}, from began to ended, with six zeros each.")},
         .keys = {Log + "{grace}", "ratelimit:deploy"},
         .prepare = made(deploy),
         .verify = verifyKey(Log + "{grace}", KeyType::SortedSet, verifyLog<gracesBy>)}};
}

QList<Challenge> counterChallenges()
{
    return {
        {.id = u"endless"_s,
         .title = tr("Refused for ever"),
         .task = tr("An older limiter counts the requests of an hour under %1ratelimit:old:{bob}, …:{carol} and "
                    "…:{dave}, 100 at most. One of the three says they have been refused since yesterday. Find out "
                    "who, and let their counter end within an hour. Forget no request, and leave the others as they "
                    "are."),
         .hints = {tr("All three have reached the limit. What do their counters differ in?"),
                   tr("TTL answers -1 for a key that has no end."), tr("EXPIRE that one's counter, 3600 at most.")},
         .keys = {OldCounters[0].name, OldCounters[1].name, OldCounters[2].name},
         .prepare = made(endless),
         .verify = verifyKeys(OldCounters, verifyEndless)},
        {.id = u"two-names"_s,
         .title = tr("One window, two names"),
         .task = tr("Two programs count Judy's requests of the same hour. One names its window in seconds, "
                    "%1ratelimit:fixed:{judy}:1767268800, the other in milliseconds. Let all of them be counted under "
                    "the name in seconds, with an end within the hour, and nothing be left under the other."),
         .hints = {tr("Whoever has %1ratelimit:fixed:{judy}:1767268800000 counts as well: twice the limit came "
                      "through."),
                   tr("A counter can be counted up by more than one, and keeps its end meanwhile."),
                   tr("INCRBY the one by what the other says, then UNLINK the other. SET would take the end away.")},
         .keys = {Judy, JudyMillis},
         .prepare = made(twoNames),
         .verify = verifyKeys({{Judy, KeyType::String}, {JudyMillis, KeyType::String, true}}, verifyOneName)},
        {.id = u"two-minds"_s,
         .title = tr("Of two minds"),
         .task = tr("Bring it about that Ivan (user ivan, limit 3, window 86400) is refused by the log and by the "
                    "bucket, while the fixed window and the counter have not counted a request of his."),
         .hints = {tr("Each algorithm counts in a key of its own."),
                   tr("“A request” counts by the algorithm that is chosen there; “What would each say?” shows all."),
                   tr("Three requests with sliding, three with bucket, with user ivan, limit 3 and window 86400.")},
         .start = Challenge::Start::Empty,
         .keys = {"ratelimit:sliding:{ivan}", "ratelimit:bucket:{ivan}", "ratelimit:counter:{ivan}"},
         .verify = verifyTwoMinds}};
}

} // namespace

QList<Challenge> challenges()
{
    return logChallenges() + counterChallenges();
}

} // namespace lab::patterns::rate_limit
