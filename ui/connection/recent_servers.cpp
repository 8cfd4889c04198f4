// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/connection/recent_servers.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr qsizetype MostKept = 8;
const auto SettingsKey = "connection/recent"_L1;
} // namespace

QString publicUrl(const redis::Endpoint &endpoint)
{
    redis::Endpoint shown = endpoint;
    shown.password.clear();
    return shown.urlWithPassword();
}

RecentServers::RecentServers(const QString &settingsFile)
    : m_settings(settingsFile)
{
}

QStringList RecentServers::urls() const
{
    return m_settings.value(SettingsKey).toStringList();
}

void RecentServers::add(const redis::Endpoint &endpoint)
{
    QStringList kept = urls();
    kept.removeAll(publicUrl(endpoint));
    kept.prepend(publicUrl(endpoint));
    m_settings.keep(SettingsKey, kept.mid(0, MostKept));
}

} // namespace lab::ui
