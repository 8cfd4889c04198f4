// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/seen_keys.h"
#include "ui/stages/deeds.h"
#include "ui/stages/stage.h"
#include "ui/stages/steps.h"

#include <QMap>
#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr QLatin1StringView OfTheRun("main"), FirstServer("server A"), SecondServer("server B");
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
    QByteArray text = {}; ///< of one that is a string
    int version = 0;      ///< how often it was written

    void write(const CommandRecord &record);
    void endAt(double micros, qint64 millis)
    {
        hasEnd = true;
        endMicros = micros + static_cast<double>(millis) * 1000;
        wholeMillis = std::max(wholeMillis, millis);
    }
};

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
        fields[command[i]] = command[i + 1];
}

/// Somebody with a lane of their own.
struct Somebody
{
    QString note = {};
    bool hasFailed = false;
    int seen = -1; ///< the version of the session that they have read
};

struct SessionRun
{
    QString item = {};
    FoldedSession shared = {};
    QMap<QString, Somebody> everybody = {};
    QSet<QByteArray> keys = {}; ///< of the sessions in Redis
    qint64 answered = 0, refused = 0;
    Deeds deeds = {};
    QString trouble = {}; ///< what went wrong last, and for whom
};

/// Lesson 04. From left to right: who asks, the servers, the session with its fields and its life, the row. Of a
/// scenario: what became of the session that all share, or of those that each server remembers.
class SessionStage : public Stage
{
public:
    void begin(const Request &request) override;
    void apply(const Event &event) override;
    void moveTo(const Moment &moment) override { m_moment = moment; }
    void observe(const Observation &observation) override;
    Picture picture() const override;

private:
    void applyCommand(const Event &event, const CommandRecord &record);
    void applyWrite(const Event &event, const CommandRecord &record);
    void applyScript(const Event &event, const CommandRecord &record);
    Block operation() const;
    Card server(QLatin1StringView name, const QString &title) const;
    Card observed() const;
    Card row() const;
    Block scenario() const;
    Block remembered() const;
    Card folded() const;
    QList<Block> foldedContent() const;

    bool m_isScenario = false;
    Moment m_moment;
    SessionRun m_run;
    Steps m_steps;
    SeenKeys m_keys;
    Fields m_facts; ///< `row_ttl`, `life_ms`
};

LAB_STAGE("session", SessionStage)

bool isServer(const QString &actor)
{
    return actor == FirstServer || actor == SecondServer;
}

void SessionStage::begin(const Request &request)
{
    m_isScenario = request.what == Request::What::Scenario;
    m_run = {request.item};
    m_steps = {};
    m_keys.begin();
}

void SessionStage::apply(const Event &event)
{
    const auto *const command = commandOf(event);
    if (!m_isScenario && !(command && command->reply.errorCode() == "NOSCRIPT"))
        m_steps.take(event, firstLine(eventDetail(event)));
    // What the run does itself, once somebody has begun, is tidying up.
    if (m_isScenario && event.actor == OfTheRun && !m_run.everybody.isEmpty())
        return;
    if (event.actor != OfTheRun) {
        m_run.everybody[event.actor];
        m_run.deeds.take(event, firstLine(eventDetail(event)));
    }
    if (command && !event.hasFailed() && !command->reply.isError())
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
    } else if (record.is("HSET") || (record.is("SET") && record.reply == Reply::status("OK"))) {
        applyWrite(event, record);
    } else if (record.is("DEL")) {
        m_run.keys.remove(record.command.value(1));
        shared = FoldedSession{.key = shared.key, .wasEnded = event.actor != OfTheRun, .version = shared.version + 1};
    } else if ((record.is("EXPIRE") || record.is("PEXPIRE")) && record.reply != Reply::integer(0)) { // 1, or QUEUED
        shared.endAt(event.endMicros, record.command.value(2).toLongLong() * (record.is("EXPIRE") ? 1000 : 1));
    } else if (event.actor != OfTheRun && (record.is("GET") || record.is("HGETALL"))) {
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
        shared.fields[pair.value(0)] = pair.value(1);
        ++shared.version;
    }
}

void SessionStage::observe(const Observation &observation)
{
    m_keys.see(observation.keys);
    m_facts = observation.facts;
}

Picture SessionStage::picture() const
{
    const auto subject = m_isScenario ? m_run.item : u"operation"_s;
    return {tr("A session"), subject, m_keys.changes(), {m_isScenario ? scenario() : operation()}};
}

Block SessionStage::operation() const
{
    // A login has made a new one: what was observed is another.
    const auto redis = m_run.shared.isThere && !m_run.keys.isEmpty() ? folded() : observed();
    const Column servers{{server(FirstServer, tr("Server A")), server(SecondServer, tr("Server B"))}, true};
    const Row redisRow{{{m_steps.arrows(Store::Redis), 150}, {redis, 270, 3}}};
    const Row databaseRow{{{m_steps.arrows(Store::Sqlite), 150}, {row(), 270, 3}}};
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
    const auto *const key = m_keys.first();
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = key && key->exists()};
    card.detail = key ? displayText(key->key.name) : QString();
    card.blocks = {Sentence{key ? tr("There is no such session.") : tr("Log in: press Run.")}};
    if (!card.isThere)
        return card;
    card.blocks = {m_keys.bodyOf(m_keys.keys().first())};
    if (key->ttlMillis < 0)
        card.blocks.append(Sentence{tr("⚠ It has no end."), Tone::Warning});
    else
        card.foot = {Life{m_keys.lifeOf(*key, m_facts.value(u"life_ms"_s).toLongLong())}};
    return card;
}

Card SessionStage::row() const
{
    const auto ttl = m_facts.value(u"row_ttl"_s);
    Card card{.title = tr("SQLite"), .detail = u"sessions"_s, .store = Store::Sqlite, .isThere = !ttl.isNull()};
    const auto none = m_keys.first() ? tr("No such row.") : QString();
    card.blocks = {
        Sentence{ttl.isNull() ? none : tr("A row; %1 left when it was read.").arg(ttlText(ttl.toLongLong() * 1000))}};
    return card;
}

Block SessionStage::scenario() const
{
    if (m_run.everybody.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with the session."), .centred = true};
    if (m_run.item == u"sticky-memory"_s)
        return remembered();
    Column left = m_run.deeds.cards();
    if (!m_run.trouble.isEmpty())
        left.blocks.append(Sentence{m_run.trouble, Tone::Bad});
    return Row{{{left, 240}, {Column{{Arrow{}}, true}, 28, 0}, {folded(), 330, 2}}};
}

/// Users, the servers with what they remember, and the sessions that both may ask for.
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
    const bool isOver = shared.hasEnd && shared.endMicros <= m_moment.micros;
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = shared.isThere && !isOver};
    card.detail = displayText(shared.key);
    if (card.isThere)
        card.blocks = foldedContent();
    else
        card.blocks = {Sentence{shared.wasEnded  ? tr("It was ended by a logout.")
                                : shared.isThere ? tr("It has expired.")
                                                 : tr("There is no session.")}};
    if (card.isThere && shared.hasEnd)
        card.foot = {Life{m_moment.until(shared.endMicros, shared.wholeMillis)}};
    return card;
}

QList<Block> SessionStage::foldedContent() const
{
    const auto &shared = m_run.shared;
    QList<Block> blocks;
    Record record;
    for (const auto &[name, value] : shared.fields.asKeyValueRange())
        record.fields.append({displayText(name), limitedText(value, 40)});
    record.total = record.fields.size();
    if (shared.text.isEmpty())
        blocks.append(record);
    else
        blocks.append(Sentence{limitedText(shared.text, MostOfText), Tone::Plain});
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
