// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/lesson/part_bar.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Knows what the compiled translations know of a text outside of a class: it stands in the context `lab`.
class OfFreeTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "lab") == 0 ? u"⟦"_s + QString::fromUtf8(source) : QString();
    }
};

} // namespace

class PartBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAndPurposesCanBeTranslated();
};

void PartBarTest::titlesAndPurposesCanBeTranslated()
{
    OfFreeTexts translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const PartBar bar;
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(bar.count(), PartBar::names().size());
    for (int i = 0; i < bar.count(); ++i) {
        QVERIFY2(bar.tabText(i).startsWith(u'⟦'), qPrintable(bar.tabText(i)));
        QVERIFY2(bar.tabToolTip(i).startsWith(u'⟦'), qPrintable(bar.tabToolTip(i)));
    }
}

LAB_TEST(PartBarTest)
#include "part_bar_test.moc"
