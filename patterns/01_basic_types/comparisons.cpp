// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using measure::Arm;
using redis::makeCommand;
using redis::Reply;
using sql::Rows;

namespace {

constexpr qsizetype Keyed = 100;    // keys of one size
constexpr qint64 FirstCount = 1000; // of the counters: below it one has been made anew

QCoro::Task<std::vector<Arm>> getVersusSelect(Run &run, Setting setting)
{
    const RedisArm get{tr("GET"), onKey("GET"), isThere};
    const SqliteArm select{tr("SELECT by primary key"), StringsTwin::ReadStatement, keyAndNow, isOfType(u"string"_s)};
    const QByteArray value(static_cast<qsizetype>(setting.value(u"size"_s)), 'x');
    const auto data = co_await filledStrings(run, "get-vs-select", Keyed, value);
    co_return benchArms(data, Keyed, get, select);
}

QCoro::Task<std::vector<Arm>> setVersusUpsert(Run &run, Setting setting)
{
    const QByteArray value(static_cast<qsizetype>(setting.value(u"size"_s)), 'y');
    // XX: that a key has gone would be seen.
    const RedisArm set{tr("SET"),
                       [=](const Keys &keys, qsizetype i) { return makeCommand("SET", keys[i], value, "XX"); },
                       [](const Reply &reply, qsizetype) {
                           return reply.ok();
                       }};
    const SqliteArm upsert{tr("INSERT … ON CONFLICT DO UPDATE"),
                           u"INSERT INTO kv_strings (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                           [=](const Keys &keys, qsizetype i) {
                               return QVariantList{keys[i].name, value};
                           },
                           [](const Rows &rows, qsizetype) {
                               return rows.changed == 1;
                           }};
    const auto data = co_await filledStrings(run, "set-vs-upsert", Keyed, value);
    co_return benchArms(data, Keyed, set, upsert);
}

QCoro::Task<std::vector<Arm>> incrVersusUpdate(Run &run, Setting setting)
{
    const RedisArm increment{tr("INCR"), onKey("INCR"), [](const Reply &value, qsizetype) {
                                 return value.count() > FirstCount;
                             }};
    const SqliteArm update{tr("UPDATE … RETURNING"),
                           u"UPDATE kv_strings SET value = CAST(value AS INTEGER) + 1 WHERE key = ? RETURNING value"_s,
                           [](const Keys &keys, qsizetype i) { return QVariantList{keys[i].name}; },
                           [](const Rows &rows, qsizetype) {
                               return rows.scalar().toLongLong() > FirstCount;
                           }};
    const auto count = static_cast<qsizetype>(setting.value(u"counters"_s));
    const auto data = co_await filledStrings(run, "incr-vs-update", count, QByteArray::number(FirstCount));
    co_return benchArms(data, count, increment, update);
}

QCoro::Task<std::vector<Arm>> fieldVersusColumn(Run &run, Setting setting)
{
    const RedisArm get{tr("HGET"), onMember("HGET"), isThere};
    const SqliteArm select{tr("SELECT of one field"), HashesTwin::ReadFieldStatement, memberKeyAndNow,
                           isOfType(u"hash"_s)};
    const QByteArray value(32, 'x');
    const BenchData::Member member{
        [=](const Keys &keys, qsizetype i) { return makeCommand("HSET", keys[0], memberName(i), value); },
        u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?)"_s,
        [=](const Keys &keys, qsizetype i) {
            return QVariantList{keys[0].name, memberName(i), value};
        }};
    const auto fields = static_cast<qsizetype>(setting.value(u"fields"_s));
    const auto data = co_await filledKeys(run, "hget-vs-select-column", u"hash"_s, 1, fields, member);
    co_return benchArms(data, fields, get, select);
}

// The set has the odd numbers, and all numbers are asked about: every other question, since the stride of the turns is
// odd and the count even, is about a member that is not there.
bool isHeld(qsizetype number)
{
    return number % 2 == 1;
}

QCoro::Task<std::vector<Arm>> memberVersusExists(Run &run, Setting setting)
{
    const RedisArm ask{tr("SISMEMBER"), onMember("SISMEMBER"), [](const Reply &found, qsizetype i) {
                           return found.boolean() == isHeld(i);
                       }};
    const SqliteArm select{tr("SELECT EXISTS"), SetsTwin::IsMemberStatement, memberKeyAndNow,
                           [](const Rows &rows, qsizetype i) {
                               return hasType(rows, u"set"_s) && rows.value(0, u"found"_s).toBool() == isHeld(i);
                           }};
    const BenchData::Member member{[](const Keys &keys, qsizetype i) { return onMember("SADD")(keys, 2 * i + 1); },
                                   u"INSERT INTO kv_sets (key, member) VALUES (?, ?)"_s,
                                   [](const Keys &keys, qsizetype i) {
                                       return QVariantList{keys[0].name, memberName(2 * i + 1)};
                                   }};
    const auto members = static_cast<qsizetype>(setting.value(u"members"_s));
    const auto data = co_await filledKeys(run, "sismember-vs-exists", u"set"_s, 1, members, member);
    co_return benchArms(data, 2 * members, ask, select);
}

measure::Conditions readConditions(const QString &data)
{
    return benchConditions(data, tr("the twin's own statement, prepared once; it also checks type and expiry, as Redis "
                                    "does"));
}

measure::Conditions writeConditions(const QString &data)
{
    return benchConditions(data,
                           tr("one statement, prepared once, a transaction of its own each time; how durable each "
                              "side's write is stands with its settings"));
}

/// A variable whose values grow tenfold or so.
Variable sweep(const QString &name, const QString &label, const QList<double> &values, const QString &unit = {})
{
    return {.name = name, .label = label, .unit = unit, .values = values, .logarithmic = true};
}

} // namespace

QList<Comparison> comparisons()
{
    const auto size = sweep(u"size"_s, tr("Size of the value"), {16, 64, 256, 1024, 4096, 16384, 65536}, u"B"_s);
    return {{.id = u"get-vs-select"_s,
             .title = tr("Reading one value"),
             .question = tr("What does a read by key cost, and does the size of the value decide?"),
             .variables = {size},
             .arms = getVersusSelect,
             .conditions = readConditions(tr("100 keys of one size, read in turn"))},
            {.id = u"hget-vs-select-column"_s,
             .title = tr("Reading one field"),
             .question = tr("Does reading one field become slower when there are more of them?"),
             .variables = {sweep(u"fields"_s, tr("Fields"), {10, 100, 1000, 10'000})},
             .arms = fieldVersusColumn,
             .conditions = readConditions(tr("one hash, values of 32 bytes, a field picked anew each time"))},
            {.id = u"sismember-vs-exists"_s,
             .title = tr("Asking for a member"),
             .question = tr("Does asking whether a member is there become slower in a larger set?"),
             .variables = {sweep(u"members"_s, tr("Members"), {10, 1000, 100'000})},
             .arms = memberVersusExists,
             .conditions = readConditions(tr("one set; every other question is about a member that is not there"))},
            {.id = u"set-vs-upsert"_s,
             .title = tr("Writing one value"),
             .question = tr("What does a write by key cost, and does the size of the value decide?"),
             .variables = {size},
             .arms = setVersusUpsert,
             .conditions = writeConditions(tr("100 keys of one size, written over in turn"))},
            {.id = u"incr-vs-update"_s,
             .title = tr("Counting up"),
             .question = tr("What does one more cost, and does it matter how many counters there are?"),
             .variables = {sweep(u"counters"_s, tr("Counters"), {1, 100, 10'000})},
             .arms = incrVersusUpdate,
             .conditions = writeConditions(tr("a string each, counted up in turn"))}};
}

} // namespace lab::patterns::basic_types
