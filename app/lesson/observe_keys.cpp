// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/lesson.h"

namespace lab {

namespace {

constexpr qsizetype MostKeys = 6; // as many as a stage has room for

QByteArrayList namesIn(const GivenValues &arguments, const QStringList &texts, const QStringList &pairs)
{
    QByteArrayList names;
    for (const auto &name : texts)
        names.append(arguments.value(name));
    for (const auto &name : pairs) {
        for (const auto &[key, value] : splitPairs(arguments.value(name)))
            names.append(key);
    }
    names.removeAll(QByteArray());
    return names;
}

QCoro::Task<Observation> observed(Run &run, QByteArrayList names)
{
    Keys keys;
    for (const auto &name : names) {
        const auto key = run.keys().key(name);
        if (!keys.contains(key) && keys.size() < MostKeys)
            keys.append(key);
    }
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys);
    co_return observation;
}

} // namespace

Observe observeKeys(const QStringList &texts, const QStringList &pairs)
{
    return [=](Run &run, const GivenValues &arguments) {
        return observed(run, namesIn(arguments, texts, pairs));
    };
}

} // namespace lab
