// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

using What = Request::What;

namespace {

/// Two who each do one of the things that an actor can do, and what came of it.
struct Play
{
    struct Ending
    {
        QByteArray deed;
        QByteArray order; ///< the words that were pushed, from the first to the last
        bool hasEnded = false;
        static constexpr auto Members = named("deed order has_ended", &Ending::deed, &Ending::order, &Ending::hasEnded);
    };

    Play(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.text(u"deed"_s), {}}
    {
    }

    bool does(const char *deed) const { return ending.deed == deed; }
    bool crashes(const Actor &me, const QString &point) const
    {
        return does("crash") && me.number == 1 && point == u"half way"_s;
    }
    QCoro::Task<void> setUp() { co_await run.redis().command("SET", gate, 1, "PX", 60); }

    QCoro::Task<void> first(Actor &me)
    {
        if (does("meet"))
            co_await me.after(u"second was here"_s);
        if (does("fail"))
            throw Error(ErrorKind::Server, u"It failed on purpose."_s);
        if (does("expire"))
            co_await me.untilExpired(gate);
        if (does("query"))
            co_await me.query(u"SELECT 1 AS one"_s);
        co_await me.redis.command("RPUSH", list, me.name);
        co_await me.mayCrash(u"half way"_s);
        co_await me.redis.command("RPUSH", list, "end");
    }

    QCoro::Task<void> second(Actor &me)
    {
        const std::chrono::milliseconds late(does("meet") ? 20 : 0);
        co_await me.pause(late);
        co_await me.redis.command("RPUSH", list, me.name);
        me.reached(u"second was here"_s);
        if (does("vain"))
            co_await me.after(u"what never comes"_s);
        ending.hasEnded = me.choose(1) == 0 && me.token() != me.token();
    }

    QCoro::Task<Ending> end()
    {
        const auto words = co_await run.redis().command("LRANGE", list, 0, -1);
        ending.order = words.texts().join(' ');
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.order.endsWith("end"); }
    static QString clauseOf(const Ending &ending) { return displayText(ending.order); }

    Run &run;
    Ending ending;
    Key list = run.ownKey("play:{x}:list"), gate = run.ownKey("play:{x}:gate");
};

Lesson lesson()
{
    auto lesson = toyLesson();
    const Scenario described{.id = u"play"_s,
                             .title = {},
                             .summary = {},
                             .invariant = u"The end comes last."_s,
                             .ways = {{u"plain"_s, {}}},
                             .parameters = {Parameter::text(u"deed"_s, {}).withDefault("nothing")}};
    lesson.scenarios = {scenario<Play>(described, {{u"first"_s, &Play::first}, {u"second"_s, &Play::second}})};
    return lesson;
}

Report play(ToyBench &bench, const QByteArray &deed)
{
    return bench.run(requestOf(What::Scenario, u"play"_s, {{u"deed"_s, deed}}));
}

QByteArray orderOf(const Report &report)
{
    return report.outcome ? report.outcome->fields.value(u"order"_s).toByteArray() : QByteArray("no outcome");
}

} // namespace

/// What the words of an actor are in a free run: all of it real.
class FreeRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsArrangeTheOrder();
    void nobodyWaitsInVain();
    void aCrashEndsOneActorAndItsConnection();
    void timePassesUntilTheKeyHasExpired();
    void whatAnActorAsksTheDatabaseStandsInItsLane();
    void aFaultOfAnActorIsTheRuns();
    void aStopEndsThoseWhoWait();
};

void FreeRunTest::pointsArrangeTheOrder()
{
    ToyBench bench(lesson());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(orderOf(play(bench, "meet")), "second first end"_ba);
}

void FreeRunTest::nobodyWaitsInVain()
{
    ToyBench bench(lesson());
    const auto report = play(bench, "vain");
    QVERIFY(report.ok());
    QVERIFY(report.outcome->fields.value(u"has_ended"_s).toBool());
}

void FreeRunTest::aCrashEndsOneActorAndItsConnection()
{
    ToyBench bench(lesson());
    const auto report = play(bench, "crash");
    QVERIFY(report.ok());
    QVERIFY(!report.judged->held);
    QVERIFY(!orderOf(report).contains("end"));
    const auto crashed = std::find_if(report.timeline.begin(), report.timeline.end(), [](const Event &event) {
        return noteOf(event) && noteOf(event)->text == u"crashes"_s && event.actor == u"first"_s;
    });
    QVERIFY(crashed != report.timeline.end());
    QVERIFY(crashed->hasFailed());
}

void FreeRunTest::timePassesUntilTheKeyHasExpired()
{
    ToyBench bench(lesson());
    const auto report = play(bench, "expire");
    QVERIFY(report.ok());
    const auto pushed = std::find_if(report.timeline.begin(), report.timeline.end(), [](const Event &event) {
        return event.actor == u"first"_s && commandOf(event) && commandOf(event)->is("RPUSH");
    });
    QVERIFY(pushed->startMicros > 50'000); // the gate was there that long
}

void FreeRunTest::whatAnActorAsksTheDatabaseStandsInItsLane()
{
    ToyBench bench(lesson());
    const auto report = play(bench, "query");
    const auto statement = std::find_if(report.timeline.begin(), report.timeline.end(),
                                        [](const Event &event) { return statementOf(event) != nullptr; });
    QVERIFY(statement != report.timeline.end());
    QCOMPARE(statement->actor, u"first"_s);
}

void FreeRunTest::aFaultOfAnActorIsTheRuns()
{
    ToyBench bench(lesson());
    const auto report = play(bench, "fail");
    QVERIFY(!report.outcome && !report.judged);
    QCOMPARE(report.failure->message, u"It failed on purpose."_s);
    QCOMPARE(bench.ask({"DBSIZE"}).integer(), 0);
}

void FreeRunTest::aStopEndsThoseWhoWait()
{
    ToyBench bench(lesson());
    std::stop_source stop;
    const auto stopAtOnce = [&stop](const EventBatch &) {
        stop.request_stop();
    };
    const auto report =
        bench.run(requestOf(What::Scenario, u"play"_s, {{u"deed"_s, "expire"}}), stop.get_token(), {stopAtOnce, {}});
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
}

LAB_TEST(FreeRunTest)
#include "free_run_test.moc"
