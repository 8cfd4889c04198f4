// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/attempts.h"

#include "app/base/record.h"
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
    QString runId;                       ///< of the server's process that counted
    QList<Count> counts;
    QStringList keys;

    static constexpr auto Members = named("seed prepared_ms run_id calls keys", &Kept::seed, &Kept::preparedMillis,
                                          &Kept::runId, &Kept::counts, &Kept::keys);
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

QCoro::Task<void> Attempts::begin(QByteArray name, quint32 seed, QByteArrayList keys)
{
    QStringList names;
    for (const auto &key : keys)
        names.append(QString::fromUtf8(key));
    const auto others = (co_await m_client.command("HGETALL", all())).pairs();
    for (const auto &[other, text] : others) {
        const auto attempt = fromJsonText<Kept>(text);
        if (!attempt || overlap(attempt->keys, names))
            co_await m_client.command("HDEL", all(), other);
    }
    auto counted = co_await ask(m_client);
    // What follows here is not the learner's doing.
    for (const auto *const own : {"unlink", "hset", "expire"})
        ++counted.calls[own];
    Kept kept{seed, QDateTime::currentMSecsSinceEpoch(), counted.runId, {}, names};
    for (const auto &[command, calls] : counted.calls.asKeyValueRange())
        kept.counts.append({QString::fromUtf8(command), calls});
    co_await m_client.command("UNLINK", commandsOf(name));
    co_await m_client.command("HSET", all(), name, toJsonText(kept));
    co_await m_client.command("EXPIRE", all(), Life);
}

QCoro::Task<std::optional<Attempt>> Attempts::find(QByteArray name)
{
    const auto text = (co_await m_client.command("HGET", all(), name)).optionalText();
    const auto kept = fromJsonText<Kept>(text.value_or(QByteArray()));
    if (!kept)
        co_return std::nullopt;
    Attempt attempt;
    attempt.seed = static_cast<quint32>(kept->seed);
    attempt.prepared = QDateTime::fromMSecsSinceEpoch(kept->preparedMillis, Qt::UTC);
    const auto lines = co_await m_client.command("LRANGE", commandsOf(name), 0, -1);
    for (const auto &line : lines.texts()) {
        if (const auto parsed = redis::Monitor::parse(line))
            attempt.commands.append(parsed->command);
    }
    const auto now = co_await ask(m_client);
    if (now.runId != kept->runId)
        co_return attempt;
    attempt.calls = now.calls;
    for (const auto &[command, calls] : kept->counts)
        attempt.calls[command.toUtf8()] -= calls;
    co_return attempt;
}

QCoro::Task<void> Attempts::takeDown(QList<redis::Command> commands)
{
    const auto kept = co_await m_client.command("HGETALL", all());
    for (const auto &[name, text] : kept.pairs()) {
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
