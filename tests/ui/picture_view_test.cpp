// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/picture/picture_view.h"

#include <QHelpEvent>
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

LAB_TEST(PictureViewTest)
#include "picture_view_test.moc"
