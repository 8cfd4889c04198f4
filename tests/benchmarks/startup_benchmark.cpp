// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// How long from process start to the first painted window, beside an empty QMainWindow program. The two are started in
// turn, so that the machine's drift hits both. Usage: startup_benchmark [ROUNDS]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

/// Milliseconds from starting `program` to its line "painted"; negative when it said something else.
double millisToPaint(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, QStringList());
    process.waitForReadyRead(30'000);
    const double millis = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool painted = process.readAllStandardOutput().startsWith("painted");
    process.waitForFinished(30'000);
    return painted ? millis : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rounds = std::max(1, application.arguments().value(1, QStringLiteral("15")).toInt());
    const QString folder = QCoreApplication::applicationDirPath();
    std::vector<double> empty, window;
    for (int round = -1; round < rounds; ++round) {
        const double a = millisToPaint(folder + QStringLiteral("/startup_empty"));
        const double b = millisToPaint(folder + QStringLiteral("/startup_window"));
        if (a < 0 || b < 0)
            return 1;
        if (round < 0)
            continue; // the first start warms the disk cache
        empty.push_back(a);
        window.push_back(b);
    }
    const double allowed = 2 * median(empty) + 150;
    QTextStream(stdout) << "rounds " << rounds << "\nempty QMainWindow, median ms  " << median(empty)
                        << "\nredis-pattern-lab, median ms  " << median(window) << "\nallowed (2 x empty + 150) ms  "
                        << allowed << "\nshare of what is allowed      " << median(window) / allowed << '\n';
    return 0;
}
