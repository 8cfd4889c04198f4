// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <deque>

namespace lab::sse {

/// What one listener has still to be sent, in order. However slowly it reads, no more than `most` bytes of messages
/// wait, and a few notices; in the place of messages that were dropped comes a notice of how many.
class ListenerQueue
{
public:
    explicit ListenerQueue(qsizetype most)
        : m_most(most)
    {
    }

    /// A message of a channel; dropped and counted when there is no room for it.
    void push(const QByteArray &event);
    /// The same for one that is too large to be made an event of.
    void drop();
    /// Something that has to be told also when there is no room for messages.
    void notice(const QByteArray &text);

    /// Moves up to `most` bytes to `to`; gives how many, 0 when nothing waits.
    qsizetype take(char *to, qsizetype most);

    bool isEmpty() const { return m_entries.empty() && m_untold == 0; }
    qsizetype mostWaiting() const { return m_most; }
    qint64 sent() const { return m_sent; } ///< messages that were taken whole
    qint64 dropped() const { return m_dropped; }

private:
    struct Entry
    {
        QByteArray text; ///< shared by all listeners of a channel
        bool isMessage;
    };

    void append(const QByteArray &text, bool isMessage);
    void tellDropped();

    const qsizetype m_most;
    std::deque<Entry> m_entries;
    qsizetype m_waiting = 0; ///< bytes of all entries; the first counts whole until it has gone
    qsizetype m_offset = 0;  ///< how much of the first has gone
    qint64 m_untold = 0;     ///< messages dropped since the last entry
    qint64 m_dropped = 0;
    qint64 m_sent = 0;
};

} // namespace lab::sse
