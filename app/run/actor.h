// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/meeting.h"
#include "app/run/run.h"

#include <utility>

namespace lab {

/// Unwinds the coroutine of an actor that has crashed. No error of the run: the others go on.
struct Crashed
{
};

/// One of those who take part in a scenario, with a connection of its own. What a role does is written in these words
/// alone, so that the same coroutine can be played freely, where all of it is real, and in every order, where each word
/// is a step that somebody else lets happen.
class Actor
{
public:
    /// Whether the actor crashes at this point of the free run.
    using Fate = std::function<bool(const Actor &me, const QString &point)>;

    Actor(Run &run, Meeting &meeting, redis::Client &client, int place, Fate fate);

    redis::Client &redis;
    const QString name; ///< `reader 17`, its lane in the timeline
    const int number;   ///< from 1, among those of its role

    /// Its way to the database; each query takes `latency` longer, as over a network.
    sql::Client sql(std::chrono::microseconds latency = {}) const;
    QCoro::Task<sql::Rows> query(QString statement, QVariantList bindings = {});
    /// Says what it decided or what befell it.
    void note(const QString &text, bool failed = false) { m_run.note(name, text, failed); }
    /// With the numbers in it, for pictures.
    void noteNumbers(const QString &text, QList<qint64> numbers) { m_run.note(name, text, false, std::move(numbers)); }
    /// Before it tries again what did not work.
    QCoro::Task<void> pause(std::chrono::microseconds duration) { return m_run.sleep(duration); }
    /// It may crash here: its connection ends without a word and Crashed unwinds it.
    QCoro::Task<void> mayCrash(QString point);
    /// One of 0 … count - 1, as chance will have it.
    int choose(int count) { return m_run.random().bounded(count); }
    /// A text that nobody else has.
    QByteArray token();
    /// Time passes, until `key` has expired.
    QCoro::Task<void> untilExpired(Key key);
    /// Listens, over a connection of its own in the same lane, from the server's confirmation on …
    QCoro::Task<void> subscribe(QByteArray channel);
    /// … until this has been confirmed: then all has come that will ever come.
    QCoro::Task<void> unsubscribe(QByteArray channel);
    /// What has come since it was last asked for, in order.
    QList<redis::PubSubMessage> heard() { return std::exchange(*m_heard, {}); }

    // What has to happen every time in a free run is arranged by points that an actor reaches, and others wait for.
    // Where every order is tried, all of that is nothing.
    void reached(const QString &point) { m_meeting.reach(point); }
    QCoro::Task<void> after(QString point) { return m_meeting.after(std::move(point)); }

private:
    Run &m_run;
    Meeting &m_meeting;
    Fate m_fate;
    redis::Subscriber *m_subscriber = nullptr; ///< the run's, once it listens
    const std::shared_ptr<QList<redis::PubSubMessage>> m_heard = std::make_shared<QList<redis::PubSubMessage>>();
};

} // namespace lab
