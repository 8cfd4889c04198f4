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

const QString Example = u"coupon:welcome"_s;

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

Parameter userParameter()
{
    return Parameter::text(u"user"_s, tr("User")).withExample(u"ann"_s);
}

Parameter resourceParameter()
{
    return nameParameter(u"resource"_s, tr("Resource"), Example)
        .withHelp(tr("Any name for what is locked; coupon:ID is the lock of a coupon."));
}

Parameter ownerParameter()
{
    return Parameter::text(u"owner"_s, tr("Owner"))
        .withHelp(tr("What acquiring gave; the form takes it over. Try another one, too."));
}

Parameter ttlParameter()
{
    return Parameter::integer(u"ttl"_s, tr("TTL"), 1, 86'400).withUnit(u"s"_s);
}

Coupon couponOf(const Arguments &arguments)
{
    return {arguments.text(u"coupon"_s)};
}

Resource resourceOf(const Arguments &arguments)
{
    return {arguments.text(u"resource"_s)};
}

Lock::Millis ttlOf(const Arguments &arguments)
{
    return std::chrono::seconds(arguments.integer(u"ttl"_s));
}

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
    const auto message = leftMillis < 0
                             ? tr("%1 is locked, and the lock never ends.").arg(quotedText(what))
                             : tr("%1 is locked, for another %2.").arg(quotedText(what), ttlText(leftMillis));
    const auto hint =
        leftMillis < 0 ? tr("Whoever took it gave it no TTL. If the holder is gone, somebody has to free it by hand.")
                       : tr("A program waits a little, not always equally long, and tries again.");
    return Outcome::rejected(message, hint, Fields{{u"ttl"_s, ttlSeconds(leftMillis)}});
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
    const User user{arguments.text(u"user"_s)};
    const auto issue = co_await coupons.issue(couponOf(arguments), user, owner);
    if (issue.said != Said::Issued || !issue.grant)
        co_return refused(arguments, issue);
    co_return Outcome::done(
        Fields{{u"remaining"_s, issue.remaining}, {u"owner"_s, owner.text}, {u"token"_s, issue.grant->token}},
        tr("%1 has a coupon, left: %2. The lock was held meanwhile, with token %3.")
            .arg(quotedText(user.name), countText(issue.remaining), QString::number(issue.grant->token)));
};

const auto issueUnsafely = [](auto coupons, Arguments arguments) -> QCoro::Task<Outcome> {
    const User user{arguments.text(u"user"_s)};
    const auto issue = co_await coupons.issueUnsafely(couponOf(arguments), user);
    if (issue.said != Said::Issued)
        co_return refused(arguments, issue);
    co_return Outcome::done(Fields{{u"remaining"_s, issue.remaining}},
                            tr("%1 has a coupon, left: %2. Nothing kept others out between the look and the change.")
                                .arg(quotedText(user.name), countText(issue.remaining)));
};

QString lockText(const CouponStatus &status)
{
    return status.holder
               ? tr("Its lock is held by %1, and %2.").arg(quotedText(*status.holder), lifetimeText(status.ttl))
               : tr("Its lock is free.");
}

const auto lookAt = [](auto coupons, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto status = co_await coupons.status(couponOf(arguments));
    if (!status.stock)
        co_return refused(arguments, Issue{.said = Said::Unknown});
    co_return Outcome::done(
        toFields(status),
        tr("Left: %1, issued: %2. %3").arg(countText(*status.stock), countText(status.issued), lockText(status)));
};

const auto acquire = [](auto locks, Owner owner, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto resource = resourceOf(arguments);
    const auto taken = co_await locks.acquire(resource, ttlOf(arguments), owner);
    if (!taken.grant)
        co_return heldBy(resource.name, taken.leftMillis);
    auto outcome = Outcome::done(Fields{{u"owner"_s, owner.text}, {u"token"_s, taken.grant->token}},
                                 tr("%1 is locked for %2 s, by an owner whom nobody else can be; its token is %3.")
                                     .arg(quotedText(resource.name), QString::number(arguments.integer(u"ttl"_s)),
                                          QString::number(taken.grant->token)));
    outcome.offers = {{u"owner"_s, owner.text}};
    co_return outcome;
};

const auto release = [](auto locks, Arguments arguments) -> QCoro::Task<Outcome> {
    const Owner owner{arguments.text(u"owner"_s)};
    const bool isReleased = co_await locks.release(resourceOf(arguments), owner);
    const auto resource = quotedText(resourceOf(arguments).name);
    co_return Outcome::done(
        Fields{{u"released"_s, isReleased}},
        isReleased ? tr("%1 is free again.").arg(resource)
                   : tr("Nothing was changed: this owner does not hold %1, any more or at all.").arg(resource));
};

const auto extend = [](auto locks, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto owner = Owner{arguments.text(u"owner"_s)};
    const bool isExtended = co_await locks.extend(resourceOf(arguments), owner, ttlOf(arguments));
    const auto resource = quotedText(resourceOf(arguments).name);
    if (!isExtended)
        co_return Outcome::rejected(tr("This owner does not hold %1, any more or at all.").arg(resource),
                                    tr("A holder who hears that stops working: somebody else may have begun."));
    co_return Outcome::done(
        Fields{{u"ttl"_s, arguments.integer(u"ttl"_s)}},
        tr("%1 is locked for %2 s from now.").arg(resource, QString::number(arguments.integer(u"ttl"_s))));
};

Keys touchesLock(const Keyspace &keys, const Arguments &arguments)
{
    return {Lock::keyOf(keys, resourceOf(arguments)), Lock::fenceOf(keys, resourceOf(arguments))};
}

Keys touchesCoupon(const Keyspace &keys, const Arguments &arguments)
{
    return Coupons::keysOf(keys, couponOf(arguments));
}

QList<Operation> couponOperations()
{
    return {
        {.id = u"setup"_s,
         .group = tr("Coupon"),
         .title = tr("Set up a coupon"),
         .summary = tr("So many of them, and nobody has one: SET and DEL in one transaction."),
         .parameters = {couponParameter(),
                        Parameter::integer(u"stock"_s, tr("Stock"), 0, 1'000'000).withDefault("100")},
         .run = by<Coupons>(setUp),
         .twin = by<CouponsTwin>(setUp),
         .touches = touchesCoupon},
        {.id = u"issue"_s,
         .group = tr("Coupon"),
         .title = tr("Issue one, under the lock"),
         .summary = tr("Takes the coupon's lock for 30 s, gives the user one if any is left, and gives the lock back: "
                       "EXISTS and three scripts, O(1) each. One for each user."),
         .parameters = {couponParameter(), userParameter()},
         .run = withOwner<Coupons>(issueOne),
         .twin = withOwner<CouponsTwin>(issueOne),
         .touches = touchesCoupon,
         .aboutTheWay = {u"ttl"_s}},
        {.id = u"issue-unsafe"_s,
         .group = tr("Coupon"),
         .title = tr("Issue one, unsafely"),
         .summary = tr("GET and SISMEMBER, a decision in the program, then DECR and SADD. Done by one at a time it is "
                       "right."),
         .parameters = {couponParameter(), userParameter()},
         .run = by<Coupons>(issueUnsafely),
         .twin = by<CouponsTwin>(issueUnsafely),
         .touches = touchesCoupon},
        {.id = u"status"_s,
         .group = tr("Coupon"),
         .title = tr("Look at a coupon"),
         .summary = tr("GET, SCARD, and GET and TTL of its lock, without changing anything."),
         .parameters = {couponParameter()},
         .run = by<Coupons>(lookAt),
         .twin = by<CouponsTwin>(lookAt),
         .touches = touchesCoupon,
         .aboutTheWay = {u"ttl"_s}},
    };
}

QList<Operation> lockOperations()
{
    return {
        {.id = u"acquire"_s,
         .group = tr("Lock"),
         .title = tr("Acquire a lock"),
         .summary = tr("If nobody holds it: the next token by INCR, SET NX PX, in one script; O(1)."),
         .parameters = {resourceParameter(), ttlParameter().withDefault("30")},
         .run = withOwner<Lock>(acquire),
         .twin = withOwner<LockTwin>(acquire),
         .touches = touchesLock,
         .aboutTheWay = {u"ttl"_s}},
        {.id = u"extend"_s,
         .group = tr("Lock"),
         .title = tr("Extend it"),
         .summary = tr("GET, and PEXPIRE if it is this owner's, in one script; O(1). The TTL counts from now."),
         .parameters = {resourceParameter(), ownerParameter(), ttlParameter().withExample(u"60"_s)},
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

} // namespace

QList<Operation> operations()
{
    return couponOperations() + lockOperations();
}

} // namespace lab::patterns::lock
