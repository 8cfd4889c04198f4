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

using namespace std::chrono_literals;
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
    sqlite3_busy_handler(
        handle(), [](void *self, int turn) { return static_cast<Private *>(self)->waitForLock(turn); }, this);
}

/// SQLite's own steps (sqlite3_busy_timeout), so that what is measured is what it does; counted, and deaf to a stop for
/// no longer than one of them.
int Connection::Private::waitForLock(int turn)
{
    static constexpr std::array Steps{1ms, 2ms, 5ms, 10ms, 15ms, 20ms, 25ms, 25ms, 25ms, 50ms, 50ms, 100ms};
    if (turn == 0)
        waitedForLock = 0ms;
    const auto step = Steps[std::min<std::size_t>(static_cast<std::size_t>(turn), Steps.size() - 1)];
    const auto left = options.busyTimeout - waitedForLock;
    if (left <= 0ms || stop.stop_requested())
        return 0;
    ++busyWaits;
    sqlite3_sleep(static_cast<int>(std::min(step, left).count()));
    waitedForLock += step;
    return 1;
}

} // namespace lab::sql
