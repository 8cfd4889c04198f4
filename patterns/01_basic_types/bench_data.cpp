// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/bench_data.h"

#include "patterns/01_basic_types/commands.h"
#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 LifeSeconds = 600;

redis::Command unlinkOf(const Keys &keys)
{
    redis::Command unlink{"UNLINK"};
    for (const auto &key : keys)
        unlink.append(key.name);
    return unlink;
}

/// A connection of one's own does not make the tables; on a fresh file nobody may have done so yet.
sql::ConnectionOptions optionsWithSchema(sql::Database &database)
{
    database.open();
    return database.options();
}

} // namespace

BenchData::BenchData(Run &run, const QByteArray &comparison, qsizetype count)
    : m_redis(&run.redis())
    , m_sql(optionsWithSchema(*run.environment().database))
{
    const auto stem = "bench:{" + comparison + "}:" + QByteArray::number(run.random().generate(), 16) + ':';
    for (qsizetype i = 0; i < count; ++i)
        m_keys.append(run.keys().key(stem + QByteArray::number(i)));
    m_redis->setRecording(false); // it would be measured too
}

BenchData::~BenchData()
{
    if (m_redis)
        m_redis->send(unlinkOf(m_keys));
    try {
        for (const auto &key : m_keys)
            remove(m_sql, key);
    } catch (const sql::SqlError &) {
        // The rows carry their end with them, and the next measurement sweeps up what has expired.
    }
}

QCoro::Task<void> BenchData::fill(QList<redis::Command> fill, QString type,
                                  std::function<void(sql::Connection &sql)> insert)
{
    for (const auto &key : m_keys)
        fill.append(makeCommand("EXPIRE", key, LifeSeconds));
    co_await pipelined(*m_redis, fill);
    m_sql.transaction([&] {
        m_sql.execute(u"DELETE FROM kv_keys WHERE expires_at <= ?"_s, {now()});
        for (const auto &key : m_keys) {
            m_sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, ?, ?)"_s,
                          {key.name, type, now() + static_cast<double>(LifeSeconds)});
        }
        insert(m_sql);
    });
}

qsizetype BenchData::next(qsizetype count)
{
    constexpr qsizetype Stride = 7919; // a prime
    m_at = (m_at + Stride) % count;
    return m_at;
}

} // namespace lab::patterns::basic
