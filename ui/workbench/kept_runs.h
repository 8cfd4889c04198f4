// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

namespace lab::ui {

/// The reports of the newest runs, to be looked at again: at most `Most` and about `MostBytes` of events; the oldest
/// go first, but never the newest.
class KeptRuns
{
public:
    static constexpr qsizetype Most = 30;
    static constexpr qint64 MostBytes = 256LL << 20;

    struct Kept
    {
        QString key; ///< a newer report of the same one takes its place; empty: none does
        Report report;
        QDateTime time; ///< when it was kept
        qint64 bytes = 0;
    };

    void keep(const QString &key, const Report &report);
    void forget(const QString &key);
    /// Newest first.
    const QList<Kept> &all() const { return m_runs; }
    /// Null when it is not there any more.
    const Report *find(const QString &key) const;
    const Report *newestOf(const QString &item) const;

private:
    QList<Kept> m_runs;
};

} // namespace lab::ui
