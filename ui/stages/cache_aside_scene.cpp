// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/cache_aside_scene.h"

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

} // namespace

void CacheAsideScene::observe(const Fields &state)
{
    m_key = displayText(state.value(u"key"_s));
    m_cached = copyOf(state.value(u"cached"_s));
    m_row = copyOf(state.value(u"row"_s));
    m_ttlMillis = state.value(u"ttl_ms"_s).toLongLong();
}

void CacheAsideScene::startRun(const Request &request)
{
    m_scenario = request.what == Request::What::Scenario;
    m_steps.clear();
    m_readers.clear();
    m_hits = m_misses = m_queries = 0;
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
    if (m_scenario || (!statement && event.kind != Event::Kind::Command))
        return;
    const auto word = firstWord(event.text);
    if (word == u"TTL"_s || m_steps.size() == MostSteps)
        return;
    m_steps.append({statement, word, event.detail.section(u'\n', 0, 0), event.endMicros - event.startMicros,
                    event.failed});
}

void CacheAsideScene::countOfReader(const Event &event)
{
    auto &doing = m_readers[event.actor];
    if (event.kind == Event::Kind::Statement) {
        ++m_queries;
        doing = Doing::Querying;
    } else if (event.kind == Event::Kind::Command && firstWord(event.text) == u"GET"_s) {
        ++(isNil(event) ? m_misses : m_hits);
        doing = isNil(event) ? Doing::Miss : Doing::Hit;
    }
}

bool CacheAsideScene::isStale() const
{
    return m_cached.exists && !m_cached.isRememberedMiss && m_row.exists &&
           (m_cached.price != m_row.price || m_cached.name != m_row.name);
}

QString CacheAsideScene::description() const
{
    if (!hasState())
        return tr("Nothing has been read yet.");
    QString text = m_cached.exists ? tr("%1 is cached.").arg(m_key) : tr("%1 is not cached.").arg(m_key);
    if (isStale())
        text += u' ' + tr("The copy is stale.");
    if (m_scenario)
        text += u' ' + tr("%1 hits, %2 misses, %3 queries.").arg(m_hits).arg(m_misses).arg(m_queries);
    return text;
}

} // namespace lab::ui
