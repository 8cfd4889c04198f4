// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/log_samples.h"
#include "ui/log/log_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

namespace {

LogEntry setEntry(const QByteArray &key, qsizetype valueSize = 1)
{
    return logEntry(sentRecord({"SET", key, QByteArray(valueSize, 'v')}, redis::Reply::status("OK")));
}

LogFilter textFilter(const QString &text)
{
    LogFilter filter;
    filter.setText(text);
    return filter;
}

QByteArrayList writtenKeys(const QList<LogEntry> &entries)
{
    QByteArrayList keys;
    for (const auto &entry : entries)
        keys.append(entry.commands()->last().command.at(1));
    return keys;
}

} // namespace

class LogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheRulesOfModelsWhileItOverflows_data();
    void itKeepsTheRulesOfModelsWhileItOverflows();
    void theOldestLeaveAndAreCounted();
    void bytesAreBoundedToo();
    void theNewestStaysHoweverLarge();
    void theFilterIsHeldAgainstWhatIsThereAndWhatComes();
    void judgingEndsByItsDeadlineAndGoesOn();
    void transactionsCountAsTheirCommands();
    void whatIsShownSaysWhatFits();
};

void LogModelTest::itKeepsTheRulesOfModelsWhileItOverflows_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {LogKind::Commands, LogKind::Messages, LogKind::Streams, LogKind::Monitor})
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
}

void LogModelTest::itKeepsTheRulesOfModelsWhileItOverflows()
{
    QFETCH(int, kind);
    const QList<LogEntry> kinds{
        setEntry("apple"), logEntry(u"B"_s, Message{"news", redis::Reply::string("apple")}),
        logEntry(StreamDeed{StreamDeed::What::Added, "jobs", {"1-1"}, {{"a", "apple"}}}, redis::CommandRecord()),
        logEntry(redis::MonitorLine{1.5, 0, "lua", {"GET", "apple"}})};
    auto other = kinds[kind];
    other.connection = "pear";
    const auto apple = kinds[kind];
    LogModel model(static_cast<LogKind>(kind), {6});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto take = [&](const QList<LogEntry> &entries) {
        model.take(entries);
        model.judge();
    };
    take({apple, other, apple});
    QCOMPARE(model.rowCount(), 3);
    take({apple, other, other, apple, apple});
    QCOMPARE(model.rowCount(), 6);
    model.setFilter(textFilter(u"PEAR"_s));
    model.judge();
    QCOMPARE(model.rowCount(), 2);
    take({apple, other, apple}); // of the two one falls out
    QCOMPARE(model.rowCount(), 2);
    take(QList<LogEntry>(20, other));
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(row, column).data(Qt::ToolTipRole).isValid());
    }
    model.setFilter(textFilter(u"plum"_s));
    model.judge();
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    model.judge();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    take({apple});
    QCOMPARE(model.rowCount(), 1);
}

void LogModelTest::theOldestLeaveAndAreCounted()
{
    LogModel model(LogKind::Commands, {3});
    model.take({setEntry("a"), setEntry("b")});
    model.judge();
    model.take({setEntry("c"), setEntry("d")});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), (QByteArrayList{"b", "c", "d"}));
    QCOMPARE(model.left(), 1);
    model.take({setEntry("e"), setEntry("f"), setEntry("g"), setEntry("h")});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), (QByteArrayList{"f", "g", "h"}));
    QCOMPARE(model.left(), 5);
    QCOMPARE(model.shown(), 3);
}

void LogModelTest::bytesAreBoundedToo()
{
    constexpr qint64 Most = 100'000;
    LogModel model(LogKind::Commands, {1'000, Most});
    for (int i = 0; i < 50; ++i) {
        model.take({setEntry(QByteArray::number(i), 9'000)});
        model.judge();
        QVERIFY(model.bytes() <= Most);
    }
    QVERIFY2(model.kept() > 5 && model.kept() <= 11, qPrintable(QString::number(model.kept())));
    QCOMPARE(model.left() + model.kept(), 50);
    QCOMPARE(writtenKeys(model.rows()).last(), "49");
    QList<LogEntry> many;
    for (int i = 0; i < 50; ++i)
        many.append(setEntry(QByteArray::number(i), 9'000));
    model.take(many);
    model.judge();
    QVERIFY(model.bytes() <= Most);
    QCOMPARE(writtenKeys(model.rows()).last(), "49");
    QCOMPARE(model.left() + model.kept(), 100);
    qint64 bytes = 0;
    for (const auto &entry : model.all())
        bytes += entry.bytes;
    QCOMPARE(model.bytes(), bytes);
}

void LogModelTest::theNewestStaysHoweverLarge()
{
    LogModel model(LogKind::Commands, {10, 1'000});
    model.take({setEntry("a"), setEntry("large", 20'000)});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), QByteArrayList{"large"});
    model.take({setEntry("b")});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), QByteArrayList{"b"});
}

void LogModelTest::theFilterIsHeldAgainstWhatIsThereAndWhatComes()
{
    LogModel model;
    auto kept = setEntry("a");
    kept.isHousekeeping = true;
    auto reader = setEntry("b");
    reader.connection = "reader 1";
    model.take({kept, reader, setEntry("c")});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), (QByteArrayList{"b", "c"}));
    QCOMPARE(writtenKeys(model.all()), (QByteArrayList{"b", "c"}));
    LogFilter filter;
    filter.setHousekeepingShown(true);
    model.setFilter(filter);
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), (QByteArrayList{"a", "b", "c"}));
    filter.setConnection("reader 1");
    model.setFilter(filter);
    model.take({reader, kept});
    model.judge();
    QCOMPARE(writtenKeys(model.rows()), (QByteArrayList{"b", "b"}));
    QCOMPARE(writtenKeys(model.all()), (QByteArrayList{"a", "b", "c", "b", "a"}));
}

void LogModelTest::judgingEndsByItsDeadlineAndGoesOn()
{
    LogModel model;
    QList<LogEntry> many;
    for (int i = 0; i < 1'000; ++i)
        many.append(setEntry(QByteArray::number(i)));
    model.take(many);
    QVERIFY(!model.judge(QDeadlineTimer(0)));
    const int first = model.rowCount();
    QVERIFY2(first > 0 && first < 1'000, qPrintable(QString::number(first)));
    QVERIFY(model.judge());
    QCOMPARE(model.rowCount(), 1'000);
    QCOMPARE(model.data(model.index(999, 1)).toString(), u"SET 999 v"_s);
}

void LogModelTest::transactionsCountAsTheirCommands()
{
    LogModel model(LogKind::Commands, {2});
    const auto records = sentTransaction({{"INCR", "k"}, {"INCR", "k"}},
                                         redis::Reply::array({redis::Reply::integer(1), redis::Reply::integer(2)}));
    model.take({logEntry(SentCommands{records}), setEntry("a")});
    model.judge();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.shown(), 5);
    model.take({setEntry("b")});
    model.judge();
    QCOMPARE(model.left(), 4);
    QCOMPARE(model.shown(), 2);
}

void LogModelTest::whatIsShownSaysWhatFits()
{
    LogModel model(LogKind::Streams);
    QStringList heads;
    for (int section = 0; section < model.columnCount(); ++section)
        heads.append(model.headerData(section, Qt::Horizontal).toString());
    QCOMPARE(heads, (QStringList{u"Time"_s, u"What happened"_s, u"Stream"_s, u"ID"_s, u"Fields"_s,
                                 u"Group / consumer"_s, u"Connection"_s}));
    StreamDeed acknowledged{StreamDeed::What::Acknowledged, "jobs", {"1-1", "2-1"}, {}, "workers"};
    acknowledged.count = 1;
    model.take({logEntry(acknowledged, sentRecord({"XACK"}, {}))});
    model.judge();
    QCOMPARE(model.index(0, 1).data().toString(), u"1 of 2 acknowledged"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"1-1 2-1"_s);
    QCOMPARE(model.index(0, 5).data().toString(), u"workers"_s);
    QCOMPARE(model.index(0, 6).data().toString(), u"main #3"_s);
}

LAB_TEST(LogModelTest)
#include "log_model_test.moc"
