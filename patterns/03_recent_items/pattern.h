// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/03_recent_items/twin.h"

namespace lab::patterns::recent_items {

/// What a user has looked at last, newest first, each product once. The key is `lab:recent:{user}`, a list.
///
/// A view is four commands in one MULTI, sent in one write: LREM takes the product from where it stood, LPUSH puts it
/// in front, LTRIM cuts the list to its 20, EXPIRE begins its 30 days anew. Nobody's command comes in between, so
/// nobody finds a product twice, or missing, or more than 20. LREM is O(N), N at most 20 here; the others are
/// O(1), LTRIM but for what it removes (https://redis.io/docs/latest/commands/lrem/, …/ltrim/). Reading n of them is
/// one LRANGE, O(n).
///
/// Not guaranteed: two devices that view at the same moment are put in the order in which the server got them, not the
/// one in which their owner tapped. When EXEC's reply is lost nobody knows whether it ran; doing it again is harmless.
/// What is stored is the product's id alone: that of one which has been deleted stays until it is pushed out.
class RecentItems : public RedisSide
{
public:
    using RedisSide::RedisSide;

    QCoro::Task<Viewed> view(QByteArray user, QByteArray product);
    /// The newest `limit`.
    QCoro::Task<Listed> list(QByteArray user, qint64 limit);
    QCoro::Task<bool> clear(QByteArray user);

    static Key keyOf(const Keyspace &keys, const QByteArray &user);
    /// The commands of a view, in their order.
    static QList<redis::Command> viewCommands(const Key &key, const QByteArray &product, qint64 most = MostItems);
};

} // namespace lab::patterns::recent_items
