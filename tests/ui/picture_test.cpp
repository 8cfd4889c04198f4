// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/picture/describe.h"
#include "ui/picture/layout.h"
#include "ui/picture/picture_export.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace lab::ui;
using namespace lab::ui::picture;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QChar NarrowSpace(0x202F); // between digits and before units
constexpr int Beyond = 60;           ///< pixels around a painted block in which nothing may be painted

Picture pictureOf(const QList<Block> &blocks)
{
    return {u"Test"_s, {}, 0, blocks};
}

QString description(const Block &block)
{
    return describe(pictureOf({block})).replace(NarrowSpace, u' ');
}

/// The block painted at this width as high as it says it is, with room all around.
QImage painted(const Block &block, int width, bool marks = true)
{
    const int height = heightOf(block, width);
    QImage image(width + 2 * Beyond, height + 2 * Beyond, QImage::Format_RGB32);
    image.fill(Tokens::current().surface);
    QPainter painter(&image);
    Canvas canvas{painter, marks};
    paint(canvas, QRect(Beyond, Beyond, width, height), block);
    return image;
}

/// Whether anything was painted outside of the block's own area, give or take the half of a badge.
bool paintsBeyond(const QImage &image)
{
    constexpr int badge = 8;
    const QRect own = image.rect().adjusted(Beyond - badge, Beyond - badge, badge - Beyond, badge - Beyond);
    const auto ground = Tokens::current().surface.rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!own.contains(x, y) && image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

QList<Cell> cellsNamed(const QStringList &names)
{
    QList<Cell> cells;
    for (const auto &name : names)
        cells.append({name});
    return cells;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

/// Blocks and the pictures that are made of them, fed by hand.
class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, Theme::Mode::Light); }
    void init()
    {
        m_theme->setMode(Theme::Mode::Light);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }
    void everyBlockIsPaintedWithinItsHeight_data();
    void everyBlockIsPaintedWithinItsHeight();
    void everyBlockIsPutIntoWords_data();
    void everyBlockIsPutIntoWords();
    void cellsTakeAsManyLinesAsTheyNeed();
    void whatIsNotShownIsCounted();
    void manyActorsBecomeSmallerBeforeTheyAreCounted();
    void aRowFoldsWhereItIsNarrow();
    void aFoldedRowLeavesOutWhatOnlyLeads();
    void aCentredColumnIsInTheMiddleOfItsRow();
    void theFootOfACardIsAtItsBottom();
    void aCountdownRunsFromItsMoment();
    void withoutMarksThePictureIsPlain();
    void aNarrowHeadLeavesOutFacts();
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void anSvgHasTheTextsAndTheDescription();

private:
    Theme *m_theme = nullptr;
};

namespace {

const QList<Cell> marked{{u"a"_s, Mark::Added}, {u"b"_s, Mark::Changed}, {u"c"_s}};
const QList<Sign> signs{{.label = u"wait"_s},
                        {.label = u"hold"_s, .shape = Sign::Shape::Diamond, .filled = true, .store = Store::Redis},
                        {.label = u"ask"_s, .filled = true, .store = Store::Sqlite},
                        {.label = u"know"_s, .shape = Sign::Shape::Disc, .filled = true},
                        {.label = u"lost"_s, .shape = Sign::Shape::Cross, .tone = Tone::Bad}};
const Countdown fiveMinutes{300'000, 360'000, {}};

struct Sample
{
    const char *name;
    Block block;
    QString words;
};

using Samples = QList<Sample>;

Samples valueSamples()
{
    Samples samples;
    const auto row = [&samples](const char *name, const Block &block, const QString &words) {
        samples.append({name, block, words});
    };
    row("sentence", Sentence{.text = u"Nothing has happened yet"_s}, u"Nothing has happened yet."_s);
    row("long sentence", Sentence{.text = u"word "_s.repeated(60) + u'?', .centred = true},
        u"word "_s.repeated(60) + u'?');
    row("wire", Sentence{.text = u"lab:x"_s, .wire = true}, u"lab:x."_s);
    row("head", KeyHead{u"lab:a"_s, {{u"type"_s, u"list"_s}, {u"TTL"_s, {}, fiveMinutes}}, u"2 new"_s},
        u"lab:a: type list, TTL 5 min, 2 new."_s);
    row("cells", Cells{.cells = marked, .total = 9}, u"a (new), b (changed), c … and 6 more."_s);
    row("list",
        Cells{.cells = marked, .total = 3, .linked = true, .numbered = true, .left = u"left"_s, .right = u"right"_s},
        u"a (new), b (changed), c."_s);
    row("set", Cells{.cells = marked, .shape = Cells::Shape::Pill, .centred = true, .outlined = true},
        u"a (new), b (changed), c."_s);
    row("bytes", Cells{.cells = marked, .total = 3, .joined = true}, u"a b c."_s);
    row("record", Record{{{u"name"_s, u"Ada"_s}, {u"n"_s, u"2"_s, Mark::Changed}}, 2},
        u"name = Ada, n = 2 (changed)."_s);
    row("bars", Bars{{{u"bob"_s, 25, u"25"_s, Mark::Added}, {u"eve"_s, -3, u"-3"_s}}, 3, true, Store::Redis},
        u"1. bob 25 (new), 2. eve -3 … and 1 more."_s);
    row("bars without end", Bars{{{u"bob"_s, qInf(), u"inf"_s}, {u"eve"_s, qQNaN(), u"nan"_s}}, 2},
        u"bob inf, eve nan."_s);
    const Region both{u"both"_s, cellsNamed({u"x"_s})};
    row("overlap", Overlap{{u"first"_s, marked}, both, {u"second"_s}},
        u"first: a (new), b (changed), c. both: x. second: nothing."_s);
    row("overlap in part", Overlap{{u"first"_s, marked, false}, both, {u"second"_s, {}, false}, u"Not all was read"_s},
        u"first: a (new), b (changed), c. both: x. second: nothing of what was read. Not all was read."_s);
    return samples;
}

Samples sceneSamples()
{
    Samples samples;
    const auto row = [&samples](const char *name, const Block &block, const QString &words) {
        samples.append({name, block, words});
    };
    row("count", Count{1234, u"GETs found nothing"_s}, u"1 234 GETs found nothing."_s);
    row("actors", Actors::alike({}, 3), QString()); // what stands beside them says it
    row("named actors", Actors{signs, {0, 4, 1, 0, 2, 3}}, u"2 wait, 1 hold, 1 ask, 1 know, 1 lost."_s);
    const Track busy{u"a"_s, u"2 of 3"_s, {{-9, 1, u"window"_s}}, {{-5}, {-4}, {-2, true}}}, idle{.title = u"b"_s};
    row("time axis", TimeAxis{-10, 10, u"now"_s, {busy, idle}}, u"a: 2 came through, 1 was refused, 2 of 3. b."_s);
    row("time that stands still", TimeAxis{.tracks = {busy}}, u"a: 2 came through, 1 was refused, 2 of 3."_s);
    row("arrow", Arrow{2, u"GET"_s, u"miss"_s, u"32 µs"_s, Store::Redis}, u"2. GET → miss, 32 µs."_s);
    row("failed arrow", Arrow{.text = u"SET"_s, .failed = true}, u"SET."_s);
    row("lead", Arrow{}, QString());
    row("life", Life{fiveMinutes}, u"expires in 5 min."_s);
    row("endless life", Life{}, u"never expires."_s);
    row("card",
        Card{.title = u"Redis"_s,
             .detail = u"lab:a"_s,
             .store = Store::Redis,
             .blocks = {Count{8, u"at work"_s}},
             .foot = {Life{fiveMinutes}}},
        u"Redis, lab:a: 8 at work. expires in 5 min."_s);
    row("empty card", Card{.title = u"SQLite"_s, .store = Store::Sqlite, .isThere = false}, u"SQLite."_s);
    row("group", Card{.title = u"Waiting"_s, .framed = false, .blocks = {Count{1, u"waits"_s}}},
        u"Waiting: 1 waits."_s);
    row("row and column", Row{{{Column{{Sentence{u"one"_s}, Sentence{u"two"_s}}}, 100}, {Sentence{u"three"_s}, 100}}},
        u"one. two. three."_s);
    return samples;
}

const Samples &samples()
{
    static const auto all = valueSamples() + sceneSamples();
    return all;
}

void addSamples()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < samples().size(); ++i)
        QTest::newRow(samples()[i].name) << i;
}

} // namespace

void PictureTest::everyBlockIsPaintedWithinItsHeight_data()
{
    addSamples();
}

void PictureTest::everyBlockIsPaintedWithinItsHeight()
{
    QFETCH(int, index);
    const auto &block = samples()[index].block;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (const int width : {240, 420, 700, 1600}) {
            QVERIFY(heightOf(block, width) > 0);
            const auto image = painted(block, width);
            QImage nothing(image.size(), image.format());
            nothing.fill(Tokens::current().surface);
            QVERIFY2(image != nothing, qPrintable(QString::number(width)));
            QVERIFY2(!paintsBeyond(image), qPrintable(QString::number(width)));
        }
        painted(block, 20); // much too narrow, and still no harm
    }
}

void PictureTest::everyBlockIsPutIntoWords_data()
{
    addSamples();
}

void PictureTest::everyBlockIsPutIntoWords()
{
    QFETCH(int, index);
    QCOMPARE(description(samples()[index].block), samples()[index].words);
}

void PictureTest::cellsTakeAsManyLinesAsTheyNeed()
{
    const Cells cells{.cells = cellsNamed(QStringList(12, u"element"_s)), .total = 12, .mostRows = 4};
    const int one = heightOf(cells, 2000), two = heightOf(cells, 600);
    QVERIFY(one < two);
    QVERIFY(two < heightOf(cells, 400));
}

void PictureTest::whatIsNotShownIsCounted()
{
    Cells cells{.cells = cellsNamed(QStringList(50, u"element"_s)), .total = 50, .mostRows = 2};
    QVERIFY(heightOf(cells, 400) > heightOf(cells, 20'000)); // the line that says how many more there are
    cells.total = 7000;
    QVERIFY(heightOf(cells, 20'000) > heightOf(Cells{.cells = cells.cells, .total = 50}, 20'000));
    QVERIFY(description(cells).endsWith(u"and 6 980 more."_s));
    const Record record{QList<Field>(40, {u"f"_s, u"v"_s}), 40};
    QCOMPARE(heightOf(record, 300), heightOf(Record{QList<Field>(200, {u"f"_s, u"v"_s}), 200}, 300));
    QVERIFY(heightOf(record, 300) > heightOf(Record{QList<Field>(8, {u"f"_s, u"v"_s}), 8}, 300));
}

void PictureTest::manyActorsBecomeSmallerBeforeTheyAreCounted()
{
    const auto actors = [](qsizetype count) {
        return Actors::alike({}, count);
    };
    QVERIFY(heightOf(actors(100), 130) <= 88);
    QVERIFY(heightOf(actors(100), 130) > heightOf(actors(10), 130));
    QVERIFY(heightOf(actors(5000), 130) <= 88 + lineHeight(smallFont()));
    QCOMPARE(heightOf(actors(0), 130), 0);
}

void PictureTest::aRowFoldsWhereItIsNarrow()
{
    const Card card{.title = u"Redis"_s, .blocks = {Count{1, u"GET"_s}}};
    const Row row{{{card, 200}, {card, 200}}};
    const int beside = heightOf(row, 420), below = heightOf(row, 400);
    QCOMPARE(beside, heightOf(card, 200));
    QVERIFY(below > 2 * beside);
}

void PictureTest::aFoldedRowLeavesOutWhatOnlyLeads()
{
    const Card card{.title = u"Redis"_s};
    const Row led{{{card, 200}, {Column{{Arrow{}}, true}, 30, 0}, {Arrow{}, 30, 0}, {card, 200}}};
    const Row plain{{{card, 200}, {card, 200}}};
    QCOMPARE(heightOf(led, 300), heightOf(plain, 300));
}

void PictureTest::aCentredColumnIsInTheMiddleOfItsRow()
{
    const Card high{.title = u"high"_s, .blocks = QList<Block>(6, Count{1, u"x"_s})};
    const auto rowWith = [&](bool centred) {
        return painted(Row{{{Column{{Card{.title = u"You"_s}}, centred}, 100}, {high, 100}}}, 300);
    };
    const auto top = rowWith(false), middle = rowWith(true);
    const QRect first(Beyond, Beyond, 100, 30);
    QVERIFY(top.copy(first) != middle.copy(first));
    QVERIFY(top != middle);
}

void PictureTest::theFootOfACardIsAtItsBottom()
{
    const Card low{.title = u"low"_s, .foot = {Sentence{.text = u"foot"_s, .wire = true}}};
    const Card high{.title = u"high"_s, .blocks = QList<Block>(6, Count{1, u"x"_s})};
    const auto image = painted(Row{{{low, 100}, {high, 100}}}, 300);
    const int bottom = image.height() - Beyond;
    const QRect foot(Beyond + 12, bottom - 26, 40, 18), middle(Beyond + 12, image.height() / 2 - 9, 40, 18);
    const QColor ground = Tokens::current().surface;
    QImage empty(foot.size(), image.format());
    empty.fill(ground);
    QVERIFY(image.copy(foot) != empty);
    QCOMPARE(image.copy(middle), empty);
}

void PictureTest::aCountdownRunsFromItsMoment()
{
    const auto now = Countdown::Clock::now();
    const Countdown running{2'000, 10'000, now};
    QCOMPARE(running.leftAt(now), 2'000);
    QCOMPARE(running.leftAt(now + 500ms), 1'500);
    QCOMPARE(running.leftAt(now + 1h), 0);
    QVERIFY(running.isRunning(now + 1s));
    QVERIFY(!running.isRunning(now + 3s));
    const Countdown still{2'000, 10'000, {}};
    QCOMPARE(still.leftAt(now + 1h), 2'000);
    QVERIFY(!still.isRunning(now));
    const Countdown endless{-1, 0, now};
    QCOMPARE(endless.leftAt(now + 1h), -1);
    QVERIFY(!endless.isRunning(now));
}

void PictureTest::withoutMarksThePictureIsPlain()
{
    const QList<std::pair<Block, Block>> pairs{
        {Cells{.cells = {{u"a"_s, Mark::Added}}}, Cells{.cells = {{u"a"_s}}}},
        {Record{{{u"n"_s, u"2"_s, Mark::Changed}}, 1}, Record{{{u"n"_s, u"2"_s}}, 1}},
        {Bars{{{u"n"_s, 2, u"2"_s, Mark::Added}}, 1}, Bars{{{u"n"_s, 2, u"2"_s}}, 1}},
        {KeyHead{u"lab:a"_s, {}, u"2 new"_s}, KeyHead{u"lab:a"_s, {}}}};
    for (const auto &[marked, plain] : pairs) {
        QVERIFY(painted(marked, 400) != painted(plain, 400));
        QCOMPARE(painted(marked, 400, false), painted(plain, 400));
    }
}

void PictureTest::aNarrowHeadLeavesOutFacts()
{
    const QList<Fact> three{{u"type"_s, u"list"_s}, {u"encoding"_s, u"quicklist"_s}, {u"length"_s, u"7"_s}};
    const KeyHead all{u"lab:a"_s, three}, middle{u"lab:a"_s, three.mid(1, 1)};
    QVERIFY(painted(all, 600) != painted(middle, 600));
    QCOMPARE(painted(all, 170), painted(middle, 170));
}

void PictureTest::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void PictureTest::textIsReadableOnEveryGround()
{
    QFETCH(Theme::Mode, mode);
    m_theme->setMode(mode);
    for (const auto store : {Store::None, Store::Redis, Store::Sqlite}) {
        for (const auto tone : {Tone::Plain, Tone::Muted, Tone::Warning, Tone::Bad})
            QVERIFY2(contrast(toneColour(tone), storeGround(store)) >= 4.5,
                     qPrintable(u"store %1, tone %2"_s.arg(int(store)).arg(int(tone))));
    }
}

void PictureTest::anSvgHasTheTextsAndTheDescription()
{
    const auto svg = toSvg(pictureOf({Card{.title = u"Redis <1>"_s}, Arrow{1, u"GET"_s, u"miss"_s}}), 500);
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const auto &text : {u"Redis <1>"_s, u"GET → miss"_s, u"Redis <1>. 1. GET → miss."_s, u"Test"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(svg.contains("width=\"") && svg.contains("viewBox=\"0 0 500 "));
}

LAB_TEST(PictureTest)
#include "picture_test.moc"
