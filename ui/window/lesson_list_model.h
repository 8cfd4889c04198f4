// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"
#include "app/lesson/lesson.h"

#include <QAbstractListModel>

namespace lab::ui {

/// The lessons in order, with how far the learner is.
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole, IdRole, StructureRole, FractionRole };

    LessonListModel(const Catalogue &catalogue, const Progress &progress, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Invalid when there is no such lesson.
    QModelIndex indexOf(const QString &id) const;

private:
    QString spoken(const Lesson &lesson) const;

    const Catalogue &m_catalogue;
    const Progress &m_progress;
};

} // namespace lab::ui
