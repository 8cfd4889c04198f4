// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_view.h"

#include "ui/log/log_model.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lab::ui {

LogView::LogView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Commands that went over the wire"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(monospaceFont()).height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_following)
            verticalScrollBar()->setValue(maximum);
    });
}

void LogView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    setUpColumns();
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (!m_following && first == 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (last - first + 1));
    });
    connect(newModel, &QAbstractItemModel::modelReset, this, &LogView::follow);
}

void LogView::setUpColumns()
{
    const QFontMetrics metrics(monospaceFont());
    const auto widthFor = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 20;
    };
    setColumnWidth(LogModel::Time, widthFor(u"00:00:00.000"_s));
    setColumnWidth(LogModel::Micros, widthFor(u"1234567"_s));
    setColumnWidth(LogModel::Connection, widthFor(u"reader 100 #1000"_s));
}

// Command and reply share what the others leave.
void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int left = viewport()->width();
    for (const int column : {LogModel::Time, LogModel::Micros, LogModel::Connection})
        left -= columnWidth(column);
    const int command = std::max(200, left * 3 / 5);
    setColumnWidth(LogModel::Command, command);
    setColumnWidth(LogModel::Reply, std::max(140, left - command));
}

void LogView::follow()
{
    setFollowing(true);
    scrollToBottom();
}

void LogView::scrolled(int value)
{
    setFollowing(value >= verticalScrollBar()->maximum());
}

void LogView::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

} // namespace lab::ui
