// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace lab::testing {

/// Milliseconds that the calling thread has worked.
inline double threadMillis()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long each event that the window's thread handles keeps it: by the clock, and of that its own work.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto what =
            QByteArray(receiver->metaObject()->className()) + ", event " + QByteArray::number(event->type());
        QElapsedTimer clock;
        clock.start();
        const double before = threadMillis();
        const bool isHandled = QApplication::notify(receiver, event);
        const double own = threadMillis() - before;
        --m_depth;
        ++handled;
        if (own > longestOwn)
            longestAt = what;
        longestOwn = std::max(longestOwn, own);
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        overSixteen += own > 16 ? 1 : 0;
        return isHandled;
    }

    void print(const char *what)
    {
        std::printf("%-34s %6.1f ms by the clock, %6.1f ms of its own work, %d over 16 ms (%s)\n", what, longest,
                    longestOwn, overSixteen, longestAt.constData());
        std::fflush(stdout);
        longest = longestOwn = 0;
        overSixteen = 0;
    }

    double longest = 0, longestOwn = 0; ///< milliseconds
    int overSixteen = 0;
    qint64 handled = 0;
    QByteArray longestAt;

private:
    int m_depth = 0;
};

} // namespace lab::testing
