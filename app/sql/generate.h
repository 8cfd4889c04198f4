// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/connection.h"

namespace lab::sql {

// Larger sets for the measurements. Row N is the same on every machine and in every run, whatever the count, so that
// Redis can be filled with the very same values.

struct BenchProduct
{
    qint64 id; ///< from 1
    QString name;
    qint64 price; ///< 1000…500000, in steps of 100
    qint64 stock; ///< 0…500
    QString description;
};

struct BenchUser
{
    qint64 id;    ///< from 1
    QString name; ///< unique: `player-0000042`
    qint64 score; ///< 0…999999
};

BenchProduct benchProduct(qint64 id);
BenchUser benchUser(qint64 id);

/// Replaces the table bench_products(id, name, price, stock, description) by rows 1…count, in one transaction. Throws
/// SqlError, or Cancelled between two statements.
void fillProducts(Connection &connection, int count);
/// Replaces the table bench_users(id, name, score) by rows 1…count, in one transaction; `name` is unique, `score` has
/// no index. Throws as fillProducts().
void fillUsers(Connection &connection, int count);

} // namespace lab::sql
