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

const auto Id = u"\\d{1,19}(-\\d{1,19})?"_s;

const auto keysOf = [](const Keyspace &keys, const Arguments &arguments) {
    return StreamKeys(keys, arguments.text(u"stream"_s));
};
const auto streamOf = [](const auto &keys, const Arguments &arguments) {
    return keysOf(keys, arguments).stream;
};
const auto readerOf = [](const Arguments &arguments) {
    return Reader{arguments.text(u"group"_s), arguments.text(u"consumer"_s)};
};

Keys touches(const Keyspace &keys, const Arguments &arguments)
{
    return {streamOf(keys, arguments)};
}

QString entriesText(qint64 count)
{
    return counted(count, tr("1 entry"), tr("%1 entries", nullptr, formOf(count)));
}

QVariant entriesField(const QList<Entry> &entries)
{
    return toVariant(entries);
}

Outcome noGroup(const Arguments &arguments)
{
    return Outcome::rejected(
        tr("There is no stream of this name, or it has no group %1.").arg(quotedText(arguments.text(u"group"_s))),
        tr("“Create a group” makes both. So does a consumer, when it is started."));
}

// A stream goes on beside the forms: live runs and other clients write to it, and the table hears nothing of that. So
// the twin is told what only the server knows: the id of what was added, and whether there is a group.

const auto drawn = [](const QByteArray &word) {
    return [word] {
        return word;
    };
};

template <typename Ask>
QCoro::Task<Outcome> askServer(Ask ask, Run &run, Arguments arguments)
{
    try {
        const auto outcome = co_await ask(Stream(run), run.keys(), arguments);
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
    co_await twin.createGroup(streamOf(run.keys(), arguments), arguments.text(u"group"_s), "0");
    co_return co_await ask(twin, run.keys(), arguments);
}

template <typename Side, typename Ask>
Work on(Ask ask)
{
    return [ask](Run &run, Arguments arguments) {
        return ask(Side(run), run.keys(), std::move(arguments));
    };
}

/// A form in which both sides answer by the same lambda. What the table was not told of differs.
template <typename Ask>
Operation both(Ask ask, Operation operation)
{
    operation.run = on<Stream>(ask);
    operation.twin = on<Twin>(ask);
    operation.touches = touches;
    return operation;
}

template <typename Ask>
Operation bothOfGroup(Ask ask, Operation operation)
{
    operation.run = [ask](Run &run, Arguments arguments) {
        return askServer(ask, run, std::move(arguments));
    };
    operation.twin = [ask](Run &run, Arguments arguments) {
        return askTable(ask, run, std::move(arguments));
    };
    operation.touches = touches;
    return operation;
}

Outcome addedOutcome(const Added &added)
{
    auto outcome = Outcome::done(
        toFields(added),
        tr("Added as %1; the stream has %2.").arg(QString::fromUtf8(added.id), entriesText(added.length)));
    return outcome;
}

QByteArrayList wordsOf(const Arguments &arguments)
{
    QByteArrayList words;
    for (const auto &[name, value] : arguments.pairs(u"fields"_s))
        words << name << value;
    return words;
}

QCoro::Task<Outcome> add(Run &run, Arguments arguments)
{
    const auto added =
        co_await Stream(run).add(streamOf(run.keys(), arguments), wordsOf(arguments), arguments.integer(u"maxlen"_s));
    run.drawnOnce(u"id"_s, drawn(added.id));
    co_return addedOutcome(added);
}

QCoro::Task<Outcome> addRow(Run &run, Arguments arguments)
{
    const auto id = run.drawnOnce(u"id"_s, drawn("0-1"));
    const auto added =
        co_await Twin(run).add(streamOf(run.keys(), arguments), wordsOf(arguments), arguments.integer(u"maxlen"_s), id);
    co_return addedOutcome(added);
}

const auto range = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto of = keysOf(keys, arguments);
    const auto stream = arguments.text(u"of"_s) == "dead" ? of.dead : of.stream;
    const auto entries = co_await side.range(stream, arguments.text(u"start"_s), arguments.text(u"end"_s),
                                             arguments.integer(u"count"_s));
    co_return Outcome::done({{u"entries"_s, entriesField(entries)}},
                            tr("%1; whoever reads takes nothing away.").arg(entriesText(entries.size())));
};

const auto length = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto count = co_await side.length(streamOf(keys, arguments));
    co_return Outcome::done({{u"length"_s, count}},
                            tr("%1, whether they have been acknowledged or not.").arg(entriesText(count)));
};

const auto trim = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto stream = streamOf(keys, arguments);
    const auto trimmed = co_await side.trim(stream, arguments.integer(u"maxlen"_s), arguments.flag(u"exact"_s));
    const auto left = co_await side.length(stream);
    co_return Outcome::done({{u"trimmed"_s, trimmed}, {u"length"_s, left}},
                            tr("Gone for good, read or not: %1. Left: %2.").arg(countText(trimmed), countText(left)));
};

const auto readNew = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto reader = readerOf(arguments);
    const auto entries = co_await side.read(streamOf(keys, arguments), reader, arguments.integer(u"count"_s));
    auto outcome =
        Outcome::done({{u"entries"_s, entriesField(entries)}},
                      entries.isEmpty() ? tr("Nothing new: the group has been given all that is there.")
                                        : tr("For %1: %2, pending until they are acknowledged.")
                                              .arg(quotedText(reader.consumer), entriesText(entries.size())));
    if (!entries.isEmpty())
        outcome.offers = {{u"id"_s, entries.first().id}};
    co_return outcome;
};

const auto ack = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto acknowledged =
        co_await side.ack(streamOf(keys, arguments), arguments.text(u"group"_s), arguments.text(u"id"_s));
    co_return Outcome::done({{u"acknowledged"_s, acknowledged}},
                            acknowledged > 0 ? tr("No longer pending. In the stream it stays.")
                                             : tr("It was not pending: acknowledged before, or never delivered."));
};

const auto lookAtPending = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto pending = co_await side.pending(streamOf(keys, arguments), arguments.text(u"group"_s));
    co_return Outcome::done(toFields(pending),
                            pending.count == 0
                                ? tr("Nothing is pending: all that was delivered has been acknowledged.")
                                : tr("Delivered and not acknowledged: %1.").arg(entriesText(pending.count)));
};

const auto claim = [](auto side, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
    const std::chrono::milliseconds idle(arguments.integer(u"min-idle"_s));
    const auto reader = readerOf(arguments);
    const auto claimed = co_await side.claim(streamOf(keys, arguments), reader, idle, 100);
    auto headline = tr("%1 has %2 more in hand.").arg(quotedText(reader.consumer), entriesText(claimed.entries.size()));
    if (!claimed.deleted.isEmpty())
        headline += tr(" Pending, but no longer in the stream: %1.").arg(entriesText(claimed.deleted.size()));
    co_return Outcome::done(toFields(claimed), headline);
};

QCoro::Task<Outcome> createGroup(Stream stream, Keyspace keys, Arguments arguments)
{
    const auto group = arguments.text(u"group"_s);
    const bool isNew = co_await stream.createGroup(streamOf(keys, arguments), group, arguments.text(u"start"_s));
    if (!isNew)
        co_return Outcome::rejected(
            tr("BUSYGROUP: there is a group %1 already.").arg(quotedText(group)),
            tr("It goes on where it stands. A program that starts takes this answer for a yes."));
    co_return Outcome::done(
        {{u"created"_s, true}},
        tr("%1 gets what comes after %2.").arg(quotedText(group), quotedText(arguments.text(u"start"_s))));
}

QString lagText(const GroupState &group)
{
    return group.lagIs == LagIs::Unknown  ? tr("unknown")
           : group.lagIs == LagIs::AtMost ? tr("at most %1").arg(countText(*group.lag))
                                          : countText(*group.lag);
}

QCoro::Task<Outcome> lookAtGroups(Stream stream, Keyspace keys, Arguments arguments)
{
    const auto groups = co_await stream.groups(streamOf(keys, arguments));
    QStringList told;
    for (const auto &group : groups)
        told.append(tr("%1: pending %2, lag %3").arg(quotedText(group.name), countText(group.pending), lagText(group)));
    co_return Outcome::done({{u"groups"_s, toVariant(groups)}},
                            told.isEmpty() ? tr("No group reads this stream.") : told.join(u"; "_s) + u'.');
}

/// Looks first, which is no lock: what is delivered in between is lost as well.
QCoro::Task<Outcome> deleteConsumer(Run &run, Keyspace keys, Arguments arguments)
{
    const auto stream = streamOf(keys, arguments);
    const auto reader = readerOf(arguments);
    qint64 held = 0;
    const auto pending = co_await Stream(run).pending(stream, reader.group);
    for (const auto &holder : pending.consumers)
        held += holder.consumer == reader.consumer ? holder.pending : 0;
    if (held > 0 && !arguments.flag(u"force"_s))
        co_return Outcome::rejected(
            tr("%1 has entries pending: %2. They would go with it, and nobody could claim them.")
                .arg(quotedText(reader.consumer), countText(held)),
            tr("Claim them for another first; or force it."), {{u"pending"_s, held}});
    const auto lost =
        (co_await run.redis().command("XGROUP", "DELCONSUMER", stream, reader.group, reader.consumer)).count();
    co_return Outcome::done(
        {{u"pending"_s, lost}},
        tr("%1 is gone; pending entries that went with it: %2.").arg(quotedText(reader.consumer), countText(lost)));
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
    const auto bound = u"[-+]|\\(?"_s + Id;
    return {
        {.id = u"add"_s,
         .group = tr("Stream"),
         .title = tr("Add an entry"),
         .summary = tr("XADD … MAXLEN ~: the server makes the id; O(1), and O(N) for the N that are trimmed."),
         .parameters = {streamParameter(),
                        Parameter::pairs(u"fields"_s, tr("Fields")).withExample(u"type=mail,to=ann"_s),
                        maxlenParameter().withHelp(tr("Whole nodes of 100 entries go, so a few more may stay."))},
         .run = add,
         .twin = addRow,
         .touches = touches,
         .aboutTheWay = {u"length"_s}},
        both(range,
             {.id = u"range"_s,
              .group = tr("Stream"),
              .title = tr("Read a range"),
              .summary = tr("XRANGE, O(N) for the N that it gives. From any id: replay."),
              .parameters = {streamParameter(),
                             Parameter::choice(u"of"_s, tr("Entries"), {u"stream"_s, u"dead"_s})
                                 .withDefault("stream")
                                 .withHelp(tr("dead: those of the dead-letter stream.")),
                             idParameter(u"start"_s, tr("From"), bound, tr(", - or (id")).withDefault("-"),
                             idParameter(u"end"_s, tr("To"), bound, tr(", + or (id")).withDefault("+"),
                             countParameter("10")},
              .aboutTheWay = {u"entries"_s}}),
        both(length, {.id = u"length"_s,
                      .group = tr("Stream"),
                      .title = tr("How many"),
                      .summary = tr("XLEN, O(1)."),
                      .parameters = {streamParameter()},
                      .aboutTheWay = {u"length"_s}}),
        both(trim, {.id = u"trim"_s,
                    .group = tr("Stream"),
                    .title = tr("Trim it"),
                    .summary = tr("XTRIM MAXLEN, O(N) for the N that go. No group is asked whether it has read them."),
                    .parameters = {streamParameter(), maxlenParameter(),
                                   Parameter::flag(u"exact"_s, tr("Exactly"))
                                       .withDefault("false")
                                       .withHelp(tr("Else by whole nodes (~), which costs less."))},
                    .aboutTheWay = {u"trimmed"_s, u"length"_s}}),
    };
}

QList<Operation> groupOperations()
{
    const auto of = tr("Group");
    return {{.id = u"group-create"_s,
             .group = of,
             .title = tr("Create a group"),
             .summary = tr("XGROUP CREATE … MKSTREAM, O(1). From where it is to read."),
             .parameters = {streamParameter(), groupParameter(),
                            idParameter(u"start"_s, tr("After"), u"\\$|"_s + Id, tr(", or $"))
                                .withDefault("0")
                                .withHelp(tr("0: all that is there. $: only what comes from now on."))},
             .run = on<Stream>(createGroup),
             .touches = touches},
            bothOfGroup(readNew,
                        {.id = u"group-read"_s,
                         .group = of,
                         .title = tr("Read as a consumer"),
                         .summary = tr("XREADGROUP … >, O(N) for the N that it gives: what nobody of the group has got."),
                         .parameters = {streamParameter(), groupParameter(), consumerParameter(), countParameter("5")},
                         .aboutTheWay = {u"entries"_s}}),
            both(ack, {.id = u"ack"_s,
                       .group = of,
                       .title = tr("Acknowledge"),
                       .summary = tr("XACK, O(1): takes it off the list of pending entries."),
                       .parameters = {streamParameter(), groupParameter(),
                                      idParameter(u"id"_s, tr("Id"), Id, {}).withExample(u"1526919030474-0"_s)},
                       .aboutTheWay = {u"acknowledged"_s}}),
            bothOfGroup(lookAtPending,
                        {.id = u"pending"_s,
                         .group = of,
                         .title = tr("Pending"),
                         .summary = tr("XPENDING, twice: O(consumers) for the sum, O(N) for the first ten entries."),
                         .parameters = {streamParameter(), groupParameter()},
                         .aboutTheWay = {u"count"_s, u"min"_s, u"max"_s, u"consumers"_s, u"entries"_s}}),
            bothOfGroup(claim, {.id = u"claim"_s,
                                .group = of,
                                .title = tr("Claim"),
                                .summary = tr(
                                    "XAUTOCLAIM: what has been idle for that long changes hands, delivered once more."),
                                .parameters = {streamParameter(), groupParameter(), consumerParameter(),
                                               Parameter::integer(u"min-idle"_s, tr("Idle for"), 0, 86'400'000)
                                                   .withUnit(u"ms"_s)
                                                   .withExample(u"5000"_s)},
                                .aboutTheWay = {u"entries"_s, u"deleted"_s, u"next"_s}}),
            {.id = u"groups"_s,
             .group = of,
             .title = tr("Groups and lag"),
             .summary = tr("XINFO GROUPS, O(groups). The lag is a guess where entries were trimmed or deleted."),
             .parameters = {streamParameter()},
             .run = on<Stream>(lookAtGroups)},
            {.id = u"delete-consumer"_s,
             .group = of,
             .title = tr("Delete a consumer"),
             .summary = tr("XGROUP DELCONSUMER. Its pending entries go with it; so that is asked first."),
             .parameters = {streamParameter(), groupParameter(), consumerParameter(),
                            Parameter::flag(u"force"_s, tr("Even so")).withDefault("false")},
             .run =
                 [](Run &run, Arguments arguments) {
                     return askServer(
                         [&run](Stream, Keyspace keys, Arguments given) { return deleteConsumer(run, keys, given); },
                         run, std::move(arguments));
                 },
             .touches = touches}};
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
