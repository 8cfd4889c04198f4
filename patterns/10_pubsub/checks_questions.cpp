// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/10_pubsub/lesson.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

QByteArray ownChannel(Run &run)
{
    return run.ownKey("question:{q}:channel").name; // no key is made of it
}

/// One connection that has subscribed twice, to the channel or to patterns that match it: what PUBLISH answers.
QCoro::Task<Reply> publishToTwo(Run &run, bool bySecondPattern)
{
    const auto channel = ownChannel(run);
    auto *const listener = run.subscriber(u"subscriber"_s);
    co_await listener->subscribe(channel);
    if (bySecondPattern)
        co_await listener->psubscribe(channel.chopped(1) + '*');
    else
        co_await listener->subscribe(channel);
    co_return co_await run.redis().command("PUBLISH", channel, "hello");
}

QCoro::Task<Reply> nameTwice(Run &run)
{
    return publishToTwo(run, false);
}

QCoro::Task<Reply> nameAndPattern(Run &run)
{
    return publishToTwo(run, true);
}

QCoro::Task<Reply> publishFromAnotherDatabase(Run &run)
{
    const auto channel = ownChannel(run);
    auto *const listener = run.subscriber(u"subscriber"_s);
    co_await listener->subscribe(channel);
    auto *const publisher = co_await run.connect(u"publisher"_s);
    co_await publisher->command("SELECT", 1);
    co_return co_await publisher->command("PUBLISH", channel, "hello");
}

qint64 sizeOfAof(const Reply &info)
{
    for (const auto &line : info.text().split('\n')) {
        if (line.startsWith("aof_current_size:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    info.throwUnexpected(tr("aof_current_size"));
}

/// By how much the AOF of a server of its own grows, which writes everything before it answers.
QCoro::Task<Reply> aofBytesOfPublish(Run &run)
{
    server::ServerOptions options;
    options.persistence = server::Persistence::Always;
    const auto *const server = co_await run.startServer(options);
    auto *const redis = co_await run.connect(u"publisher"_s, server->endpoint());
    const auto before = sizeOfAof(co_await redis->command("INFO", "persistence"));
    co_await redis->command("PUBLISH", ownChannel(run), QByteArray(1000, '.'));
    const auto after = sizeOfAof(co_await redis->command("INFO", "persistence"));
    co_return Reply::integer(after - before);
}

/// A transaction queues a PUBLISH; another client publishes; EXEC; then one more without a transaction.
QCoro::Task<Reply> orderAroundExec(Run &run)
{
    const auto channel = ownChannel(run);
    auto *const listener = run.subscriber(u"subscriber"_s);
    QByteArrayList heard;
    QObject context; // the connection ends with this call
    QObject::connect(listener, &redis::Subscriber::message, &context,
                     [&heard](const redis::PubSubMessage &message) { heard.append(message.payload); });
    co_await listener->subscribe(channel);
    auto *const first = co_await run.connect(u"client A"_s);
    auto *const second = co_await run.connect(u"client B"_s);
    co_await first->command("MULTI");
    co_await first->command("PUBLISH", channel, "A, in MULTI");
    co_await second->command("PUBLISH", channel, "B, before EXEC");
    co_await first->command("EXEC");
    co_await first->command("PUBLISH", channel, "A, after EXEC");
    co_await listener->unsubscribe(channel); // confirmed: all has come
    QList<Reply> order;
    for (const auto &payload : heard)
        order.append(Reply::string(payload));
    co_return Reply::array(order);
}

QList<Question> choiceQuestions()
{
    return {
        {.id = u"nobody-there"_s,
         .prompt = tr("PUBLISH to a channel to which nobody has ever subscribed. What does it answer?"),
         .experiment = commands({"PUBLISH $a hello"}),
         .choices = {{tr("An error: there is no such channel"), refuses(""),
                      tr("A channel needs not be made: it is a name in a list of who wants what.")},
                     {tr("OK: it is kept for the first who comes"), answers("OK"),
                      tr("Nothing is kept. A Stream would have it.")},
                     {tr("0"), answers("0"),
                      tr("It went to nobody, is gone, and that is no error. Somebody who has to "
                         "know must look at this number.")}}},
        {.id = u"name-twice"_s,
         .prompt = tr("One connection sends SUBSCRIBE for the same channel twice. What does PUBLISH answer then?"),
         .experiment = nameTwice,
         .choices = {{tr("1"), answers("1"),
                      tr("The second one is confirmed and changes nothing: a set of names. So "
                         "subscribing again after a doubt does no harm.")},
                     {tr("2"), answers("2"), tr("That is what a pattern beside the name would do.")},
                     {tr("The second SUBSCRIBE is an error"), refuses(""), tr("It is confirmed like the first.")}}},
        {.id = u"another-database"_s,
         .prompt = tr("A client has subscribed; it uses database 0. Another one sends SELECT 1 and then PUBLISH to "
                      "that channel. What does PUBLISH answer?"),
         .experiment = publishFromAnotherDatabase,
         .choices = {{tr("0: each database has its own channels"), answers("0"),
                      tr("Keys are separated like that. Channels are no keys.")},
                     {tr("1: channels know no databases"), answers("1"),
                      tr("Two programs that share a server share its channels, whatever database they use: a prefix "
                         "in the name is what keeps them apart.")},
                     {tr("An error"), refuses(""),
                      tr("Both commands are allowed on a single server; a cluster has "
                         "database 0 alone, and refuses SELECT 1.")}}},
    };
}

} // namespace

QList<Question> questions()
{
    return choiceQuestions() +
           QList<Question>{
               {.id = u"name-and-pattern"_s,
                .prompt = tr("One connection has subscribed to a channel by its name, and to a pattern that matches "
                             "it. What does PUBLISH answer?"),
                .experiment = nameAndPattern,
                .number = Tolerance{},
                .explanation = tr("Subscriptions are counted, not clients: the connection gets it twice, as “message” "
                                  "and as “pmessage”. Whoever acts on each does it twice.")},
               {.id = u"aof-bytes"_s,
                .prompt = tr("A server writes every change to its AOF before it answers (appendfsync always). A "
                             "message of 1000 bytes is published. By how many bytes does the AOF grow?"),
                .experiment = aofBytesOfPublish,
                .number = Tolerance{.unit = u"B"_s},
                .explanation = tr("PUBLISH changes no data. It is sent on to replicas, whose subscribers hear it, and "
                                  "written to no file: no restart brings a message back.")},
               {.id = u"doubled"_s,
                .prompt =
                    tr("A counter says 3. A follower subscribes; 3 more updates add 1 each; it reads the counter; "
                       "3 more follow. It applies every message that it has got. What does its copy say?"),
                .experiment =
                    byPlaying(snapshotThenSubscribe(), {{u"strategy"_s, "everything"}, {u"updates"_s, "9"}}, u"copy"_s),
                .number = Tolerance{},
                .explanation = tr("It reads 6 and applies 6 messages, of which 3 are in what it has read. A version in "
                                  "both would tell.")},
               {.id = u"around-exec"_s,
                .prompt = tr("Client A sends MULTI and PUBLISH. Then client B publishes. Then A sends EXEC, and "
                             "publishes once more. In which order does a subscriber hear them?"),
                .experiment = orderAroundExec,
                .items = {"A, in MULTI", "B, before EXEC", "A, after EXEC"},
                .explanation = tr("What is queued is not executed yet: PUBLISH in a transaction goes out with EXEC, at "
                                  "the same moment as the changes beside it.")}};
}

} // namespace lab::patterns::pubsub
