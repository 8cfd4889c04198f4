// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/printer.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/cli/bounded.h"
#include "app/run/command_text.h"

#include <QJsonArray>

#include <cmath>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 40; ///< of a transcript for people; --json has all

double rounded(double micros)
{
    return std::round(micros * 10) / 10;
}

QJsonArray commandsJson(const QList<redis::CommandRecord> &commands)
{
    QJsonArray array;
    for (const auto &record : commands) {
        QJsonObject object{{u"command"_s, redis::displayCommand(record.command)},
                           {u"micros"_s, rounded(record.micros())},
                           {u"connection"_s, QString::fromUtf8(record.connection)}};
        if (record.fault.isEmpty())
            object.insert(u"reply"_s, record.reply.display());
        else
            object.insert(u"fault"_s, record.fault);
        if (!record.wasSent)
            object.insert(u"sent"_s, false);
        array.append(object);
    }
    return array;
}

void appendSql(QJsonArray &array, const QList<sql::SqlRecord> &statements, const QString &by)
{
    for (const auto &record : statements) {
        QJsonObject object{{u"statement"_s, record.statement},
                           {u"micros"_s, rounded(record.micros())},
                           {u"rows"_s, record.rows},
                           {u"actor"_s, record.actor},
                           {u"by"_s, by}};
        if (!record.fault.isEmpty())
            object.insert(u"fault"_s, record.fault);
        array.append(object);
    }
}

QString eventKind(const Event &event)
{
    if (commandOf(event))
        return u"command"_s;
    if (statementOf(event))
        return u"statement"_s;
    return noteOf(event) ? u"note"_s : u"message"_s;
}

QJsonArray timelineJson(const Timeline &timeline)
{
    QJsonArray array;
    for (const auto &event : timeline) {
        array.append(QJsonObject{{u"actor"_s, event.actor},
                                 {u"kind"_s, eventKind(event)},
                                 {u"text"_s, eventText(event)},
                                 {u"detail"_s, eventDetail(event)},
                                 {u"failed"_s, event.hasFailed()},
                                 {u"start_us"_s, rounded(event.startMicros)},
                                 {u"end_us"_s, rounded(event.endMicros)}});
    }
    return array;
}

QJsonObject twinJson(const TwinReport &twin)
{
    QJsonObject object;
    if (twin.outcome)
        object.insert(u"outcome"_s, toJson(bounded(twin.outcome->fields, MostJson)));
    if (twin.outcome && twin.outcome->rejection)
        object.insert(u"rejected"_s, twin.outcome->rejection->message);
    if (twin.failure)
        object.insert(u"error"_s, errorJson(*twin.failure));
    return object;
}

QString itemName(Request::What what)
{
    if (what == Request::What::Scenario)
        return u"scenario"_s;
    return what == Request::What::Prepare ? u"challenge"_s : u"operation"_s;
}

/// Which way was taken, and whether what must be so was so.
void appendVerdict(QJsonObject &object, const Report &report)
{
    object.insert(u"way"_s, report.way);
    object.insert(u"invariant"_s, report.invariant);
    if (report.judged)
        object.insert(u"held"_s, report.judged->held);
}

Failure rejectionAsFailure(const Rejection &rejection)
{
    return {ErrorKind::Rejected, rejection.message, rejection.hint};
}

} // namespace

QJsonObject errorJson(const Failure &failure)
{
    return {{u"kind"_s, errorKindName(failure.kind)}, {u"message"_s, failure.message}, {u"hint"_s, failure.hint}};
}

QJsonObject reportJson(const Report &report)
{
    const bool scenario = report.request.what == Request::What::Scenario;
    QJsonObject object{{u"ok"_s, report.ok()},
                       {u"lesson"_s, report.request.lesson},
                       {itemName(report.request.what), report.request.item}};
    if (scenario)
        appendVerdict(object, report);
    if (report.failure)
        object.insert(u"error"_s, errorJson(*report.failure));
    if (report.outcome) {
        object.insert(u"outcome"_s, toJson(bounded(report.outcome->fields, MostJson)));
        if (report.outcome->rejection)
            object.insert(u"error"_s, errorJson(rejectionAsFailure(*report.outcome->rejection)));
    }
    if (report.request.what == Request::What::Prepare)
        return object; // what was done would give away what is to be found
    object.insert(u"commands"_s, commandsJson(report.commands()));
    QJsonArray sql;
    appendSql(sql, report.statements(), u"pattern"_s);
    if (report.twin) {
        appendSql(sql, report.twin->statements(), u"twin"_s);
        object.insert(u"twin"_s, twinJson(*report.twin));
    }
    object.insert(u"sql"_s, sql);
    if (scenario)
        object.insert(u"timeline"_s, timelineJson(report.timeline));
    return object;
}

QString failureText(const Failure &failure)
{
    return failure.hint.isEmpty() ? failure.message : failure.message + u'\n' + failure.hint;
}

namespace {

QString fieldsText(const Fields &fields)
{
    qsizetype widest = 0;
    for (const auto &[name, value] : fields)
        widest = std::max(widest, name.size());
    QString text;
    for (const auto &[name, value] : fields) {
        const bool rows = value.typeId() == QMetaType::QVariantList && !value.toList().isEmpty() &&
                          value.toList().first().canConvert<Fields>();
        text += u"  "_s + name.leftJustified(widest + 2);
        if (!rows) {
            text += displayText(value) + u'\n';
            continue;
        }
        text += u'\n';
        for (const auto &row : value.toList())
            text += u"    "_s + displayText(row) + u'\n';
    }
    return text;
}

constexpr int TimeWidth = 8; ///< of the longest time, `85.1 µs`, and one space

QString timeColumn(double micros)
{
    return microsText(micros).rightJustified(TimeWidth);
}

QString commandsText(const QList<redis::CommandRecord> &commands)
{
    QString text;
    for (const auto &record : commands.first(std::min(commands.size(), MostLines))) {
        const auto reply = record.fault.isEmpty() ? record.reply.display(120) : record.fault;
        const auto time = record.wasSent ? timeColumn(record.micros()) : tr("not sent").rightJustified(TimeWidth);
        text += u"  %1  %2  →  %3\n"_s.arg(time, commandText(record, 80), QString(reply).replace(u'\n', u' '));
    }
    if (commands.size() > MostLines)
        text += tr("  … and %1 more; --json has all of them\n").arg(countText(commands.size() - MostLines));
    return text;
}

QString statementsText(const QList<sql::SqlRecord> &statements)
{
    QString text;
    for (const auto &record : statements.first(std::min(statements.size(), MostLines)))
        text += u"  %1  %2\n"_s.arg(timeColumn(record.micros()), record.statement.simplified());
    if (statements.size() > MostLines)
        text += tr("  … and %1 more; --json has all of them\n").arg(countText(statements.size() - MostLines));
    return text;
}

QString titled(const QString &title, const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + title + u'\n' + body;
}

} // namespace

QString reportText(const Report &report, const Catalogue &catalogue)
{
    const auto &lesson = catalogue.lesson(report.request.lesson);
    QString text = u"%1 · %2\n"_s.arg(lesson.title, report.request.item);
    if (report.outcome) {
        const auto &rejection = report.outcome->rejection;
        text += rejection ? tr("The pattern said no: %1").arg(failureText(rejectionAsFailure(*rejection)))
                          : report.outcome->headline;
        text += u"\n\n"_s + fieldsText(bounded(report.outcome->fields, MostText));
    }
    if (report.request.what == Request::What::Prepare)
        return text; // as above
    if (const auto cut = newestTranscriptText(report.timeline.size(), report.happened); !cut.isEmpty())
        text += u'\n' + cut + u'\n';
    text += titled(tr("Over the wire"), commandsText(report.commands()));
    text += titled(tr("SQL of the pattern"), statementsText(report.statements()));
    if (report.twin)
        text += titled(tr("What SQL would have done"), statementsText(report.twin->statements()));
    return text;
}

namespace {

QJsonArray parametersJson(const Parameters &parameters)
{
    QJsonArray array;
    for (const auto &parameter : parameters) {
        QJsonObject object{{u"name"_s, parameter.name},
                           {u"label"_s, parameter.label},
                           {u"allowed"_s, parameter.allowed()},
                           {u"required"_s, !parameter.optional && !parameter.initial}};
        if (parameter.initial)
            object.insert(u"default"_s, displayText(*parameter.initial));
        if (!parameter.unit.isEmpty())
            object.insert(u"unit"_s, parameter.unit);
        array.append(object);
    }
    return array;
}

template <typename Item>
QJsonObject runnableJson(const Item &item)
{
    return {{u"id"_s, item.id},
            {u"title"_s, item.title},
            {u"summary"_s, item.summary},
            {u"parameters"_s, parametersJson(item.parameters)}};
}

QJsonObject predictionJson(const Prediction &prediction)
{
    QJsonArray choices;
    for (const auto &[text, value] : prediction.choices)
        choices.append(text);
    QJsonObject object{{u"prompt"_s, prediction.prompt},
                       {u"kind"_s, choices.isEmpty() ? u"number"_s : u"choice"_s},
                       {u"way"_s, prediction.way},
                       {u"field"_s, prediction.field}};
    if (!choices.isEmpty())
        object.insert(u"choices"_s, choices);
    return object;
}

QJsonObject scenarioJson(const Scenario &scenario)
{
    auto object = runnableJson(scenario);
    QJsonArray ways;
    for (const auto &way : scenario.ways)
        ways.append(QJsonObject{{u"id"_s, way.id}, {u"title"_s, way.title}, {u"does"_s, way.does}});
    object.insert(u"ways"_s, ways);
    object.insert(u"situation"_s, scenario.situation);
    object.insert(u"invariant"_s, scenario.invariant);
    if (scenario.prediction)
        object.insert(u"prediction"_s, predictionJson(*scenario.prediction));
    return object;
}

QJsonObject lessonJson(const Lesson &lesson, const Keyspace &keys)
{
    QJsonArray operations, scenarios, comparisons, challenges, questions;
    for (const auto &operation : lesson.operations)
        operations.append(runnableJson(operation));
    for (const auto &scenario : lesson.scenarios)
        scenarios.append(scenarioJson(scenario));
    for (const auto &question : lesson.questions)
        questions.append(
            QJsonObject{{u"id"_s, question.id}, {u"kind"_s, wordOf(question.kind())}, {u"prompt"_s, question.prompt}});
    for (const auto &comparison : lesson.comparisons)
        comparisons.append(QJsonObject{
            {u"id"_s, comparison.id}, {u"title"_s, comparison.title}, {u"question"_s, comparison.question}});
    for (const auto &challenge : lesson.challenges)
        challenges.append(QJsonObject{{u"id"_s, challenge.id},
                                      {u"title"_s, challenge.title},
                                      {u"starts"_s, wordOf(challenge.start)},
                                      {u"task"_s, challenge.taskFor(keys)}});
    return {{u"number"_s, lesson.number},   {u"id"_s, lesson.id},
            {u"title"_s, lesson.title},     {u"structure"_s, lesson.structure},
            {u"summary"_s, lesson.summary}, {u"operations"_s, operations},
            {u"scenarios"_s, scenarios},    {u"comparisons"_s, comparisons},
            {u"challenges"_s, challenges},  {u"questions"_s, questions}};
}

QString usageOf(const Parameters &parameters)
{
    QStringList words;
    for (const auto &parameter : parameters) {
        QString word = parameter.name;
        if (parameter.initial && !parameter.initial->isEmpty())
            word += u'=' + displayText(*parameter.initial);
        words.append(parameter.initial || parameter.optional ? u'[' + word + u']' : word);
    }
    return words.join(u' ');
}

template <typename Item>
QString idsText(const QString &title, const QList<Item> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids.append(item.id);
    return ids.isEmpty() ? QString() : u"    %1: %2\n"_s.arg(title, ids.join(u", "_s));
}

} // namespace

QJsonObject lessonsJson(const Catalogue &catalogue, const Keyspace &keys)
{
    QJsonArray lessons;
    for (const auto &lesson : catalogue.lessons())
        lessons.append(lessonJson(lesson, keys));
    return {{u"ok"_s, true}, {u"lessons"_s, lessons}};
}

QString lessonsText(const Catalogue &catalogue)
{
    QString text;
    for (const auto &lesson : catalogue.lessons()) {
        text += u"%1 %2 · %3 · %4\n"_s.arg(QString::number(lesson.number).rightJustified(2, u'0'), lesson.id,
                                           lesson.title, lesson.structure);
        for (const auto &operation : lesson.operations)
            text += u"    run %1 %2 %3\n"_s.arg(lesson.id, operation.id, usageOf(operation.parameters));
        for (const auto &scenario : lesson.scenarios)
            text += u"    break %1 %2 %3\n"_s.arg(lesson.id, scenario.id, usageOf(scenario.parameters));
        text += idsText(tr("bench"), lesson.comparisons) + idsText(tr("check"), lesson.challenges) + u'\n';
    }
    return text;
}

int exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Rejected:
        return 3;
    case ErrorKind::Cancelled:
        return 130; // as a shell reports SIGINT
    default:
        return 1;
    }
}

int exitStatus(const Report &report)
{
    if (report.failure)
        return exitStatus(report.failure->kind);
    return report.outcome && report.outcome->rejection ? exitStatus(ErrorKind::Rejected) : 0;
}

} // namespace lab::cli
