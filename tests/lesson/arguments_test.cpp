// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/arguments.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

Parameters parameters()
{
    return {Parameter::text(u"key"_s, u"Key"_s), Parameter::integer(u"by"_s, u"By"_s, -100, 100).withDefault("1"),
            Parameter::integer(u"ex"_s, u"Expires"_s, 1, 60).orNone(),
            Parameter::text(u"value"_s, u"Value"_s).orEmpty().withDefault("")};
}

/// The usage error of parsing, or nullopt.
std::optional<UsageError> refusal(const GivenValues &given, const Parameters &taken = parameters())
{
    try {
        Arguments::parse(taken, given);
    } catch (const UsageError &error) {
        return error;
    }
    return std::nullopt;
}

Arguments one(const Parameter &parameter, const QByteArray &typed)
{
    return Arguments::parse({parameter}, {{parameter.name, typed}});
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreFilledIn();
    void whatIsLeftOutHasNoValue();
    void anEmptyOptionalValueCountsAsLeftOut();
    void theEmptyTextIsAValueWhereAllowed();
    void anUnknownNameIsRefusedWithTheKnownOnes();
    void whatMayBeAPasswordIsNotRepeated();
    void anUnknownNameIsRefusedWhereNothingIsTaken();
    void aMissingValueIsNamedWithWhatIsNeeded();
    void aBadValueIsNamedWithWhatIsAllowed();
    void aBadDefaultIsRefusedToo();
    void flagsAndDecimalsAreRead();
    void listsAreSplitAtUnescapedCommas_data();
    void listsAreSplitAtUnescapedCommas();
    void pairsAreSplitAtTheFirstUnescapedSign_data();
    void pairsAreSplitAtTheFirstUnescapedSign();
    void scoresFollowTheLastSign();
    void aKeyStandsUnderThePrefix();
};

void ArgumentsTest::defaultsAreFilledIn()
{
    const auto arguments = Arguments::parse(parameters(), {{u"key"_s, "a"}});
    QCOMPARE(arguments.text(u"key"_s), "a"_ba);
    QCOMPARE(arguments.integer(u"by"_s), 1);
    QCOMPARE(arguments.values(), (GivenValues{{u"by"_s, "1"}, {u"key"_s, "a"}, {u"value"_s, ""}}));
}

void ArgumentsTest::whatIsLeftOutHasNoValue()
{
    QVERIFY(!Arguments::parse(parameters(), {{u"key"_s, "a"}}).has(u"ex"_s));
    const auto given = Arguments::parse(parameters(), {{u"key"_s, "a"}, {u"ex"_s, "30"}});
    QVERIFY(given.has(u"ex"_s));
    QCOMPARE(given.integer(u"ex"_s), 30);
}

void ArgumentsTest::anEmptyOptionalValueCountsAsLeftOut()
{
    QVERIFY(!Arguments::parse(parameters(), {{u"key"_s, "a"}, {u"ex"_s, ""}}).has(u"ex"_s));
}

void ArgumentsTest::theEmptyTextIsAValueWhereAllowed()
{
    const auto arguments = Arguments::parse(parameters(), {{u"key"_s, "a"}, {u"value"_s, ""}});
    QVERIFY(arguments.has(u"value"_s));
    QCOMPARE(arguments.text(u"value"_s), QByteArray());
    QVERIFY(refusal({{u"key"_s, ""}}));
}

void ArgumentsTest::anUnknownNameIsRefusedWithTheKnownOnes()
{
    const auto error = refusal({{u"key"_s, "a"}, {u"kye"_s, "b"}});
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Usage);
    QCOMPARE(error->message(), u"There is no parameter \"kye\"."_s);
    QCOMPARE(error->hint(), u"The parameters are key, by, ex, value."_s);
}

void ArgumentsTest::whatMayBeAPasswordIsNotRepeated()
{
    const Parameters parameters{Parameter::text(u"user"_s, u"User"_s),
                                Parameter::text(u"password"_s, u"Password"_s).asSecret()};
    const auto error = refusal({{u"s3cret"_s, "1"}}, parameters);
    QVERIFY(error);
    QVERIFY2(!(error->message() + error->hint()).contains(u"s3cret"_s), qPrintable(error->message()));
    QCOMPARE(error->hint(), u"The parameters are user, password."_s);
}

void ArgumentsTest::anUnknownNameIsRefusedWhereNothingIsTaken()
{
    const auto error = refusal({{u"x"_s, "1"}}, {});
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"\"x\""_s), qPrintable(error->message()));
    QVERIFY(error->message().contains(u"none are taken"_s));
}

void ArgumentsTest::aMissingValueIsNamedWithWhatIsNeeded()
{
    const auto error = refusal({});
    QVERIFY(error);
    QCOMPARE(error->message(), u"key is missing: it has to be any text but the empty one."_s);
}

void ArgumentsTest::aBadValueIsNamedWithWhatIsAllowed()
{
    const auto error = refusal({{u"key"_s, "a"}, {u"by"_s, "lots"}});
    QVERIFY(error);
    QCOMPARE(error->message(), u"by must be a whole number from -100 to 100, not \"lots\"."_s);
}

void ArgumentsTest::aBadDefaultIsRefusedToo()
{
    const auto parameter = Parameter::integer(u"n"_s, {}, 1, 2).withDefault("3");
    QVERIFY(refusal({}, {parameter}));
}

void ArgumentsTest::flagsAndDecimalsAreRead()
{
    const auto flag = Parameter::flag(u"rev"_s, {});
    QVERIFY(one(flag, "true").flag(u"rev"_s));
    QVERIFY(!one(flag, "false").flag(u"rev"_s));
    QCOMPARE(one(Parameter::decimal(u"d"_s, {}, 0, 10), "2.25").decimal(u"d"_s), 2.25);
}

void ArgumentsTest::listsAreSplitAtUnescapedCommas_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArrayList>("items");
    QTest::newRow("one") << "a"_ba << QByteArrayList{"a"};
    QTest::newRow("three") << "a,b,c"_ba << QByteArrayList{"a", "b", "c"};
    QTest::newRow("an escaped comma") << "a,b\\,c"_ba << QByteArrayList{"a", "b,c"};
    QTest::newRow("an escaped backslash") << "a\\\\,b"_ba << QByteArrayList{"a\\", "b"};
    QTest::newRow("a backslash at the end") << "a\\"_ba << QByteArrayList{"a\\"};
    QTest::newRow("spaces are kept") << " a , b "_ba << QByteArrayList{" a ", " b "};
    QTest::newRow("empty parts are parts") << ",a,"_ba << QByteArrayList{"", "a", ""};
    QTest::newRow("nothing") << ""_ba << QByteArrayList{""};
    QTest::newRow("a NUL") << QByteArray("a\0b,c", 5) << QByteArrayList{QByteArray("a\0b", 3), "c"};
}

void ArgumentsTest::listsAreSplitAtUnescapedCommas()
{
    QFETCH(QByteArray, typed);
    QTEST(splitList(typed), "items");
}

void ArgumentsTest::pairsAreSplitAtTheFirstUnescapedSign_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << "a=1"_ba
                           << "a"_ba
                           << "1"_ba;
    QTest::newRow("= in the value") << "a=b=c"_ba
                                    << "a"_ba
                                    << "b=c"_ba;
    QTest::newRow("= in the name") << "a\\=b=c"_ba
                                   << "a=b"_ba
                                   << "c"_ba;
    QTest::newRow("comma in the value") << "a=1\\,2"_ba
                                        << "a"_ba
                                        << "1,2"_ba;
    QTest::newRow("backslash in the value") << "a=c:\\\\x"_ba
                                            << "a"_ba
                                            << "c:\\x"_ba;
    QTest::newRow("empty value") << "a="_ba
                                 << "a"_ba
                                 << ""_ba;
}

void ArgumentsTest::pairsAreSplitAtTheFirstUnescapedSign()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto pairs = one(Parameter::pairs(u"p"_s, {}), typed + ",second=2").pairs(u"p"_s);
    QCOMPARE(pairs, (QList<Arguments::Pair>{{name, value}, {"second", "2"}}));
}

void ArgumentsTest::scoresFollowTheLastSign()
{
    const auto scores = one(Parameter::scores(u"s"_s, {}), "alice=2500.0,a=b=-1.5").scores(u"s"_s);
    QCOMPARE(scores, (QList<Arguments::Pair>{{"alice", "2500.0"}, {"a=b", "-1.5"}}));
}

void ArgumentsTest::aKeyStandsUnderThePrefix()
{
    const Keyspace keys("lab:");
    QCOMPARE(one(Parameter::key(u"a"_s), "greeting").key(keys).name, "lab:greeting"_ba);
    QCOMPARE(one(Parameter::key(u"a"_s, u"key2"_s), "{x}").key(keys, u"key2"_s).name, "lab:{x}"_ba);
}

LAB_TEST(ArgumentsTest)
#include "arguments_test.moc"
