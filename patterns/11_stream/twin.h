// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

/// A jobs table: rows in order, for each group how far it has been given, and a claim for each job in hand, with its
/// time and its count. Who claims does it in one transaction, so no job is given to two. A program has to ask again and
/// again: nothing blocks until there is one.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    /// Under the id that the server has given.
    QCoro::Task<Added> add(Key stream, QByteArrayList words, qint64 maxLength, QByteArray id);
    QCoro::Task<QList<Entry>> range(Key stream, QByteArray start, QByteArray end, qint64 count);
    QCoro::Task<qint64> length(Key stream);
    QCoro::Task<qint64> trim(Key stream, qint64 maxLength, bool isExact);
    QCoro::Task<bool> createGroup(Key stream, QByteArray group, QByteArray start);
    // Of a group that is not there nothing is given out, and nothing is pending.
    QCoro::Task<QList<Entry>> read(Key stream, Reader reader, qint64 count);
    QCoro::Task<Pending> pending(Key stream, QByteArray group);
    QCoro::Task<Claimed> claim(Key stream, Reader reader, std::chrono::milliseconds idle, qint64 count);
    QCoro::Task<qint64> ack(Key stream, QByteArray group, QByteArray id);

    // What is done in one transaction, of `connection`; `queue` is the prefix and the name.
    static void insert(sql::Connection &connection, const QVariantList &queue, const QByteArray &id,
                       const QByteArrayList &words);
    static QList<Entry> give(sql::Connection &connection, const QVariantList &queue, const Reader &reader,
                             qint64 count);
    static qint64 done(sql::Connection &connection, const QVariantList &queue, const QByteArray &group,
                       const QByteArray &id);

private:
    QVariantList queueOf(const Key &stream) const { return {keys().prefix(), stream.name}; }
};

} // namespace lab::patterns::stream
