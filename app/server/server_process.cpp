// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_process.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace lab::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Runs between fork and exec, where only async-signal-safe calls are allowed.
void endWith(pid_t parent)
{
    ::setpgid(0, 0); // Ctrl+C in our terminal is for us; we end the child in our own order
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) // it died before the line above
        ::_exit(EXIT_FAILURE);
}

} // namespace

ServerProcess::ServerProcess(const QString &secret)
    : m_output(secret)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([parent = ::getpid()] { endWith(parent); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProcess::readOutput);
    connect(&m_process, &QProcess::started, this, &ServerProcess::started);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT notStarted(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        Q_EMIT ended(status == QProcess::CrashExit ? tr("signal %1").arg(code) : tr("exit code %1").arg(code));
    });
}

void ServerProcess::start(const QString &binary, const QByteArray &config)
{
    m_process.start(binary, {u"-"_s});
    m_process.write(config);
    m_process.closeWriteChannel();
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    kill();
    waitForEnd(1s);
}

void ServerProcess::readOutput()
{
    m_output.append(m_process.readAllStandardOutput());
}

} // namespace lab::server
