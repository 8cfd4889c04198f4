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
