// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Fields worked(qint64 lost, qint64 redelivered, qint64 repeated)
{
    return {{u"lost"_s, lost}, {u"redelivered"_s, redelivered}, {u"repeated"_s, repeated}};
}

Fields booked(qint64 effects, qint64 pending)
{
    return {{u"effects"_s, effects}, {u"pending"_s, pending}};
}

QList<Played> streamPlayed()
{
    return {
        {"crash-before-ack strategy=rpop", false, worked(1, 0, 0)},
        {"crash-before-ack strategy=noack", false, worked(1, 0, 0)},
        {"crash-before-ack strategy=lmove", true, worked(0, 1, 0)},
        {"crash-before-ack strategy=ack", true, worked(0, 1, 0)},
        {"crash-before-ack strategy=rpop crash=worked jobs=2", true, worked(0, 0, 0)},
        {"crash-before-ack strategy=noack crash=worked jobs=3", true, worked(0, 0, 0)},
        {"crash-before-ack strategy=lmove crash=worked jobs=9", true, worked(0, 1, 1)},
        {"crash-before-ack strategy=ack crash=worked jobs=100", true, worked(0, 1, 1)},
        {"idempotent strategy=naive", false, booked(6, 0)},
        {"idempotent strategy=check entries=4", false, booked(8, 0)},
        {"idempotent strategy=script entries=4", true, booked(4, 0)},
        {"poison strategy=naive", false, {{u"dead"_s, 0LL}, {u"pending"_s, 1LL}}},
        {"poison strategy=drop", false, {{u"dead"_s, 0LL}, {u"pending"_s, 0LL}, {u"done"_s, 7LL}}},
        {"poison strategy=dead-letter", true, {{u"dead"_s, 1LL}, {u"pending"_s, 0LL}, {u"done"_s, 7LL}}},
        {"poison strategy=dead-letter entries=2", true, {{u"dead"_s, 1LL}, {u"done"_s, 1LL}}},
        {"late-consumer strategy=pubsub", false, {{u"received"_s, 5LL}}},
        {"late-consumer strategy=dollar messages=7", false, {{u"received"_s, 4LL}}},
        {"late-consumer strategy=zero messages=7", true, {{u"received"_s, 7LL}}},
    };
}

QList<Told> streamTold()
{
    const auto crash = joined({{u"strategy"_s, u"ack"_s}, {u"crash"_s, u"taken"_s}, {u"jobs"_s, 6LL}}, worked(2, 1, 0));
    const auto script = joined({{u"strategy"_s, u"script"_s}, {u"entries"_s, 3LL}}, booked(3, 1));
    const Fields dead{{u"strategy"_s, u"dead-letter"_s},
                      {u"entries"_s, 8LL},
                      {u"done"_s, 7LL},
                      {u"attempts"_s, 4LL},
                      {u"pending"_s, 0LL},
                      {u"dead"_s, 2LL}};
    return {
        {"a group that lost", u"crash-before-ack"_s, crash, false,
         u"of 6 jobs, 2 were lost, and 1 was handed out again"_s},
        {"a script that left one", u"idempotent"_s, script, false,
         u"3 payments led to 3 bookings, and 1 stayed pending"_s},
        {"two letters", u"poison"_s, dead, false,
         u"7 of 7 good ones got done, the poisoned one was set aside 2 times"_s},
    };
}

} // namespace

/// The failures of lesson 11.
class StreamScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    StreamScenariosTest()
        : ScenarioSuite(patterns::stream::lesson(), streamPlayed(), streamTold())
    {
    }
};

LAB_TEST(StreamScenariosTest)
#include "stream_scenarios_test.moc"
