// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sse/sse_fixture.h"

namespace lab::testing {

SseBench::SseBench(sse::SseOptions options)
    : server(redis.endpoint(), options)
    , m_client(std::make_unique<redis::Client>(redis.endpoint()))
{
    server.start();
}

qint64 SseBench::publish(const QByteArray &channel, const QByteArray &payload)
{
    return command({"PUBLISH", channel, payload}).integer();
}

void SseBench::publishNumbers(const QByteArray &channel, int from, int to)
{
    QList<redis::Command> commands;
    for (const auto &number : numberTexts(from, to))
        commands.append({"PUBLISH", channel, number});
    waitFor(m_client->pipeline(commands));
}

qint64 SseBench::subscribers(const QByteArray &channel)
{
    return command({"PUBSUB", "NUMSUB", channel})[1].integer();
}

HttpClientPtr SseBench::asked(const QByteArray &path, const QByteArray &lines, const QByteArray &method) const
{
    auto client = connection();
    client->request(path, lines, method);
    return client;
}

HttpClientPtr SseBench::answered(const QByteArray &path, const QByteArray &lines, const QByteArray &method) const
{
    auto client = asked(path, lines, method);
    if (!becomesTrue([&] { return client->status() != 0; }))
        qFatal("No answer to %s.", path.constData());
    return client;
}

HttpClientPtr SseBench::listener(const QByteArray &channel) const
{
    auto client = asked("/subscribe/" + channel.toPercentEncoding());
    if (!becomesTrue([&] { return client->isSubscribed(); }))
        qFatal("No subscription to %s: %d.", channel.constData(), client->status());
    return client;
}

QByteArrayList numberTexts(int from, int to)
{
    QByteArrayList texts;
    for (int i = from; i < to; ++i)
        texts.append(QByteArray::number(i));
    return texts;
}

} // namespace lab::testing
