// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/printer.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace lab;
using namespace lab::cli;
using namespace Qt::StringLiterals;

namespace {

redis::CommandRecord recordOf(const redis::Command &command, const redis::Reply &reply)
{
    redis::CommandRecord record;
    record.command = command;
    record.reply = reply;
    record.connection = "main";
    record.sentAt = std::chrono::steady_clock::time_point();
    record.answeredAt = record.sentAt + std::chrono::nanoseconds(84'123);
    return record;
}

void add(Report &report, const Event::What &what)
{
    report.timeline.append({u"main"_s, what});
}

Report readReport()
{
    Report report;
    report.request.what = Request::What::Operation;
    report.request.lesson = u"toy"_s;
    report.request.item = u"read"_s;
    report.outcome = Outcome::done({{u"source"_s, "cache"_ba}, {u"big"_s, qint64(9007199254740993)}}, u"Read."_s);
    add(report, recordOf({"GET", "lab:a"}, redis::Reply()));
    return report;
}

const Catalogue &catalogue()
{
    static const Catalogue toys = [] {
        Lesson lesson;
        lesson.number = 13;
        lesson.id = u"toy"_s;
        lesson.title = u"Toy"_s;
        Operation operation;
        operation.id = u"read"_s;
        operation.parameters = {Parameter::text(u"key"_s, u"Key"_s),
                                Parameter::integer(u"ex"_s, u"Expires"_s, 1, 60).withDefault("30").withUnit(u"s"_s),
                                Parameter::integer(u"limit"_s, u"Limit"_s, 1, 9).orNone()};
        lesson.operations = {operation};
        lesson.challenges = {
            {.id = u"list"_s, .title = {}, .task = u"Make %1a a list."_s, .prepare = {}, .verify = {}}};
        return Catalogue({lesson});
    }();
    return toys;
}

} // namespace

class PrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportHasTheFieldsOfTheContract();
    void aRejectionIsAnErrorWithTheOutcomeBesideIt();
    void aFailureHasKindMessageAndHint();
    void faultsOfCommandsAndStatementsAreShown();
    void theTwinIsToldApart();
    void aScenarioHasItsTimeline();
    void aScenarioSaysWhetherWhatMustHoldHeld();
    void aPreparationDoesNotTellWhatItDid();
    void textShowsOutcomeAndWire();
    void aLongTranscriptIsCutForPeopleOnly();
    void bytesStayOneLineOfText();
    void lessonsAreListedWithTheirParameters();
    void tasksNameTheKeysUnderTheGivenPrefix();
    void exitStatusesAreThoseOfTheContract();
};

void PrinterTest::aReportHasTheFieldsOfTheContract()
{
    const auto json = reportJson(readReport());
    QCOMPARE(json.value(u"ok"_s).toBool(), true);
    QCOMPARE(json.value(u"lesson"_s).toString(), u"toy"_s);
    QCOMPARE(json.value(u"operation"_s).toString(), u"read"_s);
    QVERIFY(!json.contains(u"error"_s) && !json.contains(u"timeline"_s));
    const auto outcome = json.value(u"outcome"_s).toObject();
    QCOMPARE(outcome.value(u"source"_s).toString(), u"cache"_s);
    QCOMPARE(outcome.value(u"big"_s).toInteger(), 9007199254740993); // exact beyond 2^53
    const auto command = json.value(u"commands"_s).toArray().first().toObject();
    QCOMPARE(command.value(u"command"_s).toString(), u"GET lab:a"_s);
    QCOMPARE(command.value(u"reply"_s).toString(), u"(nil)"_s);
    QCOMPARE(command.value(u"micros"_s).toDouble(), 84.1);
    QVERIFY(json.value(u"sql"_s).isArray());
}

void PrinterTest::aRejectionIsAnErrorWithTheOutcomeBesideIt()
{
    auto report = readReport();
    report.outcome = Outcome::rejected(u"Sold out."_s, u"Wait."_s, {{u"stock"_s, qint64(0)}});
    const auto json = reportJson(report);
    QCOMPARE(json.value(u"ok"_s).toBool(true), false);
    const auto error = json.value(u"error"_s).toObject();
    QCOMPARE(error.value(u"kind"_s).toString(), u"rejected"_s);
    QCOMPARE(error.value(u"message"_s).toString(), u"Sold out."_s);
    QCOMPARE(error.value(u"hint"_s).toString(), u"Wait."_s);
    QCOMPARE(json.value(u"outcome"_s).toObject().value(u"stock"_s).toInt(-1), 0);
    QVERIFY(reportText(report, catalogue()).contains(u"The pattern said no: Sold out."_s));
}

void PrinterTest::aFailureHasKindMessageAndHint()
{
    auto report = readReport();
    report.outcome.reset();
    report.failure = Failure{ErrorKind::Timeout, u"No reply."_s, {}};
    const auto json = reportJson(report);
    QVERIFY(!json.contains(u"outcome"_s));
    QCOMPARE(json.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"timeout"_s);
    QVERIFY(json.value(u"error"_s).toObject().contains(u"hint"_s));
    QCOMPARE(failureText(*report.failure), u"No reply."_s);
    QCOMPARE(failureText({ErrorKind::Timeout, u"No reply."_s, u"Wait."_s}), u"No reply.\nWait."_s);
}

void PrinterTest::faultsOfCommandsAndStatementsAreShown()
{
    auto report = readReport();
    auto lost = recordOf({"GET", "lab:a"}, redis::Reply());
    lost.fault = u"The connection broke."_s;
    report.timeline = {{u"main"_s, lost}};
    sql::SqlRecord record;
    record.statement = u"SELECT 1"_s;
    record.fault = u"locked"_s;
    add(report, record);
    const auto json = reportJson(report);
    const auto command = json.value(u"commands"_s).toArray().first().toObject();
    QCOMPARE(command.value(u"fault"_s).toString(), u"The connection broke."_s);
    QVERIFY(!command.contains(u"reply"_s));
    const auto statement = json.value(u"sql"_s).toArray().first().toObject();
    QCOMPARE(statement.value(u"statement"_s).toString(), u"SELECT 1"_s);
    QCOMPARE(statement.value(u"fault"_s).toString(), u"locked"_s);
    QVERIFY(statement.contains(u"micros"_s));
}

void PrinterTest::theTwinIsToldApart()
{
    auto report = readReport();
    sql::SqlRecord record;
    record.statement = u"SELECT 2"_s;
    report.twin = TwinReport{Outcome::rejected(u"None."_s), std::nullopt, {{u"twin"_s, record}}};
    auto json = reportJson(report);
    QCOMPARE(json.value(u"sql"_s).toArray().first().toObject().value(u"by"_s).toString(), u"twin"_s);
    QCOMPARE(json.value(u"twin"_s).toObject().value(u"rejected"_s).toString(), u"None."_s);
    QCOMPARE(json.value(u"ok"_s).toBool(), true); // the twin's answer is not ours
    report.twin->outcome.reset();
    report.twin->failure = Failure{ErrorKind::Sql, u"locked"_s, {}};
    json = reportJson(report);
    QCOMPARE(json.value(u"twin"_s).toObject().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"sql"_s);
}

void PrinterTest::aScenarioHasItsTimeline()
{
    auto report = readReport();
    report.request.what = Request::What::Scenario;
    report.timeline = {{u"reader 1"_s, Note{u"miss"_s, true}, 1.04, 2.06}};
    const auto json = reportJson(report);
    QCOMPARE(json.value(u"scenario"_s).toString(), u"read"_s);
    QVERIFY(!json.contains(u"operation"_s));
    const auto event = json.value(u"timeline"_s).toArray().first().toObject();
    QCOMPARE(event, (QJsonObject{{u"actor"_s, u"reader 1"_s},
                                 {u"kind"_s, u"note"_s},
                                 {u"text"_s, u"miss"_s},
                                 {u"detail"_s, u""_s},
                                 {u"failed"_s, true},
                                 {u"start_us"_s, 1.0},
                                 {u"end_us"_s, 2.1}}));
}

void PrinterTest::aScenarioSaysWhetherWhatMustHoldHeld()
{
    auto report = readReport();
    report.request.what = Request::What::Scenario;
    report.way = u"naive"_s;
    report.invariant = u"One is enough."_s;
    report.judged = Judged{false, {}};
    const auto json = reportJson(report);
    QCOMPARE(json.value(u"way"_s).toString(), u"naive"_s);
    QCOMPARE(json.value(u"held"_s), QJsonValue(false));
    QCOMPARE(json.value(u"invariant"_s).toString(), u"One is enough."_s);
    report.judged.reset(); // it failed
    QVERIFY(!reportJson(report).contains(u"held"_s));
}

void PrinterTest::aPreparationDoesNotTellWhatItDid()
{
    auto report = readReport();
    report.request.what = Request::What::Prepare;
    const auto json = reportJson(report);
    QCOMPARE(json.value(u"challenge"_s).toString(), u"read"_s);
    QVERIFY(json.contains(u"outcome"_s) && !json.contains(u"commands"_s));
    QVERIFY(!reportText(report, catalogue()).contains(u"GET"_s));
}

void PrinterTest::textShowsOutcomeAndWire()
{
    auto report = readReport();
    QList<Fields> rows{{{u"name"_s, "Ann"_ba}, {u"score"_s, qint64(2)}}};
    report.outcome->fields.set(u"ranking"_s, rows);
    const auto text = reportText(report, catalogue());
    for (const auto &part : {u"Toy · read"_s, u"Read."_s, u"  source   cache"_s, u"    name=Ann score=2"_s,
                             u"Over the wire"_s, u"84.1\u202fµs  GET lab:a  →  (nil)"_s})
        QVERIFY2(text.contains(part), qPrintable(u"\"%1\" is not in:\n%2"_s.arg(part, text)));
}

void PrinterTest::aLongTranscriptIsCutForPeopleOnly()
{
    auto report = readReport();
    for (int i = 0; i < 999; ++i)
        report.timeline.append(report.timeline.first());
    const auto text = reportText(report, catalogue());
    QCOMPARE(text.count(u"GET lab:a"_s), 40);
    QVERIFY(text.contains(u"… and 960 more"_s));
    QCOMPARE(reportJson(report).value(u"commands"_s).toArray().size(), 1000);
}

void PrinterTest::bytesStayOneLineOfText()
{
    auto report = readReport();
    report.outcome->fields.set(u"value"_s, QByteArray("\x1b[31m\0\xff", 7));
    report.timeline = {{u"main"_s, recordOf({"SET", "lab:a", QByteArray("\x1b[2J\n\xff", 6)}, redis::Reply())}};
    const auto text = reportText(report, catalogue());
    QVERIFY2(!text.contains(u'\x1b'), "an escape sequence would have reached the terminal");
    QVERIFY(text.contains(u"\\x1b[31m\\x00\\xff"_s));
    const auto outcome = reportJson(report).value(u"outcome"_s).toObject();
    QCOMPARE(outcome.value(u"value"_s).toString(), u"\"\\x1b[31m\\x00\\xff\""_s);
}

void PrinterTest::lessonsAreListedWithTheirParameters()
{
    const auto json = lessonsJson(catalogue());
    QCOMPARE(json.value(u"ok"_s).toBool(), true);
    const auto lesson = json.value(u"lessons"_s).toArray().first().toObject();
    QCOMPARE(lesson.value(u"number"_s).toInt(), 13);
    const auto parameters = lesson.value(u"operations"_s).toArray().first()[u"parameters"_s].toArray();
    QCOMPARE(parameters.size(), 3);
    const auto ex = parameters[1].toObject();
    QCOMPARE(ex.value(u"name"_s).toString(), u"ex"_s);
    QCOMPARE(ex.value(u"default"_s).toString(), u"30"_s);
    QCOMPARE(ex.value(u"unit"_s).toString(), u"s"_s);
    QCOMPARE(ex.value(u"allowed"_s).toString(), u"a whole number from 1 to 60"_s);
    QCOMPARE(ex.value(u"required"_s).toBool(true), false);
    QCOMPARE(parameters[0][u"required"_s].toBool(), true);
    QCOMPARE(parameters[2][u"required"_s].toBool(true), false);
    QVERIFY(lessonsText(catalogue()).contains(u"run toy read key [ex=30] [limit]"_s));
}

void PrinterTest::tasksNameTheKeysUnderTheGivenPrefix()
{
    const auto taskOf = [](const QJsonObject &json) {
        return json.value(u"lessons"_s).toArray().first()[u"challenges"_s][0][u"task"_s].toString();
    };
    QCOMPARE(taskOf(lessonsJson(catalogue())), u"Make lab:a a list."_s);
    QCOMPARE(taskOf(lessonsJson(catalogue(), Keyspace("team:"))), u"Make team:a a list."_s);
}

void PrinterTest::exitStatusesAreThoseOfTheContract()
{
    QCOMPARE(exitStatus(readReport()), 0);
    QCOMPARE(exitStatus(ErrorKind::Server), 1);
    QCOMPARE(exitStatus(ErrorKind::Connection), 1);
    QCOMPARE(exitStatus(ErrorKind::Timeout), 1);
    QCOMPARE(exitStatus(ErrorKind::Sql), 1);
    QCOMPARE(exitStatus(ErrorKind::Internal), 1);
    QCOMPARE(exitStatus(ErrorKind::Usage), 2);
    QCOMPARE(exitStatus(ErrorKind::Rejected), 3);
    QCOMPARE(exitStatus(ErrorKind::Cancelled), 130);
    auto rejected = readReport();
    rejected.outcome = Outcome::rejected(u"no"_s);
    QCOMPARE(exitStatus(rejected), 3);
}

LAB_TEST(PrinterTest)
#include "printer_test.moc"
