// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "ui/stages/stage_replay.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told: `begin +a -a` and so on.
class Recorder : public Stage
{
public:
    void begin(const Request &request) override { told = QStringList{u"begin "_s + request.item}; }
    void started(const Event &event) override { told.append(u'+' + event.actor); }
    void apply(const Event &event) override { told.append(u'-' + event.actor); }
    Picture picture() const override { return {}; }

    QStringList told;
};

Event lasting(const QString &actor, double start, double end)
{
    auto made = noteEvent(actor, {}, start);
    made.endMicros = end;
    return made;
}

Request raceRequest()
{
    Request request;
    request.item = u"race"_s;
    return request;
}

} // namespace

/// A stage at any moment of a run.
class StageReplayTest : public QObject
{
    Q_OBJECT

private:
    StageReplay m_replay;
    Recorder m_stage;

    QString at(double micros)
    {
        m_replay.moveTo(micros, m_stage);
        return m_stage.told.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_replay = StageReplay(raceRequest(), {lasting(u"a"_s, 0, 30), lasting(u"b"_s, 10, 20), lasting(u"c"_s, 20, 20),
                                               lasting(u"d"_s, 40, 50)});
    }
    void aMomentHasWhatHadBegunAndWhatHadEnded();
    void goingOnAddsOnlyWhatLiesBetween();
    void goingBackBeginsAnew();
    void theEndHasEverything();
    void withoutEventsThereIsNothingToReplay();
};

void StageReplayTest::aMomentHasWhatHadBegunAndWhatHadEnded()
{
    QCOMPARE(at(-1), u"begin race"_s);
    QCOMPARE(at(15), u"begin race +a +b"_s);
    QCOMPARE(at(20), u"begin race +a +b -b +c -c"_s);
    QCOMPARE(at(35), u"begin race +a +b -b +c -c -a"_s);
}

void StageReplayTest::goingOnAddsOnlyWhatLiesBetween()
{
    at(15);
    m_stage.told.clear();
    QCOMPARE(at(15), QString());
    QCOMPARE(at(30), u"-b +c -c -a"_s);
}

void StageReplayTest::goingBackBeginsAnew()
{
    at(45);
    QCOMPARE(at(5), u"begin race +a"_s);
}

void StageReplayTest::theEndHasEverything()
{
    m_replay.moveToEnd(m_stage);
    const auto atTheEnd = m_stage.told.join(u' ');
    QCOMPARE(at(50), atTheEnd);
    QVERIFY(m_stage.told.endsWith(u"-d"_s));
    QCOMPARE(m_stage.told.size(), 9);
}

void StageReplayTest::withoutEventsThereIsNothingToReplay()
{
    QVERIFY(StageReplay().isEmpty());
    QVERIFY(!m_replay.isEmpty());
}

LAB_TEST(StageReplayTest)
#include "stage_replay_test.moc"
