// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"
#include "patterns/01_basic_types/sorted_sets_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"Sorted Set"_s;
const QString Example = u"players"_s;

Parameter memberParameter()
{
    return Parameter::text(u"member"_s, tr("Member")).withExample(u"alice"_s);
}

Parameter positionParameter(const QString &name, const QString &label, const QByteArray &initial)
{
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    return Parameter::integer(name, label, lowest, highest)
        .withDefault(initial)
        .withHelp(tr("0 is the first member, -1 the last one."));
}

Fields fieldsOf(const Place &place)
{
    return {{u"score"_s, place.score}, {u"rank"_s, place.rank}};
}

QString text(double score)
{
    return displayText(QVariant(score));
}

Operation add()
{
    auto form = operation(u"zset-add"_s, Group, tr("Add"),
                          tr("Gives members their scores and keeps them in order. ZADD, O(log N) a member; the ranking "
                             "is read in the same MULTI."),
                          {keyParameter(Example), Parameter::scores(u"members"_s, tr("Members and scores"))
                                                      .withExample(u"alice=2500,bob=3200,carol=2900,dave=1800"_s)});
    form.touches = touchedKey;
    return answeredBy<SortedSets, SortedSetsSql>(
        form, [](auto sortedSets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto [added, ranking] =
                co_await sortedSets.add(keyOf(keys, arguments), arguments.scores(u"members"_s));
            co_return Outcome::done(Fields{{u"added"_s, added}, {u"ranking"_s, rowsOf(ranking)}},
                                    tr("New members: %1; first is %2.").arg(added).arg(quoted(ranking.first().member)));
        });
}

Operation range()
{
    const auto form =
        operation(u"zset-range"_s, Group, tr("Range"),
                  tr("Reads a stretch in the order of the scores. ZRANGE, O(log N + M) for M members read."),
                  {keyParameter(Example), positionParameter(u"start"_s, tr("From"), "0"),
                   positionParameter(u"stop"_s, tr("To"), "-1"),
                   Parameter::flag(u"rev"_s, tr("Highest first"))
                       .withDefault("false")
                       .withHelp(tr("Either way rank 1 is the highest score."))});
    return answeredBy<SortedSets, SortedSetsSql>(
        form, [](auto sortedSets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto ranking = co_await sortedSets.range(keyOf(keys, arguments), arguments.integer(u"start"_s),
                                                           arguments.integer(u"stop"_s), arguments.flag(u"rev"_s));
            co_return Outcome::done(Fields{{u"ranking"_s, rowsOf(ranking)}},
                                    ranking.isEmpty() ? tr("There is no member in this range.")
                                                      : tr("Members read: %1.").arg(ranking.size()));
        });
}

Operation increment()
{
    constexpr double most = 1e15; // beyond about 9e15 a double no longer holds every integer
    auto form = operation(
        u"zset-incrby"_s, Group, tr("Change a score"),
        tr("Adds to a member's score and moves it to its new place. ZINCRBY and ZREVRANK in one MULTI, O(log N)."),
        {keyParameter(Example), memberParameter(),
         Parameter::decimal(u"by"_s, tr("By"), -most, most).withExample(u"1000"_s)});
    form.touches = touchedKey;
    return answeredBy<SortedSets, SortedSetsSql>(
        form, [](auto sortedSets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto member = arguments.text(u"member"_s);
            const auto place =
                co_await sortedSets.increment(keyOf(keys, arguments), member, arguments.decimal(u"by"_s));
            co_return Outcome::done(
                fieldsOf(place),
                tr("%1 has %2 and is number %3 of %4.")
                    .arg(quoted(member), text(place.score), QString::number(place.rank), QString::number(place.total)));
        });
}

Operation rank()
{
    const auto form = operation(u"zset-rank"_s, Group, tr("Rank"),
                                tr("Finds a member's place without looking at the others. ZREVRANK, O(log N); score "
                                   "and total in the same MULTI."),
                                {keyParameter(Example), memberParameter()});
    return answeredBy<SortedSets, SortedSetsSql>(
        form, [](auto sortedSets, Keyspace keys, Arguments arguments) -> QCoro::Task<Outcome> {
            const auto key = keyOf(keys, arguments);
            const auto member = arguments.text(u"member"_s);
            const auto place = co_await sortedSets.place(key, member);
            if (!place) {
                co_return Outcome::rejected(tr("%1 has no member %2.").arg(displayText(key.name), quoted(member)),
                                            tr("Add it with a score first."));
            }
            auto fields = fieldsOf(*place);
            fields.set(u"total"_s, place->total);
            co_return Outcome::done(fields, tr("%1 is number %2 of %3 with %4.")
                                                .arg(quoted(member), QString::number(place->rank),
                                                     QString::number(place->total), text(place->score)));
        });
}

} // namespace

QList<Operation> sortedSetOperations()
{
    return {add(), range(), increment(), rank()};
}

} // namespace lab::patterns::basic
