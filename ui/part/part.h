// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lab/live_runs.h"
#include "app/lesson/link.h"
#include "ui/part/run_watcher.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace lab::ui {

/// One part of a lesson: Learn, Try, Break … Made when it is first shown.
class Part : public QWidget
{
    Q_OBJECT

public:
    Part(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    /// Where the lesson's picture stands in this part; null when it shows none.
    virtual QBoxLayout *stagePlace() { return nullptr; }
    /// What the form holds, for the picture to follow; nothing while it holds what cannot be run.
    virtual std::optional<GivenValues> formValues() const { return {}; }
    /// The operation that is looked at; empty: none is.
    virtual QString shownOperation() const { return {}; }
    /// What the picture shows while there is no run to show: nothing, or what a run would begin with.
    virtual std::optional<Request> situation() const { return {}; }
    /// Another server is in use. What a run came to stays on screen; what would be set beside it, or claims what is so
    /// on the server, does not.
    virtual void turnToServer() {}
    /// Fills the part with what a person would see after using it; resumes when it is all there.
    virtual QCoro::Task<void> demonstrate();
    /// A run of its kind that took place elsewhere.
    virtual void adopt(const Report &) {}
    /// Shows the item that a link of this part names, with its values in the form; nothing happens for an unknown one.
    virtual void open(const Link &) {}
    /// What was pressed in its picture: see liveActions().
    virtual void act(const QString &) {}
    /// Saves what a person has typed; false when it could not be.
    virtual bool flush() { return true; }
    /// What flush() could not save.
    virtual QString unsavedText() const { return {}; }

Q_SIGNALS:
    /// What the stage wants to know of the part's runs.
    void runStarted(const lab::Request &request);
    void happened(const lab::EventBatch &batch);
    void runFinished(const lab::Report &report);
    void runAbandoned();
    /// The same of the lesson's live runs, which go on beside other runs: as they are now, and what happens in one.
    void liveChanged(const QList<lab::LiveRun> &runs);
    void liveHappened(int run, const lab::EventBatch &batch);
    void liveEnded();
    /// Another run than the last one is looked at.
    void runShown(const lab::Report &report);
    /// The replay of the run that is shown stands `micros` after its beginning.
    void moved(double micros);
    /// Another operation is chosen.
    void chosen();
    /// A link in a text was clicked.
    void linkFollowed(const lab::Link &link);
    /// formValues() have changed.
    void edited();

protected:
    const Lesson &lesson() const { return m_lesson; }
    Lab &lab() const { return m_lab; }
    /// Lays the page out over the whole part; a lesson without anything for it has `otherwise` in its place.
    void layOutPage(QWidget *page, bool hasItems, const QString &otherwise);
    /// A watcher of the lesson's worker whose runs the stage is told of.
    RunWatcher *makeWatcher();
    /// The one button that ends the part and leads on; hidden after the last part of the last lesson.
    QPushButton *makeNext(const QString &part);
    /// Esc does this, anywhere in the window while the part is on screen.
    void onEscape(const std::function<void()> &action);
    Request request(Request::What what, const QString &item, const GivenValues &values = {}) const;

private:
    const Lesson &m_lesson;
    Lab &m_lab;
};

} // namespace lab::ui
