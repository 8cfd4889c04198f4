// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLife = 31'536'000; // a year, in seconds

Parameter postParameter()
{
    return Parameter::integer(u"post"_s, tr("Post"), 1, std::numeric_limits<qint64>::max())
        .withExample(u"1"_s)
        .withHelp(tr("1 to 3 are in the database."));
}

PostId postOf(const Arguments &arguments)
{
    return static_cast<PostId>(arguments.integer(u"post"_s));
}

/// For Operation::touches: one of the post's keys, or two.
template <Key PostKeys::*...members>
Keys touches(const Keyspace &keyspace, const Arguments &arguments)
{
    const PostKeys keys(keyspace, postOf(arguments));
    return {keys.*members...};
}

QString viewsText(qint64 views)
{
    return counted(views, tr("1 view"), tr("%1 views", nullptr, formOf(views)));
}

QString likesText(qint64 likes)
{
    return counted(likes, tr("1 user likes it"), tr("%1 users like it", nullptr, formOf(likes)));
}

Outcome noSuchPost(const Arguments &arguments, const QString &hint)
{
    return Outcome::rejected(tr("No such post: %1.").arg(arguments.integer(u"post"_s)), hint);
}

const auto view = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto counted = co_await side.view(postOf(arguments), arguments.integerIfGiven(u"ex"_s));
    co_return Outcome::done(
        toFields(counted),
        tr("%1 since the last flush; the counter: %2.").arg(viewsText(counted.views), lifetimeText(counted.ttl)));
};

QCoro::Task<Outcome> viewInSqlite(Run &run, Arguments arguments)
{
    const auto views = co_await PostTable(run.sql()).view(postOf(arguments));
    if (!views)
        co_return noSuchPost(arguments, tr("A row that is not there cannot be counted up: INCR would have made one."));
    co_return Outcome::done({{u"views"_s, *views}},
                            tr("%1 in the database; Redis was not asked.").arg(viewsText(*views)));
}

QString likeHeadline(const Like &click)
{
    return click.action == Action::Liked ? tr("Liked: now %1.").arg(likesText(click.likes))
                                         : tr("Unliked: now %1.").arg(likesText(click.likes));
}

const auto like = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto click = co_await side.like(postOf(arguments), arguments.text(u"user"_s));
    co_return Outcome::done(toFields(click), likeHeadline(click));
};

const auto uniqueView = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto unique = co_await side.uniqueView(postOf(arguments), arguments.text(u"visitor"_s));
    co_return Outcome::done(
        {{u"unique"_s, unique}},
        counted(unique, tr("1 visitor so far."), tr("%1 different visitors so far, about.", nullptr, formOf(unique))));
};

QCoro::Task<Outcome> stats(Counter counter, Arguments arguments)
{
    const auto stats = co_await counter.stats(postOf(arguments));
    if (!stats)
        co_return noSuchPost(arguments, tr("Views of it may be in Redis all the same: whoever counts does not look."));
    co_return Outcome::done(toFields(*stats), tr("%1: %2 in the database, %3 still in Redis.")
                                                  .arg(viewsText(stats->redis + stats->sqlite),
                                                       countText(stats->sqlite), countText(stats->redis)));
}

const auto flush = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto done = co_await side.flush(postOf(arguments));
    if (!done)
        co_return noSuchPost(arguments, tr("Nothing was moved: there is no row to move it to."));
    const auto found = done->foundBatch ? tr(" A batch that somebody had left unfinished was ended.") : QString();
    co_return Outcome::done(toFields(*done), tr("%1 moved into the database.").arg(viewsText(done->moved)) + found);
};

QList<Operation> viewOperations()
{
    const auto life = Parameter::integer(u"ex"_s, tr("Forget after"), 1, LongestLife)
                          .orNone()
                          .withUnit(u"s"_s)
                          .withHelp(tr("Given to a counter that has no end. What it counts then is lost unless it is "
                                       "flushed in time."));
    return {{.id = u"view"_s,
             .title = tr("View a post"),
             .summary = tr("INCR, O(1): reads, adds and writes in one step. TTL is asked only to show it."),
             .parameters = {postParameter(), life},
             .run = by<Counter>(view),
             .twin = by<Twin>(view),
             .touches = touches<&PostKeys::views>},
            {.id = u"view-sqlite"_s,
             .title = tr("View a post, in SQLite"),
             .summary = tr("UPDATE … SET views = views + 1: as safe as INCR, and a transaction each time."),
             .parameters = {postParameter()},
             .run = viewInSqlite,
             .touches = touches<&PostKeys::views>},
            {.id = u"unique-view"_s,
             .title = tr("Count a visitor once"),
             .summary = tr("PFADD and PFCOUNT in one MULTI, O(1): a HyperLogLog of at most 12 KB "
                           "(about 14 KB of memory, as the server allots it), standard error 0.81 %."),
             .parameters = {postParameter(), Parameter::text(u"visitor"_s, tr("Visitor")).withExample(u"visitor-17"_s)},
             .run = by<Counter>(uniqueView),
             .twin = by<Twin>(uniqueView),
             .touches = touches<&PostKeys::visitors>,
             .aboutTheWay = {u"unique"_s}}};
}

QList<Operation> otherOperations()
{
    return {
        {.id = u"like"_s,
         .title = tr("Like, or unlike"),
         .summary = tr("One script: SADD, or SREM if the user was in, then the number from SCARD. O(1)."),
         .parameters = {postParameter(), Parameter::text(u"user"_s, tr("User")).withExample(u"alice"_s)},
         .run = by<Counter>(like),
         .twin = by<Twin>(like),
         .touches = touches<&PostKeys::likes, &PostKeys::users>},
        {.id = u"stats"_s,
         .title = tr("Both counts"),
         .summary =
             tr("GET, and the batch on its way; SELECT: the views are the sum of the two, unless a flush comes in "
                "between."),
         .parameters = {postParameter()},
         .run = by<Counter>(stats),
         .touches = touches<&PostKeys::views, &PostKeys::batch>},
        {.id = u"flush"_s,
         .title = tr("Flush into the database"),
         .summary = tr("Sets the views aside under an id, adds them where that id is new, drops them: write-behind."),
         .parameters = {postParameter()},
         .run = by<Counter>(flush),
         .twin = by<Twin>(flush),
         .touches = touches<&PostKeys::views, &PostKeys::batch>,
         .aboutTheWay = {u"found_batch"_s, u"sqlite"_s}}};
}

} // namespace

QList<Operation> operations()
{
    return viewOperations() + otherOperations();
}

} // namespace lab::patterns::counter
