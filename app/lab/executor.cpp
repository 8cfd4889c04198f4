// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/executor.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/keys/remove.h"
#include "app/lab/attempts.h"
#include "app/lab/executor_lease.h"
#include "app/lab/explained.h"
#include "app/lesson/free_run.h"

#include <QScopeGuard>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t MostIdleClients = 4;
constexpr auto CleanUpTime = 1000ms; // to connect, and as much again to remove: the program's end waits for it

/// Fails early with one clear sentence while there is no server at all.
void requireServer(const Environment &environment)
{
    if (environment.hasServer)
        return;
    throw redis::ConnectionError(tr("There is no Redis server yet."),
                                 tr("Wait until it has started, or connect to another one."));
}

QString leftText(const Keys &keys, const Failure &failure)
{
    const QString first = displayText(keys.first().name);
    const auto names = keys.size() == 1 ? first : tr("%1 and %2 more").arg(first, countText(keys.size() - 1));
    const auto left = tr("A run that ended early could not remove its keys: %1.").arg(names);
    const auto wayOn = tr("Cleaning up removes all of the lab.");
    // That there is no connection is what the run itself ended with.
    return failure.kind == ErrorKind::Server ? u"%1 %2 %3"_s.arg(left, failure.message, wayOn) : left + u' ' + wayOn;
}

} // namespace

Executor::Executor(const Catalogue &catalogue, Environment environment, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_environment(std::move(environment))
    , m_watch(new AttemptWatch(this))
{
}

Executor::~Executor()
{
    Q_ASSERT(m_running == 0);
}

void Executor::setEnvironment(Environment environment)
{
    m_environment = std::move(environment);
    m_idle.clear();
    m_watch->stop();
    m_databaseIsOpen = false;
}

std::unique_ptr<redis::Client> Executor::takeClient()
{
    // One that a stop closed at the last moment may be among them. And one that has lost its server waits for it to
    // come back, where a new one is told at once that nobody is there.
    std::erase_if(m_idle, [](const auto &client) { return client->state() != redis::Client::State::Connected; });
    if (m_idle.empty())
        return std::make_unique<redis::Client>(m_environment.endpoint);
    auto client = std::move(m_idle.back());
    m_idle.pop_back();
    return client;
}

void Executor::giveBack(std::unique_ptr<redis::Client> client, const redis::Endpoint &endpoint)
{
    client->setRecording(true);
    const bool reusable = client->state() == redis::Client::State::Connected && endpoint == m_environment.endpoint;
    if (reusable && m_idle.size() < MostIdleClients)
        m_idle.push_back(std::move(client));
    else
        client.release()->deleteLater(); // it may be the one whose reply is being handled further up the stack
}

QCoro::Task<Report> Executor::run(Request request, std::stop_token stop, RunObserver observer,
                                  std::shared_ptr<LiveSwitch> hold)
{
    Report report;
    report.request = shownRequest(m_catalogue, request);
    ++m_running;
    const auto end = qScopeGuard([this] { ended(); }); // on every path: who waits for idle() must not wait for ever
    const auto start = std::chrono::steady_clock::now();
    try {
        requireServer(m_environment);
        const auto &lesson = m_catalogue.lesson(request.lesson);
        Lease lease(*this);
        Run run(m_environment, *lease.client, stop, hold);
        lease.lendTo(run);
        run.hide(secretsOf(parametersOf(lesson, request), request.values));
        if (request.what == Request::What::Observation) {
            disconnect(lease.client.get(), &redis::Client::recorded, &run, nullptr);
            lease.isHousekeeping();
        }
        if (observer.happened)
            connect(&run, &Run::happened, &run, observer.happened);
        if (observer.progressed)
            connect(&run, &Run::progressed, &run, observer.progressed);
        co_await openDatabase(stop);
        co_await perform(report, run, lesson, request, observer);
        if (report.failure)
            lease.dropAtEnd();
    } catch (...) {
        report.failure = failureOf(std::current_exception());
    }
    report.elapsedMicros = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    co_return report;
}

void Executor::ended()
{
    if (--m_running == 0)
        Q_EMIT idle();
}

/// A stop does not wait until a slow server has removed the keys, which is why this has a connection of its own.
QCoro::Task<void> Executor::removeLater(Environment environment, Keys keys)
{
    ++m_running;
    const auto end = qScopeGuard([this] { ended(); });
    redis::Client::Options options;
    options.name = "cleanup";
    options.connectTimeout = options.commandTimeout = CleanUpTime;
    auto client = std::make_unique<redis::Client>(environment.endpoint, options);
    std::optional<Failure> failure;
    try {
        co_await removeKeys(*client, environment.keys, keys);
    } catch (...) {
        failure = failureOf(std::current_exception());
    }
    client.release()->deleteLater(); // its reply is being handled further up the stack
    if (failure)
        Q_EMIT leftBehind(leftText(keys, *failure));
}

/// Creating the file and its schema takes milliseconds that belong to no pattern: done before the first run.
QCoro::Task<void> Executor::openDatabase(std::stop_token stop)
{
    if (m_databaseIsOpen)
        co_return;
    co_await m_environment.database->run<bool>([](sql::Connection &) { return true; }, stop);
    m_databaseIsOpen = true;
}

namespace {

/// A server that has just let a command time out would only make the next one wait as long; so would a connection that
/// has been lost, since it waits for its server to come back.
bool hasKeptSilent(Run &run, ErrorKind fault)
{
    const bool isLost = fault == ErrorKind::Connection && run.redis().state() != redis::Client::State::Connected;
    return isLost || fault == ErrorKind::Timeout;
}

} // namespace

QCoro::Task<void> Executor::perform(Report &report, Run &run, const Lesson &lesson, const Request &request,
                                    const RunObserver &observer)
{
    try {
        run.throwIfStopped();
        co_await countOthers(run, &Attempts::beginOwn);
        co_await performWhat(report, run, lesson, request, observer);
    } catch (...) {
        report.failure = explained(std::current_exception(), run.timeline(), run.keys());
        // A stop surfaces as whatever broke first (a closed connection, say): the person's wish is the cause.
        if (run.stop().stop_requested())
            report.failure = failureOf(std::make_exception_ptr(Cancelled()));
        report.failure->message = run.secrets().masked(report.failure->message);
    }
    const bool keptSilent = report.failure && hasKeptSilent(run, report.failure->kind);
    const auto server = keptSilent ? Run::Server::KeptSilent : Run::Server::Answers;
    try {
        co_await run.cleanUp(server);
    } catch (...) {
        if (!report.failure)
            report.failure = failureOf(std::current_exception());
    }
    if (!keptSilent && !run.stop().stop_requested())
        co_await countOthers(run, &Attempts::endOwn);
    report.timeline = run.timeline();
    report.happened = run.happenedSoFar();
    run.close();
    if (const auto left = run.leftKeys(); !left.isEmpty())
        removeLater(run.environment(), left);
}

QCoro::Task<void> Executor::performWhat(Report &report, Run &run, const Lesson &lesson, const Request &request,
                                        const RunObserver &observer)
{
    switch (request.what) {
    case Request::What::Operation:
        co_return co_await performOperation(report, run, lesson, request);
    case Request::What::Scenario:
        co_return co_await performScenario(report, run, lesson, request);
    case Request::What::Comparison:
        co_return co_await performComparison(report, run, lesson, request, observer);
    case Request::What::Prepare:
        co_return co_await performPrepare(report, run, lesson, request);
    case Request::What::Challenge:
        co_return co_await performChallenge(report, run, lesson, request);
    case Request::What::Reveal:
        co_return co_await performQuestion(report, run, lesson, request);
    case Request::What::Observation:
        if (lesson.observe)
            report.observation = co_await lesson.observe(run, request.values);
        co_return;
    }
}

namespace {

/// The keys as they are; none when the server does not let us look, for the reason in `report`. The operation itself is
/// performed all the same: it may be allowed what looking is not.
QCoro::Task<QList<KeyValue>> lookAt(redis::Client *client, Keys keys, Report &report)
{
    try {
        co_return co_await readKeys(*client, keys);
    } catch (const Error &error) {
        // Before the operation a lost connection is the operation's own failure, and so is not being let in.
        if (error.kind() == ErrorKind::Timeout && !report.outcome)
            throw redis::TimeoutError(
                tr("Nothing was done: the look at the keys before it got no answer. %1").arg(error.message()),
                error.hint());
        const bool isCutOff = error.kind() != ErrorKind::Server || redis::isEntryRefused(error);
        if (isCutOff && !report.outcome)
            throw;
        report.keysProblem = error.message();
    }
    co_return QList<KeyValue>();
}

} // namespace

namespace {

/// For the challenges that are under way. What the server does not let us keep is done without.
QCoro::Task<void> takeDown(redis::Client *client, Run &run)
{
    QList<redis::Command> sent;
    for (const auto &record : commandsOf(run.timeline()))
        sent.append(record.command);
    if (sent.isEmpty())
        co_return;
    try {
        co_await Attempts(*client, run.keys()).takeDown(sent);
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Cancelled)
            throw;
    }
}

} // namespace

QCoro::Task<void> Executor::performOperation(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &operation = Catalogue::operation(lesson, request.item);
    const auto arguments = argumentsFor(operation, request.values);
    report.arguments = shownValues(arguments.values(), operation.parameters);
    Keys keys;
    if (operation.touches)
        keys = operation.touches(run.keys(), arguments);
    // Looking must not show: a connection of its own, not recorded.
    Lease inspector(*this, run);
    const auto before = co_await lookAt(inspector.client.get(), keys, report);
    report.outcome = co_await operation.run(run, arguments);
    if (report.keysProblem.isEmpty()) {
        const auto after = co_await lookAt(inspector.client.get(), keys, report);
        for (qsizetype i = 0; i < after.size(); ++i)
            report.keys.append({run.secrets().masked(before[i]), run.secrets().masked(after[i])});
    }
    co_await takeDown(inspector.client.get(), run);
    if (operation.twin)
        co_await runTwin(report, run, operation, arguments);
}

QCoro::Task<void> Executor::runTwin(Report &report, Run &run, const Operation &operation, Arguments arguments)
{
    TwinReport twin;
    twin.aboutTheWay = operation.aboutTheWay;
    twin.inAnyOrder = operation.inAnyOrder;
    try {
        twin.outcome = co_await operation.twin(run, arguments);
    } catch (...) {
        // The twin is there for comparison: its fault is shown beside the pattern's answer, not instead of it.
        twin.failure = failureOf(std::current_exception());
        twin.failure->message = run.secrets().masked(twin.failure->message);
    }
    twin.timeline = run.twinTimeline();
    report.twin = twin;
}

QCoro::Task<void> Executor::performScenario(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &scenario = Catalogue::scenario(lesson, request.item);
    const auto arguments = Arguments::parse(scenario.parameters, request.values);
    report.arguments = shownValues(arguments.values(), scenario.parameters);
    report.way = displayText(arguments.values().value(scenario.choice));
    report.invariant = scenario.invariant;
    auto fields = co_await playFreely(run, scenario, arguments);
    report.judged = scenario.judge(fields);
    const auto headline = headlineOf(scenario, fields);
    report.outcome = Outcome::done(fields.set(u"held"_s, report.judged->held), headline);
}

} // namespace lab
