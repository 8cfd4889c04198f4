// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/lab_window.h"
#include "ui/lesson/lesson_view.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/workbench/stage_host.h"
#include "ui/workbench/way_cards.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// What has to be in sight at the same time, in a window of the usual size.
class WorkbenchTest : public QObject
{
    Q_OBJECT

private:
    static bool isWhole(const QWidget *widget)
    {
        return widget->isVisible() && widget->visibleRegion().boundingRect().size() == widget->size();
    }

private Q_SLOTS:
    void stageTransportLanesAndWaysAreInSightTogether_data()
    {
        QTest::addColumn<QString>("lesson");
        const auto all = patterns::allLessons();
        for (const auto &lesson : all.lessons()) {
            if (!lesson.scenarios.isEmpty())
                QTest::addRow("%s", qPrintable(lesson.id)) << lesson.id;
        }
    }

    void stageTransportLanesAndWaysAreInSightTogether()
    {
        QFETCH(QString, lesson);
        LabWindow all;
        auto &window = all.window;
        window.resize(1440, 900);
        all.showApart();
        auto *const view = window.openLesson(lesson, u"break"_s);
        waitFor(view->demonstrate(u"break"_s));
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        const auto *const part = view->findChild<TimelinePanel *>()->parentWidget()->parentWidget();
        QVERIFY(isWhole(part->findChild<QLabel *>(u"headline"_s)));
        if (const auto *const stage = part->findChild<StageHost *>())
            QVERIFY(isWhole(stage));
        QVERIFY(isWhole(part->findChild<TimelineControls *>()));
        for (const auto *card : part->findChildren<WayCard *>())
            QVERIFY2(isWhole(card), qPrintable(card->accessibleName()));
        const auto *const timeline = part->findChild<TimelineView *>();
        QVERIFY(isWhole(timeline->viewport()));
        constexpr int Plenty = 110; // lanes of two pixels that have room
        const auto lanes = timeline->lanes().lanes().size();
        QVERIFY(lanes > 1);
        QVERIFY(timeline->verticalScrollBar()->maximum() == 0 || lanes > Plenty);
    }
};

LAB_TEST(WorkbenchTest)
#include "workbench_test.moc"
