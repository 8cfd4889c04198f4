// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "app/run/server_settings.h"
#include "patterns/01_basic_types/lesson.h"

#include <bit>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 BytesPerMember = 100; // beside its text, once each has a place of its own
constexpr qint64 BucketSize = 100;

enum class Grown { Hash, SortedSet, IntegerSet, Set, List };
consteval auto wordsOf(Grown)
{
    return words("hash", "zset", "intset", "set", "list");
}

enum class By { Count, Size, Buckets };
consteval auto wordsOf(By)
{
    return words("count", "size", "buckets");
}

struct Step
{
    qint64 members = 0;
    QByteArray encoding;
    qint64 memory = 0; ///< bytes

    static constexpr auto Members =
        named("members encoding memory_bytes", &Step::members, &Step::encoding, &Step::memory);
};

/// A collection that grows, one member a step, until the server no longer stores it packed.
struct EncodingShift
{
    struct Ending
    {
        Grown type{};
        By by{};
        QByteArray from = {};
        std::optional<QByteArray> to = {};
        qint64 members = 0, memoryBefore = 0, memoryAfter = 0;
        QList<ServerSetting> settings = {};
        QList<Step> steps = {}; ///< of 1, 2, 4, 8 … members, the one before the shift and the last

        static constexpr auto Members =
            named("type by from to members memory_before memory_after settings steps", &Ending::type, &Ending::by,
                  &Ending::from, &Ending::to, &Ending::members, &Ending::memoryBefore, &Ending::memoryAfter,
                  &Ending::settings, &Ending::steps);
    };

    EncodingShift(Run &its, const Arguments &arguments)
        : run(its)
        , size(arguments.integer(u"size"_s))
        , limit(arguments.integer(u"limit"_s))
        , ending{arguments.choice<Grown>(u"type"_s), arguments.choice<By>(u"by"_s)}
    {
    }

    bool isOf(Grown type) const { return ending.type == type; }

    QCoro::Task<void> setUp()
    {
        const auto longest = ending.by == By::Size ? limit : size;
        co_await refuseEviction(run, limit * (longest + BytesPerMember));
        const auto word = wordOf(isOf(Grown::IntegerSet) ? Grown::Set : ending.type);
        const auto pattern = isOf(Grown::List) ? "list-max-*size"_ba : QByteArray(word.data()) + "-max-*";
        ending.settings = co_await serverSettings(run, pattern);
    }

    QCoro::Task<void> writer(Actor &me)
    {
        for (qint64 i = 1; i <= limit && (!ending.to || isPacked(*ending.to)); ++i) {
            run.throwIfStopped();
            const auto key = keyFor(i);
            const auto replies =
                co_await redis::pipelined(me.redis, add(key, i), makeCommand("OBJECT", "ENCODING", key),
                                          makeCommand("MEMORY", "USAGE", key, "SAMPLES", 0));
            take({i, replies[1].text(), fullBuckets + replies[2].count()});
            run.progress(i, limit, displayText(last.encoding));
        }
        if (ending.to)
            me.note(clauseOf(ending));
    }

    /// Where member number `step` goes, counted from 1.
    Key keyFor(qint64 step)
    {
        const auto name = QByteArray("encoding-shift:{") + wordOf(ending.type).data() + '}';
        if (isFirst(step))
            fullBuckets = last.memory;
        if (ending.by != By::Buckets)
            return run.ownKey(name);
        return run.ownKey(name + ':' + QByteArray::number((step - 1) / BucketSize));
    }

    /// Whether it begins a key.
    bool isFirst(qint64 step) const { return ending.by == By::Buckets ? step % BucketSize == 1 : step == 1; }

    /// `size` bytes, or one more than the one before. No integer but in an intset, so that size alone differs.
    QByteArray member(qint64 step) const
    {
        if (isOf(Grown::IntegerSet))
            return ending.by == By::Size ? QByteArray("1").leftJustified(step, '0') : QByteArray::number(step);
        return ending.by == By::Size ? QByteArray(step, 'x')
                                     : ('x' + QByteArray::number(step)).rightJustified(size, 'x');
    }

    redis::Command add(const Key &key, qint64 step) const
    {
        if (isOf(Grown::Hash))
            return makeCommand("HSET", key, "field" + QByteArray::number(step), member(step));
        if (isOf(Grown::SortedSet))
            return makeCommand("ZADD", key, step, member(step));
        return makeCommand(isOf(Grown::List) ? "RPUSH" : "SADD", key, member(step));
    }

    void take(const Step &step)
    {
        const bool isShift = !isFirst(step.members) && step.encoding != last.encoding;
        if (isShift && ending.steps.last().members != last.members)
            ending.steps.append(last);
        if (isShift || isShown(step))
            ending.steps.append(step);
        if (isShift || !ending.to) {
            ending.from = isShift ? last.encoding : step.encoding;
            ending.members = step.members;
            ending.memoryBefore = last.memory;
            ending.memoryAfter = step.memory;
        }
        if (isShift)
            ending.to = step.encoding;
        last = step;
    }
    bool isShown(const Step &step) const
    {
        return step.members == limit || std::has_single_bit(static_cast<quint64>(step.members));
    }

    /// A quicklist is a chain of listpacks.
    static bool isPacked(const QByteArray &encoding)
    {
        return QByteArrayList{"listpack", "listpackex", "intset", "ziplist", "quicklist"}.contains(encoding);
    }
    static bool holds(const Ending &ending) { return isPacked(ending.to.value_or(ending.from)); }
    static QString clauseOf(const Ending &ending)
    {
        const auto from = displayText(ending.from), members = countText(ending.members);
        const auto memory = countText(ending.memoryAfter);
        if (ending.to)
            return tr("member %1 turned the %2 into a %3, %4 bytes into %5")
                .arg(members, from, displayText(*ending.to), countText(ending.memoryBefore), memory);
        const auto same = isPacked(ending.from) ? tr("all %1 members stayed packed as %2, in %3 bytes")
                                                : tr("up to member %1 it was a %2 from the first, in %3 bytes");
        return same.arg(members, from, memory);
    }

    Run &run;
    qint64 size, limit;
    Ending ending;
    Step last = {};
    qint64 fullBuckets = 0; ///< bytes of those that get no more members
};

} // namespace

Scenario encodingShift()
{
    const Scenario described{
        .id = u"encoding-shift"_s,
        .title = tr("The encoding shifts"),
        .summary = tr("Small collections are packed into one block of memory. Beyond a threshold Redis rebuilds them, "
                      "and removing members does not undo it. Watch the memory jump when too many members, or one too "
                      "long, arrive."),
        .situation = tr("A small collection is packed into one block, and it grows."),
        .invariant = tr("The collection stays packed to its last member: a listpack, an intset, or a quicklist, which "
                        "is a chain of "
                        "listpacks."),
        .ways = {{u"count"_s, tr("One key gets many small members."), tr("Count")},
                 {u"size"_s, tr("Each member is a byte longer than the one before."), tr("Size")},
                 {u"buckets"_s, tr("The same members, spread over keys of a hundred each."), tr("Buckets")}},
        .choice = u"by"_s,
        .parameters = {Parameter::choice(u"type"_s, tr("Type"), Grown::Hash)
                           .withHelp(
                               tr("An intset holds integers only. Sets of text are packed from Redis 7.2 on. Lists "
                                  "have always been packed; from 7.2 on a short one is a single listpack.")),
                       Parameter::integer(u"size"_s, tr("Size of a member"), 1, 10'000)
                           .withDefault("8")
                           .withUnit(u"B"_s)
                           .withHelp(tr("Not when growing by size.")),
                       Parameter::integer(u"limit"_s, tr("At most"), 2, 20'000)
                           .withDefault("1200")
                           .withUnit(tr("members"))
                           .withHelp(tr("Where to stop while all is packed."))},
        .prediction = Prediction{.prompt = tr("One key gets one member after another. How many has it when the server "
                                              "stores them in another way, or in the end if it never does?"),
                                 .way = u"count"_s,
                                 .field = u"members"_s}};
    return scenario<EncodingShift>(described, {{u"writer"_s, &EncodingShift::writer}});
}

} // namespace lab::patterns::basic_types
