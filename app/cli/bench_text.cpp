// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/bench_text.h"

#include "app/cli/printer.h"

#include <QJsonObject>

namespace lab::cli {

using namespace Qt::StringLiterals;

QJsonArray verdictsJson(const QList<measure::Result> &results)
{
    QJsonArray rows;
    for (const auto &result : results) {
        rows.append(QJsonObject{{u"lesson"_s, result.lesson},
                                {u"id"_s, result.id},
                                {u"verdict"_s, result.verdict()},
                                {u"complete"_s, result.complete}});
    }
    return rows;
}

QString verdictsText(const QList<measure::Result> &results)
{
    QString text;
    for (const auto &result : results)
        text += u"%1/%2: %3\n"_s.arg(result.lesson, result.id, result.verdict());
    return text;
}

QJsonArray failuresJson(const QList<BenchFailure> &failures)
{
    QJsonArray rows;
    for (const auto &[lesson, id, failure] : failures)
        rows.append(QJsonObject{{u"lesson"_s, lesson}, {u"id"_s, id}, {u"error"_s, errorJson(failure)}});
    return rows;
}

std::optional<Failure> failureOf(const BenchOutcome &outcome)
{
    if (outcome.stopped)
        return lab::failureOf(std::make_exception_ptr(Cancelled()));
    return outcome.failures.isEmpty() ? std::nullopt : std::optional(outcome.failures.first().failure);
}

} // namespace lab::cli
