// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/bench_run.h"
#include "app/lab/lab.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> pingFor(Run *run)
{
    co_await run->redis().command("PING");
}

QCoro::Task<void> napFor(Run *run)
{
    co_await run->sleep(std::chrono::milliseconds(20));
}

QCoro::Task<std::vector<measure::Arm>> pings(Run &run, Setting)
{
    std::vector<measure::Arm> arms;
    arms.push_back({.name = u"one"_s, .engine = measure::Engine::Redis, .once = [run = &run] {
                        return pingFor(run);
                    }});
    arms.push_back({.name = u"two"_s, .engine = measure::Engine::Other, .once = [run = &run] {
                        return pingFor(run);
                    }});
    co_return arms;
}

QCoro::Task<std::vector<measure::Arm>> naps(Run &run, Setting)
{
    std::vector<measure::Arm> arms;
    arms.push_back({.name = u"nap"_s, .engine = measure::Engine::Redis, .once = [run = &run] {
                        return napFor(run);
                    }});
    co_return arms;
}

QCoro::Task<std::vector<measure::Arm>> refused(Run &run, Setting)
{
    co_await run.redis().command("NOSUCHCOMMAND");
    co_return std::vector<measure::Arm>();
}

QCoro::Task<std::vector<measure::Arm>> lost(Run &, Setting)
{
    throw redis::ConnectionError(u"The server is gone."_s, {});
    co_return std::vector<measure::Arm>();
}

QCoro::Task<std::vector<measure::Arm>> lostAtTheSecond(Run &run, Setting setting)
{
    if (setting.value(u"size"_s) > 1)
        throw redis::ServerError("ERR no more");
    co_return co_await pings(run, setting);
}

Comparison called(const QString &id, QCoro::Task<std::vector<measure::Arm>> (*arms)(Run &, Setting))
{
    Comparison comparison;
    comparison.id = id;
    comparison.title = id.toUpper();
    comparison.arms = arms;
    return comparison;
}

const Catalogue &twoLessons()
{
    static const Catalogue all = [] {
        Lesson first = toyLesson(), second = toyLesson();
        auto sweep = called(u"sweep"_s, lostAtTheSecond);
        sweep.variables = {{.name = u"size"_s, .label = u"Size"_s, .values = {1, 2, 3}}};
        first.comparisons = {called(u"pings"_s, pings), called(u"refused"_s, refused), called(u"naps"_s, naps)};
        second.id = u"toy2"_s;
        second.comparisons = {called(u"again"_s, pings), called(u"lost"_s, lost), sweep};
        return Catalogue({first, second});
    }();
    return all;
}

/// A lab, and what a bench run in it tells.
struct BenchRunBench
{
    BenchRunBench()
    {
        LabOptions options;
        options.endpoint = server.endpoint();
        options.dataFolder = folder.path();
        lab = std::make_unique<Lab>(twoLessons(), options);
        lab->start();
        run = std::make_unique<BenchRun>(*lab);
        QObject::connect(run.get(), &BenchRun::progressed, run.get(),
                         [this](qint64 done, qint64 all, const QString &text) {
                             forward = forward && done >= reached && (total == 0 || all == total);
                             reached = done;
                             total = all;
                             what.append(text);
                         });
        QObject::connect(run.get(), &BenchRun::finished, run.get(),
                         [this](const BenchOutcome &came) { outcome = came; });
    }

    bool plays(const QList<std::pair<QString, QString>> &comparisons, double rate = 0)
    {
        outcome.reset();
        total = reached = 0;
        run->start({comparisons, true, rate});
        return becomesTrue([this] { return outcome.has_value(); });
    }

    RedisProcess server;
    QTemporaryDir folder;
    std::unique_ptr<Lab> lab;
    std::unique_ptr<BenchRun> run;
    std::optional<BenchOutcome> outcome;
    qint64 reached = 0, total = 0;
    bool forward = true;
    QStringList what;
};

} // namespace

class BenchRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreMeasuredInTurn();
    void progressGoesOverAll();
    void oneThatFailsDoesNotKeepTheOthers();
    void whatASweepHadBeforeItFailedIsKept();
    void withoutTheServerItEnds();
    void cancelledItKeepsWhatItHas();
    void twoAtATimeAreRefused();
    void unknownNamesAreRefused();
    void nothingToMeasureEndsToo();
    void theRateReachesTheResults();
};

void BenchRunTest::theyAreMeasuredInTurn()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy2"_s, u"again"_s}, {u"toy"_s, u"pings"_s}}));
    QVERIFY(bench.outcome->complete);
    QVERIFY(!bench.outcome->stopped);
    QCOMPARE(bench.outcome->results.size(), 2);
    QCOMPARE(bench.outcome->results[0].id, u"again"_s);
    QCOMPARE(bench.outcome->results[1].id, u"pings"_s);
    QVERIFY(bench.outcome->results[0].time <= bench.outcome->results[1].time);
    QVERIFY(bench.outcome->results[0].effort.brief);
    QVERIFY(!bench.run->isRunning());
    QVERIFY(!bench.lab->comparison());
}

void BenchRunTest::progressGoesOverAll()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy"_s, u"pings"_s}, {u"toy2"_s, u"again"_s}}));
    QVERIFY(bench.forward);
    QCOMPARE(bench.reached, bench.total);
    QCOMPARE(bench.what.first(), u"1 of 2, PINGS"_s);
    QCOMPARE(bench.what.last(), u"2 of 2, AGAIN"_s);
}

void BenchRunTest::oneThatFailsDoesNotKeepTheOthers()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy"_s, u"refused"_s}, {u"toy2"_s, u"again"_s}}));
    QCOMPARE(bench.outcome->results.size(), 1);
    QCOMPARE(bench.outcome->failures.size(), 1);
    QCOMPARE(bench.outcome->failures.first().comparison, u"refused"_s);
    QCOMPARE(bench.outcome->failures.first().failure.kind, ErrorKind::Server);
    QVERIFY(!bench.outcome->complete);
    QVERIFY(!bench.outcome->stopped);
}

void BenchRunTest::whatASweepHadBeforeItFailedIsKept()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy2"_s, u"sweep"_s}, {u"toy"_s, u"pings"_s}}));
    QCOMPARE(bench.outcome->results.size(), 2);
    QVERIFY(!bench.outcome->results[0].complete);
    QCOMPARE(bench.outcome->results[0].points.size(), 1);
    QVERIFY(bench.outcome->results[1].complete);
    QVERIFY(bench.forward);
}

void BenchRunTest::withoutTheServerItEnds()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy"_s, u"pings"_s}, {u"toy2"_s, u"lost"_s}, {u"toy2"_s, u"again"_s}}));
    QCOMPARE(bench.outcome->results.size(), 1);
    QCOMPARE(bench.outcome->failures.size(), 1);
    QCOMPARE(bench.outcome->failures.first().failure.kind, ErrorKind::Connection);
    QVERIFY(!bench.outcome->complete);
    QVERIFY(!bench.outcome->stopped); // not by the person
}

void BenchRunTest::cancelledItKeepsWhatItHas()
{
    BenchRunBench bench;
    QSignalSpy measured(bench.run.get(), &BenchRun::measured);
    bench.run->start({{{u"toy"_s, u"pings"_s}, {u"toy"_s, u"naps"_s}, {u"toy2"_s, u"again"_s}}, true});
    QVERIFY(measured.wait(Patience));
    QVERIFY(becomesTrue([&] { return bench.what.last().contains(u"NAPS"_s); }));
    bench.run->cancel();
    QVERIFY(becomesTrue([&] { return bench.outcome.has_value(); }));
    QCOMPARE(bench.outcome->results.size(), 1);
    QVERIFY(bench.outcome->stopped);
    QVERIFY(!bench.outcome->complete);
    QVERIFY(bench.outcome->failures.isEmpty());
}

void BenchRunTest::twoAtATimeAreRefused()
{
    BenchRunBench bench;
    bench.run->start({{{u"toy"_s, u"naps"_s}}, true});
    BenchRun other(*bench.lab);
    try {
        other.start({{{u"toy2"_s, u"again"_s}}, true});
        QFAIL("started");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), ErrorKind::Rejected);
    }
    QVERIFY(!other.isRunning());
    bench.run->cancel();
    QVERIFY(becomesTrue([&] { return bench.outcome.has_value(); }));
}

void BenchRunTest::unknownNamesAreRefused()
{
    BenchRunBench bench;
    QVERIFY_THROWS_EXCEPTION(UsageError, bench.run->start({{{u"toy"_s, u"nothing"_s}}, true}));
    QVERIFY(!bench.run->isRunning());
}

void BenchRunTest::nothingToMeasureEndsToo()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({}));
    QVERIFY(bench.outcome->results.isEmpty());
    QVERIFY(bench.outcome->complete);
}

void BenchRunTest::theRateReachesTheResults()
{
    BenchRunBench bench;
    QVERIFY(bench.plays({{u"toy"_s, u"pings"_s}}, 500));
    QCOMPARE(bench.outcome->results.first().effort.rate, 500.0);
    QVERIFY(bench.plays({{u"toy"_s, u"pings"_s}}, 1));
    QCOMPARE(bench.outcome->failures.first().failure.kind, ErrorKind::Usage);
}

LAB_TEST(BenchRunTest)
#include "bench_run_test.moc"
