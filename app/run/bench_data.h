// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/measure/conditions.h"
#include "app/run/run.h"

#include <QTemporaryDir>

#include <functional>

namespace lab {

/// What the two arms of a comparison read: the same data in Redis and in SQLite. The keys are new each time, since the
/// data of one point may go only after that of the next has been made. The rows are in a file of their own beside the
/// lab's, with its settings: filling that holds up nobody, and it is removed as a whole with the object. The keys go
/// when the run ends; what a crash leaves behind expires after ten minutes.
class BenchData
{
public:
    static constexpr qint64 LifeSeconds = 600;

    /// How member `number`, counted from 0, is made on either side.
    struct Member
    {
        std::function<redis::Command(const Keys &keys, qsizetype number)> command;
        QString insert; ///< the statement that binds what `row` gives
        std::function<QVariantList(const Keys &keys, qsizetype number)> row;
    };

    /// Where the data is, when that is not the run's own server and the settings of the lab's database.
    struct Place
    {
        redis::Client *redis = nullptr; ///< null: the run's own
        std::optional<sql::JournalMode> journal = {};
        std::optional<sql::Synchronous> synchronous = {};
    };

    /// `count` keys `bench:{comparison}:…`.
    BenchData(Run &run, const QByteArray &comparison, qsizetype count = 1);
    BenchData(Run &run, const QByteArray &comparison, qsizetype count, const Place &place);
    BenchData(const BenchData &) = delete;
    BenchData &operator=(const BenchData &) = delete;

    /// Makes `count` members on both sides, and gives all keys an end: LifeSeconds from now. Throws Cancelled soon
    /// after a stop, the server's error when a command failed.
    QCoro::Task<void> fill(Run &run, qsizetype count, Member member);

    redis::Client &redis() { return *m_redis; }
    sql::Connection &sql() { return m_sql; }
    /// For further connections to the same file.
    const sql::ConnectionOptions &sqlOptions() const { return m_sqlOptions; }
    const Keys &keys() const { return m_keys; }

private:
    QList<redis::Command> commandsOf(const Member &member, qsizetype first, qsizetype end) const;

    redis::Client *m_redis;
    QTemporaryDir m_folder; ///< before m_sql, which has to close its file first
    const sql::ConnectionOptions m_sqlOptions;
    sql::Connection m_sql;
    Keys m_keys;
};

/// The numbers below `count`, all of them in turn, in a scattered order. Each arm has turns of its own, so that both
/// ask the same questions.
class Turns
{
public:
    explicit Turns(qsizetype count)
        : m_count(count)
    {
    }

    qsizetype next();

private:
    qsizetype m_count;
    qsizetype m_at = 0;
};

/// The data that two arms share; it goes with the last of them.
using SharedBenchData = std::shared_ptr<BenchData>;

/// `keys` keys of this type that hold `count` members together; in SQL as app/sql/key_rows.h has them.
QCoro::Task<SharedBenchData> filledKeys(Run &run, QByteArray comparison, QString type, qsizetype keys, qsizetype count,
                                        BenchData::Member member);
/// `count` strings of this value, a key each.
QCoro::Task<SharedBenchData> filledStrings(Run &run, QByteArray comparison, qsizetype count, QByteArray value);

/// `count` members in the first key, a sorted set: memberName(17) has the score 17.
QCoro::Task<void> fillSortedSet(Run &run, SharedBenchData data, qint64 count);

/// What has to be said of a comparison on such data.
measure::Conditions benchConditions(const QString &data, const QString &statement);

/// What an arm asks about one of the `numbers`, and whether what came back is right.
struct RedisArm
{
    QString name;
    std::function<redis::Command(const Keys &keys, qsizetype number)> command;
    std::function<bool(const redis::Reply &reply, qsizetype number)> isRight;
};

struct SqliteArm
{
    QString name;
    QString statement;
    std::function<QVariantList(const Keys &keys, qsizetype number)> bindings;
    std::function<bool(const sql::Rows &rows, qsizetype number)> isRight;
};

/// For RedisArm::command: `command` on the key of that number.
inline auto onKey(const char *command)
{
    return [command](const Keys &keys, qsizetype number) {
        return redis::makeCommand(command, keys[number]);
    };
}

/// `member:17`, for collections of which number 17 is a member.
QByteArray memberName(qsizetype number);

/// For RedisArm::command: `command` on the member of that number in the one key.
inline auto onMember(const char *command)
{
    return [command](const Keys &keys, qsizetype number) {
        return redis::makeCommand(command, keys[0], memberName(number));
    };
}

/// For RedisArm::isRight: the value is there.
inline bool isThere(const redis::Reply &value, qsizetype)
{
    return value.optionalText().has_value();
}

// The same in SQL, on the rows of app/sql/key_rows.h: what statements bind that look at the end of a key, and whether
// there is a row of that type.
QVariantList keyAndNow(const Keys &keys, qsizetype number);
QVariantList memberKeyAndNow(const Keys &keys, qsizetype number);
std::function<bool(const sql::Rows &rows, qsizetype number)> isOfType(const QString &type);

/// The two arms, each of which asks about the next number at each sample; benchDataIsGone() when the answer is wrong.
std::vector<measure::Arm> benchArms(const SharedBenchData &data, qsizetype numbers, const RedisArm &redis,
                                    const SqliteArm &sqlite);

/// An arm that is more than one command or statement: `once` is about the next number at each sample.
measure::Arm benchArm(const QString &name, measure::Engine engine, const SharedBenchData &data, qsizetype numbers,
                      std::function<QCoro::Task<void>(SharedBenchData data, qsizetype number)> once);

/// For an arm that does not find what was filled in.
[[noreturn]] void benchDataIsGone();

} // namespace lab
