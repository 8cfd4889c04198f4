// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/bench_data.h"
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/hashes_sql.h"
#include "patterns/01_basic_types/keys_sql.h"
#include "patterns/01_basic_types/operation_parts.h"
#include "patterns/01_basic_types/sets_sql.h"
#include "patterns/01_basic_types/strings_sql.h"

#include <memory>

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;
using redis::Command;
using redis::makeCommand;

namespace {

constexpr qsizetype StringCount = 100;

using Data = SharedBenchData;

/// The rows that say of which type the keys are and when they end, since reading has to look at both.
void insertKeys(sql::Connection &sql, const Keys &keys, const QString &type)
{
    const auto expiresAt = now() + static_cast<double>(BenchData::LifeSeconds);
    for (const auto &key : keys)
        sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, ?, ?)"_s, {key.name, type, expiresAt});
}

QByteArray memberName(qsizetype number)
{
    return "member:" + QByteArray::number(number);
}

// get-vs-select

QCoro::Task<void> getString(Data data, qsizetype number)
{
    const auto value = co_await data->redis().command("GET", data->keys().at(number));
    if (!value.optionalText())
        benchDataIsGone();
}

QCoro::Task<void> selectString(Data data, qsizetype number)
{
    const QVariantList bindings{data->keys().at(number).name, now()};
    if (!hasType(data->sql().execute(StringsSql::ReadStatement, bindings), u"string"_s))
        benchDataIsGone();
    co_return;
}

BenchData::Members stringMembers(const Keys &keys, const QByteArray &payload)
{
    const auto commands = [=](qsizetype first, qsizetype end) {
        QList<Command> fill;
        for (qsizetype i = first; i < end; ++i)
            fill.append(makeCommand("SET", keys[i], payload));
        return fill;
    };
    const auto insert = [=](sql::Connection &sql, qsizetype first, qsizetype end) {
        insertKeys(sql, keys.sliced(first, end - first), u"string"_s);
        for (qsizetype i = first; i < end; ++i)
            sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {keys[i].name, payload});
    };
    return {commands, insert};
}

QCoro::Task<std::vector<Arm>> getVersusSelect(Run &run, Setting setting)
{
    const QByteArray payload(static_cast<qsizetype>(setting.value(u"size"_s)), 'x');
    const auto data = std::make_shared<BenchData>(run, "get-vs-select", StringCount);
    co_await data->fill(run, StringCount, stringMembers(data->keys(), payload));
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("GET"), Engine::Redis, getString, data, StringCount));
    arms.push_back(benchArm(tr("SELECT by primary key"), Engine::Sqlite, selectString, data, StringCount));
    co_return arms;
}

// hget-vs-select-column

QCoro::Task<void> getField(Data data, qsizetype number)
{
    const auto value = co_await data->redis().command("HGET", data->keys().first(), memberName(number));
    if (!value.optionalText())
        benchDataIsGone();
}

QCoro::Task<void> selectField(Data data, qsizetype number)
{
    const QVariantList bindings{memberName(number), data->keys().first().name, now()};
    if (!hasType(data->sql().execute(HashesSql::ReadFieldStatement, bindings), u"hash"_s))
        benchDataIsGone();
    co_return;
}

BenchData::Members fieldMembers(const Key &key, const QByteArray &value)
{
    const auto commands = [=](qsizetype first, qsizetype end) {
        auto set = makeCommand("HSET", key);
        for (qsizetype i = first; i < end; ++i)
            set += makeCommand(memberName(i), value);
        return QList<Command>{set};
    };
    const auto insert = [=](sql::Connection &sql, qsizetype first, qsizetype end) {
        if (first == 0)
            insertKeys(sql, {key}, u"hash"_s);
        for (qsizetype i = first; i < end; ++i) {
            sql.execute(u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?)"_s,
                        {key.name, memberName(i), value});
        }
    };
    return {commands, insert};
}

QCoro::Task<std::vector<Arm>> fieldVersusColumn(Run &run, Setting setting)
{
    const auto fields = static_cast<qsizetype>(setting.value(u"fields"_s));
    const auto data = std::make_shared<BenchData>(run, "hget-vs-select-column");
    const QByteArray value(32, 'x');
    co_await data->fill(run, fields, fieldMembers(data->keys().first(), value));
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("HGET"), Engine::Redis, getField, data, fields));
    arms.push_back(benchArm(tr("SELECT of one field"), Engine::Sqlite, selectField, data, fields));
    co_return arms;
}

// sismember-vs-exists

// The set has the odd numbers, and all numbers are asked about: every other question, since the stride of the turns is
// odd and the count even, is about a member that is not there.
bool isHeld(qsizetype number)
{
    return number % 2 == 1;
}

QCoro::Task<void> isMember(Data data, qsizetype number)
{
    const auto found = co_await data->redis().command("SISMEMBER", data->keys().first(), memberName(number));
    if (found.boolean() != isHeld(number))
        benchDataIsGone();
}

QCoro::Task<void> existsRow(Data data, qsizetype number)
{
    const QVariantList bindings{memberName(number), data->keys().first().name, now()};
    const auto rows = data->sql().execute(SetsSql::IsMemberStatement, bindings);
    if (!hasType(rows, u"set"_s) || rows.value(0, u"found"_s).toBool() != isHeld(number))
        benchDataIsGone();
    co_return;
}

BenchData::Members setMembers(const Key &key)
{
    const auto commands = [=](qsizetype first, qsizetype end) {
        auto add = makeCommand("SADD", key);
        for (qsizetype i = first; i < end; ++i)
            add += memberName(2 * i + 1);
        return QList<Command>{add};
    };
    const auto insert = [=](sql::Connection &sql, qsizetype first, qsizetype end) {
        if (first == 0)
            insertKeys(sql, {key}, u"set"_s);
        for (qsizetype i = first; i < end; ++i) {
            sql.execute(u"INSERT INTO kv_sets (key, member) VALUES (?, ?)"_s, {key.name, memberName(2 * i + 1)});
        }
    };
    return {commands, insert};
}

QCoro::Task<std::vector<Arm>> memberVersusExists(Run &run, Setting setting)
{
    const auto members = static_cast<qsizetype>(setting.value(u"members"_s));
    const auto data = std::make_shared<BenchData>(run, "sismember-vs-exists");
    co_await data->fill(run, members, setMembers(data->keys().first()));
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("SISMEMBER"), Engine::Redis, isMember, data, 2 * members));
    arms.push_back(benchArm(tr("SELECT EXISTS"), Engine::Sqlite, existsRow, data, 2 * members));
    co_return arms;
}

measure::Conditions conditions(const QString &data)
{
    return {{tr("data"), data},
            {tr("SQL"), tr("the twin's own statement, prepared once; it also checks type and expiry, as Redis does")},
            {tr("rows"), tr("in a file of their own beside the lab's, removed afterwards")}};
}

} // namespace

QList<Comparison> comparisons()
{
    Comparison strings;
    strings.id = u"get-vs-select"_s;
    strings.title = tr("Reading one value");
    strings.question = tr("What does a read by key cost, and does the size of the value decide?");
    strings.variables = {{u"size"_s, tr("Size of the value"), u"B"_s, {16, 64, 256, 1024, 4096, 16384, 65536}, true}};
    strings.arms = getVersusSelect;
    strings.conditions = conditions(tr("100 keys of one size, read in turn"));

    Comparison hashes;
    hashes.id = u"hget-vs-select-column"_s;
    hashes.title = tr("Reading one field");
    hashes.question = tr("Does reading one field become slower when there are more of them?");
    hashes.variables = {{u"fields"_s, tr("Fields"), {}, {10, 100, 1000, 10'000}, true}};
    hashes.arms = fieldVersusColumn;
    hashes.conditions = conditions(tr("one hash, values of 32 bytes, a field picked anew each time"));

    Comparison sets;
    sets.id = u"sismember-vs-exists"_s;
    sets.title = tr("Asking for a member");
    sets.question = tr("Does asking whether a member is there become slower in a larger set?");
    sets.variables = {{u"members"_s, tr("Members"), {}, {10, 1000, 100'000}, true}};
    sets.arms = memberVersusExists;
    sets.conditions = conditions(tr("one set; every other question is about a member that is not there"));
    return {strings, hashes, sets};
}

} // namespace lab::patterns::basic
