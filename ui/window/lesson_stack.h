// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QHash>
#include <QStackedWidget>

namespace lab::ui {

class LessonView;

/// The views of the lessons, each made when its lesson is first opened, and pages that are no lessons. The lessons'
/// headers stand apart, so that they go above the inspector as well.
class LessonStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LessonStack(Lab &lab, QWidget *parent = nullptr);
    ~LessonStack() override;

    /// `part` may be empty: where the lesson was left. An unknown lesson is a defect.
    LessonView *open(const QString &lesson, const QString &part = {});
    /// A scenario that was run elsewhere: its lesson shows it once it is opened.
    void keep(const Report &report);
    /// Null while a page is shown that is no lesson, and until one was opened.
    LessonView *current() const;
    /// The header of the lesson that is shown; hidden while none is.
    QStackedWidget *headers() const { return m_headers; }
    /// In all headers: the tab of the inspector that is open.
    void markPanel(const QString &name);
    /// Writes notes that are not yet on disk; gives the views whose notes could not be written.
    QList<LessonView *> flush();

Q_SIGNALS:
    /// A link to another lesson was clicked.
    void linkFollowed(const lab::Link &link);
    /// A panel is to be shown beside the part; or hidden, when it is shown.
    void panelAsked(const QString &name);
    void panelToggled(const QString &name);

private:
    LessonView *make(const QString &lesson);
    void showHeader();

    Lab &m_lab;
    QStackedWidget *m_headers;
    QHash<QString, LessonView *> m_views;
    QString m_panel;
    QHash<QString, QList<Report>> m_kept; ///< by lesson, until it is opened
};

} // namespace lab::ui
