// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/notices/notice_bar.h"
#include "ui/notices/notice_card.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolTip>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lab::ui;
using lab::testing::button;
using lab::testing::labels;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeSaysWhatHappenedAndWhatToTry();
    void anActionRunsOnceAndTakesTheNoticeAway();
    void anActionMayPostItsNoticeAnew();
    void aNewerNoticeTakesThePlaceOfItsTopic();
    void atMostThreeAreShownNewestFirst();
    void notesMakeRoomBeforeWarningsAndErrors();
    void whatCanBeActedOnIsNeverPushedOut();
    void closingAndWithdrawingTakeANoticeAway();
    void theMessageCanBeCopied();
    void theSignStandsOnTheLineOfTheText();
};

void NoticeBarTest::aNoticeSaysWhatHappenedAndWhatToTry()
{
    NoticeBar bar;
    bar.post({u"server"_s, Notice::Severity::Error, u"<b>No server</b>"_s, u"Install one."_s});
    QCOMPARE(labels(&bar), u"<b>No server</b>\nInstall one."_s);
    QCOMPARE(bar.findChild<NoticeCard *>()->accessibleName(), u"Error: <b>No server</b>"_s);
}

void NoticeBarTest::anActionRunsOnceAndTakesTheNoticeAway()
{
    NoticeBar bar;
    int runs = 0;
    bar.post({u"server"_s, Notice::Severity::Error, u"No server"_s, {}, {{u"Try again"_s, [&runs] {
                                                                              ++runs;
                                                                          }}}});
    QTest::mouseClick(button(&bar, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(!bar.shows(u"server"_s));
}

void NoticeBarTest::anActionMayPostItsNoticeAnew()
{
    NoticeBar bar;
    const Notice again{u"server"_s, Notice::Severity::Error, u"Still none"_s, {}};
    bar.post({u"server"_s, Notice::Severity::Error, u"None"_s, {}, {{u"Try again"_s, [&] {
                                                                         bar.post(again);
                                                                     }}}});
    QTest::mouseClick(button(&bar, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(labels(&bar), u"Still none"_s);
}

void NoticeBarTest::aNewerNoticeTakesThePlaceOfItsTopic()
{
    NoticeBar bar;
    bar.post({u"a"_s, Notice::Severity::Info, u"old"_s, {}});
    bar.post({u"a"_s, Notice::Severity::Info, u"new"_s, {}});
    QCOMPARE(labels(&bar), u"new"_s);
}

void NoticeBarTest::atMostThreeAreShownNewestFirst()
{
    NoticeBar bar;
    for (const auto &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        bar.post({text, Notice::Severity::Info, text, {}});
    QVERIFY(bar.shows(u"4"_s));
    QVERIFY(bar.shows(u"2"_s));
    QVERIFY(!bar.shows(u"1"_s));
}

void NoticeBarTest::notesMakeRoomBeforeWarningsAndErrors()
{
    NoticeBar bar;
    bar.post({u"error"_s, Notice::Severity::Error, u"E"_s, {}});
    bar.post({u"warning"_s, Notice::Severity::Warning, u"W"_s, {}});
    for (const auto &text : {u"1"_s, u"2"_s, u"3"_s})
        bar.post({text, Notice::Severity::Info, text, {}});
    QCOMPARE(labels(&bar), u"E\nW\n3"_s); // in the order in which they came
    bar.post({u"error 2"_s, Notice::Severity::Error, u"E2"_s, {}});
    QCOMPARE(labels(&bar), u"E\nW\nE2"_s);
    bar.post({u"error 3"_s, Notice::Severity::Error, u"E3"_s, {}});
    QCOMPARE(labels(&bar), u"E\nE2\nE3"_s);
    bar.post({u"error 4"_s, Notice::Severity::Error, u"E4"_s, {}});
    QCOMPARE(labels(&bar), u"E2\nE3\nE4"_s);
    for (const auto &text : {u"4"_s, u"5"_s})
        bar.post({text, Notice::Severity::Info, text, {}});
    QCOMPARE(labels(&bar), u"E2\nE3\nE4\n5"_s);
}

void NoticeBarTest::whatCanBeActedOnIsNeverPushedOut()
{
    NoticeBar bar;
    for (const auto &topic : {u"server"_s, u"database"_s, u"notes"_s})
        bar.post({topic, Notice::Severity::Info, topic, {}, {{u"Act"_s, [] {
                                                              }}}});
    for (const auto &text : {u"1"_s, u"2"_s, u"3"_s})
        bar.post({text, Notice::Severity::Error, text, {}});
    QCOMPARE(labels(&bar), u"server\ndatabase\nnotes\n3"_s);
}

void NoticeBarTest::closingAndWithdrawingTakeANoticeAway()
{
    NoticeBar bar;
    bar.post({u"a"_s, Notice::Severity::Info, u"A"_s, {}});
    bar.post({u"b"_s, Notice::Severity::Warning, u"B"_s, {}});
    bar.withdraw(u"a"_s);
    QVERIFY(!bar.shows(u"a"_s));
    QTest::mouseClick(button(&bar, u"Close this notice"_s), Qt::LeftButton);
    QVERIFY(!bar.shows(u"b"_s));
}

void NoticeBarTest::theMessageCanBeCopied()
{
    NoticeBar bar;
    bar.post({u"a"_s, Notice::Severity::Error, u"What"_s, u"Try"_s});
    QTest::mouseClick(button(&bar, u"Copy the message"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"What\nTry"_s);
    QCOMPARE(QToolTip::text(), u"Copied"_s);
}

void NoticeBarTest::theSignStandsOnTheLineOfTheText()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    NoticeBar bar;
    bar.post({u"a"_s, Notice::Severity::Info, u"One line"_s, {}});
    bar.resize(600, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto all = bar.findChildren<QLabel *>();
    QCOMPARE(all.size(), 2);
    const auto middle = [&bar](const QLabel *label) {
        return label->mapTo(&bar, label->rect().center()).y();
    };
    QVERIFY2(std::abs(middle(all.first()) - middle(all.last())) <= 1,
             qPrintable(u"%1 %2"_s.arg(middle(all.first())).arg(middle(all.last()))));
}

LAB_TEST(NoticeBarTest)
#include "notice_bar_test.moc"
