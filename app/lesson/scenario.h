// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/lesson/arguments.h"
#include "app/run/actor.h"

#include <functional>
#include <memory>

namespace lab {

/// One way of doing it: the naive one, a cure.
struct Way
{
    Way(QString way, QString deed, QString name = {});

    QString id;    ///< as the command line takes it: `naive`
    QString does;  ///< what it does, by which commands: one line of a card, 60 characters at most
    QString title; ///< as people call it: `Naive`; the id with a capital, if it has no other
};

/// What is asked before Run, and may be left unanswered. What comes out is a field of the outcome of one way.
struct Prediction
{
    QString prompt; ///< `How many queries will the database get, done naively?`
    QString way;
    QString field;
    QString unit = {};
    /// What may be said, and the value of the field then; empty: a number.
    QList<std::pair<QString, QVariant>> choices = {};

    /// For people: a field's value in the words that could be chosen, or with its unit.
    QString textOf(const QVariant &value) const;
};

/// How one playing ended.
struct Judged
{
    bool held = false; ///< the invariant
    QString clause;    ///< `the database was asked 100 times`, without a full stop
};

/// What one way came to.
struct WayOutcome
{
    QString way;
    Fields fields;
};

/// Some who do the same, each an actor of its own.
struct Role
{
    QString name;
    int count = 1; ///< 0: nobody does it in this way
};

/// One playing of a scenario: made anew for each. The functions are called in this order.
class Playing
{
public:
    virtual ~Playing() = default;
    virtual QList<Role> roles() const = 0;
    /// Brings about what is there when the actors begin; they have been connected.
    virtual QCoro::Task<void> setUp() = 0;
    /// What one of `role`, an index into roles(), does. Side by side with the others.
    virtual QCoro::Task<void> perform(qsizetype role, Actor &me) = 0;
    /// Whether `me` crashes at that point of a free run.
    virtual bool crashes(const Actor &me, const QString &point) const = 0;
    /// What came of it, as far as possible read from the server.
    virtual QCoro::Task<Fields> end() = 0;
};

/// A race or a failure, played for real: one `break LESSON SCENARIO`. See scenario().
struct Scenario
{
    QString id;
    QString title;
    QString summary; ///< what goes wrong and what to watch
    /// The headline before a run: who is there and what is about to happen, and nothing that a form may change.
    QString situation = {};
    QString invariant; ///< what must be so at the end, as a sentence
    /// The naive one first: it is played when none is chosen.
    QList<Way> ways;
    QString choice = QStringLiteral("strategy"); ///< the parameter by which a way is chosen
    Parameters parameters = {};                  ///< that one first
    std::optional<Prediction> prediction = {};
    std::function<std::unique_ptr<Playing>(Run &run, const Arguments &arguments)> begin = {};
    /// A function of the outcome alone. Throws Error when these are not the fields of one.
    std::function<Judged(const Fields &outcome)> judge = {};

    QStringList wayIds() const;
    const Way &way(const QString &chosen) const;  ///< by its id; the first one for an unknown one
    QString titleOf(const QString &chosen) const; ///< of that way; an unknown one's own name
};

/// What one way came to, for people: its clause, and whether the invariant held.
QString headlineOf(const Scenario &scenario, const Fields &outcome);
/// Of several ways, as one headline: the naive one first, then one that ended otherwise, in clauses; alike are told
/// together; of the others only whether the invariant held. What the invariant says stands beside it.
QString findingOf(const Scenario &scenario, const QList<WayOutcome> &outcomes);
/// All of them in full, for a report.
QString accountOf(const Scenario &scenario, const QList<WayOutcome> &outcomes);

/// What the roles of a scenario share, and how it ends. A struct of the lesson's:
///
///     struct StaleWrite
///     {
///         using Ending = …;                                  // a record: the fields of the outcome
///         StaleWrite(Run &run, const Arguments &arguments);
///         QCoro::Task<void> setUp();                         // only where the server has to be asked
///         QCoro::Task<void> reader(Actor &me);
///         QCoro::Task<Ending> end();                         // or a member `Ending ending`
///         static bool holds(const Ending &ending);           // the invariant
///         static QString clauseOf(const Ending &ending);
///         bool crashes(const Actor &me, const QString &point) const;   // only where somebody does
///     };
template <typename T>
concept World = Record<typename T::Ending>;

template <World T>
struct RoleOf
{
    using Perform = QCoro::Task<void> (T::*)(Actor &me);
    using Count = std::function<int(const T &world)>;

    RoleOf(QString role, Perform deed, Count number)
        : name(std::move(role))
        , perform(deed)
        , count(std::move(number))
    {
    }
    RoleOf(QString role, Perform deed, int number = 1)
        : RoleOf(std::move(role), deed, [number](const T &) { return number; })
    {
    }

    QString name;
    Perform perform;
    Count count;
};

namespace detail {

template <World T>
class WorldPlaying final : public Playing
{
public:
    WorldPlaying(Run &run, const Arguments &arguments, QList<RoleOf<T>> roles)
        : m_world(run, arguments)
        , m_roles(std::move(roles))
    {
    }

    QList<Role> roles() const override
    {
        QList<Role> roles;
        for (const auto &role : m_roles)
            roles.append({role.name, role.count(m_world)});
        return roles;
    }
    QCoro::Task<void> setUp() override
    {
        if constexpr (requires { m_world.setUp(); })
            co_await m_world.setUp();
        co_return;
    }
    QCoro::Task<void> perform(qsizetype role, Actor &me) override { return (m_world.*m_roles[role].perform)(me); }
    bool crashes([[maybe_unused]] const Actor &me, [[maybe_unused]] const QString &point) const override
    {
        if constexpr (requires { m_world.crashes(me, point); })
            return m_world.crashes(me, point);
        else
            return false;
    }
    QCoro::Task<Fields> end() override
    {
        if constexpr (requires { m_world.end(); }) {
            const auto ending = co_await m_world.end();
            co_return toFields(ending);
        } else {
            co_return toFields(m_world.ending);
        }
    }

private:
    T m_world;
    QList<RoleOf<T>> m_roles;
};

/// Throws Error of kind Internal: the fields are no outcome of this scenario.
[[noreturn]] void throwNoOutcome();

} // namespace detail

/// The parameter that chooses among `ways`, the first of them unless told.
Parameter wayParameter(const QString &name, const QList<Way> &ways);

/// `scenario` as it is described, played by `roles` in a T made for each playing.
template <World T>
Scenario scenario(Scenario scenario, QList<RoleOf<T>> roles)
{
    scenario.parameters.prepend(wayParameter(scenario.choice, scenario.ways));
    scenario.begin = [roles = std::move(roles)](Run &run, const Arguments &arguments) {
        return std::make_unique<detail::WorldPlaying<T>>(run, arguments, roles);
    };
    scenario.judge = [](const Fields &outcome) {
        const auto ending = fromFields<typename T::Ending>(outcome);
        if (!ending)
            detail::throwNoOutcome();
        return Judged{T::holds(*ending), T::clauseOf(*ending)};
    };
    return scenario;
}

} // namespace lab
