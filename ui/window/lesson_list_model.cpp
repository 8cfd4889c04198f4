// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_list_model.h"

#include "ui/kit/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

/// A heading as a number below zero, made of the place of the first lesson under it; and back.
constexpr int headingOf(int lesson)
{
    return -1 - lesson;
}

} // namespace

LessonListModel::LessonListModel(const Catalogue &catalogue, const Progress &progress, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_progress(progress)
{
    const auto &lessons = catalogue.lessons();
    for (int i = 0; i < lessons.size(); ++i) {
        if (i == 0 || lessons.at(i - 1).group != lessons.at(i).group)
            m_rows.append(headingOf(i));
        m_rows.append(i);
    }
    connect(&progress, &Progress::changed, this, &LessonListModel::changed);
}

void LessonListModel::changed(const QString &lesson)
{
    const auto row = indexOf(lesson);
    if (row.isValid())
        Q_EMIT dataChanged(row, row);
}

void LessonListModel::setBusy(const QSet<QString> &lessons)
{
    const auto turned = (m_busy - lessons) + (lessons - m_busy);
    m_busy = lessons;
    for (const auto &lesson : turned)
        changed(lesson);
}

int LessonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LessonListModel::lessonCount() const
{
    return static_cast<int>(m_catalogue.lessons().size());
}

int LessonListModel::positionOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? std::max(-1, m_rows.at(index.row())) : -1;
}

QModelIndex LessonListModel::lessonAt(int position) const
{
    const auto row = m_rows.indexOf(position);
    return position >= 0 && row >= 0 ? index(static_cast<int>(row)) : QModelIndex();
}

const Lesson *LessonListModel::lessonOf(const QModelIndex &index) const
{
    const int position = positionOf(index);
    return position < 0 ? nullptr : &m_catalogue.lessons().at(position);
}

Qt::ItemFlags LessonListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return lessonOf(index) ? QAbstractListModel::flags(index) : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant LessonListModel::headingData(int row, int role) const
{
    if (role == HeadingRole)
        return true;
    const auto &first = m_catalogue.lessons().at(headingOf(m_rows.at(row)));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? groupTitle(first.group) : QVariant();
}

QVariant LessonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto *const lesson = lessonOf(index);
    if (!lesson)
        return headingData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole:
        return lesson->title;
    case Qt::ToolTipRole:
        return plainToolTip(u"%1 · %2\n%3"_s.arg(lesson->title, lesson->structure, lesson->summary));
    case Qt::AccessibleTextRole:
        return spoken(*lesson);
    case NumberRole:
        return lesson->number;
    case IdRole:
        return lesson->id;
    case StructureRole:
        return lesson->structure;
    case FractionRole:
        return m_progress.fraction(lesson->id);
    case BusyRole:
        return m_busy.contains(lesson->id);
    default:
        return {};
    }
}

QModelIndex LessonListModel::indexOf(const QString &id) const
{
    for (int position = 0; position < lessonCount(); ++position) {
        if (m_catalogue.lessons().at(position).id == id)
            return lessonAt(position);
    }
    return {};
}

QString LessonListModel::spoken(const Lesson &lesson) const
{
    const auto percent = std::lround(m_progress.fraction(lesson.id) * 100);
    const auto text =
        tr("Lesson %1: %2. %3. %4 % done.")
            .arg(QString::number(lesson.number), lesson.title, lesson.structure, QString::number(percent));
    return m_busy.contains(lesson.id) ? tr("%1 Something of it runs.").arg(text) : text;
}

} // namespace lab::ui
