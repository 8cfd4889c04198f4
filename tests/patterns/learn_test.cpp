// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/learn_text.h"
#include "app/redis/client.h"
#include "app/redis/quoting.h"
#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostWords = 150; ///< before there is something to run or to see run

QString learnText(const Lesson &lesson)
{
    QFile file(lesson.learn);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s has no text.", qPrintable(lesson.id));
    return QString::fromUtf8(file.readAll());
}

/// What is read between two cards, two blocks of commands, or one of each.
QStringList stretchesOf(const QString &markdown, const QString &lesson)
{
    static const QRegularExpression block(u"^```redis$.*?^```$"_s, QRegularExpression::DotMatchesEverythingOption |
                                                                       QRegularExpression::MultilineOption);
    QStringList stretches;
    for (const auto &segment : segmentsOf(markdown, lesson)) {
        if (const auto *const text = std::get_if<QString>(&segment))
            stretches.append(text->split(block));
    }
    return stretches;
}

/// Without tables and other code.
qsizetype wordsIn(QString text)
{
    static const QRegularExpression tableRow(u"^\\|.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression code(u"^```.*?^```$"_s, QRegularExpression::DotMatchesEverythingOption |
                                                                QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"\\S*[\\p{L}\\p{N}]\\S*"_s);
    text.remove(code).remove(tableRow);
    qsizetype count = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

/// Sends it as it is shown and gives the reply as redis-cli prints it.
QString replyTo(redis::Client &client, const QByteArray &line)
{
    const auto words = redis::wordsOfLine(line);
    if (!words)
        return u"no command: %1"_s.arg(QString::fromUtf8(line));
    const auto replies = testing::waitFor(client.pipeline({*words}));
    return replies.first().display();
}

} // namespace

/// What the texts of the lessons say can be followed and run.
class LearnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkLeadsSomewhere_data() { lessons(); }
    void everyLinkLeadsSomewhere();
    void thereIsSomethingToRunBeforeLong_data() { lessons(); }
    void thereIsSomethingToRunBeforeLong();
    void theTextEndsWithFiveRules_data() { lessons(); }
    void theTextEndsWithFiveRules();
    void theRepliesShownAreThoseThatCome_data() { lessons(); }
    void theRepliesShownAreThoseThatCome();

private:
    static const Catalogue &catalogue();
    static void lessons();
    static const Lesson &lesson();
};

const Catalogue &LearnTest::catalogue()
{
    static const auto all = patterns::allLessons();
    return all;
}

void LearnTest::lessons()
{
    QTest::addColumn<QString>("id");
    for (const auto &each : catalogue().lessons())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

const Lesson &LearnTest::lesson()
{
    return catalogue().lesson(*static_cast<QString *>(QTest::qData("id", qMetaTypeId<QString>())));
}

void LearnTest::everyLinkLeadsSomewhere()
{
    const auto links = linksIn(learnText(lesson()));
    QSet<QString> parts;
    for (const auto &url : links) {
        if (url.scheme() == u"https"_s)
            continue;
        const auto link = Link::parse(url, lesson().id);
        QVERIFY2(link, qPrintable(url.toString()));
        const auto problem = problemOf(*link, catalogue());
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1: %2"_s.arg(url.toString(), problem)));
        parts.insert(link->part);
        if (!link->isPage() && link->lesson != lesson().id)
            parts.insert(u"another lesson"_s);
    }
    for (const auto &part : {u"try"_s, u"break"_s, u"measure"_s, u"check"_s, u"source"_s, u"another lesson"_s})
        QVERIFY2(parts.contains(part), qPrintable(u"There is no link to %1."_s.arg(part)));
}

void LearnTest::thereIsSomethingToRunBeforeLong()
{
    for (const auto &stretch : stretchesOf(learnText(lesson()), lesson().id)) {
        const auto count = wordsIn(stretch);
        QVERIFY2(count <= MostWords, qPrintable(u"%1 words: %2"_s.arg(count).arg(stretch)));
    }
}

void LearnTest::theTextEndsWithFiveRules()
{
    const auto sections = learnText(lesson()).split(u"\n## "_s);
    const auto lines = sections.last().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"Five rules"_s);
    static const QRegularExpression number(u"^(\\d)\\. "_s);
    QStringList numbers;
    for (const auto &line : lines) {
        if (const auto match = number.match(line); match.hasMatch())
            numbers.append(match.captured(1));
    }
    QCOMPARE(numbers.join(u' '), u"1 2 3 4 5"_s);
}

void LearnTest::theRepliesShownAreThoseThatCome()
{
    const RedisProcess server;
    redis::Client client(server.endpoint());
    const auto examples = examplesIn(learnText(lesson()));
    QVERIFY(!examples.isEmpty());
    for (const auto &[command, shown, line] : examples) {
        const auto came = replyTo(client, command);
        QVERIFY2(came == shown, qPrintable(u"line %1: %2\nshown:\n%3\ncame:\n%4"_s.arg(
                                    QString::number(line), QString::fromUtf8(command), shown, came)));
    }
    const auto keys = testing::waitFor(client.command("KEYS", "*")).texts();
    for (const auto &key : keys)
        QVERIFY2(key.startsWith("lab:"), key.constData());
}

LAB_TEST(LearnTest)
#include "learn_test.moc"
