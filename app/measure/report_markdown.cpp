// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/report.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

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

/// The direction in words as well: whether 0.26 is good news depends on who reads it.
QString ratioText(const Point &point, qsizetype arm)
{
    if (arm == 0)
        return {};
    const Ratio ratio = point.ratios.value(arm);
    return ratio.value > 0 ? formatRatio(ratio) + u", "_s + describeRatio(ratio) : u"–"_s;
}

/// The cell that says where a row of a sweep stands; none for a single point.
QStringList place(const Point &point, bool swept)
{
    if (!swept)
        return {};
    return {plain(point.place())};
}

QString armRow(const Point &point, qsizetype arm, bool swept)
{
    const Summary &summary = point.summaries[arm];
    QStringList cells = place(point, swept);
    cells << plain(point.arms[arm].arm) << QString::number(summary.count) << microsText(summary.median)
          << formatP95(summary) << formatP99(summary) << microsText(summary.minimum) << microsText(summary.maximum)
          << microsText(summary.mean) << ratioText(point, arm);
    return row(cells);
}

bool isSwept(const Result &result)
{
    return !result.points.isEmpty() && !result.points.first().variable.isEmpty();
}

/// The titles of a table whose rows begin with the value of the variable, if any, and the arm.
QString header(const Result &result, const QStringList &titles)
{
    QStringList head, rule;
    if (isSwept(result))
        head.append(plain(result.points.first().variable));
    head.append(tr("what was measured"));
    for (qsizetype i = 0; i < head.size(); ++i)
        rule.append(u"---"_s);
    for (qsizetype i = 0; i < titles.size(); ++i)
        rule.append(u"---:"_s);
    return row(head + titles) + row(rule);
}

QString table(const Result &result)
{
    if (result.points.isEmpty())
        return {};
    QString text = header(result, {tr("samples"), tr("median"), tr("p95"), tr("p99"), tr("min"), tr("max"), tr("mean"),
                                   tr("median over that of the first (95 %)")});
    for (const Point &point : result.points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm)
            text += armRow(point, arm, isSwept(result));
    }
    return text + u'\n';
}

QStringList metricNames(const Result &result)
{
    QStringList names;
    for (const Point &point : result.points) {
        for (const Samples &arm : point.arms) {
            for (const Metric &metric : arm.metrics)
                names.append(metric.name);
        }
    }
    names.removeDuplicates();
    return names;
}

QString metricRow(const Point &point, const Samples &arm, const QStringList &names, bool swept)
{
    QStringList values(names.size(), u"–"_s);
    for (const Metric &metric : arm.metrics)
        values[names.indexOf(metric.name)] = plain(formatMetric(metric));
    return row(place(point, swept) + QStringList{plain(arm.arm)} + values);
}

/// What the arms cost besides time; empty when no arm tells.
QString metricTable(const Result &result)
{
    const QStringList names = metricNames(result);
    if (names.isEmpty())
        return {};
    QStringList titles;
    for (const QString &name : names)
        titles.append(plain(name));
    QString text = header(result, titles);
    for (const Point &point : result.points) {
        for (const Samples &arm : point.arms)
            text += metricRow(point, arm, names, isSwept(result));
    }
    return text + u'\n';
}

QString conditionList(const Result &result)
{
    QString text = tr("Conditions:") + u"\n\n"_s;
    const Conditions conditions = result.allConditions();
    for (const Condition &condition : conditions)
        text += u"- %1: %2\n"_s.arg(plain(condition.name), plain(condition.value));
    return text + u'\n';
}

QString verdictLine(const Result &result)
{
    return u"**%1**\n\n"_s.arg(plain(result.verdict()));
}

QString figures(const Result &result)
{
    return table(result) + metricTable(result) + conditionList(result);
}

QString section(const Result &result, const QString &stem)
{
    QString text = u"## %1\n\n"_s.arg(plain(result.title.isEmpty() ? stem : result.title));
    if (!result.question.isEmpty())
        text += plain(result.question) + u"\n\n"_s;
    text += verdictLine(result);
    text += u"![%1](%2.png)\n\n"_s.arg(plain(result.title), stem);
    text += u"[%1.png](%1.png) · [%1.svg](%1.svg) · [%1.pdf](%1.pdf)\n\n"_s.arg(stem);
    return text + figures(result);
}

} // namespace

QString resultMarkdown(const Result &result)
{
    return verdictLine(result) + figures(result);
}

QByteArray toMarkdown(const QList<Result> &results)
{
    QString text =
        tr("# Measurements") + u"\n\n"_s +
        tr("Times are per operation. The arms of a comparison take turns in rounds, in an order drawn anew each "
           "round; the rounds are taken in batches with pauses between them. The verdicts are computed from the "
           "samples: ratios of medians with 95 % intervals from a bootstrap over whole batches; where the interval "
           "contains 1, there is no clear difference. An interval covers what varied during that measurement, not "
           "what differs from one start of the program to the next. A percentile that the samples are too few to know "
           "is shown as –. All samples are in results.json.") +
        u"\n\n"_s;
    const QStringList stems = fileStems(results);
    for (qsizetype i = 0; i < results.size(); ++i)
        text += section(results[i], stems[i]);
    return text.trimmed().toUtf8() + "\n\n<!-- " + ReportMark + " -->\n";
}

} // namespace lab::measure
