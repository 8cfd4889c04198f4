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

constexpr double LeaseMicros = 3'000'000;

/// A lock that is taken by the first event, and let go by no event but by time.
class LeaseStage : public Stage
{
public:
    void begin(const Request &) override { m_until.reset(); }
    void apply(const Event &event) override
    {
        if (event.actor == u"owner"_s)
            m_until = event.endMicros + LeaseMicros;
    }
    void moveTo(const Moment &moment) override { m_moment = moment; }
    Picture picture() const override
    {
        const bool held = m_until && m_moment.micros < *m_until;
        return {u"Lock"_s, {}, 0, {picture::Sentence{held ? u"held"_s : u"free"_s}}};
    }

    picture::Countdown countdown() const { return m_moment.until(*m_until, 3000); }

private:
    std::optional<double> m_until;
    Moment m_moment;
};

} // namespace

/// What passes without an event.
class StageMomentTest : public QObject
{
    Q_OBJECT

private:
    StageReplay m_replay;
    LeaseStage m_stage;

    QString at(double micros)
    {
        m_replay.moveTo(micros, m_stage);
        return std::get<picture::Sentence>(m_stage.picture().blocks.first()).text;
    }

private Q_SLOTS:
    void init()
    {
        m_replay = StageReplay({}, {noteEvent(u"owner"_s, u"SET"_s, 500'000), noteEvent(u"other"_s, {}, 5'000'000)});
    }
    void aLeaseEndsBetweenTwoEvents()
    {
        QCOMPARE(at(400'000), u"free"_s);
        QCOMPARE(at(500'000), u"held"_s);
        QCOMPARE(at(3'400'000), u"held"_s);
        QCOMPARE(at(3'600'000), u"free"_s);
        QCOMPARE(at(1'000'000), u"held"_s);
    }
    void timeStandsStillInAReplay()
    {
        at(500'000);
        QCOMPARE(m_stage.countdown().leftMillis, 3000);
        QVERIFY(!m_stage.countdown().since);
    }
    void timeGoesOnWhileTheRunDoes()
    {
        m_stage.begin({});
        m_stage.apply(noteEvent(u"owner"_s, {}, 0));
        m_stage.moveTo({1'000'000, true});
        QCOMPARE(m_stage.countdown().leftMillis, 2000);
        QVERIFY(m_stage.countdown().since);
        m_stage.moveTo({9'000'000, true});
        QCOMPARE(m_stage.countdown().leftMillis, 0);
    }
};

LAB_TEST(StageMomentTest)
#include "stage_moment_test.moc"
