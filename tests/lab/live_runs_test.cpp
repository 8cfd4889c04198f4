// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/live_runs.h"
#include "tests/lab/lab_fixture.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace lab;
using namespace lab::testing;
using RunState = LiveRun::State;

namespace {

/// A lab on a private server, with its live runs.
struct LiveBench
{
    int start(const QByteArray &name) { return live.start(operationRequest(u"tick"_s, {{u"name"_s, name}})); }
    const LiveRun &run(int id) { return *live.find(id); }
    bool becomes(int id, RunState state)
    {
        return becomesTrue([&] { return run(id).state == state; });
    }
    bool counts(int id)
    {
        const auto before = ticks(id);
        return becomesTrue([&] { return ticks(id) > before; });
    }
    /// It comes to stand still while the other one goes on: its last step and what it counted are told only afterwards,
    /// at most 20 times a second, and on a machine at work later than that.
    bool standsStill(int id, int other)
    {
        return becomesTrue([&] {
            const auto before = ticks(id);
            return counts(other) && counts(other) && counts(other) && counts(other) && ticks(id) == before;
        });
    }
    qint64 ticks(int id) { return run(id).counters.value(u"ticks"_s).toLongLong(); }

    QTemporaryDir folder;
    LabBench bench{in(folder.path())};
    LiveRuns &live = bench.lab.liveRuns();
};

} // namespace

/// Live runs as a list that is held by hand.
class LiveRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyGoOnAtATime();
    void aPausedOneStandsStillAndGoesOn();
    void aFinishedOneTellsWhatItCameTo();
    void aKilledOneCanBeStartedAgain();
    void aRefusedOneSaysWhy();
    void namesAreUniqueAndCountOn();
    void oneThatHasEndedCanBeRemoved();
    void itsRateIsMeasured();
    void oneSurvivesTheDeathOfItsServer();
    void oneThatIsKilledAsItsServerGoesStaysSo();
    void oneThatWasPausedIsPausedOnTheNextServer();
    void oneThatNeverWorkedIsNotStartedAgain();
    void anotherServerEndsThemAndSaysSo();
};

void LiveRunsTest::manyGoOnAtATime()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int one = bench.start("one"), other = bench.start("other");
    QVERIFY(bench.counts(one));
    QVERIFY(bench.counts(other));
    QCOMPARE(bench.live.alive(u"toy"_s), 2);
    QCOMPARE(bench.run(one).server, u"Embedded"_s);
    bench.live.kill(one);
    QVERIFY(bench.becomes(one, RunState::Killed));
    QVERIFY(bench.counts(other));
}

void LiveRunsTest::aPausedOneStandsStillAndGoesOn()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int paused = bench.start("paused"), other = bench.start("other");
    QVERIFY(bench.counts(paused));
    bench.live.pause(paused);
    QCOMPARE(bench.run(paused).state, RunState::Paused);
    QVERIFY(bench.standsStill(paused, other));
    bench.live.resume(paused);
    QVERIFY(bench.counts(paused));
}

void LiveRunsTest::aFinishedOneTellsWhatItCameTo()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    QSignalSpy ended(&bench.live, &LiveRuns::ended);
    const int run = bench.start("one");
    QVERIFY(bench.counts(run));
    bench.live.finish(run);
    QVERIFY(bench.becomes(run, RunState::Ended));
    QCOMPARE(bench.run(run).told, u"Ticked."_s);
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first()[1].value<Report>().ok());
    QCOMPARE(bench.live.alive(u"toy"_s), 0);
}

void LiveRunsTest::aKilledOneCanBeStartedAgain()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one");
    QVERIFY(bench.counts(run));
    bench.live.kill(run);
    QVERIFY(bench.becomes(run, RunState::Killed));
    bench.live.startAgain(run);
    QCOMPARE(bench.run(run).state, RunState::Running);
    QVERIFY2(bench.run(run).told.startsWith(u"Started again, and counts anew. Before: "_s),
             qPrintable(bench.run(run).told));
    QVERIFY(bench.counts(run));
}

void LiveRunsTest::aRefusedOneSaysWhy()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("bad");
    QVERIFY(bench.becomes(run, RunState::Failed));
    QCOMPARE(bench.run(run).told, u"No such name."_s);
}

void LiveRunsTest::namesAreUniqueAndCountOn()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const auto nameOf = [&](const QByteArray &name) {
        return bench.run(bench.start(name)).name;
    };
    QCOMPARE(nameOf("worker-1"), u"worker-1"_s);
    QCOMPARE(bench.live.freeName(u"toy"_s, u"worker-1"_s), u"worker-2"_s);
    QCOMPARE(bench.live.freeName(u"other"_s, u"worker-1"_s), u"worker-1"_s);
    QCOMPARE(nameOf("worker-1"), u"worker-2"_s);
    QCOMPARE(nameOf("news"), u"news"_s);
    QCOMPARE(nameOf("news"), u"news-2"_s);
}

void LiveRunsTest::oneThatHasEndedCanBeRemoved()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one");
    bench.live.remove(run);
    QVERIFY(bench.live.find(run)); // it runs
    bench.live.kill(run);
    QVERIFY(bench.becomes(run, RunState::Killed));
    bench.live.remove(run);
    QVERIFY(!bench.live.find(run));
}

void LiveRunsTest::itsRateIsMeasured()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one");
    QVERIFY(becomesTrue([&] { return bench.run(run).perSecond > 0; }));
    bench.live.pause(run);
    QVERIFY(becomesTrue([&] { return bench.run(run).perSecond == 0; }));
}

void LiveRunsTest::oneSurvivesTheDeathOfItsServer()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one");
    QVERIFY(bench.counts(run));
    const auto process = bench.bench.serverPid();
    ::kill(static_cast<pid_t>(process), SIGKILL);
    QVERIFY(becomesTrue([&] { return !bench.run(run).gaps.isEmpty(); }));
    QVERIFY(bench.becomes(run, RunState::Running));
    QVERIFY(bench.counts(run));
    const auto &gap = bench.run(run).gaps.first();
    QVERIFY(gap.to > gap.from);
    QVERIFY2(bench.run(run).told.startsWith(u"Gap: its server was gone for "_s), qPrintable(bench.run(run).told));
}

/// The loss is on its way to the window when the person presses the button.
void LiveRunsTest::oneThatIsKilledAsItsServerGoesStaysSo()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one"), finished = bench.start("two");
    QVERIFY(bench.counts(run));
    QVERIFY(bench.counts(finished));
    const auto process = bench.bench.serverPid();
    ::kill(static_cast<pid_t>(process), SIGKILL);
    QThread::sleep(1); // nothing reaches the window meanwhile
    bench.live.finish(finished);
    bench.live.kill(run);
    QVERIFY(bench.becomes(run, RunState::Killed));
    QVERIFY(bench.becomes(finished, RunState::Failed));
    QVERIFY(bench.run(run).gaps.isEmpty());
}

void LiveRunsTest::oneThatWasPausedIsPausedOnTheNextServer()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one"), other = bench.start("two");
    QVERIFY(bench.counts(run));
    QVERIFY(bench.counts(other));
    const auto process = bench.bench.serverPid();
    ::kill(static_cast<pid_t>(process), SIGKILL);
    QThread::sleep(1);
    bench.live.pause(run);
    QVERIFY(becomesTrue([&] { return !bench.run(run).gaps.isEmpty(); }));
    QVERIFY(bench.becomes(run, RunState::Paused)); // the first attempt may have been too early
    QVERIFY(bench.standsStill(run, other));
}

void LiveRunsTest::oneThatNeverWorkedIsNotStartedAgain()
{
    LiveBench bench; // there is no server yet
    const int run = bench.start("one");
    QVERIFY(bench.becomes(run, RunState::Failed));
    QVERIFY(!bench.run(run).told.isEmpty());
}

void LiveRunsTest::anotherServerEndsThemAndSaysSo()
{
    LiveBench bench;
    QVERIFY(bench.bench.starts());
    const int run = bench.start("one");
    QVERIFY(bench.counts(run));
    RedisProcess other;
    bench.bench.lab.useServer(other.endpoint());
    QVERIFY(bench.becomes(run, RunState::Killed));
    QCOMPARE(bench.run(run).told, u"Another server is used now."_s);
}

LAB_TEST(LiveRunsTest)
#include "live_runs_test.moc"
