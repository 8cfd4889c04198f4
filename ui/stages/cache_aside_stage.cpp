// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/cache_aside_stage.h"

#include "app/base/tr.h"
#include "ui/stages/cache_aside_drawing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace lab::ui {

LAB_REGISTER_STAGE("cache-aside", CacheAsideStage)

using namespace Qt::StringLiterals;
using namespace cacheaside;
using Doing = CacheAsideScene::Doing;

namespace {

constexpr int ReadersWidth = 132;
constexpr int ReaderDotSize = 8;
constexpr int StageHeight = 224, BlankHeight = 48, NarrowestStage = 480;
constexpr int StepHeight = 46, StepNumberSize = 17;

QString durationText(double micros)
{
    return micros < 10'000 ? tr("%1 µs").arg(micros, 0, 'f', 0) : tr("%1 ms").arg(micros / 1000, 0, 'f', 1);
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
        const QRect dot(area.left() + index % columns * step, area.top() + index / columns * step, ReaderDotSize,
                        ReaderDotSize);
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
    QRect legend(area.left(), area.bottom() - 2 * lineHeight(smallFont()), area.width(), 2 * lineHeight(smallFont()));
    paintText(painter, takeLine(legend, lineHeight(smallFont())), smallFont(), tokens.muted, tr("● from the cache"));
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
    paintArrow(painter, {area.left() + spacing::Tiny, y}, {area.right() - spacing::Tiny, y}, colour, step.failed);
}

void CacheAsideStage::paintCounts(QPainter &painter, const QRect &area, bool database) const
{
    const auto &tokens = Tokens::current();
    QFont number = headingFont(3);
    const QString text = database ? QString::number(m_scene.queries()) : QString::number(m_scene.hits());
    const QString queries = m_scene.queries() == 1 ? tr("query of the database") : tr("queries of the database");
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

void CacheAsideStage::paintBlank(QPainter &painter) const
{
    paintText(painter, rect(), bodyFont(), Tokens::current().muted,
              tr("The readers of a run are drawn here, when it has any."), Qt::AlignCenter);
}

} // namespace lab::ui
