// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/fill.h"
#include "app/run/neighbour.h"
#include "patterns/01_basic_types/lesson.h"

#include <QElapsedTimer>
#include <QScopeGuard>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 BytesEach = 200; // of a set's member or a key, with its part in the replies
constexpr qint64 PageSize = 1000;
constexpr double LongestMillis = 20;

enum class Deed { Del, All, Keys, Unlink, Page, Scan };
consteval auto wordsOf(Deed)
{
    return words("del", "members", "keys", "unlink", "page", "scan");
}

enum class Kind { Set, List };
consteval auto wordsOf(Kind)
{
    return words("set", "list");
}

/// An owner who does one thing with a big key, or among many keys, and a neighbour who only wants to be answered.
struct BigKey
{
    struct Ending
    {
        Deed way{};
        Kind type{};
        qint64 elements = 0;
        double tookMillis = 0, longestMillis = 0, usualMillis = 0;
        qint64 pings = 0;

        static constexpr auto Members =
            named("way type elements took_ms longest_wait_ms usual_wait_ms pings", &Ending::way, &Ending::type,
                  &Ending::elements, &Ending::tookMillis, &Ending::longestMillis, &Ending::usualMillis, &Ending::pings);
    };

    BigKey(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Deed>(u"way"_s), arguments.choice<Kind>(u"type"_s), arguments.integer(u"elements"_s)}
    {
        if (isAmongKeys())
            ending.elements /= 10;
    }

    bool isAmongKeys() const { return ending.way == Deed::Keys || ending.way == Deed::Scan; }

    QCoro::Task<void> setUp()
    {
        return fillQuickly(run, ending.elements, BytesEach,
                           [this](qint64 first, qint64 end) { return fill(first, end); });
    }

    redis::Command fill(qint64 first, qint64 end)
    {
        auto command = isAmongKeys() ? makeCommand("MSET") : makeCommand(isList() ? "RPUSH" : "SADD", key);
        for (auto i = first; i < end; ++i) {
            const auto member = "member:" + QByteArray::number(i);
            command += isAmongKeys() ? makeCommand(many.key(member), "1") : makeCommand(member);
            if (isAmongKeys())
                run.removeAtEnd({many.key(member)});
        }
        return command;
    }

    bool isList() const { return ending.type == Kind::List; }

    redis::Command deed() const
    {
        switch (ending.way) {
        case Deed::Del:
            return makeCommand("DEL", key);
        case Deed::Unlink:
            return makeCommand("UNLINK", key);
        case Deed::All:
            return isList() ? makeCommand("LRANGE", key, 0, -1) : makeCommand("SMEMBERS", key);
        case Deed::Page:
            return isList() ? makeCommand("LRANGE", key, 0, PageSize - 1)
                            : makeCommand("SSCAN", key, 0, "COUNT", PageSize);
        case Deed::Keys: // the one KEYS of the program: to show what it costs
            return makeCommand("KEYS", many.pattern());
        case Deed::Scan:
            return makeCommand("SCAN", 0, "MATCH", many.pattern(), "COUNT", PageSize);
        }
        Q_UNREACHABLE();
    }

    QCoro::Task<void> owner(Actor &me)
    {
        co_await me.after(u"settled"_s);
        // A million elements would be copied into the record, shown and kept.
        me.redis.setRecording(ending.way != Deed::All && ending.way != Deed::Keys);
        const auto command = deed();
        const auto over = qScopeGuard([this] { isDone = true; });
        QElapsedTimer timer;
        timer.start();
        reply = co_await me.redis.send(command);
        ending.tookMillis = elapsedMillis(timer);
        me.note(tr("%1 took %2").arg(QString::fromUtf8(command.first()), microsText(1000 * ending.tookMillis)));
    }

    QCoro::Task<void> pinger(Actor &me)
    {
        co_await neighbour.settle(me);
        me.reached(u"settled"_s);
        co_await neighbour.watch(me, isDone);
    }

    QCoro::Task<Ending> end()
    {
        ending.longestMillis = neighbour.longestMillis();
        ending.usualMillis = neighbour.usualMillis();
        ending.pings = neighbour.pings();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.longestMillis < ending.usualMillis + LongestMillis; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("a PING waited %1 at worst, %2 as a rule")
            .arg(microsText(1000 * ending.longestMillis), microsText(1000 * ending.usualMillis));
    }

    Run &run;
    Ending ending;
    Key key = run.ownKey("big-key:{one}");
    Keyspace many = run.ownKeyspace("big-key:{many}");
    redis::Reply reply = {}; ///< kept: taking a million elements apart would hold up the neighbour, too
    Neighbour neighbour = {};
    bool isDone = false;
};

} // namespace

Scenario bigKey()
{
    const Scenario described{
        .id = u"big-key"_s,
        .title = tr("The big key"),
        .summary = tr("Redis executes one command at a time: while it works on a million elements, everybody else "
                      "waits. An owner does one thing; a neighbour sends a PING every millisecond and notes how long "
                      "the answer takes. DEL frees in the background where lazyfree-lazy-user-del is on (from 6.0; "
                      "Valkey 8 has it on by default). The neighbour shares this program's thread: taking a long reply "
                      "apart is part of its wait."),
        .situation = tr("An owner has a big key or many keys, and a neighbour only wants an answer."),
        .invariant = tr("Nobody else waits 20 ms longer than usual (the median before)."),
        .ways = {{u"del"_s, tr("DEL frees every element before it answers."), tr("DEL")},
                 {u"members"_s, tr("SMEMBERS or LRANGE 0 -1 answers with every element."), tr("Members")},
                 {u"keys"_s, tr("KEYS looks through all keys of the database."), tr("KEYS")},
                 {u"unlink"_s, tr("UNLINK answers at once; another thread frees the elements."), tr("UNLINK")},
                 {u"page"_s, tr("One page of SSCAN, or LRANGE 0 999, and no more."), tr("Page")},
                 {u"scan"_s, tr("One page of SCAN looks at about a thousand keys."), tr("SCAN")}},
        .choice = u"way"_s,
        .parameters = {Parameter::choice(u"type"_s, tr("Type"), Kind::Set)
                           .withHelp(tr("Each member of a large set has memory of its own; a list is made of packed "
                                        "blocks, and soon freed.")),
                       Parameter::integer(u"elements"_s, tr("Elements"), 1000, 5'000'000)
                           .withDefault("1000000")
                           .withHelp(tr("A million members of a set take about 55 MB. KEYS and SCAN have a tenth as "
                                        "many keys to look through."))},
        .prediction =
            Prediction{.prompt = tr("DEL removes the big key. How long does somebody else's PING wait at worst, "
                                    "which takes well under a millisecond otherwise?"),
                       .way = u"del"_s,
                       .field = u"longest_wait_ms"_s,
                       .unit = u"ms"_s}};
    return scenario<BigKey>(described, {{u"owner"_s, &BigKey::owner}, {u"neighbour"_s, &BigKey::pinger}});
}

} // namespace lab::patterns::basic_types
