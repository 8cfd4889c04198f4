// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/10_pubsub/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

Fields away(QVariant receivers, qint64 received)
{
    return {{u"while_away"_s, 4LL}, {u"receivers"_s, receivers}, {u"received"_s, received}};
}

Fields copied(qint64 copy)
{
    return {{u"state"_s, 10LL}, {u"copy"_s, copy}};
}

QList<Played> pubsubPlayed()
{
    return {
        {"offline-subscriber strategy=pubsub messages=11", false, away(0LL, 7)},
        {"offline-subscriber strategy=list messages=11", true, away({}, 11)},
        {"offline-subscriber strategy=stream messages=11", true, away({}, 11)},
        {"offline-subscriber strategy=pubsub messages=11 readers=3", false, away(0LL, 21)},
        {"offline-subscriber strategy=list messages=11 readers=3", false, away({}, 11)},
        {"offline-subscriber strategy=stream messages=11 readers=3", true, away({}, 33)},
        {"slow-subscriber strategy=naive messages=300", false, {{u"disconnects"_s, 1LL}, {u"waiting"_s, 0LL}}},
        {"slow-subscriber strategy=naive messages=3000", false, {{u"disconnects"_s, 1LL}}},
        {"slow-subscriber strategy=queue messages=300",
         true,
         {{u"disconnects"_s, 0LL}, {u"receivers"_s, 300LL}, {u"received"_s, 300LL}}},
        {"slow-subscriber strategy=stream messages=300",
         true,
         {{u"disconnects"_s, 0LL}, {u"receivers"_s, {}}, {u"received"_s, 300LL}, {u"waiting"_s, 0LL}}},
        {"snapshot-then-subscribe strategy=naive updates=10", false, copied(7)},
        {"snapshot-then-subscribe strategy=everything updates=10", false, copied(13)},
        {"snapshot-then-subscribe strategy=newer updates=10", true, copied(10)},
    };
}

QList<Told> pubsubTold()
{
    const auto offline = [](qint64 readers, qint64 received) {
        return Fields{{u"strategy"_s, u"list"_s}, {u"readers"_s, readers}, {u"published"_s, 9LL},
                      {u"while_away"_s, 3LL},     {u"receivers"_s, {}},    {u"received"_s, received}};
    };
    const auto slow = [](qint64 received, qint64 disconnects) {
        return Fields{{u"strategy"_s, u"queue"_s}, {u"published"_s, 400LL},         {u"receivers"_s, 400LL},
                      {u"received"_s, received},   {u"disconnects"_s, disconnects}, {u"waiting"_s, 0LL}};
    };
    const auto copy = [](qint64 says) {
        return Fields{{u"strategy"_s, u"newer"_s}, {u"updates"_s, 9LL}, {u"state"_s, 9LL}, {u"copy"_s, says}};
    };
    return {
        {"a list that lost one", u"offline-subscriber"_s, offline(1, 8), false,
         u"8 of 9 messages reached the reader"_s},
        {"a list that two share", u"offline-subscriber"_s, offline(2, 9), false,
         u"9 of 18 messages came, where each of 2 readers should have had all"_s},
        {"more than there were", u"offline-subscriber"_s, offline(1, 10), false,
         u"10 of 9 messages reached the reader"_s},
        {"all, twice", u"offline-subscriber"_s, offline(2, 18), true,
         u"9 of 9 messages reached everybody, late or not"_s},
        {"a queue that was disconnected", u"slow-subscriber"_s, slow(399, 1), false,
         u"the server ended its connection, and 1 message was lost"_s},
        {"one that lost some all the same", u"slow-subscriber"_s, slow(398, 0), false, u"2 messages were lost"_s},
        {"one that lost none", u"slow-subscriber"_s, slow(400, 0), true, u"all 400 messages came"_s},
        {"a copy that lags", u"snapshot-then-subscribe"_s, copy(8), false,
         u"the copy says 8 where the server says 9"_s},
        {"a copy", u"snapshot-then-subscribe"_s, copy(9), true, u"the copy says 9, as the server does"_s},
    };
}

QStringList notesOfActor(const Report &report, const QString &actor)
{
    QStringList notes;
    for (const auto &event : report.timeline) {
        if (const auto *const note = noteOf(event); note && event.actor == actor)
            notes.append(note->text);
    }
    return notes;
}

} // namespace

/// The failures of lesson 10.
class PubSubScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    PubSubScenariosTest()
        : ScenarioSuite(patterns::pubsub::lesson(), pubsubPlayed(), pubsubTold())
    {
    }

private Q_SLOTS:
    void aSlowSubscriberSaysSoAndComesBack();
    void whatPublishCountedNeedNotHaveArrived();
    void aQueueGrowsWhileItsOwnerWorks();
    void whatNeverCameIsSeenByItsVersion();
    void whatWasHeardIsInItsLane();
};

void PubSubScenariosTest::aSlowSubscriberSaysSoAndComesBack()
{
    const auto report = bench().breakIt(u"slow-subscriber"_s);
    QVERIFY2(report.ok(), whyNot(report));
    const auto notes = notesOfActor(report, u"subscriber"_s).join(u'\n');
    QVERIFY2(notes.contains(u"Connection lost."_s) && notes.contains(u"Gap: back after"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"of 400, by their numbers"_s), qPrintable(notes));
    QList<redis::Command> subscriptions;
    QByteArray last;
    for (const auto &event : report.timeline) {
        if (const auto *const command = commandOf(event); command && command->is("SUBSCRIBE"))
            subscriptions.append(command->command);
        if (const auto *const message = messageOf(event))
            last = message->payload.text();
    }
    QVERIFY(subscriptions.size() >= 2);
    QVERIFY(last.startsWith("400 ")); // it is there again
    QVERIFY(numberField(report, u"received"_s) >= 10);
}

/// The ten at the end, and whatever went into the buffer that was thrown away.
void PubSubScenariosTest::whatPublishCountedNeedNotHaveArrived()
{
    const auto report = bench().breakIt(u"slow-subscriber messages=1000"_s);
    QVERIFY(numberField(report, u"receivers"_s) < 1000);
    QVERIFY(numberField(report, u"receivers"_s) - numberField(report, u"received"_s) >= 100);
}

/// The last ones may come when the burst is over.
void PubSubScenariosTest::aQueueGrowsWhileItsOwnerWorks()
{
    const auto report = bench().breakIt(u"slow-subscriber strategy=queue messages=300"_s);
    QVERIFY(numberField(report, u"waiting"_s) > 200 && numberField(report, u"waiting"_s) <= 290);
}

void PubSubScenariosTest::whatNeverCameIsSeenByItsVersion()
{
    const auto report = bench().breakIt(u"snapshot-then-subscribe strategy=naive updates=9"_s);
    const auto notes = notesOfActor(report, u"follower"_s);
    QVERIFY2(notes.contains(u"applied: 3, known already: 0, versions that never came: 3"_s),
             qPrintable(notes.join(u'\n')));
}

void PubSubScenariosTest::whatWasHeardIsInItsLane()
{
    const auto report = bench().breakIt(u"offline-subscriber messages=9 readers=2"_s);
    for (const auto &reader : {u"reader 1"_s, u"reader 2"_s}) {
        const auto heard = std::count_if(report.timeline.begin(), report.timeline.end(),
                                         [&](const Event &event) { return event.actor == reader && messageOf(event); });
        QCOMPARE(heard, 6);
    }
}

LAB_TEST(PubSubScenariosTest)
#include "pubsub_scenarios_test.moc"
