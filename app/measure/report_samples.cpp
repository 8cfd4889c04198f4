// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/measure/csv_cell.h"
#include "app/measure/engine_name.h"
#include "app/measure/report.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// Which batch each round was in; without batches each was one of its own.
std::vector<int> batchOfEach(const Point &point, std::size_t rounds)
{
    std::vector<int> batchOf;
    batchOf.reserve(rounds);
    for (std::size_t batch = 0; batch < point.batches.size(); ++batch)
        batchOf.insert(batchOf.end(), static_cast<std::size_t>(point.batches[batch]), static_cast<int>(batch));
    for (auto next = static_cast<int>(point.batches.size()); batchOf.size() < rounds; ++next)
        batchOf.push_back(next);
    return batchOf;
}

/// What all rows of an arm begin with.
QByteArray beginning(const Result &result, const Point &point, const Samples &samples)
{
    const bool swept = !point.variable.isEmpty();
    const QStringList cells{csvCell(result.lesson),  csvCell(result.id),
                            csvCell(point.variable), swept ? numberText(point.value) : QString(),
                            csvCell(point.unit),     csvCell(point.label),
                            csvCell(samples.arm),    engineName(samples.engine)};
    return cells.join(u',').toUtf8();
}

void addArm(QByteArray &text, const Result &result, const Point &point, const Samples &samples)
{
    const QByteArray start = beginning(result, point, samples);
    const auto batches = batchOfEach(point, samples.micros.size());
    // An older result, or one from elsewhere, may not tell when its rounds began.
    const bool timed = point.starts.size() == samples.micros.size();
    for (std::size_t round = 0; round < samples.micros.size(); ++round) {
        text += start + ',' + QByteArray::number(batches[round]) + ',' + QByteArray::number(quint64(round)) + ',';
        if (timed)
            text += numberText(point.starts[round]).toLatin1();
        text += ',' + numberText(samples.micros[round]).toLatin1() + '\n';
    }
}

} // namespace

QByteArray toSamplesCsv(const QList<Result> &results)
{
    QByteArray text = "lesson,comparison,variable,value,unit,label,arm,engine,batch,round,start_us,sample_us\n";
    for (const Result &result : results) {
        for (const Point &point : result.points) {
            for (const Samples &samples : point.arms)
                addArm(text, result, point, samples);
        }
    }
    return text;
}

} // namespace lab::measure
