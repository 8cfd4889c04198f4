// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/lesson_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::ui;

class LessonListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsTheRulesOfModels();
    void progressReachesTheList();
    void arrowKeysChooseLessons();
    void typingATitleChoosesIt();
    void stepsStopAtTheEnds();
    void everyRowPaintsInBothStates();
    void groupsHaveHeadingsThatCannotBeChosen();
    void whatRunsPulsesOnlyWhileItIsSeen();
    void foldedTheNumbersStay();
};

void LessonListTest::modelKeepsTheRulesOfModels()
{
    Progress progress{QString()};
    LessonListModel model(testing::toyCatalogue(), progress);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.lessonCount(), 3);
    QCOMPARE(model.rowCount(), 4); // and the heading of their group
    QCOMPARE(model.index(0).data().toString(), u"Foundations"_s);
    QVERIFY(!(model.index(0).flags() & (Qt::ItemIsSelectable | Qt::ItemIsEnabled)));
    QCOMPARE(model.lessonAt(1).data().toString(), u"Beta"_s);
    QCOMPARE(model.positionOf(model.index(0)), -1);
    QVERIFY(!model.lessonAt(3).isValid());
    QVERIFY(!model.indexOf(u"nowhere"_s).isValid());
    model.setBusy({u"second"_s});
}

void LessonListTest::progressReachesTheList()
{
    Progress progress{QString()};
    LessonListModel model(testing::toyCatalogue(), progress);
    QSignalSpy changed(&model, &LessonListModel::dataChanged);
    progress.markDone(u"second"_s, Progress::Step::Tried);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.lessonAt(1));
    QCOMPARE(model.lessonAt(1).data(LessonListModel::FractionRole).toDouble(), 0.2);
    QCOMPARE(model.lessonAt(1).data(Qt::AccessibleTextRole).toString(), u"Lesson 2: Beta. String. 20 % done."_s);
}

void LessonListTest::arrowKeysChooseLessons()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.show();
    list.chooseRow(0);
    QSignalSpy chosen(&list, &LessonList::lessonChosen);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst().first().toString(), u"second"_s);
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(chosen.takeFirst().first().toString(), u"third"_s);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.lesson(), u"first"_s);
}

void LessonListTest::typingATitleChoosesIt()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.show();
    QTest::keyClicks(&list, u"gam"_s);
    QCOMPARE(list.lesson(), u"third"_s);
}

void LessonListTest::stepsStopAtTheEnds()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.choose(u"second"_s);
    list.chooseNext(1);
    list.chooseNext(1);
    QCOMPARE(list.lesson(), u"third"_s);
    list.chooseNext(-5);
    QCOMPARE(list.lesson(), u"first"_s);
    list.choose(u"nowhere"_s);
    QCOMPARE(list.lesson(), u"first"_s);
}

void LessonListTest::everyRowPaintsInBothStates()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.resize(240, 200);
    const QImage before = list.grab().toImage();
    list.choose(u"first"_s);
    for (const auto step : {Progress::Step::Learned, Progress::Step::Tried, Progress::Step::Broken,
                            Progress::Step::Measured, Progress::Step::Checked})
        progress.markDone(u"second"_s, step);
    QVERIFY(list.grab().toImage() != before);
}

void LessonListTest::groupsHaveHeadingsThatCannotBeChosen()
{
    Progress progress{QString()};
    const Catalogue grouped = [] {
        auto lessons = testing::toyCatalogue().lessons();
        lessons[2].group = LessonGroup::State;
        return Catalogue(lessons);
    }();
    LessonList list(grouped, progress);
    QCOMPARE(list.model()->rowCount(), 5);
    QCOMPARE(list.model()->index(3, 0).data().toString(), groupTitle(LessonGroup::State));
    list.show();
    list.choose(u"second"_s);
    QTest::keyClick(&list, Qt::Key_Down); // over the heading
    QCOMPARE(list.lesson(), u"third"_s);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.lesson(), u"first"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(3, 0)).center());
    QCOMPARE(list.lesson(), u"first"_s);
}

void LessonListTest::whatRunsPulsesOnlyWhileItIsSeen()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.setBusy({u"second"_s});
    QVERIFY(!list.isPulsing());
    list.show();
    QVERIFY(list.isPulsing());
    QVERIFY(list.model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Something of it runs."_s));
    const auto row = list.visualRect(list.model()->index(2, 0));
    const QImage before = list.grab(row).toImage();
    QTRY_VERIFY(list.grab(row).toImage() != before);
    list.hide();
    QVERIFY(!list.isPulsing());
    list.show();
    list.setBusy({});
    QVERIFY(!list.isPulsing());
}

void LessonListTest::foldedTheNumbersStay()
{
    Progress progress{QString()};
    LessonList list(testing::toyCatalogue(), progress);
    list.resize(48, 200);
    list.show();
    list.setFolded(true);
    QTRY_VERIFY(list.visualRect(list.model()->index(0, 0)).height() < 12); // a line is left of it
    QVERIFY(list.visualRect(list.model()->index(1, 0)).height() >= 28);
}

LAB_TEST(LessonListTest)
#include "lesson_list_test.moc"
