// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/pattern.h"

#include <bit>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 BytesPerMember = 100; // beside its text, once each has a place of its own

enum class Grown { Hash, SortedSet, IntegerSet, Set, List };
consteval auto wordsOf(Grown)
{
    return words("hash", "zset", "intset", "set", "list");
}

enum class By { Count, Size }; ///< every member has `size` bytes, or one more than the one before
consteval auto wordsOf(By)
{
    return words("count", "size");
}

/// How a collection grows, one member a step.
struct Growth
{
    Grown type{};
    By by{};
    qint64 size = 8;

    QByteArray member(qint64 step) const
    {
        if (type == Grown::IntegerSet)
            return by == By::Count ? QByteArray::number(step) : QByteArray("1").leftJustified(step, '0');
        return QByteArray::number(step).rightJustified(by == By::Count ? size : step, 'x');
    }

    /// The command that adds member number `step`, counted from 1.
    redis::Command add(const Key &key, qint64 step) const
    {
        if (type == Grown::Hash)
            return makeCommand("HSET", key, "field" + QByteArray::number(step), member(step));
        if (type == Grown::SortedSet)
            return makeCommand("ZADD", key, step, member(step));
        return makeCommand(type == Grown::List ? "RPUSH" : "SADD", key, member(step));
    }

    /// A CONFIG GET pattern for the settings that decide about the encoding.
    QByteArray settings() const
    {
        if (type == Grown::List)
            return "list-max-*size";
        return QByteArray(wordOf(type == Grown::IntegerSet ? Grown::Set : type).data()) + "-max-*";
    }
};

struct Step
{
    qint64 count = 0; ///< members
    QByteArray encoding;
    qint64 memory = 0; ///< bytes

    static constexpr auto Members =
        named("members encoding memory_bytes", &Step::count, &Step::encoding, &Step::memory);
};

struct Shift
{
    Grown type{};
    By by{};
    QByteArray from;
    std::optional<QByteArray> to; ///< none: nothing changed
    qint64 count = 0;             ///< of the members, at the last step
    qint64 memoryBefore = 0, memoryAfter = 0;

    static constexpr auto Members =
        named("type by from to members memory_before memory_after", &Shift::type, &Shift::by, &Shift::from, &Shift::to,
              &Shift::count, &Shift::memoryBefore, &Shift::memoryAfter);
};

QCoro::Task<Step> grow(redis::Client &redis, Growth growth, Key key, qint64 step)
{
    const auto replies = co_await redis::pipelined(redis, growth.add(key, step), makeCommand("OBJECT", "ENCODING", key),
                                                   makeCommand("MEMORY", "USAGE", key, "SAMPLES", 0));
    co_return Step{step, replies[1].text(), replies[2].count()};
}

struct Growing
{
    QList<Step> samples; ///< members 1, 2, 4, 8 …, the one before the change and the one of the change
    Step before, after;  ///< `after` is the last step when nothing changed
    bool isShifted = false;
};

QCoro::Task<Growing> growUntilItShifts(Run &run, Growth growth, qint64 limit)
{
    const auto key = run.ownKey(QByteArray("encoding-shift:{") + wordOf(growth.type).data() + "}");
    Growing growing;
    for (qint64 i = 1; i <= limit && !growing.isShifted; ++i) {
        run.throwIfStopped();
        growing.before = growing.after;
        growing.after = co_await grow(run.redis(), growth, key, i);
        growing.isShifted = i > 1 && growing.before.encoding != growing.after.encoding;
        const auto number = static_cast<quint64>(i);
        if (growing.isShifted && !std::has_single_bit(number - 1))
            growing.samples.append(growing.before);
        if (growing.isShifted || std::has_single_bit(number) || i == limit)
            growing.samples.append(growing.after);
        run.progress(i, limit, displayText(growing.after.encoding));
    }
    co_return growing;
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

QString headlineOf(const Shift &shift)
{
    const auto count = countText(shift.count);
    if (!shift.to)
        return tr("Stored as %1 from the first member to number %2, without a shift: its members are too long to be "
                  "packed, "
                  "or this server has no other encoding for it, or the limit came first.")
            .arg(displayText(shift.from), count);
    return tr("From %1 to %2 at member %3: %4 bytes became %5.")
        .arg(displayText(shift.from), displayText(*shift.to), count, countText(shift.memoryBefore),
             countText(shift.memoryAfter));
}

QCoro::Task<Outcome> run(Run &run, Arguments arguments)
{
    const Growth growth{arguments.choice<Grown>(u"type"_s), arguments.choice<By>(u"by"_s),
                        arguments.integer(u"size"_s)};
    const auto limit = arguments.integer(u"limit"_s);
    const auto longest = growth.by == By::Size ? limit : growth.size;
    co_await refuseEviction(run, limit * (longest + BytesPerMember));
    const auto settings = co_await settingsOf(run, growth);
    const auto growing = co_await growUntilItShifts(run, growth, limit);
    const auto &before = growing.before;
    const auto &after = growing.after;
    Shift shift{.type = growth.type,
                .by = growth.by,
                .from = after.encoding,
                .to = {},
                .count = after.count,
                .memoryBefore = before.memory,
                .memoryAfter = after.memory};
    if (growing.isShifted) {
        shift.from = before.encoding;
        shift.to = after.encoding;
        run.note(u"main"_s, headlineOf(shift));
    }
    auto fields = toFields(shift);
    fields.set(u"settings"_s, settings).set(u"steps"_s, toVariant(growing.samples));
    co_return Outcome::done(fields, headlineOf(shift));
}

} // namespace

Scenario encodingShift()
{
    return {
        .id = u"encoding-shift"_s,
        .title = tr("The encoding shifts"),
        .summary = tr("Small collections are packed into one block of memory; beyond a threshold Redis rebuilds them, "
                      "and removing members does not undo it. Watch the memory jump when too many members, or one too "
                      "long, arrive."),
        .parameters = {Parameter::choice(u"type"_s, tr("Type"), Grown::Hash)
                           .withHelp(tr("An intset is a set of integers only. Lists, and sets of text, have a packed "
                                        "form from Redis 7.2 on.")),
                       Parameter::choice(u"by"_s, tr("Grow by"), By::Count)
                           .withHelp(tr("count: many small members. size: each member one byte longer than the one "
                                        "before.")),
                       Parameter::integer(u"size"_s, tr("Size of a member"), 1, 10'000)
                           .withDefault("8")
                           .withUnit(u"B"_s)
                           .withHelp(tr("Only when growing by count.")),
                       Parameter::integer(u"limit"_s, tr("At most"), 2, 20'000)
                           .withDefault("1200")
                           .withUnit(tr("members"))
                           .withHelp(tr("Where to stop when nothing changes."))},
        .run = run,
        .contrast = u"by"_s};
}

} // namespace lab::patterns::basic_types
