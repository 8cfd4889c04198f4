// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/command_text.h"
#include "app/run/event.h"
#include "ui/picture/picture.h"

#include <QMap>

#include <optional>
#include <utility>

namespace lab::ui {

/// `GET`, `SELECT`: how the command or the statement begins; `acquire.lua` of a script of the lessons'; empty of
/// anything else.
QString verbOf(const Event &event);

/// The names of the keys that a script was called with; empty when it is no call of a script.
QByteArrayList scriptKeys(const redis::CommandRecord &record);

/// The numbers that a GET or an MGET has found, by key; 0 for one that is not there, as INCR takes it.
QMap<QByteArray, qint64> numbersRead(const redis::CommandRecord &record);

/// Nothing when it is no integer: whatever stands at the other end may say anything.
std::optional<qint64> integerIn(const redis::Reply &reply);

/// The two elements of what a script answers; nil twice when it answers something else.
std::pair<redis::Reply, redis::Reply> pairIn(const redis::Reply &reply);

/// What each actor of a run did last and what was said of it since, for stages that give every actor a card.
class Deeds
{
public:
    void take(const Event &event, const QString &result);
    qsizetype actors() const { return m_last.size(); }
    /// With what each of them is at in place of the deed, where that is known.
    picture::Column cards(const QMap<QString, picture::Sentence> &states = {}) const;

private:
    struct Last
    {
        QString deed, note;
    };
    QMap<QString, Last> m_last;
};

} // namespace lab::ui
