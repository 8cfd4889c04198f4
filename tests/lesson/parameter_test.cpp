// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/parameter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lab::Parameter)

namespace {

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();

Parameter rating()
{
    return Parameter::integer(u"rating"_s, u"Rating"_s, 1, 5);
}

Parameter side()
{
    return Parameter::choice(u"side"_s, u"Side"_s, {u"left"_s, u"right"_s});
}

} // namespace

class ParameterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsAllowed_data();
    void takesWhatIsAllowed();
    void refusesTheRest_data();
    void refusesTheRest();
    void aRefusalNamesParameterInputAndWhatIsAllowed();
    void inAFormItIsCalledByItsLabel();
    void ofSeveralItemsTheOneThatIsWrongIsNamed_data();
    void ofSeveralItemsTheOneThatIsWrongIsNamed();
    void saysWhatIsAllowed_data();
    void saysWhatIsAllowed();
    void emptyIsMissingUnlessItMayBeEmptyOrLeftOut();
    void aHugeInputIsCutInTheMessage();
    void bytesThatAreNoTextAreShownEscaped();
    void aPatternIsHeldAgainstTheWholeText();
    void aSecretIsNotRepeated();
    void theMakersLeaveTheOriginalAsItWas();
};

void ParameterTest::takesWhatIsAllowed_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<QByteArray>("typed");
    const auto text = Parameter::text(u"p"_s, {});
    const auto any = Parameter::integer(u"p"_s, {}, Lowest, Highest);
    const auto decimal = Parameter::decimal(u"p"_s, {}, -1.5, 2.5);
    const auto flag = Parameter::flag(u"p"_s, {});
    const auto list = Parameter::list(u"p"_s, {});
    const auto pairs = Parameter::pairs(u"p"_s, {});
    const auto scores = Parameter::scores(u"p"_s, {});
    QTest::newRow("text") << text << "hello world"_ba;
    QTest::newRow("a NUL in a text") << text << QByteArray("a\0b", 3);
    QTest::newRow("bytes that are no UTF-8") << text << "\xff\xfe"_ba;
    QTest::newRow("the lower bound") << rating() << "1"_ba;
    QTest::newRow("the upper bound") << rating() << "5"_ba;
    QTest::newRow("the smallest of 64 bits") << any << QByteArray::number(Lowest);
    QTest::newRow("the smallest position") << Parameter::position(u"p"_s, {}) << QByteArray::number(Lowest);
    QTest::newRow("the largest of 64 bits") << any << QByteArray::number(Highest);
    QTest::newRow("decimal, lower bound") << decimal << "-1.5"_ba;
    QTest::newRow("decimal, exponent") << decimal << "25e-1"_ba;
    QTest::newRow("decimal, whole") << decimal << "2"_ba;
    QTest::newRow("choice") << side() << "right"_ba;
    QTest::newRow("true") << flag << "true"_ba;
    QTest::newRow("false") << flag << "false"_ba;
    QTest::newRow("one value") << list << "a"_ba;
    QTest::newRow("three values") << list << "a,b,c"_ba;
    QTest::newRow("an escaped comma alone") << list << "\\,"_ba;
    QTest::newRow("pairs") << pairs << "a=1,b=2"_ba;
    QTest::newRow("a pair with an empty value") << pairs << "a="_ba;
    QTest::newRow("a pair whose value has an =") << pairs << "a=b=c"_ba;
    QTest::newRow("scores") << scores << "alice=2500,bob=-3.5e2"_ba;
    QTest::newRow("a member with an =") << scores << "a=b=7"_ba;
    QTest::newRow("infinite scores") << scores << "a=inf,b=-inf,c=+inf"_ba;
    const auto infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("decimal without bounds") << Parameter::decimal(u"p"_s, {}, -infinite, infinite) << "-inf"_ba;
}

void ParameterTest::takesWhatIsAllowed()
{
    QFETCH(Parameter, parameter);
    QFETCH(QByteArray, typed);
    QCOMPARE(parameter.problem(typed), QString());
}

void ParameterTest::refusesTheRest_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<QByteArray>("typed");
    const auto any = Parameter::integer(u"p"_s, {}, Lowest, Highest);
    const auto decimal = Parameter::decimal(u"p"_s, {}, -1.5, 2.5);
    const auto flag = Parameter::flag(u"p"_s, {});
    const auto list = Parameter::list(u"p"_s, {});
    const auto pairs = Parameter::pairs(u"p"_s, {});
    const auto scores = Parameter::scores(u"p"_s, {});
    QTest::newRow("below") << rating() << "0"_ba;
    QTest::newRow("above") << rating() << "6"_ba;
    QTest::newRow("no number") << rating() << "abc"_ba;
    QTest::newRow("a fraction") << rating() << "2.0"_ba;
    QTest::newRow("space before") << rating() << " 2"_ba;
    QTest::newRow("space behind") << rating() << "2\n"_ba;
    QTest::newRow("a plus sign") << rating() << "+2"_ba;
    QTest::newRow("hexadecimal") << rating() << "0x2"_ba;
    QTest::newRow("a NUL behind") << rating() << QByteArray("2\0", 2);
    QTest::newRow("one more than 64 bits") << any << "9223372036854775808"_ba;
    QTest::newRow("decimal, below") << decimal << "-1.51"_ba;
    QTest::newRow("decimal, above") << decimal << "2.500001"_ba;
    QTest::newRow("not a number") << decimal << "nan"_ba;
    QTest::newRow("infinite") << decimal << "inf"_ba;
    QTest::newRow("beyond a double") << decimal << "1e999"_ba;
    QTest::newRow("decimal comma") << decimal << "1,5"_ba;
    QTest::newRow("decimal, space") << decimal << "1 "_ba;
    QTest::newRow("unknown choice") << side() << "up"_ba;
    QTest::newRow("choice in capitals") << side() << "LEFT"_ba;
    QTest::newRow("yes") << flag << "yes"_ba;
    QTest::newRow("1") << flag << "1"_ba;
    QTest::newRow("an empty value between") << list << "a,,b"_ba;
    QTest::newRow("an empty value at the end") << list << "a,"_ba;
    QTest::newRow("only a comma") << list << ","_ba;
    QTest::newRow("no =") << pairs << "a=1,b"_ba;
    QTest::newRow("no name") << pairs << "=1"_ba;
    QTest::newRow("only an escaped =") << pairs << "a\\=1"_ba;
    QTest::newRow("a score that is no number") << scores << "alice=many"_ba;
    QTest::newRow("a score that is not a number") << scores << "alice=nan"_ba;
    QTest::newRow("a score beyond a double") << scores << "alice=1e999"_ba;
    QTest::newRow("no score") << scores << "alice"_ba;
    QTest::newRow("no member") << scores << "=1"_ba;
}

void ParameterTest::refusesTheRest()
{
    QFETCH(Parameter, parameter);
    QFETCH(QByteArray, typed);
    const auto problem = parameter.problem(typed);
    QVERIFY2(problem.contains(parameter.name + u" must be "_s), qPrintable(problem));
    QVERIFY2(problem.contains(parameter.allowed()), qPrintable(problem));
}

void ParameterTest::aRefusalNamesParameterInputAndWhatIsAllowed()
{
    QCOMPARE(rating().problem("abc"), u"rating must be a whole number from 1 to 5, not \"abc\"."_s);
    QCOMPARE(side().problem("up"), u"side must be one of left, right, not \"up\"."_s);
}

void ParameterTest::inAFormItIsCalledByItsLabel()
{
    const auto ex = Parameter::integer(u"ex"_s, u"Expire after"_s, 1, 10);
    QCOMPARE(ex.problemInForm("0"), u"Expire after must be a whole number from 1 to 10."_s);
    QCOMPARE(ex.problemInForm({}), u"Expire after is missing: it has to be a whole number from 1 to 10."_s);
    QCOMPARE(ex.problemInForm("5"), QString());
    QVERIFY(Parameter::flag(u"keep"_s, {}).problemInForm("x").startsWith(u"keep must be"_s));
}

void ParameterTest::ofSeveralItemsTheOneThatIsWrongIsNamed_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("why");
    const auto list = Parameter::list(u"p"_s, {});
    const auto pairs = Parameter::pairs(u"p"_s, {});
    const auto scores = Parameter::scores(u"p"_s, {});
    QTest::newRow("list") << list << "a,,b"_ba << u"Value 2 is empty."_s;
    QTest::newRow("pairs") << pairs << "a=1,b"_ba << u"Pair 2 has no name before an \"=\"."_s;
    QTest::newRow("no score") << scores << "ann"_ba << u"Member 1 has no score after a \"=\"."_s;
    QTest::newRow("no number") << scores << "ann=1,bob=x"_ba << u"The score of member 2 is no number."_s;
}

void ParameterTest::ofSeveralItemsTheOneThatIsWrongIsNamed()
{
    QFETCH(Parameter, parameter);
    QFETCH(QByteArray, typed);
    QFETCH(QString, why);
    QVERIFY2(parameter.problem(typed).endsWith(why), qPrintable(parameter.problem(typed)));
}

void ParameterTest::saysWhatIsAllowed_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<QString>("allowed");
    constexpr double Least = std::numeric_limits<double>::lowest();
    constexpr double Most = std::numeric_limits<double>::max();
    QTest::newRow("text") << Parameter::text(u"p"_s, {}) << u"any text but the empty one"_s;
    QTest::newRow("text, empty too") << Parameter::text(u"p"_s, {}).orEmpty() << u"any text"_s;
    QTest::newRow("between") << rating() << u"a whole number from 1 to 5"_s;
    QTest::newRow("large bounds") << Parameter::integer(u"p"_s, {}, 0, 1'000'000'000)
                                  << u"a whole number from 0 to 1000000000"_s;
    QTest::newRow("from") << Parameter::integer(u"p"_s, {}, 1, Highest) << u"a whole number from 1 on"_s;
    QTest::newRow("any whole number") << Parameter::integer(u"p"_s, {}, Lowest, Highest)
                                      << u"a whole number of at most 64 bits"_s;
    QTest::newRow("integer without bounds") << Parameter::integer(u"p"_s, {}) << u"a whole number of at most 64 bits"_s;
    QTest::newRow("decimal") << Parameter::decimal(u"p"_s, {}, -0.5, 2) << u"a number from -0.5 to 2"_s;
    QTest::newRow("any decimal") << Parameter::decimal(u"p"_s, {}, Least, Most) << u"a number"_s;
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("infinite decimal") << Parameter::decimal(u"p"_s, {}, -Infinite, Infinite)
                                      << u"a number, inf or -inf"_s;
    QTest::newRow("choice") << side() << u"one of left, right"_s;
    QTest::newRow("flag") << Parameter::flag(u"p"_s, {}) << u"true or false"_s;
    QTest::newRow("list") << Parameter::list(u"p"_s, {}) << u"values separated by commas, such as a,b,c"_s;
    QTest::newRow("pairs") << Parameter::pairs(u"p"_s, {}) << u"pairs separated by commas, such as a=1,b=2"_s;
    QTest::newRow("scores") << Parameter::scores(u"p"_s, {})
                            << u"members with numeric scores, such as alice=2500,bob=3200"_s;
}

void ParameterTest::saysWhatIsAllowed()
{
    QFETCH(Parameter, parameter);
    QTEST(parameter.allowed(), "allowed");
}

void ParameterTest::emptyIsMissingUnlessItMayBeEmptyOrLeftOut()
{
    QCOMPARE(rating().problem({}), u"rating is missing: it has to be a whole number from 1 to 5."_s);
    QCOMPARE(rating().orNone().problem({}), QString());
    const auto text = Parameter::text(u"note"_s, {});
    QCOMPARE(text.problem({}), u"note is missing: it has to be any text but the empty one."_s);
    QCOMPARE(text.orEmpty().problem({}), QString());
}

void ParameterTest::aHugeInputIsCutInTheMessage()
{
    const auto problem = rating().problem(QByteArray(16 << 20, '9'));
    QVERIFY2(problem.size() < 200, qPrintable(QString::number(problem.size())));
    QVERIFY(problem.contains(u"999…"_s));
    QVERIFY(problem.startsWith(u"rating must be "_s));
}

void ParameterTest::bytesThatAreNoTextAreShownEscaped()
{
    QVERIFY(side().problem(QByteArray("\xff\0", 2)).contains(u"\\xff\\x00"_s));
}

void ParameterTest::aPatternIsHeldAgainstTheWholeText()
{
    const auto phone = Parameter::text(u"phone"_s, u"Phone"_s)
                           .matching(u"\\+?[0-9-]{4,15}"_s, u"a phone number, such as +49-30-123"_s);
    QCOMPARE(phone.problem("+49-30-123"), QString());
    const auto problem = phone.problem("call +49-30-123");
    QVERIFY2(problem.contains(u"phone must be a phone number"_s), qPrintable(problem));
    QVERIFY2(problem.contains(u"call +49-30-123"_s), qPrintable(problem));
    QCOMPARE(phone.allowed(), u"a phone number, such as +49-30-123"_s);
}

void ParameterTest::aSecretIsNotRepeated()
{
    const auto password =
        Parameter::text(u"password"_s, u"Password"_s).matching(u".{8,}"_s, u"8 characters or more"_s).asSecret();
    const auto problem = password.problem("hush");
    QVERIFY2(problem.contains(u"8 characters or more"_s), qPrintable(problem));
    QVERIFY2(!problem.contains(u"hush"_s), qPrintable(problem));
}

void ParameterTest::theMakersLeaveTheOriginalAsItWas()
{
    const auto plain = rating();
    const auto made = plain.withDefault("3").withHelp(u"h"_s).withUnit(u"s"_s).withExample(u"4"_s).orNone();
    QVERIFY(!plain.initial && !plain.optional && plain.help.isEmpty() && plain.unit.isEmpty());
    QCOMPARE(made.initial, "3"_ba);
    QCOMPARE(made.help, u"h"_s);
    QCOMPARE(made.unit, u"s"_s);
    QCOMPARE(made.example, u"4"_s);
    QVERIFY(made.optional);
    QCOMPARE(made.name, u"rating"_s);
}

LAB_TEST(ParameterTest)
#include "parameter_test.moc"
