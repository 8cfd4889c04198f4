// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "app/redis/server_info.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

const QString Example = u"greeting"_s;

QString factsHeadline(const KeyFacts &facts)
{
    if (facts.ttl == -2)
        return tr("There is no such key.");
    QStringList known{tr("A %1").arg(displayText(facts.type))};
    if (facts.encoding)
        known.append(tr("stored as %1").arg(displayText(*facts.encoding)));
    if (facts.memory)
        known.append(tr("in %1 bytes").arg(countText(*facts.memory)));
    return u"%1; %2."_s.arg(known.join(u", "_s), lifetimeText(facts.ttl));
}

const auto facts = [](auto anyKey, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto known = co_await anyKey.facts(arguments.key(anyKey.keys()));
    co_return Outcome::done(toFields(known), factsHeadline(known));
};

const auto remove = [](auto anyKey, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto deleted = co_await anyKey.remove(arguments.key(anyKey.keys()));
    co_return Outcome::done(Fields{{u"deleted"_s, deleted}}, deleted ? tr("Deleted.") : tr("There is no such key."));
};

const auto expire = [](auto anyKey, Arguments arguments) -> QCoro::Task<Outcome> {
    const Seconds after(arguments.integer(u"seconds"_s));
    const auto expiry = co_await anyKey.expire(arguments.key(anyKey.keys()), after);
    co_return Outcome::done(toFields(expiry), !expiry.set      ? tr("There is no such key.")
                                              : expiry.ttl < 0 ? tr("Deleted at once.")
                                                               : tr("It %1.").arg(lifetimeText(expiry.ttl)));
};

QCoro::Task<Outcome> serverInfo(Run &run, Arguments)
{
    const auto replies =
        co_await redis::pipelined(run.redis(), redis::makeCommand("INFO"), redis::makeCommand("DBSIZE"));
    const auto info = redis::ServerInfo::parse(replies[0].text());
    const auto memory = info.number("used_memory"), keys = replies[1].count();
    const Fields fields{
        {u"version"_s, info.version().toLatin1()},        {u"memory"_s, memory},
        {u"clients"_s, info.number("connected_clients")}, {u"commands"_s, info.number("total_commands_processed")},
        {u"hits"_s, info.number("keyspace_hits")},        {u"misses"_s, info.number("keyspace_misses")},
        {u"policy"_s, info.value("maxmemory_policy")},    {u"keys"_s, keys}};
    co_return Outcome::done(
        fields,
        tr("Version %1 with %2 in %3.")
            .arg(info.version(), counted(keys, tr("1 key"), tr("%1 keys", nullptr, formOf(keys))), bytesText(memory)));
}

} // namespace

QList<Operation> keyOperations()
{
    constexpr qint64 Longest = 1'000'000'000; // 31 years
    const TwoSides<AnyKey, AnyKeyTwin> forms{tr("Key")};
    return {
        forms.reads(
            facts, {.id = u"key-type"_s,
                    .title = tr("Inspect"),
                    .summary = tr(
                        "Tells type, encoding, TTL and memory of a key. TYPE, TTL, OBJECT ENCODING and MEMORY USAGE in "
                        "one pipeline, O(1): it samples large values."),
                    .parameters = {Parameter::key(Example).withHelp(
                        tr("The ttl is in seconds: -1 when it has none, -2 when there is no such key."))},
                    .aboutTheWay = {u"encoding"_s, u"ttl"_s, u"memory"_s}}),
        forms.writes(
            remove,
            {.id = u"key-delete"_s,
             .title = tr("Delete"),
             .summary = tr("Deletes a key of any type. UNLINK, O(1): the memory is freed in the background, where DEL "
                           "makes everyone wait, unless lazyfree-lazy-user-del is on."),
             .parameters = {Parameter::key(Example)}}),
        forms.writes(expire,
                     {.id = u"key-expire"_s,
                      .title = tr("Expire"),
                      .summary = tr("Gives a key of any type an end. EXPIRE, O(1)."),
                      .parameters = {Parameter::key(Example), Parameter::integer(u"seconds"_s, tr("After"), 0, Longest)
                                                                  .withExample(u"60"_s)
                                                                  .withUnit(u"s"_s)
                                                                  .withHelp(tr("0 deletes the key at once."))},
                      .aboutTheWay = {u"ttl"_s}}),
        {.id = u"server-info"_s,
         .group = tr("Server"),
         .title = tr("Server"),
         .summary = tr("What the server says of itself: memory and hit counts are where tuning starts. INFO and "
                       "DBSIZE, O(1)."),
         .run = serverInfo},
    };
}

} // namespace lab::patterns::basic_types
