// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 6; // as many as the stage has room for

QByteArrayList namedKeys(const GivenValues &arguments)
{
    QByteArrayList names{arguments.value(u"key"_s), arguments.value(u"key1"_s), arguments.value(u"key2"_s)};
    for (const auto &pair : splitList(arguments.value(u"pairs"_s)))
        names.append(pair.left(pair.indexOf('=')));
    names.removeAll(QByteArray());
    return names;
}

} // namespace

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    Keys keys;
    for (const auto &name : namedKeys(arguments)) {
        const auto key = run.keys().key(name);
        if (!keys.contains(key) && keys.size() < MostKeys)
            keys.append(key);
    }
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys);
    co_return observation;
}

} // namespace lab::patterns::basic_types
