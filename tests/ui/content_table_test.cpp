// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/kit/content_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

class ContentTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAsHighAsItsTextAtEveryWidth();
};

/// Whether a text needs one more line is decided by a pixel: every width around that is tried.
void ContentTableTest::aRowIsAsHighAsItsTextAtEveryWidth()
{
    const Theme theme(*qApp, Theme::modeNamed(u"light"_s));
    QStandardItemModel model(1, 1);
    const auto text = u"SELECT expires_at FROM kv_keys WHERE key = ?"_s;
    model.setItem(0, 0, new QStandardItem(text));
    ContentTable table(u"Statements"_s);
    table.setModel(&model);
    table.setStretchColumn(0);
    table.show();
    for (int width = 160; width < 420; ++width) {
        table.resize(width, 300);
        QApplication::processEvents();
        constexpr int beside = 2 * 6 + 2 * 3; // what the style sheet and the style leave free of a cell
        const QRect room(0, 0, table.columnWidth(0) - beside, 1000);
        const int needed = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
        QVERIFY2(table.rowHeight(0) >= needed,
                 qPrintable(u"%1: %2 of %3"_s.arg(QString::number(width), QString::number(table.rowHeight(0)),
                                                  QString::number(needed))));
    }
}

LAB_TEST(ContentTableTest)
#include "content_table_test.moc"
