// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/picture/describe.h"
#include "ui/picture/picture_view.h"
#include "ui/stages/live_actions.h"
#include "ui/stages/live_figures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using picture::Span;
using State = LiveRun::State;

namespace {

LiveRun worker(int id, State state = State::Running)
{
    LiveRun run{.id = id};
    run.name = u"worker-%1"_s.arg(id);
    run.state = state;
    run.began = LiveRun::Clock::now() - 10s;
    run.ended = LiveRun::Clock::now() - 1s;
    run.counters = {{u"done"_s, 1408}, {u"pending"_s, 2}};
    return run;
}

QStringList verbsOf(State state)
{
    QStringList verbs;
    for (const auto &action : liveActions(worker(7, state)))
        verbs.append(action.id);
    return verbs;
}

Picture pictureOf(const QList<LiveRun> &runs)
{
    Picture picture{u"Workers"_s, {}, 0, {}};
    LiveFigures figures;
    figures.set(runs);
    picture.blocks.append(figures.lanes(liveCountsText));
    return picture;
}

QPushButton *buttonIn(const PictureView &view, const QString &name)
{
    for (auto *const button : view.findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

} // namespace

/// Live runs as figures of a stage.
class LiveFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeDoneDependsOnItsState()
    {
        QCOMPARE(verbsOf(State::Running), (QStringList{u"pause/7"_s, u"finish/7"_s, u"kill/7"_s}));
        QCOMPARE(verbsOf(State::Paused), (QStringList{u"resume/7"_s, u"finish/7"_s, u"kill/7"_s}));
        QCOMPARE(verbsOf(State::Waiting), QStringList{u"kill/7"_s});
        QCOMPARE(verbsOf(State::Killed), (QStringList{u"again/7"_s, u"remove/7"_s}));
    }

    void aFigureSaysHowItIs()
    {
        auto killed = worker(2, State::Killed);
        killed.ended = LiveRun::Clock::now() - 30s; // its lane is empty by now
        killed.told = u"Another server is used now."_s;
        auto words = describe(pictureOf({worker(1), killed}));
        words.replace(QChar(0x202F), u' ');
        QVERIFY2(words.contains(u"worker-1: done 1 408 · pending 2."_s), qPrintable(words));
        QVERIFY2(words.contains(u"✕ killed · at its end: done 1 408 · pending 2, Another server is used now."_s),
                 qPrintable(words));
    }

    void marksLieWhereTheyHappened()
    {
        LiveFigures figures;
        figures.set({worker(1)});
        figures.came(1, 8e6); // of a run that began ten seconds ago
        figures.worked(1, 8e6, 9e6, true);
        figures.done(1, 9e6);
        figures.befell(1, 9.5e6);
        const auto axis = figures.lanes(liveCountsText);
        QCOMPARE(axis.from, -20e6);
        const auto &track = axis.tracks.first();
        QCOMPARE(track.strokes.size(), 2);
        const auto isNear = [](double micros, double expected) {
            return std::abs(micros - expected) < 1e6;
        };
        QVERIFY(isNear(track.strokes[0].at, -2e6));
        QVERIFY(!track.strokes[0].isDone && track.strokes[1].isDone);
        QVERIFY(isNear(track.spans.first().from, -2e6) && isNear(track.spans.first().to, -1e6));
        QCOMPARE(track.spans.first().kind, Span::Kind::Again);
        QVERIFY(track.dots.first().isRefused);
    }

    void whatCannotBeSeenIsForgotten()
    {
        LiveFigures figures;
        auto old = worker(1);
        old.began = LiveRun::Clock::now() - 60s;
        figures.set({old});
        figures.came(1, 1e6);
        QVERIFY(figures.lanes(liveCountsText).tracks.first().strokes.isEmpty());
        for (int i = 0; i < 5000; ++i)
            figures.came(1, 59e6);
        QCOMPARE(figures.lanes(liveCountsText).tracks.first().strokes.size(), 1000);
        figures.set({});
        QVERIFY(figures.isEmpty());
        figures.came(1, 59e6); // of nobody who is there
        QVERIFY(figures.lanes(liveCountsText).tracks.isEmpty());
    }

    void aGapAndAKillAreSeen()
    {
        auto run = worker(1, State::Killed);
        run.gaps = {{LiveRun::Clock::now() - 5s, LiveRun::Clock::now() - 3s}};
        LiveFigures figures;
        figures.set({run});
        const auto track = figures.lanes(liveCountsText).tracks.first();
        QCOMPARE(track.spans.first().kind, Span::Kind::Gap);
        QVERIFY(track.dots.last().isRefused);
    }

    void marksNeverCoverWhatIsTold()
    {
        auto run = worker(1);
        run.told = u"Gap: its server was gone for 381 ms."_s;
        run.began = LiveRun::Clock::now() - 3s;
        run.gaps = {{LiveRun::Clock::now() - 4s, run.began}};
        LiveFigures figures;
        figures.set({run});
        figures.came(1, 1e6);
        QCOMPARE(figures.lanes(liveCountsText).tracks.first().says, QString());
        QVERIFY(liveCountsText(run).startsWith(u"since the gap: done "_s));
    }

    void theButtonsOfAFigureCanBePressed()
    {
        PictureView view;
        view.resize(500, 200);
        view.setPicture(pictureOf({worker(1), worker(2)}));
        view.show();
        QSignalSpy pressed(&view, &PictureView::actionPressed);
        QTest::mouseClick(buttonIn(view, u"Kill worker-2"_s), Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toString(), u"kill/2"_s);
        for (auto *const button : view.findChildren<QPushButton *>())
            QVERIFY(view.rect().contains(button->geometry()));
    }

    void whereTheyHaveNoRoomTheirIconsHaveToDo()
    {
        PictureView view;
        view.resize(900, 200);
        view.setPicture(pictureOf({worker(1)}));
        QCOMPARE(buttonIn(view, u"Kill"_s)->text(), u"Kill"_s);
        view.resize(400, 200);
        view.setPicture(pictureOf({worker(1)}));
        QCOMPARE(buttonIn(view, u"Kill"_s)->text(), QString());
        QVERIFY(buttonIn(view, u"Pause"_s)->geometry().left() > 90); // the title has its room
    }

    void aButtonStaysWhileItsActionDoes()
    {
        PictureView view;
        view.resize(500, 200);
        view.setPicture(pictureOf({worker(1)}));
        const auto *const kill = buttonIn(view, u"Kill"_s);
        view.setPicture(pictureOf({worker(1, State::Paused)}));
        QCOMPARE(buttonIn(view, u"Kill"_s), kill);
        QVERIFY(!buttonIn(view, u"Pause"_s));
        QVERIFY(buttonIn(view, u"Let worker-1 go on"_s));
    }

    void theFocusGoesToWhatReplacesIt()
    {
        PictureView view;
        view.resize(500, 200);
        view.setPicture(pictureOf({worker(1)}));
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        buttonIn(view, u"Pause"_s)->setFocus();
        view.setPicture(pictureOf({worker(1, State::Paused)}));
        QVERIFY(buttonIn(view, u"Let worker-1 go on"_s)->hasFocus());
    }

private:
    Theme m_theme{*qApp, Theme::Mode::Light};
};

LAB_TEST(LiveFiguresTest)
#include "live_figures_test.moc"
