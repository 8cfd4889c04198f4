// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace lab::ui {

class TimelinePlayer;

/// The transport: to the ends, step, play, scrubber, pace and zoom of a replay. Home and End go to its ends. In a
/// narrow place the time goes first, which the axis has; then zoom and speed, into a menu.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineControls(TimelinePlayer &player, QWidget *parent = nullptr);

    /// After the player got another timeline.
    void reset();
    /// For little room: lower, with short texts.
    void setCompact(bool compact);
    /// Whether there is a timeline to zoom.
    void setZoomable(bool zoomable);

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void showAllRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &objectName);
    QToolButton *addPaceButton(const QString &text, const QString &tip, int pace);
    void layOut();
    void makeSteps();
    void makeScrubber();
    void makePace();
    void makeZoom();
    void makeMore();
    void fillMore();
    void connectPlayer();
    void choosePace(int pace);
    void showPace();
    void fillSpeeds();
    void chooseSpeed();
    void scrub(int value);
    void showPosition();
    int neededWidth() const;
    void fitWidth();

    TimelinePlayer &m_player;
    QHBoxLayout *m_row;
    QToolButton *m_play;
    QLabel *m_event, *m_time;
    QSlider *m_scrubber;
    QButtonGroup *m_pace;
    QComboBox *m_speed;
    QList<QToolButton *> m_zoom;
    QToolButton *m_more = nullptr; ///< for what was left out
    bool m_isZoomable = true;
    bool m_isCompact = false;
};

} // namespace lab::ui
