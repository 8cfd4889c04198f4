// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/keys/key_tree_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::ui;

namespace {

Keys keysOf(const QByteArrayList &names)
{
    Keys keys;
    for (const auto &name : names)
        keys.append(Key{name});
    return keys;
}

// One line a node: indented, a star for a key, the number of keys for a folder.
QString dump(const KeyTree &tree, int index = KeyTree::Root, int depth = -1)
{
    const auto &node = tree.node(index);
    QString text;
    if (index != KeyTree::Root) {
        text = QString(depth, u' ') + QString::fromUtf8(node.segment);
        if (node.isKey)
            text += u'*';
        if (!node.children.empty())
            text += u" %1"_s.arg(node.keys);
        text += u'\n';
    }
    for (const int child : node.children)
        text += dump(tree, child, depth + 1);
    return text;
}

Keys manyKeys(int count)
{
    Keys keys;
    for (int i = 0; i < count; ++i)
        keys.append(Key{"lab:product:{" + QByteArray::number(i) + "}:views"});
    return keys;
}

} // namespace

class KeyTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colonsInNamesMakeBranches();
    void aHashTagStaysWhole();
    void aKeyMayBeAFolderToo();
    void numbersSortAsPeopleCount();
    void emptyPartsAndOddBytesAreKept();
    void filterFindsTextAnywhere();
    void aGlobIsThatOfScanMatch_data();
    void aGlobIsThatOfScanMatch();
    void modelKeepsTheRulesOfModels();
    void pathsLeadToRowsAndBack();
    void aHundredThousandKeysAreBuiltWhole();
    void openBranchesAndSelectionSurviveANewTree();
    void choosingARowTellsItsName();
};

void KeyTreeTest::colonsInNamesMakeBranches()
{
    const auto tree = KeyTree::build(keysOf({"lab:post:{1}:likes", "lab:post:{1}:views", "lab:product:{1}"}));
    QCOMPARE(dump(*tree), u"lab 3\n post 2\n  {1} 2\n   likes*\n   views*\n product 1\n  {1}*\n"_s);
}

void KeyTreeTest::aHashTagStaysWhole()
{
    const QByteArrayList names{"lab:lock:{coupon:1}", "lab:lock:{coupon:1}:owner", "lab:lock:{coupon:2}",
                               "lab:{open:1"};
    const auto tree = KeyTree::build(keysOf(names));
    QCOMPARE(dump(*tree), u"lab 4\n lock 3\n  {coupon:1}* 2\n   owner*\n  {coupon:2}*\n {open 1\n  1*\n"_s);
    for (const auto &name : names)
        QCOMPARE(tree->path(tree->find(name)), name);
}

void KeyTreeTest::aKeyMayBeAFolderToo()
{
    // In plain byte order `a-b` would come between `a` and `a:b`.
    const auto tree = KeyTree::build(keysOf({"a", "a-b", "a:b"}));
    QCOMPARE(dump(*tree), u"a* 2\n b*\na-b*\n"_s);
    QCOMPARE(tree->keyCount(), 3);
}

void KeyTreeTest::numbersSortAsPeopleCount()
{
    const auto tree = KeyTree::build(keysOf({"p:{10}", "p:{9}", "p:{1}", "p:01:z", "p:1:a", "p:01:b", "p:1:y"}));
    QCOMPARE(dump(*tree), u"p 7\n 1 2\n  a*\n  y*\n 01 2\n  b*\n  z*\n {1}*\n {9}*\n {10}*\n"_s);
    QVERIFY(tree->find("p:{10}") > 0);
    QVERIFY(tree->find("p:01:z") > 0);
}

void KeyTreeTest::emptyPartsAndOddBytesAreKept()
{
    const QByteArray odd("lab::\xff\0x", 8);
    const auto tree = KeyTree::build({Key{odd}});
    const int index = tree->find(odd);
    QVERIFY(index > 0);
    QCOMPARE(tree->path(index), odd);
    QVERIFY(tree->node(index).isKey);
}

void KeyTreeTest::filterFindsTextAnywhere()
{
    const auto keys = keysOf({"lab:post:{1}", "lab:product:{1}", "lab:session:x"});
    QCOMPARE(dump(*KeyTree::build(keys, u" PRODUCT "_s)), u"lab 1\n product 1\n  {1}*\n"_s);
    QCOMPARE(KeyTree::build(keys, u"nowhere"_s)->keyCount(), 0);
}

void KeyTreeTest::aGlobIsThatOfScanMatch_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("found");
    QTest::newRow("the whole name") << u"lab:p*:{1}"_s << 2;
    QTest::newRow("not a part of it") << u"s?ssion"_s << 0;
    QTest::newRow("upper case") << u"LAB:?"_s << 0;
    QTest::newRow("lower case") << u"lab:?"_s << 1;
    QTest::newRow("two classes") << u"[rate_limiter][sms_delay]"_s << 0;
    QTest::newRow("two classes escaped") << u"*\\[rate_limiter\\]\\[sms_delay\\]"_s << 1;
    QTest::newRow("a bracket as the whole name") << u"\\["_s << 0;
    QTest::newRow("a bracket anywhere") << u"*\\[*"_s << 1;
    QTest::newRow("a class that is not closed yet") << u"lab:[xy"_s << 1;
}

void KeyTreeTest::aGlobIsThatOfScanMatch()
{
    QFETCH(QString, filter);
    const auto keys =
        keysOf({"lab:post:{1}", "lab:product:{1}", "lab:session:1", "lab:x", "lab:[rate_limiter][sms_delay]"});
    QTEST(KeyTree::build(keys, filter)->keyCount(), "found");
}

void KeyTreeTest::modelKeepsTheRulesOfModels()
{
    KeyTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(KeyTree::build(manyKeys(50)));
    model.setTree(KeyTree::build(keysOf({"a", "a:b", "a:b:c", "z"})));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, KeyTreeModel::Count).data().toString(), u"3"_s);
    model.setTree(KeyTree::build({}));
    QCOMPARE(model.rowCount(), 0);
}

void KeyTreeTest::pathsLeadToRowsAndBack()
{
    KeyTreeModel model;
    model.setTree(KeyTree::build(keysOf({"lab:a:1", "lab:a:2", "lab:b"})));
    const auto index = model.indexOf("lab:a:2");
    QVERIFY(index.isValid());
    QCOMPARE(model.path(index), QByteArray("lab:a:2"));
    QVERIFY(model.isKey(index));
    QVERIFY(!model.isKey(index.parent()));
    QVERIFY(!model.indexOf("lab:c").isValid());
}

void KeyTreeTest::aHundredThousandKeysAreBuiltWhole()
{
    const auto tree = KeyTree::build(manyKeys(100'000));
    QCOMPARE(tree->keyCount(), 100'000);
    QCOMPARE(tree->size(), 1 + 2 + 2 * 100'000);
    KeyTreeView view;
    view.setTree(tree);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isExpanded(view.keys().indexOf("lab")));
    QVERIFY(!view.isExpanded(view.keys().indexOf("lab:product")));
}

void KeyTreeTest::openBranchesAndSelectionSurviveANewTree()
{
    KeyTreeView view;
    view.setTree(KeyTree::build(keysOf({"lab:a:1", "lab:b:1"})));
    view.collapse(view.keys().indexOf("lab:a"));
    view.select("lab:b:1");
    QSignalSpy chosen(&view, &KeyTreeView::chosen);
    view.setTree(KeyTree::build(keysOf({"lab:a:1", "lab:a:2", "lab:b:1", "lab:c:1"})));
    QVERIFY(!view.isExpanded(view.keys().indexOf("lab:a")));
    QVERIFY(view.isExpanded(view.keys().indexOf("lab:c")));
    QCOMPARE(view.currentPath(), QByteArray("lab:b:1"));
    QCOMPARE(chosen.size(), 0);
}

void KeyTreeTest::choosingARowTellsItsName()
{
    KeyTreeView view;
    view.setTree(KeyTree::build(keysOf({"lab:a:1", "lab:b"})));
    QSignalSpy chosen(&view, &KeyTreeView::chosen);
    QVERIFY(view.selectFirstKey());
    QCOMPARE(chosen.takeFirst(), (QVariantList{QByteArray("lab:a:1"), true, 1}));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(chosen.takeFirst(), (QVariantList{QByteArray("lab:a"), false, 1}));
    view.setTree(KeyTree::build({}));
    QVERIFY(!view.selectFirstKey());
}

LAB_TEST(KeyTreeTest)
#include "key_tree_test.moc"
