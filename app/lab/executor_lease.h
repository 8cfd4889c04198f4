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
        isHousekeeping();
    }
    ~Lease()
    {
        QObject::disconnect(endedByStop);
        QObject::disconnect(listener);
        executor.giveBack(std::move(client), endpoint);
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    /// What a run that failed has left set up on its connection (WATCH, MULTI) is no later run's.
    void dropAtEnd() { client->drop(); }

    /// What is sent over it belongs to no run.
    void isHousekeeping()
    {
        const auto &housekeeping = executor.m_environment.housekeeping;
        if (housekeeping && housekeeping->isAsked())
            listener = Housekeeping::listenTo(*client, housekeeping);
        else
            client->setRecording(false);
    }

    void lendTo(Run &run)
    {
        endedByStop = connect(&run, &Run::overdue, client.get(), &redis::Client::close, Qt::QueuedConnection);
    }

    Executor &executor;
    redis::Endpoint endpoint;
    std::unique_ptr<redis::Client> client;
    QMetaObject::Connection endedByStop, listener;
};

} // namespace lab
