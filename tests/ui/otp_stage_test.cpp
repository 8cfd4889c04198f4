// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/key_samples.h"
#include "tests/ui/stage_bench.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

const QByteArray CodeKey = "lab:otp:{+442079460018}", CountKey = CodeKey + ":attempts";
const Fields RulesAsObserved{
    {u"life_ms"_s, qint64(180'000)}, {u"cooldown_ms"_s, qint64(30'000)}, {u"limit"_s, qint64(5)}};

KeyValue codeString(const QByteArray &name, const QByteArray &bytes, qint64 ttl)
{
    auto key = stringKey(bytes, "embstr");
    key.key = {name};
    key.ttlMillis = ttl;
    return key;
}

/// What a script answers.
Reply scriptAnswer(const QByteArray &word, qint64 tries)
{
    return Reply::array({Reply::string(word), Reply::integer(tries)});
}

Event guessBy(const QString &client, const QByteArray &word, qint64 tries)
{
    return commandEvent(client, "EVALSHA sha 2 k k:attempts 100001 5", scriptAnswer(word, tries));
}

Event countsUp(const QString &client, const QByteArray &key, qint64 number)
{
    return commandEvent(client, "INCR otp:{phone}:" + key, Reply::integer(number));
}

} // namespace

/// What the stage of lesson 06 says and shows, fed by hand.
class OtpStageTest : public StageBench
{
    Q_OBJECT

public:
    OtpStageTest()
        : StageBench(u"otp"_s, {series::Redis})
    {
    }

private Q_SLOTS:
    void aCodeIsShownWithItsLifeAndItsTries();
    void onceTheCooldownIsOverTheNextMayBeSent();
    void aLockIsSaid();
    void withoutACodeThereAreNoTries();
    void whatIsWrongWithTheKeysIsSaid();
    void theStepsOfAnOperationAreShown();
    void whatWasComparedIsCounted();
    void moreThanTheTriesIsWrong();
    void aCodeThatLetsInTwoIsWrong();
    void theLimitIsTheRunsOwn();
    void theRunItselfIsNobody();
    void theMessageThatCameLastIsHeldAgainstTheCode();
    void aRefusedTapSendsNothing();

private:
    void show() override;
    using StageBench::observe;
    void observe(const KeyValue &code, const KeyValue &tries) { observe({code, tries}, RulesAsObserved); }
};

void OtpStageTest::show()
{
    observe(codeString(CodeKey, "041973", 170'000), codeString(CountKey, "2", 170'000));
    operation({commandEvent(u"main"_s, "EVALSHA sha 2 a b 041973 180000 30000", Reply::integer(0))});
}

void OtpStageTest::aCodeIsShownWithItsLifeAndItsTries()
{
    QVERIFY2(words().contains(u"Press Run to send a code."_s), qPrintable(words()));
    observe(codeString(CodeKey, "041973", 170'000), codeString(CountKey, "2", 170'000));
    for (const auto &part : {u"0, 4, 1, 9, 7, 3"_s, u"the code. expires in 2 min 50 s."_s,
                             u"the cooldown. expires in 20 s."_s, u"✕, ✕, ·, ·, ·"_s, u"3 tries are left."_s})
        QVERIFY2(words().contains(part), qPrintable(words()));
    observe(missingKey(CodeKey), missingKey(CountKey));
    QVERIFY2(words().contains(u"No code for this phone: one may be sent now."_s), qPrintable(words()));
    QVERIFY2(words().contains(u"No code, no tries."_s), qPrintable(words()));
}

void OtpStageTest::onceTheCooldownIsOverTheNextMayBeSent()
{
    observe(codeString(CodeKey, "041973", 150'000), missingKey(CountKey));
    QVERIFY2(words().contains(u"The next one may be sent now."_s), qPrintable(words()));
    observe(codeString(CodeKey, "041973", 152'000), missingKey(CountKey));
    QVERIFY2(!words().contains(u"The next one may be sent now."_s), qPrintable(words()));
}

void OtpStageTest::aLockIsSaid()
{
    observe(codeString(CodeKey, "041973", 100'000), codeString(CountKey, "4", 100'000));
    QVERIFY2(words().contains(u"1 try is left."_s), qPrintable(words()));
    for (const auto &used : {"5", "200"}) {
        observe(codeString(CodeKey, "041973", 100'000), codeString(CountKey, used, 100'000));
        QVERIFY2(words().contains(u"✕, ✕, ✕, ✕, ✕"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"Locked out: all tries are used."_s), qPrintable(words()));
    }
}

void OtpStageTest::withoutACodeThereAreNoTries()
{
    observe(missingKey(CodeKey), missingKey(CountKey));
    QVERIFY2(words().contains(u"No code, no tries."_s) && !words().contains(u"left"_s), qPrintable(words()));
    observe(codeString(CodeKey, "041973", 170'000), codeString(CountKey, "-5", 170'000));
    QVERIFY2(words().contains(u"No number of tries"_s) && !words().contains(u"left"_s), qPrintable(words()));
}

void OtpStageTest::whatIsWrongWithTheKeysIsSaid()
{
    observe(codeString(CodeKey, "041973", -1), codeString(CountKey, "1", -1));
    QVERIFY2(words().contains(u"⚠ It never ends"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"⚠ This count never ends."_s), qPrintable(words()));
    observe(listKey({"a"}), codeString(CountKey, "many", 1000));
    QVERIFY2(words().contains(u"No string, but of type list: no code."_s), qPrintable(words()));
    QVERIFY2(words().contains(u"No number"_s), qPrintable(words()));
    observe(codeString(CodeKey, QByteArray(5000, 'x'), 1000), missingKey(CountKey));
    QVERIFY(words().size() < 600);
    observe(codeString(CodeKey, "", 1000), missingKey(CountKey));
    QVERIFY(image().height() > 0);
}

void OtpStageTest::theStepsOfAnOperationAreShown()
{
    operation({commandEvent(u"main"_s, "EVALSHA sha 2 a b c", Reply::error("NOSCRIPT No matching script.")),
               commandEvent(u"main"_s, "EVAL source 2 a b c", scriptAnswer("wrong", 1))});
    QVERIFY2(words().contains(u"1, EVAL"_s) || words().contains(u"EVAL"_s), qPrintable(words()));
    QVERIFY2(!words().contains(u"NOSCRIPT"_s), qPrintable(words()));
    operation({});
    QVERIFY2(!words().contains(u"EVAL"_s), qPrintable(words()));
}

void OtpStageTest::whatWasComparedIsCounted()
{
    scenario({guessBy(u"guesser 1"_s, "wrong", 1), countsUp(u"guesser 1"_s, "compares", 1),
              guessBy(u"guesser 2"_s, "locked-out", 5)},
             u"parallel-guess"_s);
    for (const auto &part : {u"2 clients"_s, u"1 compared"_s, u"1 not compared"_s, u"5 tries, says the count"_s,
                             u"Compared: 1 guess."_s})
        QVERIFY2(words().contains(part), qPrintable(words()));
    QVERIFY2(!words().contains(u"too many"_s), qPrintable(words()));
}

void OtpStageTest::moreThanTheTriesIsWrong()
{
    Timeline events;
    for (const int i : {1, 2, 3, 4, 5, 6, 8, 7}) { // the last two replies came the other way round
        const auto client = u"guesser %1"_s.arg(i);
        events += {countsUp(client, "compares", i), countsUp(client, "attempts", i)};
        scenario(events, u"parallel-guess"_s);
        QCOMPARE(words().contains(u"✕ 1 too many."_s), i == 6);
    }
    QVERIFY2(words().contains(u"✕ 3 too many."_s), qPrintable(words()));
    QVERIFY(pixels(image(), Tokens::current().danger.rgb()) > 0);
}

void OtpStageTest::aCodeThatLetsInTwoIsWrong()
{
    scenario({countsUp(u"guesser 1"_s, "compares", 1), countsUp(u"guesser 1"_s, "verified", 1)}, u"parallel-guess"_s);
    QVERIFY2(words().contains(u"1 let in"_s), qPrintable(words()));
    QVERIFY2(!words().contains(u"The code works once."_s), qPrintable(words()));
    apply({countsUp(u"guesser 2"_s, "verified", 2)});
    QVERIFY2(words().contains(u"✕ The code works once."_s), qPrintable(words()));
}

void OtpStageTest::theLimitIsTheRunsOwn()
{
    auto played = request(Request::What::Scenario);
    played.item = u"parallel-guess"_s;
    played.values.insert(u"limit"_s, "2");
    m_stage->begin(played);
    apply({countsUp(u"guesser 1"_s, "compares", 3)});
    QVERIFY2(words().contains(u"✕ 1 too many."_s), qPrintable(words()));
}

void OtpStageTest::theRunItselfIsNobody()
{
    scenario({commandEvent(u"main"_s, "MGET a b", Reply())}, u"parallel-guess"_s);
    QVERIFY2(words().contains(u"? guesses held against the code"_s), qPrintable(words())); // as before it
}

void OtpStageTest::theMessageThatCameLastIsHeldAgainstTheCode()
{
    const auto ok = Reply::status("OK");
    scenario({commandEvent(u"tap 1"_s, "SET otp:{phone} 100001 PX 180000", ok),
              commandEvent(u"tap 1"_s, "RPUSH otp:{phone}:inbox 100001", Reply::integer(1))},
             u"resend-race"_s);
    for (const auto &part : {u"1 tap"_s, u"✓ 100001"_s, u"1 message, oldest first"_s, u"is the one that counts"_s})
        QVERIFY2(words().contains(part), qPrintable(words()));
    apply({commandEvent(u"tap 2"_s, "SET otp:{phone} 100002 PX 180000", ok)});
    QVERIFY2(words().contains(u"✕ The code that came last has been overwritten."_s), qPrintable(words()));
    apply({commandEvent(u"tap 2"_s, "RPUSH otp:{phone}:inbox 100002", Reply::integer(2))});
    QVERIFY2(words().contains(u"✕ 100001, ✓ 100002"_s), qPrintable(words()));
}

void OtpStageTest::aRefusedTapSendsNothing()
{
    scenario({commandEvent(u"tap 1"_s, "SET otp:{phone}:cooldown 1 NX PX 30000", Reply::status("OK")),
              commandEvent(u"tap 2"_s, "SET otp:{phone}:cooldown 2 NX PX 30000", Reply())},
             u"resend-race"_s);
    QVERIFY2(words().contains(u"none yet"_s), qPrintable(words()));
    scenario({commandEvent(u"tap 1"_s, "EVALSHA sha 2 k k:attempts 100001 180000 30000", Reply::integer(0)),
              commandEvent(u"tap 2"_s, "EVALSHA sha 2 k k:attempts 100002 180000 30000", Reply::integer(29'990))},
             u"resend-race"_s);
    QVERIFY2(words().contains(u"100001"_s) && !words().contains(u"100002"_s), qPrintable(words()));
}

LAB_TEST(OtpStageTest)
#include "otp_stage_test.moc"
