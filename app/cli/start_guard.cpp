// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/start_guard.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/cli/cli.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <sys/resource.h>
#include <utility>

namespace lab::cli {

namespace {

// A message handler is a plain function: what it knows is in statics.
std::mutex guarded;
QList<std::pair<QtMsgType, QString>> heard;
QtMessageHandler handlerBefore = nullptr;
bool tellsJson = false;

} // namespace

StartGuard::StartGuard(bool json)
{
    tellsJson = json;
    handlerBefore = qInstallMessageHandler(hear);
}

StartGuard::~StartGuard()
{
    qInstallMessageHandler(handlerBefore);
    const std::scoped_lock lock(guarded);
    for (const auto &[type, message] : std::exchange(heard, {}))
        handlerBefore(type, {}, message);
}

void StartGuard::hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const std::scoped_lock lock(guarded);
    heard.append({type, message});
    if (type != QtFatalMsg)
        return;
    // The first complaint is the cause (“could not connect to display :1”); what follows is advice to reinstall.
    const Error error(
        ErrorKind::Connection, tr("The window cannot be opened: %1.").arg(heard.first().second),
        tr("Run it in a desktop session, over `ssh -X`, or under `xvfb-run`. The lessons also run without a "
           "window: redis-pattern-lab --help"));
    std::_Exit(reportError(error, tellsJson));
}

void requireOpenFiles()
{
    constexpr rlim_t Fewest = 64, Plenty = 1024;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= Fewest)
        return;
    if (limit.rlim_max < Fewest)
        throw Error(ErrorKind::File,
                    tr("Only %1 files may be open at a time; the program needs %2.")
                        .arg(QString::number(limit.rlim_max), QString::number(Fewest)),
                    tr("Raise the limit: ulimit -n %1.").arg(Plenty));
    limit.rlim_cur = std::min(limit.rlim_max, Plenty);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace lab::cli
