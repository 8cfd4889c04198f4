// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/key_tree_view.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QScrollBar>

namespace lab::ui {

namespace {
constexpr int SmallTree = 300; ///< keys; up to here every branch is open at first
}

KeyTreeView::KeyTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new KeyTreeModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Keys"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setIndentation(16);
    setIconSize({14, 14});
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(KeyTreeModel::Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(KeyTreeModel::Count, QHeaderView::Fixed);
    header()->resizeSection(KeyTreeModel::Count, fontMetrics().horizontalAdvance(QStringLiteral("100 000")));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeyTreeView::currentRowChanged);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        m_closed.remove(m_model->path(index));
        m_opened.insert(m_model->path(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        m_opened.remove(m_model->path(index));
        m_closed.insert(m_model->path(index));
    });
}

void KeyTreeView::setTree(std::shared_ptr<const KeyTree> tree)
{
    const QByteArray selected = currentPath();
    const int scrolled = verticalScrollBar()->value();
    m_restoring = true;
    m_model->setTree(std::move(tree));
    restoreBranches();
    if (!selected.isEmpty())
        select(selected);
    m_restoring = false;
    verticalScrollBar()->setValue(scrolled);
}

void KeyTreeView::restoreBranches()
{
    if (m_model->tree().keyCount() <= SmallTree)
        expandAll();
    else
        expandToDepth(0);
    for (const auto &path : std::as_const(m_opened))
        expand(m_model->indexOf(path));
    for (const auto &path : std::as_const(m_closed))
        collapse(m_model->indexOf(path));
}

QByteArray KeyTreeView::currentPath() const
{
    return m_model->path(currentIndex());
}

void KeyTreeView::select(const QByteArray &path)
{
    const auto index = m_model->indexOf(path);
    if (index.isValid())
        setCurrentIndex(index);
}

bool KeyTreeView::selectFirstKey()
{
    QModelIndex index = m_model->index(0, 0);
    while (index.isValid() && !m_model->isKey(index))
        index = m_model->index(0, 0, index);
    setCurrentIndex(index);
    return index.isValid();
}

void KeyTreeView::currentRowChanged(const QModelIndex &current)
{
    if (m_restoring || !current.isValid())
        return;
    const auto &node = m_model->tree().node(static_cast<int>(current.internalId()));
    Q_EMIT chosen(m_model->path(current), node.isKey, node.keys);
}

} // namespace lab::ui
