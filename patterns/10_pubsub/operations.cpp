// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/10_pubsub/lesson.h"
#include "patterns/10_pubsub/pattern.h"

#include <QDateTime>

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using By = Subscription::By;

namespace {

constexpr qint64 LongestSeconds = 86'400; // a day

Parameter channelParameter()
{
    return Parameter::text(u"channel"_s, tr("Channel"))
        .withExample(u"lab:news"_s)
        .withHelp(tr("Sent as it is typed. A channel is no key, so nothing is written."));
}

Parameter messageParameter()
{
    return Parameter::text(u"message"_s, tr("Message")).withExample(u"Hello"_s).orEmpty();
}

Parameter secondsParameter()
{
    return Parameter::integer(u"seconds"_s, tr("For"), 1, LongestSeconds)
        .orNone()
        .withUnit(u"s"_s)
        .withHelp(tr("Empty: until it is stopped."));
}

Channel channelOf(const Keyspace &keys, const Arguments &arguments)
{
    if (arguments.values().contains(u"user"_s))
        return PubSub::notificationsOf(keys, arguments.text(u"user"_s));
    return {arguments.text(u"channel"_s)};
}

QString publishedText(qint64 receivers)
{
    if (receivers == 0)
        return tr("Nobody listened: the message is gone.");
    return counted(receivers, tr("Handed to 1 subscription; whether it was read nobody is told."),
                   tr("Handed to %1 subscriptions; whether it was read nobody is told.", nullptr, formOf(receivers)));
}

QCoro::Task<Outcome> publish(PubSub pubSub, Arguments arguments)
{
    const auto notice = Notice::of(arguments.text(u"message"_s));
    const auto receivers = co_await pubSub.publish(channelOf(pubSub.keys(), arguments), notice);
    co_return Outcome::done({{u"receivers"_s, receivers}}, publishedText(receivers));
}

QCoro::Task<Outcome> publishTwin(Twin twin, Arguments arguments)
{
    const auto notice = Notice::of(arguments.text(u"message"_s));
    const auto id = co_await twin.publish(channelOf(twin.keys(), arguments), notice);
    co_return Outcome::done({{u"id"_s, id}}, tr("Row %1 is there for whoever asks, now or later; who will, or has, "
                                                "nobody knows.")
                                                 .arg(id));
}

Subscription subscriptionOf(By by, const Arguments &arguments)
{
    return {by, arguments.text(by == By::Pattern ? u"pattern"_s : u"channel"_s)};
}

QString messagesText(qint64 count)
{
    return counted(count, tr("1 message"), tr("%1 messages", nullptr, formOf(count)));
}

QString heardText(const Listened &listened)
{
    auto text = tr("%1 came.").arg(messagesText(listened.received));
    if (listened.received > listened.messages.size())
        text += tr(" The newest %1 are kept.").arg(countText(listened.messages.size()));
    if (listened.gaps > 0)
        text +=
            counted(listened.gaps, tr(" Once it did not listen, and cannot know what it missed."),
                    tr(" %1 times it did not listen, and cannot know what it missed.", nullptr, formOf(listened.gaps)));
    return text;
}

template <By by>
QCoro::Task<Outcome> subscribe(Run &run, Arguments arguments)
{
    if (const auto seconds = arguments.integerIfGiven(u"seconds"_s))
        run.live().endAfter(std::chrono::seconds(*seconds));
    const auto listened = co_await listen(run, subscriptionOf(by, arguments));
    co_return Outcome::done(toFields(listened), heardText(listened));
}

/// One poll after the fact; how many there would have been by then is what the time says.
template <By by>
QCoro::Task<Outcome> subscribeTwin(Run &run, Arguments arguments)
{
    const auto elapsed = std::chrono::floor<std::chrono::milliseconds>(run.elapsed()).count();
    const auto since = QDateTime::currentMSecsSinceEpoch() - elapsed;
    const auto found = co_await Twin(run).publishedSince(subscriptionOf(by, arguments), since);
    const auto polls = elapsed / 1000 + 1;
    co_return Outcome::done({{u"messages"_s, toVariant(found)}, {u"found"_s, qint64(found.size())}},
                            tr("One poll finds %1 that this program has published since, those of any pause among "
                               "them. Once a second, it would have been polls: %2.")
                                .arg(messagesText(found.size()), countText(polls)));
}

QCoro::Task<Outcome> channels(PubSub pubSub, Arguments)
{
    const auto channels = co_await pubSub.channels();
    const auto names =
        counted(channels.count, tr("1 channel has"), tr("%1 channels have", nullptr, formOf(channels.count)));
    const auto patterns =
        counted(channels.patterns, tr("1 pattern is"), tr("%1 patterns are", nullptr, formOf(channels.patterns)));
    co_return Outcome::done(toFields(channels),
                            tr("%1 subscribers on this server; %2 subscribed to.").arg(names, patterns));
}

QList<Operation> publishing()
{
    const auto user =
        Parameter::text(u"user"_s, tr("User")).matching(u"[^{}]+"_s, tr("a name without braces")).withExample(u"42"_s);
    return {{.id = u"publish"_s,
             .title = tr("Publish"),
             .summary = tr("PUBLISH, O(N+M): N subscribers of the channel, M patterns that anybody has subscribed to. "
                           "Kept nowhere."),
             .parameters = {channelParameter(), messageParameter()},
             .run = by<PubSub>(publish),
             .twin = by<Twin>(publishTwin)},
            {.id = u"notify"_s,
             .title = tr("Notify a user"),
             .summary = tr("PUBLISH to a channel of the user's own, user:{ID}:notifications under the prefix."),
             .parameters = {user, messageParameter()},
             .run = by<PubSub>(publish),
             .twin = by<Twin>(publishTwin)}};
}

QList<Operation> listening()
{
    const auto pattern = Parameter::text(u"pattern"_s, tr("Pattern"))
                             .withExample(u"lab:*"_s)
                             .withHelp(tr("A glob: *, ?, [abc], and a backslash before what stands for itself."));
    return {{.id = u"subscribe"_s,
             .title = tr("Subscribe"),
             .summary = tr("SUBSCRIBE, O(1): a connection of its own, to which the server pushes what is published "
                           "from now on."),
             .parameters = {channelParameter(), secondsParameter()},
             .run = subscribe<By::Channel>,
             .twin = subscribeTwin<By::Channel>,
             .live = true,
             .aboutTheWay = {u"messages"_s},
             .calledBy = u"channel"_s},
            {.id = u"psubscribe"_s,
             .title = tr("Subscribe to a pattern"),
             .summary =
                 tr("PSUBSCRIBE, O(N) in the patterns that the connection has already (before 7.2): every channel that "
                    "matches. Each pattern makes every PUBLISH dearer."),
             .parameters = {pattern, secondsParameter()},
             .run = subscribe<By::Pattern>,
             .twin = subscribeTwin<By::Pattern>,
             .live = true,
             .aboutTheWay = {u"messages"_s},
             .calledBy = u"pattern"_s}};
}

} // namespace

QList<Operation> operations()
{
    return publishing() + listening() +
           QList<Operation>{
               {.id = u"channels"_s,
                .title = tr("Who listens"),
                .summary = tr("PUBSUB CHANNELS, O(N) in the channels; NUMSUB for their subscribers, NUMPAT "
                              "for patterns. Of this server alone."),
                .run = by<PubSub>(channels)},
               serveOperation()};
}

} // namespace lab::patterns::pubsub
