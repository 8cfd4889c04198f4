// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/record.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lab;

namespace {

enum class Source { Cache, Database };
consteval auto wordsOf(Source)
{
    return words("cache", "database");
}

enum class Number : qint64 {};

struct Part
{
    Source from = Source::Cache;
    std::optional<Source> then = {};
    bool operator==(const Part &) const = default;

    static constexpr auto Members = named("from then", &Part::from, &Part::then);
};

struct Whole
{
    Number number{};
    QString text;
    double real = 0;
    bool flag = false;
    QList<Part> parts = {};
    bool operator==(const Whole &) const = default;

    static constexpr auto Members =
        named("number text real flag parts", &Whole::number, &Whole::text, &Whole::real, &Whole::flag, &Whole::parts);
};

Whole read(const QByteArray &json)
{
    const auto whole = fromJsonText<Whole>(json);
    return whole ? *whole : Whole{.text = u"refused"_s};
}

} // namespace

/// What follows from the members of a record, and from the words of an enumeration.
class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnumerationIsItsWord();
    void aWordIsFoundAgain_data();
    void aWordIsFoundAgain();
    void fieldsComeBackAsTheRecordTheyWere();
    void fieldsOfAnotherKindAreRefused_data();
    void fieldsOfAnotherKindAreRefused();
    void whatIsKeptAsJsonComesBack_data();
    void whatIsKeptAsJsonComesBack();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
};

void RecordTest::anEnumerationIsItsWord()
{
    const Part part{Source::Database, Source::Cache};
    QCOMPARE(toFields(part), (Fields{{u"from"_s, u"database"_s}, {u"then"_s, u"cache"_s}}));
    QCOMPARE(toJsonText(part), R"({"from":"database","then":"cache"})"_ba);
    QCOMPARE(toVariant(Number{7}), QVariant(qint64(7))); // without words it is its number
    QCOMPARE(allWords<Source>(), (QStringList{u"cache"_s, u"database"_s}));
}

void RecordTest::aWordIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("value");
    QTest::newRow("first") << "cache"_ba << 0;
    QTest::newRow("last") << "database"_ba << 1;
    QTest::newRow("another") << "disk"_ba << -1;
    QTest::newRow("empty") << ""_ba << -1;
    QTest::newRow("part of one") << "data"_ba << -1;
    QTest::newRow("another case") << "Cache"_ba << -1;
}

void RecordTest::aWordIsFoundAgain()
{
    QFETCH(QByteArray, word);
    const auto source = fromWord<Source>(word);
    QTEST(source ? static_cast<int>(*source) : -1, "value");
}

void RecordTest::fieldsComeBackAsTheRecordTheyWere()
{
    const Whole whole{Number{7}, u"x"_s, 0.5, true, {{Source::Database, {}}, {Source::Cache, Source::Database}}};
    const auto again = fromFields<Whole>(toFields(whole));
    QVERIFY(again);
    QCOMPARE(*again, whole);
    QCOMPARE(*fromFields<Whole>(toFields(whole).set(u"held"_s, true)), whole); // others are passed over
}

void RecordTest::fieldsOfAnotherKindAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a number as text") << u"number"_s << QVariant(u"7"_s);
    QTest::newRow("a text as bytes") << u"text"_s << QVariant("x"_ba);
    QTest::newRow("a flag as number") << u"flag"_s << QVariant(1LL);
    QTest::newRow("no list") << u"parts"_s << QVariant(u"x"_s);
    QTest::newRow("a list of others") << u"parts"_s << QVariant(QVariantList{1LL});
    QTest::newRow("nothing") << u"real"_s << QVariant();
}

void RecordTest::fieldsOfAnotherKindAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    QVERIFY(!fromFields<Whole>(toFields(Whole()).set(name, value)));
    QVERIFY(!fromFields<Whole>(Fields{{name, value}}));
}

void RecordTest::whatIsKeptAsJsonComesBack_data()
{
    QTest::addColumn<double>("real");
    QTest::addColumn<QString>("text");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("plain") << 1.5 << u"plain"_s;
    QTest::newRow("infinite") << infinity << u"inf"_s;
    QTest::newRow("infinite, below") << -infinity << u"-inf"_s;
    QTest::newRow("the largest") << std::numeric_limits<double>::max() << u"\"\\xff\""_s;
    QTest::newRow("the smallest") << std::numeric_limits<double>::denorm_min() << u"a\\x00 \"\n\x01\x7f"_s;
    QTest::newRow("seventeen digits") << 0.1 + 0.2 << u"\ufeffnaïve \U0001F642"_s;
    QTest::newRow("NUL inside") << 0.0 << u"a\0b"_s;
}

void RecordTest::whatIsKeptAsJsonComesBack()
{
    QFETCH(double, real);
    QFETCH(QString, text);
    const Whole whole{Number{std::numeric_limits<qint64>::min()}, text, real, true, {{Source::Database, {}}, {}}};
    const auto again = fromJsonText<Whole>(toJsonText(whole));
    QVERIFY2(again, toJsonText(whole).constData());
    QCOMPARE(*again, whole);
}

void RecordTest::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::newRow("a number as text") << R"("real":1)"_ba
                                      << R"("real":"1")"_ba;
    QTest::newRow("another infinity") << R"("real":1)"_ba
                                      << R"("real":"infinity")"_ba;
    QTest::newRow("an unknown word") << R"("cache")"_ba
                                     << R"("disk")"_ba;
    QTest::newRow("a word's number") << R"("cache")"_ba
                                     << "0"_ba;
    QTest::newRow("a fraction") << R"("number":7)"_ba
                                << R"("number":7.5)"_ba;
    QTest::newRow("a missing member") << R"("flag":true,)"_ba
                                      << ""_ba;
}

void RecordTest::whatIsNoRecordIsRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, into);
    const auto good = R"({"number":7,"text":"x","real":1,"flag":true,"parts":[{"from":"cache"}]})"_ba;
    QCOMPARE(read(good), (Whole{Number{7}, u"x"_s, 1, true, {{}}}));
    QVERIFY(good.contains(change));
    QCOMPARE(read(QByteArray(good).replace(change, into)).text, u"refused"_s);
}

LAB_TEST(RecordTest)
#include "record_test.moc"
