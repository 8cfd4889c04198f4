// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"
#include "app/measure/report.h"

#include <QCoreApplication>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(lab::measure::Report)
};

/// Names and values as they are, whatever they hold.
QString plain(QString text)
{
    static const QString special = u"\\`*_[]<>|#"_s;
    for (auto at = text.size() - 1; at >= 0; --at) {
        if (special.contains(text[at]))
            text.insert(at, u'\\');
    }
    return text.replace(u'\n', u' ');
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString ratioText(const Point &point)
{
    if (!point.ratio)
        return u"–"_s;
    const int decimals = point.ratio->value < 10 ? 2 : 1;
    return ReportText::tr("%1 (%2–%3)")
        .arg(formatFactor(point.ratio->value, decimals), formatFactor(point.ratio->low, decimals),
             formatFactor(point.ratio->high, decimals));
}

QString armRow(const Point &point, qsizetype arm, bool swept)
{
    const Summary &summary = point.summaries[arm];
    QStringList cells;
    if (swept)
        cells.append(formatValue(point.value) +
                     (point.unit.isEmpty() ? QString() : u' ' + plain(point.unit)));
    cells << plain(point.arms[arm].arm) << QString::number(summary.count) << formatMicros(summary.median)
          << formatMicros(summary.p95) << formatMicros(summary.p99) << formatMicros(summary.minimum)
          << formatMicros(summary.maximum) << formatMicros(summary.mean)
          << (arm == 1 ? ratioText(point) : QString());
    return row(cells);
}

QString table(const Result &result)
{
    if (result.points.isEmpty())
        return {};
    const bool swept = !result.points.first().variable.isEmpty();
    QStringList head, rule;
    if (swept)
        head.append(plain(result.points.first().variable));
    head << ReportText::tr("arm") << ReportText::tr("samples") << ReportText::tr("median")
         << ReportText::tr("p95") << ReportText::tr("p99") << ReportText::tr("min") << ReportText::tr("max")
         << ReportText::tr("mean") << ReportText::tr("ratio to first arm");
    for (qsizetype i = 0; i < head.size(); ++i)
        rule.append(i < (swept ? 2 : 1) ? u"---"_s : u"---:"_s);
    QString text = row(head) + row(rule);
    for (const Point &point : result.points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm)
            text += armRow(point, arm, swept);
    }
    return text + u'\n';
}

QString conditionList(const Result &result)
{
    QString text = ReportText::tr("Conditions:") + u"\n\n"_s;
    for (const Condition &condition : result.conditions)
        text += u"- %1: %2\n"_s.arg(plain(condition.name), plain(condition.value));
    const Effort &effort = result.effort;
    return text +
           ReportText::tr("- effort: warm-up %1, at most %2 and at least %3 rounds, %4 ms a point")
               .arg(effort.warmup)
               .arg(effort.rounds)
               .arg(effort.minimumRounds)
               .arg(effort.budget.count()) +
           u"\n\n"_s;
}

QString section(const Result &result, const QString &stem)
{
    QString text = u"## %1\n\n"_s.arg(plain(result.title.isEmpty() ? stem : result.title));
    if (!result.question.isEmpty())
        text += plain(result.question) + u"\n\n"_s;
    text += u"**%1**\n\n"_s.arg(plain(result.verdict()));
    text += u"![%1](%2.png)\n\n"_s.arg(plain(result.title), stem);
    text += u"[%1.png](%1.png) · [%1.svg](%1.svg) · [%1.pdf](%1.pdf)\n\n"_s.arg(stem);
    return text + table(result) + conditionList(result);
}

} // namespace

QByteArray toMarkdown(const QList<Result> &results)
{
    QString text =
        ReportText::tr("# Measurements") + u"\n\n"_s +
        ReportText::tr(
            "Times are per operation. The arms of a comparison take turns in rounds, in an order drawn "
            "anew each round. The verdicts are computed from the samples: ratios of medians with "
            "their 95 % bootstrap intervals; where the interval contains 1, there is no clear "
            "difference. All samples are in results.json.") +
        u"\n\n"_s;
    const QStringList stems = fileStems(results);
    for (qsizetype i = 0; i < results.size(); ++i)
        text += section(results[i], stems[i]);
    return text.trimmed().toUtf8() + '\n';
}

} // namespace lab::measure
