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

QString firstWord(const QString &text)
{
    return text.section(u' ', 0, 0);
}

bool isNil(const Event &event)
{
    return event.detail == u"(nil)"_s;
}

bool isGet(const Event &event)
{
    return event.kind == Event::Kind::Command && firstWord(event.text) == u"GET"_s;
}

/// What an arrow says came back: of a cached value only that it was there, for the transcript has it in full.
QString resultOf(const Event &event)
{
    const auto line = event.detail.section(u'\n', 0, 0);
    if (event.failed || !isGet(event))
        return line;
    if (isNil(event))
        return tr("miss");
    return line == u"null"_s || line == u"\"null\""_s ? u"null"_s : tr("hit");
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
    const bool statement = event.kind == Event::Kind::Statement;
    if (m_scenario && event.actor.startsWith("reader"_L1))
        countOfReader(event);
    if (m_scenario && event.kind == Event::Kind::Command && !event.failed)
        countOfOwnKey(event);
    if (m_scenario || (!statement && event.kind != Event::Kind::Command))
        return;
    const auto word = firstWord(event.text);
    if (word == u"TTL"_s || m_steps.size() == MostSteps)
        return;
    m_steps.append({statement, word, resultOf(event), event.endMicros - event.startMicros, event.failed});
}

void CacheAsideScene::countOfReader(const Event &event)
{
    auto &doing = m_readers[event.actor];
    if (event.kind == Event::Kind::Statement) {
        ++m_queries;
        doing = Doing::Querying;
    } else if (isGet(event)) {
        if (m_ownKey.name.isEmpty())
            m_ownKey.name = event.text.section(u' ', 1, 1);
        ++(isNil(event) ? m_misses : m_hits);
        doing = isNil(event) ? Doing::Miss : Doing::Hit;
    }
}

void CacheAsideScene::countOfOwnKey(const Event &event)
{
    if (m_ownKey.name.isEmpty())
        return;
    const auto word = firstWord(event.text);
    if (word == u"DEL"_s || word == u"UNLINK"_s) {
        if (event.text.split(u' ').contains(m_ownKey.name))
            removeOwnKey(event.actor);
    } else if (event.text.section(u' ', 1, 1) != m_ownKey.name) {
        return;
    } else if (word == u"GET"_s) {
        m_ownKey.isThere = !isNil(event);
    } else if (word == u"SET"_s && !isNil(event)) {
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
