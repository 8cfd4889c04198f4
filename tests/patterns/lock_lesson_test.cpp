// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/lesson.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

struct LockLessonBench : LessonBench
{
    explicit LockLessonBench()
        : LessonBench(patterns::lock::lesson())
    {
    }

    QString rejectionOf(const QString &request)
    {
        const auto report = run(request);
        return report.outcome && report.outcome->rejection ? report.outcome->rejection->message : QString();
    }
};

bool twinAgrees(const Report &report)
{
    return report.outcome && report.twin && report.twin->outcome &&
           sameAnswer(*report.outcome, *report.twin->outcome, report.twin->aboutTheWay, report.twin->inAnyOrder);
}

} // namespace

/// The forms and scenarios of lesson 07.
class LockLessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsAnsweredByBothSidesAlike_data();
    void everyRequestIsAnsweredByBothSidesAlike();
    void whatIsRefusedIsSaid();
    void acquiringOffersItsOwnerToTheOtherForms();
    void aLockIsHeldUntilItsOwnerGivesItBack();
    void theTwinsLeaseEndsByItself();
    void tenOfFiftyBuyersGetOne_data();
    void tenOfFiftyBuyersGetOne();
    void fewerBuyersThanCouponsLeaveSome();
    void aHolderWhoOverstaysRobsNobodyByTheScript_data();
    void aHolderWhoOverstaysRobsNobodyByTheScript();
    void aLateWriteIsRefusedByItsToken();
    void aDeadServerStopsOnlyTheLockOnOne_data();
    void aDeadServerStopsOnlyTheLockOnOne();
    void observingTellsTheLockAndTheCoupon();
    void observingALockAlone();
};

void LockLessonTest::everyRequestIsAnsweredByBothSidesAlike_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("request");
    const auto setup = u"setup coupon=x stock=2"_s, ann = u"issue coupon=x user=ann"_s;
    const auto bob = u"issue coupon=x user=bob"_s, lock = u"acquire resource=coupon:x"_s;
    QTest::newRow("set up") << QStringList() << setup;
    QTest::newRow("set up again") << QStringList{setup, ann} << setup;
    QTest::newRow("unknown coupon") << QStringList() << ann;
    QTest::newRow("issued") << QStringList{setup} << ann;
    QTest::newRow("issued, with the next token") << QStringList{setup, ann} << bob;
    QTest::newRow("has one") << QStringList{setup, ann} << ann;
    QTest::newRow("sold out") << QStringList{setup, ann, bob} << u"issue coupon=x user=cho"_s;
    QTest::newRow("held") << QStringList{setup, lock} << ann;
    QTest::newRow("unsafely") << QStringList{setup} << u"issue-unsafe coupon=x user=ann"_s;
    QTest::newRow("unsafely, after a token") << QStringList{setup, ann} << u"issue-unsafe coupon=x user=bob"_s;
    QTest::newRow("unsafely, has one") << QStringList{setup, ann} << u"issue-unsafe coupon=x user=ann"_s;
    QTest::newRow("status") << QStringList{setup, ann} << u"status coupon=x"_s;
    QTest::newRow("status of a locked one") << QStringList{setup, lock} << u"status coupon=x"_s;
    QTest::newRow("status of none") << QStringList() << u"status coupon=x"_s;
    QTest::newRow("locked") << QStringList() << lock;
    QTest::newRow("locked twice") << QStringList{lock} << lock;
    QTest::newRow("released by another") << QStringList{lock} << u"release resource=coupon:x owner=other"_s;
    QTest::newRow("extended by another") << QStringList{lock} << u"extend resource=coupon:x owner=other ttl=60"_s;
}

void LockLessonTest::everyRequestIsAnsweredByBothSidesAlike()
{
    QFETCH(QStringList, before);
    QFETCH(QString, request);
    LockLessonBench bench;
    for (const auto &each : before)
        QVERIFY(!bench.run(each).failure);
    const auto report = bench.run(request);
    QVERIFY2(!report.failure, whyNot(report));
    QVERIFY2(twinAgrees(report), whyNot(report));
    QVERIFY(bench.strangersAreUntouched());
}

void LockLessonTest::whatIsRefusedIsSaid()
{
    LockLessonBench bench;
    QVERIFY(bench.rejectionOf(u"issue coupon=x user=ann"_s).contains(u"no coupon"_s));
    bench.run(u"setup coupon=x stock=1"_s);
    bench.run(u"issue coupon=x user=ann"_s);
    QVERIFY(bench.rejectionOf(u"issue coupon=x user=ann"_s).contains(u"has one already"_s));
    QVERIFY(bench.rejectionOf(u"issue coupon=x user=bob"_s).contains(u"sold out"_s));
    bench.ask({"SETNX", "lab:lock:{coupon:x}", "theirs"});
    QVERIFY(bench.rejectionOf(u"issue coupon=x user=bob"_s).contains(u"never ends"_s));
    bench.ask({"PEXPIRE", "lab:lock:{coupon:x}", "20000"});
    const auto held = bench.rejectionOf(u"acquire resource=coupon:x"_s);
    QVERIFY2(held.contains(u"for another"_s), qPrintable(held));
    QVERIFY(!bench.rejectionOf(u"extend resource=coupon:x owner=mine ttl=60"_s).isEmpty());
}

void LockLessonTest::acquiringOffersItsOwnerToTheOtherForms()
{
    LockLessonBench bench;
    const auto report = bench.run(u"acquire resource=job"_s);
    const auto owner = textField(report, u"owner"_s);
    QCOMPARE(report.outcome->offers.value(u"owner"_s), owner);
    QCOMPARE(bench.ask({"GET", "lab:lock:{job}"}).text(), owner);
    QVERIFY(bench.ask({"TTL", "lab:lock:{job}"}).integer() <= 30);
    const auto extended = bench.run(u"extend resource=job ttl=600 owner="_s + QString::fromLatin1(owner));
    QVERIFY2(extended.ok() && twinAgrees(extended), whyNot(extended));
    QCOMPARE(numberField(extended, u"ttl"_s), 600);
    const auto released = bench.run(u"release resource=job owner="_s + QString::fromLatin1(owner));
    QVERIFY(field(released, u"released"_s).toBool() && twinAgrees(released));
}

void LockLessonTest::aLockIsHeldUntilItsOwnerGivesItBack()
{
    LockLessonBench bench;
    bench.run(u"acquire resource=job ttl=60"_s);
    const auto wrong = bench.run(u"release resource=job owner=other"_s);
    QVERIFY2(wrong.ok(), whyNot(wrong));
    QVERIFY(!field(wrong, u"released"_s).toBool());
    QVERIFY(wrong.outcome->headline.contains(u"Nothing was changed"_s));
    QCOMPARE(bench.ask({"EXISTS", "lab:lock:{job}"}).integer(), 1);
    QVERIFY(bench.ask({"TTL", "lab:lock:{job}"}).integer() > 30);
}

void LockLessonTest::theTwinsLeaseEndsByItself()
{
    LockLessonBench bench;
    bench.run(u"acquire resource=job ttl=60"_s);
    bench.query(u"UPDATE lock_leases SET expires_at = 1"_s);
    bench.ask({"DEL", "lab:lock:{job}"});
    const auto report = bench.run(u"acquire resource=job"_s);
    QVERIFY2(report.ok() && twinAgrees(report), whyNot(report));
    QCOMPARE(numberField(report, u"token"_s), 2);
}

void LockLessonTest::tenOfFiftyBuyersGetOne_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<qint64>("sold");
    QTest::newRow("unsafe") << u"unsafe"_s << qint64(50);
    QTest::newRow("lock") << u"lock"_s << qint64(10);
    QTest::newRow("lua") << u"lua"_s << qint64(10);
}

void LockLessonTest::tenOfFiftyBuyersGetOne()
{
    QFETCH(QString, mode);
    QFETCH(qint64, sold);
    LockLessonBench bench;
    const auto report = bench.breakIt(u"oversell mode="_s + mode);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"sold"_s), sold);
    QCOMPARE(numberField(report, u"users"_s), sold);
    QCOMPARE(numberField(report, u"stock"_s), 10 - sold);
    QCOMPARE(numberField(report, u"buyers"_s), 50);
    QCOMPARE(report.judged->held, sold == 10);
    QCOMPARE(bench.keys(), QByteArrayList());
}

void LockLessonTest::fewerBuyersThanCouponsLeaveSome()
{
    LockLessonBench bench;
    for (const auto &mode : {u"unsafe"_s, u"lock"_s, u"lua"_s}) {
        const auto report = bench.breakIt(u"oversell buyers=3 stock=5 mode="_s + mode);
        QCOMPARE(numberField(report, u"stock"_s), 2);
        QVERIFY(report.judged->held);
    }
}

void LockLessonTest::aHolderWhoOverstaysRobsNobodyByTheScript_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<bool>("robs");
    QTest::addColumn<qint64>("atOnce");
    QTest::newRow("del") << u"del"_s << true << qint64(3);
    QTest::newRow("check") << u"check"_s << true << qint64(3);
    QTest::newRow("script") << u"script"_s << false << qint64(2);
}

void LockLessonTest::aHolderWhoOverstaysRobsNobodyByTheScript()
{
    QFETCH(QString, strategy);
    QFETCH(bool, robs);
    QFETCH(qint64, atOnce);
    LockLessonBench bench;
    const auto report = bench.breakIt(u"expired-holder strategy="_s + strategy);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"robbed"_s) > 0, robs);
    QCOMPARE(numberField(report, u"at_once"_s), atOnce);
    QCOMPARE(report.judged->held, !robs);
}

void LockLessonTest::aLateWriteIsRefusedByItsToken()
{
    LockLessonBench bench;
    const auto fenced = bench.breakIt(u"fencing strategy=fenced"_s);
    QCOMPARE(numberField(fenced, u"sold"_s), 1);
    QCOMPARE(numberField(fenced, u"refused"_s), 1);
    QCOMPARE(numberField(fenced, u"stock"_s), 9);
    for (const auto &strategy : {u"lock"_s, u"look"_s}) {
        const auto report = bench.breakIt(u"fencing strategy="_s + strategy);
        QCOMPARE(numberField(report, u"sold"_s), 2);
        QCOMPARE(numberField(report, u"stock"_s), 9);
    }
    QCOMPARE(bench.query(u"SELECT count(*) FROM coupons"_s).scalar().toInt(), 0);
}

void LockLessonTest::aDeadServerStopsOnlyTheLockOnOne_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<qint64>("holders");
    QTest::newRow("one") << u"single"_s << qint64(0);
    QTest::newRow("three") << u"quorum"_s << qint64(1);
    QTest::newRow("three that forget") << u"forgetful"_s << qint64(2);
    QTest::newRow("three that remember") << u"durable"_s << qint64(1);
}

void LockLessonTest::aDeadServerStopsOnlyTheLockOnOne()
{
    QFETCH(QString, strategy);
    QFETCH(qint64, holders);
    LockLessonBench bench;
    const auto report = bench.breakIt(u"quorum strategy="_s + strategy);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"holders"_s), holders);
    QCOMPARE(report.judged->held, holders == 1);
    QCOMPARE(bench.keys(), QByteArrayList());
}

void LockLessonTest::observingTellsTheLockAndTheCoupon()
{
    LockLessonBench bench;
    bench.run(u"setup coupon=x stock=5"_s);
    bench.run(u"issue coupon=x user=ann"_s);
    bench.ask({"SET", "lab:lock:{coupon:x}", "theirs"});
    const auto before = bench.keys();
    for (const auto &values : {u"coupon=x"_s, u"resource=coupon:x"_s}) {
        const auto report = bench.observe(values);
        QVERIFY(report.observation);
        QByteArrayList seen;
        for (const auto &key : report.observation->keys)
            seen.append(key.key.name + '=' + (key.type == KeyType::Set ? QByteArray::number(key.length) : key.bytes));
        QCOMPARE(seen, QByteArrayList({"lab:lock:{coupon:x}=theirs", "lab:lock:{coupon:x}:fence=1",
                                       "lab:coupon:{x}:stock=4", "lab:coupon:{x}:issued=1", "lab:coupon:{x}:fence=1"}));
    }
    QCOMPARE(bench.keys(), before);
}

void LockLessonTest::observingALockAlone()
{
    LockLessonBench bench;
    const auto report = bench.observe(u"resource=job"_s);
    QVERIFY(report.observation);
    QCOMPARE(report.observation->keys.size(), 2);
    QVERIFY(!report.observation->keys[0].exists());
}

LAB_TEST(LockLessonTest)
#include "lock_lesson_test.moc"
