// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/errors.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/twin.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

enum class Of { Stream, Dead };
consteval auto wordsOf(Of)
{
    return words("stream", "dead");
}

const auto Id = u"\\d{1,20}(-\\d{1,20})?"_s;

const auto keysOf = [](const Run &run, const Arguments &arguments) {
    return StreamKeys(run.keys(), arguments.text(u"stream"_s));
};
const auto streamOf = [](const Run &run, const Arguments &arguments) {
    return keysOf(run, arguments).stream;
};
const auto readerOf = [](const Arguments &arguments) {
    return Reader{arguments.text(u"group"_s), arguments.text(u"consumer"_s)};
};
const auto drawn = [](const QByteArray &word) {
    return [word] {
        return word;
    };
};

Keys touches(const Keyspace &keys, const Arguments &arguments)
{
    return {StreamKeys(keys, arguments.text(u"stream"_s)).stream};
}

QString entriesText(qint64 count)
{
    return counted(count, tr("1 entry"), tr("%1 entries", nullptr, formOf(count)));
}

Outcome noGroup(const Arguments &arguments)
{
    return Outcome::rejected(
        tr("There is no stream of this name, or it has no group %1.").arg(quotedText(arguments.text(u"group"_s))),
        tr("“Create a group” makes both. So does a consumer, when it is started."));
}

// A stream goes on beside the forms: live runs and other clients write to it, and the table hears nothing of that. So
// the twin is told what only the server knows: the id of what was added, and whether there is a group.

template <typename Ask>
QCoro::Task<Outcome> askServer(Ask ask, Run &run, Arguments arguments)
{
    try {
        const auto outcome = co_await ask(Stream(run), run, arguments);
        run.drawnOnce(u"group"_s, drawn("there"));
        co_return outcome;
    } catch (const redis::ServerError &error) {
        if (error.code() != "NOGROUP")
            throw;
    }
    run.drawnOnce(u"group"_s, drawn("none"));
    co_return noGroup(arguments);
}

template <typename Ask>
QCoro::Task<Outcome> askTable(Ask ask, Run &run, Arguments arguments)
{
    const bool isThere = run.drawnOnce(u"group"_s, drawn("there")) == "there";
    if (!isThere)
        co_return noGroup(arguments);
    Twin twin(run);
    if (arguments.values().contains(u"group"_s))
        co_await twin.createGroup(streamOf(run, arguments), arguments.text(u"group"_s), "0");
    co_return co_await ask(twin, run, arguments);
}

/// A form that only the server answers.
template <typename Ask>
Operation ofServer(Ask ask, Operation operation)
{
    operation.run = [ask](Run &run, Arguments arguments) {
        return askServer(ask, run, std::move(arguments));
    };
    operation.touches = touches;
    return operation;
}

/// A form in which both sides answer by the same lambda. Of what the table was not told they differ.
template <typename Ask>
Operation ofBoth(Ask ask, Operation operation)
{
    operation.twin = [ask](Run &run, Arguments arguments) {
        return askTable(ask, run, std::move(arguments));
    };
    return ofServer(ask, std::move(operation));
}

const auto add = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    QByteArrayList words;
    const auto pairs = arguments.pairs(u"fields"_s);
    for (const auto &[name, value] : pairs)
        words << name << value;
    QByteArray id("*");
    if constexpr (std::is_same_v<decltype(side), Twin>)
        id = run.drawnOnce(u"id"_s, drawn("0-1"));
    const auto added = co_await side.add(streamOf(run, arguments), words, arguments.integer(u"maxlen"_s), id);
    run.drawnOnce(u"id"_s, drawn(added.id));
    co_return Outcome::done(
        toFields(added),
        tr("Added as %1; the stream has %2.").arg(QString::fromUtf8(added.id), entriesText(added.length)));
};

const auto range = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto keys = keysOf(run, arguments);
    const auto key = arguments.choice<Of>(u"of"_s) == Of::Dead ? keys.dead : keys.stream;
    const auto start = arguments.text(u"start"_s), end = arguments.text(u"end"_s);
    const auto entries = co_await side.range(key, start, end, arguments.integer(u"count"_s));
    co_return Outcome::done({{u"entries"_s, toVariant(entries)}},
                            tr("%1; whoever reads takes nothing away.").arg(entriesText(entries.size())));
};

const auto length = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto count = co_await side.length(streamOf(run, arguments));
    co_return Outcome::done({{u"length"_s, count}},
                            tr("%1, whether they have been acknowledged or not.").arg(entriesText(count)));
};

const auto trim = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto stream = streamOf(run, arguments);
    const auto trimmed = co_await side.trim(stream, arguments.integer(u"maxlen"_s), arguments.flag(u"exact"_s));
    const auto left = co_await side.length(stream);
    co_return Outcome::done({{u"trimmed"_s, trimmed}, {u"length"_s, left}},
                            tr("Gone for good, read or not: %1. Left: %2.").arg(countText(trimmed), countText(left)));
};

const auto readNew = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto entries =
        co_await side.read(streamOf(run, arguments), readerOf(arguments), arguments.integer(u"count"_s));
    auto outcome = Outcome::done({{u"entries"_s, toVariant(entries)}},
                                 tr("%1, pending until acknowledged.").arg(entriesText(entries.size())));
    if (entries.isEmpty())
        outcome.headline = tr("Nothing new: the group has been given all that is there.");
    else
        outcome.offers = {{u"id"_s, entries.first().id}};
    co_return outcome;
};

const auto ack = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto acknowledged =
        co_await side.ack(streamOf(run, arguments), arguments.text(u"group"_s), arguments.text(u"id"_s));
    co_return Outcome::done(
        {{u"acknowledged"_s, acknowledged}},
        acknowledged > 0 ? tr("No longer pending. In the stream it stays.")
                         : tr("It was not pending: acknowledged before, never delivered, or there is no such group."));
};

const auto lookAtPending = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto pending = co_await side.pending(streamOf(run, arguments), arguments.text(u"group"_s));
    co_return Outcome::done(toFields(pending),
                            tr("Delivered and not acknowledged: %1.").arg(entriesText(pending.count)));
};

const auto claim = [](auto side, Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
    const std::chrono::milliseconds idle(arguments.integer(u"min-idle"_s));
    const auto claimed = co_await side.claim(streamOf(run, arguments), readerOf(arguments), idle, 100);
    auto headline = tr("Changed hands: %1.").arg(entriesText(claimed.entries.size()));
    if (!claimed.deleted.isEmpty())
        headline += tr(" Pending, but no longer in the stream: %1.").arg(entriesText(claimed.deleted.size()));
    co_return Outcome::done(toFields(claimed), headline);
};

QCoro::Task<Outcome> createGroup(Stream stream, Run &run, Arguments arguments)
{
    const auto group = arguments.text(u"group"_s), start = arguments.text(u"start"_s);
    const bool isNew = co_await stream.createGroup(streamOf(run, arguments), group, start);
    if (!isNew)
        co_return Outcome::rejected(tr("BUSYGROUP: there is a group %1 already.").arg(quotedText(group)),
                                    tr("It goes on where it stands. A program that starts takes this for a yes."));
    co_return Outcome::done({{u"created"_s, true}},
                            tr("%1 gets what comes after %2.").arg(quotedText(group), quotedText(start)));
}

QString groupText(const GroupState &group)
{
    const auto lag = group.lagIs == LagIs::Unknown  ? tr("unknown")
                     : group.lagIs == LagIs::AtMost ? tr("at most %1").arg(countText(*group.lag))
                                                    : countText(*group.lag);
    return tr("%1: pending %2, lag %3").arg(quotedText(group.name), countText(group.pending), lag);
}

QCoro::Task<Outcome> lookAtGroups(Stream stream, Run &run, Arguments arguments)
{
    const auto groups = co_await stream.groups(streamOf(run, arguments));
    QStringList lines;
    for (const auto &group : groups)
        lines.append(groupText(group));
    co_return Outcome::done({{u"groups"_s, toVariant(groups)}},
                            lines.isEmpty() ? tr("No group reads this stream.") : lines.join(u"; "_s) + u'.');
}

/// Looks first, which is no lock: what is delivered in between is lost as well.
QCoro::Task<Outcome> deleteConsumer(Stream stream, Run &run, Arguments arguments)
{
    const auto key = streamOf(run, arguments);
    const auto [group, consumer] = readerOf(arguments);
    const auto pending = co_await stream.pending(key, group);
    qint64 held = 0;
    for (const auto &holder : pending.consumers)
        held += holder.consumer == consumer ? holder.pending : 0;
    if (held > 0 && !arguments.flag(u"force"_s))
        co_return Outcome::rejected(
            tr("%1 has something pending: %2. The group would forget it, and XAUTOCLAIM not find it.")
                .arg(quotedText(consumer), entriesText(held)),
            tr("Claim it for another first; or force it."), {{u"pending"_s, held}});
    const auto lost = (co_await run.redis().command("XGROUP", "DELCONSUMER", key, group, consumer)).count();
    co_return Outcome::done({{u"pending"_s, lost}},
                            tr("There is no consumer %1 now; what it had pending is forgotten: %2.")
                                .arg(quotedText(consumer), entriesText(lost)));
}

Parameter countParameter(const QByteArray &most)
{
    return Parameter::integer(u"count"_s, tr("At most"), 1, 1000).withDefault(most);
}

Parameter maxlenParameter()
{
    return Parameter::integer(u"maxlen"_s, tr("Keep about"), 0, 1'000'000).withDefault("1000");
}

Parameter idParameter(const QString &name, const QString &label, const QString &pattern, const QString &more)
{
    return Parameter::text(name, label).matching(pattern, tr("an id such as 1526919030474-0%1").arg(more));
}

QList<Operation> streamOperations()
{
    const auto of = tr("Stream"), bound = u"[-+]|\\(?"_s + Id;
    const auto choice = Parameter::choice(u"of"_s, tr("Entries"), Of::Stream);
    const auto fields = Parameter::pairs(u"fields"_s, tr("Fields")).withExample(u"type=mail,to=ann"_s);
    return {
        ofBoth(add, {.id = u"add"_s,
                     .group = of,
                     .title = tr("Add an entry"),
                     .summary = tr("XADD … MAXLEN ~: the server makes the id; O(1), and O(N) for the N that go."),
                     .parameters = {streamParameter(), fields,
                                    maxlenParameter().withHelp(
                                        tr("Only whole nodes of up to 100 go, at most 10,000 entries at a time."))},
                     .aboutTheWay = {u"length"_s}}),
        ofBoth(range, {.id = u"range"_s,
                       .group = of,
                       .title = tr("Read a range"),
                       .summary = tr("XRANGE, O(N) for the N that it gives. From any id: replay."),
                       .parameters = {streamParameter(), choice.withHelp(tr("dead: of the dead-letter stream.")),
                                      idParameter(u"start"_s, tr("From"), bound, tr(", - or (id")).withDefault("-"),
                                      idParameter(u"end"_s, tr("To"), bound, tr(", + or (id")).withDefault("+"),
                                      countParameter("10")},
                       .aboutTheWay = {u"entries"_s}}),
        ofBoth(length, {.id = u"length"_s,
                        .group = of,
                        .title = tr("How many"),
                        .summary = tr("XLEN, O(1)."),
                        .parameters = {streamParameter()},
                        .aboutTheWay = {u"length"_s}}),
        ofBoth(trim,
               {.id = u"trim"_s,
                .group = of,
                .title = tr("Trim it"),
                .summary = tr("XTRIM MAXLEN, O(N) for the N that go. No group is asked whether it has read them."),
                .parameters = {streamParameter(), maxlenParameter(),
                               Parameter::flag(u"exact"_s, tr("Exactly"))
                                   .withDefault("false")
                                   .withHelp(
                                       tr("Else by whole nodes (~), which costs less, and at most 10,000 at a time."))},
                .aboutTheWay = {u"trimmed"_s, u"length"_s}}),
    };
}

QList<Operation> groupOperations()
{
    const auto of = tr("Group");
    const auto start = idParameter(u"start"_s, tr("After"), u"\\$|"_s + Id, tr(", or $")).withDefault("0");
    const auto id = idParameter(u"id"_s, tr("Id"), Id, {}).withExample(u"1526919030474-0"_s);
    const auto idle = Parameter::integer(u"min-idle"_s, tr("Idle for"), 0, 86'400'000).withUnit(u"ms"_s);
    const auto force = Parameter::flag(u"force"_s, tr("Even so")).withDefault("false");
    const Parameters group{streamParameter(), groupParameter()}, reader = group + Parameters{consumerParameter()};
    return {ofServer(createGroup, {.id = u"group-create"_s,
                                   .group = of,
                                   .title = tr("Create a group"),
                                   .summary = tr("XGROUP CREATE … MKSTREAM, O(1). From where it is to read."),
                                   .parameters = group + Parameters{start.withHelp(
                                                             tr("0: all that is there. $: what comes from now on."))}}),
            ofBoth(readNew,
                   {.id = u"group-read"_s,
                    .group = of,
                    .title = tr("Read as a consumer"),
                    .summary = tr("XREADGROUP … >, O(N) for the N that it gives: what nobody of the group has got."),
                    .parameters = reader + Parameters{countParameter("5")},
                    .aboutTheWay = {u"entries"_s}}),
            ofBoth(ack, {.id = u"ack"_s,
                         .group = of,
                         .title = tr("Acknowledge"),
                         .summary = tr("XACK, O(1): takes it off the list of pending entries."),
                         .parameters = group + Parameters{id},
                         .aboutTheWay = {u"acknowledged"_s}}),
            ofBoth(lookAtPending,
                   {.id = u"pending"_s,
                    .group = of,
                    .title = tr("Pending"),
                    .summary = tr("XPENDING, twice: O(consumers) for the sum, O(N) for the first ten entries."),
                    .parameters = group,
                    .aboutTheWay = {u"count"_s, u"min"_s, u"max"_s, u"consumers"_s, u"entries"_s}}),
            ofBoth(claim,
                   {.id = u"claim"_s,
                    .group = of,
                    .title = tr("Claim"),
                    .summary = tr("XAUTOCLAIM: what has been idle for that long changes hands, delivered once more."),
                    .parameters = reader + Parameters{idle.withExample(u"5000"_s)},
                    .plainSql = u"UPDATE job_claims SET consumer = ?, claimed_at = ?, deliveries = deliveries + 1 "
                                "WHERE lab = ? AND queue = ? AND name = ? AND claimed_at <= ? RETURNING id"_s,
                    .aboutTheWay = {u"entries"_s, u"deleted"_s, u"next"_s}}),
            ofServer(lookAtGroups,
                     {.id = u"groups"_s,
                      .group = of,
                      .title = tr("Groups and lag"),
                      .summary = tr("XINFO GROUPS. The lag may be too high where entries were trimmed or deleted."),
                      .parameters = {streamParameter()}}),
            ofServer(deleteConsumer,
                     {.id = u"delete-consumer"_s,
                      .group = of,
                      .title = tr("Delete a consumer"),
                      .summary = tr("XGROUP DELCONSUMER. Its pending entries go with it; so that is asked first."),
                      .parameters = reader + Parameters{force}})};
}

} // namespace

Parameter streamParameter()
{
    return Parameter::text(u"stream"_s, tr("Stream"))
        .matching(u"[^{}]{1,100}"_s, tr("a name of at most 100 characters without braces"))
        .withDefault("events");
}

Parameter groupParameter()
{
    return Parameter::text(u"group"_s, tr("Group")).withDefault("workers");
}

Parameter consumerParameter()
{
    return Parameter::text(u"consumer"_s, tr("Consumer")).withDefault("worker-1");
}

QList<Operation> operations()
{
    return liveOperations() + streamOperations() + groupOperations();
}

} // namespace lab::patterns::stream
