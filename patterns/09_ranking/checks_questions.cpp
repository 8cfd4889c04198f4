// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/09_ranking/lesson.h"

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;

namespace {

QList<Question> replyQuestions()
{
    return {
        {.id = u"changed"_s,
         .prompt = tr("Ann is on the board with 40. What does ZADD answer when it gives her 50?"),
         .experiment = commands({"ZADD $a 40 Ann", "ZADD $a 50 Ann"}),
         .choices = {{tr("0"), answers("0"),
                      tr("It counts those who are new. How many were changed it says with the option CH.")},
                     {tr("1"), answers("1"), tr("One score has changed; but it counts those who are new.")},
                     {tr("50"), answers("50"), tr("The score is what ZADD INCR and ZINCRBY answer with.")}}},
        {.id = u"greater-only"_s,
         .prompt = tr("ZADD GT (Redis 6.2) writes only scores that are greater. Kim is not on the board: what does "
                      "ZADD key GT 10 "
                      "Kim, and then ZSCORE say?"),
         .experiment = commands({"ZADD $a 40 Ann", "ZADD $a GT 10 Kim", "ZSCORE $a Kim"}),
         .choices = {{tr("Nothing: there was no score to be greater than"), isNil(),
                      tr("XX keeps away who is not there. GT does not.")},
                     {tr("10: Kim was added"), answers("10"),
                      tr("GT and LT only keep members from being changed; they never keep one from being added.")},
                     {tr("40: the greatest score that there was"), answers("40"),
                      tr("Scores of other members are never looked at.")}}},
        {.id = u"missing"_s,
         .prompt = tr("What does ZREVRANK say of a player who is not on the board?"),
         .experiment = commands({"ZADD $a 40 Ann", "ZREVRANK $a Kim"}),
         .choices = {{tr("-1"), answers("-1"), tr("Many libraries say so of what they do not find.")},
                     {tr("0"), answers("0"), tr("That is the rank of the first one: Redis counts from 0.")},
                     {tr("nil"), isNil(),
                      tr("A program that makes a number of nil, often 0, shows somebody unknown as the leader.")}}},
        {.id = u"only-known"_s,
         .prompt =
             tr("Kim is not on the board. What do ZADD key XX INCR 10 Kim, and then ZCARD come to? Ann is there."),
         .experiment = commands({"ZADD $a 40 Ann", "ZADD $a XX INCR 10 Kim", "ZCARD $a"}),
         .choices = {{tr("2: an increment makes who is missing, from 0"), answers("2"),
                      tr("That is what ZINCRBY does, and why a typing error makes a player.")},
                     {tr("1: nothing was done"), answers("1"),
                      tr("ZADD XX INCR is a ZINCRBY for members that are there; it answers nil otherwise.")},
                     {tr("An error"), refuses("ERR"), tr("XX goes with INCR. GT, LT and NX do not go together.")}}}};
}

QList<Question> numberQuestions()
{
    return {
        {.id = u"beyond"_s,
         .prompt = tr("A score is given as 9007199254740993, which is 2^53 + 1. What does ZSCORE say?"),
         .experiment = commands({"ZADD $a 9007199254740993 Ann", "ZSCORE $a Ann"}),
         .choices = {{tr("9007199254740993"), answers("9007199254740993"),
                      tr("A counter (INCR) would: that is a 64-bit integer. A score is a double.")},
                     {tr("9007199254740992"), answers("9007199254740992"),
                      tr("From 2^53 on a double has every second whole number only, and takes the nearest.")},
                     {tr("It is refused"), refuses("ERR"),
                      tr("Refused is what is no number, or none that a double can hold.")}}},
        {.id = u"three-tenths"_s,
         .prompt = tr("Three games bring 0.1 point each, by ZINCRBY. What does it answer the third time?"),
         .experiment = commands({"ZINCRBY $a 0.1 Ann", "ZINCRBY $a 0.1 Ann", "ZINCRBY $a 0.1 Ann"}),
         .choices = {{tr("0.3"), answers("0.3"), tr("There is no double that is a tenth. Count in tenths: 1 + 1 + 1.")},
                     {tr("0.30000000000000004"), answers("0.30000000000000004"),
                      tr("A double has no tenths, and 0.3 by another sum is another number: no tie.")},
                     {tr("0"), answers("0"), tr("Scores are no integers: nothing is cut off.")}}},
        {.id = u"seen-by-position"_s,
         .prompt = tr("Twelve players, four on a page, read by position. After page one, number 12 climbs to the top. "
                      "How many different players has the reader seen in the end?"),
         .experiment =
             byPlaying(stalePage(), {{u"strategy"_s, "offset"}, {u"players"_s, "12"}, {u"page"_s, "4"}}, u"seen"_s),
         .number = Tolerance{},
         .explanation = tr("Number 4 was pushed to place 5 and came again, so twelve places were read. The one who "
                           "climbed was on none of them.")},
        {.id = u"best-of-sums"_s,
         .prompt =
             tr("Ann has 100. Two games bring 300 and 200 and end at once; each reads 100, adds, and writes by ZADD "
                "GT. What does the board say?"),
         .experiment = byPlaying(twoGames(), {{u"strategy"_s, "gt"}, {u"board"_s, "sum"}}, u"score"_s),
         .number = Tolerance{},
         .explanation = tr("400 and 300 are written, and GT keeps the higher. It saves the best of several results; a "
                           "sum has to be added by the server: 600.")},
        {.id = u"tie-order"_s,
         .prompt =
             tr("All of these have the same score. In which order does ZREVRANGE give them, from the first to the "
                "last?"),
         .experiment = commands({"ZADD $a 7 alice 7 Zoe 7 Bob 7 10 7 9", "ZREVRANGE $a 0 -1"}),
         .items = {"Zoe", "10", "alice", "9", "Bob"},
         .explanation = tr("By their bytes, the greatest first: small letters are greater than capitals, letters "
                           "greater than digits, and 9 is greater than the 1 of 10.")}};
}

} // namespace

QList<Question> questions()
{
    return replyQuestions() + numberQuestions();
}

} // namespace lab::patterns::ranking
