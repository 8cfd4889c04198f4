// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/question.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

Question choosing()
{
    return {.id = u"c"_s,
            .prompt = {},
            .experiment = {},
            .choices = {{u"eleven"_s, answers("11"), u"It counts."_s},
                        {u"nothing"_s, isNil(), u"There is none."_s},
                        {u"no"_s, refuses("WRONGTYPE"), u"It is a list."_s}}};
}

Question counting(double share)
{
    return {.id = u"n"_s,
            .prompt = {},
            .experiment = {},
            .number = Tolerance{share, u"B"_s},
            .explanation = u"So many bytes."_s};
}

Question ordering()
{
    return {.id = u"o"_s, .prompt = {}, .experiment = {}, .items = {"a", "b", "c"}};
}

} // namespace

/// What a reply is held against: choices, a number, an order. What nobody foresaw is none of them.
class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReplyDecidesAmongChoices_data();
    void theReplyDecidesAmongChoices();
    void aNumberMayBeOffByItsTolerance();
    void anOrderIsThatOfTheReply();
    void whatNobodyForesawIsNoAnswer_data();
    void whatNobodyForesawIsNoAnswer();
    void whatIsWrongIsExplainedToo();
    void whatWasSaidIsKeptAndReadBack();
    void whatIsKeptByOthersIsNoSaying();
};

void QuestionTest::theReplyDecidesAmongChoices_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("right");
    QTest::newRow("a number") << Reply::integer(11) << 0;
    QTest::newRow("a text") << Reply::string("11") << 0;
    QTest::newRow("nil") << Reply() << 1;
    QTest::newRow("an error") << Reply::error("WRONGTYPE Operation against a key") << 2;
}

void QuestionTest::theReplyDecidesAmongChoices()
{
    QFETCH(Reply, reply);
    QFETCH(int, right);
    const auto answer = answerOf(choosing(), reply);
    QVERIFY(answer.right == Said(right));
    QVERIFY(isRight(choosing(), answer, right));
    QVERIFY(!isRight(choosing(), answer, (right + 1) % 3));
}

void QuestionTest::aNumberMayBeOffByItsTolerance()
{
    const auto answer = answerOf(counting(0.1), Reply::integer(100));
    QVERIFY(isRight(counting(0.1), answer, 90.0) && isRight(counting(0.1), answer, 110.0));
    QVERIFY(!isRight(counting(0.1), answer, 89.0) && !isRight(counting(0.1), answer, 111.0));
    const auto exact = answerOf(counting(0), Reply::string("0.5"));
    QVERIFY(isRight(counting(0), exact, 0.5) && !isRight(counting(0), exact, 0.51));
    QVERIFY(!isRight(counting(0.1), answer, 1)); // a choice is no number
    QCOMPARE(saidText(counting(0), *exact.right), u"0.5\u202fB"_s);
}

void QuestionTest::anOrderIsThatOfTheReply()
{
    const auto answer =
        answerOf(ordering(), Reply::array({Reply::string("c"), Reply::string("a"), Reply::string("b")}));
    QVERIFY(isRight(ordering(), answer, QList<int>{2, 0, 1}));
    QVERIFY(!isRight(ordering(), answer, QList<int>{0, 1, 2}));
    QCOMPARE(saidText(ordering(), *answer.right), u"c, a, b"_s);
}

void QuestionTest::whatNobodyForesawIsNoAnswer_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another number") << choosing() << Reply::integer(12) << u"(integer) 12"_s;
    QTest::newRow("another error") << choosing() << Reply::error("NOPERM no") << u"(error) NOPERM no"_s;
    QTest::newRow("no number") << counting(1) << Reply::string("many") << u"\"many\""_s;
    QTest::newRow("nil for a number") << counting(1) << Reply() << u"(nil)"_s;
    QTest::newRow("an item too many") << ordering() << Reply::array({Reply::string("a")}) << u"1) \"a\""_s;
    QTest::newRow("an item twice") << ordering()
                                   << Reply::array({Reply::string("a"), Reply::string("a"), Reply::string("b")})
                                   << u"1) \"a\"\n2) \"a\"\n3) \"b\""_s;
}

void QuestionTest::whatNobodyForesawIsNoAnswer()
{
    QFETCH(Question, question);
    QFETCH(Reply, reply);
    const auto answer = answerOf(question, reply);
    QVERIFY(!answer.right);
    QTEST(answer.reply, "shown");
    QVERIFY(!isRight(question, answer, 0) && !isRight(question, answer, 12.0));
}

void QuestionTest::whatIsWrongIsExplainedToo()
{
    const auto answer = answerOf(choosing(), Reply());
    QCOMPARE(whyText(choosing(), answer, 1), u"There is none."_s);
    QCOMPARE(whyText(choosing(), answer, 2), u"There is none. It is a list."_s);
    QCOMPARE(whyText(counting(0), answerOf(counting(0), Reply::integer(1)), 2.0), u"So many bytes."_s);
}

void QuestionTest::whatWasSaidIsKeptAndReadBack()
{
    for (const Said &said : {Said(0), Said(3), Said(0.0), Said(-2.5), Said(QList<int>{2, 0, 1}), Said(QList<int>())})
        QVERIFY(saidFrom(toJson(said)) == said);
}

void QuestionTest::whatIsKeptByOthersIsNoSaying()
{
    for (const QJsonValue &json : {QJsonValue(), QJsonValue(u"x"_s), QJsonValue(-1), QJsonValue(QJsonObject()),
                                   QJsonValue(QJsonArray{0, u"x"_s})})
        QVERIFY(!saidFrom(json));
}

LAB_TEST(QuestionTest)
#include "question_test.moc"
