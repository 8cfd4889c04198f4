// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/transcript_view.h"

#include "ui/theme/icon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BracketInset = 5;

/// Draws a bracket around the rows of one group, left of its name.
class BracketDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        using Place = TranscriptModel::Place;
        const auto place = static_cast<Place>(index.data(TranscriptModel::PlaceRole).toInt());
        if (place == Place::Alone)
            return;
        const int x = option.rect.right() - BracketInset;
        const int top = option.rect.top() + (place == Place::First ? BracketInset : 0);
        const int bottom = option.rect.bottom() - (place == Place::Last ? BracketInset : 0);
        painter->setPen(QPen(QColor::fromRgb(series::Redis), 1.5));
        painter->drawLine(x, top, x, bottom);
        if (place == Place::First)
            painter->drawLine(x, top, option.rect.right(), top);
        if (place == Place::Last)
            painter->drawLine(x, bottom, option.rect.right(), bottom);
    }
};

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : ContentTable(tr("Commands over the wire"), parent)
{
    setStretchColumn(TranscriptModel::CommandColumn);
    setModel(&m_model);
    setItemDelegateForColumn(TranscriptModel::GroupColumn, new BracketDelegate(this));
}

void TranscriptView::setCommands(const QList<redis::CommandRecord> &commands)
{
    m_model.setRows(commands);
    const bool grouped = std::any_of(commands.begin(), commands.end(), [](const redis::CommandRecord &record) {
        return record.group != redis::CommandRecord::Group::Single;
    });
    const bool several = std::any_of(commands.begin(), commands.end(), [&](const redis::CommandRecord &record) {
        return record.connectionId != commands.first().connectionId;
    });
    setColumnHidden(TranscriptModel::GroupColumn, !grouped);
    setColumnHidden(TranscriptModel::ConnectionColumn, !several);
    setStretchColumn(TranscriptModel::CommandColumn);
}

void TranscriptView::copy()
{
    QGuiApplication::clipboard()->setText(m_model.asCommands(selectionModel()->selectedRows()));
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        ContentTable::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *action = menu->addAction(icon(u"copy"_s), tr("Copy as redis-cli"), this, &TranscriptView::copy);
    action->setEnabled(selectionModel()->hasSelection());
    menu->popup(event->globalPos());
}

} // namespace lab::ui
