// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab.h"
#include "app/lab/server_monitor.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using State = ServerMonitor::State;

namespace {

/// A server, a client beside it, and what the monitor tells.
struct MonitorBench
{
    explicit MonitorBench(std::shared_ptr<const SharedSecrets> secrets = nullptr)
        : monitor(std::move(secrets))
    {
        QObject::connect(&monitor, &ServerMonitor::arrived, &monitor, [this](const MonitorBatch &batch) {
            lines += batch.lines;
            lost += batch.lost;
            ++batches;
        });
        QObject::connect(&monitor, &ServerMonitor::stateChanged, &monitor,
                         [this](const QString &reason) { reasons.append(reason); });
    }

    bool starts()
    {
        monitor.start(server.endpoint());
        return becomesTrue([this] { return monitor.state() == State::On; });
    }
    void send(const redis::Command &command) { waitFor(beside.send(command)); }
    bool sees(const redis::Command &command)
    {
        return becomesTrue([&] {
            return std::any_of(lines.begin(), lines.end(),
                               [&](const redis::MonitorLine &line) { return line.command == command; });
        });
    }
    QByteArray all() const
    {
        QByteArray text;
        for (const auto &line : lines)
            text += line.command.join(' ') + '\n';
        return text;
    }

    RedisProcess server;
    redis::Client beside{server.endpoint()};
    ServerMonitor monitor;
    QList<redis::MonitorLine> lines;
    qint64 lost = 0, batches = 0;
    QStringList reasons;
};

} // namespace

class ServerMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUntilStartedAndEndsWhenStopped();
    void everyLineArrivesInOrderOrIsCounted();
    void aRefusalSaysWhy();
    void aLostServerSaysSo();
    void itMayBeStoppedAndStartedAtAnyMoment();
    void itEndsWithItsOwnerAtAnyMoment();
    void aServerThatIsNotReadInTimeIsLeft();
    void secretsOfRunsAreHidden();
    void theLabStopsItOnAnotherServerAndWhileMeasuring();
};

void ServerMonitorTest::itIsOffUntilStartedAndEndsWhenStopped()
{
    MonitorBench bench;
    bench.send({"SET", "before", "1"});
    QVERIFY(bench.starts());
    bench.send({"SET", "seen", "1"});
    QVERIFY(bench.sees({"SET", "seen", "1"}));
    bench.monitor.stop();
    QCOMPARE(bench.monitor.state(), State::Off);
    QVERIFY(
        becomesTrue([&] { return !waitFor(bench.beside.command("CLIENT", "LIST")).text().contains("cmd=monitor"); }));
    bench.send({"SET", "after", "1"});
    QVERIFY(!bench.all().contains("before") && !bench.all().contains("after"));
    QCOMPARE(bench.reasons.last(), QString());
}

void ServerMonitorTest::everyLineArrivesInOrderOrIsCounted()
{
    MonitorBench bench;
    bench.send({"PING"}); // it has shaken hands before anybody looks
    QVERIFY(bench.starts());
    constexpr int Count = 30'000;
    QList<redis::Command> commands;
    for (int i = 0; i < Count; ++i)
        commands.append({"ECHO", QByteArray::number(i)});
    waitFor(bench.beside.pipeline(commands));
    bench.send({"ECHO", "last"});
    QVERIFY(bench.sees({"ECHO", "last"}));
    QCOMPARE(
        bench.lines.size() + bench.lost, Count + 1 + [&] {
            return std::count_if(bench.lines.begin(), bench.lines.end(),
                                 [](const auto &line) { return line.command.first() != "ECHO"; }); // the handshake
        }());
    int next = 0;
    for (const auto &line : bench.lines) {
        if (line.command.first() != "ECHO" || line.command.at(1) == "last")
            continue;
        QVERIFY(line.command.at(1).toInt() >= next);
        next = line.command.at(1).toInt() + 1;
    }
    QCOMPARE(next, Count);
    QVERIFY2(bench.batches < 200, qPrintable(QString::number(bench.batches)));
}

void ServerMonitorTest::aRefusalSaysWhy()
{
    MonitorBench bench;
    bench.send({"ACL", "SETUSER", "ann", "on", ">hush", "+@all", "-monitor"});
    bench.monitor.start(bench.server.endpointOf(u"ann"_s, u"hush"_s));
    QCOMPARE(bench.monitor.state(), State::Starting);
    QVERIFY(becomesTrue([&] { return bench.monitor.state() == State::Off; }));
    QVERIFY(!bench.reasons.last().isEmpty());
}

void ServerMonitorTest::aLostServerSaysSo()
{
    MonitorBench bench;
    QVERIFY(bench.starts());
    bench.server.kill();
    QVERIFY(becomesTrue([&] { return bench.monitor.state() == State::Off; }));
    QVERIFY(!bench.reasons.last().isEmpty());
    bench.server.start();
    QVERIFY(bench.starts());
}

void ServerMonitorTest::itMayBeStoppedAndStartedAtAnyMoment()
{
    MonitorBench bench;
    for (int i = 0; i < 20; ++i) {
        bench.monitor.start(bench.server.endpoint());
        bench.monitor.stop();
    }
    QVERIFY(bench.starts());
    bench.send({"SET", "seen", "1"});
    QVERIFY(bench.sees({"SET", "seen", "1"}));
    QCOMPARE(bench.monitor.state(), State::On); // no word of an earlier start has ended it
}

void ServerMonitorTest::itEndsWithItsOwnerAtAnyMoment()
{
    const RedisProcess server;
    for (const bool isOn : {false, true}) {
        auto monitor = std::make_unique<ServerMonitor>(nullptr);
        monitor->start(server.endpoint());
        QVERIFY(!isOn || becomesTrue([&] { return monitor->state() == State::On; }));
        monitor.reset();
    }
}

/// The lines come as if ten seconds had passed since they were made.
void ServerMonitorTest::aServerThatIsNotReadInTimeIsLeft()
{
    ScriptedServer server;
    server.thenReply("+OK\r\n");
    MonitorBench bench;
    bench.monitor.start(server.endpoint());
    QVERIFY(becomesTrue([&] { return bench.monitor.state() == State::On; }));
    server.say(QByteArray("+100.5 [0 lua] \"PING\"\r\n").repeated(301));
    QVERIFY(becomesTrue([&] { return bench.lines.size() == 301; }));
    QCOMPARE(bench.monitor.state(), State::On);
    server.say(QByteArray("+90.5 [0 lua] \"PING\"\r\n").repeated(300));
    QVERIFY(becomesTrue([&] { return bench.monitor.state() == State::Off; }));
    QVERIFY2(bench.reasons.last().contains(u"more than can be read"_s), qPrintable(bench.reasons.last()));
}

/// As when a person types a password into a form: the run hides it, and MONITOR does.
void ServerMonitorTest::secretsOfRunsAreHidden()
{
    const auto login = [](Run &run, Arguments arguments) -> QCoro::Task<Outcome> {
        const auto password = arguments.text(u"password"_s);
        co_await run.redis().command("HSET", run.keys().key("user"), "password", password, "json",
                                     "{\"p\":\"" + password + "\"}");
        co_await run.redis().command("ECHO", "told");
        co_return Outcome::done({}, {});
    };
    auto toy = toyLesson();
    toy.operations.append(operationOf(u"login"_s, login));
    toy.operations.last().parameters = {Parameter::text(u"password"_s, u"Password"_s).asSecret()};
    ToyBench toyBench(toy);
    ServerMonitor monitor(toyBench.environment().secrets);
    QByteArrayList lines;
    connect(&monitor, &ServerMonitor::arrived, this, [&](const MonitorBatch &batch) {
        for (const auto &line : batch.lines)
            lines.append(line.command.join(' '));
    });
    monitor.start(toyBench.server().endpoint());
    QVERIFY(becomesTrue([&] { return monitor.state() == State::On; }));
    QVERIFY(toyBench.run(operationRequest(u"login"_s, {{u"password"_s, "tr0ub4dor\"3"}})).ok());
    toyBench.ask({"CONFIG", "SET", "masterauth", "hush"});
    toyBench.ask({"ECHO", "last"});
    QVERIFY(becomesTrue([&] { return lines.contains("ECHO last"); }));
    const auto all = lines.join('\n');
    QVERIFY2(all.contains("HSET lab:user password *** json {\"p\":\"***\"}"), all.constData());
    QVERIFY2(!all.contains("tr0ub4dor") && !all.contains("hush"), all.constData());
}

void ServerMonitorTest::theLabStopsItOnAnotherServerAndWhileMeasuring()
{
    const RedisProcess server, other;
    const QTemporaryDir folder;
    LabOptions options;
    options.endpoint = server.endpoint();
    options.dataFolder = folder.path();
    const Catalogue catalogue({toyLesson()});
    Lab lab(catalogue, options);
    QStringList reasons;
    connect(&lab.monitor(), &ServerMonitor::stateChanged, this, [&](const QString &reason) { reasons.append(reason); });
    lab.start();
    const auto startsAt = [&](const RedisProcess &process) {
        lab.monitor().start(process.endpoint());
        return becomesTrue([&] { return lab.monitor().state() == State::On; });
    };
    QVERIFY(startsAt(server));
    lab.useServer(other.endpoint());
    QCOMPARE(lab.monitor().state(), State::Off);
    QVERIFY(!reasons.last().isEmpty());
    QVERIFY(startsAt(other));
    Q_EMIT lab.worker(u"toy"_s).measuring();
    QCOMPARE(lab.monitor().state(), State::Off);
    QVERIFY(!reasons.last().isEmpty());
}

LAB_TEST(ServerMonitorTest)
#include "server_monitor_test.moc"
