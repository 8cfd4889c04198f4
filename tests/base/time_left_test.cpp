// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/time_left.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfTheFirstMoments();
    void whatIsToComeIsAsSlowAsWhatWas();
    void itCountsDownBetweenTwoSteps();
    void anUnknownTotalSaysNothing();
    void anewItKnowsNothing();
    void textsAreAsRoughAsTheEstimate_data();
    void textsAreAsRoughAsTheEstimate();

private:
    std::chrono::steady_clock::time_point m_time{100s};
    TimeLeft m_left{[this] {
        return m_time;
    }};
};

void TimeLeftTest::nothingIsSaidOfTheFirstMoments()
{
    m_left.restart();
    m_time += 1s;
    m_left.reached(50, 100);
    QVERIFY(!m_left.left());
    QVERIFY(m_left.text().isEmpty());
    m_time += 9s;
    m_left.reached(1, 1000);
    QVERIFY(!m_left.left());
}

void TimeLeftTest::whatIsToComeIsAsSlowAsWhatWas()
{
    m_left.restart();
    m_time += 10s;
    m_left.reached(25, 100);
    QCOMPARE(m_left.left()->count(), 30'000);
    m_left.reached(100, 100);
    QCOMPARE(m_left.left()->count(), 0);
}

void TimeLeftTest::itCountsDownBetweenTwoSteps()
{
    m_left.restart();
    m_time += 10s;
    m_left.reached(50, 100);
    m_time += 4s;
    QCOMPARE(m_left.left()->count(), 6'000);
    m_time += 60s;
    QCOMPARE(m_left.left()->count(), 0);
}

void TimeLeftTest::anUnknownTotalSaysNothing()
{
    m_left.restart();
    m_time += 10s;
    m_left.reached(50, 0);
    QVERIFY(!m_left.left());
}

void TimeLeftTest::anewItKnowsNothing()
{
    m_left.restart();
    m_time += 10s;
    m_left.reached(50, 100);
    m_left.restart();
    QVERIFY(!m_left.left());
}

void TimeLeftTest::textsAreAsRoughAsTheEstimate_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("text");
    QTest::newRow("nearly there") << qint64(0) << u"about 5 s left"_s;
    QTest::newRow("rounded up") << qint64(5'001) << u"about 10 s left"_s;
    QTest::newRow("up to a minute") << qint64(56'000) << u"about 1 min left"_s;
    QTest::newRow("minutes") << qint64(61'000) << u"about 2 min left"_s;
    QTest::newRow("many") << qint64(20 * 60'000) << u"about 20 min left"_s;
}

void TimeLeftTest::textsAreAsRoughAsTheEstimate()
{
    QFETCH(qint64, millis);
    QFETCH(QString, text);
    QCOMPARE(timeLeftText(std::chrono::milliseconds(millis)).replace(QChar(0x202F), u' '), text);
}

LAB_TEST(TimeLeftTest)
#include "time_left_test.moc"
