// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/database.h"

namespace lab::sql {

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
    return recorded<Rows>([statement = std::move(statement), bindings = std::move(bindings)](Connection &connection) {
        return connection.execute(statement, bindings);
    });
}

/// On the pool thread, before each piece of work.
void Client::prepare(Connection &connection, const std::shared_ptr<Records> &records) const
{
    if (m_recorder)
        connection.record(m_actor, [records](const SqlRecord &record) { records->push_back(record); });
    connection.setLatency(m_latency);
}

} // namespace lab::sql
