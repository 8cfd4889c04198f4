// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/server_status.h"

#include "app/base/tr.h"
#include "app/base/units.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString()); // what this user may not ask for
    return parts.join(u" · "_s);
}

ServerStatus notReady(ServerStatus::Level level, const QString &word, const QString &server)
{
    return {level, word, joined({word, server}), word, {}};
}

} // namespace

ServerStatus serverStatus(Lab::ServerState state, const QString &server, const std::optional<Health> &health)
{
    using Level = ServerStatus::Level;
    if (state == Lab::ServerState::Failed)
        return notReady(Level::Bad, tr("No server"), {});
    if (state == Lab::ServerState::Starting)
        return notReady(Level::Waiting, tr("Starting"), server);
    if (!health)
        return notReady(Level::Waiting, tr("Connecting"), server);
    if (!health->reachable)
        return notReady(Level::Bad, tr("Not connected"), server);
    const QString product = u"%1 %2"_s.arg(health->product, health->version).trimmed();
    const QString memory = health->usedMemory >= 0 ? bytesText(health->usedMemory) : QString();
    return {Level::Good, tr("Ready"), joined({server, product}), server,
            joined({microsText(health->pingMicros), memory})};
}

QString serverName(const Lab &lab)
{
    if (lab.isEmbedded())
        return tr("Embedded");
    const auto &endpoint = lab.environment().endpoint;
    if (endpoint.isUnixSocket())
        return endpoint.socketPath.section(u'/', -1);
    const QString host = endpoint.host.contains(u':') ? u"[%1]"_s.arg(endpoint.host) : endpoint.host;
    return u"%1:%2"_s.arg(host, QString::number(endpoint.port));
}

} // namespace lab::ui
