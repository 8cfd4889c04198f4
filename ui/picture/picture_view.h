// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/painting.h"

#include <QTimer>
#include <QWidget>

class QHelpEvent;
class QScrollBar;

namespace lab::ui {

class ActionButtons;

/// Shows a picture. It is as high as what it shows; while the subject stays the same it only grows, so that the page
/// below does not jump with each picture. Where it may not be as high, it is as high as it may, and leaves out what is
/// least important (see reduced()), without getting it back while the subject stays the same; what still has no room is
/// reached by scrolling. Countdowns run by themselves, marks go after a few seconds. A text that has not enough room is
/// a tool tip.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(Picture picture);
    /// In pixels; 0, as in the beginning: as high as the picture. Fixed: it always is that high, so that nothing below
    /// it moves.
    void setMostHeight(int height, bool isFixed = true);
    const Picture &picture() const { return m_picture; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What was painted at `position` without room enough.
    std::optional<picture::Elided> elidedAt(QPoint position) const;

Q_SIGNALS:
    void actionPressed(const QString &action);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setHeight(int height);
    void fit(bool same);
    void fitBar(int height);
    QSize room() const;
    void updateTicking();
    void updateDescription();
    void showElided(const QHelpEvent &help);
    void placeButtons();

    Picture m_picture;
    Picture m_shown; ///< as far as there is room
    QTimer m_marksEnd, m_ticking;
    QList<picture::Elided> m_elided; ///< of what is on screen
    int m_height;
    int m_mostHeight = 0, m_level = 0;
    bool m_isFixed = true;
    QScrollBar *m_bar;
    ActionButtons *m_buttons;
};

} // namespace lab::ui
