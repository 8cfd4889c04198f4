// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/kit/item_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab::ui;

class ItemPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_picker.reset(); }
    void inLittleRoomTheGroupIsSaid();
    void aSearchThatFindsNothingSaysSo();
    void aLongTitleIsBrokenAndInTheToolTip();
    void inOneLineAllRowsAreOfOneHeight();

private:
    std::unique_ptr<ItemPicker> m_picker;
};

void ItemPickerTest::init()
{
    QList<PickerEntry> entries;
    for (const auto &group : {u"Set"_s, u"Hash"_s, u"List"_s}) {
        for (const auto &title : {u"Add"_s, u"Remove"_s, u"Intersect, unite, subtract and count"_s})
            entries.append({group + title, group, title, u"Summary."_s});
    }
    m_picker = std::make_unique<ItemPicker>(u"Operations"_s);
    m_picker->setEntries(entries);
    m_picker->resize(170, 500);
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

void ItemPickerTest::inLittleRoomTheGroupIsSaid()
{
    m_picker->setCompact(true);
    auto *const chooser = m_picker->findChild<QComboBox *>();
    QCOMPARE(chooser->currentText(), u"Set · Add"_s);
    QTest::keyClick(chooser, Qt::Key_End);
    QCOMPARE(m_picker->current(), u"ListIntersect, unite, subtract and count"_s);
    m_picker->setCurrent(u"HashAdd"_s);
    QCOMPARE(chooser->currentText(), u"Hash · Add"_s);
}

void ItemPickerTest::aSearchThatFindsNothingSaysSo()
{
    auto *const search = m_picker->findChild<QLineEdit *>();
    const auto *const nothing = m_picker->findChild<QLabel *>();
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), u"Nothing matches."_s);
    search->clear();
    QVERIFY(!nothing->isVisible());
}

void ItemPickerTest::aLongTitleIsBrokenAndInTheToolTip()
{
    const auto *const list = m_picker->findChild<QListView *>();
    const auto one = list->model()->index(1, 0), several = list->model()->index(3, 0);
    QVERIFY(list->visualRect(several).height() > list->visualRect(one).height());
    QVERIFY(several.data(Qt::ToolTipRole).toString().contains(u"subtract and count"_s));
}

void ItemPickerTest::inOneLineAllRowsAreOfOneHeight()
{
    auto *const list = m_picker->findChild<QListView *>();
    QSet<int> broken, whole;
    const auto heights = [list](QSet<int> &all) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto index = list->model()->index(row, 0);
            if (index.flags().testFlag(Qt::ItemIsSelectable))
                all.insert(list->sizeHintForIndex(index).height());
        }
    };
    heights(broken);
    QCOMPARE(broken.size(), 2);
    m_picker->setOneLine();
    heights(whole);
    QCOMPARE(whole.size(), 1);
}

LAB_TEST(ItemPickerTest)
#include "item_picker_test.moc"
