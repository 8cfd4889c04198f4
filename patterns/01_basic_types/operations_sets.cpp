// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

const QString Example = u"{shop}:fruit"_s;

const auto add = [](auto sets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto result = co_await sets.add(arguments.key(sets.keys()), arguments.list(u"members"_s));
    const auto shown = result.shown.size();
    co_return Outcome::done(
        toFields(result),
        shown == result.count
            ? tr("New members: %1; members in all: %2.").arg(countText(result.added), countText(shown))
            : tr("New members: %1; members in all: %2, %3 of them are shown.")
                  .arg(countText(result.added), countText(result.count), countText(shown)));
};

const auto members = [](auto sets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto all = co_await sets.members(arguments.key(sets.keys()));
    const qint64 count = all.size();
    co_return Outcome::done(Fields{{u"members"_s, toVariant(all)}, {u"count"_s, count}},
                            count == 0 ? tr("There is no such set.") : tr("Members: %1.").arg(countText(count)));
};

const auto isMember = [](auto sets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto member = arguments.text(u"member"_s);
    const auto exists = co_await sets.isMember(arguments.key(sets.keys()), member);
    co_return Outcome::done(Fields{{u"exists"_s, exists}}, exists ? tr("%1 is a member.").arg(quotedText(member))
                                                                  : tr("%1 is not.").arg(quotedText(member)));
};

const auto combine = [](auto sets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto algebra =
        co_await sets.combine(arguments.key(sets.keys(), u"key1"_s), arguments.key(sets.keys(), u"key2"_s));
    co_return Outcome::done(toFields(algebra),
                            tr("In both: %1; in either: %2; only in the first: %3.")
                                .arg(countText(algebra.both.size()), countText(algebra.either.size()),
                                     countText(algebra.onlyFirst.size())));
};

} // namespace

QList<Operation> setOperations()
{
    const TwoSides<Sets, SetsTwin> forms{tr("Set")};
    return {
        forms.writes(
            add, {.id = u"set-add"_s,
                  .title = tr("Add"),
                  .summary =
                      tr("Adds members; those already there change nothing. SADD, O(1) a member; SCARD and one page of "
                         "SSCAN in the same MULTI."),
                  .parameters = {Parameter::key(Example),
                                 Parameter::list(u"members"_s, tr("Members")).withExample(u"apple,lemon,banana"_s)},
                  .plainSql = u"INSERT OR IGNORE INTO kv_sets (key, member) VALUES (?, ?)"_s,
                  .inAnyOrder = {u"members"_s}}),
        forms.reads(members, {.id = u"set-members"_s,
                              .title = tr("Members"),
                              .summary = tr("Reads the whole set, in no particular order. SMEMBERS, O(N)."),
                              .parameters = {Parameter::key(Example)},
                              .plainSql = u"SELECT member FROM kv_sets WHERE key = ?"_s,
                              .inAnyOrder = {u"members"_s}}),
        forms.reads(isMember,
                    {.id = u"set-ismember"_s,
                     .title = tr("Is a member"),
                     .summary = tr("Tells whether the set has a member, however large it is. SISMEMBER, O(1)."),
                     .parameters = {Parameter::key(Example),
                                    Parameter::text(u"member"_s, tr("Member")).withExample(u"lemon"_s)},
                     .plainSql = u"SELECT EXISTS (SELECT 1 FROM kv_sets WHERE key = ? AND member = ?)"_s}),
        forms.reads(
            combine,
            {.id = u"set-operations"_s,
             .title = tr("Intersect, unite, subtract"),
             .summary =
                 tr("Compares two sets on the server, in one MULTI. SINTER is O(N·M) at worst, SUNION and SDIFF are "
                    "O(N)."),
             .parameters = {Parameter::key(Example, u"key1"_s).withLabel(tr("First key")),
                            Parameter::key(u"{shop}:yellow"_s, u"key2"_s)
                                .withLabel(tr("Second key"))
                                .withHelp(tr("Fill both with “Add” first: lemon,banana,corn, say."))},
             .plainSql =
                 u"SELECT member FROM kv_sets WHERE key = ? INTERSECT SELECT member FROM kv_sets WHERE key = ?"_s,
             .inAnyOrder = {u"intersection"_s, u"union"_s, u"difference"_s}}),
    };
}

} // namespace lab::patterns::basic_types
