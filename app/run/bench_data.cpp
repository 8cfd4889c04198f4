// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/bench_data.h"

#include "app/base/marked_folder.h"
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"
#include "app/sql/key_rows.h"
#include "app/sql/schema.h"

#include <QFileInfo>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::makeCommand;

namespace {

constexpr qint64 BytesBeside = 100; // what the server keeps for each name or member beside its bytes
/// Members made at once: few enough that nobody who wants to stop has to wait for them.
constexpr qsizetype PartSize = 1000;

/// About as much memory as what these store will take.
qint64 bytesOf(const QList<redis::Command> &commands)
{
    qint64 bytes = 0;
    for (const auto &command : commands) {
        for (const auto &argument : command)
            bytes += argument.size() + BytesBeside;
    }
    return bytes;
}

/// `lab.sqlite.bench-`, beside the file itself.
MarkedFolder folderKind(const QFileInfo &database)
{
    return {database.fileName() + u".bench-"_s, "A folder of Redis Pattern Lab's measurements, for one of them.\n"};
}

QFileInfo databaseOf(const Run &run)
{
    return QFileInfo(run.environment().database->options().file);
}

/// Where the next folder goes, once what a crash has left behind is gone. A measurement that is under way in another
/// process is younger.
QString freshFolder(const QFileInfo &database)
{
    const auto kind = folderKind(database);
    kind.sweep(database.path(),
               [](const QFileInfo &folder) { return isFolderOlderThan(folder, BenchData::LifeSeconds); });
    return kind.nameTemplate(database.path());
}

sql::ConnectionOptions optionsIn(const QTemporaryDir &folder, const Run &run, const BenchData::Place &place)
{
    auto options = run.environment().database->options();
    options.journal = place.journal.value_or(options.journal);
    options.synchronous = place.synchronous.value_or(options.synchronous);
    options.access = sql::Access::Library; // it is SQLite that is measured, not the driver above it
    const auto problem = folder.isValid() ? folderKind(databaseOf(run)).markIn(folder.path()) : folder.errorString();
    if (!problem.isEmpty())
        throw sql::SqlError(
            tr("%1 cannot be made: %2.").arg(options.file + u".bench-…"_s, problem),
            tr("Measuring needs room beside the database: free some, or choose another folder with --data."));
    options.file = folder.filePath(u"rows.sqlite"_s);
    return options;
}

} // namespace

BenchData::BenchData(Run &run, const QByteArray &comparison, qsizetype count)
    : BenchData(run, comparison, count, Place())
{
}

BenchData::BenchData(Run &run, const QByteArray &comparison, qsizetype count, const Place &place)
    : m_redis(place.redis ? place.redis : &run.redis())
    , m_folder(freshFolder(databaseOf(run)))
    , m_sqlOptions(optionsIn(m_folder, run, place))
    , m_sql(m_sqlOptions)
{
    const auto stem = "bench:{" + comparison + "}:" + QByteArray::number(run.random().generate64(), 16) + ':';
    for (qsizetype i = 0; i < count; ++i)
        m_keys.append(run.keys().key(stem + QByteArray::number(i)));
    run.removeAtEnd(m_keys);
    m_redis->setRecording(false); // it would be measured too
    sql::ensureSchema(m_sql, m_folder.path());
}

QCoro::Task<void> BenchData::fill(Run &run, qsizetype count, Member member)
{
    const auto part = std::min(PartSize, count);
    co_await refuseEviction(run, bytesOf(commandsOf(member, 0, part)) * count / part);
    for (qsizetype first = 0; first < count; first += PartSize) {
        const auto end = std::min(first + PartSize, count);
        auto commands = commandsOf(member, first, end);
        // With each part, lest a crash between two of them leaves a key for ever.
        for (const auto &key : m_keys)
            commands.append(makeCommand("EXPIRE", key, LifeSeconds));
        co_await redis::pipelined(*m_redis, commands);
        m_sql.transaction([&] {
            for (qsizetype i = first; i < end; ++i)
                m_sql.execute(member.insert, member.row(m_keys, i));
        });
        co_await run.sleep(1ms); // the event loop's turn, which may bring a stop
    }
}

QList<redis::Command> BenchData::commandsOf(const Member &member, qsizetype first, qsizetype end) const
{
    QList<redis::Command> commands;
    for (qsizetype i = first; i < end; ++i)
        commands.append(member.command(m_keys, i));
    return commands;
}

qsizetype Turns::next()
{
    constexpr qsizetype Stride = 7919; // a prime
    m_at = (m_at + Stride) % m_count;
    return m_at;
}

namespace {

// The side is the arm's own and lives as long as that; whoever samples awaits the answer.

QCoro::Task<void> ask(SharedBenchData data, const RedisArm &side, qsizetype number)
{
    const auto reply = co_await data->redis().send(side.command(data->keys(), number));
    if (!side.isRight(reply, number))
        benchDataIsGone();
}

QCoro::Task<void> ask(SharedBenchData data, const SqliteArm &side, qsizetype number)
{
    const auto rows = data->sql().execute(side.statement, side.bindings(data->keys(), number));
    if (!side.isRight(rows, number))
        benchDataIsGone();
    co_return;
}

} // namespace

std::vector<measure::Arm> benchArms(const SharedBenchData &data, qsizetype numbers, const RedisArm &redis,
                                    const SqliteArm &sqlite)
{
    const auto arm = [&](const auto &side, measure::Engine engine) {
        return benchArm(side.name, engine, data, numbers,
                        [side](const SharedBenchData &shared, qsizetype number) { return ask(shared, side, number); });
    };
    std::vector<measure::Arm> arms;
    arms.push_back(arm(redis, measure::Engine::Redis));
    arms.push_back(arm(sqlite, measure::Engine::Sqlite));
    return arms;
}

measure::Arm benchArm(const QString &name, measure::Engine engine, const SharedBenchData &data, qsizetype numbers,
                      std::function<QCoro::Task<void>(SharedBenchData data, qsizetype number)> once)
{
    return {.name = name, .engine = engine, .once = [=, once = std::move(once), turns = Turns(numbers)]() mutable {
                return once(data, turns.next());
            }};
}

QCoro::Task<SharedBenchData> filledKeys(Run &run, QByteArray comparison, QString type, qsizetype keys, qsizetype count,
                                        BenchData::Member member)
{
    auto data = std::make_shared<BenchData>(run, comparison, keys);
    data->sql().transaction([&] {
        for (const auto &key : data->keys())
            data->sql().execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, ?, ?)"_s,
                                {key.name, type, sql::key_rows::now() + BenchData::LifeSeconds});
    });
    co_await data->fill(run, count, member);
    co_return data;
}

QCoro::Task<SharedBenchData> filledStrings(Run &run, QByteArray comparison, qsizetype count, QByteArray value)
{
    const BenchData::Member member{[=](const Keys &keys, qsizetype i) { return makeCommand("SET", keys[i], value); },
                                   u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s,
                                   [=](const Keys &keys, qsizetype i) {
                                       return QVariantList{keys[i].name, value};
                                   }};
    return filledKeys(run, comparison, u"string"_s, count, count, member);
}

/// Part after part, each of which leaves the key with an end.
QCoro::Task<void> fillSortedSet(Run &run, SharedBenchData data, qint64 count)
{
    constexpr qint64 BytesEach = 120;
    co_await refuseEviction(run, count * BytesEach);
    for (qint64 first = 0; first < count; first += PartSize) {
        auto add = makeCommand("ZADD", data->keys().first());
        for (auto i = first; i < std::min<qint64>(first + PartSize, count); ++i)
            add += makeCommand(i, memberName(i));
        co_await redis::pipelined(data->redis(), add,
                                  makeCommand("EXPIRE", data->keys().first(), BenchData::LifeSeconds));
        co_await run.sleep(0ms); // the event loop's turn, which may bring a stop
    }
}

measure::Conditions benchConditions(const QString &data, const QString &statement)
{
    return {{tr("data"), data, true},
            {tr("SQL"), statement},
            {tr("way to SQLite"), tr("its own library, on the handle of Qt's driver")},
            {tr("rows"), tr("in a file of their own beside the lab's, removed afterwards")}};
}

QByteArray memberName(qsizetype number)
{
    return "member:" + QByteArray::number(number);
}

QVariantList keyAndNow(const Keys &keys, qsizetype number)
{
    return {keys[number].name, sql::key_rows::now()};
}

QVariantList memberKeyAndNow(const Keys &keys, qsizetype number)
{
    return {memberName(number), keys[0].name, sql::key_rows::now()};
}

std::function<bool(const sql::Rows &rows, qsizetype number)> isOfType(const QString &type)
{
    return [type](const sql::Rows &rows, qsizetype) {
        return sql::key_rows::hasType(rows, type);
    };
}

void benchDataIsGone()
{
    throw Error(ErrorKind::Server, tr("The data of the measurement has gone: is somebody else using the prefix?"));
}

} // namespace lab
