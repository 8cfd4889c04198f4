// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QSocketNotifier>

#include <memory>

namespace lab::redis {

/// A socket notifier that calls a member function of its owner, which may delete the notifier and itself. It spares the
/// two signal emissions of QSocketNotifier, which show in the time of a single command.
class SocketWatch : public QSocketNotifier
{
    Q_OBJECT

public:
    /// Calls `(owner->*Handler)()`: `SocketWatch::make<&Connection::onReadable>(descriptor, Read, this)`.
    template <auto Handler, typename Owner>
    static std::unique_ptr<SocketWatch> make(int descriptor, Type type, Owner *owner)
    {
        const auto call = [](void *context) {
            (static_cast<Owner *>(context)->*Handler)();
        };
        return std::unique_ptr<SocketWatch>(new SocketWatch(descriptor, type, call, owner));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct && event->type() != QEvent::SockClose)
            return QSocketNotifier::event(event);
        m_call(m_owner); // nothing of this may be touched afterwards
        return true;
    }

private:
    using Call = void (*)(void *);

    SocketWatch(int descriptor, Type type, Call call, void *owner)
        : QSocketNotifier(descriptor, type)
        , m_call(call)
        , m_owner(owner)
    {
    }

    const Call m_call;
    void *const m_owner;
};

} // namespace lab::redis
