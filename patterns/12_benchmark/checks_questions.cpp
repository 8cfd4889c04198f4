// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "app/measure/statistics.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/waits.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;
using redis::Reply;

namespace {

constexpr qsizetype Together = 100;

const QByteArray OnePing = "1 PING", Pipelined = "100 PINGs in one pipeline", OneByOne = "100 PINGs one by one";

QCoro::Task<double> medianOf(redis::Client &redis, qsizetype trips, qsizetype depth)
{
    constexpr int Samples = 21;
    const QList<redis::Command> commands(depth, makeCommand("PING"));
    std::vector<double> micros;
    for (int i = 0; i < Samples; ++i) {
        const auto start = std::chrono::steady_clock::now();
        for (qsizetype trip = 0; trip < trips; ++trip)
            co_await redis.pipeline(commands);
        micros.push_back(microsSince(start));
    }
    co_return measure::summarize(micros).median;
}

/// By the median of what each takes.
QCoro::Task<Reply> orderOfTrips(Run &run)
{
    QMap<double, Reply> times; // in order
    times.insert(co_await medianOf(run.redis(), 1, 1), Reply::string(OnePing));
    times.insert(co_await medianOf(run.redis(), 1, Together), Reply::string(Pipelined));
    times.insert(co_await medianOf(run.redis(), Together, 1), Reply::string(OneByOne));
    co_return Reply::array(times.values());
}

/// A server of its own, where a command waits for 150 ms. What it takes is sure to be more than SLOWLOG's limit there.
QCoro::Task<Reply> slowLogOfAWait(Run &run)
{
    server::ServerOptions options;
    options.persistence = server::Persistence::None;
    options.extraLines = {u"slowlog-log-slower-than 20000"_s};
    const auto *const server = co_await run.startServer(options);
    auto *const client = co_await run.connect(u"client"_s, server->endpoint());
    auto *const somebody = co_await run.connect(u"somebody"_s, server->endpoint());
    co_await client->command("SET", run.keys().key("waited"), "1");
    co_await somebody->command("CLIENT", "PAUSE", 150, "ALL");
    co_await client->command("GET", run.keys().key("waited"));
    co_return co_await client->command("SLOWLOG", "LEN");
}

QList<Question> choices()
{
    return {
        {.id = u"slowlog"_s,
         .prompt =
             tr("A server stands still, and a GET waits for 150 ms until it is answered. SLOWLOG keeps what takes "
                "longer than 20 ms. How many entries does it have afterwards?"),
         .experiment = slowLogOfAWait,
         .choices = {{tr("1: the GET"), answers("1"),
                      tr("The client has waited so long. SLOWLOG knows only for how long a command was executed.")},
                     {tr("0"), answers("0"),
                      tr("It counts the execution alone: neither waiting in line nor the way. Who wants to know what "
                         "clients wait for has to measure where they are.")},
                     {tr("2: the GET and the CLIENT PAUSE"), answers("2"),
                      tr("Neither was executed for that long: the one had to wait, the other only said so.")}}},
        {.id = u"encoding-after"_s,
         .prompt = tr("A field of a hash was 5000 bytes long and is set to one byte again. What does OBJECT ENCODING "
                      "say? (A benchmark on such a key measures something else than one on a fresh key.)"),
         .experiment = commands({"HSET $a note " + QByteArray(5000, 'x'), "HSET $a note x", "OBJECT ENCODING $a"}),
         .choices = {{tr("listpack, as of any small hash"),
                      [](const Reply &reply) { return reply.isText() && reply.text().contains("list"); },
                      tr("A small hash that has always been small is one.")},
                     {tr("hashtable"), answers("hashtable"),
                      tr("It turns into a hash table when a value grows too long, and never back. Only a key that is "
                         "made anew is compact.")},
                     {tr("An error: the field is too long"), refuses(""),
                      tr("Up to 512 MB are allowed; only the compact form has a lower limit.")}}},
        {.id = u"no-such-call"_s,
         .prompt = tr("90 calls take 1 ms and 10 take 101 ms: 11 ms on average. The sorted set has all 100. What does "
                      "ZCOUNT say of those between 5 and 20 ms?"),
         .experiment =
             commands({"EVAL \"for i = 1, 100 do redis.call('ZADD', KEYS[1], i > 90 and 101 or 1, i) end\" 1 $a",
                       "ZCOUNT $a 5 20"}),
         .choices = {
             {tr("0"), answers("0"),
              tr("Nobody waits for the mean: it lies where no call is. The median and the percentiles are times "
                 "that somebody did wait for.")},
             {tr("50: half of them"), answers("50"), tr("Half are below the median, which is 1 ms.")},
             {tr("90"), answers("90"), tr("These took 1 ms each.")}}}};
}

} // namespace

QList<Question> questions()
{
    return choices() +
           QList<Question>{
               {.id = u"stalled-calls"_s,
                .prompt = tr("A server stands still twice, for 80 ms each. A client calls it one call after the other, "
                             "hundreds of times. How many of its calls meet a stall?"),
                .experiment = byPlaying(stalledServer(), {{u"stall"_s, "80"}, {u"stalls"_s, "2"}}, u"waited"_s),
                .number = Tolerance{},
                .explanation = tr("While the server stands still, the client waits with one call and makes no other. "
                                  "However long a stall lasts, it is one slow call among hundreds: that is coordinated "
                                  "omission.")},
               {.id = u"winners"_s,
                .prompt = tr("Two arms are the same call. Ten times each is called once, and the faster one is the "
                             "winner. In how many of the ten trials is there a winner?"),
                .experiment = byPlaying(oneSample(), {{u"trials"_s, "10"}}, u"winners"_s),
                .number = Tolerance{},
                .explanation = tr("Two times are hardly ever the same, and one of them is the smaller. That says "
                                  "nothing yet: how much they differ by chance has to be known first.")},
               {.id = u"trips"_s,
                .prompt = tr("What takes least, what most?"),
                .experiment = orderOfTrips,
                .items = {Pipelined, OneByOne, OnePing},
                .explanation = tr("The server has as much to do for both hundreds. One by one each waits for the way "
                                  "there and back; in a pipeline they share it.")}};
}

} // namespace lab::patterns::benchmark
