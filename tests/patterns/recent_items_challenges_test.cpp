// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/03_recent_items/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray listName(const QByteArray &user)
{
    return "lab:recent:{" + user + '}';
}

QByteArrayList itemsIn(LessonBench &bench, const QByteArray &user)
{
    return bench.ask({"LRANGE", listName(user), "0", "-1"}).texts();
}

/// LREM of what is in bea's list twice, with this count.
Deed removesTwin(const QByteArray &count)
{
    return [count](LessonBench &bench) {
        bench.ask({"LREM", listName("bea"), count, itemsIn(bench, "bea").last()});
    };
}

/// The list made anew, in the other order, with `more`.
Deed turnsAround(const QStringList &more)
{
    return [more](LessonBench &bench) {
        const auto items = itemsIn(bench, "dora");
        bench.ask({"DEL", listName("dora")});
        bench.ask(redis::Command{"LPUSH", listName("dora")} + items);
        sends(more)(bench);
    };
}

/// EXPIRE of the one that has no end.
Deed expiresTheEndless(const QByteArray &seconds)
{
    return [seconds](LessonBench &bench) {
        for (const QByteArray user : {"eva", "eve", "evi"}) {
            if (bench.ask({"TTL", listName(user)}).integer() == -1)
                bench.ask({"EXPIRE", listName(user), seconds});
        }
    };
}

void viewsAsFinn(LessonBench &bench)
{
    auto items = itemsIn(bench, "guest");
    std::reverse(items.begin(), items.end());
    for (const auto &item : items)
        bench.run(u"view user=finn product="_s + QString::fromUtf8(item));
}

QList<Repair> listRepairs()
{
    return {
        {u"twice"_s, u"from the right"_s, true, removesTwin("-1")},
        {u"twice"_s, u"the last popped"_s, true, sends({u"RPOP lab:recent:{bea}"_s})},
        {u"twice"_s, u"from the left"_s, false, removesTwin("1")},
        {u"twice"_s, u"both"_s, false, removesTwin("0")},
        {u"twice"_s, u"viewed again"_s, false,
         [](auto &bench) {
             bench.run(u"view user=bea product="_s + QString::fromUtf8(itemsIn(bench, "bea").last()));
         }},
        {u"overgrown"_s, u"LTRIM"_s, true, sends({u"LTRIM lab:recent:{carl} 0 19"_s})},
        {u"overgrown"_s, u"one too many"_s, false, sends({u"LTRIM lab:recent:{carl} 0 20"_s})},
        {u"overgrown"_s, u"the oldest kept"_s, false, sends({u"LTRIM lab:recent:{carl} -20 -1"_s})},
        {u"overgrown"_s, u"by a view"_s, false, runs({u"view user=carl product=1"_s})},
        {u"backwards"_s, u"made anew, with an end"_s, true, turnsAround({u"EXPIRE lab:recent:{dora} 2592000"_s})},
        {u"backwards"_s, u"by SORT, with an end"_s, true,
         sends({u"SORT lab:recent:{dora} DESC STORE lab:recent:{dora}"_s, u"EXPIRE lab:recent:{dora} 604800"_s})},
        {u"backwards"_s, u"by SORT alone"_s, false, sends({u"SORT lab:recent:{dora} DESC STORE lab:recent:{dora}"_s})},
        {u"backwards"_s, u"made anew, without an end"_s, false, turnsAround({})},
        {u"backwards"_s, u"rotated"_s, false, sends({u"LMOVE lab:recent:{dora} lab:recent:{dora} RIGHT LEFT"_s})},
        {u"endless"_s, u"EXPIRE"_s, true, expiresTheEndless("2592000")},
        {u"endless"_s, u"too late"_s, false, expiresTheEndless("2592060")},
        {u"endless"_s, u"all of them"_s, false,
         sends({u"EXPIRE lab:recent:{eva} 2592000"_s, u"EXPIRE lab:recent:{eve} 2592000"_s,
                u"EXPIRE lab:recent:{evi} 2592000"_s})},
        {u"endless"_s, u"deleted"_s, false,
         [](auto &bench) {
             expiresTheEndless("0")(bench);
         }},
        {u"endless"_s, u"viewed"_s, false,
         runs({u"view user=eva product=1"_s, u"view user=eve product=1"_s, u"view user=evi product=1"_s})},
        {u"login"_s, u"viewed from the oldest on"_s, true,
         [](auto &bench) {
             viewsAsFinn(bench);
             runs({u"clear user=guest"_s})(bench);
         }},
        {u"login"_s, u"the guest's list left"_s, false, viewsAsFinn},
        {u"login"_s, u"pushed without a look"_s, false,
         [](auto &bench) {
             auto items = itemsIn(bench, "guest");
             std::reverse(items.begin(), items.end());
             bench.ask(redis::Command{"LPUSH", listName("finn")} + items);
             sends({u"LTRIM lab:recent:{finn} 0 19"_s, u"DEL lab:recent:{guest}"_s})(bench);
         }},
        {u"login"_s, u"renamed"_s, false, sends({u"RENAME lab:recent:{guest} lab:recent:{finn}"_s})},
    };
}

} // namespace

/// The challenges of lesson 03.
class RecentItemsChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    RecentItemsChallengesTest()
        : ChallengeSuite(patterns::recent_items::lesson(), listRepairs())
    {
    }
};

LAB_TEST(RecentItemsChallengesTest)
#include "recent_items_challenges_test.moc"
