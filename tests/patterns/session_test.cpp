// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto LogIn = u"login email=user@test.com password=password123"_s;

QByteArray keyNamed(const QByteArray &session)
{
    return "lab:session:{" + session + '}';
}

QCoro::Task<void> setOften(Sessions sessions, SessionId id, QByteArray name, int times)
{
    for (int i = 1; i <= times; ++i)
        co_await sessions.setField(id, name, QByteArray::number(i));
}

QCoro::Task<void> touchOften(Sessions sessions, SessionId id, int times)
{
    for (int i = 0; i < times; ++i)
        co_await sessions.touch(id);
}

QCoro::Task<void> endSoon(Sessions sessions, SessionId id)
{
    for (int i = 0; i < 3; ++i)
        co_await sessions.touch(id);
    co_await sessions.end(id);
}

const User Uma{UserId{99}, u"user@test.com"_s, patterns::session::Role::User, "Uma"};

} // namespace

/// Lesson 04: the pattern on a real server, by its forms and beside them.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::session::lesson()); }
    void aLoginMakesASessionWithAnEnd();
    void aFailedLoginLeavesTheOldSession();
    void aLoginThatTheServerRefusesLeavesTheOldSession();
    void aFullServerLetsThemStayIn();
    void idsHave128BitsAndDiffer();
    void aLoginEndsTheOldSession();
    void everyServerKnowsTheSession_data();
    void everyServerKnowsTheSession();
    void aRequestBeginsTheLifeAnew();
    void lookingAtItDoesNot();
    void itEndsTwelveHoursAfterTheLoginHoweverBusyItIs();
    void whatHasEndedStaysEnded_data();
    void whatHasEndedStaysEnded();
    void aGhostIsNobody_data();
    void aGhostIsNobody();
    void aFieldIsReadAndWrittenAlone();
    void whoItIsCannotBeWritten_data();
    void whoItIsCannotBeWritten();
    void writersOfDifferentFieldsDoNotUndoEachOther();
    void aLogoutAmongManyWritesIsFinal();
    void twinAndPatternAgree();
    void theTwinForgetsWhatHasEnded();
    void aConnectionLostInTheMiddleIsAFault();

private:
    QByteArray login(const QString &more = {}) { return textField(m_bench->run(LogIn + u' ' + more), u"session"_s); }
    Report run(const char *form, const QByteArray &session, const QString &more = {})
    {
        return m_bench->run(u"%1 session=%2 %3"_s.arg(QString::fromLatin1(form), QString::fromLatin1(session), more));
    }
    qint64 ttl(const QByteArray &session) { return m_bench->ask({"TTL", keyNamed(session)}).integer(); }
    Sessions sessions(redis::Client &client, Limits limits = {}) { return {client, Keyspace(), limits}; }

    std::unique_ptr<LessonBench> m_bench;
};

void SessionTest::aLoginMakesASessionWithAnEnd()
{
    const auto report = m_bench->run(LogIn);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"ttl"_s), 1800);
    const auto session = textField(report, u"session"_s);
    QCOMPARE(report.outcome->offers.value(u"session"_s), session);
    QCOMPARE(ttl(session), 1800);
    const auto pairs = m_bench->ask({"HGETALL", keyNamed(session)}).pairs();
    QByteArrayList names;
    for (const auto &[name, value] : pairs)
        names.append(name);
    QCOMPARE(names, QByteArrayList({"user_id", "email", "role", "name", "created", "last_seen"}));
    QCOMPARE(pairs[0].second, "99"_ba);
    for (const auto &command : report.commands()) // the end comes in the same step
        QCOMPARE(command.group == redis::CommandRecord::Group::Transaction, !command.is("TIME"));
}

void SessionTest::aFailedLoginLeavesTheOldSession()
{
    const auto session = login();
    QVERIFY(m_bench->run(u"login email=user@test.com password=x session="_s + QString::fromLatin1(session))
                .outcome->rejection);
    QVERIFY(run("me", session).ok());
}

void SessionTest::aLoginThatTheServerRefusesLeavesTheOldSession()
{
    const auto session = login();
    m_bench->redis(u"ACL SETUSER default -multi"_s);
    const auto report = m_bench->run(LogIn + u" session="_s + QString::fromLatin1(session));
    m_bench->redis(u"ACL SETUSER default +multi"_s);
    QVERIFY2(report.failure && report.failure->kind == ErrorKind::Server, whyNot(report));
    QVERIFY(run("me", session).ok());
}

/// Without eviction: what takes memory is refused, and nobody is logged out by it.
void SessionTest::aFullServerLetsThemStayIn()
{
    const auto session = login();
    m_bench->ask({"EXPIRE", keyNamed(session), "100"});
    m_bench->redis(u"CONFIG SET maxmemory 1"_s);
    QVERIFY(m_bench->run(LogIn).failure);
    QVERIFY(run("set-field", session, u"name=theme value=dark"_s).failure);
    for (const auto *const form : {"me", "info", "field name=role", "logout"}) {
        const auto report = run(form, session);
        QVERIFY2(report.ok() && !report.outcome->rejection, whyNot(report));
        if (form == "me"_ba)
            QCOMPARE(ttl(session), 1800);
    }
}

void SessionTest::idsHave128BitsAndDiffer()
{
    const auto one = login(), other = login();
    QCOMPARE(QByteArray::fromHex(one).size(), 16);
    QCOMPARE(QByteArray::fromHex(one).toHex(), one);
    QVERIFY(one != other);
    QVERIFY(run("me", one).ok() && run("me", other).ok()); // two devices
}

void SessionTest::aLoginEndsTheOldSession()
{
    const auto old = login();
    const auto now = login(u"session="_s + QString::fromLatin1(old));
    QVERIFY(!now.isEmpty() && now != old);
    const auto report = run("me", old);
    QVERIFY(report.outcome->rejection);
    QVERIFY(report.twin->outcome->rejection);
    QVERIFY(run("me", now).ok());
    // One that somebody else has thought of, and that nobody has.
    const auto planted = login(u"session=planted"_s);
    QVERIFY(planted != "planted");
    QVERIFY(run("me", "planted").outcome->rejection);
}

void SessionTest::everyServerKnowsTheSession_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("A") << u"A"_s;
    QTest::newRow("B") << u"B"_s;
}

void SessionTest::everyServerKnowsTheSession()
{
    QFETCH(QString, server);
    const auto session = login();
    const auto report = run("me", session, u"server="_s + server);
    QVERIFY2(report.ok(), whyNot(report));
    const auto user = field(report, u"user"_s).value<Fields>();
    QCOMPARE(user.value(u"id"_s).toLongLong(), 99);
    QCOMPARE(user.value(u"role"_s).toString(), u"user"_s);
    QVERIFY(actors(report.timeline).contains(u"server "_s + server));
}

void SessionTest::aRequestBeginsTheLifeAnew()
{
    const auto session = login();
    m_bench->ask({"EXPIRE", keyNamed(session), "100"});
    const auto report = run("me", session);
    QCOMPARE(numberField(report, u"ttl"_s), 1800);
    QCOMPARE(ttl(session), 1800);
}

void SessionTest::lookingAtItDoesNot()
{
    const auto session = login();
    m_bench->ask({"EXPIRE", keyNamed(session), "100"});
    const auto info = run("info", session);
    QCOMPARE(textField(info, u"type"_s), "hash"_ba);
    QCOMPARE(field(info, u"fields"_s).value<Fields>().size(), 6);
    QVERIFY(numberField(info, u"ttl"_s) <= 100);
    QVERIFY(run("field", session, u"name=role"_s).ok());
    QVERIFY(run("set-field", session, u"name=theme value=dark"_s).ok());
    QVERIFY(ttl(session) <= 100 && ttl(session) > 0);
}

void SessionTest::itEndsTwelveHoursAfterTheLoginHoweverBusyItIs()
{
    const auto session = login();
    const auto created = m_bench->ask({"HGET", keyNamed(session), "created"}).integer();
    const auto begunAgo = [&](std::chrono::milliseconds ago) {
        m_bench->ask({"HSET", keyNamed(session), "created", QByteArray::number(created - qint64(ago.count()))});
    };
    begunAgo(12h - 100s);
    const auto late = numberField(run("me", session), u"ttl"_s);
    QVERIFY(late > 60 && late <= 100);
    QVERIFY(ttl(session) <= 100);
    begunAgo(12h + 1s);
    QVERIFY(run("me", session).outcome->rejection);
    QCOMPARE(ttl(session), -2);
}

void SessionTest::whatHasEndedStaysEnded_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *const request : {"me", "field name=role", "set-field name=theme value=dark", "info"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void SessionTest::whatHasEndedStaysEnded()
{
    QFETCH(QString, request);
    const auto out = login();
    QCOMPARE(field(run("logout", out), u"deleted"_s), QVariant(true));
    QCOMPARE(field(run("logout", out), u"deleted"_s), QVariant(false));
    const auto over = login();
    m_bench->ask({"PEXPIRE", keyNamed(over), "1"});
    QTRY_COMPARE(ttl(over), -2);
    for (const auto &session : {out, over, "never-was"_ba}) {
        const auto report = m_bench->run(request + u" session="_s + QString::fromLatin1(session));
        QVERIFY2(report.outcome && report.outcome->rejection, whyNot(report));
        QCOMPARE(ttl(session), -2);
    }
}

void SessionTest::aGhostIsNobody_data()
{
    QTest::addColumn<QString>("fields");
    QTest::newRow("of a late write") << u"cart 3"_s;
    QTest::newRow("without its beginning") << u"user_id 99 role user"_s;
    QTest::newRow("that began at a word") << u"user_id 99 role user created yesterday"_s;
    for (const auto *const when : {"nan", "inf", "99999999999999", "-1e400"})
        QTest::newRow(when) << u"user_id 99 role user created "_s + QString::fromLatin1(when);
    QTest::newRow("in a role that nobody has") << u"user_id 99 role root created NOW"_s;
    QTest::newRow("without a role") << u"user_id 99 created NOW"_s;
    QTest::newRow("of somebody without a number") << u"user_id uma role user created NOW"_s;
}

void SessionTest::aGhostIsNobody()
{
    QFETCH(QString, fields);
    const auto now = QString::number(QDateTime::currentMSecsSinceEpoch());
    m_bench->redis(u"HSET lab:session:{ghost} "_s + fields.replace(u"NOW"_s, now));
    QVERIFY(run("me", "ghost").outcome->rejection);
    QVERIFY(ttl("ghost") < 0); // nor does it live on
    if (fields.contains(u"user_id"_s))
        return;
    QVERIFY(run("set-field", "ghost", u"name=theme value=dark"_s).outcome->rejection);
    QVERIFY(run("field", "ghost", u"name=cart"_s).outcome->rejection);
    QVERIFY(run("info", "ghost").outcome->rejection);
}

void SessionTest::aFieldIsReadAndWrittenAlone()
{
    const auto session = login();
    QCOMPARE(textField(run("field", session, u"name=email"_s), u"value"_s), "user@test.com"_ba);
    const auto written = run("set-field", session, u"name=theme \"value=very dark\""_s);
    QVERIFY2(written.ok(), whyNot(written));
    QCOMPARE(textField(run("field", session, u"name=theme"_s), u"value"_s), "very dark"_ba);
    QCOMPARE(m_bench->ask({"HLEN", keyNamed(session)}).integer(), 7);
    QVERIFY(run("field", session, u"name=cart"_s).outcome->rejection);
    QVERIFY(run("set-field", session, u"name=name value=Ursula"_s).ok());
    const auto user = field(run("me", session), u"user"_s).value<Fields>();
    QCOMPARE(displayText(user.value(u"name"_s)), u"Ursula"_s);
}

void SessionTest::whoItIsCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *const name : {"user_id", "email", "role", "created", "last_seen"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SessionTest::whoItIsCannotBeWritten()
{
    QFETCH(QString, name);
    const auto session = login();
    const auto before = m_bench->ask({"HGETALL", keyNamed(session)});
    const auto report = run("set-field", session, u"name=%1 value=1"_s.arg(name));
    QVERIFY(report.outcome->rejection && report.twin->outcome->rejection);
    QCOMPARE(m_bench->ask({"HGETALL", keyNamed(session)}), before);
}

void SessionTest::writersOfDifferentFieldsDoNotUndoEachOther()
{
    const SessionId id{"busy"};
    waitFor(sessions(m_bench->client()).begin(id, Uma));
    std::vector<std::unique_ptr<redis::Client>> clients;
    std::vector<QCoro::Task<void>> tasks;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
        tasks.push_back(setOften(sessions(*clients.back()), id, "field-" + QByteArray::number(i), 20));
        tasks.push_back(touchOften(sessions(*clients.back()), id, 20));
    }
    waitFor(awaitAll(std::move(tasks)));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_bench->ask({"HGET", keyNamed("busy"), "field-" + QByteArray::number(i)}).text(), "20"_ba);
    QCOMPARE(m_bench->ask({"HLEN", keyNamed("busy")}).integer(), 16);
}

void SessionTest::aLogoutAmongManyWritesIsFinal()
{
    for (int round = 0; round < 20; ++round) {
        const SessionId id{"out-" + QByteArray::number(round)};
        waitFor(sessions(m_bench->client()).begin(id, Uma));
        std::vector<std::unique_ptr<redis::Client>> clients;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<redis::Client>(m_bench->server().endpoint()));
            tasks.push_back(setOften(sessions(*clients.back()), id, "cart", 8));
            tasks.push_back(touchOften(sessions(*clients.back()), id, 8));
        }
        tasks.push_back(endSoon(sessions(m_bench->client()), id));
        waitFor(awaitAll(std::move(tasks)));
        QCOMPARE(ttl(id.text), -2);
    }
}

/// One table of requests for both; `%1` is the session of the login at its beginning.
void SessionTest::twinAndPatternAgree()
{
    const QStringList requests{u"me session=%1"_s,
                               u"field session=%1 name=user_id"_s,
                               u"field session=%1 name=name"_s,
                               u"field session=%1 name=theme"_s,
                               u"set-field session=%1 name=theme value=dark"_s,
                               u"field session=%1 name=theme"_s,
                               u"set-field session=%1 name=theme value="_s,
                               u"field session=%1 name=theme"_s,
                               u"set-field session=%1 name=name value=Ursula"_s,
                               u"set-field session=%1 name=role value=admin"_s,
                               u"me session=%1 server=B"_s,
                               u"info session=%1"_s,
                               u"login email=admin@test.com password=password123"_s,
                               u"login email=user@test.com password=password123 session=%1"_s,
                               u"me session=%1"_s,
                               u"info session=%1"_s,
                               u"logout session=%1"_s,
                               u"set-field session=%1 name=theme value=dark"_s,
                               u"login email=user@test.com password=wrong"_s};
    const auto session = QString::fromLatin1(login());
    for (const auto &request : requests) {
        const auto report = m_bench->run(QString(request).replace(u"%1"_s, session));
        QVERIFY2(report.outcome && report.twin && report.twin->outcome, qPrintable(request));
        QVERIFY2(sameAnswer(*report.outcome, *report.twin->outcome, report.twin->aboutTheWay), qPrintable(request));
        if (!request.startsWith(u"info"_s) || report.outcome->rejection)
            continue;
        const auto fields = field(report, u"fields"_s).value<Fields>();
        const auto row = report.twin->outcome->fields.value(u"fields"_s).value<Fields>();
        QCOMPARE(row.size(), fields.size());
        for (const auto &[name, value] : fields) {
            if (name != u"created"_s && name != u"last_seen"_s)
                QCOMPARE(row.value(name), value);
        }
        QVERIFY(qAbs(row.value(u"created"_s).toLongLong() - fields.value(u"created"_s).toLongLong()) < 60'000);
    }
}

void SessionTest::theTwinForgetsWhatHasEnded()
{
    const auto session = login();
    QVERIFY(run("set-field", session, u"name=theme value=dark"_s).ok());
    m_bench->query(u"UPDATE sessions SET expires_at = 1"_s);
    for (const auto *const form : {"me", "info", "logout"}) {
        const auto twin = *run(form, session).twin->outcome;
        QVERIFY2(twin.rejection || twin.fields.value(u"deleted"_s) == QVariant(false), form);
    }
    login();
    QCOMPARE(m_bench->query(u"SELECT count(*) FROM sessions"_s).scalar().toInt(), 1);
    QCOMPARE(m_bench->query(u"SELECT count(*) FROM session_fields"_s).scalar().toInt(), 0);
}

void SessionTest::aConnectionLostInTheMiddleIsAFault()
{
    const auto session = login();
    m_bench->server().kill();
    const auto report = run("me", session);
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(!report.outcome);
}

LAB_TEST(SessionTest)
#include "session_test.moc"
