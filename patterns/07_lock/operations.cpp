// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/random_token.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/07_lock/twin.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;

namespace {

Parameter nameParameter(const QString &name, const QString &label, const QString &example)
{
    return Parameter::text(name, label)
        .matching(u"[^{}]{1,100}"_s, tr("a name of at most 100 characters without braces"))
        .withExample(example);
}

Parameter couponParameter()
{
    return nameParameter(u"coupon"_s, tr("Coupon"), u"welcome"_s);
}

Parameter resourceParameter()
{
    return nameParameter(u"resource"_s, tr("Resource"), u"coupon:welcome"_s)
        .withHelp(tr("Any name for what is locked; coupon:ID is the lock of a coupon."));
}

Parameter ownerParameter()
{
    return Parameter::text(u"owner"_s, tr("Owner"))
        .withHelp(tr("What acquiring gave; the form takes it over. Try another one, too."));
}

const auto couponOf = [](const Arguments &arguments) {
    return Coupon{arguments.text(u"coupon"_s)};
};
const auto resourceOf = [](const Arguments &arguments) {
    return Resource{arguments.text(u"resource"_s)};
};
const auto ownerOf = [](const Arguments &arguments) {
    return Owner{arguments.text(u"owner"_s)};
};
const auto ttlOf = [](const Arguments &arguments) {
    return std::chrono::seconds(arguments.integer(u"ttl"_s));
};

/// The pattern and its twin answer the same request, with an owner that is the run's.
template <typename Side, typename Ask>
Work withOwner(Ask ask)
{
    return [ask](Run &run, Arguments arguments) {
        return ask(Side(run), Owner{run.drawnOnce(u"owner"_s, randomToken)}, std::move(arguments));
    };
}

Outcome heldBy(const QByteArray &what, qint64 leftMillis)
{
    const Fields ttl{{u"ttl"_s, ttlSeconds(leftMillis)}};
    if (leftMillis < 0)
        return Outcome::rejected(
            tr("%1 is locked, and the lock never ends.").arg(quotedText(what)),
            tr("Whoever took it gave it no TTL. If the holder is gone, somebody has to free it by hand."), ttl);
    return Outcome::rejected(tr("%1 is locked, for another %2.").arg(quotedText(what), ttlText(leftMillis)),
                             tr("A program waits a little, not always equally long, and tries again."), ttl);
}

Outcome refused(const Arguments &arguments, const Issue &issue)
{
    const auto coupon = quotedText(couponOf(arguments).id);
    switch (issue.said) {
    case Said::Held:
        return heldBy(couponOf(arguments).resource().name, issue.leftMillis);
    case Said::Unknown:
        return Outcome::rejected(tr("There is no coupon %1.").arg(coupon), tr("“Set up a coupon” makes one."));
    case Said::Late:
        return Outcome::rejected(
            tr("Refused: something with a higher token has written to %1 before.").arg(coupon),
            tr("The holder came too late. If everybody is refused, the counter of the tokens has gone back."));
    case Said::HasOne:
        return Outcome::rejected(tr("%1 has one already.").arg(quotedText(arguments.text(u"user"_s))));
    default:
        return Outcome::rejected(tr("%1 is sold out.").arg(coupon));
    }
}

const auto setUp = [](auto coupons, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto stock = arguments.integer(u"stock"_s);
    co_await coupons.setUp(couponOf(arguments), stock);
    co_return Outcome::done(
        Fields{{u"stock"_s, stock}},
        tr("%1 coupons of %2, and nobody has one.").arg(countText(stock), quotedText(couponOf(arguments).id)));
};

const auto issueOne = [](auto coupons, Owner owner, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto user = arguments.text(u"user"_s);
    const auto issue = co_await coupons.issue(couponOf(arguments), user, owner);
    if (issue.said != Said::Issued || !issue.grant)
        co_return refused(arguments, issue);
    co_return Outcome::done(
        Fields{{u"remaining"_s, issue.remaining}, {u"owner"_s, owner.text}, {u"token"_s, issue.grant->token}},
        tr("%1 has a coupon, left: %2. The lock was held meanwhile, with token %3.")
            .arg(quotedText(user), countText(issue.remaining), QString::number(issue.grant->token)));
};

const auto issueUnsafely = [](auto coupons, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto user = arguments.text(u"user"_s);
    const auto issue = co_await coupons.issueUnsafely(couponOf(arguments), user);
    if (issue.said != Said::Issued)
        co_return refused(arguments, issue);
    co_return Outcome::done(Fields{{u"remaining"_s, issue.remaining}},
                            tr("%1 has a coupon, left: %2. Nothing kept others out between the look and the change.")
                                .arg(quotedText(user), countText(issue.remaining)));
};

const auto lookAt = [](auto coupons, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto status = co_await coupons.status(couponOf(arguments));
    if (!status.stock)
        co_return refused(arguments, Issue{.said = Said::Unknown});
    const auto lock =
        status.holder ? tr("Its lock is held by %1, and %2.").arg(quotedText(*status.holder), lifetimeText(status.ttl))
                      : tr("Its lock is free.");
    co_return Outcome::done(
        toFields(status), tr("Left: %1, issued: %2. %3").arg(countText(*status.stock), countText(status.issued), lock));
};

const auto acquire = [](auto locks, Owner owner, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto resource = resourceOf(arguments);
    const auto taken = co_await locks.acquire(resource, ttlOf(arguments), owner);
    if (!taken.grant)
        co_return heldBy(resource.name, taken.leftMillis);
    const auto token = taken.grant->token, ttl = arguments.integer(u"ttl"_s);
    auto outcome = Outcome::done(Fields{{u"owner"_s, owner.text}, {u"token"_s, token}},
                                 tr("%1 is locked for %2 s, by an owner whom nobody else can be; its token is %3.")
                                     .arg(quotedText(resource.name), QString::number(ttl), QString::number(token)));
    outcome.offers = {{u"owner"_s, owner.text}};
    co_return outcome;
};

const auto release = [](auto locks, Arguments arguments) -> QCoro::Task<Outcome> {
    const bool isReleased = co_await locks.release(resourceOf(arguments), ownerOf(arguments));
    const QString message = isReleased ? tr("%1 is free again.")
                                       : tr("Nothing was changed: this owner does not hold %1, any more or at all.");
    co_return Outcome::done(Fields{{u"released"_s, isReleased}}, message.arg(quotedText(resourceOf(arguments).name)));
};

const auto extend = [](auto locks, Arguments arguments) -> QCoro::Task<Outcome> {
    const bool isExtended = co_await locks.extend(resourceOf(arguments), ownerOf(arguments), ttlOf(arguments));
    const auto resource = quotedText(resourceOf(arguments).name);
    if (!isExtended)
        co_return Outcome::rejected(tr("This owner does not hold %1, any more or at all.").arg(resource),
                                    tr("A holder who hears that stops working: somebody else may have begun."));
    const auto ttl = arguments.integer(u"ttl"_s);
    co_return Outcome::done(Fields{{u"ttl"_s, ttl}},
                            tr("%1 is locked for %2 s from now.").arg(resource, QString::number(ttl)));
};

Keys touchesLock(const Keyspace &keys, const Arguments &arguments)
{
    return Lock::keysOf(keys, resourceOf(arguments));
}

Keys touchesCoupon(const Keyspace &keys, const Arguments &arguments)
{
    return Coupons::keysOf(keys, couponOf(arguments)).all();
}

} // namespace

QList<Operation> operations()
{
    return {
        {.id = u"setup"_s,
         .group = tr("Coupon"),
         .title = tr("Set up a coupon"),
         .summary = tr("So many of them, and nobody has one: SET and DEL in one transaction."),
         .parameters = {couponParameter(),
                        Parameter::integer(u"stock"_s, tr("Stock"), 0, 1'000'000).withDefault("100")},
         .run = by<Coupons>(setUp),
         .twin = by<LockTwin>(setUp),
         .touches = touchesCoupon},
        {.id = u"issue"_s,
         .group = tr("Coupon"),
         .title = tr("Issue one, under the lock"),
         .summary = tr("Takes the coupon's lock for 30 s, gives the user one if any is left, and gives the lock back: "
                       "EXISTS and three scripts, O(1) each. One for each user."),
         .parameters = {couponParameter(), Parameter::text(u"user"_s, tr("User")).withExample(u"ann"_s)},
         .run = withOwner<Coupons>(issueOne),
         .twin = withOwner<LockTwin>(issueOne),
         .touches = touchesCoupon,
         .aboutTheWay = {u"ttl"_s}},
        {.id = u"issue-unsafe"_s,
         .group = tr("Coupon"),
         .title = tr("Issue one, unsafely"),
         .summary = tr("GET and SISMEMBER, a decision in the program, then DECR and SADD. Done by one at a time it is "
                       "right."),
         .parameters = {couponParameter(), Parameter::text(u"user"_s, tr("User")).withExample(u"ann"_s)},
         .run = by<Coupons>(issueUnsafely),
         .twin = by<LockTwin>(issueUnsafely),
         .touches = touchesCoupon},
        {.id = u"status"_s,
         .group = tr("Coupon"),
         .title = tr("Look at a coupon"),
         .summary = tr("GET, SCARD, and GET and TTL of its lock, without changing anything."),
         .parameters = {couponParameter()},
         .run = by<Coupons>(lookAt),
         .twin = by<LockTwin>(lookAt),
         .touches = touchesCoupon,
         .aboutTheWay = {u"ttl"_s}},
        {.id = u"acquire"_s,
         .group = tr("Lock"),
         .title = tr("Acquire a lock"),
         .summary = tr("If nobody holds it: the next token by INCR, SET NX PX, in one script; O(1)."),
         .parameters = {resourceParameter(),
                        Parameter::integer(u"ttl"_s, tr("TTL"), 1, 86'400).withUnit(u"s"_s).withDefault("30")},
         .run = withOwner<Lock>(acquire),
         .twin = withOwner<LockTwin>(acquire),
         .touches = touchesLock,
         .aboutTheWay = {u"ttl"_s}},
        {.id = u"extend"_s,
         .group = tr("Lock"),
         .title = tr("Extend it"),
         .summary = tr("GET, and PEXPIRE if it is this owner's, in one script; O(1). The TTL counts from now."),
         .parameters = {resourceParameter(), ownerParameter(),
                        Parameter::integer(u"ttl"_s, tr("TTL"), 1, 86'400).withUnit(u"s"_s).withExample(u"60"_s)},
         .run = by<Lock>(extend),
         .twin = by<LockTwin>(extend),
         .touches = touchesLock},
        {.id = u"release"_s,
         .group = tr("Lock"),
         .title = tr("Release it"),
         .summary = tr("GET, and DEL if it is this owner's, in one script; O(1)."),
         .parameters = {resourceParameter(), ownerParameter()},
         .run = by<Lock>(release),
         .twin = by<LockTwin>(release),
         .touches = touchesLock},
    };
}

} // namespace lab::patterns::lock
