// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/log/log_entry.h"
#include "ui/log/log_panel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
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
using lab::testing::button;
using lab::testing::labels;

namespace {

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

void feed(LogPanel &panel, int count, const QByteArray &prefix = "k")
{
    QSignalSpy flushed(&panel.feed(), &LogFeed::flushed);
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.events.append({u"main"_s, record(prefix + QByteArray::number(i))});
    panel.feed().take(batch);
    QVERIFY(flushed.wait());
}

QStringList shownCommands(const LogView *view)
{
    QStringList commands;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        commands.append(view->model()->index(row, LogModel::Command).data().toString());
    return commands;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsTheRulesOfModelsWhileItOverflows();
    void aRowSaysWhatWasSentAndWhatCameBack();
    void theNewestAreKeptAndTheRestIsCounted();
    void whatCameTooFastToBeHandedOnIsCounted();
    void theFocusGoesToWhatIsThereWhenAButtonGoes();
    void filterKeepsTheRulesOfModels();
    void filterShowsOnlyWhatMatches();
    void aFilterThatMatchesNothingIsSaidSo();
    void clearEmptiesTheLogAndItsCounters();
    void copyGivesLinesForRedisCli();
    void scrollingUpPausesAndTheButtonGoesOn();
    void aReplyOfAnyTypeIsKept();
    void hugeValuesAreNotKept();
    void manyArgumentsAreNotKeptEither();
};

void LogTest::modelKeepsTheRulesOfModelsWhileItOverflows()
{
    LogModel model(5);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entry = logEntry(record("k"));
    QCOMPARE(model.take({entry, entry, entry}), 0);
    QCOMPARE(model.take({entry, entry, entry}), 1);
    QCOMPARE(model.take({entry, entry, entry, entry, entry}), 5);
    QCOMPARE(model.rowCount(), 5);
}

void LogTest::aRowSaysWhatWasSentAndWhatCameBack()
{
    LogModel model;
    auto lost = record("k");
    lost.fault = u"connection lost"_s;
    model.take({logEntry(record("lab:a")), logEntry(record("lab:b", "-WRONGTYPE no")), logEntry(lost)});
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, LogModel::Command), u"SET lab:a \"a b\""_s);
    QCOMPARE(text(0, LogModel::Reply), u"OK"_s);
    QCOMPARE(text(0, LogModel::Micros), u"81.0"_s);
    QCOMPARE(text(0, LogModel::Connection), u"main #3"_s);
    QVERIFY(text(1, LogModel::Reply).contains(u"WRONGTYPE"_s));
    QVERIFY(text(2, LogModel::Reply).contains(u"connection lost"_s));
    const auto colour = [&model](int row) {
        return model.index(row, LogModel::Reply).data(Qt::ForegroundRole);
    };
    QVERIFY(colour(0) != colour(1));
    QCOMPARE(colour(1), colour(2));
}

void LogTest::theNewestAreKeptAndTheRestIsCounted()
{
    LogPanel panel(nullptr, 10);
    feed(panel, 25);
    auto *const view = panel.findChild<LogView *>();
    QCOMPARE(view->model()->rowCount(), 10);
    QCOMPARE(shownCommands(view).last(), u"SET k24 \"a b\""_s);
    QCOMPARE(shownCommands(view).first(), u"SET k15 \"a b\""_s);
    QVERIFY2(labels(&panel).contains(u"25 received · 10 shown · 15 dropped"_s), qPrintable(labels(&panel)));
}

void LogTest::whatCameTooFastToBeHandedOnIsCounted()
{
    LogPanel panel(nullptr, 10);
    QSignalSpy flushed(&panel.feed(), &LogFeed::flushed);
    EventBatch batch;
    for (int i = 0; i < 3; ++i)
        batch.events.append({u"main"_s, record("k" + QByteArray::number(i))});
    batch.total = 1'010;
    batch.commandsLost = 1'000; // seven of the run's events were none
    panel.feed().take(batch);
    QVERIFY(flushed.wait());
    const auto counts = labels(&panel);
    QVERIFY2(counts.contains(u"1\u202f003 received · 3 shown · 1\u202f000 dropped"_s), qPrintable(counts));
}

void LogTest::theFocusGoesToWhatIsThereWhenAButtonGoes()
{
    LogPanel panel(nullptr, 200);
    panel.resize(800, 240);
    panel.show();
    feed(panel, 150);
    auto *const view = panel.findChild<LogView *>();
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(40);
    auto *const newest = button(&panel, u"Go to the newest"_s);
    newest->setFocus();
    newest->click();
    QVERIFY(!newest->isVisible());
    QCOMPARE(panel.focusWidget(), panel.findChild<QLineEdit *>());
    auto *const clear = button(&panel, u"Clear the log"_s);
    clear->setFocus();
    clear->click();
    QVERIFY(!clear->isEnabled());
    QCOMPARE(panel.focusWidget(), panel.findChild<QLineEdit *>());
}

void LogTest::filterKeepsTheRulesOfModels()
{
    LogModel model(6);
    LogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto apple = logEntry(record("apple")), pear = logEntry(record("pear"));
    model.take({apple, pear, apple});
    filter.setText(u"pear"_s);
    QCOMPARE(filter.rowCount(), 1);
    model.take({pear, apple, pear, apple}); // the oldest falls out
    QCOMPARE(filter.rowCount(), 3);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 6);
    filter.setText(u"plum"_s);
    QCOMPARE(filter.rowCount(), 0);
    model.setRows({});
    QCOMPARE(filter.rowCount(), 0);
}

void LogTest::aFilterThatMatchesNothingIsSaidSo()
{
    LogPanel panel;
    feed(panel, 2);
    auto *const filter = panel.findChild<QLineEdit *>();
    QVERIFY(!labels(&panel).contains(u"No command matches"_s));
    QTest::keyClicks(filter, u"zzz"_s);
    QVERIFY2(labels(&panel).contains(u"No command matches the filter."_s), qPrintable(labels(&panel)));
    QVERIFY(!panel.findChild<LogView *>()->isVisibleTo(&panel));
    feed(panel, 1, "zzz");
    QVERIFY(!labels(&panel).contains(u"No command matches"_s));
    QVERIFY(panel.findChild<LogView *>()->isVisibleTo(&panel));
}

void LogTest::filterShowsOnlyWhatMatches()
{
    LogPanel panel;
    feed(panel, 3, "apple");
    feed(panel, 2, "pear");
    auto *const filter = panel.findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"PEAR"_s);
    auto *const view = panel.findChild<LogView *>();
    QCOMPARE(shownCommands(view), (QStringList{u"SET pear0 \"a b\""_s, u"SET pear1 \"a b\""_s}));
    QVERIFY(labels(&panel).contains(u"5 received · 2 shown · 0 dropped"_s));
    feed(panel, 1, "pear");
    QCOMPARE(shownCommands(view).size(), 3);
    filter->clear();
    QCOMPARE(shownCommands(view).size(), 6);
}

void LogTest::clearEmptiesTheLogAndItsCounters()
{
    LogPanel panel;
    feed(panel, 3);
    QTest::mouseClick(button(&panel, u"Clear the log"_s), Qt::LeftButton);
    QCOMPARE(panel.findChild<LogView *>()->model()->rowCount(), 0);
    QVERIFY(labels(&panel).contains(u"0 received · 0 shown · 0 dropped"_s));
    QVERIFY(!button(&panel, u"Clear the log"_s)->isEnabled());
    QVERIFY2(labels(&panel).contains(u"Cleared."_s), qPrintable(labels(&panel)));
    QVERIFY(!labels(&panel).contains(u"Nothing was sent yet"_s));
}

void LogTest::copyGivesLinesForRedisCli()
{
    LogPanel panel;
    feed(panel, 3);
    auto *const copy = button(&panel, u"Copy as redis-cli: the selected commands, else all shown (Ctrl+C)"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SET k0 \"a b\"\nSET k1 \"a b\"\nSET k2 \"a b\""_s);
    panel.findChild<LogView *>()->selectRow(1);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SET k1 \"a b\""_s);
}

void LogTest::scrollingUpPausesAndTheButtonGoesOn()
{
    LogPanel panel(nullptr, 200);
    panel.resize(800, 240);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    feed(panel, 150);
    auto *const view = panel.findChild<LogView *>();
    auto *const bar = view->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(view->isFollowing());

    bar->setValue(40);
    QVERIFY(!view->isFollowing());
    const auto topCommand = [view] {
        return view->indexAt({5, 5}).siblingAtColumn(LogModel::Command).data().toString();
    };
    const QString read = topCommand();
    feed(panel, 60); // ten of them push old rows out
    QTRY_COMPARE(topCommand(), read);
    auto *const newest = button(&panel, u"Go to the newest (60 more)"_s);
    QVERIFY(newest && newest->isVisible());
    QTest::mouseClick(newest, Qt::LeftButton);
    QVERIFY(view->isFollowing());
    QVERIFY(!newest->isVisible());
    feed(panel, 5);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void LogTest::aReplyOfAnyTypeIsKept()
{
    using redis::Reply;
    const Reply nested = Reply::array({Reply(), Reply::integer(3), Reply::array({}), Reply::real(0.5)});
    for (const auto &reply : {Reply(), Reply::boolean(true), Reply::error("ERR no"), nested}) {
        auto made = record("k");
        made.reply = reply;
        QCOMPARE(logEntry(made).reply, reply);
    }
}

void LogTest::hugeValuesAreNotKept()
{
    auto huge = record("k");
    huge.command[2] = QByteArray(5'000'000, 'x');
    huge.reply = redis::Reply::string(QByteArray(5'000'000, 'y'));
    const auto entry = logEntry(huge);
    QVERIFY(entry.command.at(2).size() < 5000);
    QVERIFY(entry.command.at(2).endsWith("(5000000 bytes)"));
    QVERIFY(replyText(entry).size() < 5000 && entry.reply.text().size() < 10'000);
}

void LogTest::manyArgumentsAreNotKeptEither()
{
    auto wide = record("k");
    wide.command = redis::Command{"MSET"};
    for (int i = 0; i < 100'000; ++i)
        wide.command.append(QByteArray::number(i % 10));
    wide.fault = QString(1'000'000, u'x');
    const auto entry = logEntry(wide);
    qsizetype bytes = 0;
    for (const auto &argument : entry.command)
        bytes += argument.size();
    QVERIFY2(bytes < 20'000, qPrintable(QString::number(bytes)));
    const auto left = 100'001 - (entry.command.size() - 1);
    QVERIFY(entry.command.size() < 1'000);
    QCOMPARE(entry.command.last(),
             u"…(%1 more arguments, %2 bytes)"_s.arg(countText(left), QString::number(left)).toUtf8());
    QVERIFY(replyText(entry).size() < 5000 && entry.reply.text().size() < 10'000);
    wide.command = redis::Command{"MSET", QByteArray(4000, 'a'), QByteArray(4000, 'b'), QByteArray(4000, 'c'),
                                  QByteArray(3000, 'd')};
    QCOMPARE(logEntry(wide).command, wide.command);
}

LAB_TEST(LogTest)
#include "log_test.moc"
