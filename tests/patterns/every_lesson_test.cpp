// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using redis::CommandRecord;

namespace {

/// What is wrong with a form's run, for people; empty when nothing is.
QString problemOf(const FormRun &run)
{
    const auto &[operation, values, report] = run;
    if (report.failure)
        return report.failure->message;
    if (!report.outcome)
        return u"came to nothing"_s;
    if (!report.twin)
        return {};
    if (report.twin->failure)
        return u"SQL failed: "_s + report.twin->failure->message;
    if (!sameAnswer(*report.outcome, *report.twin->outcome, report.twin->aboutTheWay, report.twin->inAnyOrder))
        return u"SQL answers otherwise: %1, and not %2"_s.arg(
            displayText(QVariant::fromValue(report.twin->outcome->fields)),
            displayText(QVariant::fromValue(report.outcome->fields)));
    return {};
}

/// A line for each form whose run has a problem.
QString problemsOf(const QList<FormRun> &runs)
{
    QStringList problems;
    for (const auto &run : runs) {
        if (const auto problem = problemOf(run); !problem.isEmpty())
            problems.append(run.operation.id + u": "_s + problem);
    }
    return problems.join(u'\n');
}

/// The hash slots of the keys of these commands, as the server sees both.
QSet<qint64> slotsOf(LessonBench &bench, const QList<redis::Command> &commands)
{
    QSet<qint64> slotNumbers;
    for (const auto &command : commands) {
        const auto keys = waitFor(bench.client().pipeline({redis::Command{"COMMAND", "GETKEYS"} + command})).first();
        if (keys.isError()) // it has none
            continue;
        for (const auto &key : keys.texts())
            slotNumbers.insert(bench.ask({"CLUSTER", "KEYSLOT", key}).integer());
    }
    return slotNumbers;
}

/// Commands that have to be of one slot together: each script, each transaction.
QList<QList<redis::Command>> atomsOf(const QList<CommandRecord> &records)
{
    QMap<quint64, QList<redis::Command>> transactions;
    QList<QList<redis::Command>> atoms;
    for (const auto &record : records) {
        if (record.group == CommandRecord::Group::Transaction)
            transactions[record.groupId].append(record.command);
        else if (record.is("EVAL") || record.is("EVALSHA"))
            atoms.append(QList<redis::Command>{record.command});
    }
    return atoms + transactions.values();
}

KeyType anotherTypeThan(KeyType type)
{
    return type == KeyType::List ? KeyType::String : KeyType::List;
}

} // namespace

/// What holds for the forms of each lesson, as they stand in the window when it is opened.
class EveryLessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormRunsAsItStands_data() { lessonRows(); }
    void everyFormRunsAsItStands();
    void everyFormRunsInACluster_data() { lessonRows(); }
    void everyFormRunsInACluster();
    void longSqlIsShownAsOneWouldWriteItFirst_data() { lessonRows(); }
    void longSqlIsShownAsOneWouldWriteItFirst();
    void anotherTypeUnderAKeyIsNoDefect_data() { lessonRows(); }
    void anotherTypeUnderAKeyIsNoDefect();
};

void EveryLessonTest::everyFormRunsAsItStands()
{
    QFETCH(QString, lesson);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto problems = problemsOf(runAllForms(bench));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QVERIFY(bench.strangersAreUntouched());
}

void EveryLessonTest::everyFormRunsInACluster()
{
    QFETCH(QString, lesson);
    LessonBench bench(everyLesson().lesson(lesson), LessonBench::clusterArguments());
    const auto runs = runAllForms(bench);
    const auto problems = problemsOf(runs);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    QVERIFY(bench.strangersAreUntouched());
    for (const auto &run : runs) {
        const auto records = run.report.commands();
        for (const auto &record : records) // which the pattern may have passed over
            QVERIFY2(!record.reply.isError() || !record.reply.display().contains(u"CROSSSLOT"_s),
                     qPrintable(redis::displayCommand(record.command)));
        for (const auto &commands : atomsOf(records))
            QVERIFY2(slotsOf(bench, commands).size() <= 1, qPrintable(redis::displayCommand(commands.first())));
    }
}

void EveryLessonTest::longSqlIsShownAsOneWouldWriteItFirst()
{
    QFETCH(QString, lesson);
    constexpr qsizetype Readable = 300; // three lines of an upsert
    LessonBench bench(everyLesson().lesson(lesson));
    QStringList problems;
    for (const auto &[operation, values, report] : runAllForms(bench)) {
        const auto statements = report.twin ? report.twin->statements() : QList<sql::SqlRecord>();
        for (const auto &record : statements) {
            if (record.statement.simplified().size() > Readable && operation.plainSql.isEmpty())
                problems.append(u"%1: %2"_s.arg(operation.id, record.statement.simplified()));
        }
        for (const auto &statement : operation.plainSql.split(u';', Qt::SkipEmptyParts)) {
            const QVariantList nothing(statement.count(u'?'), QVariant(QMetaType(QMetaType::QByteArray)));
            bench.query(u"EXPLAIN "_s + statement, nothing); // throws where it is no SQL here
            if (statement.size() > Readable)
                problems.append(u"%1: %2"_s.arg(operation.id, statement));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void EveryLessonTest::anotherTypeUnderAKeyIsNoDefect()
{
    QFETCH(QString, lesson);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto runs = runAllForms(bench);
    QMap<QByteArray, KeyType> types; // as the lesson makes them
    for (const auto &run : runs) {
        for (const auto &change : run.report.keys) {
            if (change.after.exists())
                types.insert(change.after.key.name, change.after.type);
        }
    }
    for (const auto &[operation, values, first] : runs) {
        if (!operation.touches || first.failure)
            continue;
        bench.clear();
        for (const auto &key : operation.touches(bench.environment().keys, argumentsFor(operation, values)))
            bench.ask({anotherTypeThan(types.value(key.name)) == KeyType::List ? "RPUSH" : "SET", key.name, "x"});
        const auto report = waitFor(bench.start(Request::What::Operation, operation.id, values));
        const auto what = operation.id + u": "_s + QString::fromUtf8(whyNot(report));
        if (report.failure) {
            QVERIFY2(report.failure->kind == ErrorKind::Server, qPrintable(what));
            QVERIFY2(report.failure->message.contains(u"WRONGTYPE"_s), qPrintable(what));
        }
        if (report.twin && report.twin->failure)
            QVERIFY2(report.twin->failure->kind != ErrorKind::Internal, qPrintable(what));
        QVERIFY2(bench.strangersAreUntouched(), qPrintable(what));
    }
}

LAB_TEST(EveryLessonTest)
#include "every_lesson_test.moc"
