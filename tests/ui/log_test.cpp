// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/log/log_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lab;
using namespace lab::ui;
using lab::testing::becomesTrue;
using lab::testing::button;
using lab::testing::labels;

namespace {

enum CommandsColumn { TimeAt, CommandAt, ReplyAt, MicrosAt, ConnectionAt };

redis::CommandRecord record(const QByteArray &key, const QByteArray &reply = "OK")
{
    redis::CommandRecord made;
    made.command = redis::makeCommand("SET", key, "a b");
    made.reply = reply.startsWith('-') ? redis::Reply::error(reply.mid(1)) : redis::Reply::status(reply);
    made.connection = "main";
    made.connectionId = 3;
    made.time = QDateTime::currentDateTime();
    made.answeredAt = made.sentAt + 81us;
    return made;
}

LogPage &commandsPage(const LogPanel &panel)
{
    return panel.page(LogKind::Commands);
}

void feed(LogPanel &panel, int count, const QByteArray &prefix = "k")
{
    const auto counted = panel.feed().counts(LogKind::Commands).received + count;
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.events.append({u"main"_s, record(prefix + QByteArray::number(i))});
    panel.feed().take(batch);
    QVERIFY(becomesTrue([&] { return panel.feed().counts(LogKind::Commands).received == counted; }));
}

QStringList shownCommands(const LogView *view)
{
    QStringList commands;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        commands.append(view->model()->index(row, CommandAt).data().toString());
    return commands;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatWasSentAndWhatCameBack();
    void theNewestAreKeptAndTheRestIsCounted();
    void whatCameTooFastToBeHandedOnIsCounted();
    void theFocusGoesToWhatIsThereWhenAButtonGoes();
    void filterShowsOnlyWhatMatches();
    void aFilterThatMatchesNothingIsSaidSo();
    void clearEmptiesTheLogAndItsCounters();
    void copyGivesLinesForRedisCli();
    void scrollingUpPausesAndTheButtonGoesOn();
    void aReplyOfAnyTypeIsKept();
    void hugeValuesAreNotKept();
    void manyArgumentsAreNotKeptEither();
    void aCutReplyStandsInLines();
};

void LogTest::aRowSaysWhatWasSentAndWhatCameBack()
{
    LogModel model;
    auto lost = record("k");
    lost.fault = u"connection lost"_s;
    model.take({logEntry(record("lab:a")), logEntry(record("lab:b", "-WRONGTYPE no")), logEntry(lost)});
    model.judge();
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, CommandAt), u"SET lab:a \"a b\""_s);
    QCOMPARE(text(0, ReplyAt), u"OK"_s);
    QCOMPARE(text(0, MicrosAt), u"81.0"_s);
    QCOMPARE(text(0, ConnectionAt), u"main #3"_s);
    QVERIFY(text(1, ReplyAt).contains(u"WRONGTYPE"_s));
    QVERIFY(text(2, ReplyAt).contains(u"connection lost"_s));
    const auto colour = [&model](int row) {
        return model.index(row, ReplyAt).data(Qt::ForegroundRole);
    };
    QVERIFY(colour(0) != colour(1));
    QCOMPARE(colour(1), colour(2));
}

void LogTest::theNewestAreKeptAndTheRestIsCounted()
{
    LogPanel panel(nullptr, {10});
    feed(panel, 25);
    auto *const view = commandsPage(panel).findChild<LogView *>();
    QCOMPARE(view->model()->rowCount(), 10);
    QCOMPARE(shownCommands(view).last(), u"SET k24 \"a b\""_s);
    QCOMPARE(shownCommands(view).first(), u"SET k15 \"a b\""_s);
    QVERIFY2(labels(&panel).contains(u"25 received · 10 shown · 15 dropped from view"_s), qPrintable(labels(&panel)));
}

void LogTest::whatCameTooFastToBeHandedOnIsCounted()
{
    LogPanel panel(nullptr, {10});
    QSignalSpy flushed(&panel.feed(), &LogFeed::flushed);
    EventBatch batch;
    for (int i = 0; i < 3; ++i)
        batch.events.append({u"main"_s, record("k" + QByteArray::number(i))});
    batch.total = 1'010;
    batch.commandsLost = 1'000; // seven of the run's events were none
    panel.feed().take(batch);
    QVERIFY(flushed.wait());
    const auto counts = labels(&panel);
    QVERIFY2(counts.contains(u"1\u202f003 received · 3 shown · 1\u202f000 dropped from view"_s), qPrintable(counts));
}

void LogTest::theFocusGoesToWhatIsThereWhenAButtonGoes()
{
    LogPanel panel(nullptr, {200});
    panel.resize(800, 240);
    panel.show();
    feed(panel, 150);
    auto *const view = commandsPage(panel).findChild<LogView *>();
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(40);
    auto *const newest = button(&commandsPage(panel), u"Go to the newest"_s);
    newest->setFocus();
    newest->click();
    QVERIFY(!newest->isVisible());
    QCOMPARE(panel.focusWidget(), commandsPage(panel).filter().search());
    auto *const clear = button(&panel, u"Clear the log"_s);
    clear->setFocus();
    clear->click();
    QVERIFY(!clear->isEnabled());
    QCOMPARE(panel.focusWidget(), commandsPage(panel).filter().search());
}

void LogTest::aFilterThatMatchesNothingIsSaidSo()
{
    LogPanel panel;
    feed(panel, 2);
    auto *const filter = commandsPage(panel).filter().search();
    QVERIFY(!labels(&panel).contains(u"Nothing matches"_s));
    QTest::keyClicks(filter, u"zzz"_s);
    QTRY_VERIFY2(labels(&panel).contains(u"Nothing matches the filter."_s), qPrintable(labels(&panel)));
    QVERIFY(!commandsPage(panel).findChild<LogView *>()->isVisibleTo(&panel));
    feed(panel, 1, "zzz");
    QTRY_VERIFY(!labels(&panel).contains(u"Nothing matches"_s));
    QVERIFY(commandsPage(panel).findChild<LogView *>()->isVisibleTo(&panel));
}

void LogTest::filterShowsOnlyWhatMatches()
{
    LogPanel panel;
    feed(panel, 3, "apple");
    feed(panel, 2, "pear");
    auto *const filter = commandsPage(panel).filter().search();
    QTest::keyClicks(filter, u"PEAR"_s);
    auto *const view = commandsPage(panel).findChild<LogView *>();
    QTRY_COMPARE(shownCommands(view), (QStringList{u"SET pear0 \"a b\""_s, u"SET pear1 \"a b\""_s}));
    QTRY_VERIFY(labels(&panel).contains(u"5 received · 2 shown · 0 dropped from view"_s));
    feed(panel, 1, "pear");
    QTRY_COMPARE(shownCommands(view).size(), 3);
    filter->clear();
    QTRY_COMPARE(shownCommands(view).size(), 6);
}

void LogTest::clearEmptiesTheLogAndItsCounters()
{
    LogPanel panel;
    feed(panel, 3);
    QTest::mouseClick(button(&panel, u"Clear the log"_s), Qt::LeftButton);
    QCOMPARE(commandsPage(panel).findChild<LogView *>()->model()->rowCount(), 0);
    QVERIFY(labels(&panel).contains(u"0 received · 0 shown · 0 dropped from view"_s));
    QVERIFY(!button(&panel, u"Clear the log"_s)->isEnabled());
    QVERIFY2(labels(&panel).contains(u"Cleared."_s), qPrintable(labels(&panel)));
    QVERIFY(!labels(&panel).contains(u"Nothing was sent yet"_s));
}

void LogTest::copyGivesLinesForRedisCli()
{
    LogPanel panel;
    feed(panel, 3);
    auto *const copy = button(&panel, u"Copy as redis-cli: what is selected, else all shown (Ctrl+C)"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SET k0 \"a b\"\nSET k1 \"a b\"\nSET k2 \"a b\""_s);
    commandsPage(panel).findChild<LogView *>()->selectRow(1);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SET k1 \"a b\""_s);
}

void LogTest::scrollingUpPausesAndTheButtonGoesOn()
{
    LogPanel panel(nullptr, {200});
    panel.resize(800, 240);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    feed(panel, 150);
    auto *const view = commandsPage(panel).findChild<LogView *>();
    auto *const bar = view->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(view->isFollowing());

    bar->setValue(40);
    QVERIFY(!view->isFollowing());
    const auto topCommand = [view] {
        return view->indexAt({5, 5}).siblingAtColumn(CommandAt).data().toString();
    };
    const QString read = topCommand();
    feed(panel, 60); // ten of them push old rows out
    QTRY_COMPARE(topCommand(), read);
    auto *const newest = button(&commandsPage(panel), u"Go to the newest (60 more)"_s);
    QVERIFY(newest && newest->isVisible());
    QTest::mouseClick(newest, Qt::LeftButton);
    QVERIFY(view->isFollowing());
    QVERIFY(!newest->isVisible());
    feed(panel, 5);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void LogTest::aReplyOfAnyTypeIsKept()
{
    using Any = redis::Reply;
    const Any nested = Any::array({Any(), Any::integer(3), Any::array({}), Any::real(0.5)});
    for (const auto &reply : {Any(), Any::boolean(true), Any::error("ERR no"), nested}) {
        auto made = record("k");
        made.reply = reply;
        QCOMPARE(logEntry(made).commands()->last().reply, reply);
    }
}

void LogTest::hugeValuesAreNotKept()
{
    auto huge = record("k");
    huge.command[2] = QByteArray(5'000'000, 'x');
    huge.reply = redis::Reply::string(QByteArray(5'000'000, 'y'));
    const auto entry = logEntry(huge);
    const auto &kept = entry.commands()->last();
    QVERIFY(kept.command.at(2).size() < 66'000);
    QVERIFY(kept.command.at(2).endsWith("(5000000 bytes)"));
    QVERIFY(kept.reply.isNull() && entry.reply.size() < 66'000);
    QVERIFY2(entry.reply.endsWith(u"(5000000 bytes)"_s), qPrintable(entry.reply.right(40)));
    QVERIFY2(entry.bytes < 250'000, qPrintable(QString::number(entry.bytes)));
    QVERIFY(cellText(entry, LogColumn::Reply).size() < 1'000);
    QVERIFY(wholeText(entry).size() < 70'000);
}

void LogTest::manyArgumentsAreNotKeptEither()
{
    auto wide = record("k");
    wide.command = redis::Command{"MSET"};
    for (int i = 0; i < 100'000; ++i)
        wide.command.append(QByteArray::number(i % 10));
    wide.fault = QString(1'000'000, u'x');
    const auto entry = logEntry(wide);
    const auto &command = entry.commands()->last().command;
    QVERIFY2(entry.bytes < 500'000, qPrintable(QString::number(entry.bytes)));
    const auto left = 100'001 - (command.size() - 1);
    QVERIFY(command.size() < 6'000);
    QCOMPARE(command.last(), u"…(%1 more arguments, %2 bytes)"_s.arg(countText(left), QString::number(left)).toUtf8());
    QVERIFY(cellText(entry, LogColumn::Reply).size() < 1'000);
    wide.command = redis::Command{"MSET", QByteArray(40'000, 'a'), QByteArray(40'000, 'b'), QByteArray(40'000, 'c')};
    QCOMPARE(logEntry(wide).commands()->last().command, wide.command);
}

/// A reply of very many elements was kept as one line, with its line ends escaped.
void LogTest::aCutReplyStandsInLines()
{
    auto made = record("k");
    QList<redis::Reply> elements;
    for (int i = 0; i < 50'000; ++i)
        elements.append(redis::Reply::string("element " + QByteArray::number(i)));
    made.reply = redis::Reply::array(elements);
    const auto entry = logEntry(made);
    const auto lines = entry.reply.split(u'\n');
    QVERIFY(lines.size() > 1'000);
    QCOMPARE(lines.at(41).trimmed(), u"42) \"element 41\""_s);
    QVERIFY2(lines.last().contains(u"more)"_s), qPrintable(lines.last()));
    QVERIFY(wholeText(entry).contains(u"\n   42) \"element 41\"\n"_s));
    QCOMPARE(cellText(entry, LogColumn::Reply).trimmed(), u"1) \"element 0\" …"_s);
}

LAB_TEST(LogTest)
#include "log_test.moc"
