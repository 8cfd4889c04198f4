// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/lesson.h"

#include "app/base/tr.h"
#include "patterns/02_cache_aside/pattern.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 2,
            .id = u"cache-aside"_s,
            .title = tr("Cache-aside"),
            .structure = tr("String (JSON)"),
            .summary = tr("Keep the answers of a slow database for a while, and survive the moment they expire."),
            .learn = u":/patterns/02_cache_aside/learn.md"_s,
            .sources = sourcesIn(u":/patterns/02_cache_aside"_s),
            .operations = operations(),
            .scenarios = {stampede(), massExpiry(), staleWrite()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    bool ok = false;
    const qint64 number = arguments.value(u"id"_s, "1").toLongLong(&ok);
    const auto id = static_cast<ProductId>(ok ? number : 1);
    const Keys keys{CacheAside::keyOf(run.keys(), id)};
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys);
    ProductTable table(run.sql());
    const auto row = co_await table.find(id);
    observation.facts.set(u"row"_s, row ? QVariant(toJsonText(*row)) : QVariant());
    co_return observation;
}

} // namespace lab::patterns::cache_aside
