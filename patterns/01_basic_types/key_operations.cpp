// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "patterns/01_basic_types/any_key_sql.h"
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"
#include "patterns/01_basic_types/server_info.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"Key"_s;
const QString Example = u"greeting"_s;

Operation facts()
{
    const auto form = operation(u"key-type"_s, Group, tr("Inspect"),
                                tr("Tells type, encoding, TTL and memory of a key. TYPE, OBJECT ENCODING, TTL and "
                                   "MEMORY USAGE in one MULTI, O(1): it samples large values."),
                                {keyParameter(Example).withHelp(
                                    tr("The ttl is in seconds: -1 when it has none, -2 when there is no such key."))});
    return answeredBy<AnyKey, AnyKeySql>(
        form, [](auto anyKey, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto facts = co_await anyKey.facts(keyOf(keys, arguments));
            const Fields fields{{u"type"_s, facts.type},
                                {u"encoding"_s, valueOf(facts.encoding)},
                                {u"ttl"_s, facts.ttl},
                                {u"memory"_s, facts.memory ? QVariant(*facts.memory) : QVariant()}};
            if (facts.ttl == -2)
                co_return Outcome::done(fields, tr("There is no such key."));
            const auto type = displayText(facts.type);
            co_return Outcome::done(fields, facts.encoding ? tr("A %1, stored as %2, in %3 bytes; %4.")
                                                                 .arg(type, displayText(*facts.encoding))
                                                                 .arg(facts.memory.value_or(0))
                                                                 .arg(lifetime(facts.ttl))
                                                           : tr("A %1; %2.").arg(type, lifetime(facts.ttl)));
        });
}

Operation remove()
{
    auto form = operation(u"key-delete"_s, Group, tr("Delete"),
                          tr("Deletes a key of any type. UNLINK, O(1): the memory is freed in the background, where "
                             "DEL would make everyone wait."),
                          {keyParameter(Example)});
    form.touches = touchedKey;
    return answeredBy<AnyKey, AnyKeySql>(
        form, [](auto anyKey, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto deleted = co_await anyKey.remove(keyOf(keys, arguments));
            co_return Outcome::done(Fields{{u"deleted"_s, deleted}},
                                    deleted ? tr("Deleted.") : tr("There is no such key."));
        });
}

Operation expire()
{
    constexpr qint64 longest = 1'000'000'000; // 31 years
    auto form = operation(u"key-expire"_s, Group, tr("Expire"), tr("Gives a key of any type an end. EXPIRE, O(1)."),
                          {keyParameter(Example), Parameter::integer(u"seconds"_s, tr("After"), 0, longest)
                                                      .withExample(u"60"_s)
                                                      .withUnit(u"s"_s)
                                                      .withHelp(tr("0 deletes the key at once."))});
    form.touches = touchedKey;
    return answeredBy<AnyKey, AnyKeySql>(
        form, [](auto anyKey, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const std::chrono::seconds after(arguments.integer(u"seconds"_s));
            const auto [set, ttl] = co_await anyKey.expire(keyOf(keys, arguments), after);
            const Fields fields{{u"set"_s, set}, {u"ttl"_s, ttl}};
            if (!set)
                co_return Outcome::done(fields, tr("There is no such key."));
            co_return Outcome::done(fields, ttl < 0 ? tr("Deleted at once.") : tr("It %1.").arg(lifetime(ttl)));
        });
}

QCoro::Task<Outcome> serverInfo(Run &run, Arguments)
{
    const auto facts = co_await serverFacts(run.redis());
    co_return Outcome::done(
        Fields{{u"version"_s, facts.version},
               {u"memory"_s, facts.memory},
               {u"clients"_s, facts.clients},
               {u"commands"_s, facts.commands},
               {u"hits"_s, facts.hits},
               {u"misses"_s, facts.misses},
               {u"policy"_s, facts.policy},
               {u"keys"_s, facts.keys}},
        tr("Version %1 with %2 in %3.")
            .arg(displayText(facts.version), counted(facts.keys, tr("1 key"), tr("%1 keys")), bytesText(facts.memory)));
}

} // namespace

QList<Operation> keyOperations()
{
    return {facts(), remove(), expire()};
}

Operation serverInfoOperation()
{
    auto form = operation(
        u"server-info"_s, u"Server"_s, tr("Server"),
        tr("What the server says of itself: memory and hit counts are where tuning starts. INFO and DBSIZE, O(1)."),
        {});
    form.run = serverInfo;
    return form;
}

} // namespace lab::patterns::basic
