// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

#include <QSet>

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;

namespace {

Parameter userParameter()
{
    return Parameter::text(u"user"_s, tr("User")).withExample(u"ann"_s);
}

Keys touchesList(const Keyspace &keys, const Arguments &arguments)
{
    return {RecentItems::keyOf(keys, arguments.text(u"user"_s))};
}

QString itemsText(qint64 count)
{
    return counted(count, tr("1 item"), tr("%1 items", nullptr, formOf(count)));
}

/// How often somebody waited for the server: what was sent in one write is waited for once.
qint64 roundTripsOf(const Timeline &timeline)
{
    qint64 trips = 0;
    QSet<quint64> groups;
    for (const auto &command : commandsOf(timeline)) {
        const bool isNew = command.groupId == 0 || !groups.contains(command.groupId);
        trips += isNew ? 1 : 0;
        groups.insert(command.groupId);
    }
    return trips;
}

QCoro::Task<Outcome> view(Run &run, Arguments arguments)
{
    RecentItems recent(run);
    const auto viewed = co_await recent.view(arguments.text(u"user"_s), arguments.text(u"product"_s));
    const auto trips = roundTripsOf(run.timeline());
    auto fields = toFields(viewed);
    fields.set(u"round_trips"_s, trips);
    co_return Outcome::done(fields, tr("%1 is in front, of %2; waited for the server %3.")
                                        .arg(displayText(arguments.text(u"product"_s)), itemsText(viewed.count),
                                             counted(trips, tr("once"), tr("%1 times", nullptr, formOf(trips)))));
}

QCoro::Task<Outcome> viewInRows(Twin twin, Arguments arguments)
{
    const auto viewed = co_await twin.view(arguments.text(u"user"_s), arguments.text(u"product"_s));
    co_return Outcome::done(
        toFields(viewed),
        tr("%1 is in front, of %2.").arg(displayText(arguments.text(u"product"_s)), itemsText(viewed.count)));
}

const auto list = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto listed = co_await side.list(arguments.text(u"user"_s), arguments.integer(u"limit"_s));
    co_return Outcome::done(toFields(listed),
                            listed.total == 0
                                ? tr("Nothing was viewed, or it was too long ago.")
                                : tr("The newest %1 of %2.").arg(countText(listed.showing), itemsText(listed.total)));
};

const auto clear = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const bool deleted = co_await side.clear(arguments.text(u"user"_s));
    co_return Outcome::done({{u"deleted"_s, deleted}},
                            deleted ? tr("The list is gone.") : tr("There was no list to delete."));
};

} // namespace

QList<Operation> operations()
{
    const TwoSides<RecentItems, Twin> forms{};
    const auto limit = Parameter::integer(u"limit"_s, tr("How many"), 1, 1000).withDefault("10");
    return {
        {.id = u"view"_s,
         .title = tr("View a product"),
         .summary = tr("LREM, LPUSH, LTRIM, EXPIRE in one MULTI: one round trip, O(N), N at most 20. LRANGE is there "
                       "only to show what came of it."),
         .parameters = {userParameter(), Parameter::text(u"product"_s, tr("Product")).withExample(u"101"_s)},
         .run = view,
         .twin = by<Twin>(viewInRows),
         .touches = touchesList},
        forms.reads(list, {.id = u"list"_s,
                           .title = tr("What was viewed last"),
                           .summary = tr("LRANGE 0 … from the newest on, O(n) for n items; LLEN, O(1)."),
                           .parameters = {userParameter(), limit},
                           .touches = touchesList}),
        forms.writes(clear, {.id = u"clear"_s,
                             .title = tr("Forget it"),
                             .summary = tr("DEL: the list and its TTL, O(N)."),
                             .parameters = {userParameter()},
                             .touches = touchesList})};
}

} // namespace lab::patterns::recent_items
