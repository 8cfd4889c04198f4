// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// A lab with the toy lesson, which also observes a key, and what it told of either kind.
struct TellingBench
{
    TellingBench()
        : catalogue({observing()})
        , lab(catalogue, options())
    {
        QObject::connect(&lab, &Lab::happened, &lab, [this](const EventBatch &batch) { told += batch.events; });
        QObject::connect(&lab, &Lab::housekept, &lab, [this](const EventBatch &batch) { kept += batch.events; });
        lab.start();
    }

    static Lesson observing()
    {
        auto lesson = toyLesson();
        lesson.observe = [](Run &run, GivenValues) -> QCoro::Task<Observation> {
            co_await run.redis().command("STRLEN", run.keys().key("observed"));
            co_return Observation();
        };
        return lesson;
    }
    LabOptions options() const
    {
        LabOptions made;
        made.endpoint = server.endpoint();
        made.dataFolder = folder.path();
        return made;
    }
    Report run(const Request &request)
    {
        auto &worker = lab.worker(u"toy"_s);
        std::optional<Report> report;
        const auto id = worker.start(request);
        QObject context;
        QObject::connect(&worker, &Worker::finished, &context, [&](RunId ended, const Report &ofIt) {
            if (ended == id)
                report = ofIt;
        });
        becomesTrue([&] { return report.has_value(); });
        return report.value_or(Report());
    }
    static bool has(const Timeline &timeline, QByteArrayView command)
    {
        return std::any_of(timeline.begin(), timeline.end(), [command](const Event &event) {
            const auto *const record = commandOf(event);
            return record && record->is(command);
        });
    }

    const RedisProcess server;
    const QTemporaryDir folder;
    const Catalogue catalogue;
    Lab lab;
    Timeline told, kept;
};

} // namespace

class HousekeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldWhenAskedForAlone();
    void observationsAreHousekeeping();
    void whatWaitsIsBoundedAndCounted();
    void secretsOfRunsAreHidden();
};

void HousekeepingTest::itIsToldWhenAskedForAlone()
{
    TellingBench bench;
    QVERIFY(becomesTrue([&] { return bench.lab.serverState() == Lab::ServerState::Ready; }));
    QSignalSpy health(&bench.lab.caretaker(), &Caretaker::healthChanged);
    QVERIFY(becomesTrue([&] { return health.size() >= 1; }));
    QVERIFY(bench.kept.isEmpty());
    bench.lab.tellHousekeeping(true);
    QVERIFY(becomesTrue([&] { return bench.has(bench.kept, "INFO") && bench.has(bench.kept, "PING"); }));
    QVERIFY(!bench.has(bench.told, "INFO"));
    bench.lab.tellHousekeeping(false);
    const auto checked = [&health](int times) {
        health.clear();
        return becomesTrue([&] { return health.size() >= times; });
    };
    QVERIFY(checked(1)); // what was on its way is there then
    bench.kept.clear();
    QVERIFY(checked(2));
    QVERIFY(bench.kept.isEmpty());
}

void HousekeepingTest::observationsAreHousekeeping()
{
    TellingBench bench;
    QVERIFY(bench.run(requestOf(Request::What::Observation)).ok());
    bench.lab.tellHousekeeping(true);
    QVERIFY(bench.run(requestOf(Request::What::Observation)).ok());
    QVERIFY(becomesTrue([&] { return bench.has(bench.kept, "STRLEN"); }));
    QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).ok());
    QVERIFY(becomesTrue([&] { return bench.has(bench.told, "SET"); }));
    QVERIFY(!bench.has(bench.told, "STRLEN"));
    QVERIFY(!bench.has(bench.kept, "SET"));
    const auto records = commandsOf(bench.kept);
    QCOMPARE(std::count_if(records.begin(), records.end(), [](const auto &record) { return record.is("STRLEN"); }), 1);
}

void HousekeepingTest::whatWaitsIsBoundedAndCounted()
{
    int woken = 0;
    const auto secrets = std::make_shared<SharedSecrets>();
    Housekeeping housekeeping([&woken] { ++woken; }, secrets);
    redis::CommandRecord record;
    record.command = {"PING"};
    housekeeping.put(record);
    QCOMPARE(housekeeping.take().events.size(), 0); // nobody had asked
    housekeeping.setAsked(true);
    for (int i = 0; i < 5'000; ++i)
        housekeeping.put(record);
    QCOMPARE(woken, 1);
    const auto batch = housekeeping.take();
    QCOMPARE(batch.events.size(), qsizetype(Housekeeping::Capacity));
    QCOMPARE(batch.commandsLost, 5'000 - qint64(Housekeeping::Capacity));
    housekeeping.put(record);
    QCOMPARE(woken, 2);
}

/// A look at a key may find there what a run has hidden.
void HousekeepingTest::secretsOfRunsAreHidden()
{
    const auto secrets = std::make_shared<SharedSecrets>();
    Housekeeping housekeeping([] {}, secrets);
    housekeeping.setAsked(true);
    secrets->add({"tr0ub4dor"});
    redis::CommandRecord record;
    record.command = {"HGETALL", "lab:user"};
    record.reply = redis::Reply::array({redis::Reply::string("password"), redis::Reply::string("tr0ub4dor")});
    housekeeping.put(record);
    const auto records = commandsOf(housekeeping.take().events);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().reply[1].text(), "***");
}

LAB_TEST(HousekeepingTest)
#include "housekeeping_test.moc"
