// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/bench_text.h"

#include "app/base/tr.h"
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

QList<std::pair<QString, QString>> askedComparisons(const Catalogue &catalogue, const QStringList &words)
{
    QList<std::pair<QString, QString>> chosen;
    QStringList known;
    QStringList left = words;
    for (const auto &lesson : catalogue.lessons()) {
        for (const auto &comparison : lesson.comparisons) {
            const QStringList names{comparison.id, lesson.id + u'/' + comparison.id, lesson.id};
            known.append(names[1]);
            const bool asked =
                std::any_of(names.begin(), names.end(), [&](const QString &name) { return words.contains(name); });
            if (asked || words.isEmpty())
                chosen.append({lesson.id, comparison.id});
            for (const auto &name : names)
                left.removeAll(name);
        }
    }
    if (!left.isEmpty())
        throw UsageError(tr("There is no comparison \"%1\".").arg(left.first()),
                         tr("There is: %1; or the id of a lesson.").arg(known.join(u", "_s)));
    return chosen;
}

} // namespace lab::cli
