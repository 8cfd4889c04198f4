// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/history_store.h"

#include "app/base/files.h"
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/measure/report.h"
#include "app/sql/record_rows.h"
#include "app/sql/result_codes.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 LongestResult = 1024U * 1024 * 1024; ///< as JSON; what says that it is longer is not unpacked
constexpr qint64 LongestOlderFile = 256 * 1024 * 1024;

const QStringList &tables()
{
    static const QStringList statements{
        u"CREATE TABLE runs (id TEXT PRIMARY KEY, time INTEGER NOT NULL, origin TEXT NOT NULL, machine TEXT NOT NULL, "
        "version TEXT NOT NULL, quick INTEGER NOT NULL, rate REAL NOT NULL, complete INTEGER NOT NULL, "
        "name TEXT NOT NULL, fingerprint BLOB NOT NULL UNIQUE)"_s,
        u"CREATE TABLE results (run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL, "
        "lesson TEXT NOT NULL, comparison TEXT NOT NULL, title TEXT NOT NULL, verdict TEXT NOT NULL, "
        "complete INTEGER NOT NULL, time INTEGER NOT NULL, json BLOB NOT NULL, PRIMARY KEY (run, position))"_s,
        u"CREATE INDEX results_by_comparison ON results (lesson, comparison, time)"_s};
    return statements;
}

/// A row of `runs` as it is in the file.
struct StoredRun
{
    QString id, origin, machine, version, name;
    qint64 time = 0, quick = 0, complete = 0;
    double rate = 0;

    static constexpr auto Members =
        named("id origin machine version name time quick complete rate", &StoredRun::id, &StoredRun::origin,
              &StoredRun::machine, &StoredRun::version, &StoredRun::name, &StoredRun::time, &StoredRun::quick,
              &StoredRun::complete, &StoredRun::rate);

    RunInfo info() const
    {
        return {.id = id,
                .time = QDateTime::fromMSecsSinceEpoch(time),
                .origin = origin,
                .machine = machine,
                .version = version,
                .quick = quick != 0,
                .rate = rate,
                .complete = complete != 0,
                .name = name};
    }
};

struct StoredVerdict
{
    QString run, lesson, comparison, title, verdict;
    qint64 complete = 0;

    static constexpr auto Members =
        named("run lesson comparison title verdict complete", &StoredVerdict::run, &StoredVerdict::lesson,
              &StoredVerdict::comparison, &StoredVerdict::title, &StoredVerdict::verdict, &StoredVerdict::complete);
};

QString selectRuns(const QString &which)
{
    return u"SELECT %1 FROM runs %2"_s.arg(sql::columnsOf<StoredRun>(), which);
}

QByteArray packed(const measure::Result &result)
{
    return qCompress(QJsonDocument(measure::toJson(result)).toJson(QJsonDocument::Compact));
}

measure::Result unpacked(const QByteArray &bytes)
{
    // qUncompress() makes room for as much as the first four bytes say.
    const bool isLong = bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > LongestResult;
    const auto json = isLong ? QByteArray() : qUncompress(bytes);
    return measure::resultFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

AlreadyKept::AlreadyKept(const RunInfo &kept)
    : Error(ErrorKind::Usage, kept.name.isEmpty()
                                  ? tr("This run is in the history already: it was measured on %1.")
                                        .arg(QLocale().toString(kept.time.toLocalTime(), QLocale::ShortFormat))
                                  : tr("This run is in the history already, as “%1”.").arg(kept.name))
{
}

HistoryStore::HistoryStore(QString folder)
    : m_folder(std::move(folder))
    , m_file(fileIn(m_folder))
{
}

QString HistoryStore::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"history.sqlite"_s);
}

/// Each measurement had a file of its own in earlier versions.
QStringList HistoryStore::olderFiles() const
{
    const QDir folder(QDir(m_folder).filePath(u"measurements"_s));
    QStringList files;
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

bool HistoryStore::isThere() const
{
    return m_connection || QFileInfo::exists(m_file) || !olderFiles().isEmpty();
}

Error HistoryStore::explained(const sql::SqlError &error) const
{
    switch (error.code()) {
    case sql::Corrupt:
    case sql::NotADatabase:
        return {ErrorKind::Sql, error.message(),
                tr("Set it aside: nothing is deleted, and a new history takes its place.")};
    default:
        return {ErrorKind::Sql, error.message(), error.hint()};
    }
}

template <typename Work>
std::invoke_result_t<Work> HistoryStore::guarded(Work work)
{
    try {
        return work();
    } catch (const sql::SqlError &error) {
        m_connection.reset(); // what is wrong with the file may be repaired meanwhile
        throw explained(error);
    }
}

sql::Connection &HistoryStore::connection()
{
    if (m_connection)
        return *m_connection;
    makeFolder(m_folder); // opening tells when that failed
    const auto older = QFileInfo::exists(m_file) ? QStringList() : olderFiles();
    m_connection = std::make_unique<sql::Connection>(sql::ConnectionOptions{.file = m_file, .busyTimeout = 2s});
    ensureSchema();
    takeOver(older);
    return *m_connection;
}

void HistoryStore::refuseNewer(int version) const
{
    if (version <= SchemaVersion)
        return;
    throw sql::SqlError(tr("The history %1 was made by a newer version of this program (its schema is %2; this "
                           "program knows up to %3).")
                            .arg(m_file, QString::number(version), QString::number(SchemaVersion)),
                        tr("Update the program, or choose another folder with --data."));
}

void HistoryStore::ensureSchema()
{
    auto &connection = *m_connection;
    const auto versionNow = [&] {
        return connection.execute(u"PRAGMA user_version"_s).scalar().toInt();
    };
    refuseNewer(versionNow());
    if (versionNow() == SchemaVersion)
        return;
    connection.transaction([&] {
        // Looked at again under the write lock: another process may have come first.
        refuseNewer(versionNow());
        if (versionNow() == SchemaVersion)
            return;
        if (connection.execute(u"SELECT count(*) FROM sqlite_schema"_s).scalar().toInt() > 0) {
            throw sql::SqlError(tr("%1 is not the lab's history: it holds tables of something else.").arg(m_file),
                                tr("Set it aside: nothing is deleted, and a new history takes its place."),
                                sql::NotADatabase);
        }
        for (const auto &statement : tables())
            connection.execute(statement);
        connection.execute(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
    });
}

/// Only into a history that has just been made, and so once. What cannot be read stays where it is.
void HistoryStore::takeOver(const QStringList &files)
{
    for (const auto &file : files) {
        try {
            const auto bytes = readFile(file, LongestOlderFile).value_or(QByteArray());
            const QList<measure::Result> results{measure::resultFromJson(QJsonDocument::fromJson(bytes).object())};
            keep(infoOf(results), results);
            QFile::remove(file);
        } catch (const AlreadyKept &) {
            QFile::remove(file); // two files of the same measurement
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Sql) // it is the history that is at fault
                throw;
        }
    }
}

QString HistoryStore::keep(const RunInfo &info, const QList<measure::Result> &results)
{
    return guarded([&] {
        const auto fingerprint = fingerprintOf(results);
        auto &connection = this->connection();
        return connection.transaction([&] {
            const auto same = connection.execute(selectRuns(u"WHERE fingerprint = ?"_s), {fingerprint});
            if (const auto kept = sql::firstOf<StoredRun>(same))
                throw AlreadyKept(kept->info());
            return insert(info, results, fingerprint);
        });
    });
}

QString HistoryStore::insert(const RunInfo &info, const QList<measure::Result> &results, const QByteArray &fingerprint)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connection->execute(
        u"INSERT INTO runs (id, time, origin, machine, version, quick, rate, complete, name, fingerprint) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, info.time.toMSecsSinceEpoch(), info.origin, info.machine, info.version, info.quick, info.rate,
         info.complete, info.name, fingerprint});
    for (qsizetype i = 0; i < results.size(); ++i)
        insertResult(id, i, results[i]);
    return id;
}

void HistoryStore::insertResult(const QString &run, qsizetype position, const measure::Result &result)
{
    m_connection->execute(
        u"INSERT INTO results (run, position, lesson, comparison, title, verdict, complete, time, json) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run, qint64(position), result.lesson, result.id, result.title, result.verdict(), result.complete,
         result.time.toMSecsSinceEpoch(), packed(result)});
}

QList<RunRow> HistoryStore::runs()
{
    if (!isThere())
        return {};
    return guarded([&] {
        auto &connection = this->connection();
        const auto runs = sql::allOf<StoredRun>(connection.execute(selectRuns(u"ORDER BY time DESC, rowid DESC"_s)));
        const auto verdicts = sql::allOf<StoredVerdict>(connection.execute(
            u"SELECT run, lesson, comparison, title, verdict, complete FROM results ORDER BY run, position"_s));
        QHash<QString, QList<KeptVerdict>> byRun;
        for (const auto &each : verdicts)
            byRun[each.run].append({each.lesson, each.comparison, each.title, each.verdict, each.complete != 0});
        QList<RunRow> rows;
        for (const auto &run : runs)
            rows.append({run.info(), byRun.value(run.id)});
        return rows;
    });
}

/// `work` says how many runs it found.
template <typename Work>
void HistoryStore::ofOne(Work work)
{
    const qint64 found = isThere() ? guarded(work) : 0;
    if (found == 0)
        throw Error(ErrorKind::Usage, tr("This run is not in the history any more."));
}

KeptRun HistoryStore::run(const QString &id)
{
    KeptRun found;
    ofOne([&] {
        auto &connection = this->connection();
        const auto run = sql::firstOf<StoredRun>(connection.execute(selectRuns(u"WHERE id = ?"_s), {id}));
        if (!run)
            return qint64(0);
        found.info = run->info();
        const auto results = connection.execute(u"SELECT json FROM results WHERE run = ? ORDER BY position"_s, {id});
        for (const auto &row : results.rows)
            found.results.append(unpacked(row.first().toByteArray()));
        return qint64(1);
    });
    return found;
}

std::optional<measure::Result> HistoryStore::last(const QString &lesson, const QString &comparison)
{
    if (!isThere())
        return std::nullopt;
    return guarded([&]() -> std::optional<measure::Result> {
        const auto json =
            connection().execute(u"SELECT json FROM results JOIN runs ON runs.id = results.run "
                                 "WHERE lesson = ? AND comparison = ? AND results.complete AND origin = '' "
                                 "ORDER BY results.time DESC LIMIT 1"_s,
                                 {lesson, comparison});
        if (json.isEmpty())
            return std::nullopt;
        try {
            return unpacked(json.scalar().toByteArray());
        } catch (const Error &) { // of another version, say: it can be measured again
            return std::nullopt;
        }
    });
}

QList<measure::Result> HistoryStore::lastOfAll()
{
    if (!isThere())
        return {};
    const auto names = guarded([&] {
        return connection().execute(u"SELECT DISTINCT lesson, comparison FROM results ORDER BY lesson, comparison"_s);
    });
    QList<measure::Result> results;
    for (const auto &name : names.rows) {
        if (auto result = last(name[0].toString(), name[1].toString()))
            results.append(std::move(*result));
    }
    return results;
}

void HistoryStore::rename(const QString &id, const QString &name)
{
    ofOne([&] { return connection().execute(u"UPDATE runs SET name = ? WHERE id = ?"_s, {name, id}).changed; });
}

void HistoryStore::remove(const QString &id)
{
    ofOne([&] { return connection().execute(u"DELETE FROM runs WHERE id = ?"_s, {id}).changed; });
}

} // namespace lab
