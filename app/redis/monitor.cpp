// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/monitor.h"

#include "app/redis/connection.h"
#include "app/redis/request.h"

#include <QPointer>
#include <QTimer>

#include <utility>
#include <vector>

namespace lab::redis {

struct Monitor::Private final : Connection::Listener
{
    Private(Monitor *monitor, Endpoint where, const Client::Options &options);

    std::shared_ptr<Completion> start();
    void stop(const Loss &loss);

    bool received(Reply &&reply) override;
    void flushed(Clock::time_point) override {}
    void opened() override;
    void readEnded() override { settle(); }
    void lost(const Loss &loss) override;

    void endStarts(std::exception_ptr fault);
    void settle();

    enum class Phase { Stopped, Starting, Running };

    Monitor *const q;
    const Endpoint endpoint;
    Connection connection;
    QTimer startTimer;
    Phase phase = Phase::Stopped;
    std::vector<std::shared_ptr<Completion>> starts;
    std::vector<std::shared_ptr<Completion>> ended;
    std::vector<MonitorLine> lines;
    std::optional<Loss> refusal;
};

Monitor::Private::Private(Monitor *monitor, Endpoint where, const Client::Options &options)
    : q(monitor)
    , endpoint(std::move(where))
    , connection(endpoint, options.name, options.connectTimeout, *this, monitor)
    , startTimer(monitor)
{
    startTimer.setSingleShot(true);
    startTimer.setInterval(options.commandTimeout);
    QObject::connect(&startTimer, &QTimer::timeout, q, [this] {
        connection.close();
        lost({tr("No reply to MONITOR within %1 ms.").arg(startTimer.interval()), tr("Is the server busy or paused?")});
    });
}

std::shared_ptr<Completion> Monitor::Private::start()
{
    auto completion = std::make_shared<Completion>();
    if (phase == Phase::Running) {
        completion->end();
        return completion;
    }
    starts.push_back(completion);
    if (phase == Phase::Stopped) {
        phase = Phase::Starting;
        startTimer.start();
        connection.open();
    }
    return completion;
}

void Monitor::Private::stop(const Loss &loss)
{
    connection.close();
    startTimer.stop();
    phase = Phase::Stopped;
    lines.clear();
    endStarts(loss.toException(false));
}

void Monitor::Private::opened()
{
    connection.append(makeCommand("MONITOR"));
    connection.flush();
}

bool Monitor::Private::received(Reply &&reply)
{
    if (phase == Phase::Starting) {
        if (reply.isError()) {
            const ServerError error(reply.errorText());
            refusal = Loss{error.message(), error.hint(), reply.errorText()};
            return true;
        }
        phase = Phase::Running;
        startTimer.stop();
        endStarts({});
        return true;
    }
    if (!reply.isText())
        return false;
    if (auto line = Monitor::parse(reply.text()))
        lines.push_back(std::move(*line));
    return true;
}

void Monitor::Private::lost(const Loss &loss)
{
    const QPointer<Monitor> alive = q;
    stop(loss);
    Q_EMIT q->stopped(loss.message);
    if (alive)
        settle();
}

void Monitor::Private::endStarts(std::exception_ptr fault)
{
    for (const auto &start : std::exchange(starts, {})) {
        start->end(fault);
        ended.push_back(start);
    }
}

void Monitor::Private::settle()
{
    if (refusal) {
        lost(*std::exchange(refusal, {}));
        return;
    }
    const QPointer<Monitor> alive = q;
    const auto ready = std::exchange(ended, {});
    for (const auto &line : std::exchange(lines, {})) {
        if (!alive)
            break;
        Q_EMIT q->line(line);
    }
    for (const auto &start : ready)
        start->resume();
}

Monitor::Monitor(Endpoint endpoint, Client::Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), options))
{
}

Monitor::~Monitor()
{
    stop();
}

QCoro::Task<void> Monitor::start()
{
    const Ending ending(d->start());
    co_await ending;
}

void Monitor::stop()
{
    d->stop({tr("Monitoring %1 was stopped.").arg(d->endpoint.display()), {}});
    d->settle();
}

} // namespace lab::redis
