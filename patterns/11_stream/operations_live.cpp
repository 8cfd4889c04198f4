// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/errors.h"
#include "app/redis/groups.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto Block = 500ms; ///< a finish is heard within that time
constexpr int MostTroubles = 10;

std::chrono::microseconds until(Clock::time_point moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(moment - Clock::now());
}

enum class Fails { Never, Sometimes, Poison };
consteval auto wordsOf(Fails)
{
    return words("never", "sometimes", "poison");
}

/// What a daemon outlives: it tries again, and makes the group anew where that has gone.
bool isPassing(const Error &error)
{
    static const QByteArrayList codes{"NOGROUP", "UNBLOCKED", "LOADING", "READONLY", "MASTERDOWN"};
    const auto *const refused = dynamic_cast<const redis::ServerError *>(&error);
    return error.kind() == ErrorKind::Connection || error.kind() == ErrorKind::Timeout ||
           (refused && codes.contains(refused->code()));
}

/// Awaits `step` again and again until the run is to end. A server that stays away for long, or is another one by now,
/// ends it as a lost connection: whoever has started it looks for the server.
template <typename Step>
QCoro::Task<void> goOn(Run &run, const Arguments &arguments, Step &step)
{
    auto &live = run.live();
    if (const auto seconds = arguments.integerIfGiven(u"seconds"_s))
        live.endAfter(std::chrono::seconds(*seconds));
    step.redis = co_await run.connect(step.actor);
    int troubles = 0; // in a row
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        QString trouble;
        try {
            co_await step.once();
            troubles = 0;
        } catch (const Error &error) {
            if (troubles > 0 && redis::isEntryRefused(error))
                throw redis::ConnectionError(error.message(), error.hint());
            if (!isPassing(error) || ++troubles > MostTroubles)
                throw;
            trouble = error.message();
        }
        live.count(step.counters());
        if (!trouble.isEmpty()) {
            step.lost();
            run.note(step.actor, trouble, true);
            co_await live.rest(1s);
        }
    }
}

struct Producer
{
    QCoro::Task<void> once()
    {
        const auto now = Clock::now();
        next = std::max(next, now - 1s); // after a pause not all that it has missed
        QList<redis::Command> commands;
        for (; next <= now; next += Clock::duration(1s) / rate)
            commands.append(makeCommand("XADD", stream, "MAXLEN", "~", maxLength, "*", "type", "job", "number",
                                        added + commands.size() + 1));
        co_await redis::pipelined(*redis, commands);
        added += commands.size();
        co_await run.live().rest(until(next));
    }
    void lost() {}
    Fields counters() const { return {{u"added"_s, added}}; }

    Run &run;
    QString actor;
    Key stream;
    qint64 rate, maxLength;
    redis::Client *redis = nullptr;
    Clock::time_point next = Clock::now();
    qint64 added = 0;
};

QCoro::Task<Outcome> produce(Run &run, Arguments arguments)
{
    Producer producer{run, QString::fromUtf8(arguments.text(u"producer"_s)),
                      StreamKeys(run.keys(), arguments.text(u"stream"_s)).stream, arguments.integer(u"rate"_s),
                      arguments.integer(u"maxlen"_s)};
    co_await goOn(run, arguments, producer);
    co_return Outcome::done(producer.counters(), tr("Added: %1.").arg(countText(producer.added)));
}

/// One consumer of a group, from its start to its end; a reaper is one that takes only what others have left.
struct Worker
{
    QCoro::Task<void> once()
    {
        Stream stream(*redis);
        if (!isReady)
            co_await stream.createGroup(keys.stream, reader.group, "0");
        isReady = true;
        const auto entries = co_await next(stream);
        inHand = entries.size();
        for (const auto &entry : entries) {
            run.live().count(counters());
            co_await run.live().goesOn(); // a pause counts between two entries; to finish, all in hand are worked
            co_await work(stream, entry);
            --inHand;
        }
    }

    /// What it had in hand when it was killed, then what others have left, then what is new.
    QCoro::Task<QList<Entry>> next(Stream &stream)
    {
        auto command = makeCommand("XREADGROUP", "GROUP", reader.group, reader.consumer, "COUNT", count, "STREAMS",
                                   keys.stream, history.value_or(QByteArray()));
        if (history) {
            const auto own = Stream::readOf(co_await redis->send(command));
            history = own.isEmpty() ? std::nullopt : std::optional(own.last().id);
            co_await findWorn(own);
            if (!own.isEmpty())
                co_return own;
        }
        if (Clock::now() >= looksAt) {
            looksAt = Clock::now() + std::clamp<Clock::duration>(claimAfter.value_or(1s), 100ms, 1s);
            const auto claimed = co_await claim(stream);
            if (!claimed.isEmpty())
                co_return claimed;
        }
        if (!readsNew) {
            co_await run.live().rest(until(looksAt));
            co_return QList<Entry>();
        }
        command.insert(4, "BLOCK");
        command.insert(5, QByteArray::number(Block.count()));
        command.last() = ">";
        const auto reply = co_await blocking->read(command, Block, run.stop());
        co_return Stream::readOf(reply);
    }

    QCoro::Task<QList<Entry>> claim(Stream &stream)
    {
        if (!claimAfter)
            co_return QList<Entry>();
        const auto claimed = co_await stream.claim(keys.stream, reader, *claimAfter, count, cursor);
        cursor = claimed.next;
        looksAt = cursor == "0-0" ? looksAt : Clock::now(); // there may be more
        if (claimed.entries.isEmpty())
            co_return QList<Entry>();
        run.note(actor, tr("takes over %1").arg(countText(claimed.entries.size())));
        co_await findWorn(claimed.entries);
        co_return claimed.entries;
    }

    /// Whoever had it may have died of it, and never have said that it failed.
    QCoro::Task<void> findWorn(QList<Entry> entries)
    {
        QList<redis::Command> asks;
        for (const auto &entry : entries)
            asks.append(makeCommand("XPENDING", keys.stream, reader.group, entry.id, entry.id, 1));
        const auto replies = co_await redis::pipelined(*redis, asks);
        for (const auto &held : replies) {
            if (held.size() > 0 && held[0][3].count() > Stream::MostDeliveries)
                worn.append(held[0][0].text());
        }
    }

    QCoro::Task<void> work(Stream &stream, Entry entry)
    {
        if (entry.words.isEmpty()) { // deleted since: of it only the pending id is left
            co_await stream.ack(keys.stream, reader.group, entry.id);
            co_return;
        }
        const bool isWorn = worn.removeOne(entry.id);
        if (!isWorn)
            co_await run.sleep(takes); // killed here, it stays pending
        const bool hasFailed = isWorn || (fails == Fails::Sometimes && run.random().bounded(10) == 0) ||
                               (fails == Fails::Poison && entry.words.contains("poison"));
        const auto finish = co_await stream.finish(keys, reader, entry.id, hasFailed);
        ++ended[finish];
        if (hasFailed && finish != Finish::Twice)
            run.note(actor, finish == Finish::Dead ? tr("gives it up: a dead letter") : tr("fails: it stays pending"),
                     true);
    }

    void lost()
    {
        isReady = false;
        history = "0";
        inHand = 0;
    }
    Fields counters() const
    {
        return {{u"done"_s, ended.value(Finish::Done)},
                {u"in_hand"_s, inHand},
                {u"twice"_s, ended.value(Finish::Twice)},
                {u"failed"_s, ended.value(Finish::Again)},
                {u"dead"_s, ended.value(Finish::Dead)}};
    }

    Run &run;
    QString actor;
    StreamKeys keys;
    Reader reader;
    bool readsNew;
    qint64 count = 1;
    std::chrono::milliseconds takes = {};
    std::optional<std::chrono::seconds> claimAfter = {};
    Fails fails = Fails::Never;
    redis::Client *redis = nullptr;
    redis::BlockingReader *blocking = run.blockingReader(actor);
    bool isReady = false;
    std::optional<QByteArray> history = "0"; ///< up to where it has looked at what is its own
    QByteArray cursor = "0-0";               ///< likewise at what others have left
    Clock::time_point looksAt = {};
    QByteArrayList worn = {}; ///< delivered too often to be tried again
    QMap<Finish, qint64> ended = {};
    qint64 inHand = 0;
};

QCoro::Task<Outcome> workAs(Run &run, Arguments arguments, bool readsNew)
{
    const Reader reader{arguments.text(u"group"_s), arguments.text(u"consumer"_s)};
    Worker worker{run, QString::fromUtf8(reader.consumer), {run.keys(), arguments.text(u"stream"_s)}, reader, readsNew};
    worker.count = arguments.integer(u"count"_s);
    worker.takes = std::chrono::milliseconds(arguments.integer(u"takes"_s));
    worker.fails = arguments.choice<Fails>(u"fails"_s);
    if (const auto after = arguments.integerIfGiven(u"claim-after"_s))
        worker.claimAfter = std::chrono::seconds(*after);
    co_await goOn(run, arguments, worker);
    auto fields = worker.counters();
    fields.set(u"lag"_s, QVariant());
    const auto groups = co_await Stream(*worker.redis).groups(worker.keys.stream);
    for (const auto &group : groups) {
        if (group.name == reader.group)
            fields.set(u"lag"_s, toVariant(group.lag));
    }
    co_return Outcome::done(fields,
                            tr("Done: %1. Failed: %2. Done by another before: %3. Dead letters: %4.")
                                .arg(countText(worker.ended[Finish::Done]), countText(worker.ended[Finish::Again]),
                                     countText(worker.ended[Finish::Twice]), countText(worker.ended[Finish::Dead])));
}

Parameters workerParameters(const QByteArray &name, const Parameter &claimAfter)
{
    return {streamParameter(),
            groupParameter(),
            consumerParameter().withDefault(name),
            Parameter::integer(u"takes"_s, tr("One takes"), 0, 60'000).withUnit(u"ms"_s).withDefault("300"),
            claimAfter.withUnit(u"s"_s),
            Parameter::integer(u"count"_s, tr("At a time"), 1, 1000).withDefault("5"),
            Parameter::choice(u"fails"_s, tr("Fails"), Fails::Poison)
                .withHelp(tr("poison: at entries that have this word among their fields. sometimes: at one in ten.")),
            Parameter::integer(u"seconds"_s, tr("Ends after"), 1, 86'400).withUnit(u"s"_s).orNone()};
}

} // namespace

QList<Operation> liveOperations()
{
    const auto claimAfter = Parameter::integer(u"claim-after"_s, tr("Claims what is idle for"), 0, 86'400);
    return {
        {.id = u"produce"_s,
         .group = tr("Live"),
         .title = tr("A producer"),
         .summary = tr("XADD at a rate of your choice, until you stop it."),
         .parameters = {streamParameter(), Parameter::text(u"producer"_s, tr("Name")).withDefault("producer-1"),
                        Parameter::integer(u"rate"_s, tr("Entries a second"), 1, 10'000).withDefault("5"),
                        Parameter::integer(u"maxlen"_s, tr("Keep about"), 0, 1'000'000)
                            .withDefault("100000")
                            .withHelp(tr("What is beyond goes, read or not.")),
                        Parameter::integer(u"seconds"_s, tr("Ends after"), 1, 86'400).withUnit(u"s"_s).orNone()},
         .run = produce,
         .live = true,
         .calledBy = u"producer"_s},
        {.id = u"consume"_s,
         .group = tr("Live"),
         .title = tr("A consumer"),
         .summary = tr("XREADGROUP … BLOCK, the work, finish.lua. Kill it in the middle, and watch who takes over."),
         .parameters = workerParameters("worker-1", claimAfter.withDefault("5").orNone()),
         .run = [](Run &run, Arguments arguments) { return workAs(run, std::move(arguments), true); },
         .live = true,
         .calledBy = u"consumer"_s},
        {.id = u"reap"_s,
         .group = tr("Live"),
         .title = tr("A reaper"),
         .summary = tr("A consumer that reads nothing new: it does what others have left, or gives it up."),
         .parameters = workerParameters("reaper", claimAfter.withDefault("5")),
         .run = [](Run &run, Arguments arguments) { return workAs(run, std::move(arguments), false); },
         .live = true,
         .calledBy = u"consumer"_s}};
}

} // namespace lab::patterns::stream
