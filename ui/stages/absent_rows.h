// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/picture/picture.h"

#include <QMap>
#include <QSet>

namespace lab::ui {

/// Callers who ask for rows that do not exist, each many times: so requests are counted. Once all are over, those
/// answered and those refused are all of them.
class AbsentRows
{
public:
    /// `wanted`: requests that will be sent, as the form says.
    explicit AbsentRows(qint64 wanted = 0)
        : m_wanted(wanted)
    {
    }
    void started(const Event &query);
    /// A note with a number is a refusal.
    void take(const Event &event);
    picture::Row row() const;

private:
    void take(const QString &actor, const redis::CommandRecord &record);
    picture::Card cache() const;
    picture::Card database() const;

    qint64 m_wanted;
    qint64 m_hits = 0, m_misses = 0, m_queries = 0, m_stored = 0, m_refused = 0;
    QMap<QString, QByteArray> m_asked; ///< for which key an actor has asked last
    QSet<QString> m_atWork;            ///< whose query is under way
};

} // namespace lab::ui
