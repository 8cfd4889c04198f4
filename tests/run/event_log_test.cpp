// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/event_log.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

Event noteAt(double micros)
{
    return {u"a"_s, Note{QString::number(micros)}, micros, micros};
}

QStringList textsOf(const Timeline &timeline)
{
    QStringList texts;
    for (const auto &event : timeline)
        texts.append(eventText(event));
    return texts;
}

} // namespace

class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestAreKeptAndAllAreCounted();
    void whatIsFreshIsGivenOnce();
    void whatCameTooFastIsCountedThoughNotGiven();
    void batchesAddUpToTheSameTotal();
    void commandsThatCameTooFastAreCounted();
    void messagesThatCameTooFastAreCounted();
    void theTimelineIsInOrderOfStart();
    void largeRepliesCrowdOutTheOldest();
    void theNewestIsKeptHoweverLarge();
    void everyKindOfEventHasItsSize();
};

void EventLogTest::theNewestAreKeptAndAllAreCounted()
{
    EventLog log(3);
    for (int i = 0; i < 5; ++i)
        log.add(noteAt(i));
    QCOMPARE(log.total(), 5);
    QCOMPARE(textsOf(log.timeline()), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
}

void EventLogTest::whatIsFreshIsGivenOnce()
{
    EventLog log(10);
    log.add(noteAt(1));
    QCOMPARE(textsOf(log.takeFresh().events), QStringList{u"1"_s});
    QVERIFY(log.takeFresh().events.isEmpty());
    log.add(noteAt(2));
    const auto batch = log.takeFresh();
    QCOMPARE(textsOf(batch.events), QStringList{u"2"_s});
    QCOMPARE(batch.total, 2);
    QCOMPARE(log.timeline().size(), 2);
}

void EventLogTest::whatCameTooFastIsCountedThoughNotGiven()
{
    EventLog log(100);
    for (int i = 0; i < 7; ++i)
        log.add(noteAt(i));
    const auto batch = log.takeFresh(2);
    QCOMPARE(textsOf(batch.events), (QStringList{u"5"_s, u"6"_s}));
    QCOMPARE(batch.total, 7);
}

void EventLogTest::batchesAddUpToTheSameTotal()
{
    EventLog source(2), target(100);
    for (int i = 0; i < 5; ++i)
        source.add(noteAt(i));
    target.add(source.takeFresh());
    source.add(noteAt(5));
    target.add(source.takeFresh());
    QCOMPARE(target.total(), 6);
    QCOMPARE(textsOf(target.takeFresh().events), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
}

void EventLogTest::commandsThatCameTooFastAreCounted()
{
    const Event command{u"a"_s, redis::CommandRecord()};
    EventLog source(2), mailbox(1);
    for (const auto &event : {command, command, noteAt(1), command})
        source.add(event);
    const auto batch = source.takeFresh();
    QCOMPARE(batch.commandsLost, 2);
    mailbox.add(batch); // has no room for both of what it holds
    source.add(command);
    mailbox.add(source.takeFresh());
    const auto taken = mailbox.takeFresh();
    QCOMPARE(taken.events.size(), 1);
    QCOMPARE(taken.commandsLost, 3);
    QCOMPARE(mailbox.takeFresh().commandsLost, 0);
}

void EventLogTest::messagesThatCameTooFastAreCounted()
{
    const Event message{u"a"_s, Message{"news", redis::Reply()}};
    EventLog source(2), mailbox(1);
    for (const auto &event : {message, message, noteAt(1), message})
        source.add(event);
    const auto batch = source.takeFresh();
    QCOMPARE(batch.messagesLost, 2);
    QCOMPARE(batch.commandsLost, 0);
    mailbox.add(batch); // has no room for both of what it holds
    source.add(message);
    mailbox.add(source.takeFresh());
    const auto taken = mailbox.takeFresh();
    QCOMPARE(taken.events.size(), 1);
    QCOMPARE(taken.messagesLost, 3);
    QCOMPARE(mailbox.takeFresh().messagesLost, 0);
}

void EventLogTest::theTimelineIsInOrderOfStart()
{
    EventLog log(4);
    for (const double start : {3.0, 1.0, 2.0})
        log.add(noteAt(start));
    QCOMPARE(textsOf(log.timeline()), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void EventLogTest::largeRepliesCrowdOutTheOldest()
{
    constexpr qint64 Most = 1'000'000;
    EventLog log(100, Most);
    redis::CommandRecord record;
    record.command = {"GET", "lab:a"};
    record.reply = redis::Reply::array({redis::Reply::string(QByteArray(300'000, 'x')), redis::Reply()});
    for (int i = 0; i < 10; ++i)
        log.add({u"main"_s, record, double(i), double(i)});
    QCOMPARE(log.total(), 10);
    QCOMPARE(log.kept(), 3);
    QVERIFY2(log.bytes() <= Most && log.bytes() > 900'000, qPrintable(QString::number(log.bytes())));
    const auto batch = log.takeFresh();
    QCOMPARE(batch.events.size(), 3);
    QCOMPARE(batch.events.last().startMicros, 9.0);
    for (int i = 0; i < 100; ++i)
        log.add(noteAt(i));
    QCOMPARE(log.kept(), 100);
    QVERIFY2(log.bytes() < 100'000, qPrintable(QString::number(log.bytes()))); // those with the replies have gone
}

void EventLogTest::theNewestIsKeptHoweverLarge()
{
    EventLog log(100, 1000);
    log.add(noteAt(1));
    log.add({u"B"_s, Message{"news", redis::Reply::string(QByteArray(5000, 'x'))}, 2, 2});
    QCOMPARE(textsOf(log.timeline()), QStringList{u"news"_s});
    log.add(noteAt(3));
    QCOMPARE(textsOf(log.timeline()), QStringList{u"3"_s});
}

void EventLogTest::everyKindOfEventHasItsSize()
{
    constexpr qint64 Large = 100'000;
    const QByteArray bytes(Large, 'x');
    redis::CommandRecord written, failed;
    written.command = {"SET", "lab:a", bytes};
    failed.reply = redis::Reply::error(bytes);
    sql::SqlRecord statement;
    statement.bindings = {1, bytes};
    for (const Event::What &what : QList<Event::What>{written, failed, statement, Note{QString::fromLatin1(bytes)},
                                                      Message{"a", redis::Reply::status(bytes)}, Message{bytes, {}}})
        QVERIFY2(sizeOf(Event{u"a"_s, what}) > Large, qPrintable(QString::number(what.index())));
    QVERIFY(sizeOf(noteAt(1)) < 1000);
}

LAB_TEST(EventLogTest)
#include "event_log_test.moc"
