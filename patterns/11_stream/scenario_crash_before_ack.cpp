// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Group = "workers";

enum class Strategy { Rpop, Noack, Lmove, Ack };
consteval auto wordsOf(Strategy)
{
    return words("rpop", "noack", "lmove", "ack");
}

enum class Crash { Taken, Worked };
consteval auto wordsOf(Crash)
{
    return words("taken", "worked");
}

/// Two workers, of whom the first crashes with a job in hand, and the second does what it can find.
struct CrashBeforeAck
{
    struct Ending
    {
        Strategy strategy{};
        Crash crash{};
        qint64 jobs = 0;
        qint64 lost = 0;        ///< were never worked
        qint64 redelivered = 0; ///< were taken twice
        qint64 repeated = 0;    ///< were worked twice

        static constexpr auto Members =
            named("strategy crash jobs lost redelivered repeated", &Ending::strategy, &Ending::crash, &Ending::jobs,
                  &Ending::lost, &Ending::redelivered, &Ending::repeated);
    };

    CrashBeforeAck(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Crash>(u"crash"_s),
                 arguments.integer(u"jobs"_s)}
    {
    }

    bool isStream() const { return ending.strategy == Strategy::Noack || ending.strategy == Strategy::Ack; }
    bool crashes(const Actor &me, const QString &point) const
    {
        return me.number == 1 && taken.size() == ending.jobs / 2 && point == QString(wordOf(ending.crash));
    }

    QCoro::Task<void> setUp()
    {
        QList<redis::Command> commands;
        for (qint64 job = 1; job <= ending.jobs; ++job)
            commands.append(isStream() ? redis::makeCommand("XADD", queue, "*", "job", job)
                                       : redis::makeCommand("LPUSH", queue, job));
        if (isStream())
            commands.append(redis::makeCommand("XGROUP", "CREATE", queue, Group, 0));
        co_await redis::pipelined(run.redis(), commands);
    }

    QCoro::Task<void> worker(Actor &me)
    {
        if (me.number == 2) {
            co_await me.after(u"nothing is left"_s); // never, if the first crashes: then it goes on at once
            co_await takeOver(me);
        }
        for (auto job = co_await take(me); job; job = co_await take(me))
            co_await work(me, *job);
        me.reached(u"nothing is left"_s);
    }

    /// A job of a list has its name for an id.
    QCoro::Task<std::optional<Entry>> take(Actor &me)
    {
        auto command = redis::makeCommand("XREADGROUP", "GROUP", Group, me.name, "COUNT", 1, "STREAMS", queue, ">");
        if (ending.strategy == Strategy::Noack)
            command.insert(4, "NOACK");
        if (ending.strategy == Strategy::Rpop)
            command = redis::makeCommand("RPOP", queue);
        if (ending.strategy == Strategy::Lmove)
            command = redis::makeCommand("LMOVE", queue, inHand, "RIGHT", "LEFT");
        const auto reply = co_await me.redis.send(command);
        if (reply.isNull())
            co_return std::nullopt;
        co_return isStream() ? Stream::readOf(reply).value(0) : Entry{reply.text(), {"job", reply.text()}};
    }

    QCoro::Task<void> work(Actor &me, Entry job)
    {
        taken.append(job.id);
        co_await me.mayCrash(u"taken"_s);
        co_await me.redis.command("RPUSH", worked, job.words.value(1));
        co_await me.mayCrash(u"worked"_s);
        if (ending.strategy == Strategy::Lmove)
            co_await me.redis.command("LREM", inHand, 1, job.id);
        if (ending.strategy == Strategy::Ack)
            co_await me.redis.command("XACK", queue, Group, job.id);
    }

    /// What the first has left; it is known to be gone, so that nobody has to wait until it has been idle for long.
    QCoro::Task<void> takeOver(Actor &me)
    {
        if (ending.strategy == Strategy::Ack) {
            const Reader reader{Group, me.name.toUtf8()};
            const auto claimed = co_await Stream(me.redis).claim(queue, reader, std::chrono::milliseconds(0), 100);
            for (const auto &job : claimed.entries)
                co_await work(me, job);
        }
        if (ending.strategy == Strategy::Lmove) // of all that may be there, one at most
            co_await me.redis.command("LMOVE", inHand, queue, "RIGHT", "RIGHT");
    }

    QCoro::Task<Ending> end()
    {
        const auto done = (co_await run.redis().command("LRANGE", worked, 0, -1)).texts();
        const auto distinct = QSet(done.begin(), done.end()).size();
        ending.lost = ending.jobs - distinct;
        ending.repeated = done.size() - distinct;
        ending.redelivered = taken.size() - QSet(taken.begin(), taken.end()).size();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.lost == 0; }
    static QString clauseOf(const Ending &ending)
    {
        const auto lost =
            counted(ending.lost, tr("1 was lost"), tr("%1 were lost", nullptr, formOf(ending.lost)));
        const auto of =
            ending.lost == 0 ? tr("no job was lost") : tr("of %1 jobs, %2").arg(countText(ending.jobs), lost);
        if (ending.repeated > 0)
            return tr("%1, but %2")
                .arg(of, counted(ending.repeated, tr("1 was worked twice"),
                                 tr("%1 were worked twice", nullptr, formOf(ending.repeated))));
        if (ending.redelivered > 0)
            return tr("%1, and %2")
                .arg(of, counted(ending.redelivered, tr("1 was handed out again"),
                                 tr("%1 were handed out again", nullptr, formOf(ending.redelivered))));
        return of;
    }

    Run &run;
    Ending ending;
    Key queue = run.ownKey("crash-before-ack:{jobs}"), inHand = run.ownKey("crash-before-ack:{jobs}:in-hand"),
        worked = run.ownKey("crash-before-ack:{jobs}:worked");
    QByteArrayList taken{};
};

} // namespace

Scenario crashBeforeAck()
{
    const Scenario described{
        .id = u"crash-before-ack"_s,
        .title = tr("The worker who crashes with a job in hand"),
        .summary = tr("Two workers. The first takes jobs one by one, and crashes in the middle; the second looks for "
                      "what was left, and does the rest."),
        .situation = tr("Two workers take jobs, and one will crash with one in hand."),
        .invariant = tr("In the end every job has been worked at least once."),
        .ways = {{u"rpop"_s, tr("A list and RPOP: only the worker knows what it took."), tr("RPOP")},
                 {u"noack"_s, tr("A group with NOACK: acknowledged as it is delivered."), tr("NOACK")},
                 {u"lmove"_s, tr("LMOVE to a second list, LREM after the work."), tr("LMOVE")},
                 {u"ack"_s, tr("A group, XACK after the work; XAUTOCLAIM for what is left."), tr("XACK")}},
        .parameters = {Parameter::choice(u"crash"_s, tr("Crashes with the job"), Crash::Taken)
                           .withHelp(tr("taken: before the work. worked: after it, before it is acknowledged.")),
                       Parameter::integer(u"jobs"_s, tr("Jobs"), 2, 100).withDefault("6")},
        .prediction = Prediction{.prompt = tr("6 jobs. The first worker takes its third by RPOP, and crashes before it "
                                              "has worked it. How many are lost?"),
                                 .way = u"rpop"_s,
                                 .field = u"lost"_s}};
    return scenario<CrashBeforeAck>(described, {{u"worker"_s, &CrashBeforeAck::worker, 2}});
}

} // namespace lab::patterns::stream
