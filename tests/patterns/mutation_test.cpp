// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/caretaker.h"
#include "app/lab/executor.h"
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/run/run_fixture.h"
#include "tests/support/mutating_proxy.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/support/watchdog.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>

using namespace lab;
using namespace lab::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using What = Request::What;

/// What the form holds the first time, made small where a scenario would take its time.
GivenValues valuesOf(const Parameters &parameters)
{
    static const GivenValues small{{u"readers"_s, "5"}, {u"keys"_s, "20"}, {u"limit"_s, "40"}, {u"latency"_s, "5"}};
    GivenValues values;
    for (const auto &parameter : parameters) {
        if (small.contains(parameter.name))
            values.insert(parameter.name, small.value(parameter.name));
        else if (!parameter.example.isEmpty())
            values.insert(parameter.name, parameter.example.toUtf8());
        else if (!parameter.initial && !parameter.optional) // what another form would offer: a session, an owner
            values.insert(parameter.name, "nobodys-0123456789abcdef");
    }
    return values;
}

Request requestOf(const Lesson &lesson, What what, const QString &item = {}, const GivenValues &values = {})
{
    Request request;
    request.what = what;
    request.lesson = lesson.id;
    request.item = item;
    request.values = values;
    request.quick = true;
    return request;
}

/// A scenario, once for each of its ways.
void appendScenario(QList<Request> &requests, const Lesson &lesson, const Scenario &scenario)
{
    auto values = valuesOf(scenario.parameters);
    requests.append(requestOf(lesson, What::Scenario, scenario.id, values));
    for (const auto &parameter : scenario.parameters) {
        for (const auto &choice : parameter.choices) {
            values.insert(parameter.name, choice.toUtf8());
            requests.append(requestOf(lesson, What::Scenario, scenario.id, values));
        }
    }
}

/// Everything that any lesson can be asked for.
QList<Request> everything()
{
    QList<Request> requests;
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &operation : lesson.operations) {
            auto values = valuesOf(operation.parameters);
            if (operation.live)
                values.insert(u"seconds"_s, "1"); // else it would go on for ever
            requests.append(requestOf(lesson, What::Operation, operation.id, values));
            requests.append(requestOf(lesson, What::Observation, {}, values));
        }
        for (const auto &scenario : lesson.scenarios)
            appendScenario(requests, lesson, scenario);
        for (const auto &comparison : lesson.comparisons)
            requests.append(requestOf(lesson, What::Comparison, comparison.id));
        for (const auto &challenge : lesson.challenges)
            requests.append(requestOf(lesson, What::Challenge, challenge.id));
        for (const auto &question : lesson.questions)
            requests.append(requestOf(lesson, What::Reveal, question.id));
    }
    return requests;
}

QString nameOf(What what)
{
    static const QStringList names{u"run"_s, u"break"_s, u"bench"_s, u"challenge"_s, u"question"_s, u"observe"_s};
    return names.value(static_cast<int>(what));
}

QString describe(const Request &request, quint64 seed)
{
    return u"LAB_MUTATION_SEED=%1 LAB_MUTATION_RUNS=1: %2 %3 %4"_s.arg(seed).arg(nameOf(request.what), request.lesson,
                                                                                 request.item);
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isGiven = false;
    const auto value = qEnvironmentVariable(variable).toULongLong(&isGiven);
    return isGiven ? value : otherwise;
}

/// When a run is stopped that does not come to its own end.
struct Limits
{
    std::chrono::milliseconds quiet; ///< nothing came over the wire: it waits for what was lost, for seconds
    std::chrono::milliseconds whole; ///< it takes long by nature
};

/// Stops a run at its limits, and knows which it was.
class Stopper
{
public:
    Stopper(const MutatingProxy &proxy, Limits limits)
    {
        m_timer.callOnTimeout([this, &proxy, limits] {
            const std::chrono::milliseconds since(m_since.elapsed());
            if (since > limits.whole)
                stop(u"stopped after their time"_s);
            else if (std::min(since, proxy.quietFor()) > limits.quiet)
                stop(u"stopped as they waited for a lost reply"_s);
        });
        m_since.start();
        m_timer.start(10ms);
    }

    std::stop_token token() const { return m_source.get_token(); }
    QString reason() const { return m_reason; }

private:
    void stop(const QString &reason)
    {
        m_timer.stop();
        m_reason = reason;
        m_source.request_stop();
    }

    std::stop_source m_source;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_reason = u"cancelled by nobody"_s;
};

/// Bytes, from the first run to any later one. The sanitizers keep what was freed, up to 256 MB of it.
#ifdef LAB_SANITIZED
constexpr qint64 MemoryGrowth = 800'000'000;
#else
constexpr qint64 MemoryGrowth = 200'000'000;
#endif

/// What came of all runs.
struct Summary
{
    QMap<QString, int> ends;
    qint64 highestGrowth = 0; ///< bytes

    void add(const Report &report, const QString &stopped)
    {
        if (!report.failure)
            ++ends[u"done"_s];
        else if (report.failure->kind == ErrorKind::Cancelled)
            ++ends[stopped];
        else
            ++ends[errorKindName(report.failure->kind)];
    }
    int runs() const { return std::accumulate(ends.begin(), ends.end(), 0); }
    QString text() const
    {
        QStringList counts;
        for (auto it = ends.begin(); it != ends.end(); ++it)
            counts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
        return counts.join(u", "_s);
    }
};

} // namespace

/// Whatever stands at the other end may say anything: each run ends in a report, with bounded memory, and never as a
/// defect of this program. Each seed runs one item, one after the other over all there are, to its own end; stopped is
/// what takes long by nature, what waits for a lost reply (but for one seed of a hundred, which waits for the program's
/// own time limits), and one seed of five in its middle. LAB_MUTATION_RUNS says how many runs, LAB_MUTATION_SEED where
/// the seeds begin, LAB_MUTATION_MILLISECONDS how long a scenario or a comparison may take. What does not end for many
/// seconds is taken for an endless loop, and named.
class MutationTest : public QObject
{
    Q_OBJECT

private:
    static constexpr quint64 SeedsInRow = 100; ///< what a row has for itself
    static constexpr quint64 RoundsInRow = 5;  ///< of the caretaker
    static constexpr quint64 PatientSeeds = 100;
    static constexpr quint64 StoppedSeeds = 5; ///< one of so many is stopped soon

    RedisProcess m_server;
    QTemporaryDir m_folder;
    MutatingProxy m_proxy{m_server.endpoint()};
    const Environment m_environment = environmentAt(m_proxy.endpoint(), m_folder.path());
    const quint64 m_runs = numberFrom("LAB_MUTATION_RUNS", 200);
    const std::chrono::milliseconds m_runTime{numberFrom("LAB_MUTATION_MILLISECONDS", 400)};
    const quint64 m_firstSeed = numberFrom("LAB_MUTATION_SEED", 1);
    const QList<Request> m_requests = everything();
    const qint64 m_memory = residentBytes();
    Watchdog m_watchdog;
    Summary m_summary;

    void emptyServer()
    {
        redis::Client beside(m_server.endpoint());
        testing::waitFor(beside.command("FLUSHALL"));
    }

    Limits limitsOf(const Request &request, quint64 seed) const
    {
        const auto drawn = std::mt19937_64(seed)();
        if (drawn % StoppedSeeds == 0)
            return {1s, std::chrono::milliseconds(drawn / StoppedSeeds % 100)};
        const std::chrono::milliseconds quiet = seed % PatientSeeds == 0 ? 15'000ms : 150ms;
        const bool takesLong = request.what == What::Scenario || request.what == What::Comparison;
        return {quiet, takesLong ? m_runTime : 5 * m_runTime + quiet};
    }

    Report run(Executor &executor, const Request &request, quint64 seed, Limits limits)
    {
        m_watchdog.begin(describe(request, seed));
        const Stopper stopper(m_proxy, limits);
        const auto report = testing::waitFor(executor.run(request, stopper.token(), {}));
        m_watchdog.end();
        m_summary.add(report, stopper.reason());
        return report;
    }

private Q_SLOTS:
    void init() { emptyServer(); }

    void cleanupTestCase()
    {
        if (m_summary.runs() > 0)
            qInfo("%d runs, %lld replies changed, longest %lld ms, memory +%lld MB: %s", m_summary.runs(),
                  m_proxy.mutations(), static_cast<long long>(m_watchdog.longest().count()),
                  m_summary.highestGrowth / 1'000'000, qPrintable(m_summary.text()));
    }

    void unchangedRepliesLeaveEverythingWorking()
    {
        m_proxy.stopMutating();
        Executor executor(everyLesson(), m_environment);
        for (const auto &request : m_requests) {
            if (request.what == What::Scenario || request.what == What::Comparison)
                continue; // they take their time, and have tests of their own
            const auto report = run(executor, request, 0, {Watchdog::Limit, Watchdog::Limit});
            QVERIFY2(!report.failure,
                     qPrintable(describe(request, 0) + (report.failure ? report.failure->message : QString())));
        }
        QVERIFY(becomesTrue([&] { return executor.running() == 0; }));
        m_summary = {};
    }

    void everyRunEndsInAReport_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("end");
        const auto end = m_firstSeed + m_runs;
        for (auto first = m_firstSeed; first < end; first += SeedsInRow)
            QTest::addRow("from seed %llu", first) << first << std::min(first + SeedsInRow, end);
    }

    void everyRunEndsInAReport()
    {
        QFETCH(quint64, first);
        QFETCH(quint64, end);
        const auto changed = m_proxy.mutations();
        Executor executor(everyLesson(), m_environment);
        for (auto seed = first; seed < end; ++seed) {
            m_proxy.reseed(seed);
            const auto &request = m_requests[static_cast<qsizetype>(seed % static_cast<quint64>(m_requests.size()))];
            const auto report = run(executor, request, seed, limitsOf(request, seed));
            if (report.failure)
                QVERIFY2(report.failure->kind != ErrorKind::Internal && !report.failure->message.isEmpty(),
                         qPrintable(describe(request, seed) + u": "_s + report.failure->message));
            m_summary.highestGrowth = std::max(m_summary.highestGrowth, residentBytes() - m_memory);
            QVERIFY2(m_summary.highestGrowth < MemoryGrowth, qPrintable(describe(request, seed)));
        }
        QVERIFY(becomesTrue([&] { return executor.running() == 0; })); // what a stop left is removed behind it
        QVERIFY(end - first < SeedsInRow || m_proxy.mutations() > changed);
    }

    void theCaretakerAnswersWhateverItHears_data()
    {
        QTest::addColumn<quint64>("first");
        const auto rounds = std::max<quint64>(m_runs / 20, 5);
        for (quint64 first = 0; first < rounds; first += RoundsInRow)
            QTest::addRow("from seed %llu", m_firstSeed + first) << m_firstSeed + first;
    }

    void theCaretakerAnswersWhateverItHears()
    {
        QFETCH(quint64, first);
        Caretaker caretaker;
        QSignalSpy healthy(&caretaker, &Caretaker::healthChanged);
        QSignalSpy listed(&caretaker, &Caretaker::keysListed);
        QSignalSpy inspected(&caretaker, &Caretaker::inspected);
        QSignalSpy cleaned(&caretaker, &Caretaker::cleaned);
        for (qsizetype round = 1; round <= static_cast<qsizetype>(RoundsInRow); ++round) {
            const auto seed = first + static_cast<quint64>(round) - 1;
            m_proxy.reseed(seed);
            caretaker.setEnvironment(m_environment);
            caretaker.listKeys();
            caretaker.inspect(m_environment.keys.key("a"));
            caretaker.clean();
            const bool answered = becomesTrue([&] {
                return listed.size() == round && inspected.size() == round && cleaned.size() == round &&
                       healthy.size() >= round;
            });
            QVERIFY2(answered, qPrintable(u"LAB_MUTATION_SEED=%1"_s.arg(seed)));
        }
    }
};

LAB_TEST(MutationTest)
#include "mutation_test.moc"
