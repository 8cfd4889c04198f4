// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/lesson.h"

#include "app/base/tr.h"
#include "patterns/02_cache_aside/copies.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 2,
            .id = u"cache-aside"_s,
            .title = tr("Cache-aside"),
            .group = LessonGroup::Foundations,
            .structure = tr("String (JSON)"),
            .summary = tr("Copies spare a slow database, until one expires and everybody asks at once."),
            .learn = u":/patterns/02_cache_aside/learn.md"_s,
            .sources = sourcesIn(u":/patterns/02_cache_aside"_s),
            .operations = operations(),
            .scenarios = {stampede(), penetration(), massExpiry(), staleWrite()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .opener = opener(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const auto id = static_cast<ProductId>(std::max<qint64>(1, arguments.value(u"id"_s).toLongLong()));
    auto sides = co_await bothSides(run, id);
    if (sides.cached && sides.cached->id != id)
        sides.cached.reset(); // another product: no copy of this one, and read() takes it for a miss
    constexpr std::chrono::milliseconds longest = CacheAside::Life + CacheAside::Jitter;
    co_return Observation{{sides.copy},
                          {{u"row"_s, toVariant(sides.row)},
                           {u"cached"_s, toVariant(sides.cached)},
                           {u"remembers_miss"_s, sides.copy.type == KeyType::String && sides.copy.bytes == "null"},
                           {u"longest_life_ms"_s, qint64(longest.count())}}};
}

} // namespace lab::patterns::cache_aside
