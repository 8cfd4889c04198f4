// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace lab;
using namespace lab::patterns::cache_aside;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class CacheAsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissAsksTheDatabaseAndAHitDoesNot();
    void theCopyIsTheRowAsJson();
    void theLifeHasJitterWithinItsRange();
    void anUnknownProductIsRejectedAndTheMissRemembered();
    void uncachedReadsNeverTouchTheCache();
    void anUpdateDeletesTheCopy();
    void anUpdateOfOneColumnKeepsTheOther();
    void anUpdateWithoutCopyHasNothingToDelete();
    void anUpdateOfAnUnknownProductIsRejected();
    void anUpdateWithoutChangesIsAUsageFailure();
    void anUpdateOfARememberedMissForgetsIt();
    void anUpdateOfAnAbsentProductKeepsTheRememberedMiss();
    void statusTellsWhatIsCached();
    void statusTellsACopyThatNeverExpires();
    void anExpiredCopyIsAMiss();
    void twinAndPatternAnswerAlike_data();
    void twinAndPatternAnswerAlike();
    void aProductSurvivesItsJson();
    void badIdsAreRefusedByName_data();
    void badIdsAreRefusedByName();
    void observingTellsBothSidesAndLeavesNoTrace();
    void observingAnEmptyCache();
    void observingTakesForACopyWhatAReadTakesForOne();
    void everySourceFileIsCompiledIn();
};

void CacheAsideTest::aMissAsksTheDatabaseAndAHitDoesNot()
{
    CacheAsideBench bench;
    const auto miss = bench.run(u"read id=1"_s);
    QVERIFY2(miss.ok(), whyNot(miss));
    QCOMPARE(field(miss, u"source"_s).toString(), u"database"_s);
    QCOMPARE(sent(miss), (QByteArrayList{"GET", "SET", "TTL"}));
    QCOMPARE(miss.statements().size(), 1);
    const auto hit = bench.run(u"read id=1"_s);
    QCOMPARE(field(hit, u"source"_s).toString(), u"cache"_s);
    QCOMPARE(sent(hit), (QByteArrayList{"GET", "TTL"}));
    QVERIFY(hit.statements().isEmpty());
    QCOMPARE(productOf(hit), productOf(miss));
    QCOMPARE(productOf(hit).value(u"price"_s).toLongLong(), 59000);
    QVERIFY(field(hit, u"elapsed_ms"_s).toDouble() > 0);
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideTest::theCopyIsTheRowAsJson()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"read id=3"_s);
    QCOMPARE(bench.keys(), QByteArrayList{"lab:product:{3}"});
    const auto product = fromJsonText<Product>(bench.ask({"GET", "lab:product:{3}"}).text());
    QVERIFY(product);
    QCOMPARE(product->price, 350000);
    QCOMPARE(product->name, productOf(report).value(u"name"_s).toString());
    QVERIFY(!report.keys[0].before.exists() && report.keys[0].after.exists());
    QCOMPARE(report.keys[0].after.key.name, "lab:product:{3}"_ba);
}

void CacheAsideTest::theLifeHasJitterWithinItsRange()
{
    CacheAsideBench bench;
    QSet<qint64> lives;
    for (int i = 0; i < 40; ++i) {
        bench.ask({"DEL", "lab:product:{1}"});
        const auto report = bench.run(u"read id=1"_s);
        const auto set = report.commands()[1].command;
        QCOMPARE(set[3], "EX"_ba);
        const auto life = set[4].toLongLong();
        QVERIFY2(life >= 300 && life <= 360, set[4].constData());
        lives.insert(life);
    }
    QVERIFY(lives.size() > 5); // 40 draws of 61 give about 30; 5 or fewer do not happen by chance
    const auto left = bench.ask({"TTL", "lab:product:{1}"}).integer();
    QVERIFY(left > 290 && left <= 360);
}

void CacheAsideTest::anUnknownProductIsRejectedAndTheMissRemembered()
{
    CacheAsideBench bench;
    const auto first = bench.run(u"read id=999"_s);
    QVERIFY(first.outcome && first.outcome->rejection);
    QCOMPARE(first.outcome->rejection->message, u"No such product: 999."_s);
    QCOMPARE(field(first, u"source"_s).toString(), u"database"_s);
    QVERIFY(field(first, u"product"_s).isNull());
    QCOMPARE(bench.ask({"GET", "lab:product:{999}"}).text(), "null"_ba);
    const auto ttl = bench.ask({"TTL", "lab:product:{999}"}).integer();
    QVERIFY(ttl > 20 && ttl <= 30);
    const auto second = bench.run(u"read id=999"_s);
    QVERIFY(second.outcome->rejection);
    QCOMPARE(field(second, u"source"_s).toString(), u"cache"_s);
    QVERIFY(second.statements().isEmpty());
}

void CacheAsideTest::uncachedReadsNeverTouchTheCache()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"read-uncached id=1"_s);
    QVERIFY(report.ok());
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
    QVERIFY(report.commands().isEmpty());
    QCOMPARE(report.statements().size(), 1);
    QVERIFY(bench.run(u"read-uncached id=999"_s).outcome->rejection);
    QVERIFY(bench.keys().isEmpty());
}

void CacheAsideTest::anUpdateDeletesTheCopy()
{
    CacheAsideBench bench;
    bench.run(u"read id=2"_s);
    const auto update = bench.run(u"update id=2 price=36000"_s);
    QVERIFY2(update.ok(), whyNot(update));
    QCOMPARE(field(update, u"invalidated"_s).toBool(), true);
    QCOMPARE(productOf(update).value(u"price"_s).toLongLong(), 36000);
    QCOMPARE(sent(update), QByteArrayList{"DEL"}); // never rewritten
    QVERIFY(bench.keys().isEmpty());
    const auto read = bench.run(u"read id=2"_s);
    QCOMPARE(field(read, u"source"_s).toString(), u"database"_s);
    QCOMPARE(productOf(read).value(u"price"_s).toLongLong(), 36000);
    QCOMPARE(priceOf(bench, 2), 36000);
}

void CacheAsideTest::anUpdateOfOneColumnKeepsTheOther()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"update id=1 name=Lantern"_s);
    QCOMPARE(productOf(report).value(u"name"_s).toString(), u"Lantern"_s);
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
    const auto free = bench.run(u"update id=1 price=0"_s);
    QCOMPARE(productOf(free).value(u"name"_s).toString(), u"Lantern"_s);
    QCOMPARE(productOf(free).value(u"price"_s).toLongLong(), 0);
}

void CacheAsideTest::anUpdateWithoutCopyHasNothingToDelete()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"update id=1 price=1"_s);
    QVERIFY(report.ok());
    QCOMPARE(field(report, u"invalidated"_s).toBool(), false);
}

void CacheAsideTest::anUpdateOfAnUnknownProductIsRejected()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"update id=999 price=1"_s);
    QCOMPARE(report.outcome->rejection->message, u"No such product: 999."_s);
}

void CacheAsideTest::anUpdateWithoutChangesIsAUsageFailure()
{
    CacheAsideBench bench;
    const auto report = bench.run(u"update id=1"_s);
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QVERIFY(report.failure->message.contains(u"name"_s) && report.failure->message.contains(u"price"_s));
    QVERIFY(report.commands().isEmpty());
}

void CacheAsideTest::anUpdateOfARememberedMissForgetsIt()
{
    CacheAsideBench bench;
    bench.ask({"SET", "lab:product:{1}", "null", "EX", "30"}); // absent a moment ago, there by now
    QVERIFY(bench.run(u"read id=1"_s).outcome->rejection);
    QVERIFY(bench.run(u"update id=1 price=1"_s).ok());
    QVERIFY(bench.run(u"read id=1"_s).ok());
}

void CacheAsideTest::anUpdateOfAnAbsentProductKeepsTheRememberedMiss()
{
    CacheAsideBench bench;
    bench.run(u"read id=999"_s);
    const auto update = bench.run(u"update id=999 price=1"_s);
    QVERIFY(update.outcome && update.outcome->rejection);
    QCOMPARE(field(update, u"invalidated"_s).toBool(), false);
    QVERIFY(update.commands().isEmpty());
    QCOMPARE(bench.ask({"GET", "lab:product:{999}"}).text(), "null"_ba);
}

void CacheAsideTest::statusTellsWhatIsCached()
{
    CacheAsideBench bench;
    const auto before = bench.run(u"status id=1"_s);
    QCOMPARE(field(before, u"exists"_s).toBool(), false);
    QCOMPARE(field(before, u"ttl"_s).toInt(), -2);
    QVERIFY(field(before, u"cached"_s).isNull());
    bench.run(u"read id=1"_s);
    const auto after = bench.run(u"status id=1"_s);
    QCOMPARE(field(after, u"exists"_s).toBool(), true);
    QVERIFY(field(after, u"ttl"_s).toInt() > 290);
    QCOMPARE(field(after, u"cached"_s).toByteArray(), bench.ask({"GET", "lab:product:{1}"}).text());
    QVERIFY(after.statements().isEmpty());
}

void CacheAsideTest::statusTellsACopyThatNeverExpires()
{
    CacheAsideBench bench;
    bench.ask({"SET", "lab:product:{1}", "x"});
    const auto report = bench.run(u"status id=1"_s);
    QCOMPARE(field(report, u"ttl"_s).toInt(), -1);
    QVERIFY(report.outcome->headline.contains(u"never expires"_s));
}

void CacheAsideTest::anExpiredCopyIsAMiss()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    bench.ask({"PEXPIRE", "lab:product:{1}", "1"});
    QVERIFY(becomesTrue([&] { return bench.keys().isEmpty(); }));
    QCOMPARE(field(bench.run(u"read id=1"_s), u"source"_s).toString(), u"database"_s);
}

void CacheAsideTest::twinAndPatternAnswerAlike_data()
{
    QTest::addColumn<QString>("prepare");
    QTest::addColumn<QString>("id");
    for (int id = 1; id <= 5; ++id)
        QTest::addRow("product %d", id) << QString() << QString::number(id);
    QTest::newRow("absent") << QString() << u"6"_s;
    QTest::newRow("absent, the largest id") << QString() << u"9223372036854775807"_s;
    QTest::newRow("cached before") << u"read id=1"_s << u"1"_s;
    QTest::newRow("absence cached before") << u"read id=6"_s << u"6"_s;
    QTest::newRow("after an update") << u"update id=2 price=1234567"_s << u"2"_s;
    QTest::newRow("renamed") << u"update id=2 name=<b>\"Lämp\"</b>🙂"_s << u"2"_s;
}

void CacheAsideTest::twinAndPatternAnswerAlike()
{
    QFETCH(QString, prepare);
    QFETCH(QString, id);
    CacheAsideBench bench;
    if (!prepare.isEmpty())
        bench.run(prepare);
    for (int i = 0; i < 2; ++i) { // a miss and a hit
        const auto report = bench.run(u"read id="_s + id);
        QVERIFY2(!report.failure && report.twin && report.twin->outcome, whyNot(report));
        const auto &twin = *report.twin->outcome;
        QCOMPARE(twin.fields.value(u"product"_s).value<Fields>(), productOf(report));
        QCOMPARE(twin.rejection.has_value(), report.outcome->rejection.has_value());
        if (twin.rejection)
            QCOMPARE(twin.rejection->message, report.outcome->rejection->message);
        QCOMPARE(report.twin->statements().size(), 1);
    }
}

void CacheAsideTest::aProductSurvivesItsJson()
{
    const Product product{ProductId{std::numeric_limits<qint64>::max()}, u"\"<b>Lämp\n🙂"_s,
                          std::numeric_limits<qint64>::max() - 1, std::numeric_limits<qint64>::min(),
                          u"\u202eright to left"_s};
    QCOMPARE(fromJsonText<Product>(toJsonText(product)), product);
}

void CacheAsideTest::badIdsAreRefusedByName_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &id : {u"abc"_s, u"0"_s, u"-1"_s, u"1.5"_s, u"9223372036854775808"_s, u"{1}"_s})
        QTest::addRow("%s", qUtf8Printable(id)) << id;
}

void CacheAsideTest::badIdsAreRefusedByName()
{
    QFETCH(QString, id);
    CacheAsideBench bench;
    for (const auto &operation : {u"read"_s, u"read-uncached"_s, u"update"_s, u"status"_s}) {
        const auto report = bench.run(operation + u" id="_s + id);
        QCOMPARE(report.failure->kind, ErrorKind::Usage);
        QVERIFY2(report.failure->message.startsWith(u"id must be a whole number"_s), whyNot(report));
    }
    QVERIFY(bench.keys().isEmpty());
}

void CacheAsideTest::observingTellsBothSidesAndLeavesNoTrace()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    const auto before = bench.ask({"DUMP", "lab:product:{1}"}).text();
    const auto keys = bench.keys();
    const auto report = bench.observe(u"id=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    const auto &copy = report.observation->keys.first();
    QCOMPARE(copy.key.name, "lab:product:{1}"_ba);
    QVERIFY(copy.ttlMillis > 290'000);
    const auto &facts = report.observation->facts;
    QCOMPARE(facts.value(u"row"_s).value<Fields>(), toFields(*fromJsonText<Product>(copy.bytes)));
    QCOMPARE(facts.value(u"cached"_s), facts.value(u"row"_s));
    QVERIFY(facts.value(u"longest_life_ms"_s).toLongLong() >= copy.ttlMillis);
    QVERIFY(report.commands().isEmpty());
    QCOMPARE(bench.keys(), keys);
    QCOMPARE(bench.ask({"DUMP", "lab:product:{1}"}).text(), before);
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideTest::observingAnEmptyCache()
{
    CacheAsideBench bench;
    const auto observed = *bench.observe(u"id=4"_s).observation;
    QVERIFY(!observed.keys.first().exists());
    QCOMPARE(observed.facts.value(u"row"_s).value<Fields>().value(u"id"_s).toLongLong(), 4);
    QVERIFY(observed.facts.value(u"cached"_s).isNull());
    QVERIFY(bench.keys().isEmpty());
    QVERIFY(bench.observe(u"id=77"_s).observation->facts.value(u"row"_s).isNull());
    for (const auto &given : {QString(), u"id=abc"_s})
        QCOMPARE(bench.observe(given).observation->keys.first().key.name, "lab:product:{1}"_ba);
}

void CacheAsideTest::observingTakesForACopyWhatAReadTakesForOne()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    const auto good = bench.ask({"GET", "lab:product:{1}"}).text();
    const auto product = *fromJsonText<Product>(good);
    auto other = product, fewer = product;
    other.id = ProductId(2);
    --fewer.stock;
    const auto factsWith = [&bench](const QByteArray &bytes) {
        bench.ask({"SET", "lab:product:{1}", bytes});
        return bench.observe(u"id=1"_s).observation->facts;
    };
    for (const auto &bytes : {"hello"_ba, "{\"name\":\"Lamp\",\"price\":590.99}"_ba, toJsonText(other), "null"_ba}) {
        const auto facts = factsWith(bytes);
        QVERIFY2(facts.value(u"cached"_s).isNull(), bytes.constData());
        QCOMPARE(facts.value(u"remembers_miss"_s).toBool(), bytes == "null");
    }
    QCOMPARE(factsWith(toJsonText(fewer)).value(u"cached"_s).value<Fields>(), toFields(fewer));
}

void CacheAsideTest::everySourceFileIsCompiledIn()
{
    const CacheAsideBench bench;
    QVERIFY(QFile::exists(bench.lesson().learn));
    for (const auto &source : bench.lesson().sources) {
        QFile file(source.path);
        QVERIFY2(file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty(), qPrintable(source.path));
    }
}

LAB_TEST(CacheAsideTest)
#include "cache_aside_test.moc"
