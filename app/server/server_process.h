// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/output_tail.h"

#include <QObject>
#include <QProcess>

#include <csignal>

namespace lab::server {

/// One run of the server program as a child that cannot outlive us. Where the program is a script, its own children
/// cannot either.
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    /// `secret` is kept out of output().
    explicit ServerProcess(const QString &secret);
    /// Kills it when it still runs, and waits for its end.
    ~ServerProcess() override;

    /// Runs `binary -` and writes `config` to its standard input; ends in started() or notStarted().
    void start(const QString &binary, const QByteArray &config);

    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    const OutputTail &output() const { return m_output; }

    /// These are for the whole process group: the program may be a script that runs the server as a child.
    void terminate() { signalGroup(SIGTERM); }
    void kill() { signalGroup(SIGKILL); }
    /// Blocks until the child has ended or the time is up.
    bool waitForEnd(std::chrono::milliseconds time) { return m_process.waitForFinished(int(time.count())); }

Q_SIGNALS:
    void started();
    void notStarted(const QString &why);
    void ended(const QString &how); ///< `exit code 1` or `signal 9`

private:
    void readOutput();
    void signalGroup(int signal);
    void killRest();
    void guardGroup();

    QProcess m_process;
    QProcess m_guard;   ///< only for a script
    qint64 m_group = 0; ///< that of the child and of its children
    OutputTail m_output;
};

} // namespace lab::server
