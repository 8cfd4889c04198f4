// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/stages/cache_aside_drawing.h"
#include "ui/stages/cache_aside_stage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

// The two cards at the right of the stage: what the cache has, and what the database has.

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace cacheaside;

namespace {

constexpr qint64 LongestLife = 360'000; ///< ms: 300 s + 60 s of jitter is the whole bar

QString productText(const CacheAsideScene::Copy &copy)
{
    return tr("%1, %2").arg(copy.name, QString::number(copy.price));
}

} // namespace

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
    paintText(painter, takeLine(left, lineHeight(bodyFont())), bodyFont(), stale ? tokens.warning : tokens.text,
              stale ? tr("⚠ stale: %1").arg(cacheText()) : cacheText());
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
    const QString gone = own.isThere ? tr("Cached until the run ended.") : tr("Not cached when the run ended.");
    paintText(painter, takeLine(area, lineHeight(smallFont())), smallFont(), tokens.muted,
              own.isRemoved ? gone : there);
}

void CacheAsideStage::paintTtl(QPainter &painter, const QRect &area) const
{
    const auto &tokens = Tokens::current();
    const qint64 ttl = ttlNow();
    const QString text = ttl < 0 ? tr("never expires") : tr("expires in %1 s").arg((ttl + 999) / 1000);
    const int height = lineHeight(smallFont());
    paintText(painter, QRect(area.left(), area.bottom() - height - 8, area.width(), height), smallFont(), tokens.muted,
              text);
    const QRect track(area.left(), area.bottom() - 6, area.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(track, 2, 2);
    if (ttl <= 0)
        return;
    const double share = std::min(1.0, static_cast<double>(ttl) / LongestLife);
    painter.setBrush(redisColour());
    painter.drawRoundedRect(QRect(track.left(), track.top(), std::max(4, int(track.width() * share)), track.height()),
                            2, 2);
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

} // namespace lab::ui
