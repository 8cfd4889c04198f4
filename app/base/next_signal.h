// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <coroutine>

namespace lab {

/// `co_await nextSignal(&lab, &Lab::serverChanged)`: resumes from within the next emission on this thread. Never
/// resumes when the sender is gone before. (QCoro 0.8's qCoro() for signals is queued and writes into a finished
/// coroutine when the signal comes twice before the event loop turns.)
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
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QObject::connect(
            m_sender, m_signal, m_sender, [waiting] { waiting.resume(); },
            static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    }
    void await_resume() const noexcept {}

private:
    Sender *m_sender;
    Signal m_signal;
};

template <typename Sender, typename Signal>
NextSignal<Sender, Signal> nextSignal(Sender *sender, Signal signal)
{
    return {sender, signal};
}

} // namespace lab
