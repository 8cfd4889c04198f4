// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

const QString Example = u"queue"_s;

const auto push = [](auto lists, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto values = arguments.list(u"values"_s);
    const auto part = co_await lists.push(arguments.key(lists.keys()), values, arguments.choice<Side>(u"side"_s));
    co_return Outcome::done(
        toFields(part), tr("Pushed %1; the length is now %2.").arg(countText(values.size()), countText(part.length)));
};

const auto pop = [](auto lists, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto popped = co_await lists.pop(arguments.key(lists.keys()), arguments.choice<Side>(u"side"_s));
    const auto value = quotedText(popped.value.value_or(QByteArray()));
    co_return Outcome::done(toFields(popped), !popped.value ? tr("Nothing to pop: there is no such list.")
                                              : popped.items.isEmpty()
                                                  ? tr("Popped %1, the last one: the key is gone.").arg(value)
                                                  : tr("Popped %1.").arg(value));
};

const auto range = [](auto lists, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto part =
        co_await lists.range(arguments.key(lists.keys()), arguments.integer(u"start"_s), arguments.integer(u"stop"_s));
    co_return Outcome::done(toFields(part),
                            tr("%1 of %2 elements.").arg(countText(part.items.size()), countText(part.length)));
};

const auto trim = [](auto lists, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto trimmed =
        co_await lists.trim(arguments.key(lists.keys()), arguments.integer(u"start"_s), arguments.integer(u"stop"_s));
    co_return Outcome::done(toFields(trimmed),
                            trimmed.length == 0
                                ? tr("Nothing is left, so the key does not exist.")
                                : tr("%1 of %2 elements left.")
                                      .arg(countText(trimmed.length), countText(trimmed.length + trimmed.dropped)));
};

} // namespace

QList<Operation> listOperations()
{
    const TwoSides<Lists, ListsTwin> forms{tr("List")};
    return {
        forms.writes(
            push,
            {.id = u"list-push"_s,
             .title = tr("Push"),
             .summary = tr(
                 "Adds values at one end, one after another. LPUSH or RPUSH, O(1) a value; shown in the same MULTI."),
             .parameters = {Parameter::key(Example), Parameter::list(u"values"_s, tr("Values")).withExample(u"a,b,c"_s),
                            Parameter::choice(u"side"_s, tr("Side"), Side::Left)},
             .plainSql = u"INSERT INTO kv_lists (key, position, value) VALUES (?, ?, ?)"_s}),
        forms.writes(
            pop,
            {.id = u"list-pop"_s,
             .title = tr("Pop"),
             .summary = tr("Takes one value off an end. LPOP or RPOP, O(1); what remains is read in the same MULTI."),
             .parameters = {Parameter::key(Example), Parameter::choice(u"side"_s, tr("Side"), Side::Left)},
             .plainSql = u"DELETE FROM kv_lists WHERE key = ? AND position = ? RETURNING value"_s}),
        forms.reads(
            range,
            {.id = u"list-range"_s,
             .title = tr("Range"),
             .summary = tr("Reads a stretch of a list. LRANGE, O(S+N): S to walk to the start, N to read."),
             .parameters = {Parameter::key(Example), Parameter::position(u"start"_s, tr("From")).withDefault("0"),
                            Parameter::position(u"stop"_s, tr("To")).withDefault("-1")},
             .plainSql = u"SELECT value FROM kv_lists WHERE key = ? ORDER BY position LIMIT ? OFFSET ?"_s}),
        forms.writes(
            trim,
            {.id = u"list-trim"_s,
             .title = tr("Trim"),
             .summary =
                 tr("Keeps a stretch of a list and drops the rest. LTRIM, O(N) of what is dropped; before and after "
                    "are read in the same MULTI."),
             .parameters = {Parameter::key(Example), Parameter::position(u"start"_s, tr("From")).withExample(u"0"_s),
                            Parameter::position(u"stop"_s, tr("To")).withExample(u"2"_s)},
             .plainSql = u"DELETE FROM kv_lists WHERE key = ? AND position NOT BETWEEN ? AND ?"_s}),
    };
}

} // namespace lab::patterns::basic_types
