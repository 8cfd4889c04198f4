// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_list.h"

#include "ui/theme/tokens.h"
#include "ui/window/lesson_delegate.h"

#include <algorithm>

namespace lab::ui {

namespace {
constexpr std::chrono::milliseconds BeatEvery{60};
}

LessonList::LessonList(const Catalogue &catalogue, const Progress &progress, QWidget *parent)
    : QListView(parent)
    , m_model(new LessonListModel(catalogue, progress, this))
    , m_delegate(new LessonDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Lessons"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_pulse.setInterval(BeatEvery);
    connect(&m_pulse, &QTimer::timeout, this, &LessonList::beat);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_model->positionOf(current) >= 0)
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

void LessonList::chooseRow(int position)
{
    const auto index = m_model->lessonAt(position);
    if (index.isValid())
        setCurrentIndex(index);
}

void LessonList::chooseNext(int step)
{
    chooseRow(std::clamp(m_model->positionOf(currentIndex()) + step, 0, m_model->lessonCount() - 1));
}

// Qt would go to the first row, which is a heading, and stay where it is.
QModelIndex LessonList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome)
        return m_model->lessonAt(0);
    return action == MoveEnd ? m_model->lessonAt(m_model->lessonCount() - 1) : QListView::moveCursor(action, modifiers);
}

void LessonList::setFolded(bool folded)
{
    m_delegate->setFolded(folded);
    setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    scheduleDelayedItemsLayout();
}

void LessonList::setBusy(const QSet<QString> &lessons)
{
    m_model->setBusy(lessons);
    updatePulse();
}

void LessonList::updatePulse()
{
    if (m_model->busy().isEmpty() || !isVisible())
        m_pulse.stop();
    else if (!m_pulse.isActive())
        m_pulse.start();
}

void LessonList::beat()
{
    m_delegate->beat();
    for (const auto &lesson : m_model->busy())
        update(m_model->indexOf(lesson));
}

void LessonList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    updatePulse();
}

void LessonList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    updatePulse();
}

} // namespace lab::ui
