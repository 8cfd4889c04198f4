// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

/// Says "painted" on standard output when a main window has painted for the first time, then ends the program.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !qobject_cast<QMainWindow *>(watched))
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        // The event is about to be handled: by the next turn of the loop its pixels are on their way.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return false;
    }
};
