// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/key_tree_model.h"

#include "app/base/fields.h"
#include "app/base/units.h"
#include "ui/keys/counts.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

KeyTreeModel::KeyTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<KeyTree>())
{
}

void KeyTreeModel::setTree(std::shared_ptr<const KeyTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

int KeyTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : KeyTree::Root;
}

QByteArray KeyTreeModel::path(const QModelIndex &index) const
{
    return m_tree->path(nodeOf(index));
}

bool KeyTreeModel::isKey(const QModelIndex &index) const
{
    return index.isValid() && m_tree->node(nodeOf(index)).isKey;
}

QModelIndex KeyTreeModel::indexOf(const QByteArray &path) const
{
    const int node = m_tree->find(path);
    return node < 0 ? QModelIndex() : createIndex(m_tree->node(node).row, Name, static_cast<quintptr>(node));
}

QModelIndex KeyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int child = m_tree->node(nodeOf(parent)).children[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex KeyTreeModel::parent(const QModelIndex &index) const
{
    const int parentNode = index.isValid() ? m_tree->node(nodeOf(index)).parent : KeyTree::Root;
    if (parentNode == KeyTree::Root)
        return {};
    return createIndex(m_tree->node(parentNode).row, Name, static_cast<quintptr>(parentNode));
}

int KeyTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree->node(nodeOf(parent)).children.size());
}

int KeyTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant KeyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(displayText(path(index)));
    return index.column() == Name ? nameData(nodeOf(index), role) : countData(nodeOf(index), role);
}

QVariant KeyTreeModel::nameData(int node, int role) const
{
    const auto &shown = m_tree->node(node);
    switch (role) {
    case Qt::DisplayRole:
        return shown.segment.isEmpty() ? tr("(empty)") : displayText(shown.segment);
    case Qt::FontRole:
        return monospaceFont();
    case Qt::DecorationRole:
        return shown.isKey ? icon(u"key"_s, &Tokens::accent) : icon(u"folder"_s, &Tokens::muted);
    case Qt::AccessibleTextRole:
        return shown.isKey ? tr("key %1").arg(displayText(m_tree->path(node)))
                           : tr("%1, %2 below").arg(displayText(m_tree->path(node)), keysText(shown.keys));
    default:
        return {};
    }
}

QVariant KeyTreeModel::countData(int node, int role) const
{
    const auto &shown = m_tree->node(node);
    switch (role) {
    case Qt::DisplayRole:
        return shown.children.empty() ? QVariant() : countText(shown.keys);
    case Qt::ForegroundRole:
        return Tokens::current().muted;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant KeyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Key") : tr("Keys");
}

} // namespace lab::ui
