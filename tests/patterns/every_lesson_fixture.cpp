// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"

#include "patterns/catalogue.h"

namespace lab::testing {

using namespace Qt::StringLiterals;

const Catalogue &everyLesson()
{
    static const auto all = patterns::allLessons();
    return all;
}

void lessonRows()
{
    QTest::addColumn<QString>("lesson");
    for (const auto &lesson : everyLesson().lessons())
        QTest::newRow(qPrintable(lesson.id)) << lesson.id;
}

void itemRows(QStringList (*items)(const Lesson &lesson))
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("item");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &item : items(lesson))
            QTest::addRow("%s %s", qPrintable(lesson.id), qPrintable(item)) << lesson.id << item;
    }
}

QMap<QString, QList<QVariantList>> allRows(LessonBench &bench)
{
    QMap<QString, QList<QVariantList>> rows;
    const auto tables = bench.query(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    for (const auto &table : tables.rows) {
        const auto name = table.first().toString();
        rows.insert(name, bench.query(u"SELECT * FROM \"%1\""_s.arg(name)).rows);
    }
    return rows;
}

QString leftIn(LessonBench &bench, const QMap<QString, QList<QVariantList>> &rows)
{
    QStringList left;
    for (const auto &key : bench.keys())
        left.append(QString::fromUtf8(key));
    if (!bench.strangersAreUntouched())
        left.append(u"something outside the prefix"_s);
    const auto now = allRows(bench);
    for (const auto &[table, content] : now.asKeyValueRange()) {
        if (rows.value(table) != content)
            left.append(u"table %1 (%2 rows, before %3)"_s.arg(table, QString::number(content.size()),
                                                               QString::number(rows.value(table).size())));
    }
    return left.join(u", "_s);
}

} // namespace lab::testing
