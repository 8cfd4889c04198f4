// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/notices/notice_card.h"
#include "ui/notices/toasts.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab::ui;
using lab::testing::button;

/// What goes by itself, and what stays.
class ToastsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteGoesByItself();
    void whatWentWrongStays();
    void whatCanBeActedOnStays();
    void aNoteThatHasTheFocusWaits();
    void theyStandInTheCornerAsHighAsTheyAre();
};

namespace {

void post(Toasts &toasts, const QString &text, Notice::Severity severity = Notice::Severity::Info)
{
    toasts.post({text, severity, text, {}});
}

} // namespace

void ToastsTest::aNoteGoesByItself()
{
    Toasts toasts;
    toasts.setPatience(std::chrono::milliseconds(200));
    post(toasts, u"a"_s);
    QVERIFY(toasts.shows(u"a"_s));
    QTRY_VERIFY(!toasts.shows(u"a"_s));
}

void ToastsTest::whatWentWrongStays()
{
    Toasts toasts;
    toasts.setPatience(std::chrono::milliseconds(100));
    post(toasts, u"wrong"_s, Notice::Severity::Error);
    post(toasts, u"careful"_s, Notice::Severity::Warning);
    post(toasts, u"a"_s);
    QTRY_VERIFY(!toasts.shows(u"a"_s));
    QVERIFY(toasts.shows(u"wrong"_s));
    QVERIFY(toasts.shows(u"careful"_s));
}

void ToastsTest::whatCanBeActedOnStays()
{
    Toasts toasts;
    toasts.setPatience(std::chrono::milliseconds(100));
    toasts.post({u"act"_s, Notice::Severity::Info, u"act"_s, {}, {{u"Do it"_s, [] {
                                                                   }}}});
    post(toasts, u"a"_s);
    QTRY_VERIFY(!toasts.shows(u"a"_s));
    QVERIFY(toasts.shows(u"act"_s));
}

void ToastsTest::aNoteThatHasTheFocusWaits()
{
    Toasts toasts;
    toasts.setPatience(std::chrono::milliseconds(300));
    post(toasts, u"read"_s);
    toasts.move(500, 400); // away from the pointer
    toasts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&toasts));
    auto *const close = button(&toasts, u"Close this notice"_s);
    close->setFocus(Qt::TabFocusReason);
    post(toasts, u"a"_s);
    QTRY_VERIFY(!toasts.shows(u"a"_s));
    QVERIFY(toasts.shows(u"read"_s));
    close->clearFocus();
    QTRY_VERIFY(!toasts.shows(u"read"_s));
}

void ToastsTest::theyStandInTheCornerAsHighAsTheyAre()
{
    QWidget room;
    room.resize(700, 500);
    Toasts toasts(&room);
    toasts.placeIn(room.rect());
    QVERIFY(toasts.isHidden()); // it covers nothing
    post(toasts, u"One line"_s);
    toasts.placeIn(room.rect());
    const int low = toasts.height();
    QCOMPARE(toasts.width(), Toasts::Width);
    QVERIFY(room.rect().contains(toasts.geometry()));
    post(toasts, u"A sentence that is so long that it takes more than the one line which there is room for."_s);
    toasts.placeIn(room.rect());
    QVERIFY(toasts.height() > 2 * low);
    QVERIFY(room.rect().contains(toasts.geometry()));
}

LAB_TEST(ToastsTest)
#include "toasts_test.moc"
