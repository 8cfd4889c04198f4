// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/time_left.h"
#include "app/cli/invocation.h"
#include "app/lab/bench_run.h"
#include "app/server/server_folder.h"

#include <qcorotask.h>

namespace lab::cli {

/// The lab of one call of the command line: the embedded server or the given one, and a data folder that is gone
/// afterwards unless --data named one.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Invocation &invocation, const Catalogue &catalogue);

    /// Resumes when the server is there; throws ConnectionError with the server's own words when it is not, and
    /// Cancelled when interrupt() comes first.
    QCoro::Task<void> start();
    QCoro::Task<Report> execute(Request request);
    /// Measures one after the other; see BenchRun.
    QCoro::Task<BenchOutcome> bench(BenchPlan plan);
    /// Keeps what was measured in the data folder's history; nothing is kept without --data. Throws Error.
    QCoro::Task<void> keep(BenchOutcome outcome);
    Progress &progress() { return m_lab.progress(); }
    /// How many keys it removed. Throws as redis::Client::command() does.
    QCoro::Task<qint64> clean();
    /// Resumes when nothing is being cleaned up any more: a run that was stopped does not wait for that itself.
    QCoro::Task<void> settle();
    /// Asks everything that runs to stop; it then ends with kind Cancelled. A live run ends what it has in hand and
    /// comes to its outcome, unless that takes longer than 2 s.
    void interrupt();

Q_SIGNALS:
    void interrupted();

private:
    void showLive(const EventBatch &batch);
    void showProgress(qint64 done, qint64 total, const QString &what);

    server::ServerFolder m_temporary{QString()}; ///< swept by a later call when this one is killed
    Lab m_lab;
    QSet<QString> m_lessons; ///< which have run something
    std::stop_source m_stop; ///< of what runs on this thread
    bool m_interrupted = false;
    bool m_showsProgress, m_showsLive;
    const bool m_keepsData;
    BenchRun m_bench;
    TimeLeft m_timeLeft;
    std::optional<std::pair<Worker *, RunId>> m_live; ///< the live run, while it goes on
};

} // namespace lab::cli
