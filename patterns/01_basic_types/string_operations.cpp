// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"
#include "patterns/01_basic_types/strings_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"String"_s;
constexpr qint64 LongestTtl = 1'000'000'000; // 31 years

Parameter ttlParameter()
{
    return Parameter::integer(u"ex"_s, tr("Expire after"), 1, LongestTtl).withUnit(u"s"_s);
}

Parameter valueParameter(const QString &example)
{
    return Parameter::text(u"value"_s, tr("Value")).withExample(example).withHelp(tr("Any bytes.")).orEmpty();
}

Operation set()
{
    auto form = operation(u"string-set"_s, Group, tr("Set"),
                          tr("Stores a value under a key, whatever was there before. SET, O(1)."),
                          {keyParameter(u"greeting"_s), valueParameter(u"hello, world"_s),
                           ttlParameter().orNone().withExample(u"75"_s).withHelp(
                               tr("Without it the value stays, and a TTL that the key had is removed."))});
    form.touches = touchedKey;
    return answeredBy<Strings, StringsSql>(
        form, [](auto strings, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            std::optional<std::chrono::seconds> ex;
            if (arguments.has(u"ex"_s))
                ex = std::chrono::seconds(arguments.integer(u"ex"_s));
            const auto value = arguments.text(u"value"_s);
            const auto ttl = co_await strings.set(keyOf(keys, arguments), value, ex);
            co_return Outcome::done(Fields{{u"ttl"_s, ttl}}, tr("Stored %1, %2.").arg(quoted(value), lifetime(ttl)));
        });
}

Operation get()
{
    const auto form = operation(u"string-get"_s, Group, tr("Get"),
                                tr("Reads the value of a key and how long it will last. GET and TTL, O(1)."),
                                {keyParameter(u"greeting"_s)});
    return answeredBy<Strings, StringsSql>(
        form, [](auto strings, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto key = keyOf(keys, arguments);
            const auto [value, ttl] = co_await strings.get(key);
            const Fields fields{{u"value"_s, valueOf(value)}, {u"ttl"_s, ttl}};
            if (!value)
                co_return Outcome::done(fields, tr("There is no key %1.").arg(quoted(key.name)));
            co_return Outcome::done(fields, tr("%1, %2.").arg(quoted(*value), lifetime(ttl)));
        });
}

Operation increment()
{
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    auto form =
        operation(u"string-incr"_s, Group, tr("Increment"),
                  tr("Counts up in one step on the server, so that no two clients count the same. INCRBY, O(1)."),
                  {keyParameter(u"visits"_s), Parameter::integer(u"by"_s, tr("By"), lowest, highest)
                                                  .withDefault("1")
                                                  .withHelp(tr("A negative number counts down."))});
    form.touches = touchedKey;
    return answeredBy<Strings, StringsSql>(
        form, [](auto strings, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto value = co_await strings.increment(keyOf(keys, arguments), arguments.integer(u"by"_s));
            co_return Outcome::done(Fields{{u"value"_s, value}}, tr("The counter is now %1.").arg(value));
        });
}

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

Operation setAll()
{
    auto form = operation(u"string-mset"_s, Group, tr("Set several"),
                          tr("Stores several keys in one step, then reads them back. MSET and MGET, O(N)."),
                          {Parameter::pairs(u"pairs"_s, tr("Keys and values"))
                               .withExample(u"{shop}:opens=9,{shop}:closes=18"_s)
                               .withHelp(tr("On a cluster all keys of one command share a {tag}."))});
    form.touches = pairKeys;
    return answeredBy<Strings, StringsSql>(
        form, [](auto strings, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto stored = co_await strings.setAll(namedValues(keys, arguments));
            const auto pairs = arguments.pairs(u"pairs"_s);
            Fields values;
            for (qsizetype i = 0; i < pairs.size(); ++i)
                values.set(displayText(pairs[i].first), valueOf(stored[i]));
            co_return Outcome::done(Fields{{u"values"_s, QVariant::fromValue(values)}},
                                    tr("Keys stored in one step: %1.").arg(values.size()));
        });
}

Operation setIfAbsent()
{
    auto form = operation(
        u"string-setnx"_s, Group, tr("Set if absent"),
        tr("Stores a value only when the key does not exist: of many who try, one succeeds. SET NX EX, O(1)."),
        {keyParameter(u"turn:{1}"_s), valueParameter(u"alice"_s), ttlParameter().withDefault("60")});
    form.touches = touchedKey;
    return answeredBy<Strings, StringsSql>(
        form, [](auto strings, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const std::chrono::seconds ex(arguments.integer(u"ex"_s));
            const auto acquired = co_await strings.setIfAbsent(keyOf(keys, arguments), arguments.text(u"value"_s), ex);
            co_return Outcome::done(Fields{{u"acquired"_s, acquired}},
                                    acquired ? tr("The key was free: stored, %1.").arg(lifetime(ex.count()))
                                             : tr("The key exists: nothing was changed."));
        });
}

} // namespace

QList<Operation> stringOperations()
{
    return {set(), get(), increment(), setAll(), setIfAbsent()};
}

} // namespace lab::patterns::basic
