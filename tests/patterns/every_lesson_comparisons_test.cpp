// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFileInfo>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Setting startOf(const Comparison &comparison)
{
    Setting setting;
    for (const auto &variable : comparison.variables)
        setting.insert(variable.name, variable.values.first());
    return setting;
}

QCoro::Task<void> workOnce(measure::Arm arm)
{
    if (arm.before)
        co_await arm.before();
    if (arm.timed)
        co_await arm.timed();
    else
        co_await arm.once();
    if (arm.metrics)
        co_await arm.metrics();
}

/// What lies beside the lab's database: the folders with rows of measurements.
QStringList foldersBeside(const QString &database)
{
    return QFileInfo(database).dir().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

/// What holds for the comparisons of each lesson.
class EveryLessonComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allArmsWorkAndCleanUp_data();
    void allArmsWorkAndCleanUp();
};

void EveryLessonComparisonsTest::allArmsWorkAndCleanUp_data()
{
    itemRows([](const Lesson &lesson) { return idsOf(lesson.comparisons); });
}

void EveryLessonComparisonsTest::allArmsWorkAndCleanUp()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto &comparison = Catalogue::comparison(bench.lesson(), item);
    const auto rows = allRows(bench);
    const auto &file = bench.environment().database->options().file;
    const auto folders = foldersBeside(file);
    Run run(bench.environment(), bench.client(), {});
    {
        const auto arms = waitFor(comparison.arms(run, startOf(comparison)));
        QVERIFY(arms.size() >= 2);
        QVERIFY(arms.front().engine != measure::Engine::Sqlite); // Redis, or both
        for (const auto &arm : arms)
            waitFor(workOnce(arm));
    }
    waitFor(run.cleanUp());
    run.close();
    QCOMPARE(leftIn(bench, rows), QString());
    QCOMPARE(foldersBeside(file), folders);
}

LAB_TEST(EveryLessonComparisonsTest)
#include "every_lesson_comparisons_test.moc"
