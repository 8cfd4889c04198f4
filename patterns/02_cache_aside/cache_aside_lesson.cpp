// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include "app/base/tr.h"

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

QList<SourceFile> sources()
{
    using Role = SourceFile::Role;
    const QString folder = u":/patterns/02_cache_aside/"_s;
    return {{folder + u"cache_aside.cpp"_s, Role::Pattern},
            {folder + u"cache_aside.h"_s, Role::Pattern},
            {folder + u"product.cpp"_s, Role::Pattern},
            {folder + u"stampede.cpp"_s, Role::Pattern},
            {folder + u"stale_write.cpp"_s, Role::Pattern},
            {folder + u"mass_expiry.cpp"_s, Role::Pattern},
            {folder + u"try_finally.h"_s, Role::Pattern},
            {folder + u"release_lock.lua"_s, Role::Script},
            {folder + u"store_with_lease.lua"_s, Role::Script},
            {folder + u"cache_aside_sql.cpp"_s, Role::Twin},
            {folder + u"cache_aside_operations.cpp"_s, Role::Lesson}};
}

} // namespace

Lesson cacheAside()
{
    Lesson lesson;
    lesson.number = 2;
    lesson.id = u"cache-aside"_s;
    lesson.title = tr("Cache-aside");
    lesson.structure = tr("String (JSON)");
    lesson.summary = tr("Keep the answers of a slow database for a while, and survive the moment they expire.");
    lesson.learn = u":/patterns/02_cache_aside/learn.md"_s;
    lesson.sources = sources();
    lesson.operations = cacheAsideOperations();
    lesson.scenarios = {cacheAsideStampede(), cacheAsideMassExpiry(), cacheAsideStaleWrite()};
    lesson.comparisons = cacheAsideComparisons();
    lesson.challenges = cacheAsideChallenges();
    lesson.questions = cacheAsideQuestions();
    lesson.observe = observeCacheAside;
    return lesson;
}

} // namespace lab::patterns
