// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_delegate.h"

#include "ui/kit/progress_ring.h"
#include "ui/theme/theme.h"
#include "ui/window/lesson_list_model.h"

#include <QPainter>

#include <numbers>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int RowHeight = 28, HeadingAbove = 12, HeadingBelow = 4, FoldedHeading = 9;
constexpr int MarkSize = 14, FoldedMark = 8;
constexpr int NumberWidth = 26, BarWidth = 3;
constexpr int Beats = 24; ///< pictures of one pulse

bool isHeadingRow(const QModelIndex &index)
{
    return index.data(LessonListModel::HeadingRole).toBool();
}

} // namespace

void LessonDelegate::beat()
{
    m_beat = (m_beat + 1) % Beats;
}

void LessonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeadingRow(index)) {
        paintHeading(painter, option.rect, index.data().toString());
        return painter->restore();
    }
    paintBackground(painter, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = m_folded ? option.rect : option.rect.adjusted(spacing::Large, 0, -spacing::Large, 0);
    const int size = m_folded ? FoldedMark : MarkSize;
    const int right = m_folded ? option.rect.right() - size - 2 : inner.right() - size + 1;
    const int top = m_folded ? option.rect.top() + 3 : inner.center().y() - size / 2;
    paintState(painter, {right, top, size, size}, index);
    paintTexts(painter, m_folded ? inner : inner.adjusted(0, 0, -size - spacing::Small, 0), selected, index);
    painter->restore();
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int body = QFontMetrics(bodyFont()).height() + spacing::Small;
    if (!isHeadingRow(index))
        return {48, std::max(RowHeight, body)};
    return {48, m_folded ? FoldedHeading : HeadingAbove + QFontMetrics(smallFont()).height() + HeadingBelow};
}

void LessonDelegate::paintHeading(QPainter *painter, const QRect &row, const QString &title) const
{
    const auto &tokens = Tokens::current();
    if (m_folded)
        return painter->fillRect(row.left() + spacing::Medium, row.center().y(), row.width() - 2 * spacing::Medium, 1,
                                 tokens.line);
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(row.adjusted(spacing::Large, HeadingAbove, -spacing::Large, -HeadingBelow),
                      Qt::AlignLeft | Qt::AlignVCenter, title);
}

void LessonDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const auto &tokens = Tokens::current();
    const QRectF card = QRectF(option.rect).adjusted(spacing::Small, 1, -spacing::Small, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(card, spacing::Radius, spacing::Radius);
    }
    if (selected) {
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(QRectF(card.left(), card.top() + 4, BarWidth, card.height() - 8), 1.5, 1.5);
    }
}

void LessonDelegate::paintTexts(QPainter *painter, const QRect &area, bool selected, const QModelIndex &index) const
{
    const auto &tokens = Tokens::current();
    QFont font = bodyFont();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? tokens.accent : tokens.muted);
    const QString number = u"%1"_s.arg(index.data(LessonListModel::NumberRole).toInt(), 2, 10, '0'_L1);
    if (m_folded)
        return painter->drawText(area, Qt::AlignCenter, number);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
    const QRect title = area.adjusted(NumberWidth, 0, 0, 0);
    painter->setPen(tokens.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
}

void LessonDelegate::paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    if (index.data(LessonListModel::BusyRole).toBool())
        return paintPulse(painter, area);
    const double fraction = index.data(LessonListModel::FractionRole).toDouble();
    if (!m_folded)
        paintProgressRing(painter, area, fraction);
}

void LessonDelegate::paintPulse(QPainter *painter, const QRect &area) const
{
    const double wave = (1 - std::cos(2 * std::numbers::pi * m_beat / Beats)) / 2;
    const QPointF centre = QRectF(area).center();
    QColor halo = Tokens::current().accent;
    halo.setAlphaF(0.15F + 0.25F * static_cast<float>(wave));
    painter->setPen(Qt::NoPen);
    painter->setBrush(halo);
    const double radius = area.width() / 2.0;
    painter->drawEllipse(centre, radius * (0.6 + 0.4 * wave), radius * (0.6 + 0.4 * wave));
    painter->setBrush(Tokens::current().accent);
    painter->drawEllipse(centre, radius * 0.45, radius * 0.45);
}

} // namespace lab::ui
