// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/run.h"

#include "app/base/sleep.h"
#include "app/keys/remove.h"

#include <QTimer>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto FlushInterval = 50ms; // 20 times a second: as often as an eye can follow
constexpr auto StopGrace = 100ms;    // a run that sleeps or awaits a healthy server needs less to stop
constexpr auto LastWordTime = 50ms;  // what is then left to clean up, of the 200 ms that a stop may take
constexpr auto PatientTime = 1000ms; // the same where nobody waits for the stop
constexpr qsizetype MostNamed = 100; // of the keys that are removed at the end

redis::Client::Options named(const QString &actor)
{
    redis::Client::Options options;
    options.name = actor.toUtf8();
    return options;
}

} // namespace

Run::Run(const Environment &environment, redis::Client &main, std::stop_token stop, std::shared_ptr<LiveSwitch> hold)
    : m_environment(environment)
    , m_main(main)
    , m_stop(std::move(stop))
    , m_start(std::chrono::steady_clock::now())
    , m_random(QRandomGenerator::securelySeeded())
    , m_tag(QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0'))
    , m_flushTimer(new QTimer(this))
    , m_live(std::move(hold), m_stop)
    , m_onStop(m_stop, [this] {
        // From any thread: the timer has to be made on the run's own.
        QMetaObject::invokeMethod(
            this, [this] { QTimer::singleShot(StopGrace, this, &Run::overdue); }, Qt::QueuedConnection);
    })
{
    m_flushTimer->setSingleShot(true);
    m_flushTimer->setInterval(FlushInterval);
    QObject::connect(m_flushTimer, &QTimer::timeout, this, &Run::flush);
    QObject::connect(&m_live, &Live::counted, this, [this] {
        m_hasCounted = true;
        flushSoon();
    });
    QObject::connect(&main, &redis::Client::recorded, this, &Run::addCommand);
    const auto look = [this](redis::Client::State state) {
        m_wasConnected |= state == redis::Client::State::Connected;
    };
    look(main.state());
    QObject::connect(&main, &redis::Client::stateChanged, this, look);
}

Run::~Run()
{
    close(); // what its connections record as they go would come to a run that is no more
}

sql::Client Run::sql(const QString &actor)
{
    return {*m_environment.database, actor, [this](const sql::SqlRecord &record) { addStatement(record); },
            m_isEnding ? std::stop_token() : m_stop};
}

sql::Client Run::twin()
{
    return {*m_environment.database, u"twin"_s,
            [this](const sql::SqlRecord &record) { m_twinEvents.add(masked(eventOf(record))); }, m_stop};
}

void Run::note(const QString &actor, const QString &text, bool failed, QList<qint64> numbers)
{
    addEvent(actor, Note{text, failed, std::move(numbers)});
}

void Run::message(const QString &actor, const QByteArray &channel, const redis::Reply &payload,
                  const QByteArray &pattern)
{
    addEvent(actor, Message{channel, payload, pattern, QDateTime::currentDateTimeUtc()});
}

void Run::progress(qint64 done, qint64 total, const QString &what)
{
    Q_EMIT progressed(done, total, what);
}

Key Run::ownKey(const QByteArray &name)
{
    const auto key = keys().key(name + ':' + m_tag);
    if (m_ownKeys.isEmpty() || m_ownKeys.last() != key) // some ask for the same one at each step
        removeAtEnd({key});
    return key;
}

Keyspace Run::ownKeyspace(const QByteArray &name) const
{
    return Keyspace(keys().key(name + ':' + m_tag + ':').name);
}

QByteArray Run::drawnOnce(const QString &what, const std::function<QByteArray()> &draw)
{
    if (!m_drawn.contains(what))
        m_drawn.insert(what, draw());
    return m_drawn.value(what);
}

QCoro::Task<void> Run::sleep(std::chrono::microseconds duration)
{
    return sleepFor(duration, m_stop);
}

void Run::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw Cancelled();
}

void Run::begins()
{
    if (m_events.total() == 0)
        m_start = std::chrono::steady_clock::now();
}

std::chrono::microseconds Run::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start);
}

redis::Client &Run::redis()
{
    const bool isLost = m_mainKeptSilent || m_main.state() == redis::Client::State::Closed;
    return m_isEnding && isLost ? lastWords() : m_main;
}

/// A run that was overdue has lost its connection, and one that a server did not answer cannot count on it: one more
/// try, but a short one.
redis::Client &Run::lastWords()
{
    if (m_lastWords)
        return *m_lastWords;
    auto options = named(u"main"_s);
    const auto time = m_stop.stop_requested() ? LastWordTime : PatientTime;
    options.connectTimeout = options.commandTimeout = time;
    m_lastWords = std::make_unique<redis::Client>(m_environment.endpoint, options);
    auto *const client = m_lastWords.get();
    QObject::connect(client, &redis::Client::recorded, this, &Run::addCommand);
    QObject::connect(this, &Run::overdue, client, &redis::Client::close, Qt::QueuedConnection);
    QTimer::singleShot(time, client, &redis::Client::close);
    return *client;
}

QCoro::Task<void> Run::cleanUp(Server server)
{
    m_isEnding = true;
    m_mainKeptSilent = server == Server::KeptSilent;
    co_await doAtEnd();
    if (server == Server::Answers)
        co_await removeOwnKeys();
}

QCoro::Task<void> Run::doAtEnd()
{
    while (!m_atEnd.empty()) {
        const auto task = std::move(m_atEnd.back());
        m_atEnd.pop_back();
        try {
            co_await task(*this);
        } catch (const Error &error) {
            // As the header says. But what has kept one waiting in vain must not do so to the next.
            const bool isLost = error.kind() == ErrorKind::Timeout || error.kind() == ErrorKind::Connection;
            if (isLost && m_lastWords)
                m_lastWords->close();
            const bool isMainLost = m_main.state() != redis::Client::State::Connected;
            m_mainKeptSilent |= error.kind() == ErrorKind::Timeout || (isLost && isMainLost);
        } catch (...) {
            // The same.
        }
    }
}

QCoro::Task<void> Run::removeOwnKeys()
{
    if (m_ownKeys.isEmpty())
        co_return;
    // The names of thousands would bury what is to be seen.
    if (m_ownKeys.size() > MostNamed)
        redis().setRecording(false);
    try {
        co_await removeKeys(redis(), keys(), m_ownKeys);
        m_ownKeys.clear();
    } catch (const Error &error) {
        // How the run itself ended is what has to be told; whoever made it looks after leftKeys().
        if (error.kind() == ErrorKind::Internal)
            throw;
    }
}

void Run::close()
{
    QObject::disconnect(&m_main, nullptr, this, nullptr);
    flush();
    // Closing resumes whatever still waits on these connections; records of that belong to no run any more.
    if (m_lastWords) {
        QObject::disconnect(m_lastWords.get(), nullptr, this, nullptr);
        m_lastWords->close();
        m_lastWords.release()->deleteLater(); // its reply may be being handled further up the stack
    }
    for (const auto &client : m_clients) {
        QObject::disconnect(client.get(), nullptr, this, nullptr);
        client->close();
    }
    for (const auto &subscriber : m_subscribers) {
        QObject::disconnect(subscriber.get(), nullptr, this, nullptr);
        subscriber->close();
    }
    for (const auto &reader : m_readers) {
        QObject::disconnect(reader.get(), nullptr, this, nullptr);
        reader->close();
    }
    m_clients.clear();
    m_subscribers.clear();
    m_readers.clear();
    m_servers.clear();
}

void Run::addCommand(const redis::CommandRecord &record)
{
    add({QString::fromUtf8(record.connection), record, microsSinceStart(record.sentAt),
         microsSinceStart(record.answeredAt)});
}

Event Run::eventOf(const sql::SqlRecord &record) const
{
    return {record.actor, record, microsSinceStart(record.startedAt), microsSinceStart(record.endedAt)};
}

void Run::addStatement(const sql::SqlRecord &record)
{
    ++m_statements;
    add(eventOf(record));
}

/// What has no length: it happens now.
void Run::addEvent(const QString &actor, Event::What what)
{
    const double now = microsSinceStart(std::chrono::steady_clock::now());
    add({actor, std::move(what), now, now});
}

void Run::add(Event event)
{
    m_events.add(masked(std::move(event)));
    flushSoon();
}

void Run::flushSoon()
{
    if (!m_flushTimer->isActive())
        m_flushTimer->start();
}

void Run::hide(const QByteArrayList &secrets)
{
    m_secrets.addAll(secrets);
    m_environment.secrets->add(secrets);
}

Event Run::masked(Event event) const
{
    if (!m_secrets.isEmpty())
        event.what = m_secrets.masked(event.what);
    return event;
}

void Run::flush()
{
    m_flushTimer->stop();
    m_events.setCounters(m_live.counters());
    const auto batch = m_events.takeFresh();
    if (std::exchange(m_hasCounted, false) || !batch.events.isEmpty())
        Q_EMIT happened(batch);
}

double Run::microsSinceStart(std::chrono::steady_clock::time_point time) const
{
    return std::chrono::duration<double, std::micro>(time - m_start).count();
}

} // namespace lab
