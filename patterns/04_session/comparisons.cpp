// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "app/sql/key_rows.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QDateTime>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;

namespace {

const QByteArray Lab = "bench:"; // the rows are in a file of their own

SessionId sessionAt(qsizetype number)
{
    return {memberName(number)};
}

User userAt(qsizetype number)
{
    return {UserId{number}, u"user-%1@test.com"_s.arg(number), Role::User, memberName(number)};
}

/// As many sessions on both sides, a key and a row each.
QCoro::Task<SharedBenchData> filledSessions(Run &run, QByteArray comparison, qsizetype count)
{
    const BenchData::Member member{[](const Keys &keys, qsizetype i) {
                                       return beginning(keys[i], userAt(i), QDateTime::currentMSecsSinceEpoch());
                                   },
                                   Twin::Insert,
                                   [](const Keys &, qsizetype i) {
                                       return Twin::rowOf(Lab, sessionAt(i), userAt(i), sql::key_rows::now());
                                   }};
    const auto data = std::make_shared<BenchData>(run, comparison, count);
    co_await data->fill(run, count, member);
    co_return data;
}

QCoro::Task<void> touchByScript(SharedBenchData data, qsizetype number)
{
    static const auto script = redis::Script::fromResource(u":/patterns/04_session/touch.lua"_s);
    const Keys key{data->keys()[number]};
    const auto life = QByteArray::number(BenchData::LifeSeconds * 1000);
    const QByteArrayList limits{life, QByteArray::number(Limits().longest.count())};
    const auto reply = co_await data->redis().script(script, key, limits);
    if (reply.isNull())
        benchDataIsGone();
}

QCoro::Task<void> touchByUpdate(SharedBenchData data, qsizetype number)
{
    const auto rows = data->sql().execute(Twin::Touch, Twin::touchOf(Lab, sessionAt(number), sql::key_rows::now()));
    if (rows.isEmpty())
        benchDataIsGone();
    co_return;
}

QCoro::Task<std::vector<Arm>> touchVersusUpdate(Run &run, Setting setting)
{
    const auto sessions = static_cast<qsizetype>(setting.value(u"sessions"_s));
    const auto data = co_await filledSessions(run, "touch", sessions);
    std::vector<Arm> arms{benchArm(tr("the script"), Engine::Redis, data, sessions, touchByScript),
                          benchArm(tr("UPDATE … RETURNING"), Engine::Sqlite, data, sessions, touchByUpdate)};
    co_return arms;
}

QCoro::Task<std::vector<Arm>> fieldVersusColumn(Run &run, Setting setting)
{
    const auto sessions = static_cast<qsizetype>(setting.value(u"sessions"_s));
    const auto data = co_await filledSessions(run, "field", sessions);
    const RedisArm hget{
        u"HGET"_s, [](const Keys &keys, qsizetype number) { return redis::makeCommand("HGET", keys[number], "role"); },
        isThere};
    const SqliteArm select{u"SELECT role"_s, u"SELECT role FROM sessions WHERE lab = ? AND id = ? AND expires_at > ?"_s,
                           [](const Keys &, qsizetype number) {
                               return QVariantList{Lab, sessionAt(number).text, sql::key_rows::now()};
                           },
                           [](const sql::Rows &rows, qsizetype) {
                               return !rows.isEmpty();
                           }};
    co_return benchArms(data, sessions, hget, select);
}

Variable sessionsVariable()
{
    return {.name = u"sessions"_s, .label = tr("Sessions"), .values = {100, 1000, 10'000}, .logarithmic = true};
}

} // namespace

QList<Comparison> comparisons()
{
    return {{.id = u"touch-vs-update"_s,
             .title = tr("Each request lets it live on"),
             .question = tr("What does a request pay to know who asks and to let the session live on, and does it grow "
                            "with the number of sessions?"),
             .variables = {sessionsVariable()},
             .arms = touchVersusUpdate,
             .conditions = benchConditions(tr("that many sessions of six fields, touched in turn"),
                                           tr("the twin's own UPDATE, a transaction of its own each time, prepared "
                                              "once"))},
            {.id = u"field-vs-column"_s,
             .title = tr("One field of a session"),
             .question = tr("What does it cost to read one field, and does it grow with the number of sessions?"),
             .variables = {sessionsVariable()},
             .arms = fieldVersusColumn,
             .conditions = benchConditions(tr("that many sessions of six fields, asked in turn"),
                                           tr("SELECT of one column by the primary key, prepared once"))}};
}

} // namespace lab::patterns::session
