// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace lab::ui {

class TimelinePlayer;

/// Play, step, speed and scrubber of a replay. Home and End go to its ends.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineControls(TimelinePlayer &player, QWidget *parent = nullptr);

    /// After the player got another timeline.
    void reset();

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void showAllRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void makeSpeeds();
    void connectPlayer();
    void showPosition();

    TimelinePlayer &m_player;
    QToolButton *m_back, *m_play, *m_forward;
    QComboBox *m_speed;
    QSlider *m_scrubber;
    QLabel *m_time;
};

} // namespace lab::ui
