// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/lists_sql.h"
#include "patterns/01_basic_types/operation_parts.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"List"_s;
const QString Example = u"queue"_s;

Parameter sideParameter()
{
    return Parameter::choice(u"side"_s, tr("Side"), {u"left"_s, u"right"_s}).withDefault("left");
}

Side sideOf(const Arguments &arguments)
{
    return arguments.text(u"side"_s) == "left" ? Side::Left : Side::Right;
}

Parameter positionParameter(const QString &name, const QString &label)
{
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    return Parameter::integer(name, label, lowest, highest).withHelp(tr("0 is the first element, -1 the last one."));
}

Operation push()
{
    auto form = operation(
        u"list-push"_s, Group, tr("Push"),
        tr("Adds values at one end, one after another. LPUSH or RPUSH, O(1) a value; shown in the same MULTI."),
        {keyParameter(Example), Parameter::list(u"values"_s, tr("Values")).withExample(u"a,b,c"_s), sideParameter()});
    form.touches = touchedKey;
    return answeredBy<Lists, ListsSql>(
        form, [](auto lists, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto values = arguments.list(u"values"_s);
            const auto part = co_await lists.push(keyOf(keys, arguments), values, sideOf(arguments));
            co_return Outcome::done(Fields{{u"items"_s, listOf(part.items)}, {u"length"_s, part.length}},
                                    tr("Pushed %1; the length is now %2.").arg(values.size()).arg(part.length));
        });
}

Operation pop()
{
    auto form = operation(u"list-pop"_s, Group, tr("Pop"),
                          tr("Takes one value off an end. LPOP or RPOP, O(1); what remains is read in the same MULTI."),
                          {keyParameter(Example), sideParameter()});
    form.touches = touchedKey;
    return answeredBy<Lists, ListsSql>(
        form, [](auto lists, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto [value, items] = co_await lists.pop(keyOf(keys, arguments), sideOf(arguments));
            const Fields fields{{u"popped"_s, valueOf(value)}, {u"items"_s, listOf(items)}};
            if (!value)
                co_return Outcome::done(fields, tr("Nothing to pop: there is no such list."));
            co_return Outcome::done(fields, items.isEmpty()
                                                ? tr("Popped %1, the last one: the key is gone.").arg(quoted(*value))
                                                : tr("Popped %1.").arg(quoted(*value)));
        });
}

Operation range()
{
    const auto form = operation(u"list-range"_s, Group, tr("Range"),
                                tr("Reads a stretch of a list. LRANGE, O(S+N): S to walk to the start, N to read."),
                                {keyParameter(Example), positionParameter(u"start"_s, tr("From")).withDefault("0"),
                                 positionParameter(u"stop"_s, tr("To")).withDefault("-1")});
    return answeredBy<Lists, ListsSql>(
        form, [](auto lists, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto part = co_await lists.range(keyOf(keys, arguments), arguments.integer(u"start"_s),
                                                   arguments.integer(u"stop"_s));
            co_return Outcome::done(Fields{{u"items"_s, listOf(part.items)}, {u"length"_s, part.length}},
                                    tr("%1 of %2 elements.").arg(part.items.size()).arg(part.length));
        });
}

Operation trim()
{
    auto form = operation(u"list-trim"_s, Group, tr("Trim"),
                          tr("Keeps a stretch of a list and drops the rest. LTRIM, O(N) of what is dropped; before and "
                             "after are read in the same MULTI."),
                          {keyParameter(Example), positionParameter(u"start"_s, tr("From")).withExample(u"0"_s),
                           positionParameter(u"stop"_s, tr("To")).withExample(u"2"_s)});
    form.touches = touchedKey;
    return answeredBy<Lists, ListsSql>(
        form, [](auto lists, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto [before, after] = co_await lists.trim(keyOf(keys, arguments), arguments.integer(u"start"_s),
                                                             arguments.integer(u"stop"_s));
            co_return Outcome::done(Fields{{u"before"_s, listOf(before)}, {u"after"_s, listOf(after)}},
                                    after.isEmpty()
                                        ? tr("Nothing is left, so the key does not exist.")
                                        : tr("%1 of %2 shown elements are left.").arg(after.size()).arg(before.size()));
        });
}

} // namespace

QList<Operation> listOperations()
{
    return {push(), pop(), range(), trim()};
}

} // namespace lab::patterns::basic
