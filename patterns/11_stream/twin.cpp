// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/twin.h"

#include "app/redis/quoting.h"
#include "app/sql/key_rows.h"

#include <QtEndian>

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using sql::Connection;
using sql::key_rows::now;

namespace {

const QByteArray Lowest(16, '\0'), Highest(16, '\xff');

QByteArray idText(QByteArray bytes)
{
    bytes = bytes.leftJustified(16, '\0');
    return QByteArray::number(qFromBigEndian<quint64>(bytes.constData())) + '-' +
           QByteArray::number(qFromBigEndian<quint64>(bytes.constData() + 8));
}

QString payloadOf(const QByteArrayList &words)
{
    QStringList quoted;
    for (const auto &word : words)
        quoted.append(redis::quoted(word, 4 * word.size() + 2));
    return quoted.join(u' ');
}

/// Of rows with id and payload; a payload that is NULL is of a job that has been deleted.
QList<Entry> entriesOf(const sql::Rows &rows)
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < rows.size(); ++i)
        entries.append(
            {idText(rows.value(i, u"id"_s).toByteArray()),
             redis::wordsOfLine(rows.value(i, u"payload"_s).toString().toUtf8()).value_or(QByteArrayList())});
    return entries;
}

qint64 lengthOf(Connection &sql, const QVariantList &queue)
{
    return sql.execute(u"SELECT count(*) FROM jobs WHERE lab = ? AND queue = ?"_s, queue).scalar().toLongLong();
}

qint64 trimTo(Connection &sql, const QVariantList &queue, qint64 maxLength)
{
    return sql
        .execute(u"DELETE FROM jobs WHERE lab = ? AND queue = ? AND id <= (SELECT id FROM jobs "
                 "WHERE lab = ? AND queue = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
                 queue + queue + QVariantList{maxLength})
        .changed;
}

} // namespace

void Twin::insert(Connection &sql, const QVariantList &queue, const QByteArray &id, const QByteArrayList &words)
{
    sql.execute(u"INSERT INTO jobs (lab, queue, id, payload) VALUES (?, ?, ?, ?)"_s,
                queue + QVariantList{idBytes(id), payloadOf(words)});
}

QList<Entry> Twin::give(Connection &sql, const QVariantList &queue, const Reader &reader, qint64 count)
{
    const auto group = queue + QVariantList{reader.group};
    const auto rows =
        sql.execute(u"SELECT id, payload FROM jobs WHERE lab = ? AND queue = ? AND id > (SELECT last FROM "
                    "job_groups WHERE lab = ? AND queue = ? AND name = ?) ORDER BY id LIMIT ?"_s,
                    queue + group + QVariantList{count});
    for (qsizetype i = 0; i < rows.size(); ++i)
        sql.execute(u"INSERT INTO job_claims (lab, queue, name, id, consumer, claimed_at, deliveries) "
                    "VALUES (?, ?, ?, ?, ?, ?, 1)"_s,
                    group + QVariantList{rows.value(i, u"id"_s), reader.consumer, now()});
    if (!rows.isEmpty())
        sql.execute(u"UPDATE job_groups SET last = ? WHERE lab = ? AND queue = ? AND name = ?"_s,
                    QVariantList{rows.value(rows.size() - 1, u"id"_s)} + group);
    return entriesOf(rows);
}

qint64 Twin::done(Connection &sql, const QVariantList &queue, const QByteArray &group, const QByteArray &id)
{
    return sql
        .execute(u"DELETE FROM job_claims WHERE lab = ? AND queue = ? AND name = ? AND id = ?"_s,
                 queue + QVariantList{group, idBytes(id)})
        .changed;
}

QCoro::Task<Added> Twin::add(Key stream, QByteArrayList words, qint64 maxLength, QByteArray id)
{
    return m_sql.transaction([=, queue = queueOf(stream)](Connection &sql) {
        insert(sql, queue, id, words);
        trimTo(sql, queue, maxLength);
        return Added{id, lengthOf(sql, queue)};
    });
}

QCoro::Task<QList<Entry>> Twin::range(Key stream, QByteArray start, QByteArray end, qint64 count)
{
    // As the server reads them: `-` and `+`, `(` for “not this one”, an id without its second number.
    const auto bound = [](const QByteArray &text, quint64 number) {
        const auto id = text.startsWith('(') ? text.mid(1) : text;
        return id == "-" ? Lowest : id == "+" ? Highest : idBytes(id, number);
    };
    const auto statement =
        u"SELECT id, payload FROM jobs WHERE lab = ? AND queue = ? AND id %1 ? AND id %2 ? "
        "ORDER BY id LIMIT ?"_s.arg(start.startsWith('(') ? u">" : u">=", end.startsWith('(') ? u"<" : u"<=");
    const auto bindings =
        queueOf(stream) + QVariantList{bound(start, 0), bound(end, end.startsWith('(') ? 0 : ~quint64(0)), count};
    co_return entriesOf(co_await m_sql.query(statement, bindings));
}

QCoro::Task<qint64> Twin::length(Key stream)
{
    return m_sql.transaction([queue = queueOf(stream)](Connection &sql) { return lengthOf(sql, queue); });
}

QCoro::Task<qint64> Twin::trim(Key stream, qint64 maxLength, bool)
{
    return m_sql.transaction([=, queue = queueOf(stream)](Connection &sql) { return trimTo(sql, queue, maxLength); });
}

QCoro::Task<bool> Twin::createGroup(Key stream, QByteArray group, QByteArray start)
{
    const auto statement = u"INSERT INTO job_groups (lab, queue, name, last) VALUES (?, ?, ?, coalesce(?, (SELECT "
                           "max(id) FROM jobs WHERE lab = ? AND queue = ?), ?)) ON CONFLICT DO NOTHING"_s;
    const auto queue = queueOf(stream);
    const auto bindings = queue + QVariantList{group, start == "$" ? QVariant() : QVariant(idBytes(start))} + queue +
                          QVariantList{Lowest};
    co_return (co_await m_sql.query(statement, bindings)).changed > 0;
}

QCoro::Task<QList<Entry>> Twin::read(Key stream, Reader reader, qint64 count)
{
    return m_sql.transaction([=, queue = queueOf(stream)](Connection &sql) { return give(sql, queue, reader, count); });
}

QCoro::Task<Pending> Twin::pending(Key stream, QByteArray group)
{
    return m_sql.transaction([=, queue = queueOf(stream) + QVariantList{group}](Connection &sql) {
        const auto rows = sql.execute(u"SELECT id, consumer, claimed_at, deliveries FROM job_claims "
                                      "WHERE lab = ? AND queue = ? AND name = ? ORDER BY id"_s,
                                      queue);
        Pending pending{rows.size(), {}, {}, {}, {}};
        QMap<QByteArray, qint64> holders;
        for (const auto &row : rows.rows) {
            const Held held{idText(row[0].toByteArray()), row[1].toByteArray(),
                            static_cast<qint64>((now() - row[2].toDouble()) * 1000), row[3].toLongLong()};
            pending.first = pending.first.value_or(held.id);
            pending.last = held.id;
            ++holders[held.consumer];
            if (pending.entries.size() < 10)
                pending.entries.append(held);
        }
        for (const auto &[consumer, count] : holders.asKeyValueRange())
            pending.consumers.append({consumer, count});
        return pending;
    });
}

QCoro::Task<Claimed> Twin::claim(Key stream, Reader reader, std::chrono::milliseconds idle, qint64 count)
{
    return m_sql.transaction([=, queue = queueOf(stream)](Connection &sql) {
        const double before = now() - static_cast<double>(idle.count()) / 1000;
        const auto group = queue + QVariantList{reader.group};
        const auto rows = sql.execute(
            u"UPDATE job_claims SET consumer = ?, claimed_at = ?, deliveries = deliveries + 1 WHERE lab = ? AND "
            "queue = ? AND name = ? AND id IN (SELECT id FROM job_claims WHERE lab = ? AND queue = ? AND name = ? AND "
            "claimed_at <= ? ORDER BY id LIMIT ?) RETURNING id, (SELECT payload FROM jobs j WHERE j.lab = "
            "job_claims.lab AND "
            "j.queue = job_claims.queue AND j.id = job_claims.id) AS payload"_s,
            QVariantList{reader.consumer, now()} + group + group + QVariantList{before, count});
        Claimed claimed{{}, {}, "0-0"};
        for (const auto &entry : entriesOf(rows)) {
            if (!entry.words.isEmpty()) {
                claimed.entries.append(entry);
            } else {
                done(sql, queue, reader.group, entry.id);
                claimed.deleted.append(entry.id);
            }
        }
        return claimed;
    });
}

QCoro::Task<qint64> Twin::ack(Key stream, QByteArray group, QByteArray id)
{
    return m_sql.transaction([=, queue = queueOf(stream)](Connection &sql) { return done(sql, queue, group, id); });
}

} // namespace lab::patterns::stream
