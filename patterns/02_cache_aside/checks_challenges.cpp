// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/02_cache_aside/copies.h"
#include "patterns/02_cache_aside/lesson.h"

#include <algorithm>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Raise = 1000;  ///< of a price
constexpr qint64 GoodEnd = 280; ///< seconds, of a copy that is as it should be

/// Stores copies of all products as their rows are, with this TTL in seconds.
QCoro::Task<void> storeCopies(Run &run, qint64 ttl)
{
    ProductTable table(run.sql());
    for (qint64 number = 1; number <= Products; ++number) {
        const auto row = co_await table.find(ProductId{number});
        const auto key = CacheAside::keyOf(run.keys(), ProductId{number});
        co_await run.redis().command("SET", key, toJsonText(row.value_or(Product())), "EX", ttl);
    }
}

QString wrongInAny(const Sides &sides)
{
    const auto at =
        std::find_if(sides.begin(), sides.end(), [](const auto &each) { return !wrongCopy(each).isEmpty(); });
    return at == sides.end() ? QString() : wrongCopy(*at);
}

qint64 pricedBy(QRandomGenerator dice)
{
    return 30'000 + dice.bounded(1000);
}

QCoro::Task<void> preparePrice(Run &run, QRandomGenerator dice)
{
    co_await ProductTable(run.sql()).update(ProductId{2}, std::nullopt, pricedBy(dice));
    co_await storeCopies(run, GoodEnd);
}

QString wrongPrice(const Sides &sides, const Attempt &attempt)
{
    const auto wanted = pricedBy(attempt.dice()) + Raise;
    const bool isRaised = sides[1].row && sides[1].row->price == wanted;
    return isRaised ? wrongAnswer(sides[1]) : tr("The price is not 1000 higher than it was.");
}

/// Not the first: what the form for a change holds as an example would mend it.
int staleBy(QRandomGenerator dice)
{
    return dice.bounded(1, Products);
}

QCoro::Task<void> prepareLostDelete(Run &run, QRandomGenerator dice)
{
    co_await storeCopies(run, GoodEnd);
    co_await ProductTable(run.sql()).update(ProductId{staleBy(dice) + 1}, std::nullopt, pricedBy(dice));
}

QString wrongAfterLostDelete(const Sides &sides, const Attempt &attempt)
{
    auto good = sides;
    const auto stale = good.takeAt(staleBy(attempt.dice()));
    const auto left = GoodEnd - attempt.prepared.secsTo(QDateTime::currentDateTimeUtc());
    const bool isAnew = std::any_of(good.begin(), good.end(), [left](const auto &each) {
        return std::abs(ttlSeconds(each.copy.ttlMillis) - left) > 3;
    });
    const bool isMended = wrongAnswer(stale).isEmpty() && stale.row && stale.row->price == pricedBy(attempt.dice());
    const auto why = isMended ? wrongInAny(good) : tr("One of the readers does not get what the row said.");
    return why.isEmpty() && isAnew ? tr("A copy that was good has been made anew.") : why;
}

QString wrongTogether(const Sides &sides, const Attempt &)
{
    const auto [first, last] = std::minmax_element(
        sides.begin(), sides.end(), [](const auto &a, const auto &b) { return a.copy.ttlMillis < b.copy.ttlMillis; });
    const auto apart = (last->copy.ttlMillis - first->copy.ttlMillis) / 1000;
    const auto why = wrongInAny(sides);
    return why.isEmpty() && apart < 20 ? tr("The first and the last end are %1 s apart.").arg(apart) : why;
}

} // namespace

QList<Challenge> challenges()
{
    const QByteArrayList all{"product:{1}", "product:{2}", "product:{3}", "product:{4}", "product:{5}"};
    return {
        {.id = u"warm"_s,
         .title = tr("Warm the cache"),
         .task = tr("Get product 3 into the cache, equal to its row, with an end of at most 6 minutes."),
         .hints = {tr("Whoever misses stores."), tr("Read a product, with id 3.")},
         .start = Challenge::Start::Empty,
         .keys = {"product:{3}"},
         .verify = verifyCopies([](const Sides &sides, const Attempt &) { return wrongCopy(sides[2]); })},
        {.id = u"missing"_s,
         .title = tr("The product that is said not to exist"),
         .task = tr("Product 5 was created a minute ago, and readers still hear that it does not exist. Mend it."),
         .hints = {tr("Look into the cache. What does it say of product 5, and for how long?"),
                   tr("A miss was remembered. Whoever creates a product deletes its key: nobody did."),
                   tr("DEL %1product:{5}, in redis-cli or by “Delete” in lesson 01.")},
         .keys = {"product:{5}"},
         .prepare = made("SET", "product:{5}",
                         [](QRandomGenerator) {
                             return QByteArrayList{"null", "EX", "3600"};
                         }),
         .verify = verifyCopies([](const Sides &sides, const Attempt &) { return wrongAnswer(sides[4]); })},
        {.id = u"price"_s,
         .title = tr("Change a price safely"),
         .task = tr("Product 2 is cached. Raise its price by exactly 1000, so that no reader gets the old one. The "
                    "copy has to be deleted, not rewritten."),
         .hints = {tr("First the row, then the copy. “Look into the cache” and “Read without the cache” show both."),
                   tr("“Change a product” does both: what is the present price?")},
         .start = Challenge::Start::Empty,
         .keys = all,
         .prepare = preparePrice,
         .verify = verifyCopies(wrongPrice),
         .by = {"DEL", "UNLINK"}},
        {.id = u"lost-delete"_s,
         .title = tr("A delete got lost"),
         .task = tr("A row was changed, and the DEL of its copy never arrived: one of the products 1 to 5 is cached "
                    "as it was. Find it and let readers get the row. The other four copies are good: they stay."),
         .hints = {tr("What the cache says and what the row says can be read side by side."),
                   tr("“Read without the cache” tells the row, “Look into the cache” the copy. Compare the prices."),
                   tr("Delete that one key, or change the product to what it is: that deletes its copy.")},
         .keys = all,
         .prepare = prepareLostDelete,
         .verify = verifyCopies(wrongAfterLostDelete),
         .by = {"DEL", "UNLINK"}},
        {.id = u"spread"_s,
         .title = tr("Spread the expiries"),
         .task = tr("Products 1 to 5 were cached by a script, all with the same end. Let the first and the last end "
                    "be at least 20 s apart, and leave the copies what they are."),
         .hints = {tr("What gives a key that is there another end?"),
                   tr("EXPIRE, a different one for each; or delete them and read all five, if the dice are kind.")},
         .keys = all,
         .prepare = [](Run &run, QRandomGenerator) { return storeCopies(run, 200); },
         .verify = verifyCopies(wrongTogether)}};
}

} // namespace lab::patterns::cache_aside
