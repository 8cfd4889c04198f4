// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
//
// What the client costs against plain hiredis, on the same server in the same run: a sequential GET, and pipelines of
// 100 and 10 000. Prints Google Benchmark's table, then the ratios: each round measures every arm once, in turn, so
// that what the machine does meanwhile hits all alike; the median over the rounds is what counts.
#include "app/redis/client.h"
#include "tests/support/redis_process.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <hiredis/hiredis.h>
#include <memory>
#include <vector>

namespace {

using namespace lab::redis;
using Seconds = std::chrono::duration<double>;

constexpr int Rounds = 41;
constexpr auto ValueSize = 64;

/// One way to send GETs: `run(batch, times)` sends `batch` of them at once and waits for the replies, `times` times.
class Arm
{
public:
    virtual ~Arm() = default;
    virtual void run(int batch, int times) = 0;
};

class HiredisArm : public Arm
{
public:
    explicit HiredisArm(const Endpoint &endpoint)
        : m_context(endpoint.isUnixSocket() ? redisConnectUnix(endpoint.socketPath.toUtf8().constData())
                                            : redisConnect(endpoint.host.toUtf8().constData(), endpoint.port))
    {
    }
    ~HiredisArm() override { redisFree(m_context); }

    void run(int batch, int times) override
    {
        for (int i = 0; i < times; ++i) {
            if (batch == 1)
                take(redisCommandArgv(m_context, 2, m_words, m_sizes));
            else
                pipeline(batch);
        }
    }

private:
    void pipeline(int batch)
    {
        for (int i = 0; i < batch; ++i)
            redisAppendCommandArgv(m_context, 2, m_words, m_sizes);
        for (int i = 0; i < batch; ++i) {
            void *reply = nullptr;
            redisGetReply(m_context, &reply);
            take(reply);
        }
    }

    void take(void *reply)
    {
        if (!reply || static_cast<redisReply *>(reply)->len != ValueSize)
            qFatal("hiredis: %s", m_context->errstr);
        freeReplyObject(reply);
    }

    redisContext *m_context;
    const char *m_words[2] = {"GET", "key"};
    const size_t m_sizes[2] = {3, 3};
};

class ClientArm : public Arm
{
public:
    /// Both client arms share one client, so that no arm's event loop has more sockets to look at.
    ClientArm(Client &client, bool recording)
        : m_client(client)
        , m_recording(recording)
    {
    }

    void run(int batch, int times) override
    {
        m_isDone = false;
        m_client.setRecording(m_recording);
        const auto task = batch == 1 ? sequence(this, times) : pipelines(this, batch, times);
        if (!m_isDone)
            m_loop.exec();
    }

private:
    static QCoro::Task<void> sequence(ClientArm *self, int times)
    {
        for (int i = 0; i < times; ++i)
            self->check(co_await self->m_client.command("GET", "key"));
        self->finish();
    }

    static QCoro::Task<void> pipelines(ClientArm *self, int batch, int times)
    {
        for (int i = 0; i < times; ++i) {
            QList<Command> commands;
            commands.reserve(batch);
            for (int j = 0; j < batch; ++j)
                commands.append(makeCommand("GET", "key"));
            const auto replies = co_await self->m_client.pipeline(std::move(commands));
            for (const auto &reply : replies)
                self->check(reply);
        }
        self->finish();
    }

    void check(const Reply &reply)
    {
        if (reply.text().size() != ValueSize)
            qFatal("client: %s", qPrintable(reply.display()));
    }

    void finish()
    {
        m_isDone = true;
        m_loop.quit();
    }

    Client &m_client;
    const bool m_recording;
    QEventLoop m_loop;
    bool m_isDone = false;
};

struct Case
{
    const char *name;
    bool overTcp;
    int batch;
    int times; ///< in one measurement
};

constexpr Case Cases[] = {
    {"GET, TCP", true, 1, 500},
    {"pipeline of 100, TCP", true, 100, 20},
    {"pipeline of 10000, TCP", true, 10'000, 1},
    {"GET, unix socket", false, 1, 500},
    {"pipeline of 100, unix socket", false, 100, 20},
    {"pipeline of 10000, unix socket", false, 10'000, 1},
};

struct Arms
{
    explicit Arms(const Endpoint &endpoint)
        : client(endpoint)
        , hiredis(endpoint)
        , quiet(client, false)
        , recording(client, true)
    {
        QObject::connect(&client, &Client::recorded, &client,
                         [](const CommandRecord &record) { benchmark::DoNotOptimize(record.sequence); });
        quiet.run(1, 1);
    }

    Client client;
    HiredisArm hiredis;
    ClientArm quiet;
    ClientArm recording;
};

/// Keeps the arms of one endpoint at a time, so that no event loop looks at the sockets of the other.
class Stage
{
public:
    Stage(Endpoint tcp, Endpoint socket)
        : m_tcp(std::move(tcp))
        , m_socket(std::move(socket))
    {
    }

    Arms &armsFor(const Case &what)
    {
        if (!m_arms || m_isTcp != what.overTcp) {
            m_arms.reset();
            m_isTcp = what.overTcp;
            m_arms = std::make_unique<Arms>(m_isTcp ? m_tcp : m_socket);
        }
        return *m_arms;
    }

private:
    const Endpoint m_tcp;
    const Endpoint m_socket;
    bool m_isTcp = false;
    std::unique_ptr<Arms> m_arms;
};

double secondsOf(Arm &arm, const Case &what)
{
    const auto start = std::chrono::steady_clock::now();
    arm.run(what.batch, what.times);
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printRatios(const Case &what, Arms &arms)
{
    std::vector<double> bare;
    std::vector<double> plain;
    std::vector<double> recorded;
    for (int round = 0; round < Rounds; ++round) {
        // The order turns with the rounds, so that no arm always runs right after the same other one.
        double times[3];
        Arm *order[3] = {&arms.hiredis, &arms.quiet, &arms.recording};
        for (int i = 0; i < 3; ++i) {
            const int index = (round + i) % 3;
            times[index] = secondsOf(*order[index], what);
        }
        bare.push_back(times[0]);
        plain.push_back(times[1] / times[0]);
        recorded.push_back(times[2] / times[0]);
    }
    const double perCommand = median(bare) / (what.batch * what.times) * 1e6;
    if (what.batch == 1) {
        std::printf("%-32s %9.2f us %14.3f x time %14.3f x time   (target: at most 1.10)\n", what.name, perCommand,
                    median(plain), median(recorded));
    } else {
        std::printf("%-32s %9.2f us %14.3f x speed %13.3f x speed  (target: at least 0.90)\n", what.name, perCommand,
                    1 / median(plain), 1 / median(recorded));
    }
}

template <typename T>
void registerBenchmark(const Case &what, const char *armName, Stage &stage, T Arms::*arm)
{
    const auto name = std::string(what.name) + "/" + armName;
    benchmark::RegisterBenchmark(name.c_str(),
                                 [&what, &stage, arm](benchmark::State &state) {
                                     auto &chosen = stage.armsFor(what).*arm;
                                     for (auto _ : state)
                                         chosen.run(what.batch, what.times);
                                     state.SetItemsProcessed(state.iterations() * what.batch * what.times);
                                 })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

void measure(Stage &stage)
{
    for (const auto &what : Cases) {
        registerBenchmark(what, "hiredis", stage, &Arms::hiredis);
        registerBenchmark(what, "client", stage, &Arms::quiet);
        registerBenchmark(what, "client, recording", stage, &Arms::recording);
    }
    benchmark::RunSpecifiedBenchmarks();
    std::printf("\n%-32s %12s %21s %22s\n", "median of alternating rounds", "hiredis", "client", "client, recording");
    for (const auto &what : Cases)
        printRatios(what, stage.armsFor(what));
}

void storeValue(const Endpoint &endpoint)
{
    auto *context = redisConnectUnix(endpoint.socketPath.toUtf8().constData());
    const QByteArray value(ValueSize, 'v');
    freeReplyObject(redisCommand(context, "SET key %s", value.constData()));
    redisFree(context);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the program's worker threads do: glib's event loop is slower
    QCoreApplication app(argc, argv);
    lab::testing::RedisProcess server({}, lab::testing::RedisProcess::Listen::SocketAndPort);
    storeValue(server.endpoint());
    benchmark::Initialize(&argc, argv);
    // On a thread of its own, as lessons run: the process object's descriptors stay out of its event loop.
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Stage stage(server.tcpEndpoint(), server.endpoint());
        measure(stage);
    }));
    thread->start();
    thread->wait();
    benchmark::Shutdown();
    return 0;
}
