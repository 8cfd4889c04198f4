// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_view.h"

#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int LeastContent = 110; // pixels

QString nameOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Commands:
        return LogView::tr("Commands that went over the wire");
    case LogKind::Messages:
        return LogView::tr("Messages of Pub/Sub");
    case LogKind::Streams:
        return LogView::tr("What happened to entries of streams");
    case LogKind::Monitor:
        break;
    }
    return LogView::tr("Commands of all clients of the server");
}

/// What the longest usual content of the column looks like; empty: it shares what the others leave.
QString sampleOf(LogColumn column)
{
    switch (column) {
    case LogColumn::Time:
        return u"00:00:00.000"_s;
    case LogColumn::Micros:
        return u"1234567"_s;
    case LogColumn::Channel:
    case LogColumn::Stream:
        return u"lab:user:news"_s;
    case LogColumn::Pattern:
        return u"lab:user:*"_s;
    case LogColumn::What:
        return u"acknowledged "_s;
    case LogColumn::Id:
        return u"1700000000000-0"_s;
    case LogColumn::Group:
        return u"workers / ann"_s;
    case LogColumn::Database:
        return u"Database"_s;
    case LogColumn::Connection:
        return u"reader 100 #99"_s;
    case LogColumn::Command:
    case LogColumn::Reply:
    case LogColumn::Message:
    case LogColumn::Fields:
        break;
    }
    return {};
}

} // namespace

LogView::LogView(LogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    dress();
    setModel(&model);
    connectModel();
    for (int section = 0; section < model.columnCount(); ++section) {
        if (const int width = widthOf(model.columnAt(section)); width > 0)
            setColumnWidth(section, width);
    }
}

void LogView::dress()
{
    setAccessibleName(nameOf(m_model.kind()));
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
}

void LogView::connectModel()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_following)
            verticalScrollBar()->setValue(maximum);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (!m_following && first == 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (last - first + 1));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogView::follow);
}

int LogView::widthOf(LogColumn column) const
{
    const auto sample = sampleOf(column);
    return sample.isEmpty() ? 0 : QFontMetrics(monospaceFont()).horizontalAdvance(sample) + 20;
}

// The columns with what was sent and what came back share what the others leave; the first of two has more.
void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int left = viewport()->width();
    QList<int> contents;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        if (widthOf(m_model.columnAt(section)) > 0)
            left -= columnWidth(section);
        else
            contents.append(section);
    }
    if (contents.size() == 1)
        return setColumnWidth(contents.first(), std::max(LeastContent, left));
    const int first = std::max(LeastContent, left * 3 / 5);
    setColumnWidth(contents.first(), first);
    setColumnWidth(contents.last(), std::max(LeastContent, left - first));
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
