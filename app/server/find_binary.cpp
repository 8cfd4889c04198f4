// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Which server program to start, and what to do when there is none.
#include "app/server/embedded_server.h"

#include <QStandardPaths>

namespace lab::server {

using namespace Qt::StringLiterals;

QStringList usualServerFolders()
{
    return {u"/usr/bin"_s, u"/usr/local/bin"_s, u"/usr/sbin"_s, u"/opt/redis/bin"_s, u"/opt/valkey/bin"_s};
}

QString EmbeddedServer::findBinary(const QStringList &searchFolders)
{
    for (const QString &name : {u"redis-server"_s, u"valkey-server"_s}) {
        QString found = QStandardPaths::findExecutable(name);
        if (found.isEmpty())
            found = QStandardPaths::findExecutable(name, searchFolders);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString EmbeddedServer::howToInstall()
{
    return tr(
        "Install a server (Debian, Ubuntu: apt install redis-server; Fedora: dnf install valkey; Arch: pacman -S "
        "valkey; openSUSE: zypper install redis), or connect to one that runs elsewhere: --redis redis://host:6379.");
}

} // namespace lab::server
