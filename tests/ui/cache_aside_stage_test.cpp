// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/stages/stage_replay.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

const auto Select = u"SELECT * FROM products WHERE id = ?"_s;
const auto Nil = Reply();
const auto Ok = Reply::status("OK");

/// As the lesson's record gives it.
QVariant product(const QString &name, qint64 price, qint64 stock = 7)
{
    const Fields fields{{u"id"_s, qint64(1)}, {u"name"_s, name}, {u"price"_s, price}, {u"stock"_s, stock}};
    return QVariant::fromValue(fields);
}

KeyValue copyOf(const QByteArray &bytes, qint64 ttl = -1)
{
    auto key = stringKey(bytes, "raw");
    key.key = {"lab:product:{1}"};
    key.ttlMillis = ttl;
    return key;
}

const auto AnyCopy = copyOf("{…}");
const auto NoCopy = missingKey("lab:product:{1}");

} // namespace

/// What the stage of lesson 02 says and shows, fed by hand.
class CacheAsideStageTest : public StageBench
{
    Q_OBJECT

public:
    CacheAsideStageTest()
        : StageBench(u"cache-aside"_s, {series::Redis, series::Sqlite})
    {
    }

private Q_SLOTS:
    void anObservationIsShown();
    void aRememberedMissIsNoProduct();
    void aCopyThatDiffersIsStale();
    void whatIsNoProductIsSaidSo();
    void aProductMayBeNamedLikeAPlaceholder();
    void theLifeOfTheCopyRunsDown();
    void theWholeBarIsTheLongestLife();
    void stepsOfAnOperationAreNumberedInOrder();
    void anAnswerIsNamedByWhatItMeans();
    void aFailedStepIsSaidWithItsReason();
    void theRunIsForgottenAndTheObservationStays();
    void manyReadersAreCounted();
    void eventsThatComeOneByOneAddUp();
    void oneIsNotSeveral();
    void whoAsksIsSeenWhileTheyAsk();
    void aScenarioSpeaksOfItsOwnKey();
    void whatTheRunCleansUpIsNotWhatBefellTheKey();
    void aCopyStoredAfterTheRowHasChangedIsStale();
    void aRefusedStoreLeavesNoStaleCopy();
    void whoOnlySaysSomethingIsShownToo();
    void whoIsRefusedWaitsForNothing();
    void copiesOfManyKeysAreAllCounted();
    void withoutActorsThePictureIsSmall();

private:
    void show() override;
    using StageBench::observe;
    void observe(const KeyValue &key, const QVariant &cached, const QVariant &row)
    {
        const bool remembersMiss = key.bytes == "null";
        observe({key}, {{u"row"_s, row},
                        {u"cached"_s, cached},
                        {u"remembers_miss"_s, remembersMiss},
                        {u"longest_life_ms"_s, m_longestLife}});
    }
    qint64 m_longestLife = 360'000;
};

void CacheAsideStageTest::show()
{
    observe(copyOf("{…}", 90'000), product(u"A very long name of a product, longer than its card"_s, 4900),
            product(u"Lamp"_s, 4900));
    operation({commandEvent(u"main"_s, "GET k", Nil), statementEvent(u"main"_s, Select)});
}

void CacheAsideStageTest::anObservationIsShown()
{
    QCOMPARE(words(), u"You. Redis: Press Run to read a product. SQLite, products."_s);
    QVERIFY(!m_stage->picture().name.isEmpty());
    observe(AnyCopy, product(u"Lamp"_s, 4900), product(u"Lamp"_s, 4900));
    QCOMPARE(words(), u"You. Redis, lab:product:{1}: Lamp, 4900. never expires. SQLite, products: Lamp, 4900."_s);
    observe(NoCopy, {}, product(u"Lamp"_s, 4900));
    QCOMPARE(words(), u"You. Redis, lab:product:{1}: Not cached. SQLite, products: Lamp, 4900."_s);
    observe(NoCopy, {}, {});
    QCOMPARE(words(), u"You. Redis, lab:product:{1}: Not cached. SQLite, products: No such row."_s);
}

void CacheAsideStageTest::aRememberedMissIsNoProduct()
{
    observe(copyOf("null"), {}, {});
    QVERIFY2(words().contains(u"null: there is no such product."_s), qPrintable(words()));
    QVERIFY(!words().contains(u"stale"_s));
}

void CacheAsideStageTest::aCopyThatDiffersIsStale()
{
    observe(AnyCopy, product(u"Lamp"_s, 4900), product(u"Lamp"_s, 5900));
    QVERIFY2(words().contains(u"⚠ stale: Lamp, 4900 (not the row's price)."_s), qPrintable(words()));
    observe(AnyCopy, product(u"Lamp"_s, 4900, 7), product(u"Lamp"_s, 4900, 6));
    QVERIFY2(words().contains(u"⚠ stale: Lamp, 4900 (not the row's stock)."_s), qPrintable(words()));
    observe(AnyCopy, product(u"Lamp"_s, 4900), {});
    QVERIFY2(words().contains(u"⚠ stale: Lamp, 4900."_s), qPrintable(words()));
    observe(copyOf("null"), {}, product(u"Lamp"_s, 4900));
    QVERIFY2(words().contains(u"⚠ stale: null: there is no such product."_s), qPrintable(words()));
    observe(AnyCopy, product(u"Lamp"_s, 5900), product(u"Lamp"_s, 5900));
    QVERIFY(!words().contains(u"stale"_s));
}

void CacheAsideStageTest::whatIsNoProductIsSaidSo()
{
    observe(copyOf("hello"), {}, product(u"Lamp"_s, 4900));
    QVERIFY2(words().contains(u"Not this product: a read takes it for a miss. hello."_s), qPrintable(words()));
    // It says a name; the pattern refuses the price, and a stage does not read JSON.
    observe(copyOf("{\"name\":\"Lamp\",\"price\":590.99}"), {}, product(u"Lamp"_s, 4900));
    QVERIFY2(words().contains(u"Not this product"_s), qPrintable(words()));
    QVERIFY(!words().contains(u"stale"_s));
    auto list = listKey({"a"});
    list.key = {"lab:product:{1}"};
    observe(list, {}, product(u"Lamp"_s, 4900));
    QVERIFY2(words().contains(u"A list: GET answers WRONGTYPE."_s), qPrintable(words()));
}

void CacheAsideStageTest::aProductMayBeNamedLikeAPlaceholder()
{
    observe(NoCopy, {}, product(u"50%1"_s, 7));
    QVERIFY2(words().endsWith(u"50%1, 7."_s), qPrintable(words()));
}

void CacheAsideStageTest::theLifeOfTheCopyRunsDown()
{
    m_view->show();
    observe(copyOf("{…}", 90'000), product(u"Lamp"_s, 4900), product(u"Lamp"_s, 4900));
    const auto first = image();
    QTRY_VERIFY_WITH_TIMEOUT(image() != first, 30'000);
}

void CacheAsideStageTest::theWholeBarIsTheLongestLife()
{
    const auto barAt = [this](qint64 longest) {
        m_longestLife = longest;
        observe(copyOf("{…}", 90'000), product(u"Lamp"_s, 4900), product(u"Lamp"_s, 4900));
        return pixels(image(), series::Redis);
    };
    const int whole = barAt(90'000);
    QVERIFY(barAt(900'000) < whole);
}

void CacheAsideStageTest::stepsOfAnOperationAreNumberedInOrder()
{
    m_stage->begin(request(Request::What::Operation));
    const auto before = image();
    apply({commandEvent(u"main"_s, "GET lab:product:{1}", Nil), statementEvent(u"main"_s, Select),
           commandEvent(u"main"_s, "SET lab:product:{1} x EX 300", Ok, 20'200),
           commandEvent(u"main"_s, "TTL lab:product:{1}", Reply::integer(300), 20'400)});
    QVERIFY2(words().startsWith(u"You. 1. GET → miss, 80.0 µs. 3. SET → OK, 80.0 µs. Redis:"_s), qPrintable(words()));
    QVERIFY2(words().contains(u" 2. SELECT → 1 row, 20.0 ms. SQLite"_s), qPrintable(words()));
    QVERIFY(!words().contains(u"TTL"_s)); // not the pattern's
    QVERIFY(image() != before);
}

void CacheAsideStageTest::anAnswerIsNamedByWhatItMeans()
{
    const auto resultOf = [this](const Event &event) {
        m_stage->begin(request(Request::What::Operation));
        m_stage->apply(event);
        return words().section(u" → "_s, 1).section(u", 80"_s, 0, 0);
    };
    QCOMPARE(resultOf(commandEvent(u"main"_s, "GET k", Reply::string("{\"id\":1}"))), u"hit"_s);
    QCOMPARE(resultOf(commandEvent(u"main"_s, "get k", Reply::string("null"))), u"null"_s);
    QCOMPARE(resultOf(commandEvent(u"main"_s, "DEL k", Reply::integer(1))), u"1"_s);
}

void CacheAsideStageTest::aFailedStepIsSaidWithItsReason()
{
    operation({commandEvent(u"main"_s, "GET k", Reply::error("WRONGTYPE Operation against a key"))});
    QVERIFY2(words().contains(u"1. GET → (error) WRONGTYPE Operation against a key"_s), qPrintable(words()));
}

void CacheAsideStageTest::theRunIsForgottenAndTheObservationStays()
{
    observe(AnyCopy, product(u"Lamp"_s, 4900), product(u"Lamp"_s, 4900));
    const auto before = words();
    operation({commandEvent(u"main"_s, "GET k", Nil)});
    QVERIFY(words() != before);
    m_stage->begin({});
    QCOMPARE(words(), before);
}

void CacheAsideStageTest::manyReadersAreCounted()
{
    Timeline events;
    for (int i = 1; i <= 300; ++i) {
        const auto reader = u"reader %1"_s.arg(i);
        const bool miss = i % 3 == 0;
        events.append(commandEvent(reader, "GET lab:k", miss ? Nil : Reply::string("{}")));
        if (i % 6 == 0)
            events.append(statementEvent(reader, Select));
    }
    events.append(statementEvent(u"main"_s, Select)); // not a reader's
    scenario(events);
    QCOMPARE(words(), u"Redis: 100 GETs found nothing. 200 GETs found it. The last look found no copy. lab:k. "
                      "Waiting: 50 found nothing yet. SQLite, products: 50 queries answered. "
                      "Answered: 250 have an answer."_s);
}

void CacheAsideStageTest::eventsThatComeOneByOneAddUp()
{
    scenario({commandEvent(u"reader 1"_s, "GET k", Nil)});
    QVERIFY2(words().startsWith(u"reader 1: GET → miss. "_s), qPrintable(words()));
    QVERIFY(words().contains(u"0 queries."_s));
    apply({statementEvent(u"reader 1"_s, Select)});
    QVERIFY2(words().startsWith(u"reader 1: SELECT → 1 row. "_s), qPrintable(words()));
    QVERIFY(words().contains(u"1 query."_s));
    scenario({});
    QVERIFY(!words().contains(u"query"_s));
}

void CacheAsideStageTest::oneIsNotSeveral()
{
    scenario({commandEvent(u"reader 1"_s, "GET k", Nil), statementEvent(u"reader 1"_s, Select),
              commandEvent(u"reader 2"_s, "GET k", Reply::string("x")), commandEvent(u"reader 3"_s, "SET lock x", Nil),
              commandEvent(u"reader 4"_s, "SET lock x", Nil)});
    for (const auto &text : {u"1 GET found nothing."_s, u"One GET found it."_s, u"1 query answered."_s})
        QVERIFY2(words().contains(text), qPrintable(words()));
}

void CacheAsideStageTest::whoAsksIsSeenWhileTheyAsk()
{
    Timeline events;
    for (int i = 1; i <= 4; ++i)
        events.append(commandEvent(u"reader %1"_s.arg(i), "GET k", Nil, i));
    events.append(statementEvent(u"reader 2"_s, Select, 100));
    StageReplay replay(request(Request::What::Scenario), events);
    replay.moveTo(99, *m_stage);
    QVERIFY2(words().contains(u"Waiting: 4 found"_s), qPrintable(words()));
    replay.moveTo(5'000, *m_stage);
    QVERIFY2(words().contains(u"Waiting: 3 found nothing yet. SQLite, products: 0 queries answered. 1 at work."_s),
             qPrintable(words()));
    replay.moveToEnd(*m_stage);
    QVERIFY2(words().contains(u"SQLite, products: 1 query answered. Answered: 1 have"_s), qPrintable(words()));
    replay.moveTo(0, *m_stage);
    QVERIFY2(!words().contains(u"Waiting"_s), qPrintable(words()));
}

void CacheAsideStageTest::aScenarioSpeaksOfItsOwnKey()
{
    observe(NoCopy, {}, product(u"Lamp"_s, 4900));
    const QByteArray key = "lab:stampede:{product:1}:ab12";
    scenario({commandEvent(u"main"_s, "SET " + key + " 48", Ok), commandEvent(u"reader 1"_s, "GET " + key, Nil),
              statementEvent(u"reader 1"_s, Select), commandEvent(u"reader 1"_s, "SET " + key + " 48", Ok),
              commandEvent(u"reader 2"_s, "GET " + key, Reply::string("48 {}"))});
    QVERIFY2(words().contains(u"The last look found a copy. Stored once. lab:stampede:{product:1}:ab12."_s),
             qPrintable(words()));
    QVERIFY2(!words().contains(u"lab:product"_s), qPrintable(words()));
    apply({commandEvent(u"writer"_s, "DEL other " + key, Reply::integer(1))});
    QVERIFY2(words().contains(u"The last look found no copy."_s), qPrintable(words()));
}

void CacheAsideStageTest::whatTheRunCleansUpIsNotWhatBefellTheKey()
{
    scenario({commandEvent(u"reader 1"_s, "GET k", Reply::string("x")),
              commandEvent(u"main"_s, "UNLINK other k", Reply::integer(1))});
    QVERIFY2(words().contains(u"The last look found a copy."_s), qPrintable(words()));
}

void CacheAsideStageTest::aCopyStoredAfterTheRowHasChangedIsStale()
{
    const auto old = u"older than the row"_s;
    auto update = statementEvent(u"writer"_s, u"UPDATE products SET price = ?"_s);
    std::get<sql::SqlRecord>(update.what).bindings = {{}, 5900};
    scenario({commandEvent(u"reader"_s, "GET k", Nil), statementEvent(u"reader"_s, Select),
              noteEvent(u"reader"_s, u"stalls"_s), update, commandEvent(u"writer"_s, "DEL k", Reply::integer(0))});
    QVERIFY2(words().startsWith(u"reader: SELECT → 1 row. stalls. writer: set the row's price to 5900."_s),
             qPrintable(words()));
    QVERIFY2(!words().contains(old), qPrintable(words()));
    apply({commandEvent(u"reader"_s, "SET k {} EX 300", Ok)});
    QVERIFY2(words().contains(old), qPrintable(words()));
    apply({statementEvent(u"reader"_s, Select), commandEvent(u"reader"_s, "SET k {} EX 300", Ok)});
    QVERIFY2(!words().contains(old), qPrintable(words()));
}

void CacheAsideStageTest::aRefusedStoreLeavesNoStaleCopy()
{
    const auto race = [this](qint64 stored) {
        scenario({commandEvent(u"reader"_s, "GET k", Nil), statementEvent(u"reader"_s, Select),
                  statementEvent(u"writer"_s, u"UPDATE products SET price = ?"_s),
                  commandEvent(u"reader"_s, "EVALSHA 0123 2 k k:lease token {} 300", Reply::integer(stored))});
        return words().contains(u"older than the row"_s);
    };
    QVERIFY(!race(0));
    QVERIFY(race(1));
}

void CacheAsideStageTest::whoOnlySaysSomethingIsShownToo()
{
    scenario({noteEvent(u"plain"_s, u"80 keys expired"_s), noteEvent(u"main"_s, u"done"_s)});
    QCOMPARE(words(), u"plain: 80 keys expired."_s);
}

void CacheAsideStageTest::whoIsRefusedWaitsForNothing()
{
    const Event refused{u"caller 2"_s, Note{u"is refused: its miss 21"_s, false, {21}}, 0, 0};
    scenario({commandEvent(u"caller 1"_s, "GET k:1", Nil), statementEvent(u"caller 1"_s, Select),
              commandEvent(u"caller 2"_s, "GET k:2", Nil), refused,
              commandEvent(u"caller 2"_s, "GET k:1", Reply::string("null"))},
             u"penetration"_s);
    for (const auto &text : {u"Callers: 3 asked."_s, u"One GET found a remembered miss."_s, u"1 query answered."_s,
                             u"What came of it: 2 answered."_s, u"1 refused by the limit."_s})
        QVERIFY2(words().contains(text), qPrintable(text + u" is not in: "_s + words()));
    QVERIFY2(!words().contains(u"Waiting"_s), qPrintable(words()));
}

void CacheAsideStageTest::copiesOfManyKeysAreAllCounted()
{
    Timeline events;
    for (const QByteArray key : {"k:1", "k:2", "k:3"}) {
        events.append({commandEvent(u"caller 1"_s, "GET " + key, Nil),
                       commandEvent(u"caller 1"_s, "SET counter:" + key + " 0 EX 60 NX", Ok), // nobody reads it
                       statementEvent(u"caller 1"_s, Select),
                       commandEvent(u"caller 1"_s, "SET " + key + " null EX 30", Ok)});
    }
    scenario(events, u"penetration"_s);
    QVERIFY2(words().contains(u" Stored 3 times. a key for each id."_s), qPrintable(words()));
    QVERIFY2(!words().contains(u"The last look"_s), qPrintable(words()));
}

void CacheAsideStageTest::withoutActorsThePictureIsSmall()
{
    const int whole = image().height();
    scenario({});
    QVERIFY(image().height() < whole / 2);
    apply({commandEvent(u"reader 1"_s, "GET k", Nil)});
    QVERIFY(image().height() > whole / 2);
}

LAB_TEST(CacheAsideStageTest)
#include "cache_aside_stage_test.moc"
