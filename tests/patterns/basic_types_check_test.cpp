// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Questions of lesson 01 are answered by the server itself.
class BasicTypesCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyThatNobodyForesawIsNotBentIntoAnAnswer_data();
    void aReplyThatNobodyForesawIsNotBentIntoAnAnswer();
    void theServerAnswersAQuestion_data();
    void theServerAnswersAQuestion();
    void everyQuestionIsTested();
    void everyKindIsAsked();
    void everyChoiceSaysWhy();
    void aNewerServersEncodingIsBelieved();

private:
    const Question &question(const QString &id) const { return Catalogue::question(m_bench.lesson(), id); }

    BasicTypesBench m_bench;
};

void BasicTypesCheckTest::aReplyThatNobodyForesawIsNotBentIntoAnAnswer_data()
{
    QTest::addColumn<redis::Reply>("reply");
    QTest::newRow("an error of another kind") << redis::Reply::error("LOADING Redis is loading the dataset in memory");
    QTest::newRow("a text") << redis::Reply::string("something else");
    QTest::newRow("a list") << redis::Reply::array({redis::Reply::string("a"), redis::Reply::string("d")});
}

void BasicTypesCheckTest::aReplyThatNobodyForesawIsNotBentIntoAnAnswer()
{
    QFETCH(redis::Reply, reply);
    for (const auto &question : m_bench.lesson().questions) {
        const auto answer = answerOf(question, reply);
        QVERIFY2(!answer.right, qPrintable(question.id));
        QVERIFY(!answer.reply.isEmpty());
    }
}

namespace {

using Order = QList<int>;

/// As Redis 7.0 answers.
QList<std::pair<QString, Said>> rightAnswers()
{
    return {{u"incr-fraction"_s, 2},
            {u"one-word"_s, 2},
            {u"ttl-after-set"_s, 1},
            {u"ttl-after-incr"_s, 0},
            {u"set-over-list"_s, 1},
            {u"mget-list"_s, 1},
            {u"queue-error"_s, 2},
            {u"run-error"_s, 2.0},
            {u"keepttl"_s, 100.0},
            {u"beyond-2-53"_s, 2.0},
            {u"lpush-order"_s, Order{2, 1, 0}},
            {u"equal-scores"_s, Order{2, 0, 1}}};
}

} // namespace

void BasicTypesCheckTest::theServerAnswersAQuestion_data()
{
    QTest::addColumn<int>("index");
    const auto answers = rightAnswers();
    for (int i = 0; i < answers.size(); ++i)
        QTest::newRow(qPrintable(answers[i].first)) << i;
}

void BasicTypesCheckTest::theServerAnswersAQuestion()
{
    QFETCH(int, index);
    const auto [id, said] = rightAnswers().at(index);
    const auto report = m_bench.reveal(id);
    QVERIFY2(!report.failure, whyNot(report));
    QVERIFY2(isRight(question(id), *report.answer, said), qPrintable(report.answer->reply));
    QVERIFY(!whyText(question(id), *report.answer, said).isEmpty());
    QVERIFY2(m_bench.keys().isEmpty(), "A question removes its keys.");
    QVERIFY(!report.answer->evidence.isEmpty());
}

void BasicTypesCheckTest::everyQuestionIsTested()
{
    QStringList tested, there;
    for (const auto &[id, said] : rightAnswers())
        tested.append(id);
    for (const auto &question : m_bench.lesson().questions)
        there.append(question.id);
    QCOMPARE(tested, there);
}

void BasicTypesCheckTest::everyKindIsAsked()
{
    QMap<Question::Kind, int> kinds;
    for (const auto &question : m_bench.lesson().questions)
        ++kinds[question.kind()];
    QCOMPARE(kinds.size(), 3);
    QVERIFY(m_bench.lesson().questions.size() >= 8);
}

void BasicTypesCheckTest::everyChoiceSaysWhy()
{
    for (const auto &question : m_bench.lesson().questions) {
        QVERIFY2(question.kind() != Question::Kind::Choice || question.choices.size() >= 3, qPrintable(question.id));
        for (const auto &choice : question.choices)
            QVERIFY2(!choice.why.isEmpty(), qPrintable(choice.text));
    }
}

void BasicTypesCheckTest::aNewerServersEncodingIsBelieved()
{
    const auto answer = answerOf(question(u"one-word"_s), redis::Reply::string("listpack"));
    QCOMPARE(answer.right, std::optional<Said>(1));
}

LAB_TEST(BasicTypesCheckTest)
#include "basic_types_check_test.moc"
