// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_entry.h"

#include <QStringMatcher>

namespace lab::ui {

/// Which entries are shown. Looks at the bytes that were sent and came, not at the texts that are made of them: it is
/// asked of each of a hundred thousand entries a second.
class LogFilter
{
public:
    /// Occurs in the command (its arguments parted by spaces), the reply, the message, a field, a connection's name.
    /// Upper and lower case are alike; spaces at the ends do not count.
    void setText(const QString &text) { m_text = QStringMatcher(text.trimmed(), Qt::CaseInsensitive); }
    /// Of this channel or stream alone; nothing: of all.
    void setPlace(const std::optional<QByteArray> &place) { m_place = place; }
    void setConnection(const std::optional<QByteArray> &connection) { m_connection = connection; }
    void setHousekeepingShown(bool isShown) { m_showsHousekeeping = isShown; }

    bool accepts(const LogEntry &entry) const;
    bool isHousekeepingShown() const { return m_showsHousekeeping; }
    /// A person has chosen something.
    bool isSet() const { return !m_text.pattern().isEmpty() || m_place || m_connection; }

private:
    bool hasText(const LogEntry &entry) const;

    QStringMatcher m_text;
    std::optional<QByteArray> m_place, m_connection;
    bool m_showsHousekeeping = false;
};

} // namespace lab::ui
