// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;

namespace {

const QByteArray Lab = "bench:", User = "alice"; // the rows are in a file of their own
constexpr qint64 Window = 60;                    // s

/// Requests of one user, at times that are handed to whoever decides: evenly, as many in a window as the limit allows,
/// so that at each of them one leaves the log and one is let through; or all at the same moment, so that all who come
/// after the limit is spent are refused.
struct Pace
{
    bool moves;
    Rule rule;
    qint64 now;
    Run &run;
    SharedBenchData data;
    Keyspace space = Keyspace(data->keys().first().name + ':');

    qint64 next() { return now += moves ? (Window * 1'000'000 + rule.limit - 1) / rule.limit : 0; }
    Key key(Algorithm algorithm) const { return limitKey(space, User, algorithm, windowStart(rule, now)); }
};
using SharedPace = std::shared_ptr<Pace>;

QCoro::Task<void> askRedis(SharedPace pace, Algorithm algorithm)
{
    const auto before = pace->key(algorithm);
    const auto now = pace->next();
    if (const auto key = pace->key(algorithm); key != before)
        pace->run.removeAtEnd({key}); // another window
    RateLimiter limiter(pace->data->redis(), pace->space);
    const auto decision = co_await limiter.request(User, algorithm, pace->rule, now);
    if (decision.count < 1)
        benchDataIsGone();
}

void askRows(Pace &pace)
{
    const Twin::Asked asked{Lab, User, pace.rule, Asking::Count, pace.next()};
    if (Twin::decide(pace.data->sql(), Algorithm::Sliding, asked).count < 1)
        benchDataIsGone();
}

QCoro::Task<void> askRowsOnce(SharedPace pace)
{
    pace->data->sql().transaction([&] { askRows(*pace); });
    co_return;
}

QCoro::Task<measure::Metrics> memoryOf(SharedPace pace, Algorithm algorithm)
{
    const auto key = pace->key(algorithm);
    const auto bytes = co_await pace->data->redis().command("MEMORY", "USAGE", key, "SAMPLES", 0);
    co_return {{tr("memory of the user's key"), static_cast<double>(bytes.optionalInteger().value_or(0)), u"B"_s}};
}

QCoro::Task<measure::Metrics> fileSize(SharedPace pace)
{
    auto &sql = pace->data->sql();
    const auto pages = sql.execute(u"PRAGMA page_count"_s).scalar().toDouble();
    co_return {{tr("size of the file"), pages * sql.execute(u"PRAGMA page_size"_s).scalar().toDouble(), u"B"_s}};
}

QCoro::Task<Arm> redisArm(QString name, SharedPace pace, Algorithm algorithm)
{
    pace->run.removeAtEnd({pace->key(algorithm)});
    for (qint64 i = 0; i < pace->rule.limit; ++i)
        co_await askRedis(pace, algorithm);
    auto arm = benchArm(name, Engine::Redis, pace->data, 1,
                        [pace, algorithm](const SharedBenchData &, qsizetype) { return askRedis(pace, algorithm); });
    arm.metrics = [pace, algorithm] {
        return memoryOf(pace, algorithm);
    };
    co_return arm;
}

QCoro::Task<std::vector<Arm>> armsAt(Run &run, Setting setting, bool moves)
{
    const Rule rule{static_cast<qint64>(setting.value(u"limit"_s)), Window};
    const auto data = std::make_shared<BenchData>(run, "requests", 1);
    const auto pace = [&] {
        return std::make_shared<Pace>(Pace{moves, rule, clockOfThisProgram(), run, data});
    };
    std::vector<Arm> arms;
    arms.push_back(co_await redisArm(tr("fixed window"), pace(), Algorithm::Fixed));
    arms.push_back(co_await redisArm(tr("sliding log"), pace(), Algorithm::Sliding));
    arms.push_back(co_await redisArm(tr("sliding counter"), pace(), Algorithm::Counter));
    arms.push_back(co_await redisArm(tr("bucket"), pace(), Algorithm::Bucket));
    const auto rows = pace();
    data->sql().transaction([&] {
        for (qint64 i = 0; i < rule.limit; ++i)
            askRows(*rows);
    });
    auto log = benchArm(tr("sliding log in rows"), Engine::Sqlite, data, 1,
                        [rows](const SharedBenchData &, qsizetype) { return askRowsOnce(rows); });
    log.metrics = [rows] {
        return fileSize(rows);
    };
    arms.push_back(log);
    co_return arms;
}

QCoro::Task<std::vector<Arm>> letThrough(Run &run, Setting setting)
{
    return armsAt(run, std::move(setting), true);
}

QCoro::Task<std::vector<Arm>> refused(Run &run, Setting setting)
{
    return armsAt(run, std::move(setting), false);
}

} // namespace

QList<Comparison> comparisons()
{
    const QList<Variable> limits{{.name = u"limit"_s,
                                  .label = tr("Limit, in a window of 60 s"),
                                  .values = {10, 100, 1000, 10'000},
                                  .logarithmic = true}};
    const QString rows = tr("the twin's own transaction on the log, its statements prepared once. The file has other "
                            "tables, too, which are empty");
    return {{.id = u"request"_s,
             .title = tr("A request, by each algorithm"),
             .question = tr("What does it cost to let a request through, how much is kept for a user, and which of "
                            "both grows with the limit?"),
             .variables = limits,
             .arms = letThrough,
             .conditions = benchConditions(
                 tr("one user, who comes as often as the limit allows; the time is handed to the script, so that a "
                    "window passes in less than a minute. One that asks TIME itself does one command more"),
                 rows)},
            {.id = u"refused"_s,
             .title = tr("A request that is refused"),
             .question = tr("What does it cost to refuse a request, as most are in a flood?"),
             .variables = limits,
             .arms = refused,
             .conditions = benchConditions(tr("one user, who has spent the limit; the time is handed to the script, "
                                              "and stands still"),
                                           rows)}};
}

} // namespace lab::patterns::rate_limit
