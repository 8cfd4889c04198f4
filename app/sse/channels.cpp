// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/channels.h"

#include "app/base/tr.h"
#include "app/redis/quoting.h"
#include "app/sse/event_text.h"

#include <algorithm>
#include <utility>

namespace lab::sse {

namespace {

constexpr int RetryMillis = 2000;
constexpr int LongestName = 200; ///< characters of a channel's name that are shown
/// More than there are listeners: those count too whose listeners left while a slow server had not answered yet.
constexpr qsizetype MostChannels = 256;

redis::ClientOptions subscriberOptions()
{
    redis::ClientOptions options;
    options.name = "sse";
    return options;
}

QByteArray firstText(const QByteArray &channel)
{
    return retryHint(RetryMillis) + comment(tr("subscribed to %1").arg(redis::quotedIfNeeded(channel, LongestName))) +
           '\n';
}

void tell(const Channel &channel, const QByteArray &text)
{
    for (auto *listener : channel.listeners) {
        if (listener->isGranted())
            listener->notice(text);
    }
}

Answer unavailable(unsigned status, const QString &sentence)
{
    auto answer = Answer::refusal(status, sentence);
    answer.headers.emplaceBack("Retry-After", QByteArray::number(RetryMillis / 1000));
    return answer;
}

} // namespace

Channels::Channels(redis::Endpoint endpoint, qsizetype largestMessage)
    : m_largestMessage(largestMessage)
    , m_subscriber(std::move(endpoint), subscriberOptions())
{
    connect(&m_subscriber, &redis::Subscriber::message, this, &Channels::bring);
    connect(&m_subscriber, &redis::Subscriber::stateChanged, this, &Channels::noteState);
    connect(&m_subscriber, &redis::Subscriber::recorded, this, &Channels::noteRecord);
    connect(&m_subscriber, &redis::Subscriber::refused, this, &Channels::noteRefusal);
}

void Channels::join(Listener &listener)
{
    const auto known = m_channels.value(listener.channelName());
    const auto channel = known ? known : add(listener.channelName());
    if (!channel) {
        listener.refuse(unavailable(MHD_HTTP_SERVICE_UNAVAILABLE, tr("Redis is slow to answer at the moment.")));
        return;
    }
    listener.channel = channel;
    channel->listeners.push_back(&listener);
    if (!known)
        ask(channel);
    else if (channel->state == Channel::State::Confirmed)
        grantAll(channel);
    else if (channel->state == Channel::State::Lost)
        listener.refuse(
            unavailable(MHD_HTTP_SERVICE_UNAVAILABLE, tr("The connection to Redis is lost at the moment.")));
}

ChannelPtr Channels::add(const QByteArray &name)
{
    if (m_channels.size() >= MostChannels)
        return {};
    const auto channel = std::make_shared<Channel>();
    channel->name = name;
    m_channels.insert(name, channel);
    return channel;
}

/// A channel that is asked for is kept until the answer, so that no two questions for one name are under way.
void Channels::leave(Listener &listener)
{
    const auto channel = std::exchange(listener.channel, {});
    if (!channel)
        return;
    std::erase(channel->listeners, &listener);
    const bool isOurs = m_channels.value(channel->name) == channel;
    if (isOurs && channel->listeners.empty() && channel->state != Channel::State::Asked)
        forget(channel);
}

void Channels::forget(const ChannelPtr &channel)
{
    m_channels.remove(channel->name);
    unsubscribe(channel->name);
}

QCoro::Task<void> Channels::ask(ChannelPtr channel)
{
    try {
        co_await m_subscriber.subscribe(channel->name);
    } catch (const Error &error) {
        refuseAll(channel, error.message());
    }
}

QCoro::Task<void> Channels::unsubscribe(QByteArray name)
{
    try {
        co_await m_subscriber.unsubscribe(name);
    } catch (const Error &) {
        // Nobody listens to what may still come.
    }
}

void Channels::confirm(const ChannelPtr &channel)
{
    const auto former = std::exchange(channel->state, Channel::State::Confirmed);
    if (channel->listeners.empty())
        forget(channel);
    else if (former == Channel::State::Lost)
        tell(*channel, noticeEvent("back", tr("The channel is subscribed to again.")));
    else
        grantAll(channel);
}

void Channels::grantAll(const ChannelPtr &channel)
{
    for (auto *listener : channel->listeners) {
        if (listener->isGranted() || listener->isRefused())
            continue;
        listener->grant(firstText(channel->name));
        Q_EMIT granted(channel->name);
    }
}

void Channels::refuseAll(const ChannelPtr &channel, const QString &reason)
{
    m_channels.remove(channel->name);
    for (auto *listener : channel->listeners)
        listener->refuse(unavailable(MHD_HTTP_BAD_GATEWAY, tr("Redis gave no subscription. %1").arg(reason)));
}

void Channels::bring(const redis::PubSubMessage &message)
{
    const auto channel = m_channels.value(message.channel);
    if (!channel || channel->state != Channel::State::Confirmed)
        return;
    ++channel->messages;
    const auto event =
        message.payload.size() > m_largestMessage ? QByteArray() : messageEvent(channel->messages, message.payload);
    for (auto *listener : channel->listeners) {
        if (listener->isGranted())
            listener->push(event);
    }
    Q_EMIT messageCame();
}

void Channels::noteState(redis::Client::State state, const QString &reason)
{
    if (state == redis::Client::State::Connected && std::exchange(m_isLost, false))
        Q_EMIT back();
    if (state != redis::Client::State::Disconnected)
        return;
    const auto text = noticeEvent(
        "gap", tr("The connection to Redis is lost: what is published until it is back will not come. %1").arg(reason));
    for (const auto &channel : std::as_const(m_channels)) {
        if (channel->state != Channel::State::Confirmed)
            continue;
        channel->state = Channel::State::Lost;
        tell(*channel, text);
    }
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost(reason);
}

/// The record comes before the first message, and also when the subscriber asks again after a loss.
void Channels::noteRecord(const redis::CommandRecord &record)
{
    const auto channel = m_channels.value(record.command.value(1));
    if (channel && record.command.value(0) == "SUBSCRIBE" && !record.hasFailed())
        confirm(channel);
}

void Channels::noteRefusal(const QByteArray &name, const QString &reason)
{
    if (const auto channel = m_channels.value(name))
        tell(*channel, noticeEvent("gap", tr("Redis does not let us subscribe to the channel again. %1").arg(reason)));
}

} // namespace lab::sse
