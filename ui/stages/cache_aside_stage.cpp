// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/cache_aside_stage.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lab::ui {

LAB_REGISTER_STAGE("cache-aside", CacheAsideStage)

using namespace Qt::StringLiterals;
using Doing = CacheAsideScene::Doing;

namespace {

constexpr qint64 LongestLife = 360'000; ///< ms: 300 s + 60 s of jitter is the whole bar
constexpr int ReadersWidth = 132;
constexpr int ReaderDotSize = 8;

// The colours of the charts, in every theme: for lines and areas. Text has the theme's own.
QColor redisColour()
{
    return QColor(series::Redis);
}

QColor sqliteColour()
{
    return QColor(series::Sqlite);
}

QString productText(const CacheAsideScene::Copy &copy)
{
    return CacheAsideStage::tr("%1, %2").arg(copy.name, QString::number(copy.price));
}

void paintCard(QPainter &painter, const QRect &area, const QColor &edge, bool solid)
{
    const auto &tokens = Tokens::current();
    painter.setPen(QPen(edge, 1.5, solid ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75), spacing::Radius,
                            spacing::Radius);
}

void paintText(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintArrow(QPainter &painter, QPoint from, QPoint to, const QColor &colour, bool failed)
{
    painter.setPen(QPen(colour, 1.5, failed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to);
    const int side = to.x() > from.x() ? -1 : 1;
    QPainterPath head;
    head.moveTo(to);
    head.lineTo(to + QPoint(side * 7, -4));
    head.lineTo(to + QPoint(side * 7, 4));
    head.closeSubpath();
    painter.fillPath(head, colour);
}

QString durationText(double micros)
{
    return micros < 10'000 ? CacheAsideStage::tr("%1 µs").arg(micros, 0, 'f', 0)
                           : CacheAsideStage::tr("%1 ms").arg(micros / 1000, 0, 'f', 1);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + spacing::Tiny;
}

/// Cuts a line off the top of what is left of a card.
QRect takeLine(QRect &area, int height)
{
    const QRect line(area.left(), area.top(), area.width(), height);
    area.setTop(area.top() + height);
    return line;
}

} // namespace

CacheAsideStage::CacheAsideStage(QWidget *parent)
    : Stage(parent)
{
    setMinimumSize(480, 224);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Readers, cache and database"));
    m_countdown.setInterval(100);
    connect(&m_countdown, &QTimer::timeout, this, [this] { update(); });
    changed();
}

QSize CacheAsideStage::sizeHint() const
{
    return {720, 224};
}

void CacheAsideStage::changed()
{
    setAccessibleDescription(m_scene.description());
    if (m_scene.ttlMillis() > 0 && !m_countdown.isActive())
        m_countdown.start();
    else if (m_scene.ttlMillis() <= 0)
        m_countdown.stop();
    update();
}

void CacheAsideStage::observe(const Fields &state)
{
    m_scene.observe(state);
    m_sinceObserved.restart();
    changed();
}

void CacheAsideStage::addEvents(const Timeline &events)
{
    m_scene.addEvents(events);
    changed();
}

void CacheAsideStage::runStarted(const Request &request)
{
    m_scene.startRun(request);
    changed();
}

void CacheAsideStage::runFinished(const Report &report)
{
    m_scene.finishRun(report);
    changed();
}

void CacheAsideStage::clear()
{
    m_scene.clear();
    changed();
}

qint64 CacheAsideStage::ttlNow() const
{
    if (m_scene.ttlMillis() < 0)
        return m_scene.ttlMillis();
    return std::max<qint64>(0, m_scene.ttlMillis() - m_sinceObserved.elapsed());
}

CacheAsideStage::Areas CacheAsideStage::areas() const
{
    const QRect all = rect().adjusted(spacing::Small, spacing::Small, -spacing::Small, -spacing::Small);
    const int half = (all.height() - spacing::Large) / 2;
    const int cardWidth = std::max(200, (all.width() - ReadersWidth) * 9 / 20);
    const int laneLeft = all.left() + ReadersWidth;
    const int cardLeft = all.right() - cardWidth;
    const int laneWidth = cardLeft - laneLeft;
    const int lower = all.top() + half + spacing::Large;
    Areas result;
    result.readers = QRect(all.left(), all.top(), ReadersWidth, all.height());
    result.cacheLane = QRect(laneLeft, all.top(), laneWidth, half);
    result.databaseLane = QRect(laneLeft, lower, laneWidth, half);
    result.cache = QRect(cardLeft, all.top(), cardWidth, half);
    result.database = QRect(cardLeft, lower, cardWidth, half);
    return result;
}

void CacheAsideStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto places = areas();
    paintReaders(painter, places.readers);
    paintLane(painter, places.cacheLane, false);
    paintLane(painter, places.databaseLane, true);
    paintCache(painter, places.cache);
    paintDatabase(painter, places.database);
}

void CacheAsideStage::paintReaders(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    QRect left = area;
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    const bool many = m_scene.readers().size() > 1;
    const QString text = many ? tr("%1 readers").arg(m_scene.readers().size()) : tr("You");
    if (many) {
        paintText(painter, takeLine(left, lineHeight(title)), title, tokens.text, text);
        paintReaderDots(painter, left);
        return;
    }
    const QRect card(area.left(), area.center().y() - 24, area.width() - spacing::Large, 48);
    paintCard(painter, card, tokens.outline, true);
    paintText(painter, card, title, tokens.text, text, Qt::AlignCenter);
}

void CacheAsideStage::paintReaderDots(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    const int step = ReaderDotSize + 3;
    const int columns = std::max(1, (area.width() - spacing::Large) / step);
    const int rows = std::max(1, (area.height() - 2 * lineHeight(smallFont())) / step);
    int index = 0;
    for (const auto doing : m_scene.readers()) {
        if (index == columns * rows)
            break; // more than fit: the heading has their number
        const QRect dot(area.left() + index % columns * step, area.top() + index / columns * step,
                        ReaderDotSize, ReaderDotSize);
        painter.setPen(QPen(tokens.outline, 1));
        painter.setBrush(Qt::NoBrush);
        if (doing == Doing::Querying) {
            painter.setBrush(sqliteColour());
            painter.drawRect(dot);
        } else if (doing == Doing::Hit) {
            painter.setBrush(redisColour());
            painter.drawEllipse(dot);
        } else {
            painter.drawEllipse(dot);
        }
        ++index;
    }
    QRect legend(area.left(), area.bottom() - 2 * lineHeight(smallFont()), area.width(),
                 2 * lineHeight(smallFont()));
    paintText(painter, takeLine(legend, lineHeight(smallFont())), smallFont(), tokens.muted,
              tr("● from the cache"));
    paintText(painter, legend, smallFont(), tokens.muted, tr("■ asked the database"));
}

void CacheAsideStage::paintLane(QPainter &painter, const QRect &area, bool database) const
{
    const auto &tokens = Tokens::current();
    const QColor colour = database ? sqliteColour() : redisColour();
    if (m_scene.isScenario()) {
        paintCounts(painter, area, database);
        return;
    }
    QList<CacheAsideScene::Step> steps;
    for (const auto &step : m_scene.steps()) {
        if (step.toDatabase == database)
            steps.append(step);
    }
    const int height = std::min(area.height() / std::max<int>(1, static_cast<int>(steps.size())), 46);
    int top = area.center().y() - height * static_cast<int>(steps.size()) / 2;
    for (const auto &step : steps) {
        const QRect label(area.left() + spacing::Small, top, area.width() - 2 * spacing::Small, height - 12);
        const QString text = u"%1 → %2"_s.arg(step.text, step.result);
        paintText(painter, label, monospaceFont(), step.failed ? tokens.danger : tokens.text, text,
                  Qt::AlignLeft | Qt::AlignBottom);
        paintText(painter, label, smallFont(), tokens.muted, durationText(step.micros),
                  Qt::AlignRight | Qt::AlignBottom);
        const int y = top + height - 6;
        paintArrow(painter, {area.left() + spacing::Tiny, y}, {area.right() - spacing::Tiny, y}, colour,
                   step.failed);
        top += height;
    }
}

void CacheAsideStage::paintCounts(QPainter &painter, const QRect &area, bool database) const
{
    const auto &tokens = Tokens::current();
    QFont number = headingFont(3);
    const QString text = database ? QString::number(m_scene.queries()) : QString::number(m_scene.hits());
    const QString what =
        database ? tr("queries of the database") : tr("hits, %1 misses").arg(m_scene.misses());
    const int y = area.center().y();
    const QRect label(area.left() + spacing::Small, y - lineHeight(number) - spacing::Tiny,
                      area.width() - 2 * spacing::Small, lineHeight(number));
    paintText(painter, label, number, tokens.text, text);
    const int used = QFontMetrics(number).horizontalAdvance(text) + spacing::Small;
    paintText(painter, label.adjusted(used, 0, 0, 0), bodyFont(), tokens.muted, what);
    paintArrow(painter, {area.left() + spacing::Tiny, y}, {area.right() - spacing::Tiny, y},
               database ? sqliteColour() : redisColour(), false);
}

void CacheAsideStage::paintCache(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    const auto &copy = m_scene.cached();
    paintCard(painter, area, copy.exists ? redisColour() : tokens.outline, copy.exists);
    QRect left = area.adjusted(spacing::Medium, spacing::Small, -spacing::Medium, -spacing::Small);
    const QRect heading = takeLine(left, lineHeight(bodyFont()));
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    paintText(painter, heading, title, tokens.text, tr("Redis"));
    paintText(painter, heading.adjusted(60, 0, 0, 0), monospaceFont(), tokens.muted, m_scene.key(),
              Qt::AlignRight | Qt::AlignVCenter);
    QString text = tr("Not cached.");
    if (!m_scene.hasState())
        text = tr("Press Run to read a product.");
    else if (copy.isRememberedMiss)
        text = tr("null: there is no such product.");
    else if (copy.exists)
        text = productText(copy);
    const bool stale = m_scene.isStale();
    paintText(painter, takeLine(left, lineHeight(bodyFont())), bodyFont(),
              stale ? tokens.warning : tokens.text, stale ? tr("⚠ stale: %1").arg(text) : text);
    if (copy.exists)
        paintTtl(painter, left);
}

void CacheAsideStage::paintTtl(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    const qint64 ttl = ttlNow();
    const QString text = ttl < 0 ? tr("never expires") : tr("expires in %1 s").arg((ttl + 999) / 1000);
    const int height = lineHeight(smallFont());
    paintText(painter, QRect(area.left(), area.bottom() - height - 8, area.width(), height), smallFont(),
              tokens.muted, text);
    const QRect track(area.left(), area.bottom() - 6, area.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(track, 2, 2);
    if (ttl <= 0)
        return;
    const double share = std::min(1.0, static_cast<double>(ttl) / LongestLife);
    painter.setBrush(redisColour());
    painter.drawRoundedRect(
        QRect(track.left(), track.top(), std::max(4, int(track.width() * share)), track.height()), 2, 2);
}

void CacheAsideStage::paintDatabase(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    paintCard(painter, area, m_scene.row().exists ? sqliteColour() : tokens.outline, m_scene.row().exists);
    QRect left = area.adjusted(spacing::Medium, spacing::Small, -spacing::Medium, -spacing::Small);
    const QRect heading = takeLine(left, lineHeight(bodyFont()));
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    paintText(painter, heading, title, tokens.text, tr("SQLite"));
    paintText(painter, heading.adjusted(60, 0, 0, 0), monospaceFont(), tokens.muted, u"products"_s,
              Qt::AlignRight | Qt::AlignVCenter);
    const auto &row = m_scene.row();
    QString text;
    if (row.exists)
        text = productText(row);
    else if (m_scene.hasState())
        text = tr("No such row.");
    paintText(painter, takeLine(left, lineHeight(bodyFont())), bodyFont(), tokens.text, text);
}

} // namespace lab::ui
