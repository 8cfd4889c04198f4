// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::counter;
using namespace Qt::StringLiterals;

namespace {

constexpr PostId Subject{1};

qint64 viewsInRow(LessonBench &bench, int post = 1)
{
    return bench.query(u"SELECT views FROM posts WHERE id = ?"_s, {post}).scalar().toLongLong();
}

QCoro::Task<void> viewOften(Counter counter, int times)
{
    for (int i = 0; i < times; ++i)
        co_await counter.view(Subject);
}

QCoro::Task<void> flushOften(Counter counter, int times)
{
    for (int i = 0; i < times; ++i)
        co_await counter.flush(Subject);
}

QCoro::Task<void> likeOnce(Counter counter)
{
    co_await counter.like(Subject, "ann");
}

} // namespace

/// Lesson 05: the pattern on a real server, by its forms and beside them.
class CounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::counter::lesson()); }
    void aViewCountsUpFromNothing();
    void aCounterKeepsTheEndThatItHas();
    void aCounterThatHasExpiredGetsAnEndAgain();
    void aLikeIsAToggle();
    void fiftyLikesAtOnceAgreeWithTheSet_data();
    void fiftyLikesAtOnceAgreeWithTheSet();
    void aNumberThatDriftedIsMendedByTheNextLike();
    void aVisitorCountsOnce();
    void twinAndPatternAgree_data();
    void twinAndPatternAgree();
    void aFlushMovesEveryView();
    void aFlushUnderLoadLosesNoView();
    void aFlushEndsWhatSomebodyLeft_data();
    void aFlushEndsWhatSomebodyLeft();
    void twoFlushesOfOneBatchAddItOnce();
    void anUnknownPostKeepsItsViewsInRedis();
    void whatIsNoNumberIsRefusedAndStays();
    void aSumThatIsTooLargeIsRefused();
    void aRowThatCannotHoldTheSumStaysAsItIs_data();
    void aRowThatCannotHoldTheSumStaysAsItIs();
    void whereNothingMayBeAddedOneMoreIsRefused();
    void aBatchThatIsNoneIsNamed_data();
    void aBatchThatIsNoneIsNamed();
    void aNumberOfAnotherTypeIsNotWrittenOver();
    void aFullServerStillTellsBothCounts();
    void whatAFlushSaysIsTheTwinsAnswerToo();
    void aConnectionLostInTheMiddleLosesNoView();

private:
    Counter counterOn(redis::Client &client) { return {client, posts(), Keyspace()}; }
    PostTable posts() { return PostTable(sql::Client(*m_bench->environment().database, u"test"_s)); }

    std::unique_ptr<LessonBench> m_bench;
};

void CounterTest::aViewCountsUpFromNothing()
{
    QCOMPARE(numberField(m_bench->run(u"view post=1"_s), u"views"_s), 1);
    const auto report = m_bench->run(u"view post=1"_s);
    QCOMPARE(numberField(report, u"views"_s), 2);
    QCOMPARE(numberField(report, u"ttl"_s), -1);
    QCOMPARE(m_bench->redis(u"GET lab:post:{1}:views"_s).text(), "2"_ba);
    QCOMPARE(viewsInRow(*m_bench), 0);
    QCOMPARE(numberField(m_bench->run(u"view-sqlite post=1"_s), u"views"_s), 1);
    QCOMPARE(viewsInRow(*m_bench), 1);
    QVERIFY(m_bench->run(u"view-sqlite post=9"_s).outcome->rejection);
}

void CounterTest::aCounterKeepsTheEndThatItHas()
{
    QCOMPARE(numberField(m_bench->run(u"view post=1 ex=600"_s), u"ttl"_s), 600);
    m_bench->redis(u"EXPIRE lab:post:{1}:views 100"_s);
    for (const auto *const request : {"view post=1", "view post=1 ex=600"}) {
        const auto ttl = numberField(m_bench->run(QString::fromLatin1(request)), u"ttl"_s);
        QVERIFY2(ttl > 90 && ttl <= 100, request);
    }
}

void CounterTest::aCounterThatHasExpiredGetsAnEndAgain()
{
    m_bench->redis(u"SET lab:post:{1}:views 41 PX 1"_s);
    QTRY_COMPARE(m_bench->redis(u"EXISTS lab:post:{1}:views"_s).integer(), 0);
    const auto report = m_bench->run(u"view post=1 ex=60"_s);
    QCOMPARE(numberField(report, u"views"_s), 1);
    QCOMPARE(numberField(report, u"ttl"_s), 60);
    m_bench->redis(u"PERSIST lab:post:{1}:views"_s); // and one that somebody else left without
    QCOMPARE(numberField(m_bench->run(u"view post=1 ex=60"_s), u"ttl"_s), 60);
}

void CounterTest::aLikeIsAToggle()
{
    const auto liked = m_bench->run(u"like post=1 user=ann"_s);
    QCOMPARE(textField(liked, u"action"_s), "liked"_ba);
    QCOMPARE(numberField(liked, u"likes"_s), 1);
    QCOMPARE(numberField(m_bench->run(u"like post=1 user=bob"_s), u"users"_s), 2);
    const auto unliked = m_bench->run(u"like post=1 user=ann"_s);
    QCOMPARE(textField(unliked, u"action"_s), "unliked"_ba);
    QCOMPARE(numberField(unliked, u"likes"_s), 1);
    QCOMPARE(m_bench->redis(u"SMEMBERS lab:post:{1}:liked_users"_s).texts(), QByteArrayList{"bob"});
}

void CounterTest::fiftyLikesAtOnceAgreeWithTheSet_data()
{
    QTest::addColumn<int>("clicks");
    QTest::newRow("an even number") << 50;
    QTest::newRow("an odd number") << 51;
}

void CounterTest::fiftyLikesAtOnceAgreeWithTheSet()
{
    QFETCH(int, clicks);
    std::vector<std::unique_ptr<redis::Client>> clients;
    std::vector<QCoro::Task<void>> tasks;
    for (int i = 0; i < clicks; ++i) {
        clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
        tasks.push_back(likeOnce(counterOn(*clients.back())));
    }
    testing::waitFor(awaitAll(std::move(tasks)));
    QCOMPARE(m_bench->redis(u"SCARD lab:post:{1}:liked_users"_s).integer(), clicks % 2);
    QCOMPARE(m_bench->redis(u"GET lab:post:{1}:likes"_s).integer(), clicks % 2);
}

void CounterTest::aNumberThatDriftedIsMendedByTheNextLike()
{
    m_bench->run(u"like post=1 user=ann"_s);
    m_bench->redis(u"SET lab:post:{1}:likes 17"_s);
    QCOMPARE(numberField(m_bench->run(u"like post=1 user=bob"_s), u"likes"_s), 2);
    QCOMPARE(m_bench->redis(u"GET lab:post:{1}:likes"_s).text(), "2"_ba);
}

void CounterTest::aVisitorCountsOnce()
{
    QCOMPARE(numberField(m_bench->run(u"unique-view post=1 visitor=a"_s), u"unique"_s), 1);
    QCOMPARE(numberField(m_bench->run(u"unique-view post=1 visitor=b"_s), u"unique"_s), 2);
    QCOMPARE(numberField(m_bench->run(u"unique-view post=1 visitor=a"_s), u"unique"_s), 2);
}

void CounterTest::twinAndPatternAgree_data()
{
    QTest::addColumn<QStringList>("requests");
    QTest::newRow("views") << QStringList{u"view post=1"_s, u"view post=1"_s, u"view post=2"_s};
    QTest::newRow("views with an end") << QStringList{u"view post=1 ex=50"_s, u"view post=1"_s, u"view post=1 ex=9"_s};
    QTest::newRow("likes") << QStringList{u"like post=1 user=a"_s, u"like post=1 user=b"_s, u"like post=1 user=a"_s,
                                          u"like post=2 user=a"_s};
    QTest::newRow("visitors") << QStringList{u"unique-view post=1 visitor=a"_s, u"unique-view post=1 visitor=a"_s,
                                             u"unique-view post=2 visitor=b"_s};
    QTest::newRow("flushes") << QStringList{u"view post=1"_s, u"view post=1"_s,  u"flush post=1"_s, u"flush post=1"_s,
                                            u"view post=1"_s, u"flush post=1"_s, u"flush post=9"_s};
}

void CounterTest::twinAndPatternAgree()
{
    QFETCH(QStringList, requests);
    for (const auto &request : requests) {
        const auto report = m_bench->run(request);
        QVERIFY2(report.outcome && report.twin, whyNot(report));
        QVERIFY2(report.twin->outcome, qPrintable(report.twin->failure ? report.twin->failure->message : request));
        QCOMPARE(report.twin->outcome->rejection.has_value(), report.outcome->rejection.has_value());
        for (const auto &name : {u"views"_s, u"ttl"_s, u"likes"_s, u"action"_s, u"unique"_s, u"moved"_s, u"sqlite"_s})
            QCOMPARE(report.twin->outcome->fields.value(name), report.outcome->fields.value(name));
    }
}

void CounterTest::aFlushMovesEveryView()
{
    for (int i = 0; i < 5; ++i)
        m_bench->run(u"view post=1"_s);
    m_bench->run(u"view-sqlite post=1"_s);
    const auto stats = m_bench->run(u"stats post=1"_s);
    QCOMPARE(numberField(stats, u"redis"_s), 5);
    QCOMPARE(numberField(stats, u"sqlite"_s), 1);
    const auto flush = m_bench->run(u"flush post=1"_s);
    QCOMPARE(numberField(flush, u"moved"_s), 5);
    QCOMPARE(numberField(flush, u"sqlite"_s), 6);
    QCOMPARE(viewsInRow(*m_bench), 6);
    QCOMPARE(m_bench->keys(), QByteArrayList());
    QCOMPARE(numberField(m_bench->run(u"flush post=1"_s), u"moved"_s), 0);
    QCOMPARE(viewsInRow(*m_bench), 6);
}

void CounterTest::aFlushUnderLoadLosesNoView()
{
    constexpr int Viewers = 8, Each = 100, Flushers = 3;
    std::vector<std::unique_ptr<redis::Client>> clients;
    std::vector<QCoro::Task<void>> tasks;
    for (int i = 0; i < Viewers + Flushers; ++i) {
        clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
        tasks.push_back(i < Viewers ? viewOften(counterOn(*clients.back()), Each)
                                    : flushOften(counterOn(*clients.back()), 20));
    }
    testing::waitFor(awaitAll(std::move(tasks)));
    const auto stats = m_bench->run(u"stats post=1"_s);
    QCOMPARE(numberField(stats, u"redis"_s) + numberField(stats, u"sqlite"_s), Viewers * Each);
    QVERIFY(numberField(stats, u"sqlite"_s) > 0);
    m_bench->run(u"flush post=1"_s);
    QCOMPARE(viewsInRow(*m_bench), Viewers * Each);
}

void CounterTest::aFlushEndsWhatSomebodyLeft_data()
{
    QTest::addColumn<bool>("wasAdded");
    QTest::newRow("which was not added") << false;
    QTest::newRow("which was added") << true;
}

void CounterTest::aFlushEndsWhatSomebodyLeft()
{
    QFETCH(bool, wasAdded);
    m_bench->redis(u"SET lab:post:{1}:views 7"_s);
    auto counter = counterOn(m_bench->client());
    const auto batch = testing::waitFor(counter.setAside(Subject, u"crashed"_s));
    QCOMPARE(batch->views, 7);
    if (wasAdded)
        testing::waitFor(posts().add(Subject, batch->id, 7));
    m_bench->run(u"view post=1"_s);
    const auto stats = m_bench->run(u"stats post=1"_s);
    QCOMPARE(numberField(stats, u"redis"_s), wasAdded ? 1 : 8);
    const auto flush = m_bench->run(u"flush post=1"_s);
    QCOMPARE(numberField(flush, u"sqlite"_s), 8);
    QCOMPARE(numberField(flush, u"moved"_s), wasAdded ? 1 : 8);
    QVERIFY(field(flush, u"found_batch"_s).toBool());
    QCOMPARE(m_bench->keys(), QByteArrayList());
}

void CounterTest::twoFlushesOfOneBatchAddItOnce()
{
    m_bench->redis(u"SET lab:post:{1}:views 7"_s);
    auto counter = counterOn(m_bench->client());
    const auto mine = testing::waitFor(counter.setAside(Subject, u"mine"_s));
    const auto theirs = testing::waitFor(counter.setAside(Subject, u"theirs"_s));
    QCOMPARE(theirs->id, mine->id);
    m_bench->run(u"flush post=1"_s);
    m_bench->run(u"view post=1"_s);
    const auto next = testing::waitFor(counter.setAside(Subject, u"next"_s));
    testing::waitFor(counter.drop(Subject, *theirs)); // by a flusher that was slow: not its batch any more
    QCOMPARE(m_bench->redis(u"HGET lab:post:{1}:views:batch id"_s).text(), "next"_ba);
    QCOMPARE(next->views, 1);
    m_bench->run(u"flush post=1"_s);
    QCOMPARE(viewsInRow(*m_bench), 8);
}

void CounterTest::anUnknownPostKeepsItsViewsInRedis()
{
    m_bench->run(u"view post=9"_s);
    for (const auto *const request : {"flush post=9", "stats post=9"}) {
        const auto report = m_bench->run(QString::fromLatin1(request));
        QVERIFY(report.outcome && report.outcome->rejection);
    }
    QCOMPARE(m_bench->redis(u"GET lab:post:{9}:views"_s).text(), "1"_ba);
}

void CounterTest::whatIsNoNumberIsRefusedAndStays()
{
    for (const auto *const text : {"41 views", "1.5", ""}) {
        m_bench->ask({"SET", "lab:post:{1}:views", text});
        for (const auto *const request : {"view post=1", "view post=1 ex=60", "flush post=1"}) {
            const auto report = m_bench->run(QString::fromLatin1(request));
            QVERIFY2(report.failure && report.failure->kind == ErrorKind::Server, request);
        }
        QCOMPARE(m_bench->redis(u"GET lab:post:{1}:views"_s).text(), QByteArray(text));
        QCOMPARE(m_bench->redis(u"EXISTS lab:post:{1}:views:batch"_s).integer(), 0);
    }
}

void CounterTest::aSumThatIsTooLargeIsRefused()
{
    m_bench->redis(u"SET lab:post:{1}:views 9223372036854775807"_s);
    const auto report = m_bench->run(u"view post=1"_s);
    QVERIFY(report.failure);
    QVERIFY2(report.failure->message.contains(u"overflow"_s), qPrintable(report.failure->message));
    // As it is, to the last digit, which a double would not have kept.
    const auto batch = testing::waitFor(counterOn(m_bench->client()).setAside(Subject, u"large"_s));
    QCOMPARE(batch->views, std::numeric_limits<qint64>::max());
}

void CounterTest::aRowThatCannotHoldTheSumStaysAsItIs_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QByteArray>("views");
    QTest::newRow("a full row") << u"9223372036854775807"_s << "1"_ba;
    QTest::newRow("a full counter") << u"1"_s << "9223372036854775807"_ba;
}

void CounterTest::aRowThatCannotHoldTheSumStaysAsItIs()
{
    QFETCH(QString, row);
    QFETCH(QByteArray, views);
    m_bench->query(u"UPDATE posts SET views = %1 WHERE id = 1"_s.arg(row));
    m_bench->ask({"SET", "lab:post:{1}:views", views});
    for (int i = 0; i < 2; ++i) {
        const auto report = m_bench->run(u"flush post=1"_s);
        QVERIFY2(report.failure && report.failure->kind == ErrorKind::Sql, whyNot(report));
        const auto message = QString(report.failure->message).remove(QChar(0x202F));
        for (const auto &part : {u"Post 1 "_s, row, QString::fromLatin1(views), u"9223372036854775807"_s})
            QVERIFY2(message.contains(part), qPrintable(message));
    }
    QCOMPARE(m_bench->query(u"SELECT views FROM posts WHERE id = 1"_s).scalar(), QVariant(row.toLongLong()));
    QCOMPARE(m_bench->query(u"SELECT count(*) FROM view_batches"_s).scalar().toInt(), 0);
    QCOMPARE(m_bench->redis(u"HGET lab:post:{1}:views:batch views"_s).text(), views);
}

/// The twin's rows, and the one that is counted up at once: SQLite alone would go on with floating-point numbers.
void CounterTest::whereNothingMayBeAddedOneMoreIsRefused()
{
    const auto most = std::numeric_limits<qint64>::max();
    m_bench->query(u"UPDATE posts SET views = ? WHERE id = 1"_s, {most});
    QVERIFY(m_bench->run(u"view-sqlite post=1"_s).failure);
    QCOMPARE(m_bench->query(u"SELECT views FROM posts WHERE id = 1"_s).scalar(), QVariant(most));
    m_bench->run(u"view post=2"_s);
    m_bench->run(u"flush post=2"_s);
    m_bench->run(u"view post=2"_s);
    for (const auto &[table, request] :
         {std::pair{u"post_flushed_views"_s, u"flush post=2"_s}, std::pair{u"post_views"_s, u"view post=2"_s}}) {
        m_bench->query(u"UPDATE %1 SET views = ?"_s.arg(table), {most});
        const auto report = m_bench->run(request);
        QVERIFY2(report.twin && report.twin->failure, qPrintable(request));
        QCOMPARE(m_bench->query(u"SELECT views FROM %1"_s.arg(table)).scalar(), QVariant(most));
    }
}

void CounterTest::aBatchThatIsNoneIsNamed_data()
{
    QTest::addColumn<QString>("batch");
    QTest::addColumn<bool>("isSeen"); // by stats, which does not ask whether the key is there
    QTest::newRow("without an id") << u"views 5"_s << true;
    QTest::newRow("without views") << u"id x"_s << true;
    QTest::newRow("with letters") << u"id x views many"_s << true;
    QTest::newRow("with other fields") << u"f v"_s << false;
}

void CounterTest::aBatchThatIsNoneIsNamed()
{
    QFETCH(QString, batch);
    QFETCH(bool, isSeen);
    m_bench->run(u"view post=1"_s);
    m_bench->redis(u"HSET lab:post:{1}:views:batch "_s + batch);
    for (const auto *const request : {"flush post=1", "stats post=1"}) {
        const auto report = m_bench->run(QString::fromLatin1(request));
        if (!isSeen && request == "stats post=1"_ba)
            continue;
        QVERIFY2(report.failure && report.failure->kind == ErrorKind::Server, whyNot(report));
        QVERIFY2(report.failure->message.contains(u"lab:post:{1}:views:batch"_s), qPrintable(report.failure->message));
    }
    QCOMPARE(viewsInRow(*m_bench), 0);
    QCOMPARE(m_bench->redis(u"GET lab:post:{1}:views"_s).text(), "1"_ba);
}

void CounterTest::aNumberOfAnotherTypeIsNotWrittenOver()
{
    m_bench->redis(u"RPUSH lab:post:{1}:likes 3"_s);
    const auto report = m_bench->run(u"like post=1 user=ann"_s);
    QVERIFY2(report.failure && report.failure->message.contains(u"WRONGTYPE"_s), whyNot(report));
    QCOMPARE(m_bench->redis(u"LRANGE lab:post:{1}:likes 0 -1"_s).texts(), QByteArrayList{"3"});
    QCOMPARE(m_bench->redis(u"EXISTS lab:post:{1}:liked_users"_s).integer(), 0);
}

void CounterTest::aFullServerStillTellsBothCounts()
{
    m_bench->run(u"view post=1"_s);
    m_bench->redis(u"CONFIG SET maxmemory 1"_s);
    const auto stats = m_bench->run(u"stats post=1"_s);
    QVERIFY2(stats.ok(), whyNot(stats));
    QCOMPARE(numberField(stats, u"redis"_s), 1);
}

/// Views at once in the row are the pattern's alone.
void CounterTest::whatAFlushSaysIsTheTwinsAnswerToo()
{
    m_bench->run(u"view-sqlite post=1"_s);
    m_bench->run(u"view post=1"_s);
    const auto report = m_bench->run(u"flush post=1"_s);
    QCOMPARE(numberField(report, u"sqlite"_s), 2);
    QCOMPARE(report.twin->outcome->headline, report.outcome->headline);
}

void CounterTest::aConnectionLostInTheMiddleLosesNoView()
{
    m_bench->redis(u"SET lab:post:{1}:views 7"_s);
    redis::Client crashing(m_bench->server().endpoint());
    auto counter = counterOn(crashing);
    testing::waitFor(counter.setAside(Subject, u"crashed"_s));
    crashing.drop();
    QCOMPARE(numberField(m_bench->run(u"stats post=1"_s), u"redis"_s), 7);
    QCOMPARE(numberField(m_bench->run(u"flush post=1"_s), u"sqlite"_s), 7);
}

LAB_TEST(CounterTest)
#include "counter_test.moc"
