// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>
#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::Command;
using redis::CommandRecord;

namespace {

constexpr qsizetype Places = 20;        ///< of the list, as it should be
constexpr qsizetype MostFollowed = 100; ///< items that are followed: of a list that only grows the newest
constexpr qsizetype LongestItem = 14;

/// The list of a scenario, as the commands that have been answered make it.
struct FollowedList
{
    QByteArrayList items = {}; ///< the newest first
    qint64 length = 0;         ///< of the whole, as the replies tell
    qint64 arrived = 0, moved = 0, evicted = 0;
    QByteArray last = {}; ///< what came last
    QByteArray lost = {}; ///< what was pushed out last

    void push(const QByteArray &item, bool wasIn)
    {
        items.prepend(item);
        last = item;
        ++length;
        ++(wasIn ? moved : arrived);
        while (items.size() > MostFollowed)
            items.removeLast();
    }
    void remove(const QByteArray &item) { length -= items.removeAll(item); }
    void trim(qint64 most)
    {
        const auto gone = length - most;
        if (gone <= 0)
            return;
        evicted += gone;
        lost = items.value(most, lost);
        items = items.first(std::min<qsizetype>(most, items.size()));
        length = most;
    }
    /// Those that are in more than once.
    QSet<QByteArray> twice() const
    {
        QSet<QByteArray> seen, twice;
        for (const auto &item : items)
            (seen.contains(item) ? twice : seen).insert(item);
        return twice;
    }
};

/// Lesson 03. Of an operation: what it sent, the list and its life. Of a scenario: what comes in at the left, what is
/// pushed out at the right, and what is in twice.
class RecentItemsStage : public PatternStage
{
public:
    RecentItemsStage()
        : PatternStage(tr("The list of what was viewed last"))
    {
    }

private:
    void forget(const Request &) override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void change(const Command &command);
    QList<Block> listInRedis(const SeenKey &key) const;

    FollowedList m_list;
    QMap<QString, QList<Command>> m_queued; ///< by actor, until EXEC runs them
    QSet<QByteArray> m_removed;             ///< and not pushed since
};

LAB_STAGE("recent-items", RecentItemsStage)

QString itemText(const QByteArray &item)
{
    return shortened(displayText(item), LongestItem);
}

void RecentItemsStage::forget(const Request &)
{
    m_list = {};
    m_queued.clear();
    m_removed.clear();
}

void RecentItemsStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario() || !command)
        return;
    if (command->is("EXEC")) {
        for (const auto &queued : m_queued.take(event.actor))
            change(queued);
    } else if (command->group == CommandRecord::Group::Transaction) {
        m_queued[event.actor].append(command->command);
    } else {
        change(command->command);
    }
}

void RecentItemsStage::change(const Command &command)
{
    const auto verb = command.value(0), last = command.value(command.size() - 1);
    if (verb == "LREM") {
        if (m_list.items.contains(last))
            m_removed.insert(last);
        m_list.remove(last);
    } else if (verb == "LPUSH") {
        for (const auto &item : command.mid(2))
            m_list.push(item, m_removed.remove(item));
    } else if (verb == "RPUSH") { // what is there when a run begins
        m_list.items += command.mid(2);
        m_list.length = m_list.items.size();
    } else if (verb == "LTRIM") {
        m_list.trim(last.toLongLong() + 1);
    } else if (verb == "ZADD") {
        for (qsizetype i = 3; i < command.size(); i += 2) {
            const bool wasIn = m_list.items.contains(command[i]);
            m_list.remove(command[i]);
            m_list.push(command[i], wasIn);
        }
    } else if (verb == "ZREMRANGEBYRANK") {
        m_list.trim(-1 - last.toLongLong());
    }
}

Block RecentItemsStage::operation() const
{
    Card redis{.title = tr("Redis"), .store = Store::Redis, .isThere = false};
    redis.blocks = {Sentence{tr("Press Run to view a product.")}};
    if (const auto *const key = keys().first()) {
        redis.detail = displayText(key->key.name);
        redis.isThere = key->exists();
        redis.blocks = listInRedis(keys().keys().first());
        if (key->ttlMillis >= 0)
            redis.foot = {Life{keys().lifeOf(*key, facts().value(u"longest_life_ms"_s).toLongLong())}};
    }
    return Row{
        {{Column{{Card{.title = tr("You")}}, true}, 108, 0}, {steps().arrows(Store::Redis), 170}, {redis, 300, 3}}};
}

QList<Block> RecentItemsStage::listInRedis(const SeenKey &key) const
{
    if (!key.now.exists())
        return {Sentence{tr("No list: nothing was viewed, or it was too long ago.")}};
    if (key.now.type != KeyType::List)
        return {Sentence{tr("A %1: the list commands answer WRONGTYPE.").arg(displayText(key.now.typeName)),
                         Tone::Warning}};
    Cells cells{.total = key.now.length, .linked = true, .numbered = true, .left = tr("newest")};
    const auto items = elementNames(key.now);
    for (qsizetype i = 0; i < std::min(Places, items.size()); ++i)
        cells.cells.append({itemText(items[i]), key.marks.parts.value(i)});
    QList<Block> blocks{cells};
    if (key.now.length > Places)
        blocks.append(
            Sentence{tr("⚠ %1 items: nobody has cut the list.").arg(countText(key.now.length)), Tone::Warning});
    if (key.now.ttlMillis < 0)
        blocks.append(Sentence{tr("⚠ It has no end."), Tone::Warning});
    return blocks;
}

QMap<QString, Situation> RecentItemsStage::situations() const
{
    return {{u"interleaved"_s,
             {{{tr("Phone and laptop"), tr("open the same product")}},
              {{tr("Redis"), Store::Redis, tr("A list that has the product already.")},
               {tr("In the end"), Store::None, QString(), tr("times in the list")}}}},
            {u"no-dedupe"_s,
             {{{tr("Phone and laptop"), tr("compare a few products")}},
              {{tr("Redis"), Store::Redis, tr("The last 15 products.")},
               {tr("In the end"), Store::None, QString(), tr("different products")}}}},
            {u"no-trim"_s,
             {{{tr("Views"), tr("of different products"), u"views"_s}},
              {{tr("Redis"), Store::Redis, tr("An empty list.")},
               {tr("In the end"), Store::None, QString(), tr("items are kept")}}}}};
}

/// From left to right: who views, the list with what has just come in and what is in twice, and what was pushed out.
Block RecentItemsStage::scenario() const
{
    if (deeds().actors() == 0)
        return Sentence{.text = tr("Who views in a run is drawn here, with the list that they share."),
                        .centred = true};
    const auto twice = m_list.twice();
    const bool isWhole = m_list.items.size() == m_list.length;
    Cells cells{.total = m_list.length, .linked = true, .left = tr("newest"), .mostRows = 3, .small = true};
    for (const auto &item : isWhole ? m_list.items : m_list.items.first(std::min(Places, m_list.items.size()))) {
        const bool isTwice = twice.contains(item);
        cells.cells.append({isTwice ? u"✕ %1"_s.arg(itemText(item)) : itemText(item),
                            item == m_list.last ? Mark::Added : Mark::None, isTwice ? Tone::Bad : Tone::Plain});
    }
    const auto different = QSet<QByteArray>(m_list.items.begin(), m_list.items.end()).size();
    QList<Block> blocks{
        Count{m_list.length, isWhole ? tr("items, %1 of them different").arg(countText(different)) : tr("items")},
        cells};
    if (!twice.isEmpty())
        blocks.append(
            Sentence{counted(twice.size(), tr("✕ One product is in the list more than once."),
                             tr("✕ %1 products are in the list more than once.", nullptr, formOf(twice.size()))),
                     Tone::Bad});
    if (m_list.length > Places)
        blocks.append(Sentence{tr("✕ %1 items where 20 are wanted.").arg(countText(m_list.length)), Tone::Bad});
    const Card redis{.title = tr("Redis"), .store = Store::Redis, .isThere = m_list.length > 0, .blocks = blocks};
    const Card out{
        .title = tr("Pushed out"),
        .isThere = m_list.evicted > 0,
        .blocks = {Count{m_list.evicted, m_list.evicted == 1 ? tr("item") : tr("items")},
                   Sentence{m_list.lost.isEmpty() ? QString() : tr("the last one: %1").arg(itemText(m_list.lost))}}};
    const auto came = tr("Came in: %1, moved to the front: %2").arg(countText(m_list.arrived), countText(m_list.moved));
    auto left = deeds().cards();
    left.blocks.append(Sentence{came, Tone::Plain});
    return flow({{left, 150}, {redis, 300, 5}, {out, 90}});
}

} // namespace

} // namespace lab::ui
