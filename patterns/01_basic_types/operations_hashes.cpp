// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

const QString Example = u"user:{1}"_s;

Fields outcomeOf(const HashFields &fields, qint64 count)
{
    Fields shown;
    shown.reserve(fields.size());
    for (const auto &[name, value] : fields)
        shown.append(displayText(name), QVariant(value));
    return {{u"fields"_s, QVariant::fromValue(shown)}, {u"count"_s, count}};
}

const auto set = [](auto hashes, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto written = arguments.pairs(u"fields"_s);
    const auto part = co_await hashes.set(arguments.key(hashes.keys()), written);
    const auto shown = part.fields.size();
    co_return Outcome::done(outcomeOf(part.fields, part.count),
                            shown == part.count
                                ? tr("Wrote %1; fields in all: %2.").arg(countText(written.size()), countText(shown))
                                : tr("Wrote %1; fields in all: %2, %3 of them are shown.")
                                      .arg(countText(written.size()), countText(part.count), countText(shown)));
};

const auto get = [](auto hashes, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto value = co_await hashes.get(arguments.key(hashes.keys()), arguments.text(u"field"_s));
    co_return Outcome::done(Fields{{u"value"_s, toVariant(value)}},
                            value ? quotedText(*value) : tr("There is no such field."));
};

const auto getAll = [](auto hashes, Arguments arguments) -> QCoro::Task<Outcome> {
    constexpr qsizetype Most = 10'000; // nobody reads more, and a list of them takes its time
    const auto fields = co_await hashes.getAll(arguments.key(hashes.keys()));
    const auto count = fields.size();
    const auto headline = count == 0 ? tr("There is no such hash.")
                          : count > Most
                              ? tr("Fields: %1, %2 of them are shown.").arg(countText(count), countText(Most))
                              : tr("Fields: %1.").arg(countText(count));
    co_return Outcome::done(outcomeOf(fields.mid(0, Most), count), headline);
};

const auto increment = [](auto hashes, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto field = arguments.text(u"field"_s);
    const auto value = co_await hashes.increment(arguments.key(hashes.keys()), field, arguments.integer(u"by"_s));
    co_return Outcome::done(Fields{{u"value"_s, value}},
                            tr("%1 is now %2.").arg(quotedText(field), QString::number(value)));
};

} // namespace

QList<Operation> hashOperations()
{
    const TwoSides<Hashes, HashesTwin> forms{tr("Hash")};
    return {
        forms.writes(
            set, {.id = u"hash-set"_s,
                  .title = tr("Set fields"),
                  .summary =
                      tr("Writes these fields and leaves the others. HSET, O(1) a field; HLEN and one page of HSCAN in "
                         "the same MULTI."),
                  .parameters = {Parameter::key(Example), Parameter::pairs(u"fields"_s, tr("Fields and values"))
                                                              .withExample(u"name=Ada,city=London,visits=1"_s)},
                  .plainSql = u"INSERT OR REPLACE INTO kv_hashes (key, field, value) VALUES (?, ?, ?)"_s}),
        forms.reads(get, {.id = u"hash-get"_s,
                          .title = tr("Get a field"),
                          .summary = tr("Reads one field and leaves the rest where it is. HGET, O(1)."),
                          .parameters = {Parameter::key(Example),
                                         Parameter::text(u"field"_s, tr("Field")).withExample(u"name"_s)},
                          .plainSql = u"SELECT value FROM kv_hashes WHERE key = ? AND field = ?"_s}),
        forms.reads(getAll, {.id = u"hash-getall"_s,
                             .title = tr("Get all fields"),
                             .summary = tr("Reads the whole hash. HGETALL, O(N) of its fields."),
                             .parameters = {Parameter::key(Example)},
                             .plainSql = u"SELECT field, value FROM kv_hashes WHERE key = ?"_s}),
        forms.writes(
            increment,
            {.id = u"hash-incrby"_s,
             .title = tr("Increment a field"),
             .summary = tr("Counts one field up in one step on the server. HINCRBY, O(1)."),
             .parameters = {Parameter::key(Example), Parameter::text(u"field"_s, tr("Field")).withExample(u"visits"_s),
                            Parameter::integer(u"by"_s, tr("By")).withDefault("1")},
             .plainSql =
                 u"UPDATE kv_hashes SET value = CAST(value AS INTEGER) + ? WHERE key = ? AND field = ? RETURNING value"_s}),
    };
}

} // namespace lab::patterns::basic_types
