// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"
#include "app/lesson/lesson.h"

#include <QAbstractListModel>
#include <QSet>

namespace lab::ui {

/// The lessons in order under the headings of their groups, with how far the learner is, and what runs just now.
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole, IdRole, StructureRole, FractionRole, BusyRole, HeadingRole };

    LessonListModel(const Catalogue &catalogue, const Progress &progress, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A heading can neither be chosen nor reached.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Invalid when there is no such lesson.
    QModelIndex indexOf(const QString &id) const;
    /// The `position`-th lesson; invalid when there is none.
    QModelIndex lessonAt(int position) const;
    /// Which one it is among the lessons; -1 of anything else.
    int positionOf(const QModelIndex &index) const;
    int lessonCount() const;
    /// The ids of the lessons of which something runs.
    void setBusy(const QSet<QString> &lessons);
    const QSet<QString> &busy() const { return m_busy; }

private:
    const Lesson *lessonOf(const QModelIndex &index) const;
    QVariant headingData(int row, int role) const;
    QString spoken(const Lesson &lesson) const;
    void changed(const QString &lesson);

    const Catalogue &m_catalogue;
    const Progress &m_progress;
    QList<int> m_rows; ///< a lesson by its place in the catalogue, or a heading: see headingOf()
    QSet<QString> m_busy;
};

} // namespace lab::ui
