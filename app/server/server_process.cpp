// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_process.h"

#include <QFile>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr mode_t GroupAndOthers = 077;
constexpr int GuardPatience = 1000; // milliseconds; it has been killed

bool isScript(const QString &program)
{
    QFile file(program);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "#!";
}

/// Runs between fork and exec, where only async-signal-safe calls are allowed.
void endWith(pid_t parent)
{
    ::setpgid(0, 0); // Ctrl+C in our terminal is for us; we end the child in our own order
    ::umask(GroupAndOthers);
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
        killRest();
        Q_EMIT ended(status == QProcess::CrashExit ? tr("signal %1").arg(code) : tr("exit code %1").arg(code));
    });
}

void ServerProcess::start(const QString &binary, const QByteArray &config)
{
    m_process.start(binary, {u"-"_s});
    m_group = m_process.processId();
    if (m_group > 0 && isScript(binary))
        guardGroup();
    m_process.write(config);
    m_process.closeWriteChannel();
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (isRunning()) {
        kill();
        waitForEnd(1s);
    }
    m_guard.kill();
    m_guard.waitForFinished(GuardPatience);
}

void ServerProcess::signalGroup(int signal)
{
    const auto process = static_cast<pid_t>(m_process.processId());
    if (process > 0 && ::kill(-process, signal) != 0)
        ::kill(process, signal); // so young that it has no group of its own yet
}

/// What a script that has ended leaves behind. A server has written all that it confirmed: it may go at once.
void ServerProcess::killRest()
{
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    m_guard.kill();
}

/// The kernel tells of our death only the script. A shell waits for the end of its standard input, which we hold, and
/// then ends the script's children.
void ServerProcess::guardGroup()
{
    m_guard.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_guard.start(u"/bin/sh"_s, {u"-c"_s, u"read -r never; kill -s KILL -- \"-$0\""_s, QString::number(m_group)});
}

void ServerProcess::readOutput()
{
    m_output.append(m_process.readAllStandardOutput());
}

} // namespace lab::server
