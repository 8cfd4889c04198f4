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

/// A collection that grows, one member a step, until the server stores it in another way.
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
        for (qint64 i = 1; i <= limit && !ending.to; ++i) {
            run.throwIfStopped();
            const auto key = keyFor(i);
            const auto replies =
                co_await redis::pipelined(me.redis, add(key, i), makeCommand("OBJECT", "ENCODING", key),
                                          makeCommand("MEMORY", "USAGE", key, "SAMPLES", 0));
            take({i, replies[1].text(), fullBuckets + replies[2].count()});
            run.progress(i, limit, displayText(ending.from));
        }
        if (ending.to)
            me.note(clauseOf(ending));
    }

    /// Where member number `step` goes, counted from 1.
    Key keyFor(qint64 step)
    {
        const auto name = QByteArray("encoding-shift:{") + wordOf(ending.type).data() + '}';
        if (ending.by != By::Buckets)
            return run.ownKey(name);
        if (step % BucketSize == 1)
            fullBuckets = last.memory;
        return run.ownKey(name + ':' + QByteArray::number((step - 1) / BucketSize));
    }

    /// `size` bytes, or one more than the one before.
    QByteArray member(qint64 step) const
    {
        if (isOf(Grown::IntegerSet))
            return ending.by == By::Size ? QByteArray("1").leftJustified(step, '0') : QByteArray::number(step);
        return QByteArray::number(step).rightJustified(ending.by == By::Size ? step : size, 'x');
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
        ending.from = step.encoding;
        if (step.members > 1 && step.encoding != last.encoding) {
            ending.from = last.encoding;
            ending.to = step.encoding;
            if (!isShown(last))
                ending.steps.append(last);
        }
        if (ending.to || isShown(step))
            ending.steps.append(step);
        ending.members = step.members;
        ending.memoryBefore = last.memory;
        ending.memoryAfter = step.memory;
        last = step;
    }
    bool isShown(const Step &step) const
    {
        return step.members == limit || std::has_single_bit(static_cast<quint64>(step.members));
    }

    QCoro::Task<Ending> end() { co_return ending; }

    static bool isPacked(const QByteArray &encoding)
    {
        return QByteArrayList{"listpack", "intset", "ziplist"}.contains(encoding);
    }
    static bool holds(const Ending &ending) { return !ending.to && isPacked(ending.from); }
    static QString clauseOf(const Ending &ending)
    {
        const auto from = displayText(ending.from), members = countText(ending.members);
        const auto memory = countText(ending.memoryAfter);
        if (ending.to)
            return tr("member %1 turned the %2 into a %3, and %4 bytes became %5")
                .arg(members, from, displayText(*ending.to), countText(ending.memoryBefore), memory);
        return isPacked(ending.from)
                   ? tr("all %1 members stayed packed as %2, in %3 bytes").arg(members, from, memory)
                   : tr("it was a %1 from the first member to number %2, in %3 bytes").arg(from, members, memory);
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
        .invariant = tr("The collection stays packed (listpack or intset) to its last member."),
        .ways = {{u"count"_s, tr("One key gets many small members.")},
                 {u"size"_s, tr("One key gets members of which each is a byte longer than the one before.")},
                 {u"buckets"_s, tr("The members of count are spread over keys of 100 each, as HSET users:{17} does "
                                   "for the ids 1700 to 1799.")}},
        .choice = u"by"_s,
        .parameters = {Parameter::choice(u"type"_s, tr("Type"), Grown::Hash)
                           .withHelp(tr("An intset is a set of integers only. Lists, and sets of text, have a packed "
                                        "form from Redis 7.2 on.")),
                       Parameter::integer(u"size"_s, tr("Size of a member"), 1, 10'000)
                           .withDefault("8")
                           .withUnit(u"B"_s)
                           .withHelp(tr("Not when growing by size.")),
                       Parameter::integer(u"limit"_s, tr("At most"), 2, 20'000)
                           .withDefault("1200")
                           .withUnit(tr("members"))
                           .withHelp(tr("Where to stop when nothing changes."))},
        .prediction = Prediction{.prompt = tr("A hash gets one small field after another. Which of them, counted from "
                                              "1, makes a hashtable of it?"),
                                 .way = u"count"_s,
                                 .field = u"members"_s}};
    return scenario<EncodingShift>(described, {{u"writer"_s, &EncodingShift::writer}});
}

} // namespace lab::patterns::basic_types
