// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/server_status.h"

#include "ui/lesson/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString serverStatusText(const char *text)
{
    return QCoreApplication::translate("lab::ui::ServerStatus", text);
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

ServerStatus serverStatus(Lab::ServerState state, const QString &server, const std::optional<Health> &health)
{
    using Level = ServerStatus::Level;
    if (state == Lab::ServerState::Failed)
        return {Level::Bad, serverStatusText("No server"), {}};
    if (state == Lab::ServerState::Starting)
        return {Level::Waiting, serverStatusText("Starting"), server};
    if (!health)
        return {Level::Waiting, serverStatusText("Connecting"), server};
    if (!health->reachable)
        return {Level::Bad, serverStatusText("No answer"), server};
    const QString version = u"%1 %2"_s.arg(health->product, health->version);
    const QString latency = u"%1 ms"_s.arg(health->pingMicros / 1000, 0, 'f', 2);
    return {Level::Good, serverStatusText("Ready"), joined({server, version, latency, bytesText(health->usedMemory)})};
}

QString serverName(const Lab &lab)
{
    if (lab.isEmbedded())
        return serverStatusText("embedded");
    const auto &endpoint = lab.environment().endpoint;
    if (endpoint.isUnixSocket())
        return endpoint.socketPath.section(u'/', -1);
    const QString host = endpoint.host.contains(u':') ? u"[%1]"_s.arg(endpoint.host) : endpoint.host;
    return u"%1:%2"_s.arg(host).arg(endpoint.port);
}

} // namespace lab::ui
