// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/lesson/report.h"

#include <QMap>

namespace lab::ui {

/// What the cache-aside stage draws, folded from events and observations: no pixels in here.
class CacheAsideScene
{
public:
    /// What a reader did last.
    enum class Doing { Waiting, Hit, Miss, Querying };

    /// One arrow of the last operation, in the order things happened.
    struct Step
    {
        bool toDatabase = false;
        QString text;   ///< `GET`, `SELECT`
        QString result; ///< `hit`, `OK`, `1 row`
        double micros = 0;
        bool failed = false;
    };

    /// The key that the readers of a scenario share, as far as its events tell.
    struct OwnKey
    {
        QString name; ///< empty: no reader has asked for one
        int stored = 0;
        bool isThere = false;   ///< at the last command of an actor that tells
        bool isRemoved = false; ///< by the run itself, which leaves nothing behind
    };

    /// One side of the picture.
    struct Copy
    {
        bool exists = false;
        bool isRememberedMiss = false; ///< the cache's JSON `null`
        QString name;
        qint64 price = 0;
    };

    void observe(const Fields &state);
    /// Whether it shows runs of scenarios, of which the observation says nothing.
    void setScenario(bool scenario) { m_scenario = scenario; }
    void forgetRun();
    void startRun(const Request &request);
    void addEvents(const Timeline &events);
    /// The report has the whole timeline: what addEvents() brought bit by bit is counted anew.
    void finishRun(const Report &report);
    void clear();

    bool hasState() const { return !m_key.isEmpty(); }
    QString key() const { return m_key; }
    const Copy &cached() const { return m_cached; }
    const Copy &row() const { return m_row; }
    qint64 ttlMillis() const { return m_ttlMillis; } ///< -1: never expires, -2: not there; as observed
    bool isStale() const;
    const QList<Step> &steps() const { return m_steps; }
    bool isScenario() const { return m_scenario; }
    const QMap<QString, Doing> &readers() const { return m_readers; }
    int hits() const { return m_hits; }
    int misses() const { return m_misses; }
    int queries() const { return m_queries; }
    const OwnKey &ownKey() const { return m_ownKey; }
    /// The picture in one sentence, for those who do not see it.
    QString description() const;

private:
    void count(const Event &event);
    void countOfReader(const Event &event);
    void countOfOwnKey(const Event &event);
    void removeOwnKey(const QString &actor);
    QString runDescription() const;

    QString m_key;
    Copy m_cached, m_row;
    qint64 m_ttlMillis = -2;
    QList<Step> m_steps;
    bool m_scenario = false;
    QMap<QString, Doing> m_readers;
    int m_hits = 0, m_misses = 0, m_queries = 0;
    OwnKey m_ownKey;
};

} // namespace lab::ui
