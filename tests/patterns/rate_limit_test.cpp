// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace lab;
using namespace lab::patterns::rate_limit;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000, Start = 1'785'000'000 * Second; // µs; a multiple of every window that is used here
const QByteArray Alice = "alice";

/// One algorithm on a server and a database of the test's own, at times that the test hands over.
struct Limiters
{
    LessonBench bench{patterns::rate_limit::lesson()};
    Run run{bench.environment(), bench.client(), {}};
    RateLimiter redis{bench.client(), Keyspace("lab:")};
    Twin rows{run};

    Decision ask(Algorithm algorithm, const Rule &rule, qint64 at)
    {
        return waitFor(redis.request(Alice, algorithm, rule, at));
    }
    Decision askRows(Algorithm algorithm, const Rule &rule, qint64 at)
    {
        return waitFor(rows.request(Alice, algorithm, rule, at));
    }
    Decision look(Algorithm algorithm, const Rule &rule, qint64 at)
    {
        return waitFor(redis.request(Alice, algorithm, rule, at, Asking::Look));
    }
    /// How many of `count` requests at that moment are let through.
    int pass(Algorithm algorithm, const Rule &rule, qint64 at, int count)
    {
        int passed = 0;
        for (int i = 0; i < count; ++i)
            passed += ask(algorithm, rule, at).allowed ? 1 : 0;
        return passed;
    }
};

/// The most of these moments that lie in one window's length.
qsizetype mostWithin(const QList<qint64> &times, qint64 length)
{
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

/// Moments of requests: now in bursts, now a while apart.
QList<qint64> moments(quint32 seed, int count, qint64 longest)
{
    QRandomGenerator dice(seed);
    QList<qint64> times;
    qint64 at = Start + dice.bounded(100) * Second;
    for (int i = 0; i < count; ++i) {
        at += dice.bounded(3) == 0 ? dice.bounded(static_cast<quint64>(longest)) : dice.bounded(3);
        times.append(at);
    }
    return times;
}

QString told(const Decision &decision)
{
    return u"allowed %1 count %2 remaining %3 retry %4 ms reset %5"_s.arg(decision.allowed)
        .arg(decision.count)
        .arg(decision.remaining)
        .arg(decision.retryAfterMillis)
        .arg(decision.reset);
}

void algorithmRows()
{
    QTest::addColumn<Algorithm>("algorithm");
    for (const auto algorithm : {Algorithm::Fixed, Algorithm::Sliding, Algorithm::Counter, Algorithm::Bucket})
        QTest::newRow(wordOf(algorithm).data()) << algorithm;
}

QCoro::Task<int> askInTurn(RateLimiter limiter, Algorithm algorithm, int requests)
{
    const Rule rule{100, 86'400};
    int passed = 0;
    for (int i = 0; i < requests; ++i) {
        const auto decision = co_await limiter.request(Alice, algorithm, rule);
        passed += decision.allowed ? 1 : 0;
    }
    co_return passed;
}

QCoro::Task<void> addTo(int &sum, QCoro::Task<int> task)
{
    sum += co_await task;
}

QString wordNow()
{
    return QString::fromLatin1(QTest::currentDataTag());
}

} // namespace

/// The pattern and the twin of lesson 08.
class RateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFourthOfThreeIsRefused_data() { algorithmRows(); }
    void theFourthOfThreeIsRefused();
    void aRequestComesThroughExactlyAtRetryAfter_data() { algorithmRows(); }
    void aRequestComesThroughExactlyAtRetryAfter();
    void tenRequestsInOneTickCountAsTen_data() { algorithmRows(); }
    void tenRequestsInOneTickCountAsTen();
    void aFullWindowThatIsOverLetsTheNextThrough_data() { algorithmRows(); }
    void aFullWindowThatIsOverLetsTheNextThrough();
    void aThousandAtOnceAreAsManyAsTheLimit_data() { algorithmRows(); }
    void aThousandAtOnceAreAsManyAsTheLimit();
    void noKeyIsEverWithoutAnEnd_data() { algorithmRows(); }
    void noKeyIsEverWithoutAnEnd();
    void patternAndTwinDecideAlike_data() { algorithmRows(); }
    void patternAndTwinDecideAlike();
    void theCounterInRowsEstimatesToo();
    void whoIsForgottenBeginsAnewInEveryWindow_data();
    void whoIsForgottenBeginsAnewInEveryWindow();
    void afterTheLimitWasLoweredNobodyWaitsForLongerThanAWindow_data() { algorithmRows(); }
    void afterTheLimitWasLoweredNobodyWaitsForLongerThanAWindow();
    void whatIsNoCountIsAFaultAndIsLeft_data();
    void whatIsNoCountIsAFaultAndIsLeft();
    void aRequestOfNoTimeAtAllIsNotWaitedForInVain();
    void limitAndWindowMayChange_data() { algorithmRows(); }
    void limitAndWindowMayChange();
    void theFixedWindowLetsTwiceTheLimitThroughAroundItsEdge();
    void theLogNeverLetsMoreThanTheLimitThrough();
    void theCounterIsOffByTheLimitAtMost();
    void theCounterRefusesWhatTheLogLetsThrough();
    void theBucketLetsOneLessThanTwiceTheLimitThrough();
    void aKeyOfAnotherWindowIsNotCounted();
    void keysAreNamedAsAgreed();
};

void RateLimitTest::theFourthOfThreeIsRefused()
{
    LessonBench bench(patterns::rate_limit::lesson());
    const auto request = u"request user=alice limit=3 window=60 algorithm="_s + wordNow();
    for (int i = 1; i <= 3; ++i) {
        const auto report = bench.run(request);
        QVERIFY2(report.ok() && !report.outcome->rejection, whyNot(report));
        QCOMPARE(field(report, u"allowed"_s).toBool(), true);
        QCOMPARE(numberField(report, u"remaining"_s), 3 - numberField(report, u"count"_s));
        QCOMPARE(numberField(report, u"retry_after"_s), 0);
        const auto reset = numberField(report, u"reset"_s);
        QVERIFY2(reset >= 1 && reset <= 120, qPrintable(QString::number(reset)));
    }
    const auto refused = bench.run(request);
    QVERIFY(refused.outcome && refused.outcome->rejection);
    QCOMPARE(field(refused, u"allowed"_s).toBool(), false);
    QCOMPARE(numberField(refused, u"remaining"_s), 0);
    const auto wait = numberField(refused, u"retry_after"_s);
    QVERIFY2(wait >= 1 && wait <= 60, qPrintable(QString::number(wait)));
    QVERIFY(bench.strangersAreUntouched());
}

void RateLimitTest::aRequestComesThroughExactlyAtRetryAfter()
{
    QFETCH(Algorithm, algorithm);
    for (const qint64 limit : {1, 3, 7, 10}) {
        Limiters limiters;
        const Rule rule{limit, 60};
        int refusals = 0;
        for (const auto at : moments(static_cast<quint32>(limit), 40, 200 / limit * Second)) {
            const auto decision = limiters.ask(algorithm, rule, at);
            if (decision.allowed)
                continue;
            ++refusals;
            const auto wait = decision.retryAfterMillis;
            const auto what = u"%1 at %2: %3"_s.arg(limit).arg(at).arg(told(decision));
            QVERIFY2(wait >= 1 && wait <= 60'000, qPrintable(what));
            QCOMPARE(decision.retryAfter, (wait + 999) / 1000);
            QVERIFY2(!limiters.look(algorithm, rule, at + (wait - 1) * 1000).allowed, qPrintable(what));
            QVERIFY2(limiters.look(algorithm, rule, at + wait * 1000).allowed, qPrintable(what));
        }
        QVERIFY(refusals > 3);
    }
}

void RateLimitTest::tenRequestsInOneTickCountAsTen()
{
    QFETCH(Algorithm, algorithm);
    Limiters limiters;
    for (int i = 1; i <= 10; ++i)
        QCOMPARE(limiters.ask(algorithm, {10, 60}, Start).count, i);
    const auto refused = limiters.ask(algorithm, {10, 60}, Start);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.count, 10); // what is refused does not count
}

void RateLimitTest::aFullWindowThatIsOverLetsTheNextThrough()
{
    QFETCH(Algorithm, algorithm);
    Limiters limiters;
    const Rule rule{3, 60};
    QCOMPARE(limiters.pass(algorithm, rule, Start, 5), 3);
    QVERIFY(limiters.ask(algorithm, rule, Start + 60 * Second).allowed);
}

void RateLimitTest::aThousandAtOnceAreAsManyAsTheLimit()
{
    QFETCH(Algorithm, algorithm);
    Limiters limiters;
    const auto clients = waitFor(limiters.run.connect(u"client"_s, 50));
    int passed = 0;
    std::vector<QCoro::Task<void>> tasks;
    for (auto *const client : clients)
        tasks.push_back(addTo(passed, askInTurn(RateLimiter(*client, Keyspace("lab:")), algorithm, 20)));
    waitFor(awaitAll(std::move(tasks)));
    QCOMPARE(passed, 100);
}

void RateLimitTest::noKeyIsEverWithoutAnEnd()
{
    QFETCH(Algorithm, algorithm);
    Limiters limiters;
    const Rule rule{2, 60};
    const auto key = limitKey(Keyspace("lab:"), Alice, algorithm, windowStart(rule, Start)).name;
    for (int i = 0; i < 4; ++i) { // two are let through, two refused
        limiters.ask(algorithm, rule, Start + 1);
        const auto left = limiters.bench.ask({"PTTL", key}).integer();
        QVERIFY2(left > 0 && left <= 120'000, qPrintable(QString::number(left)));
        limiters.bench.ask({"PERSIST", key}); // as somebody else might leave it
    }
    limiters.ask(algorithm, {2, 600}, Start + 1); // a longer window: the key lives as long
    QVERIFY(limiters.bench.ask({"PTTL", key}).integer() > 60'000 || algorithm == Algorithm::Bucket);
}

void RateLimitTest::patternAndTwinDecideAlike()
{
    QFETCH(Algorithm, algorithm);
    for (const quint32 seed : {1u, 2u}) {
        Limiters limiters;
        QRandomGenerator dice(seed);
        Rule rule{5, 60};
        for (const auto at : moments(seed, 80, 30 * Second)) {
            // A key's end passes by the server's own clock: of two windows with the same start the shorter one's
            // counter would still be there.
            const bool mayBeShort = algorithm != Algorithm::Fixed;
            if (dice.bounded(10) == 0)
                rule = {1 + dice.bounded(8), mayBeShort && dice.bounded(2) == 0 ? 20 : 60};
            const auto mine = limiters.ask(algorithm, rule, at), rows = limiters.askRows(algorithm, rule, at);
            const auto what = u"seed %1 at %2, %3 in %4 s"_s.arg(seed).arg(at).arg(rule.limit).arg(rule.window);
            QVERIFY2(told(mine) == told(rows), qPrintable(what + u": "_s + told(mine) + u"; "_s + told(rows)));
        }
    }
}

void RateLimitTest::theCounterInRowsEstimatesToo()
{
    Limiters limiters;
    const Rule rule{10, 60};
    for (int i = 0; i < 12; ++i) {
        limiters.ask(Algorithm::Counter, rule, Start + i);
        limiters.askRows(Algorithm::Counter, rule, Start + i);
    }
    // Half a window later both still count what has left.
    for (const auto later : {59 * Second, 60 * Second, 90 * Second, 119 * Second, 120 * Second})
        QCOMPARE(told(waitFor(limiters.rows.status(Alice, rule, Start + later)).counter),
                 told(limiters.look(Algorithm::Counter, rule, Start + later)));
    QCOMPARE(waitFor(limiters.rows.status(Alice, rule, Start + 90 * Second)).counter.count, 4);
    QCOMPARE(waitFor(limiters.rows.status(Alice, rule, Start + 30 * Second)).sliding.count, 0); // theirs are apart
}

void RateLimitTest::whoIsForgottenBeginsAnewInEveryWindow_data()
{
    QTest::addColumn<QByteArray>("user");
    for (const QByteArray user : {"alice", "a*", "[ab]", "a}", "}", "a?\\"})
        QTest::addRow("%s", user.constData()) << user;
}

void RateLimitTest::whoIsForgottenBeginsAnewInEveryWindow()
{
    QFETCH(QByteArray, user);
    Limiters limiters;
    for (const auto &each : {user, QByteArray("ab"), user + "}:{1", user + "}:1"}) {
        for (const qint64 window : {60, 3600, 86'400}) // whose starts differ, but for the last two at midnight
            waitFor(limiters.redis.request(each, Algorithm::Fixed, {1, window}, Start + 90'061 * Second));
        for (const auto algorithm : {Algorithm::Sliding, Algorithm::Counter, Algorithm::Bucket})
            waitFor(limiters.redis.request(each, algorithm, {1, 3600}, Start));
    }
    QCOMPARE(waitFor(limiters.redis.forget(user)), 4);
    for (const auto &key : limiters.bench.keys())
        QVERIFY2(!key.contains('{' + user + "}:1785") && !key.endsWith(":{" + user + '}'), key.constData());
    QCOMPARE(limiters.bench.keys().size(), 3 * 6); // of the others
    QCOMPARE(waitFor(limiters.redis.forget(user)), 0);
}

void RateLimitTest::afterTheLimitWasLoweredNobodyWaitsForLongerThanAWindow()
{
    QFETCH(Algorithm, algorithm);
    for (const qint64 spent : {1, 30, 45}) { // s, into a window
        Limiters limiters;
        const Rule rule{3, 60};
        const auto at = Start + spent * Second;
        QCOMPARE(limiters.pass(algorithm, {10, 60}, at, 10), 10);
        for (const auto later : {0 * Second, 20 * Second, 40 * Second}) {
            const auto decision = limiters.look(algorithm, rule, at + later);
            QCOMPARE(told(waitFor(limiters.redis.status(Alice, rule, at + later)).counter),
                     told(limiters.look(Algorithm::Counter, rule, at + later)));
            if (decision.allowed)
                continue;
            const auto wait = decision.retryAfterMillis;
            QVERIFY2(wait >= 1 && wait <= 60'000, qPrintable(told(decision)));
            QVERIFY2(!limiters.look(algorithm, rule, at + later + (wait - 1) * 1000).allowed,
                     qPrintable(told(decision)));
            QVERIFY2(limiters.look(algorithm, rule, at + later + wait * 1000).allowed, qPrintable(told(decision)));
        }
        QVERIFY(limiters.ask(algorithm, {20, 60}, at).allowed != (algorithm == Algorithm::Bucket)); // it counts ten
    }
}

void RateLimitTest::whatIsNoCountIsAFaultAndIsLeft_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<redis::Command>("stored");
    const QByteArray fixed = "lab:ratelimit:fixed:{alice}:1785000000", counter = "lab:ratelimit:counter:{alice}",
                     bucket = "lab:ratelimit:bucket:{alice}";
    for (const QByteArray number : {"-5", "many", "1.5", "nan", "1e300", ""})
        QTest::addRow("fixed, %s", number.constData()) << Algorithm::Fixed << redis::Command{"SET", fixed, number};
    for (const QByteArray number : {"-5", "many", "1.5", "nan", ""}) {
        for (const QByteArray field : {"start", "window", "current", "previous"})
            QTest::addRow("counter, %s %s", field.constData(), number.constData())
                << Algorithm::Counter << redis::Command{"HSET", counter, field, number};
    }
    for (const QByteArray number : {"many", "nan", ""})
        QTest::addRow("bucket, %s", number.constData()) << Algorithm::Bucket << redis::Command{"SET", bucket, number};
}

void RateLimitTest::whatIsNoCountIsAFaultAndIsLeft()
{
    QFETCH(Algorithm, algorithm);
    QFETCH(redis::Command, stored);
    Limiters limiters;
    limiters.bench.ask(stored);
    const auto dump = limiters.bench.ask({"DUMP", stored[1]});
    QVERIFY_THROWS_EXCEPTION(redis::ServerError, limiters.ask(algorithm, {10, 60}, Start + Second));
    QCOMPARE(limiters.bench.ask({"DUMP", stored[1]}), dump);
    QCOMPARE(limiters.bench.ask({"TTL", stored[1]}).integer(), -1);
}

/// What lies infinitely far ahead goes with the whole key.
void RateLimitTest::aRequestOfNoTimeAtAllIsNotWaitedForInVain()
{
    Limiters limiters;
    limiters.bench.ask({"ZADD", "lab:ratelimit:sliding:{alice}", "inf", "x"});
    const auto passed = limiters.ask(Algorithm::Sliding, {2, 60}, Start);
    QVERIFY(passed.allowed && passed.count == 2 && passed.reset == 60);
    QCOMPARE(limiters.ask(Algorithm::Sliding, {2, 60}, Start).retryAfter, 60);
}

void RateLimitTest::limitAndWindowMayChange()
{
    QFETCH(Algorithm, algorithm);
    Limiters limiters;
    QCOMPARE(limiters.pass(algorithm, {10, 60}, Start + Second, 12), 10);
    const auto smaller = limiters.ask(algorithm, {3, 60}, Start + 2 * Second);
    QVERIFY2(!smaller.allowed && smaller.remaining == 0 && smaller.retryAfter >= 1, qPrintable(told(smaller)));
    const auto larger = limiters.ask(algorithm, {20, 60}, Start + 3 * Second);
    // A bucket is as empty as it was, whatever its size: of twenty tokens nearly all are missing.
    QVERIFY2(larger.allowed != (algorithm == Algorithm::Bucket), qPrintable(told(larger)));
    const auto longer = limiters.ask(algorithm, {5, 600}, Start + 4 * Second);
    QVERIFY2(longer.count >= 1 && longer.count <= 11, qPrintable(told(longer)));
    const auto shorter = limiters.ask(algorithm, {5, 10}, Start + 100 * Second);
    QVERIFY2(shorter.allowed || algorithm == Algorithm::Counter || algorithm == Algorithm::Bucket,
             qPrintable(told(shorter)));
    QVERIFY(limiters.ask(algorithm, {5, 10}, Start + 130 * Second).allowed);
}

void RateLimitTest::theFixedWindowLetsTwiceTheLimitThroughAroundItsEdge()
{
    Limiters limiters;
    const Rule rule{10, 60};
    // Not in a window's last moment: what is left of it then passes by the server's own clock, too.
    QCOMPARE(limiters.pass(Algorithm::Fixed, rule, Start + 40 * Second, 20), 10);
    QCOMPARE(limiters.pass(Algorithm::Fixed, rule, Start + 60 * Second, 20), 10);
    QCOMPARE(limiters.pass(Algorithm::Sliding, rule, Start + 40 * Second, 20), 10);
    QCOMPARE(limiters.pass(Algorithm::Sliding, rule, Start + 60 * Second, 20), 0);
}

void RateLimitTest::theLogNeverLetsMoreThanTheLimitThrough()
{
    Limiters limiters;
    QList<qint64> passed;
    for (const auto at : moments(7, 300, 20 * Second)) {
        if (limiters.ask(Algorithm::Sliding, {5, 60}, at).allowed)
            passed.append(at);
    }
    QCOMPARE(mostWithin(passed, 60 * Second), 5);
}

void RateLimitTest::theCounterIsOffByTheLimitAtMost()
{
    Limiters limiters;
    const Rule rule{10, 60};
    QList<qint64> passed;
    // All at the end of a window, and from then on each as soon as it may.
    for (qint64 at = Start + 60 * Second - 1; at < Start + 120 * Second - 1; at += 10'000) {
        const auto decision = limiters.ask(Algorithm::Counter, rule, at);
        if (decision.allowed) {
            passed.append(at);
            at -= 10'000;
        } else {
            at += decision.retryAfterMillis * 1000 - 10'000;
        }
    }
    QCOMPARE(mostWithin(passed, 60 * Second), 20);
    QCOMPARE(mostWithin(passed, 6 * Second), 11); // who takes each place at once gets them one by one
    // Who waits gets them together: ten shortly before the edge, and ten 59 s later.
    Limiters others;
    QCOMPARE(others.pass(Algorithm::Counter, rule, Start + 59 * Second, 10), 10);
    QCOMPARE(others.pass(Algorithm::Counter, rule, Start + 118 * Second, 20), 10);
}

void RateLimitTest::theCounterRefusesWhatTheLogLetsThrough()
{
    Limiters limiters;
    const Rule rule{10, 60};
    for (const auto algorithm : {Algorithm::Counter, Algorithm::Sliding})
        QCOMPARE(limiters.pass(algorithm, rule, Start, 10), 10);
    // All of them have left the last minute, and half of them still count.
    QCOMPARE(limiters.pass(Algorithm::Sliding, rule, Start + 90 * Second, 20), 10);
    QCOMPARE(limiters.pass(Algorithm::Counter, rule, Start + 90 * Second, 20), 6);
}

void RateLimitTest::theBucketLetsOneLessThanTwiceTheLimitThrough()
{
    Limiters limiters;
    const Rule rule{10, 60};
    QList<qint64> passed;
    for (qint64 at = Start; at < Start + 60 * Second; at += 100'000) {
        for (int i = limiters.pass(Algorithm::Bucket, rule, at, at == Start ? 10 : 1); i > 0; --i)
            passed.append(at);
    }
    QCOMPARE(mostWithin(passed, 60 * Second), 19);
    QCOMPARE(mostWithin(passed, 6 * Second), 10);
    Limiters sevenths; // whose interval is no whole number of microseconds
    QCOMPARE(sevenths.pass(Algorithm::Bucket, {7, 60}, Start, 20), 7);
    QCOMPARE(sevenths.pass(Algorithm::Bucket, {7, 60}, Start + 60 * Second - 1, 20), 6);
}

void RateLimitTest::aKeyOfAnotherWindowIsNotCounted()
{
    LessonBench bench(patterns::rate_limit::lesson());
    QFile script(u":/patterns/08_rate_limit/fixed_window.lua"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray wrong = "lab:ratelimit:fixed:{alice}:1785000000", now = "1785000075000000";
    const auto reply = bench.ask({"EVAL", script.readAll(), "1", wrong, "3", "60", now, "1"});
    QCOMPARE(reply, redis::Reply::array({redis::Reply::integer(1'785'000'060)}));
    QVERIFY(bench.keys().isEmpty());
}

void RateLimitTest::keysAreNamedAsAgreed()
{
    const Keyspace space("lab:");
    QCOMPARE(limitKey(space, "u", Algorithm::Fixed, windowStart({10, 60}, Start + 61 * Second)).name,
             "lab:ratelimit:fixed:{u}:1785000060");
    QCOMPARE(limitKey(space, "u", Algorithm::Sliding, 0).name, "lab:ratelimit:sliding:{u}");
    QCOMPARE(limitKey(space, "u", Algorithm::Counter, 0).name, "lab:ratelimit:counter:{u}");
    QCOMPARE(limitKey(space, "u", Algorithm::Bucket, 0).name, "lab:ratelimit:bucket:{u}");
}

LAB_TEST(RateLimitTest)
#include "rate_limit_test.moc"
