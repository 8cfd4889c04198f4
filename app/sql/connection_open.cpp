// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// From a path to a connection that works as its options say.
#include "app/base/tr.h"
#include "app/sql/connection_private.h"
#include "app/sql/file_check.h"
#include "app/sql/statement_cache.h"

#include <QFile>

#include <algorithm>
#include <atomic>

namespace lab::sql {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// How long SQLite itself waits for a lock, deaf to a stop request meanwhile; run() then tries again.
constexpr std::chrono::milliseconds DriverPatience = 25ms;

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return u"lab-sql-%1"_s.arg(++count);
}

QString nameOf(JournalMode mode)
{
    return mode == JournalMode::Wal ? u"wal"_s : u"delete"_s;
}

} // namespace

QString pragmaOf(Synchronous level)
{
    switch (level) {
    case Synchronous::Off:
        return u"PRAGMA synchronous = OFF"_s;
    case Synchronous::Normal:
        return u"PRAGMA synchronous = NORMAL"_s;
    case Synchronous::Full:
        return u"PRAGMA synchronous = FULL"_s;
    }
    Q_UNREACHABLE();
}

Connection::Private::Registration::Registration()
    : name(uniqueName())
{
}

Connection::Private::Registration::~Registration()
{
    QSqlDatabase::removeDatabase(name);
}

namespace {

/// SQLite would make it for everybody to read, as the umask has it; what a lesson keeps there (sessions that are open)
/// is the owner's. The journals get the permissions of the file.
void makeForOwnerOnly(const QString &path)
{
    if (path == u":memory:")
        return;
    QFile file(path);
    file.open(QIODevice::NewOnly,
              QFile::ReadOwner | QFile::WriteOwner); // refused when it is there: it is left as it is
}

} // namespace

void Connection::Private::open()
{
    checkUsable(options.file);
    makeForOwnerOnly(options.file);
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, registration.name);
    if (!database.isValid()) {
        throw SqlError(tr("%1 cannot be opened: Qt's SQLite driver is missing.").arg(options.file),
                       tr("Install the package libqt6sql6-sqlite."));
    }
    database.setDatabaseName(options.file);
    const auto patience = std::clamp(options.busyTimeout, 0ms, DriverPatience);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!database.open())
        throw SqlError::from(database.lastError(), options.file);
    statements = std::make_unique<StatementCache>(database, options.file);
    if (options.access == Access::Library)
        turnToLibrary();
    run(u"PRAGMA foreign_keys = ON"_s);
    chooseJournal();
    run(pragmaOf(options.synchronous));
}

void Connection::Private::chooseJournal()
{
    const QString wanted = nameOf(options.journal);
    QString mode = run(u"PRAGMA journal_mode"_s).scalar().toString();
    if (mode != wanted)
        mode = run(u"PRAGMA journal_mode = "_s + wanted).scalar().toString();
    if (mode == wanted)
        return;
    // SQLite answers with the mode it keeps and calls that no error. What is measured under another mode than the one
    // stated would be wrong.
    throw SqlError(
        tr("The database %1 cannot use the journal mode “%2”: SQLite keeps “%3” there.")
            .arg(options.file, wanted, mode),
        tr("Network and special file systems do not allow every mode. Choose a folder on a local disk with --data."));
}

} // namespace lab::sql
