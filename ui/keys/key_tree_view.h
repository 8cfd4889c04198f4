// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key_tree_model.h"

#include <QSet>
#include <QTreeView>

namespace lab::ui {

/// The tree of keys. What the person opened, closed and selected stays so when the keys change under it.
class KeyTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit KeyTreeView(QWidget *parent = nullptr);

    void setTree(std::shared_ptr<const KeyTree> tree);
    KeyTreeModel &keys() { return *m_model; }
    /// The whole name of the row selected; empty when none is.
    QByteArray currentPath() const;
    void select(const QByteArray &path);
    /// The first key from the top; false when there is none.
    bool selectFirstKey();

Q_SIGNALS:
    /// By the person, not by setTree(): `isKey` is false for a folder.
    void chosen(const QByteArray &path, bool isKey, int keys);

private:
    void restoreBranches();
    void currentRowChanged(const QModelIndex &current);

    KeyTreeModel *m_model;
    QSet<QByteArray> m_opened, m_closed;
    bool m_restoring = false;
};

} // namespace lab::ui
