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

const auto SlowRequest = u"slow request"_s, LogoutLane = u"logout"_s, ItsRun = u"main"_s;
const auto Begins = "HSET s:session:{a} user_id 99 role user"_ba;

KeyValue sessionSeen(qint64 ttl)
{
    auto key = hashKey({{"user_id", "99", {}}, {"theme", "dark", {}}});
    key.key = {"lab:session:{a}"};
    key.ttlMillis = ttl;
    return key;
}

Fields factsOf(const QVariant &rowTtl)
{
    return {{u"row_ttl"_s, rowTtl}, {u"life_ms"_s, qint64(1'800'000)}};
}

/// What lets it live on answers: its fields, and so many milliseconds.
Event touchEvent(const QString &actor, qint64 millis, double start = 0)
{
    const auto fields = Reply::array({Reply::string("user_id"), Reply::string("99")});
    return commandEvent(actor, "EVALSHA abc 1 s:session:{a} 1800000 43200000",
                        Reply::array({fields, Reply::integer(millis)}), start);
}

Event failedNote(const QString &actor, const QString &text)
{
    return {actor, Note{text, true}, 0, 0};
}

} // namespace

/// What the stage of lesson 04 says and shows, fed by hand.
class SessionStageTest : public StageBench
{
    Q_OBJECT

public:
    SessionStageTest()
        : StageBench(u"session"_s, {series::Redis, series::Sqlite})
    {
    }

private Q_SLOTS:
    void theNextStepIsSaid();
    void whatWasObservedIsShown();
    void aSessionWithoutAnEndIsWarnedOf();
    void aNewSessionIsShownFromItsEvents();
    void theServerThatWasAskedIsShown();
    void whatEachServerRemembersIsSaid();
    void oneUserAndOneRequestAreNotSeveral();
    void aLateWriteBringsItBack();
    void aScriptDoesNotBringItBack();
    void aWriteOverAChangeThatWasNotSeenIsWrong();
    void aSingleFieldUndoesNothing();
    void itsLifeRunsDownAndBeginsAnew();
    void tidyingUpIsNotShown();
    void aStrangeReplyIsNothing();

private:
    void show() override;
    void sceneOf(const QString &item, const Timeline &events, double moment = 1000)
    {
        scenario(events, item);
        m_stage->moveTo({moment, false});
    }
};

#define SESSION_SAYS(text) QVERIFY2(words().contains(text), qPrintable(words()))
#define SESSION_DOES_NOT_SAY(text) QVERIFY2(!words().contains(text), qPrintable(words()))

void SessionStageTest::show()
{
    auto key = sessionSeen(900'000);
    key.elements.append({"a-long-name-of-a-field", QByteArray(80, 'x'), {}});
    key.length = key.elements.size();
    observe({key}, factsOf(qint64(900)));
    operation({touchEvent(u"server A"_s, 1'800'000), statementEvent(ItsRun, u"UPDATE sessions"_s)});
}

void SessionStageTest::theNextStepIsSaid()
{
    SESSION_SAYS(u"Log in: press Run."_s);
    operation({statementEvent(ItsRun, u"SELECT salt"_s)}); // and that was not the password
    SESSION_SAYS(u"There is no such session."_s);
    SESSION_DOES_NOT_SAY(u"press Run"_s);
    m_stage->begin(request(Request::What::Scenario));
    SESSION_SAYS(u"Who takes part in a run is drawn here"_s);
}

void SessionStageTest::whatWasObservedIsShown()
{
    observe({sessionSeen(900'000)}, factsOf(qint64(600)));
    SESSION_SAYS(u"theme"_s);
    SESSION_SAYS(u"10 min"_s);
    SESSION_DOES_NOT_SAY(u"no end"_s);
    observe({missingKey("lab:session:{a}")}, factsOf({}));
    SESSION_SAYS(u"There is no such session."_s);
    SESSION_SAYS(u"No such row."_s);
}

void SessionStageTest::aSessionWithoutAnEndIsWarnedOf()
{
    observe({sessionSeen(-1)}, factsOf({}));
    SESSION_SAYS(u"⚠ It has no end."_s);
}

void SessionStageTest::aNewSessionIsShownFromItsEvents()
{
    observe({missingKey("lab:session:{old}")}, factsOf({}));
    operation({commandEvent(ItsRun, Begins, Reply::integer(2)),
               commandEvent(ItsRun, "PEXPIRE s:session:{a} 1800000", Reply::integer(1))});
    SESSION_SAYS(u"s:session:{a}"_s);
    SESSION_DOES_NOT_SAY(u"There is no such session."_s);
    SESSION_DOES_NOT_SAY(u"It has no end."_s);
}

void SessionStageTest::theServerThatWasAskedIsShown()
{
    operation({touchEvent(u"server B"_s, 1'800'000)});
    SESSION_SAYS(u"Server B: asks who it is"_s);
    SESSION_SAYS(u"remembers nothing"_s);
    operation({});
    SESSION_DOES_NOT_SAY(u"asks who it is"_s);
}

void SessionStageTest::whatEachServerRemembersIsSaid()
{
    sceneOf(u"sticky-memory"_s,
            {noteEvent(u"server A"_s, u"remembers 2 sessions"_s), noteEvent(u"user 1"_s, u"is known"_s),
             noteEvent(u"user 1"_s, u"is known"_s), failedNote(u"user 2"_s, u"must log in again"_s),
             failedNote(u"user 2"_s, u"must log in again"_s)});
    SESSION_SAYS(u"2 users"_s);
    SESSION_SAYS(u"2 requests answered"_s);
    SESSION_SAYS(u"✕ 2 requests were refused."_s);
    SESSION_SAYS(u"server A: remembers 2 sessions"_s);
    SESSION_SAYS(u"0 sessions, for both"_s);
}

void SessionStageTest::oneUserAndOneRequestAreNotSeveral()
{
    sceneOf(u"sticky-memory"_s,
            {commandEvent(u"server A"_s, Begins, Reply::integer(2)), noteEvent(u"user"_s, u"is known"_s)});
    SESSION_SAYS(u"1 user"_s);
    SESSION_SAYS(u"1 request answered"_s);
    SESSION_SAYS(u"1 session, for both"_s);
    SESSION_DOES_NOT_SAY(u"refused."_s);
    m_stage->apply(failedNote(u"user"_s, u"must log in again"_s));
    SESSION_SAYS(u"✕ 1 request was refused."_s);
}

void SessionStageTest::aLateWriteBringsItBack()
{
    const Timeline before{commandEvent(ItsRun, Begins, Reply::integer(2)),
                          commandEvent(ItsRun, "PEXPIRE s:session:{a} 1800000", Reply::integer(1)),
                          touchEvent(SlowRequest, 1'800'000),
                          commandEvent(LogoutLane, "DEL s:session:{a}", Reply::integer(1))};
    sceneOf(u"revived-session"_s, before);
    SESSION_SAYS(u"It was ended by a logout."_s);
    m_stage->apply(commandEvent(SlowRequest, "HSET s:session:{a} cart 3", Reply::integer(1)));
    SESSION_SAYS(u"✕ It was logged out, and a late write has made it anew."_s);
    SESSION_SAYS(u"✕ It has no end."_s);
    SESSION_DOES_NOT_SAY(u"user_id"_s);
    m_stage->apply(commandEvent(SlowRequest, "EXPIRE s:session:{a} 1800", Reply::integer(1)));
    SESSION_SAYS(u"has made it anew."_s);
    SESSION_DOES_NOT_SAY(u"It has no end."_s);
}

void SessionStageTest::aScriptDoesNotBringItBack()
{
    sceneOf(u"revived-session"_s, {commandEvent(ItsRun, Begins, Reply::integer(2)),
                                   commandEvent(LogoutLane, "DEL s:session:{a}", Reply::integer(1)),
                                   commandEvent(SlowRequest, "EVALSHA abc 1 s:session:{a} cart 3", Reply::integer(0))});
    SESSION_SAYS(u"It was ended by a logout."_s);
    SESSION_DOES_NOT_SAY(u"✕"_s);
}

void SessionStageTest::aWriteOverAChangeThatWasNotSeenIsWrong()
{
    const auto a = u"server A"_s, b = u"server B"_s;
    const auto text = Reply::string("{}");
    sceneOf(u"lost-field"_s,
            {commandEvent(ItsRun, "SET s:session:{a} {} EX 1800", Reply::status("OK")),
             commandEvent(a, "GET s:session:{a}", text), commandEvent(b, "GET s:session:{a}", text),
             commandEvent(a, R"(SET s:session:{a} {"theme":"dark"} XX EX 1800)", Reply::status("OK"))});
    SESSION_DOES_NOT_SAY(u"✕"_s);
    SESSION_SAYS(u"server A: SET → OK"_s);
    m_stage->apply(commandEvent(b, R"(SET s:session:{a} {"cart":"3"} XX EX 1800)", Reply::status("OK")));
    SESSION_SAYS(u"✕ The last write undid a change that its writer had not seen."_s);
    SESSION_SAYS(u"cart"_s);
    SESSION_DOES_NOT_SAY(u"no end"_s);
}

void SessionStageTest::aSingleFieldUndoesNothing()
{
    const auto a = u"server A"_s, b = u"server B"_s;
    sceneOf(u"lost-field"_s,
            {commandEvent(ItsRun, Begins, Reply::integer(2)), touchEvent(a, 1'800'000), touchEvent(b, 1'800'000),
             commandEvent(a, "EVALSHA abc 1 s:session:{a} theme dark", Reply::integer(1)),
             commandEvent(b, "EVALSHA abc 1 s:session:{a} cart 3", Reply::integer(1))});
    SESSION_SAYS(u"cart"_s);
    SESSION_SAYS(u"theme"_s);
    SESSION_DOES_NOT_SAY(u"✕"_s);
}

void SessionStageTest::itsLifeRunsDownAndBeginsAnew()
{
    const auto user = u"user"_s;
    sceneOf(u"fixed-vs-sliding"_s,
            {commandEvent(user, Begins, Reply::integer(2)),
             commandEvent(user, "PEXPIRE s:session:{a} 600", Reply::integer(1))},
            300'080);
    SESSION_SAYS(u"300 ms"_s);
    m_stage->moveTo({600'080, false});
    SESSION_SAYS(u"It has expired."_s);
    m_stage->apply(touchEvent(user, 600, 599'000));
    m_stage->moveTo({900'000, false});
    SESSION_DOES_NOT_SAY(u"It has expired."_s);
}

void SessionStageTest::tidyingUpIsNotShown()
{
    sceneOf(u"fixed-vs-sliding"_s, {commandEvent(u"user"_s, Begins, Reply::integer(2)),
                                    commandEvent(ItsRun, "DEL s:session:{a}", Reply::integer(1))});
    SESSION_SAYS(u"user_id"_s);
    SESSION_DOES_NOT_SAY(u"logout"_s);
}

void SessionStageTest::aStrangeReplyIsNothing()
{
    const auto strange = [](const Reply &reply) {
        return commandEvent(u"user"_s, "EVALSHA abc 1 s:session:{a} cart 3", reply);
    };
    sceneOf(u"fixed-vs-sliding"_s,
            {strange(Reply::array({})), strange(Reply::array({Reply(), Reply()})), strange(Reply()),
             strange(Reply::array({Reply::array({Reply(), Reply::integer(1)}), Reply::integer(5)})),
             commandEvent(u"user"_s, "HSET", Reply()), commandEvent(u"user"_s, "PEXPIRE k x", Reply::integer(1)),
             commandEvent(u"user"_s, "SET k v", Reply())});
    QVERIFY(!words().isEmpty());
}

LAB_TEST(SessionStageTest)
#include "session_stage_test.moc"
