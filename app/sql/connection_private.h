// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/busy_handler.h"
#include "app/sql/connection.h"
#include "app/sql/statements.h"

#include <QSqlDatabase>

struct sqlite3;

namespace lab::sql {

/// Declared so that destruction runs backwards: statements, then the database handle, then its name in Qt's registry.
struct Connection::Private
{
    using Clock = std::chrono::steady_clock;

    struct Registration
    {
        Registration();
        ~Registration();
        Q_DISABLE_COPY_MOVE(Registration)
        QString name;
    };

    explicit Private(ConnectionOptions given);

    void open();
    void chooseJournal();
    sqlite3 *handle() const;
    void turnToLibrary();
    void beginStatement();
    Rows execute(const QString &statement, const QVariantList &bindings);
    Rows run(const QString &statement, const QVariantList &bindings = {});
    Rows recorded(const QString &statement, const QVariantList &bindings);
    bool mayRepeat(const QString &statement) const;
    void noteEnd(const QString &statement, bool succeeded);
    void rollback();

    ConnectionOptions options;
    Registration registration;
    std::unique_ptr<BusyHandler> busy; ///< of Access::Library
    QSqlDatabase database;
    std::unique_ptr<Statements> statements;
    QString actor;
    Recorder recorder;
    std::chrono::microseconds latency{0};
    std::stop_token stop;
    bool inTransaction = false;
    bool rollingBack = false; ///< no stop request keeps it from that
};

} // namespace lab::sql
