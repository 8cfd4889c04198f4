// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/key_samples.h"
#include "ui/picture/describe.h"
#include "ui/picture/key_picture.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// The parts that are marked, with their signs: `+a ~b -2`.
QString marksBetween(const KeyValue &before, const KeyValue &now)
{
    const auto marks = marksSince(before, now);
    QStringList texts;
    for (qsizetype i = 0; i < marks.parts.size(); ++i) {
        const auto part = now.type == KeyType::String ? now.bytes.mid(i, 1) : now.elements[i].name;
        if (marks.parts[i] != picture::Mark::None)
            texts.append((marks.parts[i] == picture::Mark::Added ? u'+' : u'~') + QString::fromUtf8(part));
    }
    if (marks.gone > 0)
        texts.append(u"-%1"_s.arg(marks.gone));
    return texts.join(u' ');
}

QString words(const picture::Block &block)
{
    return describe({{}, {}, 0, {block}}).replace(QChar(0x202F), u' ');
}

} // namespace

/// What pictures make of a key, and of what has changed in it.
class KeyPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushMarksOnlyWhatCameIn();
    void aTrimTellsHowManyAreGone();
    void fieldsAreMarkedByName();
    void anotherTypeIsAllNew();
    void aStringIsNewOrChanged();
    void theSameValueHasNoMarks();
    void whatWasNotReadIsNotNew();
    void whatMovesIntoThePageIsNotNew();
    void everyTypeIsPutIntoWords_data();
    void everyTypeIsPutIntoWords();
    void theHeadTellsWhatIsKnown();
    void theHeadTellsWhatIsNotKnown();
    void theHeadTellsHowMuchIsNew();
    void theHeadClaimsNoNumberOfWhatWasNotRead();
    void twoSetsOverlap();
    void setsThatAreNotKnownWholeClaimNothing();
    void membersThatLookAlikeAreTwo();
};

void KeyPictureTest::aPushMarksOnlyWhatCameIn()
{
    QCOMPARE(marksBetween(listKey({"a", "b", "c"}), listKey({"x", "y", "a", "b", "c"})), u"+x +y"_s);
    QCOMPARE(marksBetween(listKey({"a", "a", "b"}), listKey({"a", "a", "b", "a"})), u"+a"_s);
}

void KeyPictureTest::aTrimTellsHowManyAreGone()
{
    QCOMPARE(marksBetween(listKey({"a", "b", "c", "d"}), listKey({"b", "c"})), u"-2"_s);
    QCOMPARE(marksBetween(listKey({"a", "b", "c", "d"}, 500), listKey({"b", "c"})), QString());
}

void KeyPictureTest::fieldsAreMarkedByName()
{
    const auto before = hashKey({{"name", "Ada", {}}, {"n", "1", {}}});
    const auto now = hashKey({{"name", "Ada", {}}, {"n", "2", {}}, {"city", "Rome", {}}});
    QCOMPARE(marksBetween(before, now), u"~n +city"_s);
    QCOMPARE(marksBetween(now, hashKey({{"city", "Rome", {}}})), u"-2"_s);
}

void KeyPictureTest::anotherTypeIsAllNew()
{
    QCOMPARE(marksBetween(listKey({"a"}), setKey("lab:l", {"a"})), u"+a"_s);
    QCOMPARE(marksBetween(listKey({"a"}), stringKey("ab")), u"+a +b"_s);
}

void KeyPictureTest::aStringIsNewOrChanged()
{
    const auto missing = missingKey("lab:a");
    QCOMPARE(marksBetween(missing, stringKey("ab")), u"+a +b"_s);
    QCOMPARE(marksBetween(stringKey("ab"), stringKey("ac")), u"~c"_s);
    QCOMPARE(marksBetween(stringKey("ab"), missing), QString());
    QVERIFY(words(keyHead(stringKey("ac"), marksSince(stringKey("ab"), stringKey("ac")))).endsWith(u", changed."_s));
}

void KeyPictureTest::theSameValueHasNoMarks()
{
    QCOMPARE(marksBetween(listKey({"a", "b", "a"}), listKey({"a", "b", "a"})), QString());
    QVERIFY(!marksSince(setKey("lab:s", {"a", "b"}), setKey("lab:s", {"b", "a"})).any());
}

void KeyPictureTest::whatWasNotReadIsNotNew()
{
    QCOMPARE(marksBetween(setKey("lab:s", {"a"}, 900), setKey("lab:s", {"b"}, 900)), QString());
}

void KeyPictureTest::whatMovesIntoThePageIsNotNew()
{
    QCOMPARE(marksBetween(listKey({"a", "b", "c"}, 150), listKey({"b", "c", "d"}, 149)), QString());
    QCOMPARE(marksBetween(listKey({"a", "b", "c"}, 150), listKey({"x", "a", "b"}, 151)), u"+x"_s);
    QCOMPARE(marksBetween(listKey({"a", "b", "c"}), listKey({"b", "c", "d"}, 149)), u"+d"_s);
}

void KeyPictureTest::everyTypeIsPutIntoWords_data()
{
    QTest::addColumn<KeyValue>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const KeyValue &key, const QString &expected) {
        QTest::newRow(name) << key << expected;
    };
    row("string", stringKey(QByteArray("a \0\xff", 4)), u"a ␣ 00 ff."_s);
    row("long string", stringKey(QByteArray(4096, 'x'), "raw", 9000), u"x "_s.repeated(19) + u"x … and 8 980 more."_s);
    row("empty string", stringKey(""), u"The empty string: the key exists, with no bytes in it."_s);
    row("number", stringKey("123", "int"), u"123. a whole number: kept as 64 bits."_s);
    row("list", listKey({"a", "b\n"}, 7000), u"a, b⏎ … and 6 998 more."_s);
    row("set", setKey("lab:s", {"<b>bold</b>", QByteArray("\xff\0", 2)}), u"<b>bold</b>, \"\\xff\\x00\"."_s);
    row("hash", hashKey({{"name", "Ada", {}}}), u"name = Ada."_s);
    row("sorted set",
        keyValue("lab:z", KeyType::SortedSet, "zset", "listpack", {{"a", "1732612345678", {}}, {"b", "-inf", {}}}),
        u"1. a 1732612345678, 2. b -inf."_s);
    row("stream",
        keyValue("lab:s", KeyType::Stream, "stream", "stream",
                 {{"1-0", {}, {{"name", "Ada"}, {"n", "1\n"}}}, {"2-0", {}, {}}}, 7),
        u"1-0 = name=Ada  n=1⏎, 2-0 =  … and 5 more."_s);
    row("empty stream", keyValue("lab:s", KeyType::Stream, "stream", "stream", {}),
        u"The empty stream: the key exists, with no entries in it."_s);
    row("module", keyValue("lab:m", KeyType::Other, "ReJSON-RL", "raw", {}),
        u"A ReJSON-RL: its value cannot be read by this program."_s);
    row("missing", missingKey("lab:a"), u"There is no such key: nothing is stored, not even an empty value."_s);
}

void KeyPictureTest::everyTypeIsPutIntoWords()
{
    QFETCH(KeyValue, key);
    QFETCH(QString, expected);
    QCOMPARE(words(keyBody(key)), expected);
}

void KeyPictureTest::theHeadTellsWhatIsKnown()
{
    QCOMPARE(words(keyHead(listKey({"a"}, 7000))),
             u"lab:l: type list, encoding quicklist, memory 184 B, TTL 75 s, length 7 000."_s);
    QCOMPARE(words(keyHead(missingKey("lab:x"))), u"lab:x: does not exist."_s);
}

void KeyPictureTest::theHeadTellsWhatIsNotKnown()
{
    auto key = stringKey("a", {});
    key.memory = -1;
    key.ttlMillis = -1;
    QCOMPARE(words(keyHead(key)), u"lab:a: type string, encoding ?, memory ?, TTL none, bytes 1."_s);
}

void KeyPictureTest::theHeadTellsHowMuchIsNew()
{
    const auto before = hashKey({{"a", "1", {}}, {"b", "1", {}}});
    const auto now = hashKey({{"a", "2", {}}, {"c", "1", {}}});
    QVERIFY(words(keyHead(now, marksSince(before, now))).endsWith(u"length 2, 1 new, 1 changed, 1 gone."_s));
    QCOMPARE(words(keyBody(now, marksSince(before, now))), u"a = 2 (changed), c = 1 (new)."_s);
}

void KeyPictureTest::theHeadClaimsNoNumberOfWhatWasNotRead()
{
    const auto before = setKey("lab:s", {"a"}), now = setKey("lab:s", {"a", "b"}, 900);
    QVERIFY(words(keyHead(now, marksSince(before, now))).endsWith(u"length 900, at least 1 new."_s));
}

void KeyPictureTest::twoSetsOverlap()
{
    const auto first = setKey("lab:a", {"1", "2"}), second = setKey("lab:b", {"2", "3"});
    QCOMPARE(words(setsOverlap(first, {}, second, marksSince(setKey("lab:b", {"2"}), second))),
             u"only the first: 1. both: 2. only the second: 3 (new)."_s);
}

void KeyPictureTest::setsThatAreNotKnownWholeClaimNothing()
{
    const auto first = setKey("lab:a", {"1", "2"}, 150), second = setKey("lab:b", {"2", "3"}, 140);
    const auto overlap = setsOverlap(first, {}, second, {});
    QVERIFY(!overlap.first.isWhole && !overlap.both.isWhole && !overlap.second.isWhole);
    QCOMPARE(words(overlap), u"the first, perhaps both: 1. both: 2. the second, perhaps both: 3. Only a part was read: "
                             "2 of 150 members of the first, 2 of 140 members of the second."_s);
    QCOMPARE(words(setsOverlap(first, {}, setKey("lab:b", {"2", "3"}), {})),
             u"only the first: 1. both: 2. the second, perhaps both: 3. "
             "Only a part was read: 2 of 150 members of the first."_s);
    QVERIFY(words(setsOverlap(first, {}, setKey("lab:b", {"9"}), {})).contains(u"both: nothing of what was read."_s));
    const auto many = setKey("lab:a", QByteArrayList(30, "m"), 150);
    QVERIFY(words(setsOverlap(many, {}, missingKey("lab:b"), {})).contains(u"… and at least 10 more."_s));
}

void KeyPictureTest::membersThatLookAlikeAreTwo()
{
    const auto tab = setKey("lab:a", {"a\tb"}), arrow = setKey("lab:b", {"a⇥b"});
    QCOMPARE(words(setsOverlap(tab, {}, arrow, {})), u"only the first: a⇥b. both: nothing. only the second: a⇥b."_s);
    const auto bytes = setKey("lab:a", {"\xff"}), quoted = setKey("lab:b", {"\"\\xff\""});
    QVERIFY(words(setsOverlap(bytes, {}, quoted, {})).contains(u"both: nothing."_s));
}

LAB_TEST(KeyPictureTest)
#include "key_picture_test.moc"
