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
constexpr int StageHeight = 224, BlankHeight = 48, NarrowestStage = 480;
constexpr int StepHeight = 46, StepNumberSize = 17;

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Readers, cache and database"));
    m_countdown.setInterval(100);
    connect(&m_countdown, &QTimer::timeout, this, [this] { update(); });
    changed();
}

QSize CacheAsideStage::sizeHint() const
{
    return {720, isBlank() ? BlankHeight : StageHeight};
}

QSize CacheAsideStage::minimumSizeHint() const
{
    return {NarrowestStage, sizeHint().height()};
}

void CacheAsideStage::changed()
{
    setAccessibleDescription(m_scene.description());
    if (m_scene.ttlMillis() > 0 && !m_countdown.isActive())
        m_countdown.start();
    else if (m_scene.ttlMillis() <= 0)
        m_countdown.stop();
    updateGeometry();
    update();
}

void CacheAsideStage::setSubject(Subject subject)
{
    m_scene.setScenario(subject == Subject::Scenarios);
    forgetRun();
}

void CacheAsideStage::forgetRun()
{
    m_scene.forgetRun();
    changed();
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
    if (isBlank()) {
        paintBlank(painter);
        return;
    }
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
    const QString one = m_scene.isScenario() ? tr("One reader") : tr("You");
    const QString text = many ? tr("%1 readers").arg(m_scene.readers().size()) : one;
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
    if (m_scene.isScenario()) {
        paintCounts(painter, area, database);
        return;
    }
    QList<qsizetype> steps;
    for (qsizetype i = 0; i < m_scene.steps().size(); ++i) {
        if (m_scene.steps()[i].toDatabase == database)
            steps.append(i);
    }
    const int count = static_cast<int>(steps.size());
    const int height = std::min(area.height() / std::max(count, 1), StepHeight);
    int top = area.center().y() - height * count / 2;
    for (const auto step : steps) {
        paintStep(painter, QRect(area.left(), top, area.width(), height), step);
        top += height;
    }
}

/// Its number in a circle, what was asked and answered, how long it took; under them the arrow.
void CacheAsideStage::paintStep(QPainter &painter, const QRect &area, qsizetype index) const
{
    const auto &tokens = Tokens::current();
    const auto &step = m_scene.steps()[index];
    const QColor colour = step.toDatabase ? sqliteColour() : redisColour();
    QRect label = area.adjusted(spacing::Small, 0, -spacing::Small, -12);
    const QRect number(label.left(), label.bottom() - StepNumberSize, StepNumberSize, StepNumberSize);
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(number);
    paintText(painter, number, smallFont(), tokens.text, QString::number(index + 1), Qt::AlignCenter);
    const QString took = durationText(step.micros);
    paintText(painter, label, smallFont(), tokens.muted, took, Qt::AlignRight | Qt::AlignBottom);
    label.setLeft(number.right() + spacing::Small);
    label.setRight(label.right() - QFontMetrics(smallFont()).horizontalAdvance(took) - spacing::Small);
    paintText(painter, label, monospaceFont(), step.failed ? tokens.danger : tokens.text,
              u"%1 → %2"_s.arg(step.text, step.result), Qt::AlignLeft | Qt::AlignBottom);
    const int y = area.bottom() - 5;
    paintArrow(painter, {area.left() + spacing::Tiny, y}, {area.right() - spacing::Tiny, y}, colour,
               step.failed);
}

void CacheAsideStage::paintCounts(QPainter &painter, const QRect &area, bool database) const
{
    const auto &tokens = Tokens::current();
    QFont number = headingFont(3);
    const QString text = database ? QString::number(m_scene.queries()) : QString::number(m_scene.hits());
    const QString queries =
        m_scene.queries() == 1 ? tr("query of the database") : tr("queries of the database");
    const QString gets =
        m_scene.hits() == 1 ? tr("GET found the key, %1 did not") : tr("GETs found the key, %1 did not");
    const QString what = database ? queries : gets.arg(m_scene.misses());
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
    const bool isThere = m_scene.isScenario() ? m_scene.ownKey().isThere : copy.exists;
    paintCard(painter, area, isThere ? redisColour() : tokens.outline, isThere);
    QRect left = area.adjusted(spacing::Medium, spacing::Small, -spacing::Medium, -spacing::Small);
    const QRect heading = takeLine(left, lineHeight(bodyFont()));
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    paintText(painter, heading, title, tokens.text, tr("Redis"));
    if (m_scene.isScenario()) {
        paintOwnKey(painter, heading, left);
        return;
    }
    paintText(painter, heading.adjusted(60, 0, 0, 0), monospaceFont(), tokens.muted, m_scene.key(),
              Qt::AlignRight | Qt::AlignVCenter);
    const bool stale = m_scene.isStale();
    paintText(painter, takeLine(left, lineHeight(bodyFont())), bodyFont(),
              stale ? tokens.warning : tokens.text, stale ? tr("⚠ stale: %1").arg(cacheText()) : cacheText());
    if (copy.exists)
        paintTtl(painter, left);
}

QString CacheAsideStage::cacheText() const
{
    const auto &copy = m_scene.cached();
    if (!m_scene.hasState())
        return tr("Press Run to read a product.");
    if (copy.isRememberedMiss)
        return tr("null: there is no such product.");
    return copy.exists ? productText(copy) : tr("Not cached.");
}

/// What the events of the run say of the key that it made for itself.
void CacheAsideStage::paintOwnKey(QPainter &painter, const QRect &heading, QRect area) const
{
    const auto &tokens = Tokens::current();
    const auto &own = m_scene.ownKey();
    if (own.name.isEmpty())
        return;
    const QString stored = own.stored == 0   ? tr("stored by no reader")
                           : own.stored == 1 ? tr("stored once")
                                             : tr("stored %1 times").arg(own.stored);
    paintText(painter, heading.adjusted(60, 0, 0, 0), bodyFont(), tokens.text, stored,
              Qt::AlignRight | Qt::AlignVCenter);
    const QString name = QFontMetrics(monospaceFont()).elidedText(own.name, Qt::ElideMiddle, area.width());
    paintText(painter, takeLine(area, lineHeight(bodyFont())), monospaceFont(), tokens.muted, name);
    const QString there = own.isThere ? tr("Cached at the last look.") : tr("Not cached at the last look.");
    const QString gone =
        own.isThere ? tr("Cached until the run ended.") : tr("Not cached when the run ended.");
    paintText(painter, takeLine(area, lineHeight(smallFont())), smallFont(), tokens.muted,
              own.isRemoved ? gone : there);
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
    const auto &row = m_scene.row();
    const bool isThere = m_scene.isScenario() ? m_scene.queries() > 0 : row.exists;
    paintCard(painter, area, isThere ? sqliteColour() : tokens.outline, isThere);
    QRect left = area.adjusted(spacing::Medium, spacing::Small, -spacing::Medium, -spacing::Small);
    const QRect heading = takeLine(left, lineHeight(bodyFont()));
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    paintText(painter, heading, title, tokens.text, tr("SQLite"));
    paintText(painter, heading.adjusted(60, 0, 0, 0), monospaceFont(), tokens.muted, u"products"_s,
              Qt::AlignRight | Qt::AlignVCenter);
    if (m_scene.isScenario() || !m_scene.hasState())
        return; // what was observed is not the product of the run
    paintText(painter, takeLine(left, lineHeight(bodyFont())), bodyFont(), tokens.text,
              row.exists ? productText(row) : tr("No such row."));
}

void CacheAsideStage::paintBlank(QPainter &painter) const
{
    paintText(painter, rect(), bodyFont(), Tokens::current().muted,
              tr("The readers of a run are drawn here, when it has any."), Qt::AlignCenter);
}

} // namespace lab::ui
