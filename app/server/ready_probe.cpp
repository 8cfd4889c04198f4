// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/ready_probe.h"

#include "app/redis/errors.h"

namespace lab::server {

using namespace std::chrono_literals;

namespace {

constexpr auto RetryAfter = 10ms;
redis::ClientOptions impatient()
{
    return {.name = "ready check", .connectTimeout = 1s, .commandTimeout = 1s};
}

} // namespace

ReadyProbe::ReadyProbe(const redis::Endpoint &endpoint, std::chrono::milliseconds patience)
    : m_client(endpoint, impatient())
{
    m_client.setRecording(false);
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    m_retry.setInterval(RetryAfter);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { ask(this, m_gone); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_retry.stop();
        Q_EMIT gaveUp(m_lastFault);
    });
    m_patience.start(patience);
    m_retry.start();
}

ReadyProbe::~ReadyProbe()
{
    *m_gone = true; // destroying the client ends the command under way, which resumes ask()
}

QCoro::Task<void> ReadyProbe::ask(ReadyProbe *probe, std::shared_ptr<const bool> gone)
{
    try {
        co_await probe->m_client.command("PING");
        if (*gone)
            co_return;
        probe->m_patience.stop();
        Q_EMIT probe->answered();
    } catch (const redis::ServerError &error) {
        if (!*gone)
            probe->faulted(error, error.code() == "LOADING");
    } catch (const Error &error) {
        if (!*gone)
            probe->faulted(error, false);
    }
}

void ReadyProbe::faulted(const Error &error, bool isLoading)
{
    m_lastFault = error.message();
    if (!m_patience.isActive())
        return;
    if (isLoading)
        m_patience.start();
    m_retry.start();
}

} // namespace lab::server
