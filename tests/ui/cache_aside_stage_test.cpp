// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/stages/cache_aside_stage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QVariant product(const QByteArray &name, qint64 price)
{
    return "{\"name\":\"" + name + "\",\"price\":" + QByteArray::number(price) + '}';
}

Fields state(const QVariant &cached, const QVariant &row, qint64 ttl)
{
    return {{u"id"_s, 1LL},
            {u"key"_s, QByteArray("lab:product:{1}")},
            {u"ttl_ms"_s, ttl},
            {u"cached"_s, cached},
            {u"row"_s, row}};
}

Event command(const QString &actor, const QString &text, const QString &reply, double start = 0)
{
    redis::CommandRecord record;
    record.command = text.toUtf8().split(' ');
    if (reply == u"OK"_s)
        record.reply = redis::Reply::status("OK");
    else if (reply != u"(nil)"_s)
        record.reply = redis::Reply::string(QString(reply).remove(u'"').toUtf8());
    return {actor, record, start, start + 80};
}

Event statement(const QString &actor, double start = 100)
{
    sql::SqlRecord record;
    record.statement = u"SELECT * FROM products WHERE id = ?"_s;
    record.rows = 1;
    return {actor, record, start, start + 20'000};
}

Report reportOf(Request::What what, const Timeline &timeline)
{
    Report report;
    report.request.what = what;
    report.timeline = timeline;
    return report;
}

/// How many pixels of the picture have exactly this colour.
int pixels(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

/// What the stage of lesson 02 draws and says, fed by hand.
class CacheAsideStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup() { m_stage.reset(); }
    void anObservationIsDrawnAndDescribed();
    void aMissingCopyIsSaidSo();
    void aRememberedMissIsNoProduct();
    void aCopyThatDiffersIsStale();
    void stepsOfAnOperationAreDrawnInOrder();
    void theReportCountsAnew();
    void manyReadersAreCounted();
    void eventsThatComeOneByOneAddUp();
    void theLifeOfTheCopyRunsDown();
    void aProductMayBeNamedLikeAPlaceholder();
    void seriesKeepTheirColoursInEveryTheme_data();
    void seriesKeepTheirColoursInEveryTheme();
    void everySizeIsPainted();
    void clearingForgetsEverything();
    void aHitIsNamedAndStepsAreNumbered();
    void aLongAnswerDoesNotRunOverItsTime();
    void aScenarioSpeaksOfItsOwnKey();
    void oneIsNotSeveral();
    void withoutReadersThePictureIsSmall();
    void theRunIsForgottenAndTheObservationStays();

private:
    QImage picture() { return m_stage->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    QString description() const { return m_stage->accessibleDescription(); }
    const CacheAsideScene &scene() const { return m_stage->scene(); }

    Theme *m_theme = nullptr;
    std::unique_ptr<CacheAsideStage> m_stage;
};

void CacheAsideStageTest::init()
{
    m_theme->setMode(Theme::Mode::Light);
    m_stage = std::make_unique<CacheAsideStage>();
    m_stage->resize(m_stage->sizeHint());
}

void CacheAsideStageTest::anObservationIsDrawnAndDescribed()
{
    QCOMPARE(description(), u"Nothing has been read yet."_s);
    QVERIFY(!m_stage->accessibleName().isEmpty());
    const auto empty = picture();
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), -1));
    QVERIFY(picture() != empty);
    QCOMPARE(scene().cached().name, u"Lamp"_s);
    QCOMPARE(scene().cached().price, 4900);
    QCOMPARE(description(), u"lab:product:{1} is cached."_s);
}

void CacheAsideStageTest::aMissingCopyIsSaidSo()
{
    m_stage->observe(state({}, product("Lamp", 4900), -2));
    QVERIFY(!scene().cached().exists);
    QVERIFY(scene().row().exists);
    QVERIFY(!scene().isStale());
    QCOMPARE(description(), u"lab:product:{1} is not cached."_s);
}

void CacheAsideStageTest::aRememberedMissIsNoProduct()
{
    m_stage->observe(state({}, {}, -2));
    const auto missing = picture();
    m_stage->observe(state(QByteArray("null"), {}, 30'000));
    QVERIFY(scene().cached().isRememberedMiss);
    QVERIFY(!scene().isStale());
    QVERIFY(picture() != missing);
}

void CacheAsideStageTest::aCopyThatDiffersIsStale()
{
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), -1));
    const auto fresh = picture();
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 5900), -1));
    QVERIFY(scene().isStale());
    QVERIFY2(description().contains(u"The copy is stale."_s), qPrintable(description()));
    QVERIFY(picture() != fresh);
    m_stage->observe(state(product("Lamp", 5900), product("Lamp", 5900), -1));
    QVERIFY(!scene().isStale());
}

void CacheAsideStageTest::stepsOfAnOperationAreDrawnInOrder()
{
    m_stage->runStarted({});
    const auto before = picture();
    m_stage->addEvents({command(u"main"_s, u"GET lab:product:{1}"_s, u"(nil)"_s), statement(u"main"_s),
                        command(u"main"_s, u"SET lab:product:{1} …"_s, u"OK"_s, 20'200),
                        command(u"main"_s, u"TTL lab:product:{1}"_s, u"(integer) 300"_s, 20'400)});
    QStringList steps;
    for (const auto &step : scene().steps())
        steps.append((step.toDatabase ? u"database "_s : u"cache "_s) + step.text);
    QCOMPARE(steps, (QStringList{u"cache GET"_s, u"database SELECT"_s, u"cache SET"_s}));
    QVERIFY(picture() != before);
}

void CacheAsideStageTest::theReportCountsAnew()
{
    const Timeline events{command(u"main"_s, u"GET lab:product:{1}"_s, u"(nil)"_s), statement(u"main"_s)};
    m_stage->runStarted({});
    m_stage->addEvents(events);
    m_stage->runFinished(reportOf(Request::What::Operation, events));
    QCOMPARE(scene().steps().size(), 2);
}

void CacheAsideStageTest::manyReadersAreCounted()
{
    m_stage->observe(state({}, product("Lamp", 4900), -2));
    Timeline events;
    for (int i = 1; i <= 300; ++i) {
        const auto reader = u"reader %1"_s.arg(i);
        const bool miss = i % 3 == 0;
        events.append(command(reader, u"GET lab:product:{1}"_s, miss ? u"(nil)"_s : u"\"{}\""_s));
        if (miss)
            events.append(statement(reader));
    }
    events.append(statement(u"main"_s)); // not a reader's
    const auto before = picture();
    m_stage->runFinished(reportOf(Request::What::Scenario, events));
    QCOMPARE(scene().readers().size(), 300);
    QCOMPARE(scene().readers().value(u"reader 3"_s), CacheAsideScene::Doing::Querying);
    QCOMPARE(scene().readers().value(u"reader 4"_s), CacheAsideScene::Doing::Hit);
    QVERIFY2(description().contains(u"200 GETs found it, 100 did not, 100 queries."_s), qPrintable(description()));
    QVERIFY(picture() != before);
}

void CacheAsideStageTest::eventsThatComeOneByOneAddUp()
{
    Request request;
    request.what = Request::What::Scenario;
    m_stage->runStarted(request);
    m_stage->addEvents({command(u"reader 1"_s, u"GET k"_s, u"(nil)"_s)});
    QCOMPARE(scene().readers().value(u"reader 1"_s), CacheAsideScene::Doing::Miss);
    m_stage->addEvents({statement(u"reader 1"_s)});
    QCOMPARE(scene().misses(), 1);
    QCOMPARE(scene().queries(), 1);
    m_stage->runStarted(request);
    QCOMPARE(scene().misses(), 0);
}

void CacheAsideStageTest::theLifeOfTheCopyRunsDown()
{
    m_stage->show();
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), -1));
    const auto forever = picture();
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), 90'000));
    const auto first = picture();
    QVERIFY(first != forever);
    QTRY_VERIFY_WITH_TIMEOUT(picture() != first, 30'000);
}

void CacheAsideStageTest::aProductMayBeNamedLikeAPlaceholder()
{
    m_stage->observe(state({}, product("50%1", 7), -2));
    const auto seven = picture();
    m_stage->observe(state({}, product("507", 7), -2));
    QVERIFY(picture() != seven); // the price does not stand in the name
}

void CacheAsideStageTest::seriesKeepTheirColoursInEveryTheme_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void CacheAsideStageTest::seriesKeepTheirColoursInEveryTheme()
{
    QFETCH(Theme::Mode, mode);
    m_theme->setMode(mode);
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"GET k"_s, u"(nil)"_s), statement(u"main"_s)});
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), 90'000));
    const auto image = picture();
    QVERIFY(pixels(image, 0xffD55E00) > 100);
    QVERIFY(pixels(image, 0xff0072B2) > 100);
}

void CacheAsideStageTest::everySizeIsPainted()
{
    m_stage->observe(state(product("A very long name of a product, longer than its card", 4900), {}, 90'000));
    for (const QSize size : {QSize(480, 224), QSize(1600, 500), QSize(60, 40)}) {
        m_stage->resize(size);
        QCOMPARE(m_stage->grab().deviceIndependentSize().toSize(), m_stage->size());
    }
}

void CacheAsideStageTest::aHitIsNamedAndStepsAreNumbered()
{
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), -1));
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"GET k"_s, u"(nil)"_s), statement(u"main"_s),
                        command(u"main"_s, u"SET k …"_s, u"OK"_s, 20'200)});
    QCOMPARE(description(), u"lab:product:{1} is cached. 1. GET → miss. 2. SELECT → 1 row. 3. SET → OK."_s);
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"GET k"_s, u"\"{\\\"id\\\":1}\""_s)});
    QCOMPARE(scene().steps().first().result, u"hit"_s);
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"GET k"_s, u"\"null\""_s)});
    QCOMPARE(scene().steps().first().result, u"null"_s);
}

void CacheAsideStageTest::aLongAnswerDoesNotRunOverItsTime()
{
    const QRect time(414, 0, 32, 224); // at the right end of the arrows
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"EVALSHA"_s, u"1"_s)});
    const auto brief = picture().copy(time);
    m_stage->runStarted({});
    m_stage->addEvents({command(u"main"_s, u"EVALSHA"_s, u"x"_s.repeated(200))});
    QCOMPARE(picture().copy(time), brief);
    m_stage->runStarted({});
    QVERIFY(picture().copy(time) != brief);
}

void CacheAsideStageTest::aScenarioSpeaksOfItsOwnKey()
{
    m_stage->setSubject(Stage::Subject::Scenarios);
    m_stage->observe(state({}, product("Lamp", 4900), -2));
    const QString key = u"lab:stampede:{product:1}:ab12"_s;
    m_stage->runFinished(reportOf(Request::What::Scenario,
                                  {command(u"main"_s, u"SET "_s + key + u" 48 …"_s, u"OK"_s),
                                   command(u"reader 1"_s, u"GET "_s + key, u"(nil)"_s), statement(u"reader 1"_s),
                                   command(u"reader 1"_s, u"SET "_s + key + u" 48 …"_s, u"OK"_s),
                                   command(u"reader 2"_s, u"GET "_s + key, u"\"48 …\""_s)}));
    QCOMPARE(scene().ownKey().name, key);
    QCOMPARE(scene().ownKey().stored, 1);
    QVERIFY(scene().ownKey().isThere);
    QVERIFY2(description().startsWith(key), qPrintable(description()));
    QVERIFY2(!description().contains(u"lab:product"_s), qPrintable(description()));
    m_stage->addEvents({command(u"main"_s, u"UNLINK other "_s + key, u"(integer) 1"_s)});
    QVERIFY(scene().ownKey().isThere); // what the run cleans up is not what befell the key
    QVERIFY(scene().ownKey().isRemoved);
    m_stage->addEvents({command(u"writer"_s, u"DEL "_s + key, u"(integer) 1"_s)});
    QVERIFY(!scene().ownKey().isThere);
}

void CacheAsideStageTest::oneIsNotSeveral()
{
    m_stage->runFinished(
        reportOf(Request::What::Scenario, {command(u"reader 1"_s, u"GET k"_s, u"(nil)"_s), statement(u"reader 1"_s),
                                           command(u"reader 2"_s, u"GET k"_s, u"\"x\""_s)}));
    QCOMPARE(description(), u"k: one GET found it, one did not, one query."_s);
}

void CacheAsideStageTest::withoutReadersThePictureIsSmall()
{
    const int whole = m_stage->sizeHint().height();
    m_stage->setSubject(Stage::Subject::Scenarios);
    QVERIFY(m_stage->sizeHint().height() < whole / 3);
    Request request;
    request.what = Request::What::Scenario;
    m_stage->runStarted(request);
    m_stage->addEvents({command(u"reader 1"_s, u"GET k"_s, u"(nil)"_s)});
    QCOMPARE(m_stage->sizeHint().height(), whole);
    m_stage->setSubject(Stage::Subject::Operations);
    QVERIFY(scene().readers().isEmpty());
    QCOMPARE(m_stage->sizeHint().height(), whole);
}

void CacheAsideStageTest::theRunIsForgottenAndTheObservationStays()
{
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), -1));
    const auto before = picture();
    m_stage->runFinished(reportOf(Request::What::Operation, {command(u"main"_s, u"GET k"_s, u"(nil)"_s)}));
    QVERIFY(picture() != before);
    m_stage->forgetRun();
    QCOMPARE(picture(), before);
}

void CacheAsideStageTest::clearingForgetsEverything()
{
    const auto empty = picture();
    m_stage->observe(state(product("Lamp", 4900), product("Lamp", 4900), 90'000));
    m_stage->runFinished(reportOf(Request::What::Scenario, {statement(u"reader 1"_s)}));
    m_stage->clear();
    QCOMPARE(description(), u"Nothing has been read yet."_s);
    QCOMPARE(picture(), empty);
}

LAB_TEST(CacheAsideStageTest)
#include "cache_aside_stage_test.moc"
