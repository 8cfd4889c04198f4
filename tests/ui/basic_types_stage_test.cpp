// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/stages/basic_types_elements.h"
#include "ui/stages/stage.h"

#include <QTest>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

Fields row(const QByteArray &key, const QByteArray &type, const QByteArray &encoding, qint64 length,
           const QVariant &value)
{
    return {{u"key"_s, key},      {u"exists"_s, !type.isEmpty()}, {u"type"_s, type},     {u"encoding"_s, encoding},
            {u"memory"_s, 184LL}, {u"ttl_ms"_s, 75'000LL},        {u"length"_s, length}, {u"value"_s, value}};
}

Fields listRow(const QByteArrayList &items)
{
    QVariantList value(items.begin(), items.end());
    return row("lab:l", "list", "quicklist", items.size(), value);
}

Fields stateOf(const QList<Fields> &rows)
{
    Fields state;
    state.set(u"keys"_s, rows);
    return state;
}

/// The labels of what is marked, with their signs: `+a ~b`.
QString marksAfter(const Fields &before, const Fields &after)
{
    auto now = observedKeys(stateOf({after})).first();
    markChanges(now, observedKeys(stateOf({before})).first());
    QStringList marks;
    for (const auto &element : now.elements) {
        if (element.mark == Element::Mark::Added)
            marks.append(u'+' + element.label);
        if (element.mark == Element::Mark::Changed)
            marks.append(u'~' + element.label);
    }
    if (now.gone > 0)
        marks.append(u"-%1"_s.arg(now.gone));
    return marks.join(u' ');
}

} // namespace

/// What the stage of lesson 01 makes of an observation.
class BasicTypesStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreShownOneByOne();
    void aNumberIsOneCell();
    void aPushMarksOnlyWhatCameIn();
    void aTrimTellsHowManyAreGone();
    void fieldsAreMarkedByName();
    void anotherTypeIsAllNew();
    void aStringIsNewOrChanged();
    void theSameObservationMarksNothing();
    void everyTypeIsPaintedAndDescribed_data();
    void everyTypeIsPaintedAndDescribed();
    void marksStayWhileNothingElseChanges();
    void clearingShowsWhatToDo();
    void theHeightFollowsWhatIsDrawn();
    void theHeightOnlyGrowsWhileTheKeysAreTheSame();
    void marksAreForgottenWithTheRun();
};

void BasicTypesStageTest::bytesAreShownOneByOne()
{
    const auto key = observedKeys(stateOf({row("lab:a", "string", "embstr", 4, QByteArray("a \0\xff", 4))})).first();
    QStringList labels;
    for (const auto &element : key.elements)
        labels.append(element.label);
    QCOMPARE(labels, (QStringList{u"a"_s, u"␣"_s, u"00"_s, u"ff"_s}));
    QVERIFY(key.isComplete());
}

void BasicTypesStageTest::aNumberIsOneCell()
{
    const auto key = observedKeys(stateOf({row("lab:a", "string", "int", 3, QByteArray("123"))})).first();
    QCOMPARE(key.elements.size(), 1);
    QCOMPARE(key.elements.first().label, u"123"_s);
}

void BasicTypesStageTest::aPushMarksOnlyWhatCameIn()
{
    QCOMPARE(marksAfter(listRow({"a", "b", "c"}), listRow({"x", "y", "a", "b", "c"})), u"+x +y"_s);
    QCOMPARE(marksAfter(listRow({"a", "a", "b"}), listRow({"a", "a", "b", "a"})), u"+a"_s);
}

void BasicTypesStageTest::aTrimTellsHowManyAreGone()
{
    QCOMPARE(marksAfter(listRow({"a", "b", "c", "d"}), listRow({"b", "c"})), u"-2"_s);
}

void BasicTypesStageTest::fieldsAreMarkedByName()
{
    const auto before = QVariant::fromValue(Fields{{u"name"_s, QByteArray("Ada")}, {u"n"_s, QByteArray("1")}});
    const auto after = QVariant::fromValue(
        Fields{{u"name"_s, QByteArray("Ada")}, {u"n"_s, QByteArray("2")}, {u"city"_s, QByteArray("Rome")}});
    QCOMPARE(marksAfter(row("lab:h", "hash", "listpack", 2, before), row("lab:h", "hash", "listpack", 3, after)),
             u"~n +city"_s);
}

void BasicTypesStageTest::anotherTypeIsAllNew()
{
    QCOMPARE(marksAfter(listRow({"a"}), row("lab:l", "set", "hashtable", 1, QVariantList{QByteArray("a")})), u"+a"_s);
}

void BasicTypesStageTest::aStringIsNewOrChanged()
{
    const auto missing = row("lab:a", {}, {}, 0, {});
    const auto ab = row("lab:a", "string", "embstr", 2, QByteArray("ab"));
    const auto ac = row("lab:a", "string", "embstr", 2, QByteArray("ac"));
    QCOMPARE(marksAfter(missing, ab), u"+a +b"_s);
    QCOMPARE(marksAfter(ab, ac), u"~c"_s);
    QCOMPARE(marksAfter(ab, missing), QString());
}

void BasicTypesStageTest::theSameObservationMarksNothing()
{
    QCOMPARE(marksAfter(listRow({"a", "b", "a"}), listRow({"a", "b", "a"})), QString());
}

void BasicTypesStageTest::everyTypeIsPaintedAndDescribed_data()
{
    QTest::addColumn<QList<Fields>>("rows");
    const auto pairs =
        QVariant::fromValue(Fields{{u"<b>bold</b>"_s, QByteArray("2500")}, {u"bob"_s, QByteArray("-10")}});
    const QVariantList members{QByteArray("apple"), QByteArray(5000, 'x'), QByteArray("\xff\0", 2)};
    QTest::newRow("string") << QList<Fields>{row("lab:a", "string", "raw", 9000, QByteArray(4096, 'x'))};
    QTest::newRow("empty string") << QList<Fields>{row("lab:a", "string", "embstr", 0, QByteArray(""))};
    QTest::newRow("number") << QList<Fields>{row("lab:a", "string", "int", 2, QByteArray("42"))};
    QTest::newRow("list") << QList<Fields>{row("lab:a", "list", "quicklist", 7000, members)};
    QTest::newRow("set") << QList<Fields>{row("lab:a", "set", "hashtable", 3, members)};
    QTest::newRow("hash") << QList<Fields>{row("lab:a", "hash", "listpack", 2, pairs)};
    QTest::newRow("zset") << QList<Fields>{row("lab:a", "zset", "listpack", 2, pairs)};
    QTest::newRow("stream") << QList<Fields>{row("lab:a", "stream", "stream", 2, {})};
    QTest::newRow("missing") << QList<Fields>{row("lab:a", {}, {}, 0, {})};
    QTest::newRow("two sets") << QList<Fields>{row("lab:a", "set", "hashtable", 3, members),
                                               row("lab:b", {}, {}, 0, {})};
    QTest::newRow("six strings") << QList<Fields>(6, row("lab:a", "string", "embstr", 2, QByteArray("hi")));
}

void BasicTypesStageTest::everyTypeIsPaintedAndDescribed()
{
    QFETCH(QList<Fields>, rows);
    const auto stage = makeStage(u"basic-types"_s);
    QVERIFY(stage);
    for (const QSize size : {QSize(700, 240), QSize(320, 150), QSize(40, 20), QSize(1600, 500)}) {
        stage->resize(size);
        stage->clear();
        const auto empty = stage->grab().toImage();
        stage->observe(stateOf(rows));
        QVERIFY2(stage->grab().toImage() != empty, "The observation is to be seen.");
        QVERIFY(stage->accessibleDescription().contains(u"lab:a"));
    }
}

void BasicTypesStageTest::marksStayWhileNothingElseChanges()
{
    const auto stage = makeStage(u"basic-types"_s);
    stage->resize(700, 240);
    stage->observe(stateOf({listRow({"a"})}));
    const auto plain = stage->grab().toImage();
    stage->observe(stateOf({listRow({"b", "a"})}));
    const auto marked = stage->grab().toImage();
    QVERIFY(marked != plain);
    stage->observe(stateOf({listRow({"b", "a"})}));
    QCOMPARE(stage->grab().toImage(), marked);
    // After a while the same state is drawn without marks.
    QTRY_VERIFY_WITH_TIMEOUT(stage->grab().toImage() != marked, 30'000);
}

void BasicTypesStageTest::clearingShowsWhatToDo()
{
    const auto stage = makeStage(u"basic-types"_s);
    stage->resize(700, 240);
    const auto empty = stage->grab().toImage();
    stage->observe(stateOf({listRow({"a"})}));
    stage->clear();
    QCOMPARE(stage->grab().toImage(), empty);
    QVERIFY(stage->accessibleDescription().isEmpty());
}

void BasicTypesStageTest::theHeightFollowsWhatIsDrawn()
{
    const auto stage = makeStage(u"basic-types"_s);
    stage->resize(700, 240);
    const auto heightOf = [&](const QList<Fields> &rows) {
        stage->clear();
        stage->observe(stateOf(rows));
        return stage->sizeHint().height();
    };
    const QVariantList members{QByteArray("apple"), QByteArray("pear")};
    const int brief = heightOf({row("lab:a", "string", "embstr", 5, QByteArray("hello"))});
    const int longer = heightOf({row("lab:a", "string", "raw", 100, QByteArray(100, 'x'))});
    const int venn =
        heightOf({row("lab:a", "set", "listpack", 2, members), row("lab:b", "set", "listpack", 2, members)});
    const int missing = heightOf({row("lab:a", {}, {}, 0, {})});
    QVERIFY2(brief <= 120, qPrintable(QString::number(brief)));
    QVERIFY(longer > brief);
    QVERIFY(venn > brief);
    QVERIFY(missing < brief);
    QVERIFY2(heightOf({row("lab:a", "string", "raw", 9000, QByteArray(4096, 'x'))}) <= 300, "Limited.");
    QVERIFY(!stage->showsScenarios());
}

void BasicTypesStageTest::theHeightOnlyGrowsWhileTheKeysAreTheSame()
{
    const auto stage = makeStage(u"basic-types"_s);
    stage->resize(700, 240);
    const QByteArray item(12, 'x');
    stage->observe(stateOf({listRow({"a"})}));
    const int one = stage->sizeHint().height();
    stage->observe(stateOf({listRow(QByteArrayList(12, item))}));
    const int many = stage->sizeHint().height();
    QVERIFY(many > one);
    stage->observe(stateOf({listRow({"a"})}));
    QCOMPARE(stage->sizeHint().height(), many);
    stage->observe(stateOf({row("lab:other", "string", "embstr", 2, QByteArray("hi"))}));
    QVERIFY(stage->sizeHint().height() < many);
}

void BasicTypesStageTest::marksAreForgottenWithTheRun()
{
    const auto stage = makeStage(u"basic-types"_s);
    stage->resize(700, 240);
    stage->observe(stateOf({listRow({"b", "a"})}));
    const auto plain = stage->grab().toImage();
    stage->observe(stateOf({listRow({"a"})}));
    stage->observe(stateOf({listRow({"b", "a"})}));
    QVERIFY(stage->grab().toImage() != plain);
    stage->forgetRun();
    QCOMPARE(stage->grab().toImage(), plain);
    stage->observe(stateOf({listRow({"c", "b", "a"})}));
    stage->observe(stateOf({listRow({"b", "a"})}));
    QVERIFY(stage->grab().toImage() != plain);
    stage->runStarted({});
    QCOMPARE(stage->grab().toImage(), plain);
}

LAB_TEST(BasicTypesStageTest)
#include "basic_types_stage_test.moc"
