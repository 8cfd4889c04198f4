// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/redis/blocking_reader.h"
#include "app/redis/client.h"
#include "app/redis/subscriber.h"
#include "app/run/event_log.h"
#include "app/run/housekeeping.h"
#include "app/run/live.h"
#include "app/run/secrets.h"
#include "app/server/embedded_server.h"
#include "app/sql/database.h"

#include <QMap>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace lab {

/// Where the lessons work: one server, one prefix, one SQLite file.
struct Environment
{
    redis::Endpoint endpoint;
    bool hasServer = false; ///< false until there is one: the endpoint means nothing, runs fail with kind Connection
    Keyspace keys;
    std::shared_ptr<sql::Database> database;
    bool mayEvict = false;                                                      ///< asked for: see refuseEviction()
    bool watchesAttempts = false;                                               ///< see AttemptWatch
    bool countsOthers = false;                                                  ///< see Attempts::beginOwn()
    std::shared_ptr<SharedSecrets> secrets = std::make_shared<SharedSecrets>(); ///< all that runs hide
    std::shared_ptr<Housekeeping> housekeeping; ///< what is sent beside the runs, for who asks; null: nobody can
};

/// Everything that one run of an operation, scenario, comparison or challenge may use. Made by Executor on its thread,
/// handed to the lesson's function, gone when that function's task has ended.
///
/// Whatever goes over a connection got from here is recorded and becomes an event in its actor's lane: a timeline shows
/// what happened, never what was meant to happen.
class Run : public QObject
{
    Q_OBJECT

public:
    /// `hold` is of a live operation.
    Run(const Environment &environment, redis::Client &main, std::stop_token stop,
        std::shared_ptr<LiveSwitch> hold = {});
    ~Run() override;

    /// The run's own connection, actor `main`. In what is put off to the end it is another, should this one be closed
    /// or its server have kept silent: see atEnd().
    redis::Client &redis();
    const Keyspace &keys() const { return m_environment.keys; }
    const Environment &environment() const { return m_environment; }
    /// A way to the lab's database whose statements are recorded under `actor`.
    sql::Client sql(const QString &actor = QStringLiteral("main"));
    /// The same, recorded as the relational twin's: shown beside the pattern, not in the timeline.
    sql::Client twin();

    /// One more real connection, closed when the run ends. Returns once connected. When it is lost meanwhile the
    /// actor's lane says so, and its next command makes it anew.
    QCoro::Task<redis::Client *> connect(QString actor);
    /// The same to another server, such as startServer() gave; a command may take `commandTime`, waiting
    /// for a connection included, and by default as long as any.
    QCoro::Task<redis::Client *> connect(QString actor, redis::Endpoint endpoint,
                                         std::optional<std::chrono::milliseconds> commandTime = {});
    /// `role 1` … `role count`, connected side by side. 1…1000.
    QCoro::Task<std::vector<redis::Client *>> connect(QString role, int count);
    /// A connection that listens, closed when the run ends: its subscriptions are commands in the actor's lane, what
    /// arrives becomes a message there. When it is lost meanwhile the lane says so, and when it is back, how long the
    /// gap was. Connects with its first subscription.
    redis::Subscriber *subscriber(const QString &actor) { return subscriber(actor, m_environment.endpoint); }
    redis::Subscriber *subscriber(const QString &actor, const redis::Endpoint &endpoint);
    /// A connection whose reads wait in the server, closed when the run ends. Connects with its first read.
    redis::BlockingReader *blockingReader(const QString &actor);
    /// One more private server, stopped when the run ends. Returns once it answers; throws ConnectionError.
    QCoro::Task<server::EmbeddedServer *> startServer(server::ServerOptions options);
    /// Ends such a server, and returns once it has ended.
    QCoro::Task<void> stopServer(server::EmbeddedServer *server);
    /// Starts it again, at another address; it holds what its persistence has kept in a folder that is not its own.
    QCoro::Task<void> startAgain(server::EmbeddedServer *server);

    /// For an operation that goes on until it is told to end.
    Live &live() { return m_live; }

    /// Says what an actor decided or what befell it.
    void note(const QString &actor, const QString &text, bool failed = false, QList<qint64> numbers = {});
    /// Something pushed by the server.
    void message(const QString &actor, const QByteArray &channel, const redis::Reply &payload,
                 const QByteArray &pattern = {});
    /// `total` 0 means unknown.
    void progress(qint64 done, qint64 total, const QString &what);

    /// From now on these are masked in whatever is recorded.
    void hide(const QByteArrayList &secrets);
    const Secrets &secrets() const { return m_secrets; }

    /// What has to be done whichever way the run ends, also when it is stopped or its server has kept silent; the last
    /// one first. A fault of it is passed over: how the run itself ended is what has to be told. Statements of `sql()`
    /// work in it, stopped or not. `redis()` is the run's own connection while that is good for something; once a stop
    /// has closed it, or a command has timed out, it is a fresh one that all tasks share. That stays open for 50 ms
    /// after a stop and for 1 s otherwise, but not beyond a fault of the connection; then its commands fail at once.
    void atEnd(std::function<QCoro::Task<void>(Run &run)> task) { m_atEnd.push_back(std::move(task)); }
    /// Keys that are the run's own and gone when it ends, whichever way it ends.
    void removeAtEnd(const Keys &keys) { m_ownKeys += keys; }
    /// Such a key that no other run has, of this process or another: `race:{x}` gives `lab:race:{x}:7f3a09c2b1d4e865`,
    /// each time the same.
    Key ownKey(const QByteArray &name);
    /// Where a run may have many such keys; each that is made there is for removeAtEnd().
    Keyspace ownKeyspace(const QByteArray &name) const;

    /// Throws Cancelled when the run is stopped meanwhile.
    QCoro::Task<void> sleep(std::chrono::microseconds duration);
    std::stop_token stop() const { return m_stop; }
    void throwIfStopped() const;
    /// Its time counts from now on, unless something has happened already: what came before was making ready.
    void begins();
    /// Time since the run began.
    std::chrono::microseconds elapsed() const;
    QRandomGenerator &random() { return m_random; }
    /// What chance decides once in a run: who asks first draws it, and who asks for the same later gets the same, so
    /// that pattern and twin have one code, one token.
    QByteArray drawnOnce(const QString &what, const std::function<QByteArray()> &draw);

    /// What is kept of the events so far, sorted by start.
    Timeline timeline() const { return m_events.timeline(); }
    Timeline twinTimeline() const { return m_twinEvents.timeline(); }
    /// Events so far, kept or not.
    qint64 happenedSoFar() const { return m_events.total(); }
    /// How many statements `sql()` has sent so far.
    qint64 statementsSoFar() const { return m_statements; }

    /// Whether the server may be asked for anything still.
    enum class Server { Answers, KeptSilent };
    /// Does what was put off to the end, then removes the run's own keys, as far as the server lets it and a stop
    /// leaves time for it; of one that kept silent they are left to later. See leftKeys().
    QCoro::Task<void> cleanUp(Server server = Server::Answers);
    /// Own keys that may have been made and have not been removed.
    Keys leftKeys() const { return m_wasConnected ? m_ownKeys : Keys(); }
    /// Ends the extra connections and servers.
    void close();

Q_SIGNALS:
    /// New events, at most 20 times a second.
    void happened(const lab::EventBatch &batch);
    void progressed(qint64 done, qint64 total, const QString &what);
    /// Was asked to stop and still goes on: whoever lent it a connection closes that now, so that a server which does
    /// not answer cannot hold up the stop.
    void overdue();

private:
    QCoro::Task<void> doAtEnd();
    QCoro::Task<void> removeOwnKeys();
    redis::Client &lastWords();
    void noteLosses(redis::Client *client, const QString &actor);
    std::function<void(redis::Client::State, const QString &)> gapNotes(const QString &actor);
    void addCommand(const redis::CommandRecord &record);
    void addStatement(const sql::SqlRecord &record);
    Event eventOf(const sql::SqlRecord &record) const;
    void addEvent(const QString &actor, Event::What what);
    void add(Event event);
    void flushSoon();
    Event masked(Event event) const;
    void flush();
    double microsSinceStart(std::chrono::steady_clock::time_point time) const;

    Environment m_environment;
    redis::Client &m_main;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_start;
    QRandomGenerator m_random;
    QMap<QString, QByteArray> m_drawn;
    const QByteArray m_tag;                     ///< 64 bits as hex digits, to tell this run's keys from all others'
    std::unique_ptr<redis::Client> m_lastWords; ///< in place of m_main, for what is left to do at the end
    std::vector<std::unique_ptr<redis::Client>> m_clients;
    std::vector<std::unique_ptr<redis::Subscriber>> m_subscribers;
    std::vector<std::unique_ptr<redis::BlockingReader>> m_readers;
    std::vector<std::unique_ptr<server::EmbeddedServer>> m_servers;
    Secrets m_secrets;
    EventLog m_events;
    EventLog m_twinEvents;
    qint64 m_statements = 0;
    std::vector<std::function<QCoro::Task<void>(Run &)>> m_atEnd;
    bool m_isEnding = false; ///< a stop no longer counts: what is left to do is tidying up
    bool m_mainKeptSilent = false;
    Keys m_ownKeys;
    bool m_wasConnected = false; ///< else nothing can have been written
    bool m_hasCounted = false;   ///< since the last flush
    QTimer *m_flushTimer;
    Live m_live;
    std::stop_callback<std::function<void()>> m_onStop; ///< the last member: it calls upon the others
};

} // namespace lab
