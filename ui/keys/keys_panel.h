// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keys/key_watch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace lab::ui {

class KeyDetails;
class KeyTree;
class KeyTreeView;

/// The keys under the lab's prefix: a tree, a filter, how much was scanned, and what the selected key holds.
class KeysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPanel(Lab &lab, QWidget *parent = nullptr);

    void refresh() { m_watch.refresh(); }
    void focusFilter();
    /// Selects the first key, whose details then come; false when there is none.
    bool selectFirstKey();

Q_SIGNALS:
    void shown();        ///< the tree holds what was listed last
    void detailsShown(); ///< of the key selected

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTreeSide();
    void forget();
    void buildTree();
    void showTree(const std::shared_ptr<const KeyTree> &tree);
    void showCount(int shown);
    void showEmpty();
    void choose(const QByteArray &path, bool isKey, int keys);
    void showDetails(const KeyValue &value, const QString &problem);
    void loadMore(const KeyValue &shown);
    void inspectAgain();
    QString noMatchText() const;

    Lab &m_lab;
    KeyWatch m_watch;
    KeyListing m_listing;
    bool m_listed = false;    ///< m_listing is of this server
    quint64 m_generation = 0; ///< of the tree that is being built; an older one is dropped
    QByteArray m_key;         ///< whose details are shown; empty when none are
    PageSize m_page;          ///< as much of its value as was asked for so far
    QLineEdit *m_filter;
    QToolButton *m_refresh = nullptr;
    QStackedWidget *m_stack = nullptr;
    KeyTreeView *m_tree;
    QLabel *m_empty, *m_count;
    KeyDetails *m_details;
};

} // namespace lab::ui
