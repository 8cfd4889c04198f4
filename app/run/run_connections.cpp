// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/run.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

redis::Client::Options optionsFor(const QString &actor)
{
    redis::Client::Options options;
    options.name = actor.toUtf8();
    return options;
}

} // namespace

QCoro::Task<redis::Client *> Run::connect(QString actor)
{
    return connect(actor, m_environment.endpoint);
}

QCoro::Task<redis::Client *> Run::connect(QString actor, redis::Endpoint endpoint,
                                          std::optional<std::chrono::milliseconds> commandTime)
{
    throwIfStopped();
    auto options = optionsFor(actor);
    options.commandTimeout = commandTime.value_or(options.commandTimeout);
    auto client = std::make_unique<redis::Client>(endpoint, options);
    auto *const raw = client.get();
    QObject::connect(raw, &redis::Client::recorded, this, &Run::addCommand);
    QObject::connect(this, &Run::overdue, raw, &redis::Client::close, Qt::QueuedConnection);
    m_clients.push_back(std::move(client));
    co_await raw->connectNow();
    m_wasConnected = true;
    noteLosses(raw, actor);
    throwIfStopped();
    co_return raw;
}

/// The client makes its connection anew by itself: what befell the actor would not be seen.
void Run::noteLosses(redis::Client *client, const QString &actor)
{
    QObject::connect(client, &redis::Client::stateChanged, this,
                     [this, actor, isThere = true](redis::Client::State state, const QString &reason) mutable {
                         if (isThere && state == redis::Client::State::Disconnected)
                             note(actor, reason, true);
                         isThere = state == redis::Client::State::Connected;
                     });
}

namespace {

QCoro::Task<void> connectInto(Run *run, QString actor, redis::Client **slot)
{
    auto *const client = co_await run->connect(actor);
    *slot = client;
}

} // namespace

QCoro::Task<std::vector<redis::Client *>> Run::connect(QString role, int count)
{
    std::vector<redis::Client *> clients(static_cast<std::size_t>(count), nullptr);
    std::vector<QCoro::Task<void>> tasks;
    tasks.reserve(clients.size());
    for (int i = 0; i < count; ++i)
        tasks.push_back(
            connectInto(this, u"%1 %2"_s.arg(role, QString::number(i + 1)), &clients[static_cast<std::size_t>(i)]));
    co_await awaitAll(std::move(tasks));
    co_return clients;
}

/// A subscriber comes back by itself. What was published meanwhile does not.
std::function<void(redis::Client::State, const QString &)> Run::gapNotes(const QString &actor)
{
    return [this, actor, wasThere = false, lostAt = std::chrono::microseconds()](redis::Client::State state,
                                                                                 const QString &reason) mutable {
        const bool isThere = state == redis::Client::State::Connected;
        const bool isLost = wasThere && state == redis::Client::State::Disconnected;
        if (isLost && lostAt == 0us) {
            lostAt = elapsed();
            note(actor, tr("Connection lost. What is published from now on is lost. %1").arg(reason), true);
        } else if (isThere && lostAt != 0us) {
            const auto gap = static_cast<double>((elapsed() - lostAt).count());
            note(actor, tr("Gap: back after %1. What was published meanwhile is lost.").arg(microsText(gap)), true);
            lostAt = 0us;
        }
        wasThere |= isThere;
    };
}

redis::Subscriber *Run::subscriber(const QString &actor, const redis::Endpoint &endpoint)
{
    m_subscribers.push_back(std::make_unique<redis::Subscriber>(endpoint, optionsFor(actor)));
    auto *const subscriber = m_subscribers.back().get();
    QObject::connect(subscriber, &redis::Subscriber::message, this,
                     [this, actor](const redis::PubSubMessage &received) {
                         message(actor, received.channel, redis::Reply::string(received.payload), received.pattern);
                     });
    QObject::connect(subscriber, &redis::Subscriber::recorded, this, &Run::addCommand);
    QObject::connect(subscriber, &redis::Subscriber::refused, this,
                     [this, actor](const QByteArray &, const QString &reason) { note(actor, reason, true); });
    QObject::connect(subscriber, &redis::Subscriber::stateChanged, this, gapNotes(actor));
    QObject::connect(this, &Run::overdue, subscriber, &redis::Subscriber::close, Qt::QueuedConnection);
    return subscriber;
}

redis::BlockingReader *Run::blockingReader(const QString &actor)
{
    m_readers.push_back(std::make_unique<redis::BlockingReader>(m_environment.endpoint, optionsFor(actor)));
    auto *const reader = m_readers.back().get();
    QObject::connect(reader, &redis::BlockingReader::recorded, this, &Run::addCommand);
    QObject::connect(this, &Run::overdue, reader, &redis::BlockingReader::close, Qt::QueuedConnection);
    return reader;
}

QCoro::Task<server::EmbeddedServer *> Run::startServer(server::ServerOptions options)
{
    m_servers.push_back(std::make_unique<server::EmbeddedServer>(std::move(options)));
    auto *const server = m_servers.back().get();
    co_await startAgain(server);
    co_return server;
}

QCoro::Task<void> Run::startAgain(server::EmbeddedServer *server)
{
    std::optional<redis::ConnectionError> problem; // told a moment after the state has changed
    QObject context;                               // the connection ends with this call
    QObject::connect(server, &server::EmbeddedServer::failed, &context,
                     [&problem](const QString &message, const QString &hint) { problem.emplace(message, hint); });
    server->start();
    while (server->state() != server::EmbeddedServer::State::Running && !problem)
        co_await sleep(5ms);
    if (problem)
        throw *problem;
}

QCoro::Task<void> Run::stopServer(server::EmbeddedServer *server)
{
    bool hasEnded = server->state() == server::EmbeddedServer::State::Stopped;
    QObject context; // the connection ends with this call
    QObject::connect(server, &server::EmbeddedServer::stopped, &context, [&hasEnded] { hasEnded = true; });
    server->stop(); // its state is Stopped from now on, though it still answers
    while (!hasEnded)
        co_await sleep(5ms);
}

} // namespace lab
