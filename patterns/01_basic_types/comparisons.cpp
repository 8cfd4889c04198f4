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

namespace {

QByteArray memberName(qsizetype number)
{
    return "member:" + QByteArray::number(number);
}

/// `keys` keys of the twin's `type`, which hold `count` members together.
QCoro::Task<SharedBenchData> filled(Run &run, QByteArray comparison, QString type, qsizetype keys, qsizetype count,
                                    BenchData::Member member)
{
    auto data = std::make_shared<BenchData>(run, comparison, keys);
    data->sql().transaction([&] {
        for (const auto &key : data->keys())
            data->sql().execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, ?, ?)"_s,
                                {key.name, type, now() + BenchData::LifeSeconds});
    });
    co_await data->fill(run, count, member);
    co_return data;
}

// get-vs-select

QCoro::Task<void> getString(SharedBenchData data, qsizetype number)
{
    const auto value = co_await data->redis().command("GET", data->keys().at(number));
    if (!value.optionalText())
        benchDataIsGone();
}

QCoro::Task<void> selectString(SharedBenchData data, qsizetype number)
{
    const QVariantList bindings{data->keys().at(number).name, now()};
    if (!hasType(data->sql().execute(StringsTwin::ReadStatement, bindings), u"string"_s))
        benchDataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> getVersusSelect(Run &run, Setting setting)
{
    constexpr qsizetype Count = 100;
    const QByteArray payload(static_cast<qsizetype>(setting.value(u"size"_s)), 'x');
    const BenchData::Member member{
        .command = [=](const Keys &keys, qsizetype i) { return makeCommand("SET", keys[i], payload); },
        .insert = u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s,
        .row = [=](const Keys &keys, qsizetype i) -> QVariantList {
            return {keys[i].name, payload};
        }};
    const auto data = co_await filled(run, "get-vs-select", u"string"_s, Count, Count, member);
    co_return benchArms(data, Count, {tr("GET"), getString}, {tr("SELECT by primary key"), selectString});
}

// hget-vs-select-column

QCoro::Task<void> getField(SharedBenchData data, qsizetype number)
{
    const auto value = co_await data->redis().command("HGET", data->keys().first(), memberName(number));
    if (!value.optionalText())
        benchDataIsGone();
}

QCoro::Task<void> selectField(SharedBenchData data, qsizetype number)
{
    const QVariantList bindings{memberName(number), data->keys().first().name, now()};
    if (!hasType(data->sql().execute(HashesTwin::ReadFieldStatement, bindings), u"hash"_s))
        benchDataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> fieldVersusColumn(Run &run, Setting setting)
{
    const auto fields = static_cast<qsizetype>(setting.value(u"fields"_s));
    const QByteArray value(32, 'x');
    const BenchData::Member member{
        .command = [=](const Keys &keys, qsizetype i) { return makeCommand("HSET", keys[0], memberName(i), value); },
        .insert = u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?)"_s,
        .row = [=](const Keys &keys, qsizetype i) -> QVariantList {
            return {keys[0].name, memberName(i), value};
        }};
    const auto data = co_await filled(run, "hget-vs-select-column", u"hash"_s, 1, fields, member);
    co_return benchArms(data, fields, {tr("HGET"), getField}, {tr("SELECT of one field"), selectField});
}

// sismember-vs-exists

// The set has the odd numbers, and all numbers are asked about: every other question, since the stride of the turns is
// odd and the count even, is about a member that is not there.
bool isHeld(qsizetype number)
{
    return number % 2 == 1;
}

QCoro::Task<void> isMember(SharedBenchData data, qsizetype number)
{
    const auto found = co_await data->redis().command("SISMEMBER", data->keys().first(), memberName(number));
    if (found.boolean() != isHeld(number))
        benchDataIsGone();
}

QCoro::Task<void> existsRow(SharedBenchData data, qsizetype number)
{
    const QVariantList bindings{memberName(number), data->keys().first().name, now()};
    const auto rows = data->sql().execute(SetsTwin::IsMemberStatement, bindings);
    if (!hasType(rows, u"set"_s) || rows.value(0, u"found"_s).toBool() != isHeld(number))
        benchDataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> memberVersusExists(Run &run, Setting setting)
{
    const auto members = static_cast<qsizetype>(setting.value(u"members"_s));
    const BenchData::Member member{
        .command = [](const Keys &keys, qsizetype i) { return makeCommand("SADD", keys[0], memberName(2 * i + 1)); },
        .insert = u"INSERT INTO kv_sets (key, member) VALUES (?, ?)"_s,
        .row = [](const Keys &keys, qsizetype i) -> QVariantList {
            return {keys[0].name, memberName(2 * i + 1)};
        }};
    const auto data = co_await filled(run, "sismember-vs-exists", u"set"_s, 1, members, member);
    co_return benchArms(data, 2 * members, {tr("SISMEMBER"), isMember}, {tr("SELECT EXISTS"), existsRow});
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
    return {{.id = u"get-vs-select"_s,
             .title = tr("Reading one value"),
             .question = tr("What does a read by key cost, and does the size of the value decide?"),
             .variables = {{.name = u"size"_s,
                            .label = tr("Size of the value"),
                            .unit = u"B"_s,
                            .values = {16, 64, 256, 1024, 4096, 16384, 65536},
                            .logarithmic = true}},
             .arms = getVersusSelect,
             .conditions = conditions(tr("100 keys of one size, read in turn"))},
            {.id = u"hget-vs-select-column"_s,
             .title = tr("Reading one field"),
             .question = tr("Does reading one field become slower when there are more of them?"),
             .variables =
                 {{.name = u"fields"_s, .label = tr("Fields"), .values = {10, 100, 1000, 10'000}, .logarithmic = true}},
             .arms = fieldVersusColumn,
             .conditions = conditions(tr("one hash, values of 32 bytes, a field picked anew each time"))},
            {.id = u"sismember-vs-exists"_s,
             .title = tr("Asking for a member"),
             .question = tr("Does asking whether a member is there become slower in a larger set?"),
             .variables =
                 {{.name = u"members"_s, .label = tr("Members"), .values = {10, 1000, 100'000}, .logarithmic = true}},
             .arms = memberVersusExists,
             .conditions = conditions(tr("one set; every other question is about a member that is not there"))}};
}

} // namespace lab::patterns::basic_types
