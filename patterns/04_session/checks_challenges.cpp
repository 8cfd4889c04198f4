// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "app/redis/groups.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QDateTime>

#include <algorithm>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Life = 1800, LeftOfIt = 1200; // seconds; of a session that nobody repairs
const User Ada{UserId{42}, u"admin@test.com"_s, Role::Admin, "Ada"}, Uma = uma();

/// Whose each of six sessions is; null: it should be gone.
using Owners = QList<const User *>;
using OwnersBy = Owners (*)(QRandomGenerator dice);
using Making = QList<redis::Command> (*)(const Key &key, const User &user);

/// What a login has just made, but for its end.
QList<redis::Command> endless(const Key &key, const User &user)
{
    return {beginning(key, user, QDateTime::currentMSecsSinceEpoch())};
}

QList<redis::Command> begun(const Key &key, const User &user)
{
    return endless(key, user) << makeCommand("EXPIRE", key, LeftOfIt);
}

/// Whether it says what a login of this user has written, and ends within so many seconds.
bool isWhole(const KeyValue &key, const User &user, qint64 life)
{
    const auto pairs = beginning(key.key, user, 0).mid(2, 8); // user_id, email, role, name
    bool isRight = elementNames(key).contains("created") && key.ttlMillis >= 0 && key.ttlMillis <= life * 1000;
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        isRight = isRight && key.elements.contains(Element{pairs[i], pairs[i + 1]});
    return isRight;
}

/// How long one may live that is not to be repaired: longer, if a request came after the login, which writes the same
/// time twice.
qint64 lifeOf(const KeyValue &key)
{
    const auto created = std::ranges::find(key.elements, "created", &Element::name);
    return created == key.elements.end() || key.elements.contains({"last_seen", created->value}) ? LeftOfIt : Life;
}

QCoro::Task<void> prepareSix(Run &run, Keys keys, Owners owners, int special, Making make)
{
    for (int i = 0; i < keys.size(); ++i) {
        const auto commands = (i == special ? make : begun)(keys[i], owners[i] ? *owners[i] : Uma);
        co_await redis::pipelined(run.redis(), commands);
    }
}

QCoro::Task<Verdict> verifySix(Run &run, Keys names, Owners owners, int special)
{
    const auto keys = co_await readKeys(run.redis(), names);
    qsizetype there = 0, whole = 0;
    const auto staying = owners.size() - owners.count(nullptr);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        there += keys[i].exists() ? 1 : 0;
        whole += owners[i] && isWhole(keys[i], *owners[i], i == special ? Life : lifeOf(keys[i])) ? 1 : 0;
    }
    co_return Verdict{there == staying && whole == staying,
                      tr("%1 of 6 sessions are there. Of the %2 that should stay, %3 say who it is, rightly, and end "
                         "when they should.")
                          .arg(countText(there), countText(staying), countText(whole))};
}

/// A challenge about `session:{ID-1}` … `session:{ID-6}`, of which one is made otherwise.
Challenge ofSix(const QString &id, const QString &title, const QString &task, const QStringList &hints, OwnersBy owners,
                Making otherwise = begun)
{
    Challenge six{.id = id, .title = title, .task = task, .hints = hints, .verify = {}};
    for (const auto &number : numbered(id.toUtf8() + '-', 1, 6))
        six.keys.append(QByteArray("session:{" + number + '}'));
    six.prepare = [six, owners, otherwise](Run &run, QRandomGenerator dice) {
        return prepareSix(run, six.keysIn(run.keys()), owners(dice), QRandomGenerator(dice).bounded(6), otherwise);
    };
    six.verify = [six, owners](Run &run, const Attempt &attempt) {
        return verifySix(run, six.keysIn(run.keys()), owners(attempt.dice()), attempt.dice().bounded(6));
    };
    return six;
}

Owners byTurns(QRandomGenerator)
{
    return {&Uma, &Ada, &Uma, &Ada, &Uma, &Ada};
}

Owners allButTheGhost(QRandomGenerator dice)
{
    auto owners = byTurns(dice);
    owners[dice.bounded(6)] = nullptr;
    return owners;
}

Owners allButUma(QRandomGenerator dice)
{
    return Owners{nullptr, &Ada, nullptr, nullptr, &Ada, &Ada, nullptr, &Ada}.mid(dice.bounded(6) / 2, 6);
}

qint64 oldLife(QRandomGenerator dice)
{
    return 900 + dice.bounded(300);
}

QCoro::Task<Verdict> verifyOld(Run &, KeyValue key, Attempt attempt)
{
    co_return Verdict{isWhole(key, Uma, oldLife(attempt.dice())),
                      tr("It is a hash with the fields %1; and: %2.")
                          .arg(listedWords(sorted(elementNames(key))), lifetimeText(ttlSeconds(key.ttlMillis)))};
}

QList<redis::Command> oldSession(const Keyspace &space, QRandomGenerator dice)
{
    QByteArrayList members;
    const auto pairs = endless({}, Uma).first().mid(2);
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        members.append(QByteArray('"' + pairs[i] + R"(":")" + pairs[i + 1] + '"'));
    const QByteArray text = '{' + members.join(',') + '}';
    return {makeCommand("SET", space.key("session:{old-1}"), text, "EX", oldLife(dice))};
}

QList<redis::Command> ghost(const Key &key, const User &)
{
    return {makeCommand("HSET", key, "cart", 3, "theme", "dark")};
}

QList<redis::Command> forDays(const Key &key, const User &user)
{
    return endless(key, user) << makeCommand("EXPIRE", key, Life * 1000);
}

QList<redis::Command> mixedUp(const Key &key, const User &user)
{
    return begun(key, User{user.id, user.email, user.role == Role::Admin ? Role::User : Role::Admin, user.name});
}

QList<Challenge> sixes()
{
    return {
        ofSix(u"ghost"_s, tr("The one that came back"),
              tr("One of the sessions %1session:{ghost-1} to {ghost-6} was logged out, and a late write has made it "
                 "anew. Remove it; let the others live on as they are."),
              {tr("What does a session have that a late write of one field does not?"),
               tr("It has no user_id, and TTL says -1."), tr("“Log out” with its id, such as ghost-3.")},
              allButTheGhost, ghost),
        ofSix(u"everywhere"_s, tr("Out, on every device"),
              tr("Somebody has the password of user 99. End all sessions of that user among "
                 "%1session:{everywhere-1} to {everywhere-6}, and nobody else's."),
              {tr("A session tells in a field whose it is."),
               tr("HGET %1session:{everywhere-1} user_id, and so on. There are three of them."),
               tr("DEL or “Log out”, for each. A program would keep the ids of a user in a set.")},
              allButUma),
        ofSix(u"endless"_s, tr("A session without an end"),
              tr("Of the sessions %1session:{endless-1} to {endless-6} one has lost its end. Give it one again, half "
                 "an hour at most, and keep what it has. The others, and their ends, are right."),
              {tr("TTL tells it, or the keys beside the lesson."), tr("-1 is what TTL says of it."),
               tr("EXPIRE, 1800 at most; or ask “Who is it?” with its id.")},
              byTurns, endless),
        ofSix(
            u"days"_s, tr("Seconds, or milliseconds?"),
            tr("A script has let one of the sessions %1session:{days-1} to {days-6} live on for half an hour, and "
               "took EXPIRE for PEXPIRE. Let it end within half an hour, and keep what it has. The others are right."),
            {tr("Compare their TTLs."), tr("Half an hour has 1 800 000 milliseconds. EXPIRE counts in seconds."),
             tr("EXPIRE, 1800 at most; or PEXPIRE; or ask “Who is it?” with its id.")},
            byTurns, forDays),
        ofSix(u"role"_s, tr("More than they may"),
              tr("A server has written whole sessions back, and mixed up two users. Of %1session:{role-1} to {role-6} "
                 "one has got the other's role. Put it right; user 42 is the admin, user 99 is not. Nobody may "
                 "be logged out by it."),
              {tr("user_id and role have to fit."),
               tr("“Write a field” refuses fields that say who it is, and rightly. The console does not."),
               tr("HSET the field role to user, or to admin where it is user 42.")},
              byTurns, mixedUp)};
}

} // namespace

QList<Challenge> challenges()
{
    return sixes() +
           QList<Challenge>{
               {.id = u"old-text"_s,
                .title = tr("From a text to a hash"),
                .task = tr("%1session:{old-1} was made by an older version, as one JSON text. Make it a hash with the "
                           "same fields, without giving it a longer life than it had left."),
                .hints = {tr("GET it, and note its TTL. A key cannot change its type."),
                          tr("DEL, HSET and EXPIRE with what was left, best in one MULTI."),
                          tr("HSET %1session:{old-1} user_id 99 email user@test.com role user name Uma created … "
                             "last_seen …, and EXPIRE with the TTL that it had.")},
                .keys = {"session:{old-1}"},
                .prepare = made(oldSession),
                .verify = verifyKey("session:{old-1}", KeyType::Hash, verifyOld)}};
}

} // namespace lab::patterns::session
