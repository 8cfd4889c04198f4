// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/painting.h"

#include <QTimer>
#include <QWidget>

class QHelpEvent;

namespace lab::ui {

class ActionButtons;

/// Shows a picture. It is as high as what it shows; while the subject stays the same it only grows, so that the page
/// below does not jump with each picture. Countdowns run by themselves, marks go after a few seconds. A text that has
/// not enough room is a tool tip.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(Picture picture);
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
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setHeight(int height);
    void updateTicking();
    void updateDescription();
    void showElided(const QHelpEvent &help);
    void placeButtons();

    Picture m_picture;
    QTimer m_marksEnd, m_ticking;
    QList<picture::Elided> m_elided; ///< of what is on screen
    int m_height;
    ActionButtons *m_buttons;
};

} // namespace lab::ui
