// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray countKey(int phone)
{
    return "lab:otp:{+44207946010" + QByteArray::number(phone) + "}:attempts";
}

QByteArray codeKey(int phone)
{
    return "lab:otp:{+44207946011" + QByteArray::number(phone) + '}';
}

const QByteArray Spaced = "lab:otp:{+44 20 7946 0121}", Dashed = "lab:otp:{+44-20-7946-0121}",
                 DigitsAlone = "lab:otp:{+442079460121}", ImportedCode = "lab:otp:{+442079460131}",
                 MistypedCode = "lab:otp:{+442079460141}", MistypedTries = "lab:otp:{+442079460141}:attempts",
                 DueCode = "lab:otp:{+442079460151}";

/// Which of the keys number 1 to `count` never ends.
int endlessOf(LessonBench &bench, QByteArray (*keyOf)(int), int count)
{
    for (int phone = 1; phone <= count; ++phone) {
        if (bench.ask({"TTL", keyOf(phone)}).ttl() == -1)
            return phone;
    }
    return 0;
}

QByteArray endlessCount(LessonBench &bench)
{
    return countKey(endlessOf(bench, countKey, 4));
}

QByteArray endlessCode(LessonBench &bench)
{
    return codeKey(endlessOf(bench, codeKey, 3));
}

/// The key of the code that was sent last, and the one before.
std::pair<QByteArray, QByteArray> newestAndOlder(LessonBench &bench)
{
    const bool isSpaced = bench.ask({"TTL", Spaced}).ttl() > bench.ask({"TTL", Dashed}).ttl();
    return isSpaced ? std::pair(Spaced, Dashed) : std::pair(Dashed, Spaced);
}

QByteArray codeIn(LessonBench &bench, const QByteArray &key)
{
    return bench.ask({"GET", key}).text();
}

QList<Repair> codeEndRepairs()
{
    return {{u"for-ever"_s, u"by DEL"_s, true,
             [](auto &bench) {
                 bench.ask({"DEL", endlessCount(bench)});
             }},
            {u"for-ever"_s, u"by an end"_s, true,
             [](auto &bench) {
                 bench.ask({"EXPIRE", endlessCount(bench), "180"});
             }},
            {u"for-ever"_s, u"by a new code, which the cooldown refuses"_s, false,
             [](auto &bench) {
                 bench.run(u"send phone=+44207946010%1"_s.arg(endlessOf(bench, countKey, 4)));
             }},
            {u"for-ever"_s, u"counted anew without an end"_s, false,
             [](auto &bench) {
                 bench.ask({"SET", endlessCount(bench), "0"});
             }},
            {u"for-ever"_s, u"all of them"_s, false,
             [](auto &bench) {
                 for (int phone = 1; phone <= 4; ++phone)
                     bench.ask({"DEL", countKey(phone)});
             }},
            {u"for-ever"_s, u"another one as well"_s, false,
             [](auto &bench) {
                 const int phone = endlessOf(bench, countKey, 4);
                 bench.ask({"DEL", countKey(phone)});
                 bench.ask({"DECR", countKey(phone % 4 + 1)});
             }},
            {u"for-ever"_s, u"an end for all of them"_s, false,
             [](auto &bench) {
                 for (int phone = 1; phone <= 4; ++phone)
                     bench.ask({"EXPIRE", countKey(phone), "1500"});
             }},
            {u"for-ever"_s, u"another one sooner"_s, false,
             [](auto &bench) {
                 const int phone = endlessOf(bench, countKey, 4);
                 bench.ask({"EXPIRE", countKey(phone), "3600"});
                 bench.ask({"EXPIRE", countKey(phone % 4 + 1), "60"});
             }},
            {u"for-ever"_s, u"in a year"_s, false,
             [](auto &bench) {
                 bench.ask({"EXPIRE", endlessCount(bench), "31536000"});
             }},

            {u"endless"_s, u"by EXPIRE"_s, true,
             [](auto &bench) {
                 bench.ask({"EXPIRE", endlessCode(bench), "3600"});
             }},
            {u"endless"_s, u"by GETEX"_s, true,
             [](auto &bench) {
                 bench.ask({"GETEX", endlessCode(bench), "EX", "180"});
             }},
            {u"endless"_s, u"stored again with an end"_s, true,
             [](auto &bench) {
                 const auto key = endlessCode(bench);
                 bench.ask({"SET", key, codeIn(bench, key), "EX", "180"});
             }},
            {u"endless"_s, u"a new code"_s, false,
             [](auto &bench) {
                 bench.run(u"send phone=+44207946011%1"_s.arg(endlessOf(bench, codeKey, 3)));
             }},
            {u"endless"_s, u"by DEL"_s, false,
             [](auto &bench) {
                 bench.ask({"DEL", endlessCode(bench)});
             }},
            {u"endless"_s, u"all of them"_s, false,
             [](auto &bench) {
                 bench.ask({"EXPIRE", endlessCode(bench), "180"});
                 bench.ask({"PERSIST", codeKey(1)});
                 bench.ask({"PERSIST", codeKey(2)});
             }},
            {u"endless"_s, u"an end for all of them"_s, false,
             [](auto &bench) {
                 for (int phone = 1; phone <= 3; ++phone)
                     bench.ask({"EXPIRE", codeKey(phone), "1800"});
             }},
            {u"endless"_s, u"in a day"_s, false, [](auto &bench) {
                 bench.ask({"EXPIRE", endlessCode(bench), "86400"});
             }}};
}

QList<Repair> codeRepairs()
{
    return {{u"spellings"_s, u"by RENAME"_s, true,
             [](auto &bench) {
                 const auto [newest, older] = newestAndOlder(bench);
                 bench.ask({"RENAME", newest, DigitsAlone});
                 bench.ask({"DEL", older});
             }},
            {u"spellings"_s, u"by COPY and DEL"_s, true,
             [](auto &bench) {
                 const auto [newest, older] = newestAndOlder(bench);
                 bench.ask({"COPY", newest, DigitsAlone, "REPLACE"});
                 bench.ask({"DEL", older, newest});
             }},
            {u"spellings"_s, u"the others deleted"_s, false,
             [](auto &bench) {
                 bench.ask({"DEL", Spaced, Dashed});
             }},
            {u"spellings"_s, u"the older one"_s, false,
             [](auto &bench) {
                 const auto [newest, older] = newestAndOlder(bench);
                 bench.ask({"RENAME", older, DigitsAlone});
                 bench.ask({"DEL", newest});
             }},
            {u"spellings"_s, u"without its end"_s, false,
             [](auto &bench) {
                 const auto [newest, older] = newestAndOlder(bench);
                 bench.ask({"SET", DigitsAlone, codeIn(bench, newest)});
                 bench.ask({"DEL", newest, older});
             }},
            {u"spellings"_s, u"one is left"_s, false,
             [](auto &bench) {
                 bench.ask({"RENAME", newestAndOlder(bench).first, DigitsAlone});
             }},

            {u"imported"_s, u"by SET KEEPTTL"_s, true,
             [](auto &bench) {
                 bench.ask({"SET", ImportedCode, '0' + codeIn(bench, ImportedCode), "KEEPTTL"});
             }},
            {u"imported"_s, u"without its end"_s, false,
             [](auto &bench) {
                 bench.ask({"SET", ImportedCode, '0' + codeIn(bench, ImportedCode)});
             }},
            {u"imported"_s, u"with an hour more"_s, false,
             [](auto &bench) {
                 bench.ask({"SET", ImportedCode, '0' + codeIn(bench, ImportedCode), "EX", "3600"});
             }},
            {u"imported"_s, u"a zero behind"_s, false,
             [](auto &bench) {
                 bench.ask({"APPEND", ImportedCode, "0"});
             }},
            {u"imported"_s, u"a new code"_s, false,
             [](auto &bench) {
                 bench.ask({"DEL", ImportedCode});
                 bench.run(u"send phone=+442079460131"_s);
             }},

            {u"one-more"_s, u"by DECR"_s, true,
             [](auto &bench) {
                 bench.ask({"DECR", MistypedTries});
             }},
            {u"one-more"_s, u"by SET KEEPTTL"_s, true,
             [](auto &bench) {
                 bench.ask({"SET", MistypedTries, "4", "KEEPTTL"});
             }},
            {u"one-more"_s, u"by SET"_s, false,
             [](auto &bench) {
                 bench.ask({"SET", MistypedTries, "4"});
             }},
            {u"one-more"_s, u"five more"_s, false,
             [](auto &bench) {
                 bench.ask({"DEL", MistypedTries});
             }},
            {u"one-more"_s, u"two more"_s, false,
             [](auto &bench) {
                 bench.ask({"DECRBY", MistypedTries, "2"});
             }},
            {u"one-more"_s, u"a new code"_s, false,
             [](auto &bench) {
                 bench.ask({"DEL", MistypedCode});
                 bench.run(u"send phone=+442079460141"_s);
             }},

            {u"due"_s, u"by SET"_s, true, sends({u"SET lab:otp:{+442079460151} 000042 EX 120"_s})},
            {u"due"_s, u"by the form, and then older"_s, true,
             [](auto &bench) {
                 bench.run(u"send phone=+442079460151"_s);
                 bench.ask({"SET", DueCode, "000042", "KEEPTTL"});
                 bench.ask({"EXPIRE", DueCode, "119"});
             }},
            {u"due"_s, u"just sent"_s, false, sends({u"SET lab:otp:{+442079460151} 000042 EX 180"_s})},
            {u"due"_s, u"without an end"_s, false, sends({u"SET lab:otp:{+442079460151} 000042"_s})},
            {u"due"_s, u"a number"_s, false, sends({u"SET lab:otp:{+442079460151} 42 EX 120"_s})}};
}

} // namespace

class OtpChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    OtpChallengesTest()
        : ChallengeSuite(patterns::otp::lesson(), codeEndRepairs() + codeRepairs())
    {
    }

private Q_SLOTS:
    void theVerdictDoesNotTellWhichOneItIs_data();
    void theVerdictDoesNotTellWhichOneItIs();
    void aMendedCodeIsAccepted();
};

void OtpChallengesTest::theVerdictDoesNotTellWhichOneItIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("for-ever") << u"for-ever"_s;
    QTest::newRow("endless") << u"endless"_s;
}

void OtpChallengesTest::theVerdictDoesNotTellWhichOneItIs()
{
    QFETCH(QString, id);
    QSet<QString> told;
    QSet<int> which;
    for (int i = 0; i < 200 && which.size() < 2; ++i) {
        QVERIFY(bench().prepare(id).ok());
        which.insert(id == u"for-ever"_s ? endlessOf(bench(), countKey, 4) : endlessOf(bench(), codeKey, 3));
        told.insert(bench().check(id).verdict->observed);
    }
    QCOMPARE(which.size(), 2); // the dice decide
    QCOMPARE(told.size(), 1);
}

void OtpChallengesTest::aMendedCodeIsAccepted()
{
    QVERIFY(bench().prepare(u"imported"_s).ok());
    const auto code = '0' + codeIn(bench(), ImportedCode);
    const auto guess = u"verify phone=+442079460131 code=%1"_s.arg(QString::fromLatin1(code));
    QVERIFY(!bench().run(guess).ok());
    bench().ask({"SET", ImportedCode, code, "KEEPTTL"});
    QVERIFY(bench().run(guess).ok());
}

LAB_TEST(OtpChallengesTest)
#include "otp_challenges_test.moc"
