// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace lab::ui {

class LessonHeader;
class NotesPanel;
class ObservationPoller;
class Part;
class PartBar;
class SourcePanel;
class StageFeed;

/// One lesson, made from the lesson's data alone. Its parts are made when they are first shown, and so is what can
/// stand beside them. The window puts the header above the inspector, and the panels into it.
class LessonView : public QWidget
{
    Q_OBJECT

public:
    LessonView(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);
    ~LessonView() override;

    const Lesson &lesson() const { return m_lesson; }
    LessonHeader *lessonHeader() const { return m_header; }
    /// `learn`, `try`, `break`, `measure` or `check`; for `source` and `notes` panelAsked() asks; anything else is
    /// ignored.
    void showPart(const QString &part);
    QString part() const;
    SourcePanel *source();
    NotesPanel *notes();
    /// At what the operation does that was run last, or that a link led to.
    void showSourceOfOperation();
    /// Shows the part and the item in it that the link, one of this lesson's, names.
    void open(const Link &link);
    /// Shows the part and fills it with what a person would see after using it, by really doing it: for screenshots.
    /// Resumes when it is all there; never blocks.
    QCoro::Task<void> demonstrate(QString part);
    /// Shows in Break what was run elsewhere, as if it had been run there.
    void adopt(const Report &report);
    /// Saves the notes; false when they could not be.
    bool flush();
    /// The notes that could not be saved.
    QString unsavedText() const;

Q_SIGNALS:
    void partChanged(const QString &part);
    /// `source` or `notes` is to be shown beside the part.
    void panelAsked(const QString &name);
    /// A link to another lesson was clicked.
    void linkFollowed(const lab::Link &link);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnTo(const QString &part);
    void follow(const Link &link);
    void turnToServer();
    Part *partNamed(const QString &name);
    void noteOperation(const Part &part);
    Part *makePart(const QString &name);
    void pausePolling(Part *part);
    void makeStage(const QString &name, Part *part);
    StageFeed *shownFeed() const;
    void updatePolling();

    const Lesson &m_lesson;
    Lab &m_lab;
    LessonHeader *m_header;
    PartBar *m_bar;
    QStackedWidget *m_stack;
    ObservationPoller *m_poller = nullptr; ///< none of a lesson without a stage
    QHash<QString, Part *> m_parts;
    QHash<QString, StageFeed *> m_feeds; ///< of the parts that show a picture
    QPointer<SourcePanel> m_source;      ///< made when first asked for; these may go with where they are put
    QPointer<NotesPanel> m_notes;
    Link m_shown;    ///< the operation or scenario that was looked at last
    Link m_sourceOf; ///< that at which Source was opened last
};

} // namespace lab::ui
