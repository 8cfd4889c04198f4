// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/bench_data.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;
using measure::Arm;
using measure::Engine;

namespace {

const QByteArray Lab = "bench:", User = "ann"; // the rows are in a file of their own
constexpr qint64 Page = 10;

/// A list of so many items on both sides.
QCoro::Task<SharedBenchData> filledList(Run &run, QByteArray comparison, qsizetype items)
{
    const auto data = std::make_shared<BenchData>(run, comparison);
    const BenchData::Member member{
        [](const Keys &keys, qsizetype i) { return redis::makeCommand("LPUSH", keys[0], memberName(i)); },
        u"INSERT INTO recent_views (lab, user, product, place, viewed_at) VALUES (?, ?, ?, ?, unixepoch())"_s,
        [](const Keys &, qsizetype i) {
            return QVariantList{Lab, User, memberName(i), qint64(i + 1)};
        }};
    co_await data->fill(run, items, member);
    co_return data;
}

QCoro::Task<void> viewInOneWrite(SharedBenchData data, qsizetype product, qint64 most)
{
    const auto commands = RecentItems::viewCommands(data->keys()[0], memberName(product), most);
    const auto replies = co_await redis::transacted(data->redis(), commands);
    if (!replies.last().boolean())
        benchDataIsGone();
}

QCoro::Task<void> viewOneByOne(SharedBenchData data, qsizetype product)
{
    const auto commands = RecentItems::viewCommands(data->keys()[0], memberName(product));
    for (const auto &command : commands)
        co_await data->redis().send(command);
}

QCoro::Task<void> viewInRows(SharedBenchData data, qsizetype product, qint64 most)
{
    auto &sql = data->sql();
    sql.transaction([&] { Twin::record(sql, Lab, User, memberName(product), most); });
    co_return;
}

/// What is viewed at an arm's turns, counted from 0: each arm counts its own, so that all have the same work.
template <typename View>
auto inTurn(View view)
{
    return [=, turn = qsizetype(0)](const SharedBenchData &data, qsizetype) mutable {
        return view(data, turn++);
    };
}

/// Each product twice in a row; when it comes again later, more than the list keeps have come in between.
qsizetype everySecondIsIn(qsizetype turn)
{
    return (MostItems + turn / 2) % (2 * MostItems);
}

/// Each arm has a list of its own: in one that both share, one would find what the other has just viewed.
QCoro::Task<std::vector<Arm>> pipelineVersusSingle(Run &run, Setting)
{
    const auto one = co_await filledList(run, "pipeline-vs-single", MostItems);
    const auto other = co_await filledList(run, "pipeline-vs-single", MostItems);
    const auto atOnce = [](const SharedBenchData &data, qsizetype turn) {
        return viewInOneWrite(data, everySecondIsIn(turn), MostItems);
    };
    const auto singly = [](const SharedBenchData &data, qsizetype turn) {
        return viewOneByOne(data, everySecondIsIn(turn));
    };
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("MULTI, one write"), Engine::Redis, one, 1, inTurn(atOnce)));
    arms.push_back(benchArm(tr("one by one"), Engine::Redis, other, 1, inTurn(singly)));
    co_return arms;
}

/// A list that keeps so many, of which the oldest is viewed again.
QCoro::Task<std::vector<Arm>> recordVersusUpsert(Run &run, Setting setting)
{
    const auto items = static_cast<qsizetype>(setting.value(u"items"_s));
    const auto data = co_await filledList(run, "record-vs-upsert", items);
    const auto inList = [items](const SharedBenchData &shared, qsizetype turn) {
        return viewInOneWrite(shared, turn % items, items);
    };
    const auto inRows = [items](const SharedBenchData &shared, qsizetype turn) {
        return viewInRows(shared, turn % items, items);
    };
    std::vector<Arm> arms;
    arms.push_back(benchArm(tr("LREM, LPUSH, LTRIM, EXPIRE"), Engine::Redis, data, 1, inTurn(inList)));
    arms.push_back(benchArm(tr("upsert and DELETE"), Engine::Sqlite, data, 1, inTurn(inRows)));
    co_return arms;
}

QCoro::Task<std::vector<Arm>> rangeVersusSelect(Run &run, Setting setting)
{
    const auto items = static_cast<qsizetype>(setting.value(u"items"_s));
    const auto data = co_await filledList(run, "range-vs-select", items);
    const RedisArm range{tr("LRANGE 0 9"),
                         [](const Keys &keys, qsizetype) { return redis::makeCommand("LRANGE", keys[0], 0, Page - 1); },
                         [](const redis::Reply &page, qsizetype) {
                             return page.size() == Page;
                         }};
    const SqliteArm select{tr("SELECT … LIMIT 10"), Twin::NewestStatement,
                           [](const Keys &, qsizetype) {
                               return QVariantList{Lab, User, Page};
                           },
                           [](const sql::Rows &rows, qsizetype) {
                               return rows.size() == Page;
                           }};
    co_return benchArms(data, items, range, select);
}

Variable itemsKept(const QList<double> &values)
{
    return {.name = u"items"_s, .label = tr("Items in the list"), .values = values, .logarithmic = true};
}

} // namespace

QList<Comparison> comparisons()
{
    return {{.id = u"pipeline-vs-single"_s,
             .title = tr("One round trip or four"),
             .question = tr("What does it cost to wait for each of the four commands?"),
             .arms = pipelineVersusSingle,
             .conditions = {{tr("data"), tr("a list of 20 for each; every second view is of a product that is in it")},
                            {tr("what is compared"), tr("the same commands on the same connection; MULTI and EXEC come "
                                                        "on top in the one write")}}},
            {.id = u"record-vs-upsert"_s,
             .title = tr("Recording a view"),
             .question = tr("What does a view cost, and what if the list keeps more than 20?"),
             .variables = {itemsKept({20, 200, 2000})},
             .arms = recordVersusUpsert,
             .conditions = benchConditions(tr("one user; the product that was viewed longest ago is viewed again"),
                                           tr("the twin's own transaction, prepared once"))},
            {.id = u"range-vs-select"_s,
             .title = tr("Reading the newest ten"),
             .question = tr("What does it cost to read the newest ten, and does it matter how many there are?"),
             .variables = {itemsKept({20, 200, 2000})},
             .arms = rangeVersusSelect,
             .conditions = benchConditions(tr("one user"), tr("the twin's own statement, prepared once; an index has "
                                                              "the rows in order"))}};
}

} // namespace lab::patterns::recent_items
