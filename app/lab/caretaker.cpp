// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/caretaker.h"

#include "app/base/tr.h"
#include "app/lab/clean.h"
#include "app/lesson/report.h"
#include "app/redis/server_info.h"

#include <QTimer>

#include <algorithm>

namespace lab {

using namespace std::chrono_literals;

namespace {

constexpr auto HealthInterval = 1s;
constexpr std::size_t RememberedPings = 5;

redis::Client::Options caretakerOptions()
{
    redis::Client::Options options;
    options.name = "caretaker";
    options.commandTimeout = 3000ms;
    return options;
}

[[noreturn]] void throwNoServer()
{
    throw redis::ConnectionError(tr("There is no Redis server yet."), {});
}

} // namespace

/// Lives on the caretaker's thread. A task holds on to the client it began with, so that a newer environment neither
/// breaks it nor gets its answers.
class Caretaker::Rounds : public QObject
{
public:
    Rounds(Caretaker &owner, std::stop_token stop)
        : m_owner(owner)
        , m_stop(std::move(stop))
    {
    }

    void setEnvironment(const Environment &environment);
    void list(qint64 limit) { perform(listTask(m_client, m_environment.keys, limit)); }
    void inspect(const Key &key, PageSize page) { perform(inspectTask(m_client, key, page)); }
    void inspectMore(const KeyValue &value, PageSize page) { perform(moreTask(m_client, value, page)); }
    void clean() { perform(cleanTask(m_client, m_environment)); }
    void close();

private:
    using ClientPointer = std::shared_ptr<redis::Client>;
    void perform(QCoro::Task<void>) {} // tasks run on by themselves; they catch all of their errors
    void checkHealth();
    QCoro::Task<void> healthTask(ClientPointer client);
    QCoro::Task<void> listTask(ClientPointer client, Keyspace keys, qint64 limit);
    QCoro::Task<void> inspectTask(ClientPointer client, Key key, PageSize page);
    QCoro::Task<void> moreTask(ClientPointer client, KeyValue value, PageSize page);
    QCoro::Task<void> cleanTask(ClientPointer client, Environment environment);
    double medianPing(double micros);
    template <typename Signal>
    void tell(const ClientPointer &client, Signal signal)
    {
        if (client == m_client)
            QMetaObject::invokeMethod(&m_owner, signal);
    }

    Caretaker &m_owner;
    const std::stop_token m_stop; ///< requested when the caretaker ends
    Environment m_environment;
    ClientPointer m_client;
    QTimer *m_timer = nullptr;
    bool m_checking = false;
    std::vector<double> m_pings;
};

void Caretaker::Rounds::setEnvironment(const Environment &environment)
{
    close();
    m_environment = environment;
    m_pings.clear();
    m_checking = false;
    if (!m_timer) {
        m_timer = new QTimer(this);
        connect(m_timer, &QTimer::timeout, this, &Rounds::checkHealth);
    }
    if (!environment.hasServer)
        return m_timer->stop();
    m_client = ClientPointer(new redis::Client(environment.endpoint, caretakerOptions()),
                             [](redis::Client *client) { client->deleteLater(); });
    Housekeeping::listenTo(*m_client, environment.housekeeping);
    m_timer->start(HealthInterval);
    checkHealth();
}

void Caretaker::Rounds::close()
{
    // What still waits fails at once and unwinds; it no longer has the current client, so nobody hears of it.
    if (const auto old = std::exchange(m_client, nullptr))
        old->close();
}

void Caretaker::Rounds::checkHealth()
{
    if (m_client && !m_checking)
        perform(healthTask(m_client));
}

double Caretaker::Rounds::medianPing(double micros)
{
    m_pings.push_back(micros);
    if (m_pings.size() > RememberedPings)
        m_pings.erase(m_pings.begin());
    auto sorted = m_pings;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

namespace {

/// Nothing when an ACL keeps this user from asking.
QCoro::Task<std::optional<redis::ServerInfo>> serverInfo(redis::Client *client)
{
    try {
        const auto reply = co_await client->command("INFO");
        co_return redis::ServerInfo::parse(reply.text());
    } catch (const redis::ServerError &error) {
        if (error.code() != "NOPERM")
            throw;
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<void> Caretaker::Rounds::healthTask(ClientPointer client)
{
    m_checking = true;
    Health health;
    try {
        const auto info = co_await serverInfo(client.get());
        const auto start = std::chrono::steady_clock::now();
        co_await client->command("PING");
        const double ping = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
        health.reachable = true;
        if (info) {
            health.product = info->product();
            health.version = info->version();
            health.usedMemory = info->number("used_memory");
        }
        if (client == m_client)
            health.pingMicros = medianPing(ping);
    } catch (...) {
        health.problem = failureOf(std::current_exception()).message;
    }
    if (client == m_client)
        m_checking = false;
    tell(client, [owner = &m_owner, health] { Q_EMIT owner->healthChanged(health); });
}

QCoro::Task<void> Caretaker::Rounds::listTask(ClientPointer client, Keyspace keys, qint64 limit)
{
    KeyListing listing;
    try {
        ScanOptions options;
        options.limit = limit;
        if (client)
            listing = co_await scanKeys(*client, keys, options);
    } catch (...) {
        listing.problem = failureOf(std::current_exception()).message;
    }
    tell(client, [owner = &m_owner, listing] { Q_EMIT owner->keysListed(listing); });
}

QCoro::Task<void> Caretaker::Rounds::inspectTask(ClientPointer client, Key key, PageSize page)
{
    KeyValue value{key};
    QString problem;
    try {
        if (!client)
            throwNoServer();
        value = co_await readKey(*client, key, page);
    } catch (...) {
        problem = failureOf(std::current_exception()).message;
    }
    tell(client, [owner = &m_owner, value, problem] { Q_EMIT owner->inspected(value, problem); });
}

QCoro::Task<void> Caretaker::Rounds::moreTask(ClientPointer client, KeyValue value, PageSize page)
{
    QString problem;
    try {
        if (!client)
            throwNoServer();
        value = co_await readMore(*client, value, page);
    } catch (...) {
        problem = failureOf(std::current_exception()).message;
    }
    tell(client, [owner = &m_owner, value, problem] { Q_EMIT owner->inspected(value, problem); });
}

QCoro::Task<void> Caretaker::Rounds::cleanTask(ClientPointer client, Environment environment)
{
    qint64 removed = 0;
    QString problem;
    try {
        if (!client)
            throwNoServer();
        removed = co_await cleanLab(*client, environment, m_stop);
    } catch (...) {
        problem = failureOf(std::current_exception()).message;
    }
    tell(client, [owner = &m_owner, removed, problem] { Q_EMIT owner->cleaned(removed, problem); });
}

Caretaker::Caretaker(QObject *parent)
    : QObject(parent)
    , m_rounds(new Rounds(*this, m_stop.get_token()))
{
    qRegisterMetaType<Health>();
    qRegisterMetaType<KeyListing>();
    qRegisterMetaType<KeyValue>();
    m_rounds->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("caretaker"));
    m_thread.start();
}

Caretaker::~Caretaker()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, thread = &m_thread] {
        rounds->close();
        rounds->deleteLater();
        thread->quit();
    });
    m_thread.wait();
}

void Caretaker::setEnvironment(Environment environment)
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, environment] { rounds->setEnvironment(environment); });
}

void Caretaker::listKeys(qint64 limit)
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, limit] { rounds->list(limit); });
}

void Caretaker::inspect(Key key, PageSize page)
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, key, page] { rounds->inspect(key, page); });
}

void Caretaker::inspectMore(KeyValue value, PageSize page)
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, value, page] { rounds->inspectMore(value, page); });
}

void Caretaker::clean()
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds] { rounds->clean(); });
}

} // namespace lab
