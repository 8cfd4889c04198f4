// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/patterns/lesson_bench.h"

namespace lab::testing {

// For tests of what holds for each lesson of the program, whichever they are.

const Catalogue &everyLesson();
/// For a slot's `_data`: one row for each lesson, with its `lesson`.
void lessonRows();
/// One row for each part of a lesson that `items` lists, with its `lesson` and its `item`.
void itemRows(QStringList (*items)(const Lesson &lesson));
/// The ids of operations, scenarios …
template <typename T>
QStringList idsOf(const QList<T> &all)
{
    QStringList ids;
    for (const auto &each : all)
        ids.append(each.id);
    return ids;
}

/// All rows of all tables, by the table's name.
QMap<QString, QList<QVariantList>> allRows(LessonBench &bench);
/// What is on the server or in the database and was not there when `rows` were read from a bench without keys; empty
/// when there is nothing.
QString leftIn(LessonBench &bench, const QMap<QString, QList<QVariantList>> &rows);

} // namespace lab::testing
