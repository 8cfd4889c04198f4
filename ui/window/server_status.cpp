// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/server_status.h"

#include "app/base/tr.h"
#include "app/base/units.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

ServerStatus serverStatus(Lab::ServerState state, const QString &server, const std::optional<Health> &health)
{
    using Level = ServerStatus::Level;
    if (state == Lab::ServerState::Failed)
        return {Level::Bad, tr("No server"), {}};
    if (state == Lab::ServerState::Starting)
        return {Level::Waiting, tr("Starting"), server};
    if (!health)
        return {Level::Waiting, tr("Connecting"), server};
    if (!health->reachable)
        return {Level::Bad, tr("Not connected"), server};
    QStringList details{server, u"%1 %2"_s.arg(health->product, health->version).trimmed(),
                        microsText(health->pingMicros)};
    if (health->usedMemory >= 0)
        details.append(bytesText(health->usedMemory));
    details.removeAll(QString()); // what this user may not ask for
    return {Level::Good, tr("Ready"), joined(details)};
}

QString serverName(const Lab &lab)
{
    if (lab.isEmbedded())
        return tr("embedded");
    const auto &endpoint = lab.environment().endpoint;
    if (endpoint.isUnixSocket())
        return endpoint.socketPath.section(u'/', -1);
    const QString host = endpoint.host.contains(u':') ? u"[%1]"_s.arg(endpoint.host) : endpoint.host;
    return u"%1:%2"_s.arg(host, QString::number(endpoint.port));
}

} // namespace lab::ui
