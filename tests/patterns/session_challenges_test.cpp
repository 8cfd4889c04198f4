// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

using IsMeant = bool (*)(LessonBench &bench, const QByteArray &key);

bool isGhost(LessonBench &bench, const QByteArray &key)
{
    return !bench.ask({"HEXISTS", key, "user_id"}).boolean();
}

bool isUmas(LessonBench &bench, const QByteArray &key)
{
    return bench.ask({"HGET", key, "user_id"}).optionalText() == "99"_ba;
}

bool isEndless(LessonBench &bench, const QByteArray &key)
{
    return bench.ask({"TTL", key}).integer() == -1;
}

bool isForDays(LessonBench &bench, const QByteArray &key)
{
    return bench.ask({"TTL", key}).integer() > 1800;
}

bool isMixedUp(LessonBench &bench, const QByteArray &key)
{
    return isUmas(bench, key) != (bench.ask({"HGET", key, "role"}).optionalText() == "user"_ba);
}

bool isAny(LessonBench &, const QByteArray &)
{
    return true;
}

/// What is done to those of the six sessions that are meant; `%1` is the key, `%2` the session.
Deed eachMeant(const char *word, IsMeant isMeant, const QStringList &commands, const QStringList &forms = {})
{
    return [=](LessonBench &bench) {
        QList<QByteArray> meant;
        for (int i = 1; i <= 6; ++i) {
            const QByteArray session = QByteArray(word) + '-' + QByteArray::number(i);
            if (isMeant(bench, "lab:session:{" + session + '}'))
                meant.append(session);
        }
        for (const auto &session : meant) {
            const auto key = u"lab:session:{%1}"_s.arg(QString::fromLatin1(session));
            for (auto command : commands)
                bench.redis(command.replace(u"%1"_s, key));
            for (auto form : forms)
                bench.run(form.replace(u"%2"_s, QString::fromLatin1(session)));
        }
    };
}

/// The role that the user has.
Deed rightRoles(const QString &also = {})
{
    return [also](LessonBench &bench) {
        for (int i = 1; i <= 6; ++i) {
            const QByteArray key = "lab:session:{role-" + QByteArray::number(i) + '}';
            if (!isMixedUp(bench, key))
                continue;
            bench.ask({"HSET", key, "role", isUmas(bench, key) ? "user" : "admin"});
            if (!also.isEmpty())
                bench.redis(QString(also).replace(u"%1"_s, QString::fromLatin1(key)));
        }
    };
}

/// The text taken apart and made a hash, with the TTL that it had and `more` seconds.
Deed toHash(qint64 more, const QString &without = {}, bool hasEnd = true)
{
    return [=](LessonBench &bench) {
        const QByteArray key = "lab:session:{old-1}";
        const auto ttl = bench.ask({"TTL", key}).integer();
        auto json = QJsonDocument::fromJson(bench.ask({"GET", key}).text()).object();
        json.remove(without);
        redis::Command set{"HSET", key};
        for (auto it = json.begin(); it != json.end(); ++it)
            set << it.key().toUtf8() << it.value().toString().toUtf8();
        bench.ask({"DEL", key});
        bench.ask(set);
        if (hasEnd)
            bench.ask({"EXPIRE", key, QByteArray::number(ttl + more)});
    };
}

QList<Repair> sessionRepairs()
{
    return {
        {u"ghost"_s, u"by DEL"_s, true, eachMeant("ghost", isGhost, {u"DEL %1"_s})},
        {u"ghost"_s, u"by the form"_s, true, eachMeant("ghost", isGhost, {}, {u"logout session=%2"_s})},
        {u"ghost"_s, u"its fields one by one"_s, true, eachMeant("ghost", isGhost, {u"HDEL %1 cart theme"_s})},
        {u"ghost"_s, u"given an end"_s, false, eachMeant("ghost", isGhost, {u"EXPIRE %1 1800"_s})},
        {u"ghost"_s, u"given a user"_s, false,
         eachMeant("ghost", isGhost, {u"HSET %1 user_id 99"_s, u"EXPIRE %1 1800"_s})},
        {u"ghost"_s, u"all of them"_s, false, eachMeant("ghost", isAny, {u"DEL %1"_s})},
        {u"ghost"_s, u"a good one"_s, false, eachMeant("ghost", isUmas, {u"DEL %1"_s})},
        {u"everywhere"_s, u"by DEL"_s, true, eachMeant("everywhere", isUmas, {u"DEL %1"_s})},
        {u"everywhere"_s, u"by the form"_s, true, eachMeant("everywhere", isUmas, {}, {u"logout session=%2"_s})},
        {u"everywhere"_s, u"everybody"_s, false, eachMeant("everywhere", isAny, {u"DEL %1"_s})},
        {u"everywhere"_s, u"no user any more"_s, false, eachMeant("everywhere", isUmas, {u"HDEL %1 user_id"_s})},
        {u"everywhere"_s, u"the password alone"_s, false, runs({u"login email=user@test.com password=password123"_s})},
        {u"endless"_s, u"by EXPIRE"_s, true, eachMeant("endless", isEndless, {u"EXPIRE %1 1800"_s})},
        {u"endless"_s, u"by the form"_s, true, eachMeant("endless", isEndless, {}, {u"me session=%2"_s})},
        {u"endless"_s, u"asked everybody"_s, true, eachMeant("endless", isAny, {}, {u"me session=%2"_s})},
        {u"endless"_s, u"removed"_s, false, eachMeant("endless", isEndless, {u"DEL %1"_s})},
        {u"endless"_s, u"a day"_s, false, eachMeant("endless", isEndless, {u"EXPIRE %1 86400"_s})},
        {u"endless"_s, u"by EXPIRE of all"_s, false, eachMeant("endless", isAny, {u"EXPIRE %1 1800"_s})},
        {u"endless"_s, u"only if later"_s, false, eachMeant("endless", isEndless, {u"EXPIRE %1 1800 GT"_s})},
        {u"endless"_s, u"a field less"_s, false,
         eachMeant("endless", isEndless, {u"EXPIRE %1 1800"_s, u"HDEL %1 created"_s})},
        {u"days"_s, u"by EXPIRE"_s, true, eachMeant("days", isForDays, {u"EXPIRE %1 1800"_s})},
        {u"days"_s, u"by PEXPIRE"_s, true, eachMeant("days", isForDays, {u"PEXPIRE %1 1800000"_s})},
        {u"days"_s, u"by the form"_s, true, eachMeant("days", isForDays, {}, {u"me session=%2"_s})},
        {u"days"_s, u"asked everybody"_s, true, eachMeant("days", isAny, {}, {u"me session=%2"_s})},
        {u"days"_s, u"by EXPIRE of all"_s, false, eachMeant("days", isAny, {u"EXPIRE %1 1800"_s})},
        {u"days"_s, u"removed"_s, false, eachMeant("days", isForDays, {u"DEL %1"_s})},
        {u"days"_s, u"only if later"_s, false, eachMeant("days", isForDays, {u"EXPIRE %1 1800 GT"_s})},
        {u"days"_s, u"without an end"_s, false, eachMeant("days", isForDays, {u"PERSIST %1"_s})},
        {u"role"_s, u"by HSET"_s, true, rightRoles()},
        {u"role"_s, u"by HSET, and asked"_s, true,
         [](auto &bench) {
             rightRoles()(bench);
             eachMeant("role", isAny, {}, {u"me session=%2"_s})(bench);
         }},
        {u"role"_s, u"by the form"_s, false,
         eachMeant("role", isMixedUp, {}, {u"set-field session=%2 name=role value=user"_s})},
        {u"role"_s, u"removed"_s, false, eachMeant("role", isMixedUp, {u"DEL %1"_s})},
        {u"role"_s, u"all are users"_s, false, eachMeant("role", isAny, {u"HSET %1 role user"_s})},
        {u"role"_s, u"and without an end"_s, false, rightRoles(u"PERSIST %1"_s)},
        {u"old-text"_s, u"with the end that it had"_s, true, toHash(0)},
        {u"old-text"_s, u"with half an hour"_s, false, toHash(1800)},
        {u"old-text"_s, u"without an end"_s, false, toHash(0, {}, false)},
        {u"old-text"_s, u"without its beginning"_s, false, toHash(0, u"created"_s)},
        {u"old-text"_s, u"without a user"_s, false, toHash(0, u"user_id"_s)},
        {u"old-text"_s, u"removed"_s, false, sends({u"DEL lab:session:{old-1}"_s})},
    };
}

} // namespace

class SessionChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    SessionChallengesTest()
        : ChallengeSuite(patterns::session::lesson(), sessionRepairs())
    {
    }
};

LAB_TEST(SessionChallengesTest)
#include "session_challenges_test.moc"
