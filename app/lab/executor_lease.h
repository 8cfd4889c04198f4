// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"

namespace lab {

/// Returns the connection to the executor when the run is over, whichever way it ended.
struct Executor::Lease
{
    explicit Lease(Executor &owner)
        : executor(owner)
        , endpoint(owner.m_environment.endpoint)
        , client(owner.takeClient())
    {
    }
    /// For what is done beside a run and must not show.
    Lease(Executor &owner, Run &run)
        : Lease(owner)
    {
        lendTo(run);
        client->setRecording(false);
    }
    ~Lease()
    {
        QObject::disconnect(endedByStop);
        executor.giveBack(std::move(client), endpoint);
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    /// What a run that failed has left set up on its connection (WATCH, MULTI) is no later run's.
    void dropAtEnd() { client->drop(); }

    void lendTo(Run &run)
    {
        endedByStop = connect(&run, &Run::overdue, client.get(), &redis::Client::close, Qt::QueuedConnection);
    }

    Executor &executor;
    redis::Endpoint endpoint;
    std::unique_ptr<redis::Client> client;
    QMetaObject::Connection endedByStop;
};

} // namespace lab
