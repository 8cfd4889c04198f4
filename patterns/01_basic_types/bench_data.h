// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/run.h"

#include <QPointer>

namespace lab::patterns::basic {

/// What the two arms of a comparison read: the same data in Redis and in the lab's database. The keys are new
/// each time, since the data of one point may go only after that of the next has been made. They are removed
/// with the object; what a crash leaves behind expires after ten minutes.
class BenchData
{
public:
    /// `count` keys `bench:{comparison}:…`.
    BenchData(Run &run, const QByteArray &comparison, qsizetype count = 1);
    ~BenchData();
    BenchData(const BenchData &) = delete;
    BenchData &operator=(const BenchData &) = delete;

    /// Sends `fill` and gives all keys the same end on both sides, since reading has to look at it. `type` is
    /// that of the values whose rows `insert` adds.
    QCoro::Task<void> fill(QList<redis::Command> fill, QString type,
                           std::function<void(sql::Connection &sql)> insert);

    redis::Client &redis() { return *m_redis; }
    sql::Connection &sql() { return m_sql; }
    const Keys &keys() const { return m_keys; }
    /// A number below `count`: all of them in turn, in a scattered order.
    qsizetype next(qsizetype count);

private:
    QPointer<redis::Client> m_redis;
    sql::Connection m_sql;
    Keys m_keys;
    qsizetype m_at = 0;
};

} // namespace lab::patterns::basic
