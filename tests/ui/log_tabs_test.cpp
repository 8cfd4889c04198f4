// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/log_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/log/log_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using redis::Reply;

namespace {

EventBatch messagesOf(int count, const QByteArray &channel = "news")
{
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.events.append(
            {u"B"_s, Message{channel, Reply::string(QByteArray::number(i)), "n*", QDateTime::currentDateTimeUtc()}});
    batch.total = count;
    return batch;
}

void give(LogPanel &panel, const EventBatch &batch)
{
    QSignalSpy flushed(&panel.feed(), &LogFeed::flushed);
    panel.feed().take(batch);
    QVERIFY(flushed.wait());
}

/// The cells of a row, beginning behind the time.
QStringList cells(LogPanel &panel, LogKind kind, int row)
{
    QStringList texts;
    const auto &model = panel.feed().model(kind);
    for (int column = 1; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QString detailsOf(LogPanel &panel, LogKind kind, int row)
{
    auto &page = panel.page(kind);
    page.findChild<LogView *>()->selectRow(row);
    return page.findChild<LogDetails *>()->text();
}

QComboBox *chooserOf(LogPanel &panel, LogKind kind, const QString &name)
{
    for (auto *const combo : panel.page(kind).findChildren<QComboBox *>()) {
        if (combo->accessibleName() == name)
            return combo;
    }
    return nullptr;
}

void pickText(QComboBox *combo, const QString &text)
{
    combo->setCurrentText(text);
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

class LogTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesHaveATabOfTheirOwn();
    void messagesThatCameTooFastAreCounted();
    void aTransactionIsOneEntryWithItsRealReplies();
    void aTransactionThatDidNotHappenSaysWhy();
    void aScriptsFirstRunExplainsItself();
    void whatHappenedToAStreamIsDerivedFromCommands();
    void lostCommandsAreSaidWhereStreamsAreShown();
    void channelsAndConnectionsCanBeChosen();
    void choicesAreBounded();
    void theFilterFindsWhatAMessageHolds();
    void theSelectedEntryIsShownWholeWithItsJson();
    void theEntryStaysWhenItHasLeftTheLog();
    void aTabIsClearedByItself();
    void aMessageIsCopiedAsItsPublish();
    void theTabsAreReachedByKeyboardAndAllHaveNames();
    void aFloodIsTakenInTurnsAndCountedToTheLast();
    void whatWaitsIsBoundedInBytesAndCounted();
};

void LogTabsTest::messagesHaveATabOfTheirOwn()
{
    LogPanel panel;
    auto batch = messagesOf(2);
    batch.events.append(batchOf({sentRecord({"PUBLISH", "news", "x"}, Reply::integer(1))}).events);
    give(panel, batch);
    QCOMPARE(panel.feed().model(LogKind::Messages).rowCount(), 2);
    QCOMPARE(cells(panel, LogKind::Messages, 1), (QStringList{u"news"_s, u"n*"_s, u"1"_s, u"B"_s}));
    QCOMPARE(panel.feed().model(LogKind::Commands).rowCount(), 1);
    QVERIFY(cells(panel, LogKind::Commands, 0).first().startsWith(u"PUBLISH"_s));
    QVERIFY(!panel.feed().model(LogKind::Messages).index(1, 0).data().toString().isEmpty());
    panel.choose(LogKind::Messages);
    QVERIFY2(labels(&panel).contains(u"2 received · 2 shown · 0 dropped from view"_s), qPrintable(labels(&panel)));
}

void LogTabsTest::messagesThatCameTooFastAreCounted()
{
    LogPanel panel(nullptr, {10});
    auto batch = messagesOf(15);
    batch.messagesLost = 985;
    batch.total = 1'000;
    give(panel, batch);
    panel.choose(LogKind::Messages);
    QVERIFY2(labels(&panel).contains(u"1\u202f000 received · 10 shown · 990 dropped from view"_s),
             qPrintable(labels(&panel)));
}

void LogTabsTest::aTransactionIsOneEntryWithItsRealReplies()
{
    LogPanel panel;
    const auto executed = Reply::array({Reply::status("OK"), Reply::integer(42)});
    const auto records = sentTransaction({{"SET", "a", "1"}, {"INCRBY", "n", "41"}}, executed);
    give(panel, batchOf(records.first(3)));
    QCOMPARE(panel.feed().model(LogKind::Commands).rowCount(), 0); // its EXEC may come with the next batch
    give(panel, batchOf(records.last(1)));
    QCOMPARE(panel.feed().model(LogKind::Commands).rowCount(), 1);
    const auto shown = cells(panel, LogKind::Commands, 0);
    QCOMPARE(shown.at(0), u"MULTI · SET a 1 · INCRBY n 41 · EXEC"_s);
    QCOMPARE(shown.at(1), u"1) OK  2) (integer) 42"_s);
    QVERIFY2(labels(&panel).contains(u"4 received · 4 shown · 0 dropped"_s), qPrintable(labels(&panel)));
    const auto whole = detailsOf(panel, LogKind::Commands, 0);
    QVERIFY2(whole.contains(u"INCRBY n 41\n\nReply\n(integer) 42"_s) && !whole.contains(u"QUEUED"_s),
             qPrintable(whole));
    QCOMPARE(panel.copied(), u"MULTI\nSET a 1\nINCRBY n 41\nEXEC"_s);
}

void LogTabsTest::aTransactionThatDidNotHappenSaysWhy()
{
    LogPanel panel;
    give(panel, batchOf(sentTransaction({{"SET", "a", "1"}}, Reply())));
    QVERIFY2(cells(panel, LogKind::Commands, 0).at(1).contains(u"a watched key had changed"_s),
             qPrintable(cells(panel, LogKind::Commands, 0).at(1)));
    auto refused = sentTransaction({{"SET", "a"}}, Reply::error("EXECABORT discarded"));
    refused[1].reply = Reply::error("ERR wrong number of arguments");
    for (auto &record : refused)
        record.groupId = 8;
    give(panel, batchOf(refused));
    QVERIFY(hasFailed(panel.feed().model(LogKind::Commands).entry(1)));
    const auto whole = detailsOf(panel, LogKind::Commands, 1);
    QVERIFY2(whole.contains(u"ERR wrong number"_s) && whole.contains(u"EXECABORT"_s), qPrintable(whole));
}

void LogTabsTest::aScriptsFirstRunExplainsItself()
{
    LogPanel panel;
    auto unknown = sentRecord({"EVALSHA", "abc", "0"}, Reply::error("NOSCRIPT No matching script."));
    auto whole = sentRecord({"EVAL", "return 1", "0"}, Reply::integer(1));
    unknown.group = whole.group = redis::CommandRecord::Group::Script;
    const auto stray = sentRecord({"EVALSHA", "abc", "0"}, Reply::error("NOSCRIPT No matching script."));
    give(panel, batchOf({unknown, whole, stray}));
    const auto &model = panel.feed().model(LogKind::Commands);
    const auto said = cells(panel, LogKind::Commands, 0).at(1);
    QVERIFY2(said.contains(u"sent whole next"_s) && said.contains(u"NOSCRIPT"_s), qPrintable(said));
    QVERIFY(!hasFailed(model.entry(0)));
    QVERIFY(hasFailed(model.entry(2))); // nobody sends that one whole
    QCOMPARE(model.index(0, 2).data(Qt::ForegroundRole), model.index(1, 2).data(Qt::ForegroundRole));
    QVERIFY(model.index(2, 2).data(Qt::ForegroundRole) != model.index(1, 2).data(Qt::ForegroundRole));
}

void LogTabsTest::whatHappenedToAStreamIsDerivedFromCommands()
{
    LogPanel panel;
    const auto entry = Reply::array({Reply::string("1-1"), Reply::array({Reply::string("a"), Reply::string("x y")})});
    const auto read = Reply::array({Reply::array({Reply::string("jobs"), Reply::array({entry})})});
    give(panel, batchOf({sentRecord({"XADD", "jobs", "*", "a", "x y"}, Reply::string("1-1")),
                         sentRecord({"XREADGROUP", "GROUP", "g", "ann", "STREAMS", "jobs", ">"}, read),
                         sentRecord({"XREADGROUP", "GROUP", "g", "ann", "STREAMS", "jobs", ">"}, Reply::string("?"))}));
    QCOMPARE(panel.feed().model(LogKind::Streams).rowCount(), 3);
    QCOMPARE(panel.feed().model(LogKind::Commands).rowCount(), 3);
    QCOMPARE(cells(panel, LogKind::Streams, 0),
             (QStringList{u"added"_s, u"jobs"_s, u"1-1"_s, u"a=\"x y\""_s, QString(), u"main #3"_s}));
    QCOMPARE(cells(panel, LogKind::Streams, 1),
             (QStringList{u"delivered"_s, u"jobs"_s, u"1-1"_s, u"a=\"x y\""_s, u"g / ann"_s, u"main #3"_s}));
    QVERIFY(hasFailed(panel.feed().model(LogKind::Streams).entry(2)));
    QCOMPARE(cells(panel, LogKind::Streams, 2).first(), u"not understood"_s);
}

void LogTabsTest::lostCommandsAreSaidWhereStreamsAreShown()
{
    LogPanel panel;
    auto batch = batchOf({sentRecord({"XADD", "jobs", "*", "a", "1"}, Reply::string("1-1"))});
    batch.commandsLost = 5;
    give(panel, batch);
    panel.choose(LogKind::Streams);
    QVERIFY2(labels(&panel).contains(u"1 received · 1 shown · 0 dropped from view · 5 commands came too fast"_s),
             qPrintable(labels(&panel)));
}

void LogTabsTest::channelsAndConnectionsCanBeChosen()
{
    LogPanel panel;
    give(panel, messagesOf(3, "news"));
    auto other = messagesOf(2, "sport");
    other.events.last().actor = u"C"_s;
    give(panel, other);
    auto *const channels = chooserOf(panel, LogKind::Messages, u"Channel to show"_s);
    auto *const connections = chooserOf(panel, LogKind::Messages, u"Connection to show"_s);
    QVERIFY(channels && connections);
    const auto &model = panel.feed().model(LogKind::Messages);
    pickText(channels, u"sport"_s);
    QTRY_COMPARE(model.rowCount(), 2);
    pickText(connections, u"C"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    give(panel, messagesOf(1, "sport")); // by B
    QCOMPARE(model.rowCount(), 1);
    pickText(connections, u"All connections"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    panel.choose(LogKind::Messages);
    button(&panel, u"Clear the log"_s)->click();
    QCOMPARE(channels->currentText(), u"sport"_s); // what was chosen holds
    QCOMPARE(channels->count(), 2);
}

void LogTabsTest::choicesAreBounded()
{
    LogPanel panel;
    EventBatch batch;
    for (int i = 0; i < 3'000; ++i)
        batch.events.append(messagesOf(1, QByteArray::number(i) + QByteArray(300, 'c')).events);
    give(panel, batch);
    auto *const channels = chooserOf(panel, LogKind::Messages, u"Channel to show"_s);
    QVERIFY(becomesTrue([&] { return panel.feed().counts(LogKind::Messages).received == 3'000; }));
    QCOMPARE(channels->count(), 1 + SeenNames::Most + 1);
    QVERIFY(channels->itemText(channels->count() - 1).contains(u"more are not listed"_s));
    QVERIFY(channels->itemText(1).size() < 120);
    give(panel, messagesOf(1, "late"));
    QCOMPARE(channels->count(), 1 + SeenNames::Most + 1);
}

void LogTabsTest::theFilterFindsWhatAMessageHolds()
{
    LogPanel panel;
    EventBatch batch;
    batch.events = {{u"B"_s, Message{"news", Reply::string("{\"user\":\"ÄNNE\"}")}},
                    {u"B"_s, Message{"other", Reply::string("x")}, 0, 0},
                    {u"C"_s, Message{"news", Reply::string("y")}}};
    give(panel, batch);
    const auto &model = panel.feed().model(LogKind::Messages);
    auto *const search = panel.page(LogKind::Messages).filter().search();
    for (const auto &[text, rows] : {std::pair(u"änne"_s, 1), std::pair(u"NEWS"_s, 2), std::pair(u"zzz"_s, 0)}) {
        search->setText(text);
        QTRY_COMPARE(model.rowCount(), rows);
    }
}

void LogTabsTest::theSelectedEntryIsShownWholeWithItsJson()
{
    LogPanel panel;
    EventBatch batch;
    const QByteArray json = R"({"id":9007199254740993,"big":123456789012345678901234567890,"a":[1.10]})";
    batch.events = {{u"B"_s, Message{"news", Reply::string(json)}},
                    {u"B"_s, Message{"news", Reply::string("a\nb\x01")}}};
    batch.events.append(batchOf({sentRecord({"SET", "k", json}, Reply::string(json))}).events);
    give(panel, batch);
    const auto message = detailsOf(panel, LogKind::Messages, 0);
    for (const auto &part : {u"\"id\": 9007199254740993,"_s, u"\"big\": 123456789012345678901234567890"_s, u"1.10"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(!panel.page(LogKind::Messages).findChild<LogDetails *>()->isHidden());
    QVERIFY(detailsOf(panel, LogKind::Messages, 1).contains(u"\"a\\nb\\x01\""_s));
    const auto command = detailsOf(panel, LogKind::Commands, 0);
    QCOMPARE(command.count(u"\"id\": 9007199254740993"_s), 2); // argument and reply
    QTest::keyClick(panel.page(LogKind::Messages).findChild<LogDetails *>(), Qt::Key_Escape);
    QVERIFY(panel.page(LogKind::Messages).findChild<LogDetails *>()->isHidden());
}

void LogTabsTest::theEntryStaysWhenItHasLeftTheLog()
{
    LogPanel panel(nullptr, {5});
    give(panel, messagesOf(3));
    const auto first = detailsOf(panel, LogKind::Messages, 0);
    give(panel, messagesOf(50));
    QCOMPARE(panel.page(LogKind::Messages).findChild<LogDetails *>()->text(), first);
    QVERIFY(!panel.page(LogKind::Messages).findChild<LogDetails *>()->isHidden());
}

void LogTabsTest::aTabIsClearedByItself()
{
    LogPanel panel;
    give(panel, messagesOf(3));
    give(panel, batchOf({sentRecord({"PING"}, Reply::status("PONG"))}));
    panel.choose(LogKind::Messages);
    button(&panel, u"Clear the log"_s)->click();
    QCOMPARE(panel.feed().counts(LogKind::Messages).received, 0);
    QCOMPARE(panel.feed().model(LogKind::Commands).rowCount(), 1);
    QVERIFY(!button(&panel, u"Clear the log"_s)->isEnabled());
    panel.feed().take(messagesOf(4)); // they wait, and are cleared with the rest
    panel.feed().clear(LogKind::Messages);
    give(panel, messagesOf(1));
    QCOMPARE(panel.feed().counts(LogKind::Messages).received, 1);
}

void LogTabsTest::aMessageIsCopiedAsItsPublish()
{
    LogPanel panel;
    give(panel, messagesOf(2, "the news"));
    panel.choose(LogKind::Messages);
    QCOMPARE(panel.copied(), u"PUBLISH \"the news\" 0\nPUBLISH \"the news\" 1"_s);
}

void LogTabsTest::theTabsAreReachedByKeyboardAndAllHaveNames()
{
    LogPanel panel;
    panel.resize(800, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    give(panel, messagesOf(3));
    auto *const tabs = panel.findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Pub/Sub"_s);
    auto *const view = panel.page(LogKind::Messages).findChild<LogView *>();
    QVERIFY(view->isVisible());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(panel.page(LogKind::Messages).findChild<LogDetails *>()->isVisible());
    panel.focusFilter();
    QVERIFY(panel.page(LogKind::Messages).filter().search()->hasFocus());
    for (auto *const widget : panel.findChildren<QWidget *>()) {
        const bool isOwn = !widget->objectName().startsWith(u"qt_"_s) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                           !qobject_cast<QTabBar *>(widget->parentWidget()) &&
                           !qobject_cast<QLineEdit *>(widget->parentWidget()) &&
                           !widget->inherits("QComboBoxPrivateContainer") && !widget->inherits("QComboBoxListView");
        const auto *const abstractButton = qobject_cast<QAbstractButton *>(widget);
        const bool hasName =
            !widget->accessibleName().isEmpty() || (abstractButton && !abstractButton->text().isEmpty());
        QVERIFY2(!isOwn || hasName, widget->metaObject()->className());
    }
}

/// More than one turn's worth, with values whose texts are large, while a filter is set.
void LogTabsTest::aFloodIsTakenInTurnsAndCountedToTheLast()
{
    LogPanel panel(nullptr, {1'000});
    panel.page(LogKind::Messages).filter().search()->setText(u"9"_s);
    constexpr int Batches = 20, InBatch = 5'000;
    int turns = 0;
    connect(&panel.feed(), &LogFeed::flushed, this, [&turns] { ++turns; });
    for (int i = 0; i < Batches; ++i)
        panel.feed().take(messagesOf(InBatch));
    QVERIFY(becomesTrue([&] { return panel.feed().counts(LogKind::Messages).received == Batches * InBatch; }));
    QVERIFY2(turns > 1, qPrintable(QString::number(turns)));
    const auto &model = panel.feed().model(LogKind::Messages);
    QTRY_COMPARE(model.rowCount(), 271); // of 4000…4999 those with a 9
    const auto counts = panel.feed().counts(LogKind::Messages);
    QCOMPARE(counts.dropped, Batches * InBatch - 1'000);
    QCOMPARE(model.entry(model.rowCount() - 1).message()->payload.integer(), 4'999);
}

/// A hundred megabytes before the first turn.
void LogTabsTest::whatWaitsIsBoundedInBytesAndCounted()
{
    LogPanel panel;
    constexpr int Batches = 20, InBatch = 5;
    for (int i = 0; i < Batches; ++i) {
        EventBatch batch;
        for (int j = 0; j < InBatch; ++j)
            batch.events.append({u"B"_s, Message{"news", Reply::string(QByteArray(1'000'000, 'x'))}});
        panel.feed().take(batch);
    }
    const auto counts = [&panel] {
        return panel.feed().counts(LogKind::Messages);
    };
    QVERIFY(becomesTrue([&] { return counts().received == Batches * InBatch; }));
    QVERIFY(counts().dropped >= 30); // 64 MB may wait
    QTRY_COMPARE(counts().shown + counts().dropped, Batches * InBatch);
    QVERIFY(panel.feed().model(LogKind::Messages).bytes() < 10'000'000); // of each 64 KB are kept
}

LAB_TEST(LogTabsTest)
#include "log_tabs_test.moc"
