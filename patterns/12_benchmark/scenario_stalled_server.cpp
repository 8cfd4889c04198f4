// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/statistics.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/pattern.h"

#include <numeric>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::microseconds Interval = 1ms; ///< from one call to the next, as far as the client is free
constexpr double OneInHundred = 0.01, Tolerance = 0.9;

enum class Strategy { Closed, Open, Corrected, Count };
consteval auto wordsOf(Strategy)
{
    return words("closed", "open", "corrected", "count");
}

/// A server that stands still for a fifth of the time, and a client that measures it. On a server of its own.
struct StalledServer
{
    struct Ending
    {
        Strategy strategy{};
        qint64 stalls = 0;
        qint64 calls = 0, waited = 0;       ///< `waited`: of them for more than half of a stall
        double told = 0, due = 0;           ///< p99 in ms: as it is told, and of who comes at any moment
        std::optional<qint64> counted = {}; ///< stalls that are told
        std::optional<double> share = {};   ///< of the time in stalls, as it is told
        double stood = 0;                   ///< share of the time that the server did stand still

        static constexpr auto Members =
            named("strategy stalls calls waited p99_ms due_ms stalls_told share_told share_stood", &Ending::strategy,
                  &Ending::stalls, &Ending::calls, &Ending::waited, &Ending::told, &Ending::due, &Ending::counted,
                  &Ending::share, &Ending::stood);
    };

    StalledServer(Run &its, const Arguments &arguments)
        : run(its)
        , length(arguments.integer(u"stall"_s))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"stalls"_s)}
    {
    }

    QCoro::Task<void> setUp()
    {
        server::ServerOptions options;
        options.persistence = server::Persistence::None;
        options.extraLines = {u"hz 500"_s}; // a pause ends when the server next looks at its clock
        run.progress(0, 0, tr("Starting a server"));
        const auto *const server = co_await run.startServer(options);
        calling = co_await run.connect(u"client"_s, server->endpoint());
        pausing = co_await run.connect(u"somebody"_s, server->endpoint());
        co_await calling->command("SET", key, "42");
        begun = Steady::now();
    }

    /// By turns the server answers four times as long as it then stands still. PING, which waits as all others do,
    /// tells when that is over.
    QCoro::Task<void> somebody(Actor &me)
    {
        for (qint64 i = 0; i < ending.stalls; ++i) {
            co_await me.pause(length * 4);
            const auto start = Steady::now();
            co_await pausing->command("CLIENT", "PAUSE", length.count(), "ALL");
            co_await pausing->command("PING");
            stood.append(microsSince(start) / 1000);
        }
        total = microsSince(begun) / 1000;
        isOver = true;
    }

    QCoro::Task<void> client(Actor &me)
    {
        if (ending.strategy == Strategy::Open)
            co_return co_await callAtRate(me);
        while (!isOver) {
            co_await call(Steady::now());
            co_await me.pause(Interval);
        }
    }

    /// The next call is sent whether or not the one before has been answered.
    QCoro::Task<void> callAtRate(Actor &me)
    {
        std::vector<QCoro::Task<void>> calls;
        for (auto due = Steady::now(); !isOver; due += Interval) {
            const auto left = std::chrono::duration_cast<std::chrono::microseconds>(due - Steady::now());
            if (left > 0us)
                co_await me.pause(left);
            calls.push_back(call(due));
        }
        co_await awaitAll(std::move(calls));
    }

    QCoro::Task<void> call(Time due)
    {
        co_await calling->command("GET", key);
        waits.push_back(microsSince(due));
    }

    /// HdrHistogram's correction: a call that took longer than the interval stands for those that were not made
    /// meanwhile, each of which would have waited for one interval less.
    std::vector<double> corrected() const
    {
        const double interval = std::chrono::duration<double, std::micro>(Interval).count();
        auto all = waits;
        for (const double wait : waits) {
            for (double missing = wait - interval; missing >= interval; missing -= interval)
                all.push_back(missing);
        }
        return all;
    }

    QCoro::Task<Ending> end()
    {
        const double half = std::chrono::duration<double, std::micro>(length).count() / 2;
        ending.calls = static_cast<qint64>(waits.size());
        ending.waited = std::count_if(waits.begin(), waits.end(), [half](double wait) { return wait > half; });
        const auto summary = measure::summarize(ending.strategy == Strategy::Corrected ? corrected() : waits);
        ending.told = rounded(summary.p99 / 1000, 3);
        ending.due = rounded(waitOfAnyMoment(stood, total, OneInHundred), 3);
        ending.stood = rounded(std::accumulate(stood.begin(), stood.end(), 0.0) / total, 3);
        if (ending.strategy == Strategy::Count) {
            ending.counted = static_cast<qint64>(summary.stalls);
            const double all = std::accumulate(waits.begin(), waits.end(), 0.0);
            ending.share = rounded(summary.stalledShare * all / (total * 1000), 3);
        }
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        return ending.told >= Tolerance * ending.due || ending.share.value_or(0) >= Tolerance * ending.stood;
    }
    static QString clauseOf(const Ending &ending)
    {
        const auto p99 = tr("it tells a p99 of %1 where %2 is met")
                             .arg(microsText(ending.told * 1000), microsText(ending.due * 1000));
        if (!ending.counted)
            return p99;
        const auto stalls =
            lab::counted(*ending.counted, tr("1 stall"), tr("%1 stalls", nullptr, formOf(*ending.counted)));
        const auto percent = withUnit(QString::number(100 * ending.share.value_or(0), 'f', 0), u"%"_s);
        return tr("%1, and %2 in %3 of the time").arg(p99, stalls, percent);
    }

    Run &run;
    std::chrono::milliseconds length;
    Ending ending;
    redis::Client *calling = nullptr, *pausing = nullptr;
    Time begun = {};
    bool isOver = false;
    double total = 0;                            ///< ms
    QList<double> stood = {};                    ///< ms of each stall
    std::vector<double> waits = {};              ///< µs of each call
    Key key = run.keys().key("bench:{stalled}"); ///< on a server that goes with the run
};

} // namespace

Scenario stalledServer()
{
    const Scenario described{
        .id = u"stalled-server"_s,
        .title = tr("The p99 that saw nothing"),
        .summary = tr("A server stands still for a fifth of the time, as it does while a slow script runs: here by "
                      "CLIENT PAUSE, so that it is known for how long. A client calls it each millisecond, or as often "
                      "as it can, and tells the 99th percentile. Missing calls are filled in as HdrHistogram does for "
                      "an expected interval: a guess, and a good one where calls would have come evenly. The server is "
                      "started for this run and ends with it."),
        .situation = tr("A server will stand still now and then while a client calls it."),
        .invariant = tr("What is told shows it: a p99 no shorter than nine tenths of what somebody who comes at any "
                        "moment meets, or the stalls themselves with at least nine tenths of their time."),
        .ways = {{u"closed"_s, tr("One call after the other; while it waits, it makes none."), tr("Closed")},
                 {u"open"_s, tr("A call each millisecond, timed from when it was due."), tr("Open")},
                 {u"corrected"_s, tr("The closed loop; missing calls are filled in afterwards."), tr("Corrected")},
                 {u"count"_s, tr("The closed loop's p99, with the stalls counted beside it."), tr("Count")}},
        .parameters =
            {Parameter::integer(u"stall"_s, tr("A stall lasts"), 40, 150).withDefault("100").withUnit(u"ms"_s),
             Parameter::integer(u"stalls"_s, tr("Stalls"), 1, 4).withDefault("3")},
        .prediction = Prediction{.prompt = tr("Three times the server stands still for 100 ms, a fifth of the time. A "
                                              "client calls it about a thousand times, one call after the other. How "
                                              "many of its calls meet a stall?"),
                                 .way = u"closed"_s,
                                 .field = u"waited"_s}};
    return scenario<StalledServer>(described,
                                   {{u"client"_s, &StalledServer::client}, {u"somebody"_s, &StalledServer::somebody}});
}

} // namespace lab::patterns::benchmark
