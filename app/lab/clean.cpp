// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/clean.h"

#include "app/sql/schema.h"

#include <QFileInfo>

namespace lab {

namespace {

void cleanDatabase(const Environment &environment, const std::stop_token &stop)
{
    auto &database = *environment.database;
    if (!QFileInfo::exists(database.options().file))
        return; // no twin has been asked yet
    database.open(stop);
    sql::Connection connection(database.options(), stop);
    sql::removeMirrors(connection, environment.keys.prefix());
}

} // namespace

QCoro::Task<qint64> cleanLab(redis::Client &client, Environment environment, std::stop_token stop,
                             std::function<void(qint64 scanned, qint64 total)> progressed)
{
    const auto removed = co_await removeAllKeys(client, environment.keys, stop, progressed);
    cleanDatabase(environment, stop);
    co_return removed;
}

} // namespace lab
