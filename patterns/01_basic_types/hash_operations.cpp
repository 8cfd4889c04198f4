// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/hashes_sql.h"
#include "patterns/01_basic_types/operation_parts.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"Hash"_s;
const QString Example = u"user:{1}"_s;

Parameter fieldParameter(const QString &example)
{
    return Parameter::text(u"field"_s, tr("Field")).withExample(example);
}

Operation set()
{
    auto form = operation(
        u"hash-set"_s, Group, tr("Set fields"),
        tr("Writes these fields and leaves the others. HSET, O(1) a field; HGETALL in the same MULTI."),
        {keyParameter(Example),
         Parameter::pairs(u"fields"_s, tr("Fields and values")).withExample(u"name=Ada,city=London,visits=1"_s)});
    form.touches = touchedKey;
    return answeredBy<Hashes, HashesSql>(
        form, [](auto hashes, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto written = arguments.pairs(u"fields"_s);
            const auto all = co_await hashes.set(keyOf(keys, arguments), written);
            co_return Outcome::done(Fields{{u"fields"_s, fieldsOf(all)}},
                                    tr("Wrote %1; fields in all: %2.").arg(written.size()).arg(all.size()));
        });
}

Operation get()
{
    const auto form = operation(u"hash-get"_s, Group, tr("Get a field"),
                                tr("Reads one field and leaves the rest where it is. HGET, O(1)."),
                                {keyParameter(Example), fieldParameter(u"name"_s)});
    return answeredBy<Hashes, HashesSql>(
        form, [](auto hashes, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto value = co_await hashes.get(keyOf(keys, arguments), arguments.text(u"field"_s));
            co_return Outcome::done(Fields{{u"value"_s, valueOf(value)}},
                                    value ? quoted(*value) : tr("There is no such field."));
        });
}

Operation getAll()
{
    const auto form = operation(u"hash-getall"_s, Group, tr("Get all fields"),
                                tr("Reads the whole hash. HGETALL, O(N) of its fields."), {keyParameter(Example)});
    return answeredBy<Hashes, HashesSql>(
        form, [](auto hashes, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto fields = co_await hashes.getAll(keyOf(keys, arguments));
            const qint64 count = fields.size();
            co_return Outcome::done(Fields{{u"fields"_s, fieldsOf(fields)}, {u"count"_s, count}},
                                    count == 0 ? tr("There is no such hash.") : tr("Fields: %1.").arg(count));
        });
}

Operation increment()
{
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    auto form = operation(u"hash-incrby"_s, Group, tr("Increment a field"),
                          tr("Counts one field up in one step on the server. HINCRBY, O(1)."),
                          {keyParameter(Example), fieldParameter(u"visits"_s),
                           Parameter::integer(u"by"_s, tr("By"), lowest, highest).withDefault("1")});
    form.touches = touchedKey;
    return answeredBy<Hashes, HashesSql>(
        form, [](auto hashes, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto field = arguments.text(u"field"_s);
            const auto value = co_await hashes.increment(keyOf(keys, arguments), field, arguments.integer(u"by"_s));
            co_return Outcome::done(Fields{{u"value"_s, value}},
                                    tr("%1 is now %2.").arg(quoted(field), QString::number(value)));
        });
}

} // namespace

QList<Operation> hashOperations()
{
    return {set(), get(), getAll(), increment()};
}

} // namespace lab::patterns::basic
