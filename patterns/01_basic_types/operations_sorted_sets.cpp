// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/decimal.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/twin.h"

#include <cmath>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

const QString Example = u"players"_s;

/// About the first score that reads back as another number than was given; empty when there is none.
QString changedScore(const Scores &given, const QByteArrayList &stored)
{
    QMap<QByteArray, qsizetype> last; // of a member that was given twice
    for (qsizetype i = 0; i < given.size(); ++i)
        last.insert(given[i].first, i);
    for (const auto i : last) {
        const auto &[member, score] = given[i];
        if (!isSameNumber(score, stored[i]))
            return tr("%1 was sent with %2 and reads back with %3: a score is a double, the nearest that there is.")
                .arg(quotedText(member), displayText(score), displayText(stored[i]));
    }
    return {};
}

const auto add = [](auto sortedSets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto scores = arguments.scores(u"members"_s);
    const auto result = co_await sortedSets.add(arguments.key(sortedSets.keys()), scores);
    const auto headline =
        tr("New members: %1; first is %2.").arg(countText(result.added), quotedText(result.ranking.value(0).member));
    const auto changed = changedScore(scores, result.stored);
    co_return Outcome::done(toFields(result), changed.isEmpty() ? headline : headline + u' ' + changed);
};

const auto range = [](auto sortedSets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto ranking = co_await sortedSets.range(arguments.key(sortedSets.keys()), arguments.integer(u"start"_s),
                                                   arguments.integer(u"stop"_s), arguments.flag(u"rev"_s));
    co_return Outcome::done(Fields{{u"ranking"_s, toVariant(ranking)}},
                            ranking.isEmpty() ? tr("There is no member in this range.")
                                              : tr("Members read: %1.").arg(countText(ranking.size())));
};

const auto increment = [](auto sortedSets, Arguments arguments) -> QCoro::Task<Outcome> {
    constexpr double Exact = 9007199254740992; // 2^53
    const auto member = arguments.text(u"member"_s);
    const auto place = co_await sortedSets.increment(arguments.key(sortedSets.keys()), member, arguments.text(u"by"_s));
    const auto headline =
        tr("%1 has %2 and is number %3 of %4.")
            .arg(quotedText(member), numberText(place.score), countText(place.rank), countText(place.total));
    const bool isRounded = std::isfinite(place.score) && std::abs(place.score) >= Exact;
    const auto rounded = tr("From 2^53 = 9007199254740992 on a score no longer holds every whole number.");
    co_return Outcome::done(toFields(place), isRounded ? headline + u' ' + rounded : headline);
};

const auto rank = [](auto sortedSets, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto key = arguments.key(sortedSets.keys());
    const auto member = arguments.text(u"member"_s);
    const auto place = co_await sortedSets.place(key, member);
    if (!place) {
        co_return Outcome::rejected(tr("%1 has no member %2.").arg(displayText(key.name), quotedText(member)),
                                    tr("Add it with a score first."));
    }
    co_return Outcome::done(toFields(*place), tr("%1 is number %2 of %3 with %4.")
                                                  .arg(quotedText(member), countText(place->rank),
                                                       countText(place->total), numberText(place->score)));
};

} // namespace

QList<Operation> sortedSetOperations()
{
    const auto member = Parameter::text(u"member"_s, tr("Member")).withExample(u"alice"_s);
    constexpr auto Infinity = std::numeric_limits<double>::infinity();
    const TwoSides<SortedSets, SortedSetsTwin> forms{tr("Sorted Set")};
    return {
        forms.writes(
            add,
            {.id = u"zset-add"_s,
             .title = tr("Add"),
             .summary =
                 tr("Gives members their scores and keeps them in order. ZADD, O(log N) a member; scores and ranking "
                    "are read in the same MULTI."),
             .parameters = {Parameter::key(Example), Parameter::scores(u"members"_s, tr("Members and scores"))
                                                         .withExample(u"alice=2500,bob=3200,carol=2900,dave=1800"_s)},
             .plainSql = u"INSERT OR REPLACE INTO kv_zsets (key, member, score) VALUES (?, ?, ?)"_s}),
        forms.reads(
            range,
            {.id = u"zset-range"_s,
             .title = tr("Range"),
             .summary = tr("Reads a stretch in the order of the scores. ZRANGE, O(log N + M) for M members read."),
             .parameters = {Parameter::key(Example), Parameter::position(u"start"_s, tr("From")).withDefault("0"),
                            Parameter::position(u"stop"_s, tr("To")).withDefault("-1"),
                            Parameter::flag(u"rev"_s, tr("Highest first"))
                                .withDefault("false")
                                .withHelp(tr("Either way rank 1 is the highest score."))},
             .plainSql =
                 u"SELECT member, score FROM kv_zsets WHERE key = ? ORDER BY score, member LIMIT ? OFFSET ?"_s}),
        forms.writes(
            increment,
            {.id = u"zset-incrby"_s,
             .title = tr("Change a score"),
             .summary = tr("Adds to a member's score and moves it to its new place. ZINCRBY and ZREVRANK in one MULTI, "
                           "O(log N)."),
             .parameters = {Parameter::key(Example), member,
                            Parameter::decimal(u"by"_s, tr("By"), -Infinity, Infinity).withExample(u"1000"_s)},
             .plainSql = u"UPDATE kv_zsets SET score = score + ? WHERE key = ? AND member = ? RETURNING score"_s}),
        forms.reads(
            rank,
            {.id = u"zset-rank"_s,
             .title = tr("Rank"),
             .summary = tr("Finds a member's place without counting all above. ZREVRANK, O(log N); score and total in "
                           "the same MULTI."),
             .parameters = {Parameter::key(Example), member},
             .plainSql = u"SELECT count(*) FROM kv_zsets WHERE key = ? AND score > ?"_s}),
    };
}

} // namespace lab::patterns::basic_types
