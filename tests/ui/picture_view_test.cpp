// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/picture/describe.h"
#include "ui/picture/fitting.h"
#include "ui/picture/layout.h"
#include "ui/picture/picture_view.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace lab::testing;
using namespace lab::ui;
using namespace lab::ui::picture;
using namespace Qt::StringLiterals;

namespace {

Picture pictureOf(const QStringList &cells, int changes = 0, Mark mark = Mark::None)
{
    Cells block{.total = cells.size()};
    for (const auto &cell : cells)
        block.cells.append({cell, mark});
    return {u"Test"_s, u"cells"_s, changes, {block}};
}

} // namespace

/// The widget that shows a picture: what it does by itself.
class PictureViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<PictureView>();
        m_view->resize(600, 200);
    }
    void cleanup() { m_view.reset(); }
    void theHeightFollowsThePictureAndTheWidth();
    void theHeightOnlyGrowsWhileTheSubjectIsTheSame();
    void marksGoAfterAWhile();
    void newMarksAreShownAsLong();
    void aCountdownRunsByItself();
    void aPictureIsSaidInWords();
    void whatIsNewIsSaidAsLongAsItIsShown();
    void whatIsCutIsAToolTip();
    void aHeightThatIsGivenIsKept();
    void whatGoesFirstIsWhatOnlyExplains();
    void whatIsLeftOutStaysOut();
    void whatHasNoRoomIsReachedByScrolling();

private:
    QImage image() { return m_view->grab().toImage(); }
    int height() const { return m_view->sizeHint().height(); }

    std::unique_ptr<PictureView> m_view;
};

void PictureViewTest::theHeightFollowsThePictureAndTheWidth()
{
    m_view->setPicture(pictureOf(QStringList(12, u"element"_s)));
    const int wide = height();
    m_view->resize(330, 200);
    m_view->show();
    QVERIFY(becomesTrue([&] { return height() > wide; }));
    QCOMPARE(m_view->minimumSizeHint().height(), height());
}

void PictureViewTest::theHeightOnlyGrowsWhileTheSubjectIsTheSame()
{
    m_view->setPicture(pictureOf({u"a"_s}));
    const int one = height();
    m_view->setPicture(pictureOf(QStringList(20, u"element"_s)));
    const int many = height();
    QVERIFY(many > one);
    m_view->setPicture(pictureOf({u"a"_s}));
    QCOMPARE(height(), many);
    auto other = pictureOf({u"a"_s});
    other.subject = u"other"_s;
    m_view->setPicture(other);
    QCOMPARE(height(), one);
}

void PictureViewTest::marksGoAfterAWhile()
{
    m_view->setPicture(pictureOf({u"a"_s}));
    const auto plain = image();
    const auto marked = pictureOf({u"a"_s}, 1, Mark::Added);
    m_view->setPicture(marked);
    QVERIFY(image() != plain);
    m_view->setPicture(marked); // nothing new
    QVERIFY(image() != plain);
    QTRY_COMPARE_WITH_TIMEOUT(image(), plain, 30'000);
    m_view->setPicture(marked);
    QCOMPARE(image(), plain);
}

void PictureViewTest::newMarksAreShownAsLong()
{
    m_view->setPicture(pictureOf({u"a"_s}, 1, Mark::Added));
    m_view->setPicture(pictureOf({u"a"_s}));
    const auto plain = image();
    m_view->setPicture(pictureOf({u"a"_s}, 2, Mark::Added));
    QVERIFY(image() != plain);
}

void PictureViewTest::aCountdownRunsByItself()
{
    m_view->show();
    const Countdown still{90'000, 100'000, {}};
    m_view->setPicture({{}, {}, 0, {Life{still}}});
    const auto first = image();
    m_view->setPicture({{}, {}, 0, {Card{.title = u"Redis"_s, .foot = {Life{still}}}}});
    auto running = still;
    running.since = Countdown::Clock::now();
    m_view->setPicture({{}, {}, 0, {Life{running}}});
    QTRY_VERIFY_WITH_TIMEOUT(image() != first, 30'000);
    const auto later = image();
    QTRY_VERIFY_WITH_TIMEOUT(image() != later, 30'000);
}

void PictureViewTest::aPictureIsSaidInWords()
{
    m_view->setPicture(pictureOf({u"a"_s, u"b"_s}));
    QCOMPARE(m_view->accessibleName(), u"Test"_s);
    QCOMPARE(m_view->accessibleDescription(), u"a, b."_s);
}

void PictureViewTest::whatIsNewIsSaidAsLongAsItIsShown()
{
    const auto marked = pictureOf({u"a"_s}, 1, Mark::Added);
    m_view->setPicture(marked);
    QCOMPARE(m_view->accessibleDescription(), u"a (new)."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->accessibleDescription(), u"a."_s, 30'000);
    m_view->setPicture(marked);
    QCOMPARE(m_view->accessibleDescription(), u"a."_s);
}

void PictureViewTest::whatIsCutIsAToolTip()
{
    const auto text = u"<b>"_s + QString(300, u'x');
    m_view->setPicture(pictureOf({u"a"_s, text}));
    m_view->show();
    image();
    QPoint cut(-1, -1);
    for (int x = 0; x < m_view->width() && cut.x() < 0; x += 4) {
        for (int y = 0; y < m_view->height() && cut.x() < 0; y += 4) {
            if (m_view->elidedAt({x, y}))
                cut = {x, y};
        }
    }
    QCOMPARE(m_view->elidedAt(cut).value_or(Elided()).text, text);
    const auto hover = [this](QPoint at) {
        QHelpEvent help(QEvent::ToolTip, at, m_view->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view.get(), &help);
    };
    hover(cut);
    QVERIFY2(QToolTip::text().contains(text.toHtmlEscaped()), qPrintable(QToolTip::text())); // not as HTML
    hover({1, 1});
    QVERIFY(becomesTrue([] { return !QToolTip::isVisible(); }));
}

namespace {

/// A store with a number, what explains it, what went wrong and what it is called.
Card storeCard()
{
    return {.title = u"Redis"_s,
            .store = Store::Redis,
            .blocks = {Count{100, u"GETs found nothing"_s}, Sentence{u"The last look found no copy."_s},
                       Sentence{u"✕ stale"_s, Tone::Bad}},
            .foot = {Sentence{.text = u"lab:k"_s, .wire = true}}};
}

} // namespace

void PictureViewTest::aHeightThatIsGivenIsKept()
{
    m_view->setPicture({u"Test"_s, u"s"_s, 0, {storeCard()}});
    m_view->setMostHeight(190);
    QCOMPARE(height(), 190);
    QCOMPARE(m_view->minimumSizeHint().height(), 190);
    m_view->setPicture({u"Test"_s, u"other"_s, 0, {Sentence{u"a"_s}}});
    QCOMPARE(height(), 190);
    m_view->setMostHeight(190, false); // there is nothing below it that would move
    QVERIFY(height() < 190);
    m_view->setPicture({u"Test"_s, u"third"_s, 0, {storeCard(), storeCard(), storeCard()}});
    QCOMPARE(height(), 190);
    m_view->setMostHeight(0);
    QVERIFY(height() > 190);
}

void PictureViewTest::whatGoesFirstIsWhatOnlyExplains()
{
    const Picture whole{u"Test"_s, u"s"_s, 0, {storeCard()}};
    for (const int most : {190, 154, 92}) {
        const auto level = levelFor(whole, {600, most});
        const auto shown = reduced(whole, level);
        QVERIFY2(heightFor(shown, 600) <= most, qPrintable(QString::number(most)));
        QVERIFY2(describe(shown).contains(u"100 GETs found nothing. "_s), qPrintable(describe(shown)));
        QVERIFY2(describe(shown).contains(u"✕ stale"_s), qPrintable(describe(shown)));
        QCOMPARE(describe(shown).contains(u"The last look"_s), most > 92);
    }
    QCOMPARE(levelFor(whole, {600, 400}), 0);
    m_view->setMostHeight(92);
    m_view->setPicture(whole);
    QVERIFY(m_view->accessibleDescription().contains(u"The last look found no copy."_s)); // all is told
}

void PictureViewTest::whatIsLeftOutStaysOut()
{
    m_view->show(); // else each grab tells it its size anew, and another width begins anew
    const auto few = Card{.title = u"Redis"_s, .blocks = {Count{1, u"GET"_s}, Sentence{u"explained"_s}}};
    constexpr int LastThatExplains = 3;
    m_view->setMostHeight(heightFor(reduced({u"Test"_s, u"s"_s, 0, {few}}, LastThatExplains), 600));
    m_view->setPicture({u"Test"_s, u"s"_s, 0, {storeCard()}}); // which is higher
    m_view->setPicture({u"Test"_s, u"s"_s, 0, {few}});
    const auto before = image();
    m_view->setPicture({u"Test"_s, u"other"_s, 0, {few}});
    QVERIFY(image() != before); // another one has room for it
}

void PictureViewTest::whatHasNoRoomIsReachedByScrolling()
{
    QList<Block> lines;
    for (int i = 0; i < 20; ++i)
        lines.append(Sentence{u"✕ line %1"_s.arg(i), Tone::Bad});
    m_view->setPicture({u"Test"_s, u"s"_s, 0, lines});
    m_view->setMostHeight(92);
    m_view->resize(600, 92);
    m_view->show();
    const auto *const bar = m_view->findChild<QScrollBar *>(u"picture-scroll"_s);
    QVERIFY(bar->isVisible() && m_view->focusPolicy() == Qt::TabFocus);
    const auto top = image();
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(image() != top);
    m_view->setPicture({u"Test"_s, u"other"_s, 0, {Sentence{u"a"_s}}});
    QVERIFY(!bar->isVisible() && m_view->focusPolicy() == Qt::NoFocus);
}

LAB_TEST(PictureViewTest)
#include "picture_view_test.moc"
