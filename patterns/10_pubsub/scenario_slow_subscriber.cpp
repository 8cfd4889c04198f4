// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/10_pubsub/lesson.h"

#include <QSet>

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::Subscriber;

namespace {

constexpr qint64 Tail = 10;              ///< messages at the end, when the subscriber has caught up or is back
constexpr qsizetype MessageBytes = 8192; ///< of each, its number in front
constexpr auto Patience = 5s;            ///< until the server has ended the connection, where it does

enum class Strategy { Naive, Queue, Stream };
consteval auto wordsOf(Strategy)
{
    return words("naive", "queue", "stream");
}

/// A publisher in a burst, and a subscriber that is at work on the first message until it is over. On a server of its
/// own, with a small limit.
struct SlowSubscriber
{
    struct Ending
    {
        Strategy strategy{};
        qint64 published = 0;
        std::optional<qint64> receivers = {}; ///< how often PUBLISH counted the subscriber
        qint64 received = 0;                  ///< different numbers that arrived
        qint64 disconnects = 0;
        qint64 waiting = 0; ///< messages that waited in the subscriber's own memory, at most

        static constexpr auto Members =
            named("strategy published receivers received disconnects waiting", &Ending::strategy, &Ending::published,
                  &Ending::receivers, &Ending::received, &Ending::disconnects, &Ending::waiting);

        qint64 lost() const { return published - received; }
    };

    SlowSubscriber(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"messages"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }

    QCoro::Task<void> setUp()
    {
        server::ServerOptions options;
        options.persistence = server::Persistence::None;
        options.extraLines = {u"client-output-buffer-limit pubsub 1mb 0 0"_s};
        run.progress(0, 0, tr("Starting a server"));
        const auto *const server = co_await run.startServer(options);
        publishing = co_await run.connect(u"publisher"_s, server->endpoint());
        reading = co_await run.connect(u"subscriber"_s, server->endpoint());
        listener = run.subscriber(u"subscriber"_s, server->endpoint());
        QObject::connect(listener, &Subscriber::message, &context,
                         [this](const redis::PubSubMessage &message) { take(message.payload); });
        QObject::connect(listener, &Subscriber::stateChanged, &context,
                         [this](redis::Client::State state, const QString &) {
                             ending.disconnects += isThere && state == redis::Client::State::Disconnected ? 1 : 0;
                             isThere = state == redis::Client::State::Connected;
                         });
    }

    void take(const QByteArray &payload)
    {
        numbers.insert(payload.left(payload.indexOf(' ')).toLongLong());
        waiting += isBusy ? 1 : 0;
        if (does(Strategy::Queue))
            ending.waiting = std::max(ending.waiting, waiting);
    }

    QCoro::Task<void> publisher(Actor &me)
    {
        co_await me.after(u"listening"_s);
        for (qint64 number = 1; number <= ending.published; ++number) {
            if (number == ending.published - Tail + 1) {
                me.reached(u"burst over"_s);
                co_await me.after(u"back"_s);
            }
            const auto text = (QByteArray::number(number) + ' ').leftJustified(MessageBytes, '.');
            if (does(Strategy::Stream))
                co_await publishing->command("XADD", stream, "*", "message", text);
            else
                ending.receivers =
                    ending.receivers.value_or(0) + (co_await publishing->command("PUBLISH", stream, text)).count();
        }
        me.reached(u"all"_s);
    }

    QCoro::Task<void> subscriber(Actor &me)
    {
        if (does(Strategy::Stream))
            co_return co_await readAtItsPace(me);
        co_await listener->subscribe(stream.name);
        isBusy = true;
        if (does(Strategy::Naive))
            listener->setReading(false); // whoever works where it reads does not read while it works
        me.reached(u"listening"_s);
        co_await me.after(u"burst over"_s);
        isBusy = false;
        if (does(Strategy::Naive))
            co_await comeBack(me);
        me.reached(u"back"_s);
        co_await me.after(u"all"_s);
        co_await listener->unsubscribe(stream.name);
        me.note(tr("has %1 of %2, by their numbers").arg(countText(numbers.size()), countText(ending.published)),
                numbers.size() < ending.published);
    }

    /// It reads what had come as far as its own socket, finds the connection at its end, and makes another.
    QCoro::Task<void> comeBack(Actor &me)
    {
        me.note(tr("has worked, and reads on"));
        listener->setReading(true);
        for (auto waited = 0ms; ending.disconnects == 0 && waited < Patience; waited += 10ms)
            co_await run.sleep(10ms);
        co_await listener->subscribe(stream.name); // confirmed: it is there again
    }

    QCoro::Task<void> readAtItsPace(Actor &me)
    {
        me.reached(u"listening"_s);
        co_await me.after(u"burst over"_s);
        me.reached(u"back"_s);
        co_await me.after(u"all"_s);
        QByteArray last = "0";
        for (;;) {
            const auto streams = co_await reading->command("XREAD", "COUNT", 100, "STREAMS", stream, last);
            if (streams.isNull() || streams[0][1].size() == 0)
                co_return;
            for (const auto &entry : streams[0][1].elements())
                take(entry[1].texts(2)[1]);
            if (const auto next = streams[0][1].elements().last()[0].text(); next == last)
                streams.throwUnexpected(tr("newer entries"));
            last = streams[0][1].elements().last()[0].text();
        }
    }

    QCoro::Task<Ending> end()
    {
        ending.received = numbers.size();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.lost() == 0; }
    static QString clauseOf(const Ending &ending)
    {
        const auto lost = counted(ending.lost(), tr("1 message was lost"),
                                  tr("%1 messages were lost", nullptr, formOf(ending.lost())));
        if (ending.disconnects > 0)
            return tr("the server ended its connection, and %1").arg(lost);
        return holds(ending) ? tr("all %1 messages came").arg(countText(ending.published)) : lost;
    }

    Run &run;
    Ending ending;
    redis::Client *publishing = nullptr, *reading = nullptr;
    Subscriber *listener = nullptr;
    bool isThere = false, isBusy = false;
    qint64 waiting = 0;
    QSet<qint64> numbers = {};
    Key stream = run.keys().key("slow:{news}"); ///< on a server that goes with the run
    QObject context = QObject();                ///< what the listener tells ends with it
};

} // namespace

Scenario slowSubscriber()
{
    const Scenario described{
        .id = u"slow-subscriber"_s,
        .title = tr("The subscriber who was busy"),
        .summary = tr("A burst of messages of 8 KB each comes while the subscriber is at work on something else; ten "
                      "more come when it has caught up or is back. What it does not read waits at the server, in an "
                      "output buffer that here may have 1 MB. What is kept in a queue or a stream takes memory as "
                      "well: the subscriber's, without anybody's limit, or the server's, until it is trimmed. The "
                      "server is started for this run and ends with it."),
        .situation = tr("A burst comes while the subscriber is at work on something else."),
        .invariant = tr("Every message arrives."),
        .ways = {{u"naive"_s, tr("Works where it reads: while it works it does not read."), tr("Naive")},
                 {u"queue"_s, tr("Reads on, and puts what comes into a queue of its own."), tr("Queue")},
                 {u"stream"_s, tr("XADD, and XREAD at its own pace."), tr("Stream")}},
        .parameters = {Parameter::integer(u"messages"_s, tr("Messages"), 300, 3000)
                           .withDefault("400")
                           .withHelp(tr("300 are 2.3 MB: more than the buffer and the socket hold together."))},
        .prediction = Prediction{.prompt = tr("The subscriber does not read for as long as a burst of 3 MB. How often "
                                              "does the server end its connection?"),
                                 .way = u"naive"_s,
                                 .field = u"disconnects"_s,
                                 .choices = {{tr("Never: the publisher has to wait"), 0LL}, {tr("Once"), 1LL}}}};
    return scenario<SlowSubscriber>(
        described, {{u"publisher"_s, &SlowSubscriber::publisher}, {u"subscriber"_s, &SlowSubscriber::subscriber}});
}

} // namespace lab::patterns::pubsub
