// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/caretaker.h"
#include "app/lab/executor.h"
#include "patterns/catalogue.h"
#include "tests/run/run_fixture.h"
#include "tests/support/mutating_proxy.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using What = Request::What;

const Catalogue &lessons()
{
    static const Catalogue all = patterns::allLessons();
    return all;
}

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
    for (const auto &lesson : lessons().lessons()) {
        for (const auto &operation : lesson.operations) {
            const auto values = valuesOf(operation.parameters);
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

QString describe(const Request &request, quint64 seed)
{
    return u"LAB_MUTATION_SEED=%1 LAB_MUTATION_RUNS=1: kind %2, %3 %4"_s.arg(seed)
        .arg(static_cast<int>(request.what))
        .arg(request.lesson, request.item);
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

} // namespace

/// Whatever stands at the other end may say anything: each run ends in a report, in time, with bounded memory, and
/// never as a defect of this program. LAB_MUTATION_RUNS says how many runs, LAB_MUTATION_SEED where the seeds begin,
/// LAB_MUTATION_MILLISECONDS how long each may take.
class MutationTest : public QObject
{
    Q_OBJECT

private:
    /// And must have ended by then: long for a busy machine, yet shorter than what a lost reply is waited for.
    static constexpr auto UnwindTime = 4s;
    static constexpr qint64 MemoryGrowth = 400'000'000; ///< bytes, from the first run to any later one

    RedisProcess m_server;
    QTemporaryDir m_folder;
    MutatingProxy m_proxy{m_server.endpoint()};
    const Environment m_environment = environmentAt(m_proxy.endpoint(), m_folder.path());
    const quint64 m_runs = numberFrom("LAB_MUTATION_RUNS", 200);
    const std::chrono::milliseconds m_runTime{numberFrom("LAB_MUTATION_MILLISECONDS", 80)}; ///< then a run is stopped
    const quint64 m_firstSeed = numberFrom("LAB_MUTATION_SEED", 1);

    void emptyServer()
    {
        redis::Client beside(m_server.endpoint());
        testing::waitFor(beside.command("FLUSHALL"));
    }

    Report run(Executor &executor, const Request &request)
    {
        std::stop_source stop;
        QTimer::singleShot(m_runTime, &executor, [stop]() mutable { stop.request_stop(); });
        return testing::waitFor(executor.run(request, stop.get_token(), {}));
    }

private Q_SLOTS:
    void init() { emptyServer(); }

    void unchangedRepliesLeaveEverythingWorking()
    {
        m_proxy.stopMutating();
        Executor executor(lessons(), m_environment);
        for (const auto &request : everything()) {
            if (request.what != What::Operation)
                continue;
            const auto report = run(executor, request);
            QVERIFY2(!report.failure || report.failure->kind == ErrorKind::Cancelled,
                     qPrintable(describe(request, 0) + (report.failure ? report.failure->message : QString())));
        }
        QVERIFY(becomesTrue([&] { return executor.running() == 0; }));
    }

    void everyRunEndsInAReport()
    {
        Executor executor(lessons(), m_environment);
        const auto requests = everything();
        const auto memory = residentBytes();
        qint64 highest = 0;
        std::chrono::milliseconds longest{0};
        QMap<QString, int> ends;
        for (quint64 seed = m_firstSeed; seed < m_firstSeed + m_runs; ++seed) {
            if (seed % 100 == 0)
                emptyServer();
            m_proxy.reseed(seed);
            std::mt19937_64 chooser(seed * 7919);
            const auto &request = requests[static_cast<qsizetype>(chooser() % static_cast<quint64>(requests.size()))];
            const auto begun = std::chrono::steady_clock::now();
            const auto report = run(executor, request);
            const auto took = std::chrono::steady_clock::now() - begun;
            longest = std::max(longest, std::chrono::duration_cast<std::chrono::milliseconds>(took));
            highest = std::max(highest, residentBytes() - memory);
            ++ends[report.failure ? errorKindName(report.failure->kind) : u"done"_s];
            if (report.failure)
                QVERIFY2(report.failure->kind != ErrorKind::Internal && !report.failure->message.isEmpty(),
                         qPrintable(describe(request, seed) + u": "_s + report.failure->message));
            QVERIFY2(took < UnwindTime, qPrintable(describe(request, seed)));
            QVERIFY2(highest < MemoryGrowth, qPrintable(describe(request, seed)));
        }
        QVERIFY(becomesTrue([&executor] { return executor.running() == 0; })); // what is cleaned up after the last
        m_proxy.stopMutating();
        QVERIFY(m_proxy.mutations() > 0);
        QVERIFY(becomesTrue([&] { return executor.running() == 0; })); // what a stop left is removed behind it
        QStringList counts;
        for (auto it = ends.begin(); it != ends.end(); ++it)
            counts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
        qInfo("%llu runs, %lld replies changed, longest %lld ms, memory +%lld MB: %s", m_runs, m_proxy.mutations(),
              static_cast<long long>(longest.count()), highest / 1'000'000, qPrintable(counts.join(u", "_s)));
    }

    void theCaretakerAnswersWhateverItHears()
    {
        Caretaker caretaker;
        QSignalSpy healthy(&caretaker, &Caretaker::healthChanged);
        QSignalSpy listed(&caretaker, &Caretaker::keysListed);
        QSignalSpy inspected(&caretaker, &Caretaker::inspected);
        QSignalSpy cleaned(&caretaker, &Caretaker::cleaned);
        const auto rounds = static_cast<qsizetype>(std::max<quint64>(m_runs / 20, 5));
        for (qsizetype round = 1; round <= rounds; ++round) {
            m_proxy.reseed(m_firstSeed + static_cast<quint64>(round));
            caretaker.setEnvironment(m_environment);
            caretaker.listKeys();
            caretaker.inspect(m_environment.keys.key("a"));
            caretaker.clean();
            QVERIFY(becomesTrue([&] {
                return listed.size() == round && inspected.size() == round && cleaned.size() == round &&
                       healthy.size() >= round;
            }));
        }
    }
};

LAB_TEST(MutationTest)
#include "mutation_test.moc"
