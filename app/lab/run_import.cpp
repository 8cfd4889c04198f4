// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/run_import.h"

#include "app/base/files.h"
#include "app/base/tr.h"
#include "app/measure/report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFile = 256 * 1024 * 1024;
constexpr qsizetype MostResults = 1000, MostPoints = 200, MostArms = 100, LongestText = 20'000;
constexpr std::size_t MostSamples = 1'000'000;      ///< of an arm; a full measurement has some thousand
constexpr double LongestSample = 24.0 * 3600 * 1e6; ///< in microseconds: a day
constexpr double LargestNumber = 1e15;              ///< of a variable or a metric
constexpr int MostOperations = 100'000'000;         ///< in one sample

[[noreturn]] void refuse(const QString &member, const QString &why)
{
    throw Error(ErrorKind::Usage, tr("\"%1\" cannot be: %2.").arg(member, why));
}

void checkText(const QString &text, const QString &member)
{
    if (text.size() > LongestText)
        refuse(member, tr("it is longer than any text that is measured"));
}

/// Negative ones, infinities and those that are no number are not in it.
void checkWithin(double number, double most, const QString &member)
{
    if (!(number >= 0 && number <= most))
        refuse(member, tr("it has to be a number from 0 to %1").arg(QString::number(most, 'g', 15)));
}

void checkFinite(double number, const QString &member)
{
    if (!(std::abs(number) <= LargestNumber))
        refuse(member, tr("no measurement gives such a number"));
}

void checkAll(const std::vector<double> &numbers, const QString &member)
{
    if (numbers.size() > MostSamples)
        refuse(member, tr("it has more numbers than any measurement"));
    for (const double number : numbers)
        checkWithin(number, LongestSample, member);
}

void checkConditions(const measure::Conditions &conditions, const QString &member)
{
    for (const auto &condition : conditions) {
        checkText(condition.name, member);
        checkText(condition.value, member);
    }
}

void checkArm(const measure::Samples &arm, const QString &member)
{
    checkText(arm.arm, member + u".name"_s);
    checkText(arm.adds, member + u".adds"_s);
    checkConditions(arm.conditions, member + u".conditions"_s);
    for (const auto &metric : arm.metrics) {
        checkText(metric.name, member + u".metrics"_s);
        checkFinite(metric.value, member + u".metrics"_s);
    }
    checkWithin(arm.operations, MostOperations, member + u".operations"_s);
    if (arm.micros.empty())
        refuse(member + u".samples_us"_s, tr("it has no sample"));
    checkAll(arm.micros, member + u".samples_us"_s);
    checkAll(arm.uncounted, member + u".uncounted_us"_s);
}

/// Each round has one sample of each arm, and belongs to one batch.
void checkRounds(const measure::Point &point, const QString &member)
{
    const auto rounds = point.arms.first().micros.size();
    for (qsizetype i = 1; i < point.arms.size(); ++i) {
        if (point.arms[i].micros.size() != rounds)
            refuse(u"%1.arms[%2].samples_us"_s.arg(member, QString::number(i)),
                   tr("it has not as many samples as the first arm"));
    }
    if (!point.starts.empty() && point.starts.size() != rounds)
        refuse(member + u".starts_us"_s, tr("it has not as many numbers as there are rounds"));
    checkAll(point.starts, member + u".starts_us"_s);
    const auto batched = std::accumulate(point.batches.begin(), point.batches.end(), 0.0);
    if (!point.batches.empty() && batched != static_cast<double>(rounds))
        refuse(member + u".batches"_s, tr("its rounds are not as many as the samples"));
}

void checkPoint(const measure::Point &point, const QString &member)
{
    checkText(point.variable, member + u".variable"_s);
    checkText(point.label, member + u".label"_s);
    checkText(point.unit, member + u".unit"_s);
    checkFinite(point.value, member + u".value"_s);
    checkWithin(point.overhead, LongestSample, member + u".overhead_us"_s);
    if (point.arms.isEmpty() || point.arms.size() > MostArms)
        refuse(member + u".arms"_s, tr("it has to have from 1 to %1 elements").arg(MostArms));
    for (qsizetype i = 0; i < point.arms.size(); ++i)
        checkArm(point.arms[i], u"%1.arms[%2]"_s.arg(member, QString::number(i)));
    checkRounds(point, member);
}

/// What is said of a sweep takes the arms of its first point for those of all.
void checkSameArms(const measure::Point &first, const measure::Point &point, const QString &member)
{
    const auto isSame = [](const measure::Samples &one, const measure::Samples &other) {
        return one.arm == other.arm;
    };
    if (!std::equal(first.arms.begin(), first.arms.end(), point.arms.begin(), point.arms.end(), isSame))
        refuse(member + u".arms"_s, tr("they are not those of the first point"));
    if (point.variable != first.variable)
        refuse(member + u".variable"_s, tr("it is not that of the first point"));
}

void checkEffort(const measure::Effort &effort)
{
    using measure::Effort;
    const bool isOpen = effort.rate != 0;
    if (isOpen && !(effort.rate >= Effort::LowestRate && effort.rate <= Effort::HighestRate))
        refuse(u"effort.rate_per_s"_s, tr("no such rate is measured"));
    checkWithin(effort.precision, 1, u"effort.precision"_s);
    checkWithin(effort.extension, 1000, u"effort.extension"_s);
}

void checkResult(const measure::Result &result)
{
    const std::initializer_list<std::pair<QString, QString>> texts{{result.lesson, u"lesson"_s},
                                                                   {result.id, u"id"_s},
                                                                   {result.title, u"title"_s},
                                                                   {result.question, u"question"_s}};
    for (const auto &[text, member] : texts)
        checkText(text, member);
    checkConditions(result.conditions, u"conditions"_s);
    checkEffort(result.effort);
    if (result.published) {
        checkWithin(result.published->first, LongestSample, u"published.first_ms"_s);
        checkWithin(result.published->second, LongestSample, u"published.second_ms"_s);
        if (result.published->first <= 0)
            refuse(u"published.first_ms"_s, tr("nothing takes no time"));
    }
    if (result.points.isEmpty() || result.points.size() > MostPoints)
        refuse(u"points"_s, tr("it has to have from 1 to %1 elements").arg(MostPoints));
    for (qsizetype i = 0; i < result.points.size(); ++i) {
        checkSameArms(result.points.first(), result.points[i], u"points[%1]"_s.arg(i));
        checkPoint(result.points[i], u"points[%1]"_s.arg(i));
    }
}

/// What the file says of its ratios need not be what its samples say.
void evaluate(measure::Result &result, const std::stop_token &stop)
{
    for (auto &point : result.points) {
        if (stop.stop_requested())
            throw Cancelled();
        point.evaluate();
    }
}

QJsonArray resultsIn(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull()) {
        throw Error(ErrorKind::Usage,
                    tr("This is no JSON: %1 at byte %2.").arg(problem.errorString(), QString::number(problem.offset)),
                    tr("Choose the results.json of a report."));
    }
    const auto results = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (results.isEmpty() || results.size() > MostResults) {
        throw Error(ErrorKind::Usage,
                    tr("A run has from 1 to %1 results, this file has %2.")
                        .arg(QString::number(MostResults), QString::number(results.size())),
                    tr("Choose the results.json of a report."));
    }
    return results;
}

} // namespace

QList<measure::Result> resultsFromJson(const QByteArray &json, const std::stop_token &stop)
{
    const auto array = resultsIn(json);
    QList<measure::Result> results;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (stop.stop_requested())
            throw Cancelled();
        try {
            results.append(measure::resultFromJson(array.at(i).toObject()));
            checkResult(results.last());
        } catch (const Error &error) {
            throw Error(
                error.kind(),
                tr("Result %1 of %2: %3").arg(QString::number(i + 1), QString::number(array.size()), error.message()),
                tr("Nothing was imported."));
        }
    }
    for (auto &result : results)
        evaluate(result, stop);
    return results;
}

QList<measure::Result> readResults(const QString &path, const std::stop_token &stop)
{
    const auto json = readFile(path, LongestFile);
    if (!json)
        throw FileError(tr("There is no file \"%1\".").arg(path), tr("it is not there"), {});
    return resultsFromJson(*json, stop);
}

} // namespace lab
