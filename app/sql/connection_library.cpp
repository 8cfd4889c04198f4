// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// A connection's way to SQLite's own library: the handle that Qt's driver has opened.
#include "app/base/tr.h"
#include "app/sql/connection_private.h"
#include "app/sql/library_statements.h"

#include <QSqlDriver>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace lab::sql {

using namespace Qt::StringLiterals;

sqlite3 *Connection::Private::handle() const
{
    const QVariant handle = database.driver()->handle();
    // As the documentation of QSqlDriver::handle() has it.
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw SqlError(tr("Qt's SQLite driver does not give its handle away."), {});
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// A handle of another build of SQLite (Qt may be built with one of its own) would be taken apart wrongly.
void Connection::Private::turnToLibrary()
{
    const QString drivers = run(u"SELECT sqlite_source_id()"_s).scalar().toString();
    const QString ours = QString::fromLatin1(sqlite3_sourceid());
    if (drivers != ours) {
        throw SqlError(
            tr("Qt's SQLite driver has another SQLite (%1) than this program (%2).").arg(drivers, ours),
            tr("Install Qt's driver and SQLite from the same place, as the packages of a distribution are."));
    }
    statements = std::make_unique<LibraryStatements>(handle(), options.file);
    busy = std::make_unique<BusyHandler>(options.busyTimeout);
    busy->setStop(stop);
    busy->install(handle());
}

} // namespace lab::sql
