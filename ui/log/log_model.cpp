// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_model.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace lab::ui {

namespace {
constexpr quint64 JudgedAtOnce = 64; ///< between two looks at the clock
constexpr qint64 LargeEntry = 4096;  ///< after it the clock is looked at as well

QList<TableColumn> headsOf(const QList<LogColumn> &columns, LogKind kind)
{
    QList<TableColumn> heads;
    for (const auto column : columns)
        heads.append(headOf(column, kind));
    return heads;
}

} // namespace

LogModel::LogModel(LogKind kind, LogLimits limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_limits(limits)
    , m_columns(logColumns(kind))
    , m_heads(headsOf(m_columns, kind))
    , m_entries(static_cast<std::size_t>(limits.entries))
    , m_rows(static_cast<std::size_t>(limits.entries))
{
}

void LogModel::take(QList<LogEntry> entries)
{
    // From the newest backwards: those that have room together.
    qint64 bytes = 0;
    qsizetype fitting = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend() && fitting < m_limits.entries; ++entry, ++fitting) {
        bytes += entry->bytes;
        if (bytes > m_limits.bytes && fitting > 0) {
            bytes -= entry->bytes;
            break;
        }
    }
    const auto tooOld = entries.size() - fitting;
    for (const auto &entry : std::as_const(entries).first(tooOld))
        m_left += entry.count;
    makeRoom(fitting, bytes);
    m_bytes += bytes;
    for (auto entry = entries.begin() + tooOld; entry != entries.end(); ++entry)
        m_entries.push_back(std::move(*entry));
}

/// So that as much can be put in without anything being overwritten.
void LogModel::makeRoom(qint64 entries, qint64 bytes)
{
    const auto kept = static_cast<qint64>(m_entries.size());
    auto leaving = std::max<qint64>(0, kept + entries - m_limits.entries);
    auto remaining = m_bytes + bytes;
    for (qint64 i = 0; i < kept && (i < leaving || remaining > m_limits.bytes); ++i) {
        remaining -= m_entries[static_cast<std::size_t>(i)].bytes;
        leaving = std::max(leaving, i + 1);
    }
    removeOldest(leaving);
}

void LogModel::removeOldest(qint64 count)
{
    if (count == 0)
        return;
    const auto first = m_first + static_cast<quint64>(count);
    const auto end = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto rows = static_cast<int>(end - m_rows.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    for (auto row = m_rows.begin(); row != end; ++row)
        m_shown -= m_entries[static_cast<std::size_t>(*row - m_first)].count;
    m_rows.erase_begin(static_cast<std::size_t>(rows));
    for (qint64 i = 0; i < count; ++i) {
        m_bytes -= m_entries.front().bytes;
        m_left += m_entries.front().count;
        m_entries.pop_front();
    }
    m_first = first;
    m_judged = std::max(m_judged, m_first);
    if (rows > 0)
        endRemoveRows();
}

bool LogModel::judge(QDeadlineTimer deadline)
{
    const auto end = m_first + m_entries.size();
    std::vector<quint64> passed;
    qint64 count = 0;
    while (m_judged < end) {
        const auto &entry = m_entries[static_cast<std::size_t>(m_judged - m_first)];
        if (m_filter.accepts(entry)) {
            passed.push_back(m_judged);
            count += entry.count;
        }
        ++m_judged;
        if ((entry.bytes > LargeEntry || m_judged % JudgedAtOnce == 0) && deadline.hasExpired())
            break;
    }
    if (!passed.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(passed.size()) - 1);
        m_rows.insert(m_rows.end(), passed.begin(), passed.end());
        m_shown += count;
        endInsertRows();
    }
    return m_judged == end;
}

void LogModel::setFilter(const LogFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_shown = 0;
    m_judged = m_first;
    endResetModel();
}

void LogModel::clear()
{
    beginResetModel();
    m_first += m_entries.size();
    m_judged = m_first;
    m_entries.clear();
    m_rows.clear();
    m_bytes = m_shown = m_left = 0;
    endResetModel();
}

const LogEntry &LogModel::entry(int row) const
{
    return m_entries[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)] - m_first)];
}

QList<LogEntry> LogModel::rows() const
{
    QList<LogEntry> entries;
    entries.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        entries.append(entry(row));
    return entries;
}

QList<LogEntry> LogModel::all() const
{
    LogFilter every;
    every.setHousekeepingShown(m_filter.isHousekeepingShown());
    QList<LogEntry> entries;
    entries.reserve(kept());
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&every](const LogEntry &entry) { return every.accepts(entry); });
    return entries;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = m_columns.at(index.column());
    const auto &shownEntry = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shownEntry, column);
    case Qt::ToolTipRole:
        return plainToolTip(cellDetail(shownEntry, column));
    case Qt::ForegroundRole:
        return colour(shownEntry, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        return m_heads.at(index.column()).monospace ? QVariant(monospaceFont()) : QVariant();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    const auto &head = m_heads.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (head.numeric ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant LogModel::colour(const LogEntry &entry, LogColumn column) const
{
    const bool tellsFailure = column == LogColumn::Reply || column == LogColumn::What;
    if (tellsFailure && hasFailed(entry))
        return Tokens::current().danger;
    const bool isContent = column == LogColumn::Command || column == LogColumn::Message || column == LogColumn::Fields;
    return isContent ? Tokens::current().text : Tokens::current().muted;
}

} // namespace lab::ui
