// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/cache_aside_scene.h"
#include "ui/stages/stage.h"

#include <QElapsedTimer>
#include <QTimer>

namespace lab::ui {

/// Readers on the left; the cache and the database on the right, one above the other; between them what was sent,
/// numbered in the order of its being sent. The cached copy's time to live runs down. Of a scenario it shows the
/// readers, what they counted, and the key they shared.
class CacheAsideStage : public Stage
{
    Q_OBJECT

public:
    explicit CacheAsideStage(QWidget *parent = nullptr);

    void setSubject(Subject subject) override;
    void forgetRun() override;
    void observe(const Fields &state) override;
    void addEvents(const Timeline &events) override;
    void runStarted(const Request &request) override;
    void runFinished(const Report &report) override;
    void clear() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    const CacheAsideScene &scene() const { return m_scene; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Areas
    {
        QRect readers, cacheLane, databaseLane, cache, database;
    };
    Areas areas() const;
    /// Without a reader there is nothing to draw of a scenario.
    bool isBlank() const { return m_scene.isScenario() && m_scene.readers().isEmpty(); }
    void changed();
    qint64 ttlNow() const;
    void paintReaders(QPainter &painter, const QRect &area) const;
    void paintReaderDots(QPainter &painter, const QRect &area) const;
    void paintBlank(QPainter &painter) const;
    void paintLane(QPainter &painter, const QRect &area, bool database) const;
    void paintStep(QPainter &painter, const QRect &area, qsizetype index) const;
    void paintCounts(QPainter &painter, const QRect &area, bool database) const;
    void paintCache(QPainter &painter, const QRect &area) const;
    void paintOwnKey(QPainter &painter, const QRect &heading, QRect area) const;
    QString cacheText() const;
    void paintTtl(QPainter &painter, const QRect &area) const;
    void paintDatabase(QPainter &painter, const QRect &area) const;

    CacheAsideScene m_scene;
    QElapsedTimer m_sinceObserved;
    QTimer m_countdown;
};

} // namespace lab::ui
