// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

Parameters ruleParameters()
{
    return {Parameter::integer(u"limit"_s, tr("Limit"), 1, Rule::MostRequests).withDefault("10"),
            Parameter::integer(u"window"_s, tr("Window"), 1, Rule::LongestWindow).withDefault("60").withUnit(u"s"_s)};
}

Parameter userParameter()
{
    return Parameter::text(u"user"_s, tr("User"))
        .withExample(u"alice"_s)
        .withHelp(tr("Whatever is limited: a user, an API key, an address."));
}

Rule ruleOf(const Arguments &arguments)
{
    return {arguments.integer(u"limit"_s), arguments.integer(u"window"_s)};
}

Keys touches(const Keyspace &keyspace, const Arguments &arguments)
{
    const auto start = windowStart(ruleOf(arguments), clockOfThisProgram());
    return {limitKey(keyspace, arguments.text(u"user"_s), arguments.choice<Algorithm>(u"algorithm"_s), start)};
}

QString countingText(const Decision &decision, const Rule &rule)
{
    const auto count = counted(decision.count, tr("1 request counts now"),
                               tr("%1 requests count now", nullptr, formOf(decision.count)));
    return tr("%1, the limit is %2").arg(count, countText(rule.limit));
}

const auto request = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto rule = ruleOf(arguments);
    const auto user = arguments.text(u"user"_s);
    const auto algorithm = arguments.choice<Algorithm>(u"algorithm"_s);
    const auto decision = co_await side.request(user, algorithm, rule, GivenTime());
    auto outcome =
        decision.allowed
            ? Outcome::done(toFields(decision), tr("Let through: %1.").arg(countingText(decision, rule)))
            : Outcome::rejected(
                  tr("Rate limited: %1. The next is let through in %2 s.")
                      .arg(countingText(decision, rule), countText(decision.retryAfter)),
                  tr("Over HTTP this is 429 Too Many Requests, and Retry-After: %1.").arg(decision.retryAfter),
                  toFields(decision));
    outcome.offers = {{u"user"_s, user}};
    co_return outcome;
};

QString saysText(const Decision &decision)
{
    return decision.allowed ? tr("yes") : tr("in %1 s").arg(countText(decision.retryAfter));
}

const auto sayAll = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto status = co_await side.status(arguments.text(u"user"_s), ruleOf(arguments), GivenTime());
    co_return Outcome::done(
        toFields(status),
        tr("May another request come? Fixed window: %1; log: %2; counter: %3; bucket: %4.")
            .arg(saysText(status.fixed), saysText(status.sliding), saysText(status.counter), saysText(status.bucket)));
};

/// One of many, over a connection that does not wait for the reply to the one before.
template <typename Side>
QCoro::Task<void> addRequest(Side &side, const Arguments &arguments, qint64 &passed)
{
    const auto decision = co_await side.request(arguments.text(u"user"_s), arguments.choice<Algorithm>(u"algorithm"_s),
                                                ruleOf(arguments));
    passed += decision.allowed ? 1 : 0;
}

const auto burst = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto requests = arguments.integer(u"requests"_s);
    qint64 passed = 0;
    std::vector<QCoro::Task<void>> tasks;
    for (qint64 i = 0; i < requests; ++i)
        tasks.push_back(addRequest(side, arguments, passed));
    co_await awaitAll(std::move(tasks));
    co_return Outcome::done({{u"passed"_s, passed}, {u"refused"_s, requests - passed}},
                            tr("%1 of %2 came through.").arg(countText(passed), countText(requests)));
};

const auto forget = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto forgotten = co_await side.forget(arguments.text(u"user"_s));
    co_return Outcome::done({{u"forgotten"_s, forgotten}}, tr("Forgot %1 of the four.").arg(countText(forgotten)));
};

} // namespace

QList<Operation> operations()
{
    const auto algorithm =
        Parameter::choice(u"algorithm"_s, tr("Algorithm"), Algorithm::Fixed)
            .withHelp(tr("Each counts in a key of its own: requests to one are none to the others."));
    const auto many = Parameter::integer(u"requests"_s, tr("Requests"), 1, 1000).withDefault("50");
    const QStringList running{u"retry_after"_s, u"reset"_s}; // by then another second may have begun
    return {
        {.id = u"request"_s,
         .title = tr("A request"),
         .summary = tr("One script that looks, counts and gives the key its end: O(1), the log O(log N) and what "
                       "has left it."),
         .parameters = Parameters{userParameter(), algorithm} + ruleParameters(),
         .run = by<RateLimiter>(request),
         .twin = by<Twin>(request),
         .touches = touches,
         .aboutTheWay = running},
        {.id = u"status"_s,
         .title = tr("What would each say?"),
         .summary = tr("The same scripts, told only to look: nothing counts, nothing is written."),
         .parameters = Parameters{userParameter()} + ruleParameters(),
         .run = by<RateLimiter>(sayAll),
         .twin = by<Twin>(sayAll),
         .plainSql = u"SELECT requests FROM api_windows WHERE user = ?; SELECT at FROM api_requests WHERE user = ?"_s,
         .aboutTheWay = running},
        {.id = u"burst"_s,
         .title = tr("Many at once"),
         .summary = tr("As many requests, sent without waiting for one another: the script lets the limit through."),
         .parameters = Parameters{userParameter(), many, algorithm} + ruleParameters(),
         .run = by<RateLimiter>(burst),
         .twin = by<Twin>(burst),
         .touches = touches},
        {.id = u"forget"_s,
         .title = tr("Forget what was counted"),
         .summary = tr("SCAN for the fixed windows, UNLINK of all the user's keys: for who was refused by mistake."),
         .parameters = {userParameter()},
         .run = by<RateLimiter>(forget),
         .twin = by<Twin>(forget),
         .aboutTheWay = {u"forgotten"_s}}}; // rows that count no more stay until then
}

} // namespace lab::patterns::rate_limit
