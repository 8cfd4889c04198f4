// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key_tree.h"

#include <QAbstractItemModel>

namespace lab::ui {

/// A KeyTree for a view: the name's part, and how many keys are below.
class KeyTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count };

    explicit KeyTreeModel(QObject *parent = nullptr);

    void setTree(std::shared_ptr<const KeyTree> tree);
    const KeyTree &tree() const { return *m_tree; }
    /// The whole name up to this row.
    QByteArray path(const QModelIndex &index) const;
    bool isKey(const QModelIndex &index) const;
    /// Invalid when there is no such row.
    QModelIndex indexOf(const QByteArray &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int nodeOf(const QModelIndex &index) const;
    QVariant nameData(int node, int role) const;
    QVariant countData(int node, int role) const;

    std::shared_ptr<const KeyTree> m_tree;
};

} // namespace lab::ui
