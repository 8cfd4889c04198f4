// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_list_model.h"

#include "ui/kit/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lab::ui {

LessonListModel::LessonListModel(const Catalogue &catalogue, const Progress &progress, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_progress(progress)
{
    connect(&progress, &Progress::changed, this, [this](const QString &lesson) {
        const auto changed = indexOf(lesson);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    });
}

int LessonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.lessons().size());
}

QVariant LessonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &lesson = m_catalogue.lessons().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lesson.title;
    case Qt::ToolTipRole:
        return plainToolTip(lesson.summary);
    case Qt::AccessibleTextRole:
        return spoken(lesson);
    case NumberRole:
        return lesson.number;
    case IdRole:
        return lesson.id;
    case StructureRole:
        return lesson.structure;
    case FractionRole:
        return m_progress.fraction(lesson.id);
    default:
        return {};
    }
}

QModelIndex LessonListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_catalogue.lessons().at(row).id == id)
            return index(row);
    }
    return {};
}

QString LessonListModel::spoken(const Lesson &lesson) const
{
    const auto percent = std::lround(m_progress.fraction(lesson.id) * 100);
    return tr("Lesson %1: %2. %3. %4 % done.")
        .arg(QString::number(lesson.number), lesson.title, lesson.structure, QString::number(percent));
}

} // namespace lab::ui
