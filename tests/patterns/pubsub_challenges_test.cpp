// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/subscriber.h"
#include "patterns/10_pubsub/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// The changes from version `first` on, each by HINCRBY; then the version, if told.
Deed applied(int first, bool setsVersion = true)
{
    return [=](LessonBench &bench) {
        const auto entries = bench.redis(u"XRANGE lab:follower:{stock}:changes - +"_s);
        for (qsizetype i = first - 1; i < entries.size(); ++i)
            bench.ask({"HINCRBY", "lab:follower:{stock}:copy", "value", entries[i][1][1].text()});
        if (setsVersion)
            bench.ask({"HSET", "lab:follower:{stock}:copy", "version", QByteArray::number(entries.size())});
    };
}

/// So many of the outbox are published, by `publish`, and then it is deleted.
Deed published(qsizetype count, std::function<void(LessonBench &bench, const QByteArray &order)> publish)
{
    return [=](LessonBench &bench) {
        for (const auto &order : bench.redis(u"LRANGE lab:outbox:{orders} 0 -1"_s).texts().first(count))
            publish(bench, order);
        bench.redis(u"DEL lab:outbox:{orders}"_s);
    };
}

void byServer(LessonBench &bench, const QByteArray &order)
{
    bench.ask({"PUBLISH", "lab:orders:{all}", order});
}

void byForm(LessonBench &bench, const QByteArray &order)
{
    bench.run(u"publish channel=lab:orders:{all} message="_s + QString::fromLatin1(order));
}

void byFormElsewhere(LessonBench &bench, const QByteArray &order)
{
    bench.run(u"publish channel=lab:orders message="_s + QString::fromLatin1(order));
}

void backwards(LessonBench &bench)
{
    const auto orders = bench.redis(u"LRANGE lab:outbox:{orders} 0 -1"_s).texts();
    for (auto order = orders.rbegin(); order != orders.rend(); ++order)
        byForm(bench, *order);
    bench.redis(u"DEL lab:outbox:{orders}"_s);
}

/// `:orders:new`, for one: removed from the channels.
Deed without(const QByteArrayList &ends)
{
    return [ends](LessonBench &bench) {
        for (const auto &channel : bench.redis(u"SMEMBERS lab:worker:{1}:channels"_s).texts()) {
            for (const auto &end : ends) {
                if (channel.endsWith(end))
                    bench.ask({"SREM", "lab:worker:{1}:channels", channel});
            }
        }
    };
}

void shopPatternGone(LessonBench &bench)
{
    for (const auto &pattern : bench.redis(u"SMEMBERS lab:worker:{1}:patterns"_s).texts()) {
        if (pattern.startsWith("lab:shop:"))
            bench.ask({"SREM", "lab:worker:{1}:patterns", pattern});
    }
}

void everythingByPatterns(LessonBench &bench)
{
    for (const auto &channel : bench.redis(u"SMEMBERS lab:worker:{1}:channels"_s).texts()) {
        if (channel.endsWith(":users"))
            bench.ask({"SADD", "lab:worker:{1}:patterns", channel + '*'});
    }
    without({":orders:new", ":orders:paid", ":users"})(bench);
    bench.redis(u"SADD lab:worker:{1}:channels lab:nobody"_s);
}

/// Listeners of the test, one connection each; they go with the bench.
Deed listeners(qint64 more, const QByteArray &byPattern = {})
{
    return [=](LessonBench &bench) {
        const auto count = bench.redis(u"GET lab:alarm:{1}"_s).integer() + more;
        for (qint64 i = 0; i < count; ++i) {
            auto *const listener =
                new redis::Subscriber(bench.server().endpoint(), redis::Client::Options(), &bench.executor());
            waitFor(byPattern.isEmpty() ? listener->subscribe("lab:alarm:{1}") : listener->psubscribe(byPattern));
        }
    };
}

/// As many live runs as are wanted, which go on while it is checked.
void byTheForm(LessonBench &bench)
{
    const auto wanted = bench.redis(u"GET lab:alarm:{1}"_s).integer();
    for (qint64 i = 0; i < wanted; ++i)
        bench.start(Request::What::Operation, u"subscribe channel=lab:alarm:{1} seconds=2"_s);
    if (!becomesTrue([&] { return bench.redis(u"PUBSUB NUMSUB lab:alarm:{1}"_s)[1].integer() == wanted; }))
        qFatal("They do not listen.");
}

QList<Repair> pubsubRepairs()
{
    return {
        {u"lagging-copy"_s, u"what is newer"_s, true, applied(4)},
        {u"lagging-copy"_s, u"all of it"_s, false, applied(1)},
        {u"lagging-copy"_s, u"without the version"_s, false, applied(4, false)},
        {u"lagging-copy"_s, u"the version alone"_s, false,
         [](auto &bench) {
             const auto length = bench.redis(u"XLEN lab:follower:{stock}:changes"_s).integer();
             bench.ask({"HSET", "lab:follower:{stock}:copy", "version", QByteArray::number(length)});
         }},
        {u"lagging-copy"_s, u"the stream cut to match"_s, false,
         sends({u"XTRIM lab:follower:{stock}:changes MAXLEN 3"_s})},
        {u"lagging-copy"_s, u"and the stream emptied"_s, false,
         [](auto &bench) {
             applied(4)(bench);
             sends({u"XTRIM lab:follower:{stock}:changes MAXLEN 0"_s})(bench);
         }},
        {u"doubled-copy"_s, u"added up anew"_s, true,
         [](auto &bench) {
             sends({u"DEL lab:follower:{stock}:copy"_s})(bench);
             applied(1)(bench);
         }},
        {u"doubled-copy"_s, u"three of them taken away"_s, true,
         [](auto &bench) {
             const auto entries = bench.redis(u"XRANGE lab:follower:{stock}:changes - +"_s);
             for (qsizetype i = 0; i < 3; ++i)
                 bench.ask({"HINCRBY", "lab:follower:{stock}:copy", "value", '-' + entries[i][1][1].text()});
         }},
        {u"doubled-copy"_s, u"begun at nothing"_s, false, sends({u"HSET lab:follower:{stock}:copy value 0"_s})},
        {u"doubled-copy"_s, u"the version moved on"_s, false, sends({u"HSET lab:follower:{stock}:copy version 9"_s})},
        {u"doubled-copy"_s, u"more in the stream"_s, false,
         [](auto &bench) {
             const auto entry = bench.redis(u"XRANGE lab:follower:{stock}:changes - + COUNT 1"_s)[0];
             for (int i = 0; i < 3; ++i)
                 bench.ask({"XADD", "lab:follower:{stock}:changes", "*", "add", entry[1][1].text()});
             sends({u"HSET lab:follower:{stock}:copy version 9"_s})(bench);
         }},
        {u"outbox"_s, u"by the form"_s, true, published(3, byForm)},
        {u"outbox"_s, u"by PUBLISH"_s, true, published(3, byServer)},
        {u"outbox"_s, u"two of them"_s, false, published(2, byServer)},
        {u"outbox"_s, u"two of them by the form"_s, false, published(2, byForm)},
        {u"outbox"_s, u"to another channel"_s, false, published(3, byFormElsewhere)},
        {u"outbox"_s, u"the last one first"_s, false, backwards},
        {u"outbox"_s, u"only deleted"_s, false, sends({u"DEL lab:outbox:{orders}"_s})},
        {u"outbox"_s, u"left where they are"_s, false,
         [](auto &bench) {
             for (const auto &order : bench.redis(u"LRANGE lab:outbox:{orders} 0 -1"_s).texts())
                 byForm(bench, order);
         }},
        {u"twice"_s, u"without the pattern"_s, true, shopPatternGone},
        {u"twice"_s, u"without the channels that it has"_s, true, without({":orders:new", ":orders:paid"})},
        {u"twice"_s, u"no patterns at all"_s, true, sends({u"DEL lab:worker:{1}:patterns"_s})},
        {u"twice"_s, u"without one of them"_s, false, without({":orders:new"})},
        {u"twice"_s, u"without both"_s, false,
         [](auto &bench) {
             shopPatternGone(bench);
             without({":orders:new"})(bench);
         }},
        {u"twice"_s, u"no channels"_s, false, sends({u"DEL lab:worker:{1}:channels"_s})},
        {u"twice"_s, u"patterns that hear more"_s, false, everythingByPatterns},
        {u"rota"_s, u"as many"_s, true, listeners(0)},
        {u"rota"_s, u"by the form"_s, true, byTheForm},
        {u"rota"_s, u"one too few"_s, false, listeners(-1)},
        {u"rota"_s, u"one too many"_s, false, listeners(1)},
        {u"rota"_s, u"by a pattern"_s, false, listeners(0, "lab:alarm:*")},
        {u"rota"_s, u"nobody wanted"_s, false, sends({u"SET lab:alarm:{1} 0"_s})},
    };
}

} // namespace

/// The challenges of lesson 10.
class PubSubChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    PubSubChallengesTest()
        : ChallengeSuite(patterns::pubsub::lesson(), pubsubRepairs())
    {
    }
};

LAB_TEST(PubSubChallengesTest)
#include "pubsub_challenges_test.moc"
