// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/embedded_server.h"

#include "app/server/embedded_server_private.h"

namespace lab::server {

using namespace std::chrono_literals;

namespace {

constexpr auto EndPatience = 1s;

} // namespace

EmbeddedServer::Private::Private(EmbeddedServer *server, ServerOptions given)
    : q(server)
    , options(std::move(given))
{
    killTimer.setSingleShot(true);
    killTimer.setInterval(EndPatience);
    QObject::connect(&killTimer, &QTimer::timeout, q, [this] {
        if (process)
            process->kill();
    });
}

EmbeddedServer::EmbeddedServer(ServerOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

EmbeddedServer::~EmbeddedServer()
{
    d->probe.reset();
    if (!d->process || !d->process->isRunning())
        return;
    d->process->disconnect(this);
    if (d->folder && d->folder->isTemporary())
        return; // nothing to keep: killed together with its process object
    d->process->terminate();
    d->process->waitForEnd(EndPatience);
}

void EmbeddedServer::start()
{
    d->start();
}

void EmbeddedServer::stop()
{
    d->stop();
}

EmbeddedServer::State EmbeddedServer::state() const
{
    return d->state;
}

redis::Endpoint EmbeddedServer::endpoint() const
{
    return d->endpoint;
}

QString EmbeddedServer::folder() const
{
    return d->folder ? d->folder->path() : QString();
}

qint64 EmbeddedServer::processId() const
{
    return d->process ? d->process->processId() : 0;
}

QString EmbeddedServer::errorOutput() const
{
    return (d->process ? d->process->output() : d->lastOutput).text();
}

} // namespace lab::server
