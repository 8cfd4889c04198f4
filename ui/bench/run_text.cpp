// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/run_text.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lab::ui {

QString runTime(const RunInfo &info, const QLocale &locale)
{
    return locale.toString(info.time.toLocalTime(), QLocale::ShortFormat);
}

QString runTitle(const RunInfo &info, const QList<KeptVerdict> &verdicts)
{
    if (!info.name.isEmpty())
        return info.name;
    if (verdicts.size() == 1)
        return verdicts.first().title;
    const auto count = verdicts.size();
    return counted(count, tr("1 comparison"), tr("%1 comparisons", nullptr, formOf(count)));
}

QString runOrigin(const RunInfo &info)
{
    return info.isImported() ? tr("imported from %1").arg(info.origin) : tr("here");
}

QString runEffort(const RunInfo &info)
{
    const QString effort = info.quick ? tr("Quick") : tr("Full");
    if (info.rate <= 0)
        return effort;
    return tr("%1, %2 calls a second").arg(effort, valueText(info.rate));
}

QString runState(const RunInfo &info)
{
    return info.complete ? tr("complete") : tr("a part: stopped or failed");
}

QList<KeptVerdict> verdictsOf(const QList<measure::Result> &results)
{
    QList<KeptVerdict> verdicts;
    for (const auto &result : results)
        verdicts.append({result.lesson, result.id, result.title, result.verdict(), result.complete});
    return verdicts;
}

QString runSummary(const RunInfo &info, const QLocale &locale)
{
    QStringList parts{runTime(info, locale), runOrigin(info), info.machine, runEffort(info)};
    if (!info.version.isEmpty())
        parts.append(tr("program %1").arg(info.version));
    if (!info.complete)
        parts.append(runState(info));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace lab::ui
