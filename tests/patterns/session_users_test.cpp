// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/monitor.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/users.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using patterns::session::isSame;

namespace {

/// All of a report that anybody shows, copies or logs.
QString allOf(const Report &report)
{
    QString all;
    QDebug out(&all);
    out << report.request.values << report.arguments << report.keysProblem;
    if (report.failure)
        out << report.failure->message << report.failure->hint;
    const auto told = [&out](const Outcome &outcome) {
        out << QJsonDocument(toJson(outcome.fields)).toJson() << outcome.headline << outcome.offers;
        if (outcome.rejection)
            out << outcome.rejection->message << outcome.rejection->hint;
    };
    if (report.outcome)
        told(*report.outcome);
    auto events = report.timeline;
    if (report.twin) {
        events += report.twin->timeline;
        if (report.twin->outcome)
            told(*report.twin->outcome);
    }
    for (const auto &event : events) {
        out << event.actor << eventText(event) << eventDetail(event);
        if (const auto *const command = commandOf(event))
            out << command->command << command->reply.display();
        if (const auto *const statement = statementOf(event))
            out << statement->statement << statement->bindings;
    }
    for (const auto &change : report.keys)
        out << displayText(change.before) << displayText(change.after);
    return all;
}

} // namespace

/// Lesson 04: who may log in, and where passwords are not.
class SessionUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::session::lesson()); }
    void whoMayLogIn_data();
    void whoMayLogIn();
    void anUnknownEmailIsToldLikeAWrongPassword();
    void noPasswordIsAnywhere_data();
    void noPasswordIsAnywhere();
    void passwordsAreStoredSaltedAndHashed();
    void comparingIsExact();

private:
    std::unique_ptr<LessonBench> m_bench;
};

void SessionUsersTest::whoMayLogIn_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("may");
    QTest::newRow("the user") << u"user@test.com"_s << u"password123"_s << true;
    QTest::newRow("the admin") << u"admin@test.com"_s << u"password123"_s << true;
    QTest::newRow("in capitals") << u"USER@test.com"_s << u"password123"_s << true;
    QTest::newRow("a wrong password") << u"user@test.com"_s << u"password124"_s << false;
    QTest::newRow("a longer one") << u"user@test.com"_s << u"password1234"_s << false;
    QTest::newRow("nobody") << u"nobody@test.com"_s << u"password123"_s << false;
    QTest::newRow("an injection") << u"' OR 1=1 --"_s << u"password123"_s << false;
}

void SessionUsersTest::whoMayLogIn()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(bool, may);
    const GivenValues values{{u"email"_s, email.toUtf8()}, {u"password"_s, password.toUtf8()}};
    const auto report = waitFor(m_bench->start(Request::What::Operation, u"login"_s, values));
    QVERIFY2(report.outcome, whyNot(report));
    QCOMPARE(!report.outcome->rejection, may);
    QCOMPARE(m_bench->keys().size(), may ? 1 : 0);
    QCOMPARE(!report.twin->outcome->rejection, may);
}

void SessionUsersTest::anUnknownEmailIsToldLikeAWrongPassword()
{
    const auto wrong = m_bench->run(u"login email=user@test.com password=wrong"_s);
    const auto unknown = m_bench->run(u"login email=nobody@test.com password=wrong"_s);
    QCOMPARE(unknown.outcome->rejection->message, wrong.outcome->rejection->message);
    QCOMPARE(unknown.outcome->rejection->hint, wrong.outcome->rejection->hint);
    QCOMPARE(sent(unknown), sent(wrong));
    QCOMPARE(unknown.statements().size(), wrong.statements().size());
}

void SessionUsersTest::noPasswordIsAnywhere_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("the right one") << u"user@test.com"_s << "password123"_ba;
    QTest::newRow("a wrong one") << u"user@test.com"_s << "correct-horse"_ba;
    QTest::newRow("of nobody") << u"nobody@test.com"_s << "correct-horse"_ba;
    QTest::newRow("with an email that is refused") << u""_s << "correct-horse"_ba;
}

/// Neither in what the report tells, nor in what the server hears, nor in what it keeps.
void SessionUsersTest::noPasswordIsAnywhere()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, password);
    redis::Monitor monitor(m_bench->server().endpoint());
    QByteArrayList heard;
    connect(&monitor, &redis::Monitor::line, this, [&heard](const redis::MonitorLine &line) { heard += line.command; });
    waitFor(monitor.start());
    const GivenValues values{{u"email"_s, email.toUtf8()}, {u"password"_s, password}};
    const auto report = waitFor(m_bench->start(Request::What::Operation, u"login"_s, values));
    const auto all = allOf(report);
    QVERIFY2(!all.contains(QString::fromUtf8(password)), qPrintable(all));
    QVERIFY(all.contains(u"***"_s)); // it was given, and that is told
    m_bench->ask({"ECHO", "the end"});
    QTRY_VERIFY(heard.contains("the end"));
    QVERIFY(!heard.join(' ').contains(password));
    for (const auto &key : m_bench->keys())
        QVERIFY(!m_bench->ask({"DUMP", key}).text().contains(password));
}

void SessionUsersTest::passwordsAreStoredSaltedAndHashed()
{
    const auto rows = m_bench->query(u"SELECT salt, hash, iterations FROM session_users ORDER BY id"_s);
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows.rows) {
        QVERIFY(row[0].toByteArray().size() >= 16);
        QCOMPARE(row[1].toByteArray().size(), 32);
        QVERIFY(row[2].toInt() >= 10'000);
    }
    QVERIFY(rows.rows[0][0] != rows.rows[1][0]);
    QVERIFY(rows.rows[0][1] != rows.rows[1][1]); // of the same password
}

void SessionUsersTest::comparingIsExact()
{
    QVERIFY(isSame("abc", "abc"));
    QVERIFY(!isSame("abc", "abd"));
    QVERIFY(!isSame("abc", "xbc"));
    QVERIFY(!isSame("abc", "ab"));
    QVERIFY(isSame({}, {}));
}

LAB_TEST(SessionUsersTest)
#include "session_users_test.moc"
