// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/kit/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSpontaneKeyEvent>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page that is longer than its window, with one of each that the wheel would change at its top.
struct LongPage
{
    LongPage()
    {
        choice->addItems({u"a"_s, u"b"_s, u"c"_s});
        number->setRange(0, 100);
        slider->setRange(0, 100);
        slider->setSingleStep(1);
        auto *page = new QWidget;
        auto *rows = new QVBoxLayout(page);
        for (auto *widget : std::initializer_list<QWidget *>{choice, number, slider})
            rows->addWidget(widget);
        rows->addSpacing(2'000);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(300, 200);
        area.show();
        if (!QTest::qWaitForWindowExposed(&area)) // else it does not know yet how far it can scroll
            qFatal("The page does not show.");
    }

    /// As a mouse does it: one notch towards the person.
    void turn(QWidget *widget) const
    {
        const QPointF place = widget->rect().center();
        QWheelEvent wheel(place, widget->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // else it is for the widget alone, as one that was sent is
        qApp->notify(widget, &wheel);
    }

    int scrolled() const { return area.verticalScrollBar()->value(); }
    int values() const { return choice->currentIndex() + number->value() + slider->value(); }

    WheelGuard guard;
    QScrollArea area;
    QComboBox *choice = new QComboBox;
    QSpinBox *number = new QSpinBox;
    QSlider *slider = new QSlider(Qt::Horizontal);
};

} // namespace

class WheelGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelMovesThePageAndNoValue();
    void whatHasTheFocusTakesTheWheel();
    void theWheelBringsNoFocus();
    void outsideOfAPageThatScrollsAllIsAsEver();
};

void WheelGuardTest::theWheelMovesThePageAndNoValue()
{
    LongPage page;
    page.area.setFocus();
    for (auto *widget : std::initializer_list<QWidget *>{page.choice, page.number, page.slider}) {
        page.area.verticalScrollBar()->setValue(0);
        page.number->setValue(50);
        page.slider->setValue(50);
        const int before = page.values();
        page.turn(widget);
        QCOMPARE(page.values(), before);
        QVERIFY2(page.scrolled() > 0, widget->metaObject()->className());
    }
}

void WheelGuardTest::whatHasTheFocusTakesTheWheel()
{
    LongPage page;
    page.area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page.area));
    page.slider->setValue(50);
    page.slider->setFocus();
    page.turn(page.slider);
    QVERIFY(page.slider->value() != 50);
    QCOMPARE(page.scrolled(), 0);
}

void WheelGuardTest::theWheelBringsNoFocus()
{
    const LongPage page;
    for (const auto *widget : std::initializer_list<QWidget *>{page.choice, page.number, page.slider})
        QVERIFY2(widget->focusPolicy() != Qt::WheelFocus, widget->metaObject()->className());
}

void WheelGuardTest::outsideOfAPageThatScrollsAllIsAsEver()
{
    const WheelGuard guard;
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.setValue(50);
    slider.show();
    const QPointF place = slider.rect().center();
    QWheelEvent wheel(place, slider.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&slider, &wheel);
    QVERIFY(slider.value() != 50);
}

LAB_TEST(WheelGuardTest)
#include "wheel_guard_test.moc"
