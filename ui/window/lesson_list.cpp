// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_list.h"

#include "ui/theme/tokens.h"
#include "ui/window/lesson_delegate.h"

#include <algorithm>

namespace lab::ui {

LessonList::LessonList(const Catalogue &catalogue, const Progress &progress, QWidget *parent)
    : QListView(parent)
    , m_model(new LessonListModel(catalogue, progress, this))
{
    setModel(m_model);
    setItemDelegate(new LessonDelegate(this));
    setAccessibleName(tr("Lessons"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMinimumWidth(170);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT lessonChosen(current.data(LessonListModel::IdRole).toString());
    });
}

QString LessonList::lesson() const
{
    return currentIndex().data(LessonListModel::IdRole).toString();
}

void LessonList::choose(const QString &id)
{
    const auto index = m_model->indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
}

void LessonList::chooseRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row));
}

void LessonList::chooseNext(int step)
{
    chooseRow(std::clamp(currentIndex().row() + step, 0, m_model->rowCount() - 1));
}

} // namespace lab::ui
