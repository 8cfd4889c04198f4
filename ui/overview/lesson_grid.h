// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace lab::ui {

class LessonCard;

/// A card for each lesson under the title of its group, in as many columns as there is room for. A group that fits
/// beside the one before it stands there. The arrow keys go from card to card.
class LessonGrid : public QWidget
{
    Q_OBJECT

public:
    explicit LessonGrid(Lab &lab, QWidget *parent = nullptr);

    /// How many columns a page of this width has.
    static int columnsFor(int width);
    void setColumns(int columns);

Q_SIGNALS:
    void chosen(const QString &lesson);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Group
    {
        QLabel *title;
        QList<LessonCard *> cards;
    };
    void place(const Group &group, int &row, int &column);
    void widenLast(int row, int column);
    LessonCard *beside(const QWidget *card, int key) const;

    QGridLayout *m_grid = nullptr;
    QList<Group> m_groups;
    int m_columns = 0;
};

} // namespace lab::ui
