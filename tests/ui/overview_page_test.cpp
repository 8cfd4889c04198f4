// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "tests/support/redis_process.h"
#include "tests/support/refused_endpoint.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/overview_fixture.h"
#include "ui/kit/failure_view.h"
#include "ui/overview/lesson_card.h"
#include "ui/overview/minutes.h"
#include "ui/overview/stair.h"
#include "ui/picture/picture_view.h"

#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFirstMinute = 20'000; // milliseconds

qint64 queriesIn(const Report &report)
{
    return report.outcome->fields.value(u"queries"_s).toLongLong();
}

} // namespace

/// The first thing ever seen: one click, and something that one did not expect.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RedisProcess> m_redis;
    std::unique_ptr<OverviewHarness> m_bench;

    void beThere()
    {
        m_bench->startServer();
        QVERIFY(becomesTrue([this] { return m_bench->lab().serverState() == Lab::ServerState::Ready; }));
    }

    QList<LessonCard *> cards() const { return m_bench->page().findChildren<LessonCard *>(); }
    StairView *stair(const QString &name) const { return m_bench->page().findChild<StairView *>(name); }
    void settle() const { QTest::qWait(20); }

private Q_SLOTS:
    void init()
    {
        m_redis = std::make_unique<RedisProcess>();
        m_bench = std::make_unique<OverviewHarness>(m_redis->endpoint());
    }
    void cleanup() { m_bench.reset(); }

    void aFreshStartAsksAndClaimsNothing();
    void oneClickShowsTheFinding();
    void aGuessIsHeldAgainstWhatCame();
    void aRightGuessIsCalledRight();
    void whatIsNoNumberIsNoGuess();
    void aClickBeforeTheServerIsThereWaitsForIt();
    void withoutAServerItSaysWhatToTry();
    void whatRunsCanBeStopped();
    void theFocusStaysWithTheButtonThatWasPressed();
    void pressedAgainItBeginsAnew();
    void afterARestartItIsOnesOwnResult();
    void forgottenProgressAsksAgain();
    void thereAreThreeWaysOn();
    void oneGoesOnWhereOneLeftOff();
    void everyLessonHasACard();
    void theKeyboardGoesFromCardToCard();
    void aCardLeadsToWhereItWasLeft();
    void progressIsSeenOnTheCard();
    void noRowOfCardsHasAHole();
    void inLittleRoomThereIsAPictureToo();
    void everyTextFits_data();
    void everyTextFits();
};

void OverviewPageTest::aFreshStartAsksAndClaimsNothing()
{
    QCOMPARE(m_bench->textOf(u"finding"_s), u"Break a cache in 30 seconds"_s);
    QVERIFY(m_bench->textOf(u"story"_s).contains(u"100 readers"_s));
    QVERIFY(m_bench->textOf(u"count-naive"_s).isEmpty());
    QVERIFY(!m_bench->buttonNamed(u"see-why"_s)->isVisible());
    qsizetype filled = 0;
    for (const auto *button : m_bench->page().findChildren<QPushButton *>())
        filled += button->isVisible() && button->property("role") == u"primary"_s ? 1 : 0;
    QCOMPARE(filled, 1);
}

void OverviewPageTest::oneClickShowsTheFinding()
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    m_bench->startServer();
    const auto reports = m_bench->breakIt();
    QVERIFY2(sinceStart.elapsed() < LongestFirstMinute, qPrintable(QString::number(sinceStart.elapsed())));
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0].way, u"naive"_s);
    QCOMPARE(reports[1].way, u"lock"_s);
    const auto naive = queriesIn(reports[0]), cured = queriesIn(reports[1]);
    QVERIFY(naive > cured);
    QCOMPARE(m_bench->textOf(u"count-naive"_s), countText(naive));
    QCOMPARE(m_bench->textOf(u"count-cured"_s), countText(cured));
    QVERIFY(m_bench->textOf(u"finding"_s).startsWith(countText(naive) + u" queries without care"_s));
    const auto story = m_bench->textOf(u"story"_s);
    const auto crowd = stairOf(reports[0].timeline);
    QVERIFY2(story.contains(u"asked %1 times"_s.arg(naive)), qPrintable(story));
    QVERIFY2(story.contains(u"at most %1 at a time"_s.arg(crowd.atOnce)), qPrintable(story));
    QVERIFY2(story.contains(u"answer %1 ms after"_s.arg(qRound64(crowd.span() / 1000))), qPrintable(story));
    // No reader's single read took longer than the crowd, and the slowest took most of it.
    const double slowest = reports[0].outcome->fields.value(u"slowest_ms"_s).toDouble();
    QVERIFY(slowest * 1000 <= crowd.span() * 1.05 + 5000);
    QCOMPARE(stair(u"stair-naive"_s)->stair().queries, naive);
    QCOMPARE(stair(u"stair-cured"_s)->stair().queries, cured);
    QVERIFY(m_bench->lab().progress().isDone(u"cache-aside"_s, Progress::Step::Broken));
    QVERIFY(!m_bench->lab().progress().prediction(u"cache-aside"_s, u"stampede"_s));
}

void OverviewPageTest::aGuessIsHeldAgainstWhatCame()
{
    beThere();
    m_bench->guess(u"1"_s);
    const auto naive = queriesIn(m_bench->breakIt().first());
    QCOMPARE(m_bench->textOf(u"finding"_s), u"You said 1. It was %1."_s.arg(naive));
    const auto kept = m_bench->lab().progress().prediction(u"cache-aside"_s, u"stampede"_s);
    QVERIFY(kept);
    QCOMPARE(kept->said.toLongLong(), 1);
    QCOMPARE(kept->came.toLongLong(), naive);
}

void OverviewPageTest::aRightGuessIsCalledRight()
{
    m_bench->lab().progress().setOpened(u"cache-aside"_s, {qint64(100), 100, 1, 100, QDateTime::currentDateTimeUtc()});
    m_bench->restart();
    QCOMPARE(m_bench->textOf(u"finding"_s), u"You said 100, and so it was."_s);
}

void OverviewPageTest::whatIsNoNumberIsNoGuess()
{
    beThere();
    m_bench->guess(u"many"_s);
    m_bench->breakIt();
    QVERIFY(m_bench->textOf(u"finding"_s).contains(u"without care"_s));
    QVERIFY(m_bench->lab().progress().opened(u"cache-aside"_s)->said.isNull());
}

void OverviewPageTest::aClickBeforeTheServerIsThereWaitsForIt()
{
    m_bench->press(u"run"_s);
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"cancel"_s)->isVisible(); }));
    QCOMPARE(m_bench->textOf(u"reason"_s), u"1 of 2: without care"_s);
    m_bench->startServer();
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"see-why"_s)->isVisible(); }));
}

void OverviewPageTest::withoutAServerItSaysWhatToTry()
{
    OverviewHarness bench{refusedEndpoint()};
    bench.startServer();
    bench.press(u"run"_s);
    const auto *const failure = bench.page().findChild<FailureView *>();
    QVERIFY(becomesTrue([&] { return failure->isVisible(); }));
    QVERIFY(bench.buttonNamed(u"run"_s)->isVisible() && bench.buttonNamed(u"run"_s)->isEnabled());
    QCOMPARE(bench.textOf(u"finding"_s), u"Break a cache in 30 seconds"_s);
    QVERIFY(!bench.lab().progress().opened(u"cache-aside"_s));
}

void OverviewPageTest::whatRunsCanBeStopped()
{
    beThere();
    m_bench->press(u"run"_s);
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"cancel"_s)->isVisible(); }));
    m_bench->press(u"cancel"_s);
    QVERIFY(becomesTrue([this] { return !m_bench->buttonNamed(u"cancel"_s)->isVisible(); }));
    QVERIFY(!m_bench->page().findChild<FailureView *>()->isVisible());
    QCOMPARE(m_bench->textOf(u"finding"_s), u"Break a cache in 30 seconds"_s);
}

void OverviewPageTest::theFocusStaysWithTheButtonThatWasPressed()
{
    beThere();
    m_bench->page().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->page()));
    auto *const run = m_bench->buttonNamed(u"run"_s);
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"cancel"_s)->isVisible(); }));
    QVERIFY(run->hasFocus());
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"see-why"_s)->isVisible(); }));
    QVERIFY(run->hasFocus());
}

void OverviewPageTest::pressedAgainItBeginsAnew()
{
    beThere();
    m_bench->press(u"run"_s);
    QVERIFY(becomesTrue([this] { return m_bench->buttonNamed(u"cancel"_s)->isVisible(); }));
    const auto reports = m_bench->breakIt();
    QCOMPARE(reports.size(), 3); // the one that was given up among them
    QCOMPARE(m_bench->textOf(u"count-cured"_s), countText(queriesIn(reports.last())));
}

void OverviewPageTest::afterARestartItIsOnesOwnResult()
{
    beThere();
    m_bench->guess(u"5"_s);
    m_bench->breakIt();
    const auto finding = m_bench->textOf(u"finding"_s), naive = m_bench->textOf(u"count-naive"_s);
    m_bench->restart();
    QCOMPARE(m_bench->textOf(u"finding"_s), finding);
    QCOMPARE(m_bench->textOf(u"count-naive"_s), naive);
    const auto date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    QVERIFY(m_bench->textOf(u"story"_s).contains(date));
    QVERIFY(!stair(u"stair-naive"_s)->isVisible());
    QVERIFY(m_bench->textOf(u"legend"_s).isEmpty());
}

void OverviewPageTest::forgottenProgressAsksAgain()
{
    beThere();
    m_bench->breakIt();
    m_bench->lab().progress().reset(u"cache-aside"_s);
    QCOMPARE(m_bench->textOf(u"finding"_s), u"Break a cache in 30 seconds"_s);
    QVERIFY(m_bench->textOf(u"count-naive"_s).isEmpty());
}

void OverviewPageTest::thereAreThreeWaysOn()
{
    beThere();
    m_bench->breakIt();
    QSignalSpy followed(&m_bench->page(), &OverviewPage::linkFollowed);
    for (const auto &way : {u"see-why"_s, u"read-why"_s, u"start"_s})
        m_bench->press(way);
    QCOMPARE(followed.size(), 3);
    const auto link = [&followed](qsizetype at) {
        return followed.at(at).first().value<Link>();
    };
    QCOMPARE(link(0), (Link{u"cache-aside"_s, u"break"_s, u"stampede"_s}));
    QCOMPARE(link(1), (Link{u"cache-aside"_s, u"learn"_s}));
    QCOMPARE(link(2), (Link{u"basic-types"_s, u"learn"_s}));
}

void OverviewPageTest::oneGoesOnWhereOneLeftOff()
{
    QSignalSpy followed(&m_bench->page(), &OverviewPage::linkFollowed);
    QCOMPARE(m_bench->buttonNamed(u"go-on"_s)->text(), u"Open lesson 01"_s);
    m_bench->page().setPlace(u"counter"_s, u"break"_s);
    QCOMPARE(m_bench->buttonNamed(u"go-on"_s)->text(), u"Go on"_s);
    m_bench->press(u"go-on"_s);
    QCOMPARE(followed.takeFirst().first().value<Link>(), (Link{u"counter"_s, u"break"_s}));
    m_bench->page().setPlace(u"gone"_s, u"break"_s);
    m_bench->press(u"go-on"_s);
    QCOMPARE(followed.takeFirst().first().value<Link>(), (Link{u"basic-types"_s, u"learn"_s}));
}

void OverviewPageTest::everyLessonHasACard()
{
    const auto &lessons = m_bench->lab().catalogue().lessons();
    QCOMPARE(cards().size(), lessons.size());
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const auto *const card = cards()[i];
        QCOMPARE(card->lesson(), lessons[i].id);
        QVERIFY(card->accessibleName().contains(lessons[i].title));
        QVERIFY(card->accessibleDescription().contains(lessons[i].summary));
        const int minutes = aboutMinutes(lessons[i]);
        QVERIFY2(minutes >= 10 && minutes <= 90, qPrintable(QString::number(minutes)));
    }
}

void OverviewPageTest::theKeyboardGoesFromCardToCard()
{
    m_bench->page().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->page()));
    settle();
    const auto all = cards();
    all[0]->setFocus();
    QTest::keyClick(all[0], Qt::Key_Right);
    QVERIFY(all[1]->hasFocus());
    QTest::keyClick(all[1], Qt::Key_Down);
    QVERIFY(all[4]->hasFocus());
    QTest::keyClick(all[4], Qt::Key_Left);
    QVERIFY(all[3]->hasFocus());
    QTest::keyClick(all[3], Qt::Key_Up);
    QVERIFY(all[0]->hasFocus());
    QSignalSpy followed(&m_bench->page(), &OverviewPage::linkFollowed);
    QTest::keyClick(all[0], Qt::Key_Return);
    QCOMPARE(followed.first().first().value<Link>(), (Link{u"basic-types"_s, u"learn"_s}));
    QTest::keyClick(all[0], Qt::Key_Tab);
    QVERIFY(all[1]->hasFocus());
}

void OverviewPageTest::aCardLeadsToWhereItWasLeft()
{
    QSignalSpy followed(&m_bench->page(), &OverviewPage::linkFollowed);
    m_bench->page().setPlace(u"counter"_s, u"check"_s);
    for (auto *card : cards()) {
        if (card->lesson() == u"counter"_s)
            QTest::mouseClick(card, Qt::LeftButton);
    }
    QCOMPARE(followed.first().first().value<Link>(), (Link{u"counter"_s, u"check"_s}));
}

void OverviewPageTest::progressIsSeenOnTheCard()
{
    const auto *const card = cards().first();
    QVERIFY(card->accessibleName().endsWith(u"not begun"_s));
    m_bench->lab().progress().markDone(u"basic-types"_s, Progress::Step::Learned);
    QVERIFY2(card->accessibleName().endsWith(u"20 % done"_s), qPrintable(card->accessibleName()));
}

void OverviewPageTest::noRowOfCardsHasAHole()
{
    for (const int width : {560, 750, 880, 1220}) {
        m_bench->page().resize(width, 780);
        const auto rowsEnd = [this] {
            QMap<int, int> ends; // by the rows' tops
            for (const auto *card : cards())
                ends[card->y()] = std::max(ends[card->y()], card->geometry().right());
            return QSet<int>(ends.begin(), ends.end());
        };
        QVERIFY2(becomesTrue([&] { return rowsEnd().size() == 1; }), qPrintable(QString::number(width)));
    }
}

void OverviewPageTest::inLittleRoomThereIsAPictureToo()
{
    m_bench->page().resize(750, 480);
    QVERIFY(m_bench->page().findChild<PictureView *>()->isVisible());
}

void OverviewPageTest::everyTextFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("told");
    for (const int width : {560, 750, 880, 1220, 1700}) {
        QTest::addRow("%d before", width) << width << false;
        QTest::addRow("%d after", width) << width << true;
    }
}

void OverviewPageTest::everyTextFits()
{
    QFETCH(int, width);
    QFETCH(bool, told);
    if (told) {
        beThere();
        m_bench->guess(u"1"_s);
        m_bench->breakIt();
    }
    m_bench->page().resize(width, 780);
    auto *const scroll = m_bench->page().findChild<QScrollArea *>();
    // What has changed is laid out in the next turns of the event loop.
    becomesTrue([&] { return scroll->horizontalScrollBar()->maximum() == 0 && cutTexts(scroll->widget()).isEmpty(); });
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const auto cut = cutTexts(scroll->widget());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

LAB_TEST(OverviewPageTest)
#include "overview_page_test.moc"
