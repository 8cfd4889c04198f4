// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"
#include "patterns/12_benchmark/record_product.h"

namespace lab::patterns::benchmark {

/// The same product as a row, read by its primary key. Each statement goes through the program's layers as those of any
/// lesson do: it is handed to a thread of the pool, prepared there once, and recorded.
class Twin
{
public:
    explicit Twin(Run &run)
        : m_run(&run)
        , m_sql(run.twin())
    {
    }

    Run &run() const { return *m_run; }
    QCoro::Task<std::optional<QString>> prepare(qint64 id);
    QCoro::Task<void> read();
    /// As many SELECTs in one transaction, handed over once.
    QCoro::Task<void> readTogether(qint64 count);
    /// What PRAGMA says of one setting.
    QCoro::Task<QString> setting(QString name);

    /// For `run`, beside the twin: the row, when there is one.
    static QCoro::Task<std::optional<Product>> find(sql::Client client, qint64 id);

private:
    Run *m_run;
    sql::Client m_sql;
    qint64 m_id = 0;
};

} // namespace lab::patterns::benchmark
