// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/12_benchmark/twin.h"
#include "patterns/12_benchmark/waits.h"

namespace lab::patterns::benchmark {

/// Returns at that moment, to some microseconds. The event loop's timers are up to a millisecond late, so the last of
/// it is waited for by the thread itself. Throws Cancelled when the run is stopped meanwhile.
QCoro::Task<void> waitUntil(Run &run, Time moment);

/// One product, as JSON under a key: read again and again by GET.
class Reader
{
public:
    explicit Reader(Run &run)
        : m_run(&run)
    {
    }

    Run &run() const { return *m_run; }
    /// The product's name; nothing when there is no such product. The key goes when the run ends.
    QCoro::Task<std::optional<QString>> prepare(qint64 id);
    QCoro::Task<void> read();
    /// As many GETs in one write.
    QCoro::Task<void> readTogether(qint64 count);

private:
    static void take(const redis::Reply &reply);

    Run *m_run;
    Key m_key;
};

/// What would show in a measurement on this server: its `settings`, and `findings` in words.
QCoro::Task<Fields> lookAtServer(Run &run);

} // namespace lab::patterns::benchmark
