// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/lesson/part_bar.h"
#include "ui/lesson/part_mark.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Knows what the compiled translations know of a text outside of a class: it stands in the context `lab`.
class OfFreeTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "lab") == 0 ? u"⟦"_s + QString::fromUtf8(source) : QString();
    }
};

} // namespace

class PartBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAndPurposesCanBeTranslated();
    void whatIsDoneHasATickAndItsWord();
    void ofCheckTheRingSaysHowMuch();
};

void PartBarTest::titlesAndPurposesCanBeTranslated()
{
    OfFreeTexts translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Progress progress{QString()};
    const PartBar bar(testing::toyCatalogue().lessons().first(), progress);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(bar.count(), PartBar::names().size());
    for (int i = 0; i < bar.count(); ++i) {
        QVERIFY2(bar.tabText(i).startsWith(u'⟦'), qPrintable(bar.tabText(i)));
        QVERIFY2(bar.tabToolTip(i).startsWith(u'⟦'), qPrintable(bar.tabToolTip(i)));
    }
}

void PartBarTest::whatIsDoneHasATickAndItsWord()
{
    Progress progress{QString()};
    const PartBar bar(testing::toyCatalogue().lessons().first(), progress);
    const auto *const mark = qobject_cast<const PartMark *>(bar.tabButton(1, QTabBar::RightSide));
    QVERIFY(mark);
    QCOMPARE(mark->fraction(), 0);
    QCOMPARE(bar.accessibleTabName(1), u"Try: to do"_s);
    progress.markDone(u"second"_s, Progress::Step::Tried); // another lesson's
    QCOMPARE(mark->fraction(), 0);
    progress.markDone(u"first"_s, Progress::Step::Tried);
    QCOMPARE(mark->fraction(), 1);
    QCOMPARE(bar.accessibleTabName(1), u"Try: done"_s);
}

void PartBarTest::ofCheckTheRingSaysHowMuch()
{
    Progress progress{QString()};
    Lesson lesson = testing::toyCatalogue().lessons().first();
    lesson.challenges.resize(2);
    lesson.challenges[0].id = u"one"_s;
    lesson.challenges[1].id = u"two"_s;
    lesson.questions.resize(2);
    lesson.questions[0].id = u"three"_s;
    lesson.questions[1].id = u"four"_s;
    QCOMPARE(partFraction(lesson, progress, u"check"_s), 0);
    progress.markPassed(u"first"_s, u"one"_s);
    QCOMPARE(partFraction(lesson, progress, u"check"_s), 0.25);
    progress.setAnswer(u"first"_s, u"three"_s, 0, false);
    QCOMPARE(partFraction(lesson, progress, u"check"_s), 0.25);
    progress.setAnswer(u"first"_s, u"three"_s, 1, true);
    QCOMPARE(partFraction(lesson, progress, u"check"_s), 0.5);
    QCOMPARE(partFraction(lesson, progress, u"break"_s), 0);
}

LAB_TEST(PartBarTest)
#include "part_bar_test.moc"
