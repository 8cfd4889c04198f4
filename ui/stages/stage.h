// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/live_runs.h"
#include "ui/picture/picture.h"

#include <functional>
#include <memory>

namespace lab::ui {

/// How far a run had come at the moment that is shown.
struct Moment
{
    double micros = 0;  ///< since the run began
    bool goesOn = true; ///< time goes on from there; in a replay it stands still

    /// What ends at `endMicros` of the run, such as a lease, as it stands then. `wholeMillis` is the whole bar.
    picture::Countdown until(double endMicros, qint64 wholeMillis) const;
};

/// The picture that is a pattern's own: folds what happened into a small state, and makes a picture of that. It says
/// nothing that was not an event or an answer of the server. No widget: painting, marks, countdowns and export are the
/// picture's; feeding it, also with the events up to some moment of a run, is the lesson view's.
class Stage
{
public:
    virtual ~Stage() = default;

    /// Whether there is anything to show of a scenario's run. A picture of the operations' keys alone has not.
    virtual bool showsScenarios() const { return true; }
    /// A run begins; what is known of the one before is forgotten, what was observed and live runs stay. A request
    /// without an item: no run yet, of operations or of scenarios, whichever it says.
    virtual void begin(const Request &) {}
    /// An event that has not ended at the moment that is shown: in a replay, each comes here first, then to apply().
    virtual void started(const Event &) {}
    /// An event that has ended.
    virtual void apply(const Event &) {}
    /// The run has ended, and so its invariant was judged.
    virtual void judged(const Judged &) {}
    /// The moment that the next picture shows, which may lie between two events: what passes without one (a lease, a
    /// window of time) is drawn as it stands then.
    virtual void moveTo(const Moment &) {}

    /// The lesson's live runs (subscriptions, consumers) as they are now, beside the runs above, and also when another
    /// one begins. Told before anything that happens in one.
    virtual void live(const QList<LiveRun> &) {}
    /// An event of the one with this id.
    virtual void liveHappened(int /*run*/, const Event &) {}

    /// What Lesson::observe read: after each run, and once a second while the stage is on screen. An empty one: nothing
    /// is known, as of another server.
    virtual void observe(const Observation &) {}
    virtual Picture picture() const = 0;
};

using StageFactory = std::function<std::unique_ptr<Stage>()>;

/// Called by LAB_STAGE; gives true. A lesson has one stage: a second one for the same lesson asserts.
bool registerStage(const QString &lesson, StageFactory factory);

bool hasStage(const QString &lesson);
/// Of a lesson that has one: see Stage::showsScenarios().
bool showsScenarios(const QString &lesson);
/// A new stage of the lesson with this id, in its empty state; null when it has none.
std::unique_ptr<Stage> makeStage(const QString &lesson);

} // namespace lab::ui

/// In the stage's .cpp, at namespace scope: LAB_STAGE("basic-types", BasicTypesStage)
#define LAB_STAGE(lesson, StageClass)                                                                                  \
    [[maybe_unused]] static const bool registered##StageClass = ::lab::ui::registerStage(                              \
        QStringLiteral(lesson), []() -> std::unique_ptr<::lab::ui::Stage> { return std::make_unique<StageClass>(); });
