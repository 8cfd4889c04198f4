// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/keys/key_details.h"
#include "ui/keys/key_tree_view.h"
#include "ui/keys/keys_panel.h"
#include "ui/keys/value_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

class KeysPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutAServerThePanelSaysSo();
    void anEmptyLabSaysWhatToDo();
    void keysOfThePrefixAreShownAndCounted();
    void whatAnOperationWritesAppearsByItself();
    void whatExpiresGoesByItself();
    void filterNarrowsTheTreeAndTheCount();
    void aKeysDetailsAreShown();
    void treeAndDetailsShareTheRoom();
    void elementsAreShownAsATable();
    void htmlAndOddBytesAreShownAsTheyAre();
    void timeToLiveCountsDownToTheEnd();
    void whatAPersonReadsStaysWhileOtherKeysAreWritten();
    void elementsSelectedStaySelectedWhileOtherKeysAreWritten();
    void listingAgainNeedsAServer();
    void aFolderTellsHowManyKeysAreBelow();
    void keysOfAnotherServerAreTakenAway();
    void aHiddenPanelAsksNothing();
    void aLongListIsLoadedPageByPage();
    void whatMayNotBeReadIsNotSaidToBeGone();
    void valueModelKeepsTheRulesOfModels();

private:
    void redis(redis::Command command);
    void show(Bench &bench, KeysPanel &panel);
    void chooseKey(KeysPanel &panel, const QByteArray &name);

    std::unique_ptr<RedisProcess> m_server;
};

void KeysPanelTest::initTestCase()
{
    m_server = std::make_unique<RedisProcess>();
}

void KeysPanelTest::cleanup()
{
    redis({"FLUSHALL"});
}

void KeysPanelTest::redis(redis::Command command)
{
    redis::Client client(m_server->endpoint());
    waitFor(client.send(command));
}

// Returns when the panel has listed the keys of the running server.
void KeysPanelTest::show(Bench &bench, KeysPanel &panel)
{
    bench.start();
    panel.resize(300, 700);
    QSignalSpy shown(&panel, &KeysPanel::shown);
    panel.show();
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"scanned"_s); }));
}

void KeysPanelTest::chooseKey(KeysPanel &panel, const QByteArray &name)
{
    QSignalSpy details(&panel, &KeysPanel::detailsShown);
    panel.findChild<KeyTreeView *>()->select(name);
    QVERIFY(details.wait(Patience));
}

void KeysPanelTest::withoutAServerThePanelSaysSo()
{
    Bench bench(refusedEndpoint());
    KeysPanel panel(bench.lab());
    panel.show();
    QVERIFY2(labels(&panel).contains(u"when there is a server"_s), qPrintable(labels(&panel)));
}

void KeysPanelTest::anEmptyLabSaysWhatToDo()
{
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    QVERIFY2(labels(&panel).contains(u"Run an operation"_s), qPrintable(labels(&panel)));
    QVERIFY(labels(&panel).contains(u"0 keys · scanned 0 of 0"_s));
}

void KeysPanelTest::keysOfThePrefixAreShownAndCounted()
{
    redis({"MSET", "lab:a", "1", "lab:b:c", "2", "other", "3"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    const auto &tree = panel.findChild<KeyTreeView *>()->keys().tree();
    QCOMPARE(tree.keyCount(), 2);
    QVERIFY(tree.find("lab:b:c") > 0);
    QVERIFY(tree.find("other") < 0);
    QVERIFY2(labels(&panel).contains(u"2 keys · scanned 3 of 3"_s), qPrintable(labels(&panel)));
}

void KeysPanelTest::whatAnOperationWritesAppearsByItself()
{
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    bench.write("fresh", "1");
    const auto &keys = panel.findChild<KeyTreeView *>()->keys();
    QVERIFY(becomesTrue([&] { return keys.tree().find("lab:fresh") > 0; }));
}

void KeysPanelTest::whatExpiresGoesByItself()
{
    redis({"SET", "lab:short", "1", "PX", "1500"});
    redis({"SET", "lab:long", "1"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"1 key"_s); }));
}

void KeysPanelTest::filterNarrowsTheTreeAndTheCount()
{
    redis({"MSET", "lab:apple", "1", "lab:pear", "2"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    QTest::keyClicks(panel.findChild<QLineEdit *>(), u"pea"_s);
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"1 of 2 keys"_s); }));
    QTest::keyClicks(panel.findChild<QLineEdit *>(), u"xx"_s);
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"No key matches the filter."_s); }));
}

void KeysPanelTest::aKeysDetailsAreShown()
{
    redis({"SET", "lab:a", "hello", "EX", "500"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    const QString text = labels(&panel);
    for (const auto &expected : {u"string"_s, u"embstr"_s, u"5\u202fB"_s, u"8\u202fmin"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
    QCOMPARE(panel.findChild<QPlainTextEdit *>()->toPlainText(), u"hello"_s);
}

void KeysPanelTest::treeAndDetailsShareTheRoom()
{
    redis({"SET", "lab:a", "1"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    const auto sizes = panel.findChild<QSplitter *>(u"keyParts"_s)->sizes();
    QVERIFY2(std::abs(sizes.first() - sizes.last()) <= 1, qPrintable(u"%1 %2"_s.arg(sizes.first()).arg(sizes.last())));
}

void KeysPanelTest::elementsAreShownAsATable()
{
    redis({"RPUSH", "lab:list", "x", "y"});
    redis({"HSET", "lab:hash", "field", "value"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:list");
    const auto *const model = panel.findChild<KeyDetails *>()->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 0).data().toString(), u"1"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"y"_s);
    chooseKey(panel, "lab:hash");
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Field"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"value"_s);
    QVERIFY(labels(&panel).contains(u"1 element"_s));
}

void KeysPanelTest::htmlAndOddBytesAreShownAsTheyAre()
{
    const QByteArray name = "lab:<img src=x>";
    redis({"SET", name, QByteArray("<b>\xff\0z</b>", 10)});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, name);
    QVERIFY(labels(&panel).contains(u"lab:<img src=x>"_s));
    const QString value = panel.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(value.contains(u"<b>\\xff\\x00z</b>"_s), qPrintable(value));
    for (const auto *const label : panel.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void KeysPanelTest::timeToLiveCountsDownToTheEnd()
{
    redis({"SET", "lab:a", "1"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    QVERIFY(labels(&panel).contains(u"none"_s));
    redis({"PEXPIRE", "lab:a", "2500"});
    QVERIFY(becomesTrue([&] {
        panel.refresh();
        return !labels(&panel).contains(u"none"_s);
    }));
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"no longer there"_s); }));
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"0 keys"_s); }));
}

void KeysPanelTest::whatAPersonReadsStaysWhileOtherKeysAreWritten()
{
    redis({"SET", "lab:a", QByteArray("line\n").repeated(400)});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    auto *const value = panel.findChild<QPlainTextEdit *>();
    auto cursor = value->textCursor();
    cursor.setPosition(20);
    cursor.setPosition(24, QTextCursor::KeepAnchor);
    value->setTextCursor(cursor);
    value->verticalScrollBar()->setValue(50);
    QSignalSpy details(&panel, &KeysPanel::detailsShown);
    bench.write("b", "1");
    QVERIFY(details.wait(Patience));
    QCOMPARE(value->textCursor().selectedText(), u"line"_s);
    QCOMPARE(value->verticalScrollBar()->value(), 50);
    redis({"SET", "lab:a", "other"});
    bench.write("c", "1");
    QVERIFY(becomesTrue([&] { return value->toPlainText() == u"other"_s; }));
}

void KeysPanelTest::elementsSelectedStaySelectedWhileOtherKeysAreWritten()
{
    redis({"RPUSH", "lab:list", "x", "y"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:list");
    auto *const table = panel.findChild<KeyDetails *>()->findChild<QTableView *>();
    table->selectRow(1);
    QSignalSpy details(&panel, &KeysPanel::detailsShown);
    bench.write("b", "1");
    QVERIFY(details.wait(Patience));
    QVERIFY(table->selectionModel()->isRowSelected(1));
    redis({"RPUSH", "lab:list", "z"});
    bench.write("c", "1");
    QVERIFY(becomesTrue([&] { return table->model()->rowCount() == 3; }));
}

void KeysPanelTest::listingAgainNeedsAServer()
{
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    const auto *const refresh = button(&panel, u"List the keys again (F5)"_s);
    QVERIFY(refresh);
    QVERIFY(!refresh->isEnabled());
    bench.start();
    QVERIFY(refresh->isEnabled());
}

void KeysPanelTest::aFolderTellsHowManyKeysAreBelow()
{
    redis({"MSET", "lab:a:1", "1", "lab:a:2", "2"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    panel.findChild<KeyTreeView *>()->select("lab:a");
    QVERIFY2(labels(&panel).contains(u"lab:a:\n2 keys below."_s), qPrintable(labels(&panel)));
}

void KeysPanelTest::keysOfAnotherServerAreTakenAway()
{
    redis({"SET", "lab:a", "1"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    bench.lab().useServer(refusedEndpoint());
    QCOMPARE(panel.findChild<KeyTreeView *>()->keys().tree().keyCount(), 0);
    QVERIFY(!labels(&panel).contains(u"lab:a"_s));
    QVERIFY(becomesTrue([&] { return labels(&panel).contains(u"could not be listed"_s); }));
}

void KeysPanelTest::aHiddenPanelAsksNothing()
{
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    QSignalSpy listed(&bench.lab().caretaker(), &Caretaker::keysListed);
    bench.start();
    bench.write("a", "1");
    QSignalSpy health(&bench.lab().caretaker(), &Caretaker::healthChanged);
    // Two checks are a second apart: a listing would have come between them.
    QVERIFY(becomesTrue([&] { return health.size() >= 2; }));
    QCOMPARE(listed.size(), 0);
    panel.show();
    QVERIFY(listed.wait(Patience));
}

void KeysPanelTest::aLongListIsLoadedPageByPage()
{
    redis({"EVAL", "for i = 1, 1500 do redis.call('RPUSH', 'lab:list', i) end", "0"});
    Bench bench(m_server->endpoint());
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:list");
    const auto *const model = panel.findChild<KeyDetails *>()->findChild<QTableView *>()->model();
    auto *const more = button(&panel, u"Load more"_s);
    QVERIFY(more && more->isVisible());
    QVERIFY2(labels(&panel).contains(u"100 of 1\u202f500 elements"_s), qPrintable(labels(&panel)));
    more->click();
    QVERIFY(becomesTrue([&] { return model->rowCount() == 1100; }));
    // What others write meanwhile takes nothing of that away.
    QSignalSpy details(&panel, &KeysPanel::detailsShown);
    bench.write("b", "1");
    QVERIFY(details.wait(Patience));
    QCOMPARE(model->rowCount(), 1100);
    auto *const bar = panel.findChild<KeyDetails *>()->findChild<QTableView *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const int read = bar->value();
    QVERIFY(read > 0);
    more->setFocus();
    more->click();
    QVERIFY(becomesTrue([&] { return model->rowCount() == 1500; }));
    QCOMPARE(model->index(1499, 1).data().toString(), u"1500"_s);
    QVERIFY(!more->isVisible());
    auto *const table = qobject_cast<QTableView *>(panel.focusWidget());
    QVERIFY(table);
    QCOMPARE(table->verticalScrollBar()->value(), read); // who has read that far stays there
}

void KeysPanelTest::whatMayNotBeReadIsNotSaidToBeGone()
{
    redis({"SET", "lab:a", "1"});
    redis({"ACL", "SETUSER", "bob", "on", ">pw", "~*", "&*", "+@all", "-get", "-getrange"});
    Bench bench(m_server->endpointOf(u"bob"_s, u"pw"_s));
    KeysPanel panel(bench.lab());
    show(bench, panel);
    chooseKey(panel, "lab:a");
    QVERIFY2(labels(&panel).contains(u"could not be read"_s), qPrintable(labels(&panel)));
    QVERIFY2(labels(&panel).contains(u"NOPERM"_s), qPrintable(labels(&panel)));
}

void KeysPanelTest::valueModelKeepsTheRulesOfModels()
{
    ValueModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeyValue value;
    value.type = KeyType::SortedSet;
    value.elements = {{"alice", "2500"}, {"bob", "3200"}};
    model.setValue(value);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    value.type = KeyType::Set;
    value.elements = {{"one"}};
    model.setValue(value);
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"one"_s);
    value.elements = {{"x" + QString(u"ä"_s).repeated(3'000).toUtf8()}}; // the cut falls within a character
    model.setValue(value);
    QVERIFY(model.index(0, 0).data().toString().endsWith(u"ä … (5.9\u202fKB in all)"_s));
}

LAB_TEST(KeysPanelTest)
#include "keys_panel_test.moc"
