// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lab/executor.h"
#include "app/run/server_conditions.h"

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// Which value each variable has while it is not swept; names in `values` that no variable has are refused.
Setting settingOf(const Comparison &comparison, const GivenValues &values)
{
    const auto arguments = Arguments::parse(parametersOf(comparison), values);
    Setting setting;
    for (const auto &variable : comparison.variables)
        setting.insert(variable.name, arguments.decimal(variable.name));
    return setting;
}

const Variable *sweptVariable(const Comparison &comparison, const QString &name)
{
    if (comparison.variables.isEmpty())
        return nullptr;
    if (name.isEmpty())
        return &comparison.variables.first();
    for (const auto &variable : comparison.variables) {
        if (variable.name == name)
            return &variable;
    }
    throw UsageError(tr("%1 has no variable \"%2\".").arg(comparison.id, name));
}

/// What stays as it is while another variable is swept: without it nobody could repeat the measurement.
measure::Conditions heldConditions(const Comparison &comparison, const Setting &setting, const Variable *swept)
{
    measure::Conditions conditions;
    for (const auto &variable : comparison.variables) {
        if (&variable != swept)
            conditions.append({variable.label, variable.text(setting.value(variable.name))});
    }
    return conditions;
}

/// Where a point stands in its sweep.
struct PointPlace
{
    const Variable *swept; ///< null: a single point
    QList<double> values;
    qsizetype index;
};

QCoro::Task<measure::Point> measureAt(Run &run, const Comparison &comparison, Setting setting, PointPlace place,
                                      measure::Effort effort)
{
    auto arms = co_await comparison.arms(run, setting);
    QString what;
    if (place.swept)
        what = u"%1 %2"_s.arg(place.swept->label, place.swept->text(place.values[place.index]));
    // How many rounds a point will take is an estimate that grows on a slow machine: what is told never goes back.
    constexpr qint64 Parts = 1000;
    qint64 reached = 0;
    const auto progress = [&run, &place, &what, &reached](int done, int total) {
        reached = std::max(reached, Parts * done / std::max(1, total));
        run.progress(place.index * Parts + reached, place.values.size() * Parts, what);
    };
    auto point = co_await measure::measurePoint(std::move(arms), effort, run.stop(), progress);
    if (place.swept) {
        point.variable = place.swept->name;
        point.value = place.values[place.index];
        point.unit = place.swept->unit;
        if (!place.swept->names.isEmpty())
            point.label = place.swept->text(point.value);
    }
    co_return point;
}

} // namespace

QCoro::Task<void> Executor::performComparison(Report &report, Run &run, const Lesson &lesson, const Request &request,
                                              const RunObserver &observer)
{
    const auto &comparison = Catalogue::comparison(lesson, request.item);
    auto setting = settingOf(comparison, request.values);
    const auto *const swept = sweptVariable(comparison, request.sweep);
    measure::Result result;
    result.lesson = lesson.id;
    result.id = comparison.id;
    result.title = comparison.title;
    result.question = comparison.question;
    result.published = comparison.published;
    result.effort = request.quick ? measure::Effort::quick() : measure::Effort();
    result.effort.rate = request.rate;
    result.time = QDateTime::currentDateTime();
    result.conditions = measure::machineConditions() + co_await serverConditions(run.redis()) +
                        databaseConditions(*run.environment().database) + comparison.conditions;
    result.conditions.append(measure::effortCondition(result.effort));
    result.conditions.append(measure::loadCondition(result.effort));
    result.conditions += heldConditions(comparison, setting, swept);
    const auto values = swept ? swept->values : QList<double>{0};
    try {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (swept)
                setting[swept->name] = values[i];
            const PointPlace place{swept, values, i};
            result.points.append(co_await measureAt(run, comparison, setting, place, result.effort));
            if (observer.measured && i + 1 < values.size()) {
                result.complete = false; // as far as it has come
                observer.measured(result);
                result.complete = true;
            }
        }
    } catch (...) {
        if (result.points.isEmpty())
            throw;
        result.complete = false;
        report.measurement = result; // what was measured before a failure is kept
        if (!run.stop().stop_requested())
            throw;
    }
    report.measurement = result;
}

} // namespace lab
