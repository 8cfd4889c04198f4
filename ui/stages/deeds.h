// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/command_text.h"
#include "app/run/event.h"
#include "ui/picture/picture.h"

#include <QMap>

namespace lab::ui {

/// `GET`, `SELECT`: how the command or the statement begins; `acquire.lua` of a script of the lessons'; empty of
/// anything else.
QString verbOf(const Event &event);

/// The names of the keys that a script was called with; empty when it is no call of a script.
QByteArrayList scriptKeys(const redis::CommandRecord &record);

/// The numbers that a GET or an MGET has found, by key; 0 for one that is not there, as INCR takes it.
QMap<QByteArray, qint64> numbersRead(const redis::CommandRecord &record);

/// What each actor of a run did last and what was said of it since, for stages that give every actor a card.
class Deeds
{
public:
    void take(const Event &event, const QString &result);
    qsizetype actors() const { return m_last.size(); }
    picture::Column cards() const;

private:
    struct Last
    {
        QString deed, note;
    };
    QMap<QString, Last> m_last;
};

} // namespace lab::ui
