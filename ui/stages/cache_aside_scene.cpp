// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/cache_aside_scene.h"

#include "app/base/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSteps = 5;

CacheAsideScene::Copy copyOf(const QVariant &json)
{
    CacheAsideScene::Copy copy;
    if (json.isNull())
        return copy;
    copy.exists = true;
    const auto bytes = json.toByteArray();
    copy.isRememberedMiss = bytes == "null";
    const auto object = QJsonDocument::fromJson(bytes).object();
    copy.name = object.value("name"_L1).toString();
    copy.price = object.value("price"_L1).toInteger();
    return copy;
}

QString firstWord(const Event &event)
{
    if (const auto *const record = commandOf(event))
        return QString::fromLatin1(record->command.value(0));
    const auto *const record = statementOf(event);
    return record ? record->statement.section(u' ', 0, 0) : QString();
}

bool isNil(const Event &event)
{
    const auto *const record = commandOf(event);
    return record && record->fault.isEmpty() && record->reply.isNull();
}

bool isGet(const Event &event)
{
    const auto *const record = commandOf(event);
    return record && record->is("GET");
}

/// What an arrow says came back: of a cached value only that it was there, for the transcript has it in full.
QString resultOf(const Event &event)
{
    if (event.hasFailed() || !isGet(event))
        return eventDetail(event).section(u'\n', 0, 0);
    if (isNil(event))
        return tr("miss");
    return commandOf(event)->reply.text() == "null" ? u"null"_s : tr("hit");
}

QString countText(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace

void CacheAsideScene::observe(const Fields &state)
{
    m_key = displayText(state.value(u"key"_s));
    m_cached = copyOf(state.value(u"cached"_s));
    m_row = copyOf(state.value(u"row"_s));
    m_ttlMillis = state.value(u"ttl_ms"_s).toLongLong();
}

void CacheAsideScene::forgetRun()
{
    m_steps.clear();
    m_readers.clear();
    m_hits = m_misses = m_queries = 0;
    m_ownKey = {};
}

void CacheAsideScene::startRun(const Request &request)
{
    m_scenario = request.what == Request::What::Scenario;
    forgetRun();
}

void CacheAsideScene::addEvents(const Timeline &events)
{
    for (const auto &event : events)
        count(event);
}

void CacheAsideScene::finishRun(const Report &report)
{
    startRun(report.request);
    addEvents(report.timeline);
}

void CacheAsideScene::clear()
{
    *this = CacheAsideScene();
}

void CacheAsideScene::count(const Event &event)
{
    if (m_scenario && event.actor.startsWith("reader"_L1))
        countOfReader(event);
    if (m_scenario && commandOf(event) && !event.hasFailed())
        countOfOwnKey(event);
    if (m_scenario || (!statementOf(event) && !commandOf(event)))
        return;
    const auto word = firstWord(event);
    if (word == u"TTL"_s || m_steps.size() == MostSteps)
        return;
    m_steps.append(
        {statementOf(event) != nullptr, word, resultOf(event), event.endMicros - event.startMicros, event.hasFailed()});
}

void CacheAsideScene::countOfReader(const Event &event)
{
    auto &doing = m_readers[event.actor];
    if (statementOf(event)) {
        ++m_queries;
        doing = Doing::Querying;
    } else if (isGet(event)) {
        if (m_ownKey.name.isEmpty())
            m_ownKey.name = displayText(commandOf(event)->command.value(1));
        ++(isNil(event) ? m_misses : m_hits);
        doing = isNil(event) ? Doing::Miss : Doing::Hit;
    }
}

void CacheAsideScene::countOfOwnKey(const Event &event)
{
    if (m_ownKey.name.isEmpty())
        return;
    const auto &record = *commandOf(event);
    const auto name = m_ownKey.name.toUtf8();
    if (record.is("DEL") || record.is("UNLINK")) {
        if (record.command.contains(name))
            removeOwnKey(event.actor);
    } else if (record.command.value(1) != name) {
        return;
    } else if (record.is("GET")) {
        m_ownKey.isThere = !isNil(event);
    } else if (record.is("SET") && !isNil(event)) {
        ++m_ownKey.stored;
        m_ownKey.isThere = true;
    }
}

void CacheAsideScene::removeOwnKey(const QString &actor)
{
    if (actor == u"main"_s)
        m_ownKey.isRemoved = true;
    else
        m_ownKey.isThere = false;
}

bool CacheAsideScene::isStale() const
{
    return m_cached.exists && !m_cached.isRememberedMiss && m_row.exists &&
           (m_cached.price != m_row.price || m_cached.name != m_row.name);
}

QString CacheAsideScene::runDescription() const
{
    if (m_readers.isEmpty())
        return tr("No reader has asked yet.");
    return tr("%1: %2, %3, %4.")
        .arg(m_ownKey.name, countText(m_hits, tr("one GET found it"), tr("%1 GETs found it")),
             countText(m_misses, tr("one did not"), tr("%1 did not")),
             countText(m_queries, tr("one query"), tr("%1 queries")));
}

QString CacheAsideScene::description() const
{
    if (m_scenario)
        return runDescription();
    if (!hasState())
        return tr("Nothing has been read yet.");
    QString text = m_cached.exists ? tr("%1 is cached.").arg(m_key) : tr("%1 is not cached.").arg(m_key);
    if (isStale())
        text += u' ' + tr("The copy is stale.");
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        text += u" %1. %2 → %3."_s.arg(QString::number(i + 1), m_steps[i].text, m_steps[i].result);
    return text;
}

} // namespace lab::ui
