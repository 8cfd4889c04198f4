// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/schema.h"

#include "app/base/tr.h"
#include "app/sql/result_codes.h"
#include "app/sql/script.h"

#include <QFile>

// Resources of a static library are dropped by the linker unless somebody asks for them; outside of every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

int versionOf(Connection &connection)
{
    return connection.execute(u"PRAGMA user_version"_s).scalar().toInt();
}

void runResource(Connection &connection, const QString &path)
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly))
        qFatal("%s was not compiled in", qUtf8Printable(path));
    for (const QString &statement : splitStatements(QString::fromUtf8(script.readAll())))
        connection.execute(statement);
}

void refuseNewer(int version, const QString &file)
{
    if (version <= SchemaVersion)
        return;
    throw SqlError(tr("The database %1 was made by a newer version of this program (its "
                      "schema is %2; this program knows up to %3).")
                       .arg(file, QString::number(version), QString::number(SchemaVersion)),
                   tr("Update the program, or choose another folder with --data."));
}

/// Our own tables can be made in an empty file and beside our own, whatever their age.
SqlError foreign(const QString &file)
{
    return {tr("The database %1 is not the lab's: it holds tables of something else.").arg(file),
            tr("Rename it; a new one with the sample data takes its place. Or choose another folder with --data."),
            Refused};
}

} // namespace

void ensureSchema(Connection &connection, const QString &file)
{
    initResources();
    const int before = versionOf(connection);
    refuseNewer(before, file);
    if (before == SchemaVersion)
        return;
    const auto makeTables = [&] {
        // Looked at again under the write lock: another process may have come first.
        const int version = versionOf(connection);
        refuseNewer(version, file);
        if (version == SchemaVersion)
            return;
        runResource(connection, u":/sql/schema.sql"_s);
        if (version == 0)
            runResource(connection, u":/sql/sample_data.sql"_s);
        connection.execute(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
    };
    try {
        connection.transaction(makeTables);
    } catch (const SqlError &error) {
        if (error.code() == Refused || error.code() == Constraint)
            throw foreign(file);
        throw;
    }
}

void removeMirrors(Connection &connection, const QByteArray &prefix)
{
    const QVariantList bindings{qint64(prefix.size()), prefix};
    connection.transaction([&] {
        connection.execute(u"DELETE FROM kv_keys WHERE substr(key, 1, ?) = ?"_s, bindings);
        const auto tables = connection.execute(u"SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                                               "WHERE m.type = 'table' AND c.name = 'lab'"_s);
        for (const auto &table : tables.rows)
            connection.execute(u"DELETE FROM %1 WHERE substr(lab, 1, ?) = ?"_s.arg(table.first().toString()), bindings);
    });
}

} // namespace lab::sql
