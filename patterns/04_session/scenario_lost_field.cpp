// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QDateTime>
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

const QByteArray Dark = "dark", Three = "3";

/// Two requests of one user at the same time, at two servers; each changes one field: `theme`, `cart`.
struct LostField
{
    struct Ending
    {
        Strategy strategy{};
        QByteArray theme = {}, cart = {};
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
        auto set = beginning(key, uma(), QDateTime::currentMSecsSinceEpoch()) << "theme"
                                                                              << "light"
                                                                              << "cart"
                                                                              << "0";
        if (isJson()) {
            QJsonObject whole;
            for (qsizetype i = 2; i < set.size(); i += 2)
                whole.insert(QString::fromUtf8(set[i]), QString::fromUtf8(set[i + 1]));
            set = makeCommand("SET", key, textOf(whole));
        }
        co_await redis::transacted(run.redis(), set, makeCommand("EXPIRE", key, 1800));
    }

    static QByteArray textOf(const QJsonObject &whole) { return QJsonDocument(whole).toJson(QJsonDocument::Compact); }

    QCoro::Task<void> serverA(Actor &me) { return change(me, "theme", Dark); }
    QCoro::Task<void> serverB(Actor &me) { return change(me, "cart", Three); }

    QCoro::Task<void> change(Actor &me, QByteArray field, QByteArray value)
    {
        if (isJson())
            co_return co_await rewriteText(me, field, value);
        if (ending.strategy == Strategy::Hash)
            co_return co_await rewriteHash(me, field, value);
        Sessions sessions(me.redis, space);
        const auto seen = co_await sessions.touch(id);
        if (!seen)
            co_return;
        co_await meets(me);
        co_await sessions.setField(id, field, value);
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
        co_await me.redis.command("SET", key, textOf(whole), "XX", "EX", 1800);
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
        co_await redis::transacted(me.redis, commands);
    }

    QCoro::Task<Ending> end()
    {
        if (isJson()) {
            const auto text = (co_await run.redis().command("GET", key)).optionalText();
            const auto whole = QJsonDocument::fromJson(text.value_or(QByteArray())).object();
            ending.theme = whole.value(u"theme"_s).toString().toUtf8();
            ending.cart = whole.value(u"cart"_s).toString().toUtf8();
        } else {
            const auto both = (co_await run.redis().command("HMGET", key, "theme", "cart")).optionalTexts(2);
            ending.theme = both[0].value_or(QByteArray());
            ending.cart = both[1].value_or(QByteArray());
        }
        ending.lost = (ending.theme == Dark ? 0 : 1) + (ending.cart == Three ? 0 : 1);
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
        .situation = tr("Two servers have read one session, and each will change a field."),
        .invariant = tr("In the end the session has both changes."),
        .ways = {{u"naive"_s, tr("GET the whole JSON, change a field, SET the whole."), tr("Naive")},
                 {u"hash"_s, tr("HGETALL, change a field, HSET all of them in a MULTI."), tr("Hash")},
                 {u"field"_s, tr("Only the field that has changed is written."), tr("Field")}},
        .prediction =
            Prediction{.prompt = tr("The session is a hash, and each server writes all of its fields back in one "
                                    "MULTI. How many of the two changes are lost?"),
                       .way = u"hash"_s,
                       .field = u"lost"_s}};
    return scenario<LostField>(described, {{u"server A"_s, &LostField::serverA}, {u"server B"_s, &LostField::serverB}});
}

} // namespace lab::patterns::session
