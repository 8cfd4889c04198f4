// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/log/log_panel.h"
#include "ui/log/monitor_row.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

namespace {

/// A lab on a real server, and the log that watches it.
struct WatchingBench
{
    WatchingBench()
    {
        bench.start();
        panel->watch(bench.lab());
    }

    ServerMonitor::State state() { return bench.lab().monitor().state(); }
    bool becomesState(ServerMonitor::State wanted)
    {
        return becomesTrue([&] { return state() == wanted; });
    }
    bool switchOn()
    {
        panel->choose(LogKind::Monitor);
        button(panel.get(), u"Start MONITOR"_s)->click();
        return becomesState(ServerMonitor::State::On);
    }
    bool shows(LogKind kind, const QString &text)
    {
        const auto &model = panel->feed().model(kind);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 1).data().toString().startsWith(text))
                return true;
        }
        return false;
    }

    RedisProcess server;
    Bench bench{server.endpoint()};
    std::unique_ptr<LogPanel> panel = std::make_unique<LogPanel>();
};

} // namespace

class LogMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monitorIsOffAndSaysWhatItCosts();
    void whatAnyClientSendsIsShownWhileItIsOn();
    void anotherServerSwitchesItOff();
    void itEndsWithTheLog();
    void withoutAServerThereIsNothingToStart();
    void housekeepingIsHiddenUnlessAskedFor();
};

void LogMonitorTest::monitorIsOffAndSaysWhatItCosts()
{
    WatchingBench watching;
    QCOMPARE(watching.state(), ServerMonitor::State::Off);
    watching.panel->choose(LogKind::Monitor);
    QVERIFY2(labels(watching.panel.get()).contains(u"more than half of its throughput"_s),
             qPrintable(labels(watching.panel.get())));
    QVERIFY(button(watching.panel.get(), u"Start MONITOR"_s)->isEnabled());
    watching.bench.write("a", "1");
    QCOMPARE(watching.panel->feed().counts(LogKind::Monitor).received, 0);
}

void LogMonitorTest::whatAnyClientSendsIsShownWhileItIsOn()
{
    WatchingBench watching;
    QVERIFY(watching.switchOn());
    watching.bench.write("seen", "1");
    QVERIFY(becomesTrue([&] { return watching.shows(LogKind::Monitor, u"SET lab:seen 1"_s); }));
    const auto counts = watching.panel->feed().counts(LogKind::Monitor);
    QCOMPARE(counts.received, counts.shown + counts.dropped);
    button(watching.panel.get(), u"Stop MONITOR"_s)->click();
    QCOMPARE(watching.state(), ServerMonitor::State::Off);
    QVERIFY(labels(watching.panel.get()).contains(u"more than half of its throughput"_s));
}

void LogMonitorTest::anotherServerSwitchesItOff()
{
    const RedisProcess other;
    WatchingBench watching;
    QVERIFY(watching.switchOn());
    watching.bench.lab().useServer(other.endpoint());
    QCOMPARE(watching.state(), ServerMonitor::State::Off);
    QVERIFY2(labels(watching.panel.get()).contains(u"another server is used now"_s),
             qPrintable(labels(watching.panel.get())));
    QVERIFY(watching.switchOn());
}

void LogMonitorTest::itEndsWithTheLog()
{
    WatchingBench watching;
    QVERIFY(watching.switchOn());
    watching.panel.reset();
    QCOMPARE(watching.state(), ServerMonitor::State::Off);
}

void LogMonitorTest::withoutAServerThereIsNothingToStart()
{
    MonitorRow row;
    QVERIFY(!button(&row, u"Start MONITOR"_s)->isEnabled());
    row.setReady(true);
    row.setState(ServerMonitor::State::Off, u"It broke."_s);
    QVERIFY(button(&row, u"Start MONITOR"_s)->isEnabled());
    QVERIFY(labels(&row).startsWith(u"It broke. MONITOR makes"_s));
    row.setReady(false);
    row.setState(ServerMonitor::State::Starting);
    QVERIFY(button(&row, u"Stop MONITOR"_s)->isEnabled());
}

void LogMonitorTest::housekeepingIsHiddenUnlessAskedFor()
{
    WatchingBench watching;
    watching.bench.write("a", "1");
    QVERIFY(becomesTrue([&] { return watching.shows(LogKind::Commands, u"SET"_s); }));
    QVERIFY(!watching.shows(LogKind::Commands, u"PING"_s));
    auto *const toggle = watching.panel->page(LogKind::Commands).filter().housekeeping();
    toggle->click();
    QVERIFY(becomesTrue([&] { return watching.shows(LogKind::Commands, u"PING"_s); }));
    QVERIFY(watching.shows(LogKind::Commands, u"SET"_s));
    toggle->click();
    QVERIFY(becomesTrue([&] { return !watching.shows(LogKind::Commands, u"PING"_s); }));
    QTRY_VERIFY(watching.shows(LogKind::Commands, u"SET"_s));
}

LAB_TEST(LogMonitorTest)
#include "log_monitor_test.moc"
