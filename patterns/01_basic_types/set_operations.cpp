// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"
#include "patterns/01_basic_types/sets_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"Set"_s;
const QString Example = u"{shop}:fruit"_s;
const QString OtherExample = u"{shop}:yellow"_s;

Operation add()
{
    auto form = operation(
        u"set-add"_s, Group, tr("Add"),
        tr("Adds members; those already there change nothing. SADD, O(1) a member; SMEMBERS in the same MULTI."),
        {keyParameter(Example), Parameter::list(u"members"_s, tr("Members")).withExample(u"apple,lemon,banana"_s)});
    form.touches = touchedKey;
    return answeredBy<Sets, SetsSql>(form, [](auto sets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
        const auto [added, members] = co_await sets.add(keyOf(keys, arguments), arguments.list(u"members"_s));
        co_return Outcome::done(Fields{{u"added"_s, added}, {u"members"_s, listOf(members)}},
                                tr("New members: %1; members in all: %2.").arg(added).arg(members.size()));
    });
}

Operation members()
{
    const auto form =
        operation(u"set-members"_s, Group, tr("Members"),
                  tr("Reads the whole set, in no particular order. SMEMBERS, O(N)."), {keyParameter(Example)});
    return answeredBy<Sets, SetsSql>(form, [](auto sets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
        const auto members = co_await sets.members(keyOf(keys, arguments));
        const qint64 count = members.size();
        co_return Outcome::done(Fields{{u"members"_s, listOf(members)}, {u"count"_s, count}},
                                count == 0 ? tr("There is no such set.") : tr("Members: %1.").arg(count));
    });
}

Operation isMember()
{
    const auto form =
        operation(u"set-ismember"_s, Group, tr("Is a member"),
                  tr("Tells whether the set has a member, however large it is. SISMEMBER, O(1)."),
                  {keyParameter(Example), Parameter::text(u"member"_s, tr("Member")).withExample(u"lemon"_s)});
    return answeredBy<Sets, SetsSql>(form, [](auto sets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
        const auto member = arguments.text(u"member"_s);
        const auto exists = co_await sets.isMember(keyOf(keys, arguments), member);
        co_return Outcome::done(Fields{{u"exists"_s, exists}}, exists ? tr("%1 is a member.").arg(quoted(member))
                                                                      : tr("%1 is not.").arg(quoted(member)));
    });
}

Operation combine()
{
    const auto form = operation(
        u"set-operations"_s, Group, tr("Intersect, unite, subtract"),
        tr("Compares two sets on the server, in one MULTI. SINTER is O(N·M) at worst, SUNION and SDIFF are O(N)."),
        {keyParameter(Example, u"key1"_s).withLabel(tr("First key")),
         keyParameter(OtherExample, u"key2"_s)
             .withLabel(tr("Second key"))
             .withHelp(tr("Fill both with “Add” first: lemon,banana,corn, say."))});
    return answeredBy<Sets, SetsSql>(form, [](auto sets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
        const auto [both, either, onlyFirst] =
            co_await sets.combine(keys.key(arguments.text(u"key1"_s)), keys.key(arguments.text(u"key2"_s)));
        co_return Outcome::done(Fields{{u"intersection"_s, listOf(both)},
                                       {u"union"_s, listOf(either)},
                                       {u"difference"_s, listOf(onlyFirst)}},
                                tr("In both: %1; in either: %2; only in the first: %3.")
                                    .arg(both.size())
                                    .arg(either.size())
                                    .arg(onlyFirst.size()));
    });
}

} // namespace

QList<Operation> setOperations()
{
    return {add(), members(), isMember(), combine()};
}

} // namespace lab::patterns::basic
