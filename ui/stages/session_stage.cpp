// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>
#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr QLatin1StringView FirstServer("server A"), SecondServer("server B");
constexpr qsizetype MostOfText = 160;

/// A session, as commands and replies tell of it.
struct FoldedSession
{
    QByteArray key = {};
    bool isThere = false, wasEnded = false; ///< by a logout, so that nobody may make it anew
    bool cameBack = false, hasEnd = false;
    bool isUndone = false; ///< the last write wrote over a change that its writer had not seen
    double endMicros = 0;
    qint64 wholeMillis = 0;
    QMap<QByteArray, QByteArray> fields = {};
    QSet<QByteArray> changed = {}; ///< fields that are not as the run has made them
    QByteArray text = {};          ///< of one that is a string
    int version = 0;               ///< how often it was written

    void write(const CommandRecord &record);
    void set(const QByteArray &name, const QByteArray &value);
    void endAt(double micros, qint64 millis)
    {
        hasEnd = true;
        endMicros = micros + static_cast<double>(millis) * 1000;
        wholeMillis = std::max(wholeMillis, millis);
    }
};

void FoldedSession::set(const QByteArray &name, const QByteArray &value)
{
    if (std::exchange(fields[name], value) != value)
        changed.insert(name);
}

void FoldedSession::write(const CommandRecord &record)
{
    cameBack = cameBack || (!isThere && wasEnded);
    if (!isThere)
        hasEnd = false;
    isThere = true;
    ++version;
    const auto &command = record.command;
    if (record.is("SET")) {
        text = command.value(2);
        return;
    }
    for (qsizetype i = 2; i + 1 < command.size(); i += 2)
        set(command[i], command[i + 1]);
}

struct Somebody
{
    QString note = {};
    bool hasFailed = false;
    int seen = -1; ///< the version of the session that they have read
};

struct SessionRun
{
    FoldedSession shared = {};
    QMap<QString, Somebody> everybody = {};
    QSet<QByteArray> keys = {}; ///< of the sessions in Redis
    qint64 answered = 0, refused = 0;
    QString trouble = {}; ///< what went wrong last, and for whom
};

/// Lesson 04. From left to right: who asks, the servers, the session with its fields and its life, the row. Of a
/// scenario: what became of the session that all share, or of those that each server remembers.
class SessionStage : public PatternStage
{
public:
    SessionStage()
        : PatternStage(tr("A session"))
    {
    }

private:
    void forget(const Request &) override { m_run = {}; }
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCommand(const Event &event, const CommandRecord &record);
    void applyWrite(const Event &event, const CommandRecord &record);
    void applyScript(const Event &event, const CommandRecord &record);
    Card server(QLatin1StringView name, const QString &title) const;
    Card observed() const;
    Card row() const;
    Block remembered() const;
    Card folded() const;
    QList<Block> foldedContent() const;

    SessionRun m_run;
};

LAB_STAGE("session", SessionStage)

bool isServer(const QString &actor)
{
    return actor == FirstServer || actor == SecondServer;
}

void SessionStage::happened(const Event &event)
{
    // What the run does itself, once somebody has begun, is tidying up.
    if (isScenario() && isOfTheRun(event) && !m_run.everybody.isEmpty())
        return;
    if (!isOfTheRun(event))
        m_run.everybody[event.actor];
    if (const auto *const command = doneCommand(event))
        applyCommand(event, *command);
    if (const auto *const note = noteOf(event)) {
        auto &who = m_run.everybody[event.actor];
        who.note = note->text;
        who.hasFailed = note->failed;
        if (note->failed)
            m_run.trouble = tr("✕ %1 %2").arg(event.actor, note->text);
        if (!isServer(event.actor))
            ++(note->failed ? m_run.refused : m_run.answered);
    }
}

void SessionStage::applyCommand(const Event &event, const CommandRecord &record)
{
    auto &shared = m_run.shared;
    if (!scriptKeys(record).isEmpty()) {
        applyScript(event, record);
    } else if (record.is("HSET") || (record.is("SET") && record.reply.type() == Reply::Type::Status)) {
        applyWrite(event, record);
    } else if (record.is("DEL")) {
        m_run.keys.remove(record.command.value(1));
        shared = FoldedSession{.key = shared.key, .wasEnded = !isOfTheRun(event), .version = shared.version + 1};
    } else if ((record.is("EXPIRE") || record.is("PEXPIRE")) && record.reply != Reply::integer(0)) { // 1, or QUEUED
        shared.endAt(event.endMicros, record.command.value(2).toLongLong() * (record.is("EXPIRE") ? 1000 : 1));
    } else if (!isOfTheRun(event) && (record.is("GET") || record.is("HGETALL"))) {
        m_run.everybody[event.actor].seen = shared.version;
    }
}

void SessionStage::applyWrite(const Event &event, const CommandRecord &record)
{
    constexpr qsizetype OneField = 4;
    auto &shared = m_run.shared;
    const auto seen = m_run.everybody.value(event.actor).seen;
    const bool isWhole = record.is("SET") || record.command.size() > OneField;
    shared.isUndone = isWhole && seen >= 0 && seen < shared.version;
    shared.key = record.command.value(1);
    m_run.keys.insert(shared.key);
    shared.write(record);
    if (isOfTheRun(event))
        shared.changed.clear();
    const auto seconds = record.command.indexOf("EX");
    if (record.is("SET") && seconds > 0)
        shared.endAt(event.endMicros, record.command.value(seconds + 1).toLongLong() * 1000);
}

/// The one that lets a session live on answers with its fields and the milliseconds left, the other with 1.
void SessionStage::applyScript(const Event &event, const CommandRecord &record)
{
    auto &shared = m_run.shared;
    const auto &reply = record.reply;
    if (reply.isArray() && reply.size() == 2 && reply[0].isArray() && reply[1].type() == Reply::Type::Integer) {
        shared.key = scriptKeys(record).first();
        shared.isThere = true;
        const auto &words = reply[0].elements();
        for (qsizetype i = 0; i + 1 < words.size() && words[i].isText() && words[i + 1].isText(); i += 2)
            shared.fields[words[i].text()] = words[i + 1].text();
        shared.endAt(event.endMicros, reply[1].integer());
    } else if (reply == Reply::integer(1)) {
        const auto pair = record.command.mid(4);
        shared.set(pair.value(0), pair.value(1));
        ++shared.version;
    }
}

Block SessionStage::operation() const
{
    // A login has made a new one, until that is what was observed.
    const auto *const key = keys().first();
    const bool isNew = m_run.shared.isThere && !m_run.keys.isEmpty() && !(key && key->key.name == m_run.shared.key);
    const auto redis = isNew ? folded() : observed();
    const Column servers{{server(FirstServer, tr("Server A")), server(SecondServer, tr("Server B"))}, true};
    const Row redisRow{{{steps().arrows(Store::Redis), 150}, {redis, 270, 3}}};
    const Row databaseRow{{{steps().arrows(Store::Sqlite), 150}, {row(), 270, 3}}};
    return Row{
        {{Column{{Card{.title = tr("You")}}, true}, 80, 0}, {servers, 130, 0}, {Column{{redisRow, databaseRow}}, 430}}};
}

Card SessionStage::server(QLatin1StringView name, const QString &title) const
{
    const bool isAsked = m_run.everybody.contains(name);
    const auto does = isAsked ? tr("asks who it is") : tr("remembers nothing");
    return {.title = title, .isThere = isAsked, .blocks = {Sentence{does}}};
}

Card SessionStage::observed() const
{
    const auto *const key = keys().first();
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = key && key->exists()};
    card.detail = key ? displayText(key->key.name) : QString();
    const bool wasAsked = key || !steps().arrows(Store::Sqlite).blocks.isEmpty();
    card.blocks = {Sentence{wasAsked ? tr("There is no such session.") : tr("Log in: press Run.")}};
    if (!card.isThere)
        return card;
    card.blocks = {keys().bodyOf(keys().keys().first())};
    if (key->ttlMillis < 0)
        card.blocks.append(Sentence{tr("⚠ It has no end."), Tone::Warning});
    else
        card.foot = {Life{keys().lifeOf(*key, facts().value(u"life_ms"_s).toLongLong())}};
    return card;
}

Card SessionStage::row() const
{
    const auto ttl = facts().value(u"row_ttl"_s);
    Card card{.title = tr("SQLite"), .store = Store::Sqlite, .isThere = !ttl.isNull()};
    card.detail = u"session_users, sessions"_s;
    const auto none = keys().first() ? tr("No such row.") : QString();
    card.blocks = {
        Sentence{ttl.isNull() ? none : tr("A row; %1 left when it was read.").arg(ttlText(ttl.toLongLong() * 1000))}};
    return card;
}

QMap<QString, Situation> SessionStage::situations() const
{
    return {
        {u"fixed-vs-sliding"_s,
         {{{tr("User"), tr("works for one and a half lives")}, {tr("Thief"), tr("has the same id, and comes after")}},
          {{tr("Redis"), Store::Redis, tr("The session, with an end.")},
           {tr("In the end"), Store::None, QString(), tr("is the thief let in?")}}}},
        {u"lost-field"_s,
         {{{tr("Server A"), tr("changes the theme")}, {tr("Server B"), tr("fills the cart")}},
          {{tr("Redis"), Store::Redis, tr("The session that both have read.")},
           {tr("In the end"), Store::None, QString(), tr("changes are there")}}}},
        {u"revived-session"_s,
         {{{tr("Slow request"), tr("has found the session")}, {tr("Logout"), tr("ends it")}},
          {{tr("Redis"), Store::Redis, tr("The session.")},
           {tr("In the end"), Store::None, QString(), tr("seconds that it lives on")}}}},
        {u"sticky-memory"_s,
         {{{tr("Users"), tr("have logged in"), u"users"_s}},
          {{tr("Two servers"), Store::None, tr("One is started anew half way.")},
           {tr("Requests"), Store::None, QString(), tr("refused")}}}}};
}

Block SessionStage::scenario() const
{
    if (m_run.everybody.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with the session."), .centred = true};
    if (isScenario("sticky-memory"_L1))
        return remembered();
    Column left = deeds().cards();
    if (!m_run.trouble.isEmpty())
        left.blocks.append(Sentence{m_run.trouble, Tone::Bad});
    return Row{{{left, 240}, {Column{{Arrow{}}, true}, 28, 0}, {folded(), 330, 2}}};
}

Block SessionStage::remembered() const
{
    const Sign known{.label = tr("known, or not asked yet"), .filled = true};
    const Sign refused{.label = tr("refused last"), .shape = Sign::Shape::Cross, .tone = Tone::Bad};
    Actors users{{known, refused}, {}};
    Column servers;
    for (const auto &[name, who] : m_run.everybody.asKeyValueRange()) {
        if (isServer(name))
            servers.blocks.append(Card{.title = name, .blocks = {Sentence{who.note, Tone::Plain}}});
        else
            users.each.append(who.hasFailed ? 1 : 0);
    }
    const auto count = users.each.size();
    QList<Block> left{users,
                      Count{m_run.answered, m_run.answered == 1 ? tr("request answered") : tr("requests answered")}};
    if (m_run.refused > 0)
        left.append(Sentence{counted(m_run.refused, tr("✕ 1 request was refused."),
                                     tr("✕ %1 requests were refused.", nullptr, formOf(m_run.refused))),
                             Tone::Bad});
    const auto sessions = m_run.keys.size();
    const Card redis{.title = tr("Redis"),
                     .store = Store::Redis,
                     .isThere = sessions > 0,
                     .blocks = {Count{sessions, sessions == 1 ? tr("session, for both") : tr("sessions, for both")}}};
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    return Row{
        {{Card{.title = counted(count, tr("1 user"), tr("%1 users", nullptr, formOf(count))), .blocks = left}, 240},
         lead,
         {servers, 220},
         lead,
         {redis, 150}}};
}

Card SessionStage::folded() const
{
    const auto &shared = m_run.shared;
    const bool isOver = shared.hasEnd && shared.endMicros <= moment().micros;
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = shared.isThere && !isOver};
    card.detail = displayText(shared.key);
    if (card.isThere)
        card.blocks = foldedContent();
    else
        card.blocks = {Sentence{shared.wasEnded  ? tr("It was ended by a logout.")
                                : shared.isThere ? tr("It has expired.")
                                                 : tr("There is no session.")}};
    if (card.isThere && shared.hasEnd)
        card.foot = {Life{moment().until(shared.endMicros, shared.wholeMillis)}};
    return card;
}

QList<Block> SessionStage::foldedContent() const
{
    const auto &shared = m_run.shared;
    Record record{.total = shared.fields.size()};
    for (const auto &[name, value] : shared.fields.asKeyValueRange()) { // of a scenario what it is about
        const bool isFirst = shared.changed.isEmpty() && record.fields.size() < 2;
        if (!isScenario() || isFirst || shared.changed.contains(name))
            record.fields.append({displayText(name), limitedText(value, 40)});
    }
    QList<Block> blocks{record};
    if (!shared.text.isEmpty())
        blocks = {Sentence{limitedText(shared.text, MostOfText), Tone::Plain}};
    if (shared.isUndone)
        blocks.append(Sentence{tr("✕ The last write undid a change that its writer had not seen."), Tone::Bad});
    if (shared.cameBack)
        blocks.append(Sentence{tr("✕ It was logged out, and a late write has made it anew."), Tone::Bad});
    if (!shared.hasEnd)
        blocks.append(Sentence{tr("✕ It has no end."), Tone::Bad});
    return blocks;
}

} // namespace

} // namespace lab::ui
