// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Compiled into the test program of each room, with the kind of application that the room's libraries call for.
#include "tests/support/test_registry.h"

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // sizes in pixels are the same on every screen
    const Application application(argc, argv);
    return lab::testing::runTests(argc, argv);
}
