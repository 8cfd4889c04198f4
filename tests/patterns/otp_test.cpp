// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray CodeKey = "lab:otp:{+442079460018}", CountKey = "lab:otp:{+442079460018}:attempts";
const auto SendCode = u"send phone=+442079460018"_s, StatusOfCode = u"status phone=+442079460018"_s;

QString verifyWithCode(const QByteArray &code)
{
    return u"verify phone=+442079460018 code=%1"_s.arg(QString::fromLatin1(code));
}

QByteArray codeOf(const Report &sent)
{
    return textField(sent, u"code"_s);
}

/// One that is not that.
QByteArray otherCodeThan(const QByteArray &code)
{
    return code == "000000" ? "000001" : "000000";
}

bool isRejectedFor(const Report &report, const QString &reason)
{
    return report.outcome && report.outcome->rejection && field(report, u"reason"_s).toString() == reason;
}

/// What pattern and twin said, as one text for both; what is about the way is left out.
QString saidBy(const Outcome &outcome)
{
    QStringList words{outcome.rejection ? u"no:"_s : u"yes:"_s};
    for (const auto &[name, value] : outcome.fields) {
        if (name != u"ttl"_s && name != u"resend_in"_s)
            words.append(name + u'=' + displayText(value));
    }
    return words.join(u' ');
}

} // namespace

/// Lesson 06: the pattern, its twin and its scenarios.
class OtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHasSixDigitsAndEachIsAsLikely();
    void aPhoneHasOneKeyHoweverItIsTyped_data();
    void aPhoneHasOneKeyHoweverItIsTyped();
    void whatIsNoPhoneIsRefused_data();
    void whatIsNoPhoneIsRefused();
    void aSentCodeEndsAfterThreeMinutes();
    void theCooldownIsToldBySecondsAndKept();
    void afterTheCooldownANewCodeTakesThePlace();
    void theRightCodeIsAcceptedOnce();
    void aWrongCodeIsCountedAndTheCountEndsWithTheCode();
    void theSixthTryIsNotComparedThoughItIsRight();
    void aLockIsNotLiftedByAskingAtOnce();
    void aCodeWithoutAnEndIsNotAccepted();
    void whatCannotBeCountedIsNotCompared_data();
    void whatCannotBeCountedIsNotCompared();
    void inACodesLastMillisecondNothingIsCompared();
    void statusDoesNotReadTheCode();
    void aFullServerStillTellsHowACodeStands();
    void aLostScriptIsSentAgain();
    void patternAndTwinAgreeAllTheWay();
    void theTwinSweepsWhatHasEnded();
    void theTwinForgetsNothingBetweenTwoLabs();
    void twoHundredGuessesNeverGetMoreThanFiveThrough();
    void fiftyRightCodesLetInOne();
    void guessesReachThePatternFromManyClientsAtOnce();
    void eachWayOfGuessingEndsAsItsTextSays_data();
    void eachWayOfGuessingEndsAsItsTextSays();
    void eachWayOfSendingEndsAsItsTextSays_data();
    void eachWayOfSendingEndsAsItsTextSays();
    void eachLifeOfTheCountEndsAsItsTextSays_data();
    void eachLifeOfTheCountEndsAsItsTextSays();

private:
    LessonBench m_bench{patterns::otp::lesson()};

private Q_SLOTS:
    void init();
};

void OtpTest::init()
{
    m_bench.clear();
    m_bench.query(u"DELETE FROM otp_codes"_s);
}

void OtpTest::aCodeHasSixDigitsAndEachIsAsLikely()
{
    constexpr int Draws = 20'000, Expected = Draws / 10, FarOff = 300; // seven standard deviations
    QMap<char, int> firsts, lasts;
    for (int i = 0; i < Draws; ++i) {
        const auto code = patterns::otp::drawCode();
        QCOMPARE(code.size(), 6);
        QVERIFY(std::all_of(code.begin(), code.end(), [](char digit) { return digit >= '0' && digit <= '9'; }));
        ++firsts[code.front()];
        ++lasts[code.back()];
    }
    for (char digit = '0'; digit <= '9'; ++digit) { // zero in front as well
        QVERIFY2(std::abs(firsts[digit] - Expected) < FarOff, qPrintable(QString::number(firsts[digit])));
        QVERIFY2(std::abs(lasts[digit] - Expected) < FarOff, qPrintable(QString::number(lasts[digit])));
    }
}

void OtpTest::aPhoneHasOneKeyHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("E.164") << u"+442079460018"_s << CodeKey;
    QTest::newRow("spaces") << u"+44 20 7946 0018"_s << CodeKey;
    QTest::newRow("dashes") << u"+44-20-7946-0018"_s << CodeKey;
    QTest::newRow("both") << u"+44 20 7946-0018"_s << CodeKey;
    QTest::newRow("national") << u"020-7946-0018"_s << "lab:otp:{02079460018}"_ba;
    QTest::newRow("short") << u"555-0100"_s << "lab:otp:{5550100}"_ba;
    QTest::newRow("the longest") << u"+123456789012345"_s << "lab:otp:{+123456789012345}"_ba;
}

void OtpTest::aPhoneHasOneKeyHoweverItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, key);
    const auto report = m_bench.run(u"send \"phone=%1\""_s.arg(typed));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(m_bench.keys(), QByteArrayList{key});
}

void OtpTest::whatIsNoPhoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u""_s, u"123456"_s, u"+0442079460018"_s, u"+1234567890123456"_s, u"020--79460018"_s,
                              u"-02079460018"_s, u"02079460018-"_s, u"phone number"_s, u"+44(20)79460018"_s,
                              u"{02079460018}"_s, u"0207946001٨"_s, u"02079460018\\n"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
}

void OtpTest::whatIsNoPhoneIsRefused()
{
    QFETCH(QString, typed);
    const auto report = m_bench.run(u"send \"phone=%1\""_s.arg(typed));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QCOMPARE(m_bench.keys(), QByteArrayList());
}

void OtpTest::aSentCodeEndsAfterThreeMinutes()
{
    const auto report = m_bench.run(SendCode);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"expires_in"_s), 180);
    QCOMPARE(m_bench.ask({"GET", CodeKey}).text(), codeOf(report));
    const auto life = m_bench.ask({"PTTL", CodeKey}).ttl();
    QVERIFY2(life > 0 && life <= 180'000, qPrintable(QString::number(life)));
    QVERIFY(report.outcome->headline.contains(QString::fromLatin1(codeOf(report))));
    QVERIFY(report.outcome->offers.isEmpty()); // a person types it
}

void OtpTest::theCooldownIsToldBySecondsAndKept()
{
    const auto code = codeOf(m_bench.run(SendCode));
    // As if it had been sent 12.5 s ago: 17.5 s are to be waited for, and whoever waits 18 s must not be refused.
    m_bench.ask({"PEXPIRE", CodeKey, "167500"});
    const auto again = m_bench.run(SendCode);
    QVERIFY(isRejectedFor(again, u"cooldown"_s));
    const auto left = numberField(again, u"resend_in"_s);
    QVERIFY2(left <= 18 && left >= 1, qPrintable(QString::number(left)));
    QVERIFY(left == 18 || m_bench.ask({"PTTL", CodeKey}).ttl() <= 167'000); // unless the machine was slow
    QCOMPARE(m_bench.ask({"GET", CodeKey}).text(), code);
    QVERIFY(m_bench.ask({"PTTL", CodeKey}).ttl() <= 167'500);
    const auto state = m_bench.run(StatusOfCode);
    QVERIFY(numberField(state, u"resend_in"_s) <= left);
    QVERIFY(numberField(state, u"resend_in"_s) > 0);
}

void OtpTest::afterTheCooldownANewCodeTakesThePlace()
{
    const auto first = codeOf(m_bench.run(SendCode));
    QVERIFY(isRejectedFor(m_bench.run(verifyWithCode(otherCodeThan(first))), u"wrong"_s));
    m_bench.ask({"PEXPIRE", CodeKey, "150000"}); // just over
    QCOMPARE(numberField(m_bench.run(StatusOfCode), u"resend_in"_s), 0);
    const auto next = m_bench.run(SendCode);
    QVERIFY2(next.ok(), whyNot(next));
    QCOMPARE(m_bench.ask({"GET", CodeKey}).text(), codeOf(next));
    QVERIFY(m_bench.ask({"PTTL", CodeKey}).ttl() > 150'000);
    QCOMPARE(m_bench.keys(), QByteArrayList{CodeKey}); // the tries of the older one are gone
    if (codeOf(next) != first)
        QVERIFY(isRejectedFor(m_bench.run(verifyWithCode(first)), u"wrong"_s));
}

void OtpTest::theRightCodeIsAcceptedOnce()
{
    const auto code = codeOf(m_bench.run(SendCode));
    const auto report = m_bench.run(verifyWithCode(code));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"verified"_s), QVariant(true));
    QCOMPARE(m_bench.keys(), QByteArrayList());
    QVERIFY(isRejectedFor(m_bench.run(verifyWithCode(code)), u"expired"_s));
    QCOMPARE(m_bench.keys(), QByteArrayList());
}

void OtpTest::aWrongCodeIsCountedAndTheCountEndsWithTheCode()
{
    const auto code = codeOf(m_bench.run(SendCode));
    m_bench.ask({"PEXPIRE", CodeKey, "90000"});
    const auto wrong = m_bench.run(verifyWithCode(otherCodeThan(code)));
    QVERIFY(isRejectedFor(wrong, u"wrong"_s));
    QCOMPARE(numberField(wrong, u"attempts"_s), 1);
    QCOMPARE(numberField(wrong, u"limit"_s), 5);
    QVERIFY(wrong.outcome->headline.contains(u"1 of 5"_s));
    const auto ends = m_bench.ask({"PEXPIRETIME", CodeKey}).integer();
    const auto countEnds = m_bench.ask({"PEXPIRETIME", CountKey}).integer();
    QVERIFY2(std::abs(ends - countEnds) <= 5, qPrintable(QString::number(ends - countEnds)));
    const auto state = m_bench.run(StatusOfCode);
    QCOMPARE(numberField(state, u"attempts"_s), 1);
    QVERIFY(m_bench.run(verifyWithCode(code)).ok());
}

void OtpTest::theSixthTryIsNotComparedThoughItIsRight()
{
    const auto code = codeOf(m_bench.run(SendCode));
    for (qint64 i = 1; i <= 5; ++i) {
        const auto wrong = m_bench.run(verifyWithCode(otherCodeThan(code)));
        QVERIFY(isRejectedFor(wrong, u"wrong"_s));
        QCOMPARE(field(wrong, u"attempts"_s), QVariant(i));
    }
    for (int i = 0; i < 3; ++i) {
        const auto late = m_bench.run(verifyWithCode(code));
        QVERIFY(isRejectedFor(late, u"locked-out"_s));
        QCOMPARE(numberField(late, u"attempts"_s), 5);
    }
    QCOMPARE(m_bench.ask({"GET", CodeKey}).text(), code);
}

void OtpTest::aLockIsNotLiftedByAskingAtOnce()
{
    const auto code = codeOf(m_bench.run(SendCode));
    for (int i = 0; i < 5; ++i)
        m_bench.run(verifyWithCode(otherCodeThan(code)));
    QVERIFY(isRejectedFor(m_bench.run(SendCode), u"cooldown"_s));
    QVERIFY(isRejectedFor(m_bench.run(verifyWithCode(code)), u"locked-out"_s));
    m_bench.ask({"PEXPIRE", CodeKey, "149000"});
    const auto next = codeOf(m_bench.run(SendCode));
    QVERIFY(m_bench.run(verifyWithCode(next)).ok());
}

void OtpTest::aCodeWithoutAnEndIsNotAccepted()
{
    m_bench.ask({"SET", CodeKey, "041973"});
    QVERIFY(isRejectedFor(m_bench.run(verifyWithCode("041973")), u"expired"_s));
    QCOMPARE(m_bench.keys(), QByteArrayList{CodeKey}); // no count with an end of -1, which would delete it
    QVERIFY(m_bench.run(StatusOfCode).outcome->headline.contains(u"without an end"_s));
    QVERIFY(m_bench.run(SendCode).ok());
    QVERIFY(m_bench.ask({"PTTL", CodeKey}).ttl() > 0);
}

void OtpTest::whatCannotBeCountedIsNotCompared_data()
{
    QTest::addColumn<QByteArray>("count");
    for (const QByteArray count : {"many", "-5", "nan", "-inf", "1.5", "0x3", " 3", ""})
        QTest::addRow("\"%s\"", count.constData()) << count;
}

void OtpTest::whatCannotBeCountedIsNotCompared()
{
    QFETCH(QByteArray, count);
    const auto code = codeOf(m_bench.run(SendCode));
    m_bench.ask({"SET", CountKey, count});
    QVERIFY(isRejectedFor(m_bench.run(verifyWithCode(code)), u"locked-out"_s));
    QCOMPARE(m_bench.ask({"GET", CountKey}).text(), count);
    QCOMPARE(m_bench.ask({"GET", CodeKey}).text(), code);
}

/// A key is there until its moment has passed: for up to a millisecond PTTL says 0. The script is run as it is, but for
/// what PTTL answers.
void OtpTest::inACodesLastMillisecondNothingIsCompared()
{
    QFile file(u":/patterns/06_otp/verify.lua"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = "local server = redis\n"
                        "local redis = {call = function(name, ...)\n"
                        "    return name == 'PTTL' and 0 or server.call(name, ...)\n"
                        "end}\n" +
                        file.readAll();
    m_bench.ask({"SET", CodeKey, "041973", "PX", "180000"});
    m_bench.ask({"SET", CountKey, "4", "PX", "180000"});
    for (int i = 0; i < 3; ++i) {
        const auto reply = m_bench.ask({"EVAL", script, "2", CodeKey, CountKey, "000000", "5"});
        QCOMPARE(reply[0].text(), "expired");
        QCOMPARE(m_bench.ask({"GET", CountKey}).text(), "4");
    }
}

void OtpTest::statusDoesNotReadTheCode()
{
    m_bench.run(SendCode);
    const auto report = m_bench.run(StatusOfCode);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"exists"_s), QVariant(true));
    QVERIFY(numberField(report, u"ttl"_s) > 170);
    QCOMPARE(numberField(report, u"attempts"_s), 0);
    for (const auto &record : report.commands())
        QVERIFY(!record.is("GET") || record.command.value(1) == CountKey);
    m_bench.clear();
    const auto none = m_bench.run(StatusOfCode);
    QCOMPARE(field(none, u"exists"_s), QVariant(false));
    QCOMPARE(numberField(none, u"ttl"_s), -2);
}

void OtpTest::aFullServerStillTellsHowACodeStands()
{
    m_bench.run(SendCode);
    m_bench.ask({"CONFIG", "SET", "maxmemory", "1"});
    const auto report = m_bench.run(StatusOfCode);
    m_bench.ask({"CONFIG", "SET", "maxmemory", "0"});
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"exists"_s), QVariant(true));
}

void OtpTest::aLostScriptIsSentAgain()
{
    const auto code = codeOf(m_bench.run(SendCode));
    m_bench.run(verifyWithCode(otherCodeThan(code)));
    m_bench.ask({"SCRIPT", "FLUSH"});
    const auto report = m_bench.run(verifyWithCode(code));
    QVERIFY2(report.ok(), whyNot(report));
}

void OtpTest::patternAndTwinAgreeAllTheWay()
{
    QString code = u"000000"_s; // nothing was sent
    for (const auto &step : {u"status"_s, u"right"_s, u"send"_s, u"send"_s, u"wrong"_s, u"status"_s, u"right"_s,
                             u"right"_s, u"status"_s, u"send"_s, u"wrong"_s, u"wrong"_s, u"wrong"_s, u"wrong"_s,
                             u"wrong"_s, u"wrong"_s, u"right"_s, u"send"_s, u"status"_s}) {
        auto request = step == u"send"_s ? SendCode : StatusOfCode;
        if (step == u"right"_s)
            request = verifyWithCode(code.toLatin1());
        if (step == u"wrong"_s)
            request = verifyWithCode(otherCodeThan(code.toLatin1()));
        const auto report = m_bench.run(request);
        QVERIFY2(report.outcome && report.twin && report.twin->outcome, whyNot(report));
        QVERIFY2(sameAnswer(*report.outcome, *report.twin->outcome, report.twin->aboutTheWay), qPrintable(step));
        QCOMPARE(saidBy(*report.twin->outcome), saidBy(*report.outcome));
        for (const auto &near : {u"ttl"_s, u"resend_in"_s})
            QVERIFY(std::abs(field(report, near).toLongLong() -
                             report.twin->outcome->fields.value(near).toLongLong()) <= 2);
        if (step == u"send"_s && report.ok())
            code = QString::fromLatin1(codeOf(report));
    }
}

void OtpTest::theTwinSweepsWhatHasEnded()
{
    m_bench.run(SendCode);
    m_bench.query(u"UPDATE otp_codes SET expires_at = 1"_s);
    QCOMPARE(m_bench.run(StatusOfCode).twin->outcome->fields.value(u"exists"_s), QVariant(false));
    QVERIFY(m_bench.run(u"send phone=02079460019"_s).ok());
    QCOMPARE(m_bench.query(u"SELECT count(*) FROM otp_codes"_s).scalar().toInt(), 1);
}

void OtpTest::theTwinForgetsNothingBetweenTwoLabs()
{
    m_bench.run(SendCode);
    m_bench.query(u"UPDATE otp_codes SET lab = ?"_s, {"another:"_ba});
    m_bench.clear();
    const auto sent = m_bench.run(SendCode);
    QVERIFY(sent.ok() && !sent.twin->outcome->rejection);
    QCOMPARE(m_bench.query(u"SELECT count(*) FROM otp_codes"_s).scalar().toInt(), 2);
}

void OtpTest::twoHundredGuessesNeverGetMoreThanFiveThrough()
{
    const auto report = m_bench.breakIt(u"parallel-guess strategy=script clients=200"_s);
    QVERIFY2(report.ok() && report.judged->held, whyNot(report));
    QCOMPARE(numberField(report, u"compares"_s), 5);
    QCOMPARE(numberField(report, u"verified"_s), 0);
}

void OtpTest::fiftyRightCodesLetInOne()
{
    const auto report = m_bench.breakIt(u"parallel-guess strategy=script guess=right clients=50"_s);
    QVERIFY2(report.ok() && report.judged->held, whyNot(report));
    QCOMPARE(numberField(report, u"verified"_s), 1);
}

/// The pattern itself, as the forms ask it.
void OtpTest::guessesReachThePatternFromManyClientsAtOnce()
{
    const auto code = codeOf(m_bench.run(SendCode));
    std::vector<QCoro::Task<Report>> guesses;
    for (int i = 0; i < 60; ++i)
        guesses.push_back(m_bench.start(Request::What::Operation, verifyWithCode(i % 2 ? otherCodeThan(code) : code)));
    int verified = 0, wrong = 0;
    for (auto &guess : guesses) {
        const auto report = waitFor(std::move(guess));
        QVERIFY2(report.outcome, whyNot(report));
        verified += report.ok() ? 1 : 0;
        wrong += isRejectedFor(report, u"wrong"_s) ? 1 : 0;
    }
    QCOMPARE(verified, 1);
    QVERIFY(wrong <= 4);
}

void OtpTest::eachWayOfGuessingEndsAsItsTextSays_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<qint64>("compares");
    QTest::addColumn<qint64>("verified");
    QTest::addColumn<bool>("held");
    QTest::newRow("naive") << u"strategy=naive"_s << 200LL << 0LL << false;
    QTest::newRow("naive, right") << u"strategy=naive guess=right clients=50"_s << 50LL << 50LL << false;
    QTest::newRow("naive, two") << u"strategy=naive guess=right clients=2 limit=1"_s << 2LL << 2LL << false;
    QTest::newRow("incr-first") << u"strategy=incr-first"_s << 5LL << 0LL << true;
    QTest::newRow("incr-first, right") << u"strategy=incr-first guess=right clients=50"_s << 5LL << 5LL << false;
    QTest::newRow("del-reply") << u"strategy=del-reply"_s << 5LL << 0LL << true;
    QTest::newRow("del-reply, right") << u"strategy=del-reply guess=right clients=50"_s << 5LL << 1LL << true;
    QTest::newRow("script") << u"strategy=script limit=3"_s << 3LL << 0LL << true;
    QTest::newRow("script, right") << u"strategy=script guess=right"_s << 1LL << 1LL << true;
}

void OtpTest::eachWayOfGuessingEndsAsItsTextSays()
{
    QFETCH(QString, how);
    const auto report = m_bench.breakIt(u"parallel-guess "_s + how);
    QVERIFY2(report.ok(), whyNot(report));
    QTEST(numberField(report, u"compares"_s), "compares");
    QTEST(numberField(report, u"verified"_s), "verified");
    QTEST(report.judged->held, "held");
    QCOMPARE(m_bench.keys(), QByteArrayList());
}

void OtpTest::eachWayOfSendingEndsAsItsTextSays_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<QString>("newest");
    QTest::newRow("naive") << u"strategy=naive"_s << 2LL << u"refused"_s;
    QTest::newRow("naive, many") << u"strategy=naive taps=20"_s << 20LL << u"refused"_s;
    QTest::newRow("nx") << u"strategy=nx taps=20"_s << 1LL << u"works"_s;
    QTest::newRow("script") << u"strategy=script taps=20"_s << 1LL << u"works"_s;
}

void OtpTest::eachWayOfSendingEndsAsItsTextSays()
{
    QFETCH(QString, how);
    const auto report = m_bench.breakIt(u"resend-race "_s + how);
    QVERIFY2(report.ok(), whyNot(report));
    QTEST(numberField(report, u"messages"_s), "messages");
    QTEST(field(report, u"newest"_s).toString(), "newest");
    QCOMPARE(report.judged->held, numberField(report, u"messages"_s) == 1);
    QCOMPARE(m_bench.keys(), QByteArrayList());
}

void OtpTest::eachLifeOfTheCountEndsAsItsTextSays_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isBounded");
    QTest::addColumn<QString>("next");
    QTest::newRow("naive") << u"naive"_s << false << u"accepted"_s;
    QTest::newRow("no-end") << u"no-end"_s << true << u"refused"_s;
    QTest::newRow("script") << u"script"_s << true << u"accepted"_s;
}

void OtpTest::eachLifeOfTheCountEndsAsItsTextSays()
{
    QFETCH(QString, way);
    const auto report = m_bench.breakIt(u"lock-life strategy="_s + way);
    QVERIFY2(report.ok(), whyNot(report));
    QTEST(numberField(report, u"compares"_s) == 5, "isBounded");
    QTEST(field(report, u"next"_s).toString(), "next");
    QCOMPARE(report.judged->held, way == u"script"_s);
}

LAB_TEST(OtpTest)
#include "otp_test.moc"
