// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "app/run/sqlite_layers.h"
#include "patterns/12_benchmark/bench_servers.h"
#include "patterns/12_benchmark/comparisons.h"
#include "patterns/12_benchmark/products.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using measure::Arm;
using measure::Engine;

namespace {

constexpr int Batch = 100;

/// What the arm keeps outlives the call: nothing is copied for it, since it would be measured.
QCoro::Task<void> get(BenchData *data, Turns *turns, int times)
{
    for (int i = 0; i < times; ++i) {
        redis::Command command{"GET"_ba, data->keys()[turns->next()].name};
        const auto reply = co_await data->redis().send(std::move(command));
        if (!reply.optionalText())
            benchDataIsGone();
    }
}

Arm getArm(const SharedBenchData &data, int times, const measure::Conditions &conditions)
{
    const auto turns = std::make_shared<Turns>(data->keys().size());
    return {.name = tr("GET"),
            .engine = Engine::Redis,
            .once = [=] { return get(data.get(), turns.get(), times); },
            .operations = times,
            .conditions = conditions};
}

/// The same products as JSON under a key each and as rows; GET, then SELECT through its layers.
QCoro::Task<std::vector<Arm>> readArms(Run &run, QByteArray comparison, Setting setting, int times)
{
    const auto rows = static_cast<qsizetype>(setting.value(u"rows"_s, 1000));
    const auto server = co_await serverFor(run, setting);
    BenchData::Place place;
    place.redis = server.client;
    const auto data = std::make_shared<BenchData>(run, comparison, rows, place);
    co_await fillProducts(run, data, rows);
    auto ask = productById();
    ask.times = times;
    ask.latency = std::chrono::milliseconds(static_cast<int>(setting.value(u"latency"_s)));
    std::vector<Arm> arms{getArm(data, times, server.conditions)};
    auto layers = sqliteLayers(run, data, rows, ask);
    std::move(layers.begin(), layers.end(), std::back_inserter(arms));
    co_return arms;
}

Variable rowCount()
{
    return {.name = u"rows"_s,
            .label = tr("Products"),
            .values = {100, 1000, 10'000, 100'000, 1'000'000},
            .logarithmic = true};
}

Variable latency()
{
    return {.name = u"latency"_s, .label = tr("Added database latency"), .unit = u"ms"_s, .values = {0, 1, 5, 20}};
}

measure::Conditions conditions(const QString &asked)
{
    auto all = benchConditions(tr("products of five columns, as JSON under a key each and as rows"),
                               tr("SELECT of all columns by the primary key"));
    all.append({tr("asked"), asked});
    return all;
}

} // namespace

Comparison singleRead()
{
    return {.id = u"single-read"_s,
            .title = tr("One read by key"),
            .question = tr("What does one product cost, and what of that is the store?"),
            .variables = {rowCount(), transport(), latency()},
            .arms = [](Run &run, const Setting &setting) { return readArms(run, "single-read", setting, 1); },
            .conditions = conditions(tr("one product at a time, in a scattered order")),
            .published = published(0.137, 0.843)};
}

Comparison batchRead()
{
    return {.id = u"batch-read"_s,
            .title = tr("A hundred reads"),
            .question = tr("What does each of a hundred reads cost, one after the other?"),
            .variables = {transport(), latency()},
            .arms = [](Run &run, const Setting &setting) { return readArms(run, "batch-read", setting, Batch); },
            .conditions = conditions(tr("a hundred of 1 000 products one after the other, each with a round trip")),
            .published = published(0.088, 0.284)};
}

} // namespace lab::patterns::benchmark
