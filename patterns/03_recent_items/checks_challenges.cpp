// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

#include <algorithm>

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 WeekSeconds = 604'800;

/// So many products, the newest first.
QByteArrayList itemsBy(QRandomGenerator dice, qint64 count)
{
    auto items = numbered({}, 100 + dice.bounded(800), count);
    std::reverse(items.begin(), items.end());
    return items;
}

QByteArrayList fewBy(QRandomGenerator dice)
{
    return itemsBy(dice, 6);
}

QByteArrayList twentyBy(QRandomGenerator dice)
{
    return itemsBy(dice, 35).first(MostItems);
}

/// What somebody has viewed before they logged in; and then what the user had viewed, but for what both have.
QByteArrayList mergedBy(QRandomGenerator dice)
{
    return itemsBy(dice, 22).first(MostItems);
}

/// The commands that make a list as it is to be read from the left, and give it an end.
QList<redis::Command> stored(const Keyspace &keys, const QByteArray &user, const QByteArrayList &items)
{
    const auto key = RecentItems::keyOf(keys, user);
    return {makeCommand("RPUSH", key) + items, makeCommand("EXPIRE", key, WeekSeconds)};
}

/// Three lists, one of them without an end.
QList<redis::Command> oneEndless(const Keyspace &keys, QRandomGenerator dice)
{
    auto commands =
        stored(keys, "eva", fewBy(dice)) + stored(keys, "eve", fewBy(dice)) + stored(keys, "evi", fewBy(dice));
    commands.removeAt(1 + 2 * dice.bounded(3)); // its EXPIRE
    return commands;
}

/// The list of `broken` may have got another end since; the others have the one that they had.
QCoro::Task<Verdict> judge(Run &run, QByteArrayList users, QByteArrayList wanted, qsizetype broken)
{
    KeyValue list;
    bool isRight = true;
    for (qsizetype i = 0; isRight && i < users.size(); ++i) {
        list = co_await readKey(run.redis(), RecentItems::keyOf(run.keys(), users[i]));
        if (const auto wrong = notOfType(KeyType::List, list))
            co_return *wrong;
        const auto longest = i == broken ? Life.count() : WeekSeconds;
        isRight = elementNames(list) == wanted && list.ttlMillis >= 0 && list.ttlMillis <= longest * 1000;
    }
    const auto guest = co_await run.redis().command("EXISTS", RecentItems::keyOf(run.keys(), "guest"));
    co_return Verdict{isRight && !guest.boolean(),
                      tr("In a list: %1. The list: %2.")
                          .arg(listedWords(elementNames(list)), lifetimeText(ttlSeconds(list.ttlMillis)))};
}

/// The lists of these users are as wanted, and end in time; nobody is a guest any more.
Verify listsAre(const QByteArrayList &users, Seeded wanted)
{
    return [=](Run &run, const Attempt &attempt) {
        return judge(run, users, wanted(attempt.dice()), attempt.dice().bounded(static_cast<int>(users.size())));
    };
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"twice"_s,
         .title = tr("A product that is in twice"),
         .task = tr("One product is in the list of bea twice. Take out the older one, and leave all else where it is."),
         .hints = {tr("Read the whole list. On which side are the older ones?"),
                   tr("LREM removes as many as it is told, from the left or, told a negative number, from the right."),
                   tr("LREM %1recent:{bea} -1 and the product.")},
         .keys = {"recent:{bea}"},
         .prepare = made([](const Keyspace &keys, QRandomGenerator dice) {
             return stored(keys, "bea", fewBy(dice) + fewBy(dice).mid(1, 1));
         }),
         .verify = listsAre({"bea"}, fewBy)},
        {.id = u"overgrown"_s,
         .title = tr("A list that nobody cut"),
         .task = tr("The list of carl has 35 items. Leave the newest 20, in their order."),
         .hints = {tr("LTRIM keeps a range and removes what is outside."),
                   tr("The newest is at 0. Which position has the twentieth?"), tr("LTRIM %1recent:{carl} 0 19")},
         .keys = {"recent:{carl}"},
         .prepare =
             made([](const Keyspace &keys, QRandomGenerator dice) { return stored(keys, "carl", itemsBy(dice, 35)); }),
         .verify = listsAre({"carl"}, twentyBy)},
        {.id = u"backwards"_s,
         .title = tr("The wrong way round"),
         .task =
             tr("An import has written the list of dora with RPUSH, so that the oldest comes first. The products have "
                "the numbers in which they were viewed: the highest is the newest. Turn the list around; it has to "
                "end, as before."),
         .hints = {tr("No command turns a list around by position. But what is pushed one by one from the left ends up "
                      "reversed."),
                   tr("What becomes of the TTL when the key is deleted and made anew?"),
                   tr("Read all, DEL, LPUSH them in the order in which they were read, EXPIRE. Or, since they are "
                      "numbers, SORT %1recent:{dora} DESC STORE %1recent:{dora}, and EXPIRE.")},
         .keys = {"recent:{dora}"},
         .prepare = made([](const Keyspace &keys, QRandomGenerator dice) {
             auto items = fewBy(dice);
             std::reverse(items.begin(), items.end());
             return stored(keys, "dora", items);
         }),
         .verify = listsAre({"dora"}, fewBy)},
        {.id = u"endless"_s,
         .title = tr("A list that stays for ever"),
         .task = tr(
             "One of the lists of eva, eve and evi will never go. Let it end in 30 days at most, and leave the items "
             "of all three and the ends of the other two as they are."),
         .hints = {tr("What does TTL answer for a key that does not expire?"),
                   tr("A view gives the list an end, and changes it."), tr("EXPIRE that key 2592000.")},
         .keys = {"recent:{eva}", "recent:{eve}", "recent:{evi}"},
         .prepare = made(oneEndless),
         .verify = listsAre({"eva", "eve", "evi"}, fewBy)},
        {.id = u"login"_s,
         .title = tr("A guest logs in"),
         .task = tr(
             "A guest has viewed some products just now, and logs in as finn, who has viewed others before. Make one "
             "list for finn: the guest's items first, in their order, then finn's; each once, at most 20. The "
             "guest's list goes."),
         .hints =
             {tr("Which items are in both? Those stay where the guest has them."),
              tr("View the guest's items for finn, from the oldest to the newest: each moves to the front."),
              tr("“View a product” for each item of %1recent:{guest} from the right, then “Forget it” for guest.")},
         .start = Challenge::Start::Empty,
         .keys = {"recent:{guest}", "recent:{finn}"},
         .prepare = made([](const Keyspace &keys, QRandomGenerator dice) {
             const auto all = itemsBy(dice, 22);
             return stored(keys, "guest", all.first(5)) +
                    stored(keys, "finn", all.mid(5, 9) + all.mid(2, 1) + all.mid(14) + all.mid(4, 1));
         }),
         .verify = listsAre({"finn"}, mergedBy)}};
}

} // namespace lab::patterns::recent_items
