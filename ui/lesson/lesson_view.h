// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace lab::ui {

class ObservationPoller;
class Part;
class PartBar;
class StageFeed;

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
    /// Shows the part and the item in it that the link, one of this lesson's, names.
    void open(const Link &link);
    /// Shows the part and fills it with what a person would see after using it, by really doing it: for screenshots.
    /// Resumes when it is all there; never blocks.
    QCoro::Task<void> demonstrate(QString part);
    /// Saves the notes; false when they could not be.
    bool flush();
    /// The notes that could not be saved.
    QString unsavedText() const;

Q_SIGNALS:
    void partChanged(const QString &part);
    /// A link to another lesson was clicked.
    void linkFollowed(const lab::Link &link);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnTo(const QString &part);
    void follow(const Link &link);
    void turnToServer();
    Part *partNamed(const QString &name);
    Part *makePart(const QString &name);
    void pausePolling(Part *part);
    void makeStage(const QString &name, Part *part);
    void foldStages(bool unfolded);
    StageFeed *shownFeed() const;
    void updatePolling();

    const Lesson &m_lesson;
    Lab &m_lab;
    PartBar *m_bar;
    QStackedWidget *m_stack;
    ObservationPoller *m_poller = nullptr; ///< none of a lesson without a stage
    QHash<QString, Part *> m_parts;
    QHash<QString, StageFeed *> m_feeds; ///< of the parts that show a picture
};

} // namespace lab::ui
