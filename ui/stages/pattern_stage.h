// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/seen_keys.h"
#include "ui/stages/deeds.h"
#include "ui/stages/situation.h"
#include "ui/stages/stage.h"
#include "ui/stages/steps.h"

namespace lab::ui {

/// What most stages have in common: of an operation the steps that it took and the keys that it left, of a scenario
/// what its actors did last. The pattern's own stage adds what its pattern is about.
class PatternStage : public Stage
{
public:
    explicit PatternStage(QString title)
        : m_title(std::move(title))
    {
    }

    void begin(const Request &request) override;
    void started(const Event &event) override;
    void apply(const Event &event) override;
    void judged(const Judged &judged) override { m_judged = judged; }
    void moveTo(const Moment &moment) override { m_moment = moment; }
    void observe(const Observation &seen) override;
    Picture picture() const override;

protected:
    /// A run begins: what is known of the one before is forgotten.
    virtual void forget(const Request &request) = 0;
    /// Whether an operation shows it as one of its steps.
    virtual bool isStep(const Event &) const { return true; }
    /// In a few words, as steps and deeds show it.
    virtual QString resultOf(const Event &event) const;
    /// Each event that has ended, but for MULTI and the NOSCRIPT before a script is sent whole, which are no news.
    /// Replies to connections that run side by side come in an order that need not be the server's: of a number that
    /// only rises the highest is the newest, and what the run itself reads at its end is what stands.
    virtual void happened(const Event &) {}
    virtual picture::Block operation() const = 0;
    /// Once somebody has done something in a run, and while no scenario is chosen.
    virtual picture::Block scenario() const = 0;
    /// Of each scenario, by its id.
    virtual QMap<QString, Situation> situations() const = 0;

    /// What the run prepares and cleans up is nobody's deed.
    static bool isOfTheRun(const Event &event) { return event.actor == QStringLiteral("main"); }
    /// Null when it is no command, or did not do what it was to do.
    static const redis::CommandRecord *doneCommand(const Event &event);
    /// From left to right: you, what was sent to Redis, and what is `there`.
    picture::Block stepsTo(const picture::Block &there) const;

    const Steps &steps() const { return m_steps; }
    bool isScenario() const { return m_isScenario; }
    bool isScenario(QLatin1StringView id) const { return m_isScenario && m_item == id; }
    const Moment &moment() const { return m_moment; }
    const QString &item() const { return m_item; } ///< the id of the operation or the scenario
    const Deeds &deeds() const { return m_deeds; }
    const SeenKeys &keys() const { return m_keys; }
    const Fields &facts() const { return m_facts; } ///< as Lesson::observe() gave them

private:
    void take(const Event &event);
    picture::Block scenarioNow() const;

    const QString m_title;
    bool m_isScenario = false;
    QString m_item;
    GivenValues m_values;
    bool m_isBefore = true; ///< nobody has done anything yet
    Moment m_moment;
    std::optional<Judged> m_judged; ///< once the run is over
    Steps m_steps;
    Deeds m_deeds;
    SeenKeys m_keys;
    Fields m_facts;
};

} // namespace lab::ui
