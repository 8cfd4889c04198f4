// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <qcorotask.h>

#include <exception>
#include <memory>
#include <optional>
#include <type_traits>

namespace lab::testing {

/// Milliseconds until a test that waits is taken for hung.
#ifdef LAB_SANITIZED
constexpr int Patience = 120'000;
#else
constexpr int Patience = 30'000;
#endif

namespace detail {

template <typename T>
struct Result
{
    std::optional<T> value;
    std::exception_ptr fault;
    bool ended = false;
};

struct Nothing
{
};

template <typename Awaitable>
struct ValueOf
{
    using type = std::decay_t<decltype(std::declval<Awaitable &>().await_resume())>;
};

template <typename T>
struct ValueOf<QCoro::Task<T>>
{
    using type = T;
};

template <typename Awaitable, typename T>
QCoro::Task<void> fill(Awaitable awaitable, std::shared_ptr<Result<T>> result)
{
    try {
        if constexpr (std::is_same_v<T, Nothing>) {
            co_await awaitable;
            result->value = Nothing();
        } else {
            result->value = co_await awaitable;
        }
    } catch (...) {
        result->fault = std::current_exception();
    }
    result->ended = true;
}

/// Handles events as they come until `isOver`, which is asked after each turn, holds or the time is over. Not
/// QTest::qWaitFor(), which sleeps 10 ms after each turn: whatever goes to and fro on this thread, as an executor and
/// its server's replies do, would take as much for every step.
template <typename Predicate>
bool turnUntil(Predicate isOver, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer turn; // what comes about on another thread brings no event with it
    turn.start(10);
    while (!isOver()) { // asked first: events might make untrue what holds already
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace detail

/// Runs the event loop until `awaitable` (a QCoro::Task or a PendingReply) has ended; gives its value or throws its
/// fault. Ends the test program when that takes longer than Patience: a hang is a failure with a name.
///
/// An object rather than a function, lest argument-dependent lookup finds QCoro::waitFor, which waits for ever.
struct WaitFor
{
    template <typename Awaitable>
    auto operator()(Awaitable awaitable) const
    {
        using Value = typename detail::ValueOf<Awaitable>::type;
        using Stored = std::conditional_t<std::is_void_v<Value>, detail::Nothing, Value>;
        const auto result = std::make_shared<detail::Result<Stored>>();
        detail::fill<Awaitable, Stored>(std::move(awaitable), result);
        if (!detail::turnUntil([&] { return result->ended; }, Patience))
            qFatal("Still waiting after %d ms.", Patience);
        if (result->fault)
            std::rethrow_exception(result->fault);
        if constexpr (!std::is_void_v<Value>)
            return std::move(*result->value);
    }
};
inline constexpr WaitFor waitFor;

/// Waits as waitFor() and gives the exception of type Fault that it ended with; nullopt when it ended well. Any other
/// exception goes on to the caller.
template <typename Fault, typename Awaitable>
std::optional<Fault> faultOf(Awaitable awaitable)
{
    try {
        // Qualified, since QCoro::waitFor() would be found too, and it never returns when the task throws.
        testing::waitFor(std::move(awaitable));
    } catch (const Fault &fault) {
        return fault;
    }
    return std::nullopt;
}

/// Waits until `predicate` holds, which is asked every 10 ms; false when it did not within Patience.
template <typename Predicate>
bool becomesTrue(Predicate predicate)
{
    QElapsedTimer sinceAsked;
    return detail::turnUntil(
        [&] {
            if (sinceAsked.isValid() && sinceAsked.elapsed() < 10)
                return false;
            const bool holds = predicate();
            sinceAsked.start();
            return holds;
        },
        Patience);
}

/// Counts the turns of the event loop every 5 ms, to prove that something did not block it.
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { ++m_ticks; });
        m_timer.start(5);
    }

    int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace lab::testing
