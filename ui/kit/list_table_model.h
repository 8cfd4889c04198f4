// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/format.h"
#include "ui/theme/fonts.h"

#include <QAbstractTableModel>

namespace lab::ui {

struct TableColumn
{
    QString title;
    bool numeric = false;   ///< aligned right
    bool monospace = false; ///< goes over the wire
};

/// The duties of a table model whose rows are values of one type, done once. A concrete model names its columns and
/// gives the text of a cell.
template <typename Row>
class ListTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns().size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= columns().size())
            return {};
        if (role == Qt::DisplayRole)
            return columns().at(section).title;
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const auto &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(detail(row, index.column()));
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        case Qt::FontRole:
            return font(row, index.column());
        default:
            return decoration(row, index.column(), role);
        }
    }

    const QList<Row> &rows() const { return m_rows; }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Before many are appended: a long list that grows is moved as a whole.
    void reserve(qsizetype rows) { m_rows.reserve(rows); }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    /// Appends what will be among the newest `most` rows; what is older falls out.
    void appendNewest(const QList<Row> &rows, int most)
    {
        const auto fitting = rows.last(std::min<qsizetype>(rows.size(), most));
        removeFirst(rowCount() + static_cast<int>(fitting.size()) - most);
        append(fitting);
    }

    void setRow(int row, Row value)
    {
        m_rows[row] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    void removeFirst(int count)
    {
        if (count <= 0)
            return;
        beginRemoveRows({}, 0, count - 1);
        m_rows.remove(0, count);
        endRemoveRows();
    }

protected:
    virtual QList<TableColumn> columns() const = 0;
    virtual QString text(const Row &row, int column) const = 0;
    /// The whole of what the cell may have to cut.
    virtual QString detail(const Row &row, int column) const { return text(row, column); }
    virtual QVariant decoration(const Row &, int, int) const { return {}; }
    virtual QVariant font(const Row &, int column) const
    {
        return columns().at(column).monospace ? QVariant(monospaceFont()) : QVariant();
    }

private:
    QVariant alignment(int column) const
    {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (columns().at(column).numeric ? Qt::AlignRight : Qt::AlignLeft));
    }

    QList<Row> m_rows;
};

} // namespace lab::ui
