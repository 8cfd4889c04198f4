// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

enum class Strategy { Naive, Hash, Field };
consteval auto wordsOf(Strategy)
{
    return words("naive", "hash", "field");
}

/// Two requests of one user at the same time, at two servers; each changes one field: `theme`, `cart`.
struct LostField
{
    struct Ending
    {
        Strategy strategy{};
        QString theme = {}, cart = {};
        qint64 lost = 0;

        static constexpr auto Members =
            named("strategy theme cart lost", &Ending::strategy, &Ending::theme, &Ending::cart, &Ending::lost);
    };

    LostField(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        its.removeAtEnd({key});
    }

    bool isJson() const { return ending.strategy == Strategy::Naive; }

    QCoro::Task<void> setUp()
    {
        const User who{UserId{99}, u"user@test.com"_s, Role::User, "Uma"};
        Sessions sessions(run.redis(), space);
        co_await sessions.begin(id, who);
        const auto more = makeCommand("HSET", key, "theme", "light", "cart", "0");
        co_await run.redis().send(more);
        if (!isJson())
            co_return;
        const auto json = jsonOf(co_await sessions.info(id));
        co_await run.redis().command("DEL", key);
        co_await run.redis().command("SET", key, json, "EX", 1800);
    }

    static QByteArray jsonOf(const std::optional<Info> &info)
    {
        return QJsonDocument(toJson(info.value_or(Info()).fields)).toJson(QJsonDocument::Compact);
    }

    QCoro::Task<void> serverA(Actor &me) { return change(me, "theme", "dark"); }
    QCoro::Task<void> serverB(Actor &me) { return change(me, "cart", "3"); }

    QCoro::Task<void> change(Actor &me, QByteArray field, QByteArray value)
    {
        if (isJson())
            co_await rewriteText(me, field, value);
        else if (ending.strategy == Strategy::Hash)
            co_await rewriteHash(me, field, value);
        else
            co_await writeField(me, field, value);
    }

    /// Both have read before either writes.
    QCoro::Task<void> meets(Actor &me)
    {
        me.reached(me.name);
        co_await me.after(u"server A"_s);
        co_await me.after(u"server B"_s);
    }

    QCoro::Task<void> rewriteText(Actor &me, QByteArray field, QByteArray value)
    {
        const auto text = (co_await me.redis.command("GET", key)).optionalText();
        if (!text)
            co_return;
        co_await meets(me);
        auto whole = QJsonDocument::fromJson(*text).object();
        whole.insert(QString::fromLatin1(field), QString::fromLatin1(value));
        const auto json = QJsonDocument(whole).toJson(QJsonDocument::Compact);
        co_await me.redis.command("SET", key, json, "XX", "EX", 1800);
    }

    QCoro::Task<void> rewriteHash(Actor &me, QByteArray field, QByteArray value)
    {
        auto pairs = (co_await me.redis.command("HGETALL", key)).pairs();
        if (pairs.isEmpty())
            co_return;
        co_await meets(me);
        auto command = makeCommand("HSET", key);
        for (const auto &[name, was] : pairs)
            command << name << (name == field ? value : was);
        const QList<redis::Command> commands{command, makeCommand("EXPIRE", key, 1800)};
        co_await me.redis.transaction(commands);
    }

    QCoro::Task<void> writeField(Actor &me, QByteArray field, QByteArray value)
    {
        Sessions sessions(me.redis, space);
        const auto seen = co_await sessions.touch(id);
        if (!seen)
            co_return;
        co_await meets(me);
        co_await sessions.setField(id, field, value);
    }

    QCoro::Task<Ending> end()
    {
        if (isJson()) {
            const auto text = (co_await run.redis().command("GET", key)).optionalText();
            const auto whole = QJsonDocument::fromJson(text.value_or(QByteArray())).object();
            ending.theme = whole.value(u"theme"_s).toString();
            ending.cart = whole.value(u"cart"_s).toString();
        } else {
            const auto both = (co_await run.redis().command("HMGET", key, "theme", "cart")).optionalTexts(2);
            ending.theme = QString::fromLatin1(both[0].value_or(QByteArray()));
            ending.cart = QString::fromLatin1(both[1].value_or(QByteArray()));
        }
        ending.lost = (ending.theme == u"dark"_s ? 0 : 1) + (ending.cart == u"3"_s ? 0 : 1);
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.lost == 0; }
    static QString clauseOf(const Ending &ending)
    {
        if (holds(ending))
            return tr("both changes are there");
        return ending.lost == 1 ? tr("one of two changes is gone") : tr("both changes are gone");
    }

    Run &run;
    Ending ending;
    SessionId id{"shared"};
    Keyspace space = run.ownKeyspace("lost-field");
    Key key = Sessions::keyOf(space, id);
};

} // namespace

Scenario lostField()
{
    const Scenario described{
        .id = u"lost-field"_s,
        .title = tr("The change that another request undid"),
        .summary = tr("Two requests of one user come at the same time, from two tabs. Server A sets theme to dark, "
                      "server B puts three things into the cart. Both have read the session before either writes."),
        .invariant = tr("In the end the session has both changes."),
        .ways = {{u"naive"_s, tr("The session is one JSON text: GET, change a field, SET the whole.")},
                 {u"hash"_s, tr("A hash: HGETALL, change a field, HSET all fields, with EXPIRE in one MULTI.")},
                 {u"field"_s, tr("A hash: only the field that has changed is written.")}},
        .prediction =
            Prediction{.prompt = tr("The session is a hash, and each server writes all of its fields back in one "
                                    "MULTI. How many of the two changes are lost?"),
                       .way = u"hash"_s,
                       .field = u"lost"_s}};
    return scenario<LostField>(described, {{u"server A"_s, &LostField::serverA}, {u"server B"_s, &LostField::serverB}});
}

} // namespace lab::patterns::session
