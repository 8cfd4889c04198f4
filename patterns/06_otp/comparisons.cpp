// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/bench_data.h"
#include "app/sql/key_rows.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using measure::Arm;
using measure::Engine;
using redis::makeCommand;
using redis::Script;

namespace {

const QByteArray Lab = "bench:"; // the rows are in a file of their own
const QByteArray RightCode = "041973", WrongCode = "100000";
/// Each guess is compared and counted, each code may be sent: the arms do the whole work at every sample.
constexpr Rules Lasting{.life = std::chrono::seconds(BenchData::LifeSeconds), .cooldown = 0ms, .limit = 1LL << 52};

Phone phoneOf(qsizetype number)
{
    return {memberName(number)};
}

/// Half of the keys are codes, the others the counts of their tries.
Keys keysOf(const SharedBenchData &data, qsizetype number)
{
    const auto &keys = data->keys();
    return {keys[number], keys[number + keys.size() / 2]};
}

BenchData::Member pendingCode()
{
    return {[](const Keys &keys, qsizetype i) { return makeCommand("SET", keys[i], RightCode); },
            u"INSERT INTO otp_codes (lab, phone, code, sent_at, expires_at) VALUES (?, ?, ?, ?, ?)"_s,
            [](const Keys &, qsizetype i) {
                const double now = sql::key_rows::now();
                return QVariantList{Lab, phoneOf(i).number, RightCode, now, now + double(BenchData::LifeSeconds)};
            }};
}

QCoro::Task<void> verifyByScript(SharedBenchData data, qsizetype number)
{
    static const auto script = Script::fromResource(u":/patterns/06_otp/verify.lua"_s);
    const QByteArrayList arguments{WrongCode, QByteArray::number(Lasting.limit)};
    const auto reply = co_await data->redis().script(script, keysOf(data, number), arguments);
    if (fromWord<Answer>(reply[0].text()) != Answer::Wrong)
        benchDataIsGone();
}

QCoro::Task<void> verifyInRow(SharedBenchData data, qsizetype number)
{
    auto &sql = data->sql();
    const auto check = sql.transaction([&] { return Twin::verify(sql, Lab, phoneOf(number), WrongCode, Lasting); });
    if (check.answer != Answer::Wrong)
        benchDataIsGone();
    co_return;
}

QCoro::Task<void> sendByScript(SharedBenchData data, qsizetype number)
{
    static const auto script = Script::fromResource(u":/patterns/06_otp/send.lua"_s);
    const QByteArrayList arguments{RightCode, QByteArray::number(qint64(Lasting.life.count())), "0"};
    const auto cooldown = co_await data->redis().script(script, keysOf(data, number), arguments);
    if (cooldown.integer() != 0)
        benchDataIsGone();
}

template <bool sweeps>
QCoro::Task<void> sendInRow(SharedBenchData data, qsizetype number)
{
    auto &sql = data->sql();
    sql.transaction([&] {
        if constexpr (sweeps)
            Twin::sweep(sql);
        return Twin::send(sql, Lab, phoneOf(number), RightCode, Lasting);
    });
    co_return;
}

QCoro::Task<SharedBenchData> pendingCodes(Run &run, QByteArray comparison, qsizetype count)
{
    const auto data = std::make_shared<BenchData>(run, comparison, 2 * count);
    const auto member = pendingCode();
    co_await data->fill(run, count, member);
    co_return data;
}

QCoro::Task<std::vector<Arm>> verifyVersusRow(Run &run, Setting setting)
{
    const auto codes = static_cast<qsizetype>(setting.value(u"codes"_s));
    const auto data = co_await pendingCodes(run, "verify-vs-row", codes);
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("the script"), Engine::Redis, data, codes, verifyByScript));
    arms.push_back(benchArm(tr("one transaction"), Engine::Sqlite, data, codes, verifyInRow));
    co_return arms;
}

QCoro::Task<std::vector<Arm>> sendVersusUpsert(Run &run, Setting setting)
{
    const auto codes = static_cast<qsizetype>(setting.value(u"codes"_s));
    const auto data = co_await pendingCodes(run, "send", codes);
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("the script"), Engine::Redis, data, codes, sendByScript));
    arms.push_back(benchArm(tr("upsert"), Engine::Sqlite, data, codes, sendInRow<false>));
    arms.push_back(benchArm(tr("upsert and sweep"), Engine::Sqlite, data, codes, sendInRow<true>));
    co_return arms;
}

QList<Variable> codesThatWait()
{
    return {{.name = u"codes"_s, .label = tr("Codes that wait"), .values = {100, 1000, 10'000}, .logarithmic = true}};
}

} // namespace

QList<Comparison> comparisons()
{
    return {
        {.id = u"verify-vs-row"_s,
         .title = tr("A guess, counted and compared"),
         .question = tr("What does a wrong guess cost, which both sides have to write down, and does it grow?"),
         .variables = codesThatWait(),
         .arms = verifyVersusRow,
         .conditions = benchConditions(tr("wrong guesses at one code after another, with no limit of tries"),
                                       tr("the twin's own transaction: SELECT and UPDATE, prepared once"))},
        {.id = u"send"_s,
         .title = tr("A code, stored anew"),
         .question = tr("What does it cost to store a code that ends by itself, and one that has to be swept?"),
         .variables = codesThatWait(),
         .arms = sendVersusUpsert,
         .conditions = benchConditions(
             tr("new codes for phones that have one, without a cooldown"),
             tr("the twin's own transaction: an upsert; with the sweep, a DELETE by an index before it, which finds "
                "nothing that has ended. What Redis spends on ended keys meanwhile is not in its samples"))}};
}

} // namespace lab::patterns::otp
