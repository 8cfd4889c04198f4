// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_filter.h"
#include "ui/log/log_text.h"

#include <QAbstractTableModel>
#include <QDeadlineTimer>

#include <boost/circular_buffer.hpp>

namespace lab::ui {

/// What a log keeps at most: the newest entries, and of these as many as have so many bytes; always the newest.
struct LogLimits
{
    qsizetype entries = 10'000;
    qint64 bytes = 32 * 1024 * 1024;
};

/// The newest entries of one kind, in the order they came, in a ring: what is older is overwritten. Its rows are those
/// that pass the filter. Entries are taken at once and held against the filter in turns that end by a deadline, so
/// that neither a flood nor large values hold up the window.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LogModel(LogKind kind = LogKind::Commands, LogLimits limits = {}, QObject *parent = nullptr);

    LogKind kind() const { return m_kind; }
    /// Appends them; what has no room for them leaves. They become rows by judge().
    void take(QList<LogEntry> entries);
    /// Holds entries against the filter, in order, until the deadline; true when none is left.
    bool judge(QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever));
    /// All are held against it anew, by judge().
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    void clear();

    qint64 shown() const { return m_shown; } ///< in rows, as LogEntry::count counts
    qint64 left() const { return m_left; }   ///< likewise what has left since the start or the last clear()
    qint64 bytes() const { return m_bytes; }
    qsizetype kept() const { return static_cast<qsizetype>(m_entries.size()); } ///< in rows or not

    const LogEntry &entry(int row) const;
    /// Copies that share their bytes: for who takes long with them.
    QList<LogEntry> rows() const;
    /// All that are kept, housekeeping only when it is shown.
    QList<LogEntry> all() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    LogColumn columnAt(int section) const { return m_columns.at(section); }

private:
    void makeRoom(qint64 entries, qint64 bytes);
    void removeOldest(qint64 count);
    QVariant colour(const LogEntry &entry, LogColumn column) const;

    const LogKind m_kind;
    const LogLimits m_limits;
    const QList<LogColumn> m_columns;
    const QList<TableColumn> m_heads;
    LogFilter m_filter;
    boost::circular_buffer<LogEntry> m_entries;
    boost::circular_buffer<quint64> m_rows; ///< numbers of the entries that pass
    quint64 m_first = 0;                    ///< number of the oldest entry; they count up
    quint64 m_judged = 0;                   ///< number of the first that was not held against the filter yet
    qint64 m_bytes = 0, m_shown = 0, m_left = 0;
};

} // namespace lab::ui
