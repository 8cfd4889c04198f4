// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"

#include <QDateTime>

#include <chrono>
#include <coroutine>
#include <exception>
#include <memory>

namespace lab::redis {

using Clock = std::chrono::steady_clock;

/// Something that ends once, well or with a fault, and that at most one coroutine waits for.
struct Completion
{
    std::exception_ptr fault;
    std::coroutine_handle<> waiter;
    bool ended = false;

    void end(std::exception_ptr why = {});
    /// Runs the waiting coroutine, if any, until its next suspension. It may delete whatever led here.
    void resume();
};

/// Awaits a Completion; throws its fault. Await a named one: GCC 12 destroys some temporaries of co_await twice.
class Ending
{
public:
    explicit Ending(std::shared_ptr<Completion> completion)
        : m_completion(std::move(completion))
    {
    }

    bool await_ready() const noexcept { return m_completion->ended; }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept { m_completion->waiter = waiter; }
    void await_resume() const;

private:
    std::shared_ptr<Completion> m_completion;
};

/// Commands that are written together and whose replies are awaited together: one command, a pipeline, a transaction.
/// Without commands it waits for the connection only.
struct Request : Completion
{
    // A single command has a place of its own: lists would cost it two allocations more.
    Command command;
    Reply reply;
    QList<Command> commands;
    QList<Reply> replies;
    qsizetype received = 0; ///< replies so far, also those that came too late and were thrown away
    bool isRecorded = false;
    bool hopesForLittle = false; ///< the server was away for long already: the next failed attempt to connect ends it
    CommandRecord::Group group = CommandRecord::Group::Single;
    quint64 groupId = 0;
    quint64 firstSequence = 0;          ///< of the first command; the others count up from it
    quint64 streamPosition = 0;         ///< where its first byte lies in what the connection has to write
    std::chrono::milliseconds limit{0}; ///< from the call to the last reply
    Clock::time_point deadline;
    Clock::time_point sentAt;
    QDateTime time;

    Request() = default;
    explicit Request(Command single)
        : command(std::move(single))
    {
    }
    Request(QList<Command> several, CommandRecord::Group kind, quint64 id)
        : commands(std::move(several))
        , group(kind)
        , groupId(id)
    {
        replies.reserve(commands.size());
    }

    qsizetype size() const { return command.isEmpty() ? commands.size() : 1; }
    bool isComplete() const { return received == size(); }
    const Command &commandAt(qsizetype index) const { return command.isEmpty() ? commands.at(index) : command; }
    void add(Reply &&next)
    {
        if (command.isEmpty())
            replies.append(std::move(next));
        else
            reply = std::move(next);
    }
};

// Numbers that are unique in the process, counting up from 1.

quint64 nextGroupId();
quint64 nextConnectionId();
/// Of the first of `count` commands; the others count up from it.
quint64 nextSequence(qsizetype count = 1);

} // namespace lab::redis
