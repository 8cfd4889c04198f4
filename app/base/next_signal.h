// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QObject>

#include <coroutine>

namespace lab {

/// `co_await nextSignal(&lab, &Lab::serverChanged)`: resumes from within the next emission on this thread. Throws
/// Cancelled when the sender is destroyed before, from within its destructor, so that nobody waits for what cannot
/// come. (QCoro 0.8's qCoro() for signals is queued and writes into a finished coroutine when the signal comes twice
/// before the event loop turns.)
template <typename Sender, typename Signal>
class NextSignal
{
public:
    NextSignal(Sender *sender, Signal signal)
        : m_sender(sender)
        , m_signal(signal)
    {
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_emitted = QObject::connect(
            m_sender, m_signal, m_sender, [this, waiting] { resume(waiting); }, Qt::DirectConnection);
        m_destroyed = QObject::connect(
            m_sender, &QObject::destroyed, m_sender,
            [this, waiting] {
                m_sender = nullptr;
                resume(waiting);
            },
            Qt::DirectConnection);
    }
    void await_resume() const
    {
        if (!m_sender)
            throw Cancelled();
    }

private:
    void resume(std::coroutine_handle<> waiting) const
    {
        QObject::disconnect(m_emitted);
        QObject::disconnect(m_destroyed);
        waiting.resume(); // this awaiter may be gone afterwards
    }

    Sender *m_sender;
    Signal m_signal;
    QMetaObject::Connection m_emitted, m_destroyed;
};

template <typename Sender, typename Signal>
NextSignal<Sender, Signal> nextSignal(Sender *sender, Signal signal)
{
    return {sender, signal};
}

} // namespace lab
