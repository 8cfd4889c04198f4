// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_lesson.h"

#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

QList<SourceFile> sources()
{
    QList<SourceFile> files;
    const auto add = [&files](SourceFile::Role role, const QStringList &names) {
        for (const auto &name : names)
            files.append({u":/patterns/01_basic_types/"_s + name, role});
    };
    add(SourceFile::Role::Pattern, {u"strings.cpp"_s, u"lists.cpp"_s, u"sets.cpp"_s, u"hashes.cpp"_s,
                                    u"sorted_sets.cpp"_s, u"any_key.cpp"_s, u"commands.cpp"_s, u"server_info.cpp"_s});
    add(SourceFile::Role::Script, {u"push_and_count.lua"_s});
    add(SourceFile::Role::Twin, {u"strings_sql.cpp"_s, u"lists_sql.cpp"_s, u"sets_sql.cpp"_s, u"hashes_sql.cpp"_s,
                                 u"sorted_sets_sql.cpp"_s, u"any_key_sql.cpp"_s, u"keys_sql.cpp"_s});
    add(SourceFile::Role::Lesson, {u"encoding_shift.cpp"_s, u"wrong_type.cpp"_s, u"comparisons.cpp"_s});
    return files;
}

} // namespace

Lesson basicTypes()
{
    Lesson lesson;
    lesson.number = 1;
    lesson.id = u"basic-types"_s;
    lesson.title = tr("Basic types");
    lesson.structure = tr("String, List, Set, Hash, Sorted Set");
    lesson.summary = tr("Five core types, their commands and what they cost.");
    lesson.learn = u":/patterns/01_basic_types/learn.md"_s;
    lesson.sources = sources();
    lesson.operations = basic::stringOperations() + basic::listOperations() + basic::setOperations() +
                        basic::hashOperations() + basic::sortedSetOperations() + basic::keyOperations();
    lesson.operations.append(basic::serverInfoOperation());
    lesson.scenarios = {basic::encodingShift(), basic::wrongType()};
    lesson.comparisons = basic::comparisons();
    lesson.challenges = basic::challenges();
    lesson.questions = basic::questions();
    lesson.observe = basic::observe;
    return lesson;
}

} // namespace lab::patterns
