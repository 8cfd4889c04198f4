// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QTimer>
#include <QWidget>

namespace lab::ui {

/// Shows a picture. It is as high as what it shows; while the subject stays the same it only grows, so that the page
/// below does not jump with each picture. Countdowns run by themselves, marks go after a few seconds.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(Picture picture);
    const Picture &picture() const { return m_picture; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setHeight(int height);
    void updateTicking();

    Picture m_picture;
    QTimer m_marksEnd, m_ticking;
    int m_height;
};

} // namespace lab::ui
