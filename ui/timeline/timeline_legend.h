// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_lanes.h"

#include <QWidget>

namespace lab::ui {

/// What the signs of a timeline mean, drawn as they are drawn there; only those that occur.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setLanes(const TimelineLanes &lanes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sign { Command, Statement, Wait, Note, Message, Failure, Main };

    static QString meaningOf(Sign sign);
    static void drawSign(QPainter &painter, const QRectF &area, Sign sign);

    QList<Sign> m_signs;
};

} // namespace lab::ui
