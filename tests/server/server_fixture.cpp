// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/server/server_fixture.h"

#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>

namespace lab::server {

using namespace Qt::StringLiterals;

OwnTemporaryFolder::OwnTemporaryFolder()
    : m_before(qgetenv("TMPDIR"))
{
    qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
}

OwnTemporaryFolder::~OwnTemporaryFolder()
{
    if (m_before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_before);
}

QStringList OwnTemporaryFolder::content() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

PathIs::PathIs(const QStringList &folders)
    : m_before(qgetenv("PATH"))
{
    qputenv("PATH", QFile::encodeName(folders.join(QDir::listSeparator())));
}

PathIs::~PathIs()
{
    qputenv("PATH", m_before);
}

OwnerProcess::OwnerProcess(const QString &folder)
{
    m_process.start(QCoreApplication::applicationDirPath() + u"/server_owner_helper"_s, {folder});
}

OwnerProcess::~OwnerProcess()
{
    kill();
}

bool OwnerProcess::isReady()
{
    const auto hasSpoken = [&] {
        return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(hasSpoken, testing::Patience) || !m_process.canReadLine()) {
        m_error = QString::fromUtf8(m_process.readAllStandardError());
        qWarning().noquote() << m_error;
        return false;
    }
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    m_serverId = words.value(0).toLongLong();
    m_endpoint = redis::Endpoint::parse(QString::fromUtf8(words.value(1)));
    return true;
}

void OwnerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString writeScript(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines + '\n') < 0)
        qFatal("%s cannot be written", qUtf8Printable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

bool startAndWait(EmbeddedServer &server)
{
    QSignalSpy ready(&server, &EmbeddedServer::ready);
    QSignalSpy failed(&server, &EmbeddedServer::failed);
    server.start();
    const bool ended = QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, 15'000);
    if (!failed.isEmpty())
        qWarning().noquote() << failed.first().first().toString();
    return ended && !ready.isEmpty();
}

Failure failureOf(EmbeddedServer &server)
{
    QSignalSpy failed(&server, &EmbeddedServer::failed);
    server.start();
    if (!QTest::qWaitFor([&] { return !failed.isEmpty(); }, 15'000))
        return {};
    return {failed.first().at(0).toString(), failed.first().at(1).toString()};
}

Answer ask(redis::Client &client, redis::Command command)
{
    try {
        return {testing::waitFor(client.send(std::move(command))), {}};
    } catch (const redis::ServerError &error) {
        return {redis::Reply::error(error.what()), {}};
    } catch (const Error &error) {
        return {{}, error.message()};
    }
}

Answer ask(const redis::Endpoint &endpoint, redis::Command command)
{
    redis::Client client(endpoint);
    return ask(client, std::move(command));
}

bool isAlive(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    // "pid (name) state …": the name may hold anything but its closing parenthesis is the last one.
    const QByteArray line = status.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace lab::server
