// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/learn_text.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <QUrl>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

/// `text: …` and `card: title → url`, one a line.
QString outlineOf(const QString &markdown)
{
    QStringList outline;
    for (const auto &segment : segmentsOf(markdown, u"toy"_s)) {
        if (const auto *const card = std::get_if<LearnCard>(&segment))
            outline.append(u"card: %1 → %2"_s.arg(card->title, card->link.url().toString()));
        else
            outline.append(u"text: %1"_s.arg(std::get<QString>(segment).simplified()));
    }
    return outline.join(u'\n');
}

QStringList urlsIn(const QString &markdown)
{
    QStringList urls;
    for (const auto &url : linksIn(markdown))
        urls.append(url.toString());
    return urls;
}

} // namespace

class LearnTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkThatIsAParagraphIsACard();
    void whatIsNoCard_data();
    void whatIsNoCard();
    void cardsMayFollowEachOther();
    void nothingIsLostOfTheText();
    void linksAreThoseOfTextAndCards();
    void whatCodeShowsIsNoLink();
    void examplesAreCommandsWithTheirReplies();
    void onlyBlocksOfRedisHaveExamples();
};

void LearnTextTest::aLinkThatIsAParagraphIsACard()
{
    QCOMPARE(outlineOf(u"Before.\n\n[Read one](lab:try/read?id=1)\n\nAfter.\n"_s),
             u"text: Before.\ncard: Read one → lab:toy/try/read?id=1\ntext: After."_s);
    QCOMPARE(outlineOf(u"[Stampede](lab:break/stampede)"_s), u"card: Stampede → lab:toy/break/stampede"_s);
    QCOMPARE(outlineOf(u"[Why?](lab:check/why)  \r\n"_s), u"card: Why? → lab:toy/check/why"_s);
    QCOMPARE(outlineOf(u"[Same](lab:toy/check/why)"_s), u"card: Same → lab:toy/check/why"_s);
}

void LearnTextTest::whatIsNoCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("within a sentence") << u"See [this](lab:try/read)."_s;
    QTest::newRow("two links") << u"[a](lab:try/a) [b](lab:try/b)"_s;
    QTest::newRow("a line of a paragraph") << u"Before\n[a](lab:try/a)\n"_s;
    QTest::newRow("first line of a paragraph") << u"[a](lab:try/a)\nafter"_s;
    QTest::newRow("item of a list") << u"- [a](lab:try/a)"_s;
    QTest::newRow("indented, as in a list") << u"- text\n\n  [a](lab:try/a)"_s;
    QTest::newRow("a part as a whole") << u"[Try](lab:try)"_s;
    QTest::newRow("to be measured") << u"[Measure](lab:measure/hit-vs-query)"_s;
    QTest::newRow("a source") << u"[Source](lab:source/pattern.cpp)"_s;
    QTest::newRow("another lesson") << u"[There](lab:cache-aside/try/read)"_s;
    QTest::newRow("another scheme") << u"[Web](https://redis.io/try/read)"_s;
    QTest::newRow("no part") << u"[x](lab:nothing/at/all)"_s;
    QTest::newRow("fenced") << u"```\n\n[a](lab:try/a)\n\n```"_s;
    QTest::newRow("fenced with tildes, never closed") << u"~~~~\n~~~\n\n[a](lab:try/a)\n"_s;
    QTest::newRow("no title") << u"[](lab:try/a)"_s;
}

void LearnTextTest::whatIsNoCard()
{
    QFETCH(QString, text);
    QCOMPARE(outlineOf(text), u"text: "_s + text.simplified());
}

void LearnTextTest::cardsMayFollowEachOther()
{
    QCOMPARE(outlineOf(u"\n[a](lab:try/a)\n\n\n[b](lab:check/b)\n\n"_s),
             u"card: a → lab:toy/try/a\ncard: b → lab:toy/check/b"_s);
    QVERIFY(segmentsOf({}, u"toy"_s).isEmpty());
}

void LearnTextTest::nothingIsLostOfTheText()
{
    const auto text = u"# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```redis\n> PING\nPONG\n```"_s;
    const auto segments = segmentsOf(text + u"\n\n[a](lab:try/a)\n"_s, u"toy"_s);
    QCOMPARE(segments.size(), 2);
    QCOMPARE(std::get<QString>(segments.first()), text + u'\n');
}

void LearnTextTest::linksAreThoseOfTextAndCards()
{
    QCOMPARE(urlsIn(u"A [link](lab:break/x?a=b%20c), [one over\ntwo lines](<lab:source/pattern.h>).\n\n"
                    "[card](lab:try/a)\n\n[titled](https://redis.io \"Redis\") and <https://valkey.io/a>"_s),
             QStringList({u"lab:break/x?a=b c"_s, u"lab:source/pattern.h"_s, u"lab:try/a"_s, u"https://redis.io"_s,
                          u"https://valkey.io/a"_s}));
    QCOMPARE(urlsIn(u"[`SET`](lab:try/string-set)"_s), QStringList{u"lab:try/string-set"_s});
}

void LearnTextTest::whatCodeShowsIsNoLink()
{
    QCOMPARE(urlsIn(u"`[a](lab:try/a)`, ``[b`](lab:try/b)``\n\n```\n[c](lab:try/c)\n```\n\n![d](picture.png)"_s),
             QStringList());
}

void LearnTextTest::examplesAreCommandsWithTheirReplies()
{
    const QList<CommandExample> expected{{"SET lab:a \"b c\"", u"OK"_s, 4},
                                         {"GET lab:none", u"(nil)"_s, 6},
                                         {"LRANGE lab:l 0 -1", u"1) \"a\"\n2) \"b\""_s, 11},
                                         {"PING", {}, 14}};
    QCOMPARE(examplesIn(u"Text.\n> not this\n```redis\n> SET lab:a \"b c\"\nOK\n> GET lab:none\n(nil)\n```\n\n"
                        "~~~redis\n> LRANGE lab:l 0 -1\n1) \"a\"\n2) \"b\"\n> PING\n~~~\n"_s),
             expected);
}

void LearnTextTest::onlyBlocksOfRedisHaveExamples()
{
    QVERIFY(examplesIn(u"```\n> PING\nPONG\n```\n\n```lua\n> PING\n```\n\n> PING\n"_s).isEmpty());
    QVERIFY(examplesIn(u"```redis\na line of no command\n```"_s).isEmpty());
}

LAB_TEST(LearnTextTest)
#include "learn_text_test.moc"
