// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

Parameter ttlParameter()
{
    constexpr qint64 Longest = 1'000'000'000; // 31 years
    return Parameter::integer(u"ex"_s, tr("Expire after"), 1, Longest).withUnit(u"s"_s);
}

Parameter valueParameter(const QString &example)
{
    return Parameter::text(u"value"_s, tr("Value")).withExample(example).withHelp(tr("Any bytes.")).orEmpty();
}

const auto set = [](auto strings, Arguments arguments) -> QCoro::Task<Outcome> {
    std::optional<Seconds> ex;
    if (arguments.has(u"ex"_s))
        ex = Seconds(arguments.integer(u"ex"_s));
    const auto value = arguments.text(u"value"_s);
    const auto ttl = co_await strings.set(arguments.key(strings.keys()), value, ex);
    co_return Outcome::done(Fields{{u"ttl"_s, ttl}}, tr("Stored %1, %2.").arg(quotedText(value), lifetimeText(ttl)));
};

const auto get = [](auto strings, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto key = arguments.key(strings.keys());
    const auto stored = co_await strings.get(key);
    co_return Outcome::done(toFields(stored),
                            stored.value ? tr("%1, %2.").arg(quotedText(*stored.value), lifetimeText(stored.ttl))
                                         : tr("There is no key %1.").arg(quotedText(key.name)));
};

const auto increment = [](auto strings, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto counter = co_await strings.increment(arguments.key(strings.keys()), arguments.integer(u"by"_s));
    // A counter that has expired begins anew, without the TTL it had.
    co_return Outcome::done(
        toFields(counter),
        counter.ttl < 0
            ? tr("The counter is now %1 and has no TTL: counting keeps one, but gives none.").arg(counter.value)
            : tr("The counter is now %1, %2.").arg(QString::number(counter.value), lifetimeText(counter.ttl)));
};

NamedValues namedValues(const Keyspace &keys, const Arguments &arguments)
{
    NamedValues values;
    for (const auto &[name, value] : arguments.pairs(u"pairs"_s))
        values.append({keys.key(name), value});
    return values;
}

Keys pairKeys(const Keyspace &keys, const Arguments &arguments)
{
    Keys touched;
    for (const auto &[key, value] : namedValues(keys, arguments)) {
        if (!touched.contains(key))
            touched.append(key);
    }
    return touched;
}

const auto setAll = [](auto strings, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto stored = co_await strings.setAll(namedValues(strings.keys(), arguments));
    const auto pairs = arguments.pairs(u"pairs"_s);
    Fields values;
    for (qsizetype i = 0; i < pairs.size(); ++i)
        values.set(displayText(pairs[i].first), toVariant(stored[i]));
    co_return Outcome::done(Fields{{u"values"_s, QVariant::fromValue(values)}},
                            tr("Keys stored in one step: %1.").arg(countText(values.size())));
};

const auto setIfAbsent = [](auto strings, Arguments arguments) -> QCoro::Task<Outcome> {
    const Seconds ex(arguments.integer(u"ex"_s));
    const auto acquired = co_await strings.setIfAbsent(arguments.key(strings.keys()), arguments.text(u"value"_s), ex);
    co_return Outcome::done(Fields{{u"acquired"_s, acquired}},
                            acquired ? tr("The key was free: stored, %1.").arg(lifetimeText(ex.count()))
                                     : tr("The key exists: nothing was changed."));
};

} // namespace

QList<Operation> stringOperations()
{
    const TwoSides<Strings, StringsTwin> forms{tr("String")};
    return {
        forms.writes(set, {.id = u"string-set"_s,
                           .title = tr("Set"),
                           .summary = tr("Stores a value under a key, whatever was there before. SET, O(1)."),
                           .parameters = {Parameter::key(u"greeting"_s), valueParameter(u"hello, world"_s),
                                          ttlParameter().orNone().withExample(u"75"_s).withHelp(tr(
                                              "Without it the value stays, and a TTL that the key had is removed."))},
                           .plainSql = u"INSERT OR REPLACE INTO kv_strings (key, value) VALUES (?, ?)"_s,
                           .aboutTheWay = {u"ttl"_s}}),
        forms.reads(get, {.id = u"string-get"_s,
                          .title = tr("Get"),
                          .summary = tr("Reads the value of a key and how long it will last. GET and TTL, O(1)."),
                          .parameters = {Parameter::key(u"greeting"_s)},
                          .plainSql = u"SELECT value FROM kv_strings WHERE key = ?"_s,
                          .aboutTheWay = {u"ttl"_s}}),
        forms.writes(
            increment,
            {.id = u"string-incr"_s,
             .title = tr("Increment"),
             .summary =
                 tr("Counts up in one step on the server, so that no two clients count the same. INCRBY, O(1); the "
                    "TTL is read in the same MULTI."),
             .parameters = {Parameter::key(u"visits"_s), Parameter::integer(u"by"_s, tr("By"))
                                                             .withDefault("1")
                                                             .withHelp(tr("A negative number counts down."))},
             .plainSql = u"UPDATE kv_strings SET value = CAST(value AS INTEGER) + ? WHERE key = ? RETURNING value"_s,
             .aboutTheWay = {u"ttl"_s}}),
        forms.writes(setAll,
                     {.id = u"string-mset"_s,
                      .title = tr("Set several"),
                      .summary = tr("Stores several keys in one step, then reads them back. MSET and MGET, O(N)."),
                      .parameters = {Parameter::pairs(u"pairs"_s, tr("Keys and values"))
                                         .withExample(u"{shop}:opens=9,{shop}:closes=18"_s)
                                         .withHelp(tr("On a cluster all keys of one command share a {tag}."))},
                      .plainSql = u"INSERT OR REPLACE INTO kv_strings (key, value) VALUES (?, ?), (?, ?)"_s,
                      .touches = pairKeys}),
        forms.writes(
            setIfAbsent,
            {.id = u"string-setnx"_s,
             .title = tr("Set if absent"),
             .summary =
                 tr("Stores a value only when the key does not exist: of many who try, one succeeds. SET NX EX, O(1)."),
             .parameters = {Parameter::key(u"turn:{1}"_s), valueParameter(u"alice"_s),
                            ttlParameter().withDefault("60")},
             .plainSql = u"INSERT INTO kv_strings (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s}),
    };
}

} // namespace lab::patterns::basic_types
