// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/key_samples.h"
#include "ui/picture/describe.h"
#include "ui/picture/facts.h"
#include "ui/picture/seen_keys.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// What every stage keeps of the keys that it shows, and how it reads what else was observed.
class SeenKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstLookMarksNothing();
    void marksStayWhileNothingElseChanges();
    void aNewRunForgetsThem();
    void theSubjectIsTheKeysAndHowTheyAreBuilt();
    void aLifeRunsOnFromWhenItWasSeen();
    void recordsAreReadAsTheyAre();
    void differencesAreNamed();
};

void SeenKeysTest::aFirstLookMarksNothing()
{
    SeenKeys keys;
    QVERIFY(!keys.first());
    keys.see({listKey({"a"})});
    QCOMPARE(keys.first()->length, 1);
    QVERIFY(!keys.keys().first().marks.any());
    QCOMPARE(keys.changes(), 0);
}

void SeenKeysTest::marksStayWhileNothingElseChanges()
{
    SeenKeys keys;
    keys.see({listKey({"a"}), setKey("lab:s", {"m"})});
    keys.see({listKey({"b", "a"}), setKey("lab:s", {"m"})});
    QCOMPARE(keys.changes(), 1);
    keys.see({listKey({"b", "a"}), setKey("lab:s", {"m"})});
    QCOMPARE(keys.changes(), 1);
    QVERIFY(describe({{}, {}, 0, {keys.bodyOf(keys.keys().first())}}).startsWith(u"b (new), a"_s));
    QVERIFY(!keys.keys().last().marks.any());
}

void SeenKeysTest::aNewRunForgetsThem()
{
    SeenKeys keys;
    keys.see({listKey({"a"})});
    keys.see({listKey({"b", "a"})});
    keys.begin();
    QVERIFY(!keys.keys().first().marks.any());
    keys.see({listKey({"c", "b", "a"})});
    QCOMPARE(keys.keys().first().marks.parts.count(picture::Mark::Added), 1);
    QCOMPARE(keys.changes(), 2);
}

void SeenKeysTest::theSubjectIsTheKeysAndHowTheyAreBuilt()
{
    SeenKeys keys;
    keys.see({listKey({"a"})});
    const auto one = keys.subject();
    keys.see({listKey({"a", "b"})});
    QCOMPARE(keys.subject(), one);
    keys.see({setKey("lab:l", {"a"})});
    QVERIFY(keys.subject() != one);
}

void SeenKeysTest::aLifeRunsOnFromWhenItWasSeen()
{
    SeenKeys keys;
    keys.see({listKey({"a"})});
    const auto life = keys.lifeOf(*keys.first(), 100'000);
    QCOMPARE(life.leftMillis, 75'000);
    QCOMPARE(life.wholeMillis, 100'000);
    QCOMPARE(life.leftAt(*life.since + std::chrono::seconds(5)), 70'000);
}

void SeenKeysTest::recordsAreReadAsTheyAre()
{
    const Fields row{{u"name"_s, u"Lamp"_s}};
    const Fields facts{{u"row"_s, QVariant::fromValue(row)}, {u"text"_s, "{}"_ba}, {u"none"_s, {}}};
    QVERIFY(recordIn(facts, u"row"_s) == row);
    for (const auto &name : {u"text"_s, u"none"_s, u"missing"_s})
        QVERIFY2(!recordIn(facts, name), qPrintable(name));
}

void SeenKeysTest::differencesAreNamed()
{
    const Fields one{{u"id"_s, 1}, {u"in_stock"_s, 2}, {u"note"_s, {}}}, other{{u"id"_s, 1}, {u"in_stock"_s, 3}};
    QCOMPARE(differences(one, other), (QStringList{u"in stock"_s, u"note"_s}));
    QVERIFY(differences(one, one).isEmpty());
}

LAB_TEST(SeenKeysTest)
#include "seen_keys_test.moc"
