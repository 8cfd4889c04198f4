// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/free_run.h"

#include "app/base/await_all.h"
#include "app/base/tr.h"
#include "app/run/eviction.h"

#include <QScopeGuard>

#include <list>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BytesPerConnection = 40'000; // the server's buffers for it, which count as used memory

/// Those who take part: addresses that last as long as the tasks that use them.
struct Cast
{
    std::list<Actor> actors;
    std::vector<qsizetype> roles; ///< of each actor
};

QCoro::Task<void> perform(Playing &playing, qsizetype role, Actor &actor, Meeting &meeting)
{
    const auto end = qScopeGuard([&meeting] { meeting.leave(); });
    try {
        co_await playing.perform(role, actor);
    } catch (const Crashed &) {
        // That is what becomes of it.
    }
}

QCoro::Task<void> connectAll(Run &run, const QList<Role> &roles, Meeting &meeting, Actor::Fate fate, Cast &cast)
{
    for (qsizetype role = 0; role < roles.size(); ++role) {
        const auto &[name, count] = roles[role];
        if (count > 1)
            run.progress(0, 0, tr("Connecting: %1 × %2").arg(QString::number(count), name));
        std::vector<redis::Client *> clients;
        if (count == 1)
            clients.push_back(co_await run.connect(name));
        else if (count > 1)
            clients = co_await run.connect(name, count);
        for (std::size_t i = 0; i < clients.size(); ++i) {
            cast.actors.emplace_back(run, meeting, *clients[i], static_cast<int>(i) + 1, fate);
            cast.roles.push_back(role);
            meeting.join();
        }
    }
}

} // namespace

QCoro::Task<Fields> playFreely(Run &run, Scenario scenario, Arguments arguments)
{
    const auto playing = scenario.begin(run, arguments);
    Meeting meeting(run.stop());
    QObject::connect(&run, &Run::overdue, &meeting, &Meeting::changed);
    const auto roles = playing->roles();
    qint64 count = 0;
    for (const auto &role : roles)
        count += role.count;
    co_await refuseEviction(run, count * BytesPerConnection);
    const Actor::Fate fate = [&playing](const Actor &me, const QString &point) {
        return playing->crashes(me, point);
    };
    Cast cast;
    co_await connectAll(run, roles, meeting, fate, cast);
    run.begins();
    co_await playing->setUp();
    run.progress(0, 0, tr("All at work"));
    std::vector<QCoro::Task<void>> tasks;
    auto role = cast.roles.begin();
    for (auto &actor : cast.actors)
        tasks.push_back(perform(*playing, *role++, actor, meeting));
    co_await awaitAll(std::move(tasks));
    co_return co_await playing->end();
}

namespace {

QCoro::Task<redis::Reply> askByPlaying(Run &run, Scenario scenario, GivenValues values, QString field)
{
    const auto outcome = co_await playFreely(run, scenario, Arguments::parse(scenario.parameters, values));
    const auto value = outcome.value(field);
    co_return isNumber(value) ? redis::Reply::integer(value.toLongLong())
                              : redis::Reply::string(displayText(value).toUtf8());
}

} // namespace

Experiment byPlaying(Scenario scenario, GivenValues values, QString field)
{
    return [=](Run &run) {
        return askByPlaying(run, scenario, values, field);
    };
}

} // namespace lab
