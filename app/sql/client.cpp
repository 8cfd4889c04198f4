// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/database.h"

#include <vector>

namespace lab::sql {

namespace {

using Records = std::vector<SqlRecord>;

/// Delivers what was recorded on the pool thread, whichever way the statement ended.
QCoro::Task<Rows> deliver(QCoro::Task<Rows> rows, std::shared_ptr<Records> records, Client::Recorder recorder)
{
    std::exception_ptr failure;
    Rows result;
    try {
        result = co_await rows;
    } catch (...) {
        failure = std::current_exception();
    }
    if (recorder) {
        for (const SqlRecord &record : *records)
            recorder(record);
    }
    if (failure)
        std::rethrow_exception(failure);
    co_return result;
}

} // namespace

Client::Client(Database &database, QString actor, Recorder recorder, std::stop_token stop)
    : m_database(&database)
    , m_actor(std::move(actor))
    , m_recorder(std::move(recorder))
    , m_stop(std::move(stop))
{
}

void Client::setLatency(std::chrono::microseconds latency)
{
    m_latency = latency;
}

QCoro::Task<Rows> Client::query(QString statement, QVariantList bindings) const
{
    return recorded([statement = std::move(statement), bindings = std::move(bindings)](Connection &connection) {
        return connection.execute(statement, bindings);
    });
}

QCoro::Task<Rows> Client::transaction(std::function<Rows(Connection &)> work) const
{
    return recorded([work = std::move(work)](Connection &connection) {
        Rows rows;
        connection.transaction([&] { rows = work(connection); });
        return rows;
    });
}

// Not a coroutine, as the two above: a Client may be a temporary that is gone before the statement has ended.
QCoro::Task<Rows> Client::recorded(std::function<Rows(Connection &)> work) const
{
    auto records = std::make_shared<Records>();
    auto job = [records, actor = m_actor, latency = m_latency, recording = bool(m_recorder),
                work = std::move(work)](Connection &connection) {
        if (recording)
            connection.record(actor, [&](const SqlRecord &record) { records->push_back(record); });
        connection.setLatency(latency);
        return work(connection);
    };
    return deliver(m_database->run<Rows>(std::move(job), m_stop), records, m_recorder);
}

} // namespace lab::sql
