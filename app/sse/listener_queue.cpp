// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/listener_queue.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/sse/event_text.h"

#include <algorithm>
#include <cstring>

namespace lab::sse {

namespace {

/// Bytes beyond those of messages: enough for the few notices that tell of a loss and its end.
constexpr qsizetype RoomForNotices = 4096;

QByteArray droppedNotice(qint64 count)
{
    return noticeEvent(
        "dropped",
        counted(count, tr("1 message was dropped here: there is no room for it in what waits for this listener."),
                tr("%1 messages were dropped here: there is no room for them in what waits for this listener.", nullptr,
                   formOf(count))));
}

} // namespace

void ListenerQueue::push(const QByteArray &event)
{
    if (m_waiting + event.size() > m_most) {
        drop();
        return;
    }
    tellDropped();
    append(event, true);
}

void ListenerQueue::drop()
{
    ++m_dropped;
    ++m_untold;
}

void ListenerQueue::notice(const QByteArray &text)
{
    if (m_waiting + text.size() > m_most + RoomForNotices)
        return; // it lost the connection many times over and has not read of the first yet
    tellDropped();
    append(text, false);
}

qsizetype ListenerQueue::take(char *to, qsizetype most)
{
    qsizetype taken = 0;
    while (taken < most) {
        if (m_entries.empty())
            tellDropped();
        if (m_entries.empty())
            break;
        const auto &first = m_entries.front();
        const auto part = std::min(most - taken, first.text.size() - m_offset);
        std::memcpy(to + taken, first.text.constData() + m_offset, static_cast<std::size_t>(part));
        taken += part;
        m_offset += part;
        if (m_offset < first.text.size())
            break;
        m_sent += first.isMessage ? 1 : 0;
        m_waiting -= first.text.size();
        m_offset = 0;
        m_entries.pop_front();
    }
    return taken;
}

void ListenerQueue::append(const QByteArray &text, bool isMessage)
{
    m_waiting += text.size();
    m_entries.push_back({text, isMessage});
}

void ListenerQueue::tellDropped()
{
    if (m_untold == 0)
        return;
    append(droppedNotice(m_untold), false);
    m_untold = 0;
}

} // namespace lab::sse
