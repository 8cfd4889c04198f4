// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"

#include <chrono>

namespace lab::patterns::recent_items {

constexpr qint64 MostItems = 20;
constexpr std::chrono::seconds Life{2'592'000}; ///< 30 days, from the last view on

struct Viewed
{
    QByteArrayList items = {}; ///< newest first
    qint64 count = 0;

    static constexpr auto Members = named("items count", &Viewed::items, &Viewed::count);
};

struct Listed
{
    QByteArrayList items = {};
    qint64 showing = 0, total = 0;

    static constexpr auto Members = named("items showing total", &Listed::items, &Listed::showing, &Listed::total);
};

/// The same in rows: one a user and product, by a unique key, so that a view moves it and makes no second. A
/// transaction keeps them to 20; an index by user and place reads the newest without sorting. What is over in 30 days
/// is not read any more, and removed with the user's next view.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    QCoro::Task<Viewed> view(QByteArray user, QByteArray product);
    QCoro::Task<Listed> list(QByteArray user, qint64 limit);
    QCoro::Task<bool> clear(QByteArray user);

    // Within a transaction of `connection`. `lab` is the prefix.
    static void record(sql::Connection &connection, const QByteArray &lab, const QByteArray &user,
                       const QByteArray &product, qint64 most = MostItems);
    /// Binds lab, user and limit.
    static const QString NewestStatement;
    static QByteArrayList newest(sql::Connection &connection, const QByteArray &lab, const QByteArray &user,
                                 qint64 limit);
};

} // namespace lab::patterns::recent_items
