// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Life = 1800, OldLife = 900;
const User Ada{UserId{42}, u"admin@test.com"_s, Role::Admin, "Ada"}, Uma = uma();

/// Whose each of the sessions is; null: it is to be gone.
using Owners = QList<const User *>;

/// `session:{tab-1}` … `session:{tab-6}`
QByteArrayList sessions(const QByteArray &word)
{
    auto names = numbered("session:{" + word + '-', 1, 6);
    for (auto &name : names)
        name += '}';
    return names;
}

/// What a login has just made.
redis::Command fresh(const Key &key, const User &user)
{
    return beginning(key, user, QDateTime::currentMSecsSinceEpoch());
}

QList<redis::Command> begun(const Key &key, const User &user)
{
    return {fresh(key, user), makeCommand("EXPIRE", key, Life)};
}

/// Whether it says what a login of this user has written, and ends within so many seconds.
bool isWhole(const KeyValue &key, const User &user, qint64 life = Life)
{
    const auto names = elementNames(key);
    const auto pairs = beginning(key.key, user, 0).mid(2, 8); // user_id, email, role, name
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        if (!key.elements.contains(Element{pairs[i], pairs[i + 1]}))
            return false;
    }
    return names.contains("created") && names.contains("last_seen") && key.ttlMillis >= 0 &&
           key.ttlMillis <= life * 1000;
}

Verdict judged(const QList<KeyValue> &keys, const Owners &owners)
{
    qsizetype there = 0, whole = 0;
    const auto staying = owners.size() - owners.count(nullptr);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        there += keys[i].exists() ? 1 : 0;
        whole += owners[i] && isWhole(keys[i], *owners[i]) ? 1 : 0;
    }
    return {there == staying && whole == staying,
            tr("%1 of %2 sessions are there. Of the %3 that are to stay, %4 say who it is, rightly, and end in time.")
                .arg(QString::number(there), QString::number(keys.size()), QString::number(staying),
                     QString::number(whole))};
}

/// Which one it is about, of six.
int chosen(QRandomGenerator dice)
{
    return dice.bounded(6);
}

Owners byTurns(QRandomGenerator)
{
    return {&Uma, &Ada, &Uma, &Ada, &Uma, &Ada};
}

Owners allButTheGhost(QRandomGenerator dice)
{
    auto owners = byTurns(dice);
    owners[chosen(dice)] = nullptr;
    return owners;
}

Owners allButUma(QRandomGenerator dice)
{
    Owners owners{nullptr, &Ada, nullptr, nullptr, &Ada, &Ada};
    std::rotate(owners.begin(), owners.begin() + chosen(dice), owners.end());
    return owners;
}

/// Whoever is to be gone is Uma's, but for `special`, which is made by `make`.
QList<redis::Command> six(const Keyspace &space, const QByteArray &word, const Owners &owners, int special = -1,
                          QList<redis::Command> (*make)(const Key &key, const User &user) = begun)
{
    QList<redis::Command> commands;
    for (int i = 0; i < owners.size(); ++i)
        commands += (i == special ? make : begun)(space.key(sessions(word)[i]), owners[i] ? *owners[i] : Uma);
    return commands;
}

Verify verifySix(const QByteArray &word, QCoro::Task<Verdict> (*verify)(Run &, QList<KeyValue>, Attempt))
{
    QList<ExpectedKey> expected;
    for (const auto &name : sessions(word))
        expected.append({name, KeyType::Hash, true});
    return verifyKeys(expected, verify);
}

template <Owners (*owners)(QRandomGenerator dice)>
QCoro::Task<Verdict> verifyOwners(Run &, QList<KeyValue> keys, Attempt attempt)
{
    co_return judged(keys, owners(attempt.dice()));
}

qint64 oldLife(QRandomGenerator dice)
{
    return OldLife + dice.bounded(300);
}

QCoro::Task<Verdict> verifyOld(Run &, KeyValue key, Attempt attempt)
{
    co_return Verdict{isWhole(key, Uma, oldLife(attempt.dice())),
                      tr("It is a hash with the fields %1; and: %2.")
                          .arg(listedWords(sorted(elementNames(key))), lifetimeText(ttlSeconds(key.ttlMillis)))};
}

QList<redis::Command> oldSession(const Keyspace &space, QRandomGenerator dice)
{
    QJsonObject json;
    const auto pairs = fresh({}, Uma).mid(2);
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        json.insert(QString::fromUtf8(pairs[i]), QString::fromUtf8(pairs[i + 1]));
    return {makeCommand("SET", space.key("session:{old-1}"), QJsonDocument(json).toJson(QJsonDocument::Compact), "EX",
                        oldLife(dice))};
}

QList<Challenge> sixChallenges()
{
    return {
        {.id = u"ghost"_s,
         .title = tr("The one that came back"),
         .task = tr("One of the sessions %1session:{tab-1} to {tab-6} was logged out, and a late write has made it "
                    "anew. Remove it; let the others live on as they are."),
         .hints = {tr("What does a session have that a late write of one field does not?"),
                   tr("It has no user_id, and TTL says -1."), tr("“Log out” with its id, such as tab-3.")},
         .keys = sessions("tab"),
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return six(space, "tab", byTurns(dice), chosen(dice), [](const Key &key, const User &) {
                 return QList<redis::Command>{makeCommand("HSET", key, "cart", 3, "theme", "dark")};
             });
         }),
         .verify = verifySix("tab", verifyOwners<allButTheGhost>)},
        {.id = u"everywhere"_s,
         .title = tr("Out, on every device"),
         .task = tr("Somebody has the password of user 99. End all sessions of that user among %1session:{phone-1} to "
                    "{phone-6}, and nobody else's."),
         .hints = {tr("A session tells in a field whose it is."),
                   tr("HGET %1session:{phone-1} user_id, and so on. There are three of them."),
                   tr("DEL or “Log out”, for each. A program would keep the ids of a user in a set.")},
         .keys = sessions("phone"),
         .prepare =
             made([](const Keyspace &space, QRandomGenerator dice) { return six(space, "phone", allButUma(dice)); }),
         .verify = verifySix("phone", verifyOwners<allButUma>)},
        {.id = u"endless"_s,
         .title = tr("A session without an end"),
         .task = tr("Of the sessions %1session:{desk-1} to {desk-6} one has lost its end. Give it one again, half an "
                    "hour at most, and keep what it has. The others are right."),
         .hints = {tr("TTL tells it, or the keys beside the lesson."), tr("-1 is what TTL says of it."),
                   tr("EXPIRE, 1800 at most; or ask “Who is it?” with its id.")},
         .keys = sessions("desk"),
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return six(space, "desk", byTurns(dice), chosen(dice),
                        [](const Key &key, const User &user) { return QList<redis::Command>{fresh(key, user)}; });
         }),
         .verify = verifySix("desk", verifyOwners<byTurns>)},
        {.id = u"role"_s,
         .title = tr("More than they may"),
         .task = tr("A server has written whole sessions back, and mixed up two users. Of %1session:{web-1} to {web-6} "
                    "one has got the other's role. Put it right; user 42 is the admin, user 99 is not. Nobody is to "
                    "log in again."),
         .hints = {tr("user_id and role have to fit."),
                   tr("“Write a field” refuses fields that say who it is, and rightly. The console does not."),
                   tr("HSET the field role to user, or to admin where it is user 42.")},
         .keys = sessions("web"),
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return six(space, "web", byTurns(dice), chosen(dice), [](const Key &key, const User &user) {
                 const auto role = user.role == Role::Admin ? Role::User : Role::Admin;
                 return begun(key, User{user.id, user.email, role, user.name});
             });
         }),
         .verify = verifySix("web", verifyOwners<byTurns>)}};
}

} // namespace

QList<Challenge> challenges()
{
    return sixChallenges() +
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
