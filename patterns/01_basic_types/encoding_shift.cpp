// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/eviction.h"
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/commands.h"
#include "patterns/01_basic_types/growth.h"
#include "patterns/01_basic_types/operation_parts.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 BytesPerMember = 100; // beside its text, once each has a place of its own

struct Step
{
    qint64 members = 0;
    QByteArray encoding;
    qint64 memory = 0;
};

struct Shift
{
    QList<Step> samples; ///< members 1, 2, 4, 8 …, the one before the change and the one of the change
    Step before, after;  ///< `after` is the last step when nothing changed
    bool happened = false;
};

QCoro::Task<Step> grow(redis::Client &redis, Growth growth, Key key, qint64 step)
{
    const QList commands{growth.add(key, step), makeCommand("OBJECT", "ENCODING", key),
                         makeCommand("MEMORY", "USAGE", key, "SAMPLES", 0)};
    const auto replies = co_await pipelined(redis, commands);
    co_return Step{step, replies[1].text(), replies[2].count()};
}

bool isPowerOfTwo(qint64 number)
{
    return (number & (number - 1)) == 0;
}

void addSample(Shift &shift, const Step &step)
{
    if (shift.samples.isEmpty() || shift.samples.last().members != step.members)
        shift.samples.append(step);
}

QCoro::Task<Shift> growUntilItShifts(Run &run, Growth growth, Key key, qint64 limit)
{
    Shift shift;
    co_await run.redis().command("UNLINK", key);
    for (qint64 i = 1; i <= limit && !shift.happened; ++i) {
        run.throwIfStopped();
        shift.before = shift.after;
        shift.after = co_await grow(run.redis(), growth, key, i);
        shift.happened = i > 1 && shift.before.encoding != shift.after.encoding;
        if (shift.happened)
            addSample(shift, shift.before);
        if (shift.happened || isPowerOfTwo(i) || i == limit)
            addSample(shift, shift.after);
        run.progress(i, limit, displayText(shift.after.encoding));
    }
    if (shift.happened) {
        run.note(u"main"_s, tr("%1 → %2 at member %3: %4 → %5 bytes")
                                .arg(displayText(shift.before.encoding), displayText(shift.after.encoding))
                                .arg(shift.after.members)
                                .arg(shift.before.memory)
                                .arg(shift.after.memory));
    }
    co_return shift;
}

/// The server's own thresholds; empty where it will not tell (managed servers forbid CONFIG).
QCoro::Task<Fields> settingsOf(Run &run, Growth growth)
{
    Fields settings;
    try {
        const auto reply = co_await run.redis().command("CONFIG", "GET", growth.settings());
        for (const auto &[name, value] : reply.pairs()) {
            // Redis 7 also answers under the names of old, when a listpack was a ziplist.
            if (!name.contains("ziplist"))
                settings.set(displayText(name), QVariant(value));
        }
    } catch (const redis::ServerError &error) {
        run.note(u"main"_s, tr("The thresholds stay unknown: %1").arg(error.message()));
    }
    co_return settings;
}

QVariant rowsOf(const QList<Step> &steps)
{
    QVariantList rows;
    for (const auto &step : steps) {
        rows.append(QVariant::fromValue(
            Fields{{u"members"_s, step.members}, {u"encoding"_s, step.encoding}, {u"memory_bytes"_s, step.memory}}));
    }
    return rows;
}

Outcome outcomeOf(const Shift &shift, const QByteArray &type, const QByteArray &by, const Fields &settings)
{
    const auto &[members, encoding, memory] = shift.after;
    const Fields fields{{u"type"_s, type},
                        {u"by"_s, by},
                        {u"from"_s, shift.happened ? shift.before.encoding : encoding},
                        {u"to"_s, shift.happened ? QVariant(encoding) : QVariant()},
                        {u"members"_s, members},
                        {u"memory_before"_s, shift.before.memory},
                        {u"memory_after"_s, memory},
                        {u"settings"_s, QVariant::fromValue(settings)},
                        {u"steps"_s, rowsOf(shift.samples)}};
    if (!shift.happened) {
        return Outcome::done(
            fields, tr("Still %1 after %2 members: this server has no other encoding for it, or the limit came first.")
                        .arg(displayText(encoding))
                        .arg(members));
    }
    return Outcome::done(fields, tr("From %1 to %2 at member %3: %4 bytes became %5.")
                                     .arg(displayText(shift.before.encoding), displayText(encoding))
                                     .arg(members)
                                     .arg(shift.before.memory)
                                     .arg(memory));
}

QCoro::Task<Outcome> shiftEncoding(Run &run, Arguments arguments)
{
    Growth growth;
    growth.type = arguments.text(u"type"_s);
    growth.by = arguments.text(u"by"_s) == "size" ? Growth::By::Size : Growth::By::Count;
    growth.size = arguments.integer(u"size"_s);
    const auto limit = arguments.integer(u"limit"_s);
    const auto longest = growth.by == Growth::By::Size ? limit : growth.size;
    co_await refuseEviction(run, limit * (longest + BytesPerMember));
    const auto key = run.ownKey("encoding-shift:{" + growth.type + "}");
    const auto settings = co_await settingsOf(run, growth);
    const auto shift = co_await growUntilItShifts(run, growth, key, limit);
    co_return outcomeOf(shift, growth.type, arguments.text(u"by"_s), settings);
}

} // namespace

Scenario encodingShift()
{
    Scenario scenario;
    scenario.id = u"encoding-shift"_s;
    scenario.title = tr("The encoding shifts");
    scenario.summary =
        tr("Small collections are packed into one block of memory; beyond a threshold Redis rebuilds them, and "
           "removing members does not undo it. Watch the memory jump when too many members, or one too long, arrive.");
    scenario.parameters = {
        Parameter::choice(u"type"_s, tr("Type"), {u"hash"_s, u"zset"_s, u"intset"_s, u"set"_s, u"list"_s})
            .withDefault("hash")
            .withHelp(tr(
                "An intset is a set of integers only. Lists, and sets of text, have a packed form from Redis 7.2 on.")),
        Parameter::choice(u"by"_s, tr("Grow by"), {u"count"_s, u"size"_s})
            .withDefault("count")
            .withHelp(tr("count: many small members. size: each member one byte longer than the one before.")),
        Parameter::integer(u"size"_s, tr("Size of a member"), 1, 10'000)
            .withDefault("8")
            .withUnit(u"B"_s)
            .withHelp(tr("Only when growing by count.")),
        Parameter::integer(u"limit"_s, tr("At most"), 2, 20'000)
            .withDefault("1200")
            .withUnit(tr("members"))
            .withHelp(tr("Where to stop when nothing changes.")),
    };
    scenario.run = shiftEncoding;
    scenario.contrast = u"by"_s;
    return scenario;
}

} // namespace lab::patterns::basic
