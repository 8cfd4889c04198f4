// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stages/cache_aside_scene.h"
#include "ui/stages/stage.h"

#include <QElapsedTimer>
#include <QTimer>

namespace lab::ui {

/// Readers on the left; the cache and the database on the right, one above the other; between them what was
/// sent. The cached copy's time to live runs down.
class CacheAsideStage : public Stage
{
    Q_OBJECT

public:
    explicit CacheAsideStage(QWidget *parent = nullptr);

    void observe(const Fields &state) override;
    void addEvents(const Timeline &events) override;
    void runStarted(const Request &request) override;
    void runFinished(const Report &report) override;
    void clear() override;
    QSize sizeHint() const override;

    const CacheAsideScene &scene() const { return m_scene; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Areas
    {
        QRect readers, cacheLane, databaseLane, cache, database;
    };
    Areas areas() const;
    void changed();
    qint64 ttlNow() const;
    void paintReaders(QPainter &painter, const QRect &area) const;
    void paintReaderDots(QPainter &painter, const QRect &area) const;
    void paintLane(QPainter &painter, const QRect &area, bool database) const;
    void paintCounts(QPainter &painter, const QRect &area, bool database) const;
    void paintCache(QPainter &painter, const QRect &area) const;
    void paintTtl(QPainter &painter, const QRect &area) const;
    void paintDatabase(QPainter &painter, const QRect &area) const;

    CacheAsideScene m_scene;
    QElapsedTimer m_sinceObserved;
    QTimer m_countdown;
};

} // namespace lab::ui
