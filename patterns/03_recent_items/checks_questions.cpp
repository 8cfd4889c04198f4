// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/03_recent_items/lesson.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;

QList<Question> questions()
{
    return {
        {.id = u"several-at-once"_s,
         .prompt = tr("LPUSH key a b c makes a list. Which item is at 0?"),
         .experiment = commands({"LPUSH $a a b c", "LINDEX $a 0"}),
         .choices = {{tr("a"), answers("a"),
                      tr("So it would be if all three went in as one piece. They go one by one.")},
                     {tr("c"), answers("c"), tr("Each is pushed in front of the one before: the last is the first.")},
                     {tr("The whole “a b c”"), answers("a b c"),
                      tr("Each word of a command is an argument of its own.")}}},
        {.id = u"from-the-right"_s,
         .prompt = tr("A list has x a y a z. LREM key -1 a, and then LINDEX key 1. What does it answer?"),
         .experiment = commands({"RPUSH $a x a y a z", "LREM $a -1 a", "LINDEX $a 1"}),
         .choices =
             {{tr("a"), answers("a"),
               tr("A negative number counts from the right: the right one of the two has "
                  "gone, the left one is still at 1.")},
              {tr("y"), answers("y"), tr("LREM key 1 a or 0 would do that: they begin at the left, or take all.")},
              {tr("z"), answers("z"),
               tr("LINDEX key -1 would answer z, the last. LREM's number is no position: it says how many of them "
                  "to take, and from which end.")}}},
        {.id = u"end-of-the-list"_s,
         .prompt =
             tr("A list has one item and a TTL of 100 s. The item is viewed again: LREM, LPUSH. What does TTL answer?"),
         .experiment = commands({"RPUSH $a a", "EXPIRE $a 100", "LREM $a 0 a", "LPUSH $a a", "TTL $a"}),
         .choices =
             {{tr("About 100: both change the list in place"), answers("100"),
               tr("They do, as long as something is left in it.")},
              {tr("-1: it has no end"), answers("-1"),
               tr("LREM took the last item, and an empty list is no key: its TTL went with it. LPUSH made a new one. "
                  "So a view ends with EXPIRE, each time.")},
              {tr("-2: there is no such key"), answers("-2"), tr("There is: LPUSH has made it again.")}}},
        {.id = u"nothing-left"_s,
         .prompt = tr("A list has five items. What does EXISTS answer after LTRIM key 5 9?"),
         .experiment = commands({"RPUSH $a a b c d e", "LTRIM $a 5 9", "EXISTS $a"}),
         .choices = {{tr("1, with all five: the range is outside"), answers("1"),
                      tr("LTRIM keeps the items in the range, and there are none in this one. That is no error.")},
                     {tr("0: the key is gone"), answers("0"),
                      tr("The last item is at 4. What is outside of the range goes, and an empty list is no key.")},
                     {tr("An error"), refuses("ERR"),
                      tr("A range out of bounds is allowed: it is cut to what there is.")}}},
        {.id = u"to-the-front"_s,
         .prompt =
             tr("Viewed in this order: a, b, c, and then b once more, by LREM and LPUSH. What is read from the left?"),
         .experiment = commands({"LPUSH $a a b c", "LREM $a 0 b", "LPUSH $a b", "LRANGE $a 0 -1"}),
         .items = {"a", "b", "c"},
         .explanation = tr("LREM takes b out of the middle, LPUSH puts it in front; the others keep their order.")},
        {.id = u"how-many-products"_s,
         .prompt = tr("15 products were viewed. Then come 40 views on each of two devices, of seven others in turn, by "
                      "LPUSH and LTRIM 0 19 alone. How many different products does the list have?"),
         .experiment = byPlaying(noDedupe(), {{u"products"_s, "7"}, {u"views"_s, "40"}}, u"distinct"_s),
         .number = Tolerance{},
         .explanation =
             tr("Twenty places, and every view takes one: only what was viewed last of all is there, again and "
                "again.")},
        {.id = u"out-of-range"_s,
         .prompt = tr("A list has 3 items. How many are left after LTRIM key 0 19?"),
         .experiment = commands({"RPUSH $a a b c", "LTRIM $a 0 19", "LLEN $a"}),
         .number = Tolerance{},
         .explanation = tr("A range may be longer than the list: LRANGE and LTRIM cut it to what there is.")},
    };
}

} // namespace lab::patterns::recent_items
