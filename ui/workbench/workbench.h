// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace lab::ui {

class OutcomeView;
class PageScroll;
class ResultTabs;
class StageHost;
class TimelinePanel;

/// The frame of Try and Break: at the left what is set up, at the right what is seen of it: the headline, the picture
/// on top, one transport that moves picture and timeline, and tabs beneath. Where there is little room the left column
/// becomes a strip above, and opens over the rest when it is asked for.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    /// How much there is: for all, for a narrower column with less in it, for a strip.
    enum class Room { Ample, Narrow, Little };

    /// `sideWidth` in pixels, where there is ample room.
    Workbench(int sideWidth, TimelinePanel &timeline, QWidget *parent = nullptr);

    Room room() const { return m_room; }
    QVBoxLayout *side() const { return m_sideColumn; } ///< scrolls
    QVBoxLayout *foot() const { return m_foot; }       ///< of the column
    QHBoxLayout *strip() const { return m_strip; }     ///< behind the button that opens the column
    OutcomeView *headline() const { return m_headline; }
    QBoxLayout *stagePlace() const { return m_stagePlace; }
    /// At the end of the transport's row.
    QHBoxLayout *tools() const { return m_tools; }
    /// What stands on the button that opens the column.
    void setSideTitle(const QString &title);
    void setTabs(ResultTabs *tabs);
    /// Stands where the timeline will be, until there is a run.
    void setQuestion(QWidget *question);
    /// The most that the picture takes where there is ample room, in pixels.
    void setStageHeight(int pixels);

    enum class Shown { Question, Lanes, Steps, Live };
    /// The question; or the transport and the tabs, with the timeline where it has lanes to compare; or the tabs alone,
    /// beside live runs that move the picture themselves.
    void show(Shown what);
    /// The column, where it is not in sight.
    void openSide();

Q_SIGNALS:
    void roomChanged(lab::ui::Workbench::Room room);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void layOutSide();
    void layOutCentre();
    void arrange();
    void arrangeStage();
    void adopt(StageHost &stage);
    void showBar();
    void turnTo(Room room);
    void placeSide();
    void closeSide();
    bool isOverPart() const; ///< the column
    bool hasReplay() const { return m_shown == Shown::Lanes || m_shown == Shown::Steps; }
    int tabsHeight() const;
    void foldTabs();

    const int m_sideWidth;
    TimelinePanel &m_timeline;
    Room m_room = Room::Ample;
    Shown m_shown = Shown::Question;
    int m_stageHeight = 190;
    QWidget *m_side, *m_stripBar, *m_centre, *m_bar;
    QToolButton *m_open;
    PageScroll *m_scroll;
    QVBoxLayout *m_sideColumn, *m_foot;
    QHBoxLayout *m_strip, *m_tools, *m_row;
    OutcomeView *m_headline;
    QVBoxLayout *m_stagePlace, *m_column;
    ResultTabs *m_tabs = nullptr;
    QWidget *m_question = nullptr;
    StageHost *m_stage = nullptr; ///< comes later, and not to every lesson
};

} // namespace lab::ui
