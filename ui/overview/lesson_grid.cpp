// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/lesson_grid.h"

#include "ui/kit/labels.h"
#include "ui/overview/lesson_card.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <limits>

namespace lab::ui {

namespace {

constexpr int RoomForThree = 1100, RoomForTwo = 720;

/// How far it is from one place to another that lies that way; what does not lie there is infinitely far.
double wayTo(QPoint from, QPoint to, int key)
{
    const QPoint way = to - from;
    const int along = key == Qt::Key_Left    ? -way.x()
                      : key == Qt::Key_Right ? way.x()
                      : key == Qt::Key_Up    ? -way.y()
                                             : way.y();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int across = std::abs(isSideways ? way.y() : way.x());
    return along > spacing::Small ? along + 3.0 * across : std::numeric_limits<double>::infinity();
}

} // namespace

LessonGrid::LessonGrid(Lab &lab, QWidget *parent)
    : QWidget(parent)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    std::optional<LessonGroup> last;
    for (const auto &lesson : lab.catalogue().lessons()) {
        if (lesson.group != last)
            m_groups.append(Group{captionLabel(groupTitle(lesson.group), QStringLiteral("muted"), this), {}});
        last = lesson.group;
        auto *card = new LessonCard(lesson, lab.progress(), this);
        connect(card, &LessonCard::clicked, this, [this, card] { Q_EMIT chosen(card->lesson()); });
        m_groups.last().cards.append(card);
    }
    setColumns(1);
}

int LessonGrid::columnsFor(int width)
{
    if (width >= RoomForThree)
        return 3;
    return width >= RoomForTwo ? 2 : 1;
}

void LessonGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    delete m_grid;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(spacing::Small);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    int row = 0, column = 0;
    for (const auto &group : std::as_const(m_groups))
        place(group, row, column);
    widenLast(row, column);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_grid);
}

/// Titles and cards have rows in turn. `row` is that of the titles, `column` the first that is free there.
void LessonGrid::place(const Group &group, int &row, int &column)
{
    if (column > 0 && column + group.cards.size() > m_columns) {
        widenLast(row, column);
        row += 2;
        column = 0;
    }
    m_grid->addWidget(group.title, row, column, 1, column == 0 ? m_columns - 1 + (m_columns == 1) : 1);
    for (auto *card : group.cards) {
        if (column == m_columns) {
            row += 2;
            column = 0;
        }
        m_grid->addWidget(card, row + 1, column++);
    }
}

/// To the end of its row, so that no hole is left there. `column` is the first that is free.
void LessonGrid::widenLast(int row, int column)
{
    auto *const last = column > 0 ? m_grid->itemAtPosition(row + 1, column - 1) : nullptr;
    if (!last || column >= m_columns)
        return;
    auto *const card = last->widget();
    m_grid->removeWidget(card);
    m_grid->addWidget(card, row + 1, column - 1, 1, m_columns - column + 1);
}

LessonCard *LessonGrid::beside(const QWidget *card, int key) const
{
    LessonCard *nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const auto &group : m_groups) {
        for (auto *other : group.cards) {
            const double far = wayTo(card->geometry().center(), other->geometry().center(), key);
            if (far < least) {
                least = far;
                nearest = other;
            }
        }
    }
    return nearest;
}

void LessonGrid::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    auto *const focused = qobject_cast<LessonCard *>(focusWidget());
    auto *const next = isArrow && focused ? beside(focused, key) : nullptr;
    if (next)
        next->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lab::ui
