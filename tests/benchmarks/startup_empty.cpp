// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// The yardstick of startup_benchmark: an empty QMainWindow program.
#include "tests/benchmarks/first_paint.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FirstPaint paint;
    application.installEventFilter(&paint);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
