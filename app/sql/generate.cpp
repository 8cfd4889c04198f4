// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/generate.h"

#include <algorithm>
#include <array>

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Seed = 20260101;
constexpr int RowsPerStatement = 100; ///< fewer round trips through the driver; SQLite takes at most 32766 values

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): row N's number without drawing the N-1 before it.
quint64 randomFor(qint64 id, quint64 stream)
{
    quint64 z = Seed + stream * 0x632be59bd9b4e019ULL + quint64(id) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

qint64 below(quint64 random, quint64 bound)
{
    return qint64(random % bound);
}

QString pick(const std::array<const char16_t *, 8> &words, quint64 random)
{
    return QString::fromUtf16(words[random % words.size()]);
}

constexpr std::array<const char16_t *, 8> Looks{u"Amber", u"Birch", u"Coral",   u"Dune",
                                                u"Ember", u"Fjord", u"Granite", u"Harbour"};
constexpr std::array<const char16_t *, 8> Things{u"Lamp",     u"Kettle", u"Chair", u"Keyboard",
                                                 u"Notebook", u"Mug",    u"Shelf", u"Clock"};

QVariantList values(const BenchProduct &product)
{
    return {product.id, product.name, product.price, product.stock, product.description};
}

QVariantList values(const BenchUser &user)
{
    return {user.id, user.name, user.score};
}

/// `INSERT INTO table VALUES (?, ?), (?, ?)` for `rows` rows of `columns` columns.
QString insertStatement(const QString &table, qsizetype columns, int rows)
{
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u',') + u')';
    return u"INSERT INTO %1 VALUES %2"_s.arg(table, QStringList(rows, row).join(u','));
}

template <typename Row>
void insertAll(Connection &connection, const QString &table, int count, Row (*row)(qint64))
{
    for (int done = 0; done < count;) {
        const int rows = std::min(RowsPerStatement, count - done);
        QVariantList bindings;
        for (int at = 1; at <= rows; ++at)
            bindings.append(values(row(done + at)));
        connection.execute(insertStatement(table, bindings.size() / rows, rows), bindings);
        done += rows;
    }
}

} // namespace

BenchProduct benchProduct(qint64 id)
{
    const quint64 random = randomFor(id, 1);
    const QString look = pick(Looks, random);
    const QString thing = pick(Things, random >> 8);
    return {.id = id,
            .name = u"%1 %2 %3"_s.arg(look, thing, QString::number(id)),
            .price = 1000 + 100 * below(random >> 16, 4991),
            .stock = below(random >> 40, 501),
            .description =
                u"%1 number %2 of the %3 series, made for measuring."_s.arg(thing, QString::number(id), look)};
}

BenchUser benchUser(qint64 id)
{
    return {.id = id, .name = u"player-%1"_s.arg(id, 7, 10, QChar(u'0')), .score = below(randomFor(id, 2), 1'000'000)};
}

void fillProducts(Connection &connection, int count)
{
    connection.transaction([&] {
        connection.execute(u"DROP TABLE IF EXISTS bench_products"_s);
        connection.execute(u"CREATE TABLE bench_products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER "
                           "NOT NULL, stock INTEGER NOT NULL, description TEXT NOT NULL)"_s);
        insertAll(connection, u"bench_products"_s, count, &benchProduct);
    });
}

void fillUsers(Connection &connection, int count)
{
    connection.transaction([&] {
        connection.execute(u"DROP TABLE IF EXISTS bench_users"_s);
        connection.execute(
            u"CREATE TABLE bench_users (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, score INTEGER "
            "NOT NULL)"_s);
        insertAll(connection, u"bench_users"_s, count, &benchUser);
    });
}

} // namespace lab::sql
