// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/basic_types_elements.h"
#include "ui/stages/stage.h"

#include <QTimer>

namespace lab::ui {

/// Lesson 01: how the value of a key is built, with its encoding, memory and TTL. What has changed since the last
/// observation is marked for a moment. It is as tall as what it draws; while it shows the same keys it only grows, so
/// that the page below does not jump with each observation.
class BasicTypesStage : public Stage
{
    Q_OBJECT

public:
    explicit BasicTypesStage(QWidget *parent = nullptr);

    bool showsScenarios() const override { return false; }
    void forgetRun() override;
    void runStarted(const Request &request) override;
    void observe(const Fields &state) override;
    void clear() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeOver(QList<ObservedKey> keys);
    void forgetMarks();
    bool isVenn() const;
    int wantedHeight() const;
    void setWantedHeight(int height);
    void describe();
    void paintKeys(QPainter &painter, const QRect &area) const;
    void paintVenn(QPainter &painter, const QRect &area) const;

    QList<ObservedKey> m_keys; ///< with marks
    QTimer m_marksEnd;
    int m_height;
};

} // namespace lab::ui
