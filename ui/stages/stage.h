// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace lab::ui {

/// The picture that is a pattern's own. It draws what the server answered and nothing else; the lesson's view feeds it.
/// Fields of a failed or stale observation never reach it.
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(QWidget *parent = nullptr);

    /// Whose runs the picture shows: those of the operations, beside their form, or those of the scenarios.
    enum class Subject { Operations, Scenarios };

    /// Whether there is anything to draw of a scenario's run. A picture of the operations' keys alone has not.
    virtual bool showsScenarios() const { return true; }
    /// The picture comes to stand in another part, where the last run says nothing.
    virtual void setSubject(Subject subject);
    /// Drops what is said of the last run; what was observed stays.
    virtual void forgetRun();
    /// What Lesson::observe read: after each run, and once a second while the stage is on screen.
    virtual void observe(const Fields &state) = 0;
    /// Events of a run that goes on, as they come.
    virtual void addEvents(const Timeline &events);
    virtual void runStarted(const Request &request);
    /// A run has ended, or an earlier one is looked at again. Its whole timeline is in `report`.
    virtual void runFinished(const Report &report);
    /// Back to the empty state: another server, or the lab was reset.
    virtual void clear();
};

using StageFactory = std::function<std::unique_ptr<Stage>(QWidget *parent)>;

/// Called by LAB_REGISTER_STAGE; gives true. A lesson has one stage: a second one for the same lesson
/// asserts.
bool registerStage(const QString &lesson, StageFactory factory);

/// The stage of the lesson with this id; null when it has none.
std::unique_ptr<Stage> makeStage(const QString &lesson, QWidget *parent = nullptr);

} // namespace lab::ui

/// In the stage's .cpp, at namespace scope: LAB_REGISTER_STAGE("basic-types", BasicTypesStage)
#define LAB_REGISTER_STAGE(lesson, StageClass)                                                                         \
    [[maybe_unused]] static const bool registered##StageClass =                                                        \
        ::lab::ui::registerStage(QStringLiteral(lesson), [](QWidget *parent) -> std::unique_ptr<::lab::ui::Stage> {    \
            return std::make_unique<StageClass>(parent);                                                               \
        });
