// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/attempts.h"

#include "app/base/record.h"
#include "app/base/tr.h"
#include "app/redis/monitor.h"
#include "app/redis/quoting.h"
#include "app/redis/server_info.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Life = 24 * 60 * 60;    // seconds
constexpr qsizetype MostCommands = 1000; // of one attempt; the newest are kept
constexpr qsizetype LongestArgument = 1000;

struct Count
{
    QString command;
    qint64 calls = 0;

    static constexpr auto Members = named("command calls", &Count::command, &Count::calls);
};

/// As it is kept on the server.
struct Kept
{
    qint64 seed = 0, preparedMillis = 0; ///< since 1970
    QStringList keys;
    QString runId;       ///< of the server's process that has counted; empty: nobody counts
    QList<Count> last;   ///< when this program did something last
    QList<Count> others; ///< while it did nothing

    static constexpr auto Members = named("seed prepared_ms keys run_id last others", &Kept::seed,
                                          &Kept::preparedMillis, &Kept::keys, &Kept::runId, &Kept::last, &Kept::others);
};

using Calls = QMap<QByteArray, qint64>;

/// What the server has counted, and which process of it did; empty when it does not tell.
struct Counted
{
    QString runId;
    Calls calls;
};

Calls callsIn(const QByteArray &info)
{
    Calls calls;
    for (const auto &line : info.split('\n')) {
        // cmdstat_set:calls=3,usec=…
        const auto name = line.mid(8, line.indexOf(':') - 8);
        const auto at = line.indexOf("calls=");
        if (line.startsWith("cmdstat_") && at > 0)
            calls.insert(name, line.mid(at + 6, line.indexOf(',', at) - at - 6).toLongLong());
    }
    return calls;
}

QCoro::Task<Counted> ask(redis::Client &client)
{
    const QList commands{makeCommand("INFO", "server"), makeCommand("INFO", "commandstats")};
    const auto replies = co_await client.pipeline(commands);
    if (replies[0].isError() || replies[1].isError()) // managed servers may forbid it
        co_return Counted();
    const auto server = redis::ServerInfo::parse(replies[0].text());
    co_return Counted{QString::fromUtf8(server.value("run_id")), callsIn(replies[1].text())};
}

bool overlap(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&other](const QString &each) { return other.contains(each); });
}

/// The attempts' own keys are known by nobody but the lab: one that somebody has spoilt has to be named.
QCoro::Task<redis::Reply> askOwn(redis::Client *client, redis::Command command)
{
    try {
        co_return co_await client->send(command);
    } catch (const redis::ServerError &error) {
        if (error.code() != "WRONGTYPE")
            throw;
        throw Error(ErrorKind::Server,
                    tr("%1, where the lab keeps which challenges are under way, holds another type: something else has "
                       "written to it.")
                        .arg(displayText(command.value(1))),
                    tr("Delete that key, and prepare the challenge again."));
    }
}

QByteArray lineOf(const redis::Command &command)
{
    QByteArray line = "0 [0 lab]";
    for (const auto &word : command)
        line += ' ' + redis::quoted(word.first(std::min(word.size(), LongestArgument)), 5 * LongestArgument).toUtf8();
    return line;
}

Keys keysOf(const Kept &kept, const Keyspace &keyspace)
{
    Keys keys;
    for (const auto &name : kept.keys)
        keys.append(keyspace.key(name.toUtf8()));
    return keys;
}

QList<Count> toCounts(const Calls &calls)
{
    QList<Count> counts;
    for (const auto &[command, number] : calls.asKeyValueRange())
        counts.append({QString::fromUtf8(command), number});
    return counts;
}

/// What the server has counted since `kept.last` is added to what others have sent.
void addOthers(Kept &kept, const Counted &now)
{
    if (kept.runId.isEmpty())
        return;
    if (now.runId != kept.runId) { // restarted: nothing is known of before
        kept.last.clear();
        kept.others.clear();
        return;
    }
    auto added = now.calls;
    for (const auto &[command, number] : std::as_const(kept.last))
        added[command.toUtf8()] -= number;
    for (const auto &[command, number] : std::as_const(kept.others))
        added[command.toUtf8()] += number;
    added.removeIf([](const auto &each) { return each.value() <= 0; }); // CONFIG RESETSTAT begins anew
    kept.others = toCounts(added);
}

} // namespace

QByteArray attemptName(const QString &lesson, const QString &challenge)
{
    return u"%1/%2"_s.arg(lesson, challenge).toUtf8();
}

bool isAbout(const redis::Command &command, const Keys &keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&command](const Key &key) { return command.mid(1).contains(key.name); });
}

Attempts::Attempts(redis::Client &client, Keyspace keys)
    : m_client(client)
    , m_keys(std::move(keys))
{
}

QCoro::Task<Attempts::Texts> Attempts::underWay()
{
    // To read a key that is not there would count as a miss of the cache that somebody observes; this does not.
    const auto size = co_await m_client.command("MEMORY", "USAGE", all(), "SAMPLES", 0);
    if (size.isNull())
        co_return Texts();
    const auto kept = co_await askOwn(&m_client, makeCommand("HGETALL", all()));
    co_return kept.pairs();
}

QCoro::Task<void> Attempts::keep(QByteArray name, QByteArray text)
{
    const QList commands{makeCommand("HSET", all(), name, text), makeCommand("EXPIRE", all(), Life)};
    for (const auto &reply : co_await m_client.pipeline(commands))
        reply.orThrow();
}

QCoro::Task<void> Attempts::end(QByteArray name)
{
    co_await askOwn(&m_client, makeCommand("HDEL", all(), name));
    co_await m_client.command("UNLINK", commandsOf(name));
}

QCoro::Task<void> Attempts::begin(QByteArray name, quint32 seed, QByteArrayList keys, bool counts)
{
    QStringList names;
    for (const auto &key : keys)
        names.append(QString::fromUtf8(key));
    for (const auto &[other, text] : co_await underWay()) {
        const auto attempt = fromJsonText<Kept>(text);
        if (!attempt || overlap(attempt->keys, names))
            co_await end(other);
    }
    Counted counted;
    if (counts)
        counted = co_await ask(m_client);
    const Kept kept{seed, QDateTime::currentMSecsSinceEpoch(), names, counted.runId, toCounts(counted.calls), {}};
    co_await keep(name, toJsonText(kept));
}

QCoro::Task<void> Attempts::beginOwn()
{
    const auto open = co_await underWay();
    if (open.isEmpty())
        co_return;
    const auto now = co_await ask(m_client);
    for (const auto &[name, text] : open) {
        auto kept = fromJsonText<Kept>(text);
        if (!kept)
            continue;
        addOthers(*kept, now);
        co_await keep(name, toJsonText(*kept));
    }
}

QCoro::Task<void> Attempts::endOwn()
{
    for (const auto &[name, text] : co_await underWay()) {
        auto kept = fromJsonText<Kept>(text);
        if (!kept || kept->runId.isEmpty())
            continue;
        const auto now = co_await ask(m_client);
        kept->runId = now.runId;
        kept->last = toCounts(now.calls);
        // This HSET and EXPIRE come after the count.
        for (auto &[command, number] : kept->last)
            number += command == u"hset"_s || command == u"expire"_s ? 1 : 0;
        co_await keep(name, toJsonText(*kept));
    }
}

QCoro::Task<std::optional<Attempt>> Attempts::find(QByteArray name)
{
    const auto text = co_await askOwn(&m_client, makeCommand("HGET", all(), name));
    const auto kept = fromJsonText<Kept>(text.optionalText().value_or(QByteArray()));
    if (!kept)
        co_return std::nullopt;
    Attempt attempt;
    attempt.seed = static_cast<quint32>(kept->seed);
    attempt.prepared = QDateTime::fromMSecsSinceEpoch(kept->preparedMillis, Qt::UTC);
    const auto lines = co_await askOwn(&m_client, makeCommand("LRANGE", commandsOf(name), 0, -1));
    for (const auto &line : lines.texts()) {
        if (const auto parsed = redis::Monitor::parse(line))
            attempt.commands.append(parsed->command);
    }
    attempt.isCounted = !kept->runId.isEmpty();
    for (const auto &[command, calls] : kept->others)
        attempt.calls.insert(command.toUtf8(), calls);
    co_return attempt;
}

QCoro::Task<void> Attempts::takeDown(QList<redis::Command> commands)
{
    for (const auto &[name, text] : co_await underWay()) {
        const auto attempt = fromJsonText<Kept>(text);
        auto push = makeCommand("RPUSH", commandsOf(name));
        for (const auto &command : commands) {
            if (attempt && isAbout(command, keysOf(*attempt, m_keys)))
                push.append(lineOf(command));
        }
        if (push.size() < 3)
            continue;
        const QList pushed{push, makeCommand("LTRIM", commandsOf(name), -MostCommands, -1),
                           makeCommand("EXPIRE", commandsOf(name), Life)};
        co_await m_client.pipeline(pushed);
    }
}

} // namespace lab
