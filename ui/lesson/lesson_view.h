// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "ui/lesson/stage_host.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace lab::ui {

class ObservationPoller;
class Part;
class PartBar;

/// The tab of one lesson, made from the lesson's data alone. Its parts are made when they are first shown.
class LessonView : public QWidget
{
    Q_OBJECT

public:
    LessonView(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);
    ~LessonView() override;

    const Lesson &lesson() const { return m_lesson; }
    /// `learn`, `try`, `break`, `measure`, `source`, `check` or `notes`; anything else is ignored.
    void showPart(const QString &part);
    QString part() const;
    /// Shows the part and fills it with what a person would see after using it, by really doing it: for screenshots.
    /// Resumes when it is all there; never blocks.
    QCoro::Task<void> demonstrate(QString part);
    /// Saves the notes; false when they could not be.
    bool flush();
    /// The notes that could not be saved.
    QString unsavedText() const;

Q_SIGNALS:
    void partChanged(const QString &part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeStagePicture();
    void turnTo(const QString &part);
    Part *partNamed(const QString &name);
    Part *makePart(const QString &name);
    void connectStage(Part *part);
    void connectForm(Part *part);
    void startRun(Part *part, const Request &request);
    void finishRun(Part *part, const Report &report);
    StageHost::Subject subjectOf(const Part *part) const;
    void placeStage(Part *part);
    void followForm();
    void observeForm();
    void updatePolling();

    const Lesson &m_lesson;
    Lab &m_lab;
    PartBar *m_bar;
    QStackedWidget *m_stack;
    StageHost *m_stage = nullptr;
    Part *m_stagePart = nullptr; ///< where the picture stands: it shows this part's runs only
    ObservationPoller *m_poller = nullptr;
    QTimer *m_typing; ///< runs while a form is being edited
    QHash<QString, Part *> m_parts;
};

} // namespace lab::ui
