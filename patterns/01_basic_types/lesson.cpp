// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/lesson.h"

#include "app/base/tr.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 1,
            .id = u"basic-types"_s,
            .title = tr("Basic types"),
            .group = LessonGroup::Foundations,
            .structure = tr("String, List, Set, Hash, Sorted Set"),
            .summary = tr("Five structures: the wrong one makes each read fetch, or scan, more than it needs."),
            .learn = u":/patterns/01_basic_types/learn.md"_s,
            .sources = sourcesIn(u":/patterns/01_basic_types"_s),
            .operations = stringOperations() + listOperations() + setOperations() + hashOperations() +
                          sortedSetOperations() + keyOperations(),
            .scenarios = {wrongType(), lostTtl(), encodingShift(), bigKey()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observeKeys({u"key"_s, u"key1"_s, u"key2"_s}, {u"pairs"_s})};
}

} // namespace lab::patterns::basic_types
