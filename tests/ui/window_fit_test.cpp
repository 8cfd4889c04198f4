// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/window/window_fit.h"

#include <QTest>

using lab::ui::fittedGeometry;

class WindowFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysWhereItIs();
    void aWindowAsLargeAsTheScreenLeavesRoomForItsFrame();
    void aWindowBesideTheScreenIsMovedOnly();

private:
    const QRect m_screen{0, 20, 1440, 880};
    const QMargins m_frame{2, 24, 2, 2};
};

void WindowFitTest::whatFitsStaysWhereItIs()
{
    const QRect window(100, 100, 800, 600);
    QCOMPARE(fittedGeometry(window, m_frame, m_screen), window);
}

void WindowFitTest::aWindowAsLargeAsTheScreenLeavesRoomForItsFrame()
{
    const QRect fitted = fittedGeometry({0, 0, 1440, 900}, m_frame, m_screen);
    QCOMPARE(fitted.marginsAdded(m_frame), m_screen);
}

void WindowFitTest::aWindowBesideTheScreenIsMovedOnly()
{
    const QRect fitted = fittedGeometry({-300, 700, 800, 600}, {}, m_screen);
    QCOMPARE(fitted, QRect(0, 300, 800, 600));
}

LAB_TEST(WindowFitTest)
#include "window_fit_test.moc"
