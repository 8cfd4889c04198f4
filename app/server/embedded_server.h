// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace lab::server {

/// When the append-only file reaches the disk (https://redis.io/docs/management/persistence).
enum class Persistence { None, EverySecond, Always };

/// Where server programs lie beside $PATH, which a program started from a desktop's menu may have without them.
QStringList usualServerFolders();

struct ServerOptions
{
    QString folder{}; ///< kept between runs and locked while used; empty: a private temporary one, removed at the end
    Persistence persistence = Persistence::EverySecond;
    int maxMemoryMegabytes = 512; ///< with allkeys-lru
    bool overTcp = false;         ///< a loopback port instead of a unix socket in the folder
    QStringList extraLines{};     ///< further lines of redis.conf, for scenarios that are about a setting
    QString binary{};             ///< empty: found by findBinary(searchFolders)
    QStringList searchFolders = usualServerFolders();
};

/// A redis-server or valkey-server of our own, with its files in a 0700 folder. It listens on a unix socket in that
/// folder; on a random port of the loopback interface where there can be none (a path of more than 107 bytes, a file
/// system without sockets). Each launch has a new address and a new password, those that follow a death too: whoever
/// listens where the last one did learns nothing of use. Ends with the object, and with the process even when that is
/// killed (the kernel's parent-death signal).
///
/// No call waits for the child but the destructor: up to 1 s for it to end by itself (not for a temporary folder, where
/// there is nothing to keep) and up to 1 s more once it is killed. Where nothing may wait, call stop() and delete the
/// object on stopped().
class EmbeddedServer : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    explicit EmbeddedServer(ServerOptions options = {}, QObject *parent = nullptr);
    ~EmbeddedServer() override;

    /// `redis-server`, else `valkey-server`, from $PATH, then from `searchFolders`; empty when there is none.
    static QString findBinary(const QStringList &searchFolders = usualServerFolders());
    /// How to get a server, for people: shown when findBinary() is empty.
    static QString howToInstall();

    /// Returns at once; ends in ready() or failed(), emitted from the event loop.
    /// Call it on a thread that lives as long as the program, since the parent-death signal follows the thread that
    /// forked. Does nothing while Starting or Running.
    void start();
    /// Returns at once; ends in stopped(), when the child is gone and its folder free (or removed, a temporary one). A
    /// child that has not ended after 1 s is killed. Does nothing while Stopped.
    void stop();

    State state() const;
    redis::Endpoint endpoint() const; ///< valid while Running
    QString folder() const;           ///< absolute; empty when neither Starting nor Running
    qint64 processId() const;         ///< 0 when not running
    QString errorOutput() const;      ///< the last lines the server printed

Q_SIGNALS:
    /// A PING was answered. Emitted again after each restart, with another endpoint.
    void ready(const lab::redis::Endpoint &endpoint);
    /// It died by itself, or its folder was removed, and it is being started again (at most 5 times a minute, then
    /// failed()): ready() tells where.
    void restarting(const QString &reason);
    /// `message` says why, with the server's own last words; `hint` what to try.
    void failed(const QString &message, const QString &hint);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::server
