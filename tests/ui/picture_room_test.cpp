// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/picture/fitting.h"
#include "ui/picture/layout.h"
#include "ui/picture/painting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace lab::ui;
using namespace lab::ui::picture;
using namespace Qt::StringLiterals;

namespace {

struct Painted
{
    QImage image;
    QList<Elided> elided;

    QStringList texts() const
    {
        QStringList texts;
        for (const auto &each : elided)
            texts.append(each.text);
        return texts;
    }
};

Painted painted(const Block &block, int width)
{
    Painted made{QImage(width, std::max(1, heightOf(block, width)), QImage::Format_RGB32), {}};
    made.image.fill(Tokens::current().surface);
    QPainter painter(&made.image);
    Canvas canvas{painter};
    paint(canvas, made.image.rect(), block);
    made.elided = canvas.elided;
    return made;
}

bool has(const QImage &image, QColor colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

const QString Long = u"a text that is much longer than what it is painted in, wherever that may be"_s;

} // namespace

/// What becomes of texts for which there is no room, and of blocks that look as a lesson wants them to.
class PictureRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, Theme::Mode::Light); }
    void whatIsCutIsRemembered_data();
    void whatIsCutIsRemembered();
    void aNarrowHeadKeepsItsFactsAtHand();
    void aRememberedTextLiesWhereItWasPainted();
    void everySignLooksDifferent();
    void whatSignsMeanStandsBelowThem();
    void barsHaveTheColourOfTheirStore();
    void whatWasRefusedIsCrossedAndWhatIsOutsideIsNotDrawn();
    void howManyLieOnOneAnotherIsWrittenBesideThem();
    void ranksAreOnlyOfWhatIsRanked();
    void aListOfFieldsHasOneColumn();
    void aPartOfASetClaimsNoNumber();
    void aLongListShowsItsEnd();
    void aLabelMakesWayForADot();
    void inLittleRoomAllIsLower();

private:
    Theme *m_theme = nullptr;
};

void PictureRoomTest::whatIsCutIsRemembered_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 12; ++i)
        QTest::addRow("%d", i) << i;
}

void PictureRoomTest::whatIsCutIsRemembered()
{
    QFETCH(int, index);
    const QList<Block> blocks{Sentence{.text = Long, .wire = true},
                              Sentence{.text = QString(Long).remove(u' ')},
                              KeyHead{.name = Long},
                              Cells{.cells = {{Long}}},
                              picture::Record{.fields = {{Long, u"v"_s}}},
                              picture::Record{.fields = {{u"f"_s, Long}}},
                              Bars{.bars = {{Long, 1, u"1"_s}}},
                              Card{.title = Long},
                              Card{.title = u"Redis"_s, .detail = Long},
                              Arrow{.text = u"GET"_s, .result = Long},
                              Count{1, QString(Long).remove(u' ')},
                              Actors::alike({.label = Long}, 2)};
    QCOMPARE(blocks.size(), 12);
    const auto narrow = painted(blocks[index], 150).texts();
    QCOMPARE(narrow.size(), 1);
    QVERIFY2(narrow.first().contains(index == 1 || index == 10 ? QString(Long).remove(u' ') : Long),
             qPrintable(narrow.first()));
    const bool isNeverWide = index >= 3 && index <= 5; // a cell, a field
    QCOMPARE(painted(blocks[index], 3000).elided.isEmpty(), !isNeverWide);
}

void PictureRoomTest::aNarrowHeadKeepsItsFactsAtHand()
{
    const KeyHead head{
        u"lab:a"_s, {{u"type"_s, u"list"_s}, {u"encoding"_s, u"quicklist"_s}, {u"length"_s, u"7"_s}}, u"2 new"_s};
    const auto rest = painted(head, 200).texts().join(u'|');
    QVERIFY2(rest.endsWith(u"type list, encoding quicklist, length 7, 2 new"_s), qPrintable(rest));
    QVERIFY(painted(head, 900).elided.isEmpty());
}

void PictureRoomTest::aRememberedTextLiesWhereItWasPainted()
{
    const picture::Record record{.fields = {{u"a"_s, u"1"_s}, {u"b"_s, Long}}};
    const auto made = painted(record, 200);
    QCOMPARE(made.elided.size(), 1);
    const auto area = made.elided.first().area;
    QVERIFY(made.image.rect().contains(area));
    QVERIFY2(area.top() >= made.image.height() / 2, "The second line has it.");
}

void PictureRoomTest::everySignLooksDifferent()
{
    QList<QImage> images;
    for (const auto shape :
         {Sign::Shape::Square, Sign::Shape::Disc, Sign::Shape::Diamond, Sign::Shape::Triangle, Sign::Shape::Cross}) {
        for (const bool filled : {false, true})
            images.append(painted(Actors::alike({.shape = shape, .filled = filled}, 3), 100).image);
    }
    for (qsizetype i = 0; i < images.size(); ++i)
        QCOMPARE(images.lastIndexOf(images[i]), i);
    const Sign lost{.filled = true, .tone = Tone::Bad}, asks{.filled = true, .store = Store::Sqlite};
    QVERIFY(has(painted(Actors::alike(lost, 1), 100).image, Tokens::current().danger));
    QVERIFY(has(painted(Actors::alike(asks, 1), 100).image, storeColour(Store::Sqlite)));
}

void PictureRoomTest::whatSignsMeanStandsBelowThem()
{
    const Sign plain, named{.label = u"wait"_s};
    const int line = lineHeight(smallFont());
    QCOMPARE(heightOf(Actors::alike(named, 3), 200), heightOf(Actors::alike(plain, 3), 200) + line);
    const Actors both{{named, {.label = u"hold"_s, .filled = true}}, {0, 1, 0}};
    QCOMPARE(heightOf(both, 200), heightOf(Actors::alike(named, 3), 200)); // beside each other
    QCOMPARE(heightOf(both, 60), heightOf(both, 200) + line);
    QCOMPARE(heightOf(Actors{both.signs, {}}, 200), 0); // nobody, nothing to explain
    painted(Actors{{}, {0, 7}}, 100);                   // signs that are not there, and no harm
}

void PictureRoomTest::barsHaveTheColourOfTheirStore()
{
    for (const auto store : {Store::None, Store::Redis, Store::Sqlite}) {
        const auto image = painted(Bars{.bars = {{u"bob"_s, 2, u"2"_s}}, .store = store}, 300).image;
        for (const auto other : {Store::Redis, Store::Sqlite})
            QCOMPARE(has(image, storeColour(other)), store == other);
    }
}

void PictureRoomTest::whatWasRefusedIsCrossedAndWhatIsOutsideIsNotDrawn()
{
    const auto shown = [](const Dot &dot) {
        return painted(TimeAxis{-1e6, 1e6, {}, {{.title = u"t"_s, .dots = {dot}}}}, 300).image;
    };
    const auto danger = Tokens::current().danger;
    QVERIFY(has(shown({0.5e6, true}), danger));
    QVERIFY(!has(shown({0.5e6, false}), danger));
    QVERIFY(!has(shown({2e6, true}), danger));
    QVERIFY(shown({0.5e6, false}) != shown({-0.5e6, false}));
    QCOMPARE(shown({2e6, true}), shown({-2e6, false}));
}

void PictureRoomTest::howManyLieOnOneAnotherIsWrittenBesideThem()
{
    const auto shown = [](const QList<Dot> &dots) {
        return painted(TimeAxis{-1e6, 1e6, {}, {{.title = u"t"_s, .dots = dots}}}, 300).image;
    };
    const Dot dot{0.5e6}, refused{0.5e6, true}, last{1e6};
    QVERIFY(shown({dot, dot}) != shown({dot}));
    QVERIFY(shown({dot, dot, dot}) != shown({dot, dot}));
    QVERIFY(shown({dot, dot, refused}) != shown({dot, refused, refused}));
    QVERIFY(shown({last, last}) != shown({last})); // where there is no room at its right
    QCOMPARE(shown({dot, {-0.5e6}}), shown({{-0.5e6}, dot}));
}

void PictureRoomTest::ranksAreOnlyOfWhatIsRanked()
{
    Bars bars{.bars = {{u"bob"_s, 2, u"2"_s}}};
    const auto plain = painted(bars, 300).image;
    bars.ranked = true;
    QVERIFY(painted(bars, 300).image != plain);
}

void PictureRoomTest::aListOfFieldsHasOneColumn()
{
    const picture::Record columns{.fields = QList<Field>(6, {u"f"_s, u"v"_s})};
    auto list = columns;
    list.mostColumns = 1;
    QVERIFY(heightOf(list, 1200) > heightOf(columns, 1200));
    list.fields = {{u"1-0"_s, Long}};
    QVERIFY(painted(list, 1200).elided.isEmpty()); // it has the whole width
}

void PictureRoomTest::aPartOfASetClaimsNoNumber()
{
    const QList<Cell> cells{{u"a"_s}, {u"b"_s}};
    const Overlap whole{{u"first"_s, cells}, {u"both"_s}, {u"second"_s}};
    auto part = whole;
    part.first.isWhole = false;
    QVERIFY(painted(part, 600).image != painted(whole, 600).image);
    part.note = u"Only a part was read."_s;
    QVERIFY(heightOf(part, 600) > heightOf(whole, 600));
}

/// Where it is known: of a list of which only the beginning was read it is not.
void PictureRoomTest::aLongListShowsItsEnd()
{
    Cells list{.total = 40, .linked = true, .mostRows = 1, .small = true};
    for (int i = 0; i < 40; ++i)
        list.cells.append({QString::number(i)});
    list.cells.last().tone = Tone::Bad;
    const auto danger = Tokens::current().danger;
    QVERIFY(has(painted(list, 400).image, danger));
    QCOMPARE(painted(list, 400).image.height(), painted(list, 3000).image.height()); // all in one line
    list.total = 41;
    QVERIFY(!has(painted(list, 400).image, danger));
}

void PictureRoomTest::aLabelMakesWayForADot()
{
    TimeAxis axis{.from = 0, .to = 100, .tracks = {Track{u"a"_s, {}, {{0, 100, u"a window"_s}}, {{90}}}}};
    QVERIFY(!painted(axis, 400).texts().contains(u"a window"_s));
    axis.tracks.first().dots = {{5}};
    QVERIFY(painted(axis, 400).texts().contains(u"a window"_s));
}

void PictureRoomTest::inLittleRoomAllIsLower()
{
    const QList<Block> blocks{Cells{.cells = QList<Cell>(3, {u"a"_s})},
                              picture::Record{.fields = QList<Field>(9, {u"a"_s, u"b"_s})},
                              Bars{.bars = {{u"a"_s, 1, u"1"_s}}}, TimeAxis{.from = 0, .to = 1, .tracks = {{u"a"_s}}}};
    for (const auto &block : blocks) {
        const Picture whole{u"a"_s, u"b"_s, 0, {block}};
        const auto levels = {1, 2, 3, 4};
        int height = heightFor(whole, 400);
        for (const int level : levels) {
            const int next = heightFor(reduced(whole, level), 400);
            QVERIFY(level == 2 ? next < height : next <= height);
            height = next;
        }
    }
}

LAB_TEST(PictureRoomTest)
#include "picture_room_test.moc"
