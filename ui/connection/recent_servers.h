// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"
#include "ui/kit/settings.h"

#include <QStringList>

namespace lab::ui {

/// The URL of a server without its password: what may be shown and kept.
QString publicUrl(const redis::Endpoint &endpoint);

/// The servers used last, newest first, at most eight, in the lab's settings file; without passwords.
class RecentServers
{
public:
    explicit RecentServers(const QString &settingsFile);

    QStringList urls() const;
    void add(const redis::Endpoint &endpoint);

private:
    Settings m_settings;
};

} // namespace lab::ui
