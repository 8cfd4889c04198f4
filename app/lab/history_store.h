// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"
#include "app/sql/connection.h"

#include <memory>
#include <optional>

namespace lab {

/// The runs in `history.sqlite` of the data folder. Blocking, for one thread: what History uses on its own. Opens the
/// file when it first needs it; looking into one that is not there finds nothing and makes nothing. All throw Error
/// (kind Sql) naming the file and what to do.
class HistoryStore
{
public:
    static constexpr int SchemaVersion = 1;

    explicit HistoryStore(QString folder);

    static QString fileIn(const QString &folder);

    /// Gives the id that it got. Throws AlreadyKept when the same samples are there.
    QString keep(const RunInfo &info, const QList<measure::Result> &results);
    QList<RunRow> runs(); ///< the newest first
    /// Throws Error (kind Usage) for an id that is not there any more, as rename() and remove() do.
    KeptRun run(const QString &id);
    /// The latest complete result that was measured here; nothing when there is none.
    std::optional<measure::Result> last(const QString &lesson, const QString &comparison);
    /// The same of every comparison that there is one of.
    QList<measure::Result> lastOfAll();
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

private:
    bool isThere() const;
    sql::Connection &connection();
    void ensureSchema();
    void refuseNewer(int version) const;
    void takeOver(const QStringList &files);
    QStringList olderFiles() const;
    QString insert(const RunInfo &info, const QList<measure::Result> &results, const QByteArray &fingerprint);
    void insertResult(const QString &run, qsizetype position, const measure::Result &result);
    /// What `work` gives; what the database says goes on as an Error with a hint that fits this file.
    template <typename Work>
    std::invoke_result_t<Work> guarded(Work work);
    template <typename Work>
    void ofOne(Work work);
    Error explained(const sql::SqlError &error) const;

    QString m_folder, m_file;
    std::unique_ptr<sql::Connection> m_connection;
};

/// The same run is there already: under which name, or when it was measured.
class AlreadyKept : public Error
{
public:
    explicit AlreadyKept(const RunInfo &kept);
};

} // namespace lab
