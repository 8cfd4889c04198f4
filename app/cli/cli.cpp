// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"

#include "app/base/files.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/cli/bench_text.h"
#include "app/cli/every_lesson.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/printer.h"
#include "app/cli/session.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

/// One call of the command line: a verb's coroutine works on the event loop until it has an exit status.
class Command
{
public:
    Command(const Invocation &invocation, const Catalogue &catalogue, const Services &services)
        : m_invocation(invocation)
        , m_catalogue(catalogue)
        , m_services(services)
    {
    }

    int execute()
    {
        checkNames();
        // First, since the session makes a folder, which a signal must not leave behind; called from the event loop
        // only.
        std::optional<Session> session;
        Interrupt interrupt([&session] { session->interrupt(); });
        session.emplace(m_invocation, m_catalogue);
        int status = 1;
        // Queued, so that the loop is running when the status is there, however soon.
        QMetaObject::invokeMethod(
            qApp, [&] { finish(*session, &status); }, Qt::QueuedConnection);
        QCoreApplication::exec();
        session.reset();
        return status;
    }

private:
    /// Wrong names need no server to be told.
    void checkNames() const;
    void checkReport() const;
    QCoro::Task<void> finish(Session &session, int *status);
    QCoro::Task<int> perform(Session &session);
    QCoro::Task<int> run(Session &session, Request::What what);
    QCoro::Task<int> check(Session &session);
    void printChecked(const QString &lesson, const QJsonArray &rows, const QString &text,
                      const std::optional<Failure> &failure) const;
    QCoro::Task<int> bench(Session &session);
    bool writeReport(const BenchOutcome &outcome) const;
    QCoro::Task<std::optional<Failure>> keep(Session &session, BenchOutcome outcome) const;
    void printMeasured(const BenchOutcome &outcome, const std::optional<Failure> &failure) const;
    QCoro::Task<int> labResults(Session &session);
    QCoro::Task<int> clean(Session &session);

    const Invocation &m_invocation;
    const Catalogue &m_catalogue;
    const Services &m_services;
};

/// Measuring takes minutes: a report that cannot be written is told before.
void Command::checkReport() const
{
    QList<measure::Result> planned;
    for (const auto &[lesson, comparison] : askedComparisons(m_catalogue, m_invocation.words)) {
        planned.emplace_back();
        planned.last().lesson = lesson;
        planned.last().id = comparison;
    }
    if (!QDir().mkpath(m_invocation.out))
        throw UsageError(tr("--out must be a folder that is there or can be made, not \"%1\".").arg(m_invocation.out));
    m_services.checkReport(planned, m_invocation.out);
}

void Command::checkNames() const
{
    using Verb = Invocation::Verb;
    if (const QFileInfo data(m_invocation.dataFolder); data.exists() && !data.isDir())
        throw UsageError(tr("--data must be a folder that is there or can be made, not the file \"%1\".")
                             .arg(m_invocation.dataFolder));
    if (m_invocation.verb == Verb::Bench) {
        return checkReport();
    }
    if (m_invocation.verb == Verb::LabResults)
        return checkWritable(m_invocation.out); // what is to be written takes minutes
    if (m_invocation.verb == Verb::Clean)
        return;
    const auto &lesson = m_catalogue.lesson(m_invocation.words.value(0));
    const auto item = m_invocation.words.value(1);
    if (m_invocation.verb == Verb::Run)
        argumentsFor(Catalogue::operation(lesson, item), m_invocation.values);
    else if (m_invocation.verb == Verb::Break)
        Arguments::parse(Catalogue::scenario(lesson, item).parameters, m_invocation.values);
    else if (m_invocation.verb == Verb::Prepare || (m_invocation.verb == Verb::Check && !item.isEmpty()))
        Catalogue::challenge(lesson, item);
}

QCoro::Task<void> Command::finish(Session &session, int *status)
{
    // Nobody awaits this coroutine: without it the program would hang on what escapes below.
    const auto exit = qScopeGuard([] { QCoreApplication::exit(); });
    try {
        co_await session.start();
        *status = co_await perform(session);
    } catch (...) {
        const auto failure = lab::failureOf(std::current_exception());
        *status = reportError(Error(failure.kind, failure.message, failure.hint), m_invocation.json);
    }
    co_await session.settle();
}

QCoro::Task<int> Command::perform(Session &session)
{
    using Verb = Invocation::Verb;
    switch (m_invocation.verb) {
    case Verb::Run:
        co_return co_await run(session, Request::What::Operation);
    case Verb::Break:
        co_return co_await run(session, Request::What::Scenario);
    case Verb::Prepare:
        if (!m_invocation.endpoint && m_invocation.dataFolder.isEmpty())
            complain(
                tr("The private server of this call ends with it: give --data or --redis, and the same to check."));
        co_return co_await run(session, Request::What::Prepare);
    case Verb::Check:
        co_return co_await check(session);
    case Verb::Bench:
        co_return co_await bench(session);
    case Verb::LabResults:
        co_return co_await labResults(session);
    case Verb::Clean:
        co_return co_await clean(session);
    default:
        Q_UNREACHABLE();
    }
}

QCoro::Task<int> Command::run(Session &session, Request::What what)
{
    Request request;
    request.what = what;
    request.lesson = m_invocation.words[0];
    request.item = m_invocation.words[1];
    request.values = m_invocation.values;
    const auto report = co_await session.execute(request);
    if (m_invocation.json) {
        print(reportJson(report));
    } else {
        print(reportText(report, m_catalogue));
        if (report.failure)
            complain(failureText(*report.failure));
    }
    co_return exitStatus(report);
}

QCoro::Task<int> Command::check(Session &session)
{
    const auto &lesson = m_catalogue.lesson(m_invocation.words[0]);
    const auto only = m_invocation.words.value(1);
    const Keyspace keys(m_invocation.prefix);
    QJsonArray rows;
    int missed = 0;
    QString text;
    std::optional<Failure> failure;
    for (const auto &challenge : lesson.challenges) {
        if (!only.isEmpty() && challenge.id != only)
            continue;
        Request request;
        request.what = Request::What::Challenge;
        request.lesson = lesson.id;
        request.item = challenge.id;
        const auto report = co_await session.execute(request);
        if (report.failure)
            failure = report.failure;
        const auto verdict =
            report.verdict.value_or(Verdict{false, report.failure ? report.failure->message : QString()});
        missed += verdict.passed ? 0 : 1;
        if (verdict.passed)
            session.progress().markPassed(lesson.id, challenge.id);
        rows.append(
            QJsonObject{{u"id"_s, challenge.id}, {u"passed"_s, verdict.passed}, {u"observed"_s, verdict.observed}});
        const auto judged = verdict.passed ? tr("[met]    ") : report.failure ? tr("[unknown]") : tr("[not met]");
        text += u"%1 %2: %3\n      %4\n"_s.arg(judged, challenge.id, challenge.taskFor(keys), verdict.observed);
        // What one challenge stumbles over may be its own key; without a server none can be checked.
        if (failure && failure->kind != ErrorKind::Server)
            break;
    }
    if (!failure && missed > 0)
        failure = Failure{ErrorKind::Rejected,
                          tr("%1 of %2 challenges not met.").arg(QString::number(missed), QString::number(rows.size())),
                          {}};
    printChecked(lesson.id, rows, text, failure);
    co_return failure ? exitStatus(failure->kind) : 0;
}

void Command::printChecked(const QString &lesson, const QJsonArray &rows, const QString &text,
                           const std::optional<Failure> &failure) const
{
    if (!m_invocation.json) {
        print(text);
        if (failure && failure->kind != ErrorKind::Rejected)
            complain(failureText(*failure));
        return;
    }
    QJsonObject object{{u"ok"_s, !failure}, {u"lesson"_s, lesson}, {u"challenges"_s, rows}};
    if (failure)
        object.insert(u"error"_s, errorJson(*failure));
    print(object);
}

/// False when it failed and that was told, with the results, which would else be lost.
bool Command::writeReport(const BenchOutcome &outcome) const
{
    const auto extent = outcome.complete ? measure::ReportExtent::Whole : measure::ReportExtent::Part;
    try {
        m_services.writeReport(outcome.results, m_invocation.out, extent);
        return true;
    } catch (const Error &error) {
        if (!m_invocation.json)
            throw;
        const Failure failure{error.kind(), error.message(), error.hint()};
        print(QJsonObject{
            {u"ok"_s, false}, {u"error"_s, errorJson(failure)}, {u"results"_s, verdictsJson(outcome.results)}});
        return false;
    }
}

QCoro::Task<int> Command::bench(Session &session)
{
    const BenchPlan plan{askedComparisons(m_catalogue, m_invocation.words), m_invocation.quick, m_invocation.rate};
    const auto outcome = co_await session.bench(plan);
    const auto &results = outcome.results;
    // What was measured before a failure is kept, and said before a full disk can lose it.
    if (!m_invocation.json)
        print(verdictsText(results));
    const auto unkept = co_await keep(session, outcome);
    if (!results.isEmpty() && !writeReport(outcome))
        co_return exitStatus(ErrorKind::File);
    auto failure = cli::failureOf(outcome);
    if (!failure)
        failure = unkept;
    printMeasured(outcome, failure);
    co_return failure ? exitStatus(failure->kind) : 0;
}

QCoro::Task<std::optional<Failure>> Command::keep(Session &session, BenchOutcome outcome) const
{
    try {
        co_await session.keep(std::move(outcome));
    } catch (...) {
        co_return lab::failureOf(std::current_exception());
    }
    co_return std::nullopt;
}

void Command::printMeasured(const BenchOutcome &outcome, const std::optional<Failure> &failure) const
{
    const auto folder = QDir(m_invocation.out).absolutePath();
    const bool isWritten = !failure || !outcome.results.isEmpty();
    if (m_invocation.json) {
        QJsonObject object{{u"ok"_s, !failure}};
        if (failure)
            object.insert(u"error"_s, errorJson(*failure));
        if (!outcome.failures.isEmpty())
            object.insert(u"failures"_s, failuresJson(outcome.failures));
        if (isWritten) {
            object.insert(u"out"_s, folder);
            object.insert(u"results"_s, verdictsJson(outcome.results));
        }
        return print(object);
    }
    if (isWritten)
        print(tr("Charts, CSV, JSON, report.md and report.html are in %1.\n").arg(folder));
    for (const auto &each : outcome.failures)
        complain(u"%1/%2: %3"_s.arg(each.lesson, each.comparison, failureText(each.failure)));
    if (failure && (outcome.stopped || outcome.failures.isEmpty()))
        complain(failureText(*failure));
}

QCoro::Task<int> Command::labResults(Session &session)
{
    auto results = co_await runEveryLesson(session, m_catalogue, m_invocation.quick);
    const auto *const effort = m_invocation.quick ? " --quick" : "";
    results.command = u"redis-pattern-lab lab-results%1 --out FILE.md"_s.arg(QLatin1StringView(effort));
    writeFile(m_invocation.out, labResultsMarkdown(m_catalogue, results));
    if (!results.complete)
        throw Cancelled();
    co_return reportWritten(m_invocation);
}

QCoro::Task<int> Command::clean(Session &session)
{
    const auto keys = co_await session.clean();
    if (m_invocation.json)
        print(QJsonObject{{u"ok"_s, true}, {u"removed"_s, keys}});
    else
        print(tr("Removed %1 under %2\n")
                  .arg(counted(keys, tr("1 key"), tr("%1 keys", nullptr, formOf(keys))),
                       displayText(m_invocation.prefix)));
    co_return 0;
}

} // namespace

int reportWritten(const Invocation &invocation)
{
    if (invocation.json)
        print(QJsonObject{{u"ok"_s, true}, {u"out"_s, QFileInfo(invocation.out).absoluteFilePath()}});
    return 0;
}

int reportError(const Error &error, bool json)
{
    const Failure failure{error.kind(), error.message(), error.hint()};
    try {
        if (json)
            print(QJsonObject{{u"ok"_s, false}, {u"error"_s, errorJson(failure)}});
        else
            complain(failureText(failure));
    } catch (const Error &mute) {
        complain(mute.message());
    }
    return exitStatus(failure.kind);
}

int reportNoDisplay()
{
    complain(noDisplayText());
    return 1;
}

int runCommand(const Invocation &invocation, const Catalogue &catalogue, const Services &services)
{
    try {
        switch (invocation.verb) {
        case Invocation::Verb::Help:
            if (invocation.json)
                print(QJsonObject{{u"ok"_s, true}, {u"help"_s, helpText()}});
            else
                print(helpText());
            return 0;
        case Invocation::Verb::Version:
            if (invocation.json)
                print(QJsonObject{{u"ok"_s, true}, {u"version"_s, QStringLiteral(LAB_VERSION)}});
            else
                print(u"redis-pattern-lab " LAB_VERSION "\n"_s);
            return 0;
        case Invocation::Verb::Lessons:
            if (invocation.json)
                print(lessonsJson(catalogue, Keyspace(invocation.prefix)));
            else
                print(lessonsText(catalogue));
            return 0;
        default:
            return Command(invocation, catalogue, services).execute();
        }
    } catch (const Error &error) {
        return reportError(error, invocation.json);
    }
}

} // namespace lab::cli
