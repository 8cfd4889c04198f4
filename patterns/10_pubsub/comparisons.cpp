// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/sleep.h"
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/10_pubsub/lesson.h"
#include "patterns/10_pubsub/pattern.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using measure::Micros;
using std::chrono::milliseconds;

namespace {

const QByteArray Lab = "bench:", Text = R"({"message":"Hello","timestamp":1700000000000})";
constexpr auto Patience = 1s; ///< with a message that does not come

/// Somebody who listens, or asks: both sides of one arm.
struct Delivery
{
    Delivery(Run &its, SharedBenchData shared, const QByteArray &name)
        : run(its)
        , data(std::move(shared))
        , channel{data->keys().first().name + ':' + name}
    {
    }

    Run &run;
    SharedBenchData data;
    Channel channel; ///< no key is made of that name
    redis::Subscriber *listener = nullptr;
    std::optional<Clock::time_point> arrivedAt = {};
    qint64 last = 0; ///< the id of the row that was found last
    QObject context; ///< what the listener tells ends with it
};
using SharedDelivery = std::shared_ptr<Delivery>;

QCoro::Task<Micros> push(SharedDelivery delivery)
{
    delivery->arrivedAt.reset();
    const auto start = Clock::now();
    co_await delivery->data->redis().command("PUBLISH", delivery->channel.name, Text);
    while (!delivery->arrivedAt && Clock::now() - start < Patience)
        co_await sleepFor(100us, delivery->run.stop());
    if (!delivery->arrivedAt)
        benchDataIsGone();
    co_return *delivery->arrivedAt - start;
}

bool pollFinds(Delivery &delivery)
{
    const auto newest = Twin::newestAfter(delivery.data->sql(), Lab, delivery.channel, delivery.last);
    delivery.last = newest.value_or(delivery.last);
    return newest.has_value();
}

/// Whoever publishes knows nothing of when the next poll will be: at any moment within the interval.
QCoro::Task<Micros> poll(SharedDelivery delivery, milliseconds interval)
{
    const std::chrono::microseconds untilPoll(delivery->run.random().bounded(qint64(interval / 1us)));
    const auto start = Clock::now();
    Twin::insert(delivery->data->sql(), Lab, delivery->channel, Text);
    co_await sleepFor(untilPoll, delivery->run.stop());
    if (!pollFinds(*delivery))
        benchDataIsGone();
    co_return Clock::now() - start;
}

/// One second of polling, with one message in it.
QCoro::Task<measure::Metrics> wasteOf(SharedDelivery delivery, milliseconds interval)
{
    const auto polls = 1s / interval;
    const auto published = delivery->run.random().bounded(qint64(polls));
    qint64 wasted = 0;
    Micros spent{};
    for (qint64 i = 0; i < polls; ++i) {
        if (i == published)
            Twin::insert(delivery->data->sql(), Lab, delivery->channel, Text);
        co_await sleepFor(interval, delivery->run.stop());
        const auto start = Clock::now();
        wasted += pollFinds(*delivery) ? 0 : 1;
        spent += Clock::now() - start;
    }
    co_return {{tr("queries that found nothing"), static_cast<double>(wasted), QString()},
               {tr("time in all queries"), spent.count(), u"µs"_s}};
}

QCoro::Task<std::vector<measure::Arm>> deliverVersusPoll(Run &run, Setting)
{
    const auto data = std::make_shared<BenchData>(run, "deliver");
    const auto listening = std::make_shared<Delivery>(run, data, "pushed");
    listening->listener = run.subscriber(u"SUBSCRIBE"_s);
    QObject::connect(listening->listener, &redis::Subscriber::message, &listening->context,
                     [each = listening.get()] { each->arrivedAt = Clock::now(); });
    co_await listening->listener->subscribe(listening->channel.name);
    std::vector<measure::Arm> arms;
    arms.push_back({.name = u"SUBSCRIBE"_s, .engine = measure::Engine::Redis, .timed = [listening] {
                        return push(listening);
                    }});
    for (const auto interval : {10ms, 100ms, 1000ms}) {
        const auto asking = std::make_shared<Delivery>(run, data, QByteArray::number(qint64(interval.count())));
        measure::Arm arm{.name = tr("a poll every %1 ms").arg(interval.count()), .engine = measure::Engine::Sqlite};
        arm.timed = [=] {
            return poll(asking, interval);
        };
        arm.metrics = [=] {
            return wasteOf(asking, interval);
        };
        arms.push_back(arm);
    }
    co_return arms;
}

QCoro::Task<void> publishOnce(SharedBenchData data, qsizetype)
{
    const auto receivers = co_await data->redis().command("PUBLISH", data->keys().first(), Text);
    if (receivers.count() != 1)
        benchDataIsGone();
}

QCoro::Task<void> insertOnce(SharedBenchData data, qsizetype)
{
    Twin::insert(data->sql(), Lab, {data->keys().first().name}, Text);
    co_return;
}

/// One subscriber who gets it, and patterns of another that do not match.
QCoro::Task<std::vector<measure::Arm>> publishVersusInsert(Run &run, Setting setting)
{
    const auto data = std::make_shared<BenchData>(run, "publish");
    const auto channel = data->keys().first().name;
    co_await run.subscriber(u"SUBSCRIBE"_s)->subscribe(channel);
    auto *const others = run.subscriber(u"PSUBSCRIBE"_s);
    for (int number = 0; number < static_cast<int>(setting.value(u"patterns"_s)); ++number)
        co_await others->psubscribe(channel + ":*:" + QByteArray::number(number));
    std::vector<measure::Arm> arms;
    arms.push_back(benchArm(u"PUBLISH"_s, measure::Engine::Redis, data, 1, publishOnce));
    arms.push_back(benchArm(u"INSERT"_s, measure::Engine::Sqlite, data, 1, insertOnce));
    co_return arms;
}

} // namespace

QList<Comparison> comparisons()
{
    return {{.id = u"publish-vs-insert"_s,
             .title = tr("What publishing costs whoever publishes"),
             .question = tr("What does a PUBLISH cost, and what do patterns of others add to it?"),
             .variables = {{.name = u"patterns"_s, .label = tr("Patterns of others"), .values = {0, 10, 100, 1000}}},
             .arms = publishVersusInsert,
             .conditions = benchConditions(tr("one subscriber, who gets every message; patterns of one other "
                                              "connection, none of which matches"),
                                           tr("INSERT of one row, a transaction each; nothing is deleted"))},
            {.id = u"deliver-vs-poll"_s,
             .title = tr("From publishing to receiving"),
             .question = tr("How old is a message when it arrives, and what does waiting for it cost?"),
             .arms = deliverVersusPoll,
             .conditions = {
                 {tr("each sample"), tr("one message, from before PUBLISH or INSERT until whoever waits has it; both "
                                        "ends in one thread")},
                 {tr("when a poll comes"), tr("at a random moment within its interval after the INSERT, since neither "
                                              "knows of the other")},
                 {tr("rows"), tr("in a file of their own beside the lab's, removed afterwards; inserted and asked over "
                                 "one connection")},
                 {tr("queries that found nothing"),
                  tr("counted in one second of polling in which one message is published. A subscriber sends nothing "
                     "after SUBSCRIBE")}}}};
}

} // namespace lab::patterns::pubsub
