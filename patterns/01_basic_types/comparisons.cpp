// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/bench_data.h"
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

constexpr qsizetype Batch = 1000; // members to one command while filling
constexpr qsizetype StringCount = 100;

using Data = std::shared_ptr<BenchData>;
using Once = QCoro::Task<void> (*)(Data data, qsizetype size);

[[noreturn]] void dataIsGone()
{
    throw Error(ErrorKind::Internal,
                tr("The data of the measurement has gone: is somebody else using the prefix?"));
}

std::vector<Arm> arms(const QString &redisName, Once redis, const QString &sqlName, Once sql,
                      const Data &data, qsizetype size)
{
    std::vector<Arm> both;
    both.push_back({redisName, Engine::Redis, [=] { return redis(data, size); }, 1, {}});
    both.push_back({sqlName, Engine::Sqlite, [=] { return sql(data, size); }, 1, {}});
    return both;
}

QByteArray memberName(qsizetype number)
{
    return "member:" + QByteArray::number(number);
}

// get-vs-select

QCoro::Task<void> getString(Data data, qsizetype)
{
    const auto value = co_await data->redis().command("GET", data->keys().at(data->next(StringCount)));
    if (value.isNull())
        dataIsGone();
}

QCoro::Task<void> selectString(Data data, qsizetype)
{
    const QVariantList bindings{data->keys().at(data->next(StringCount)).name, now()};
    if (!hasType(data->sql().execute(StringsSql::ReadStatement, bindings), u"string"_s))
        dataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> getVersusSelect(Run &run, Setting setting)
{
    const QByteArray payload(static_cast<qsizetype>(setting.value(u"size"_s)), 'x');
    const auto data = std::make_shared<BenchData>(run, "get-vs-select", StringCount);
    const auto keys = data->keys();
    QList<Command> fill;
    for (const auto &key : keys)
        fill.append(makeCommand("SET", key, payload));
    const std::function insert = [keys, payload](sql::Connection &sql) {
        for (const auto &key : keys)
            sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {key.name, payload});
    };
    co_await data->fill(fill, u"string"_s, insert);
    co_return arms(tr("GET"), getString, tr("SELECT by primary key"), selectString, data, payload.size());
}

// hget-vs-select-column

QCoro::Task<void> getField(Data data, qsizetype fields)
{
    const auto value =
        co_await data->redis().command("HGET", data->keys().first(), memberName(data->next(fields)));
    if (value.isNull())
        dataIsGone();
}

QCoro::Task<void> selectField(Data data, qsizetype fields)
{
    const QVariantList bindings{memberName(data->next(fields)), data->keys().first().name, now()};
    if (!hasType(data->sql().execute(HashesSql::ReadFieldStatement, bindings), u"hash"_s))
        dataIsGone();
    co_return;
}

QList<Command> hashFill(const Key &key, qsizetype fields, const QByteArray &value)
{
    QList<Command> fill;
    for (qsizetype i = 0; i < fields; ++i) {
        if (i % Batch == 0)
            fill.append(makeCommand("HSET", key));
        fill.last() += makeCommand(memberName(i), value);
    }
    return fill;
}

QCoro::Task<std::vector<Arm>> fieldVersusColumn(Run &run, Setting setting)
{
    const auto fields = static_cast<qsizetype>(setting.value(u"fields"_s));
    const QByteArray value(32, 'x');
    const auto data = std::make_shared<BenchData>(run, "hget-vs-select-column");
    const auto key = data->keys().first();
    const auto fill = hashFill(key, fields, value);
    const std::function insert = [key, fields, value](sql::Connection &sql) {
        for (qsizetype i = 0; i < fields; ++i) {
            sql.execute(u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?)"_s,
                        {key.name, memberName(i), value});
        }
    };
    co_await data->fill(fill, u"hash"_s, insert);
    co_return arms(tr("HGET"), getField, tr("SELECT of one field"), selectField, data, fields);
}

// sismember-vs-exists

// Every other question is about a member that is not there.
QCoro::Task<void> isMember(Data data, qsizetype members)
{
    co_await data->redis().command("SISMEMBER", data->keys().first(), memberName(data->next(2 * members)));
}

QCoro::Task<void> existsRow(Data data, qsizetype members)
{
    const QVariantList bindings{memberName(data->next(2 * members)), data->keys().first().name, now()};
    if (!hasType(data->sql().execute(SetsSql::IsMemberStatement, bindings), u"set"_s))
        dataIsGone();
    co_return;
}

QList<Command> setFill(const Key &key, qsizetype members)
{
    QList<Command> fill;
    for (qsizetype i = 0; i < members; ++i) {
        if (i % Batch == 0)
            fill.append(makeCommand("SADD", key));
        fill.last() += memberName(i);
    }
    return fill;
}

QCoro::Task<std::vector<Arm>> memberVersusExists(Run &run, Setting setting)
{
    const auto members = static_cast<qsizetype>(setting.value(u"members"_s));
    const auto data = std::make_shared<BenchData>(run, "sismember-vs-exists");
    const auto key = data->keys().first();
    const auto fill = setFill(key, members);
    const std::function insert = [key, members](sql::Connection &sql) {
        for (qsizetype i = 0; i < members; ++i)
            sql.execute(u"INSERT INTO kv_sets (key, member) VALUES (?, ?)"_s, {key.name, memberName(i)});
    };
    co_await data->fill(fill, u"set"_s, insert);
    co_return arms(tr("SISMEMBER"), isMember, tr("SELECT EXISTS"), existsRow, data, members);
}

measure::Conditions conditions(const QString &data)
{
    return {{tr("data"), data},
            {tr("SQL"),
             tr("the twin's own statement, prepared once; it also checks type and expiry, as Redis does")}};
}

} // namespace

QList<Comparison> comparisons()
{
    Comparison strings;
    strings.id = u"get-vs-select"_s;
    strings.title = tr("Reading one value");
    strings.question = tr("What does a read by key cost, and does the size of the value decide?");
    strings.variables = {
        {u"size"_s, tr("Size of the value"), u"B"_s, {16, 64, 256, 1024, 4096, 16384, 65536}, true}};
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
