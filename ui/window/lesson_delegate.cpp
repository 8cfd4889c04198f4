// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lesson_delegate.h"

#include "ui/theme/theme.h"
#include "ui/window/lesson_list_model.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int RingSize = 16;
constexpr int NumberWidth = 26;
constexpr qreal RingWidth = 2.5;
constexpr int FullCircle = 360 * 16; // QPainter counts sixteenths of a degree

} // namespace

void LessonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option);
    const QRect inner = option.rect.adjusted(spacing::Medium, spacing::Small, -spacing::Medium, -spacing::Small);
    const QRect ring(inner.right() - RingSize + 1, inner.center().y() - RingSize / 2, RingSize, RingSize);
    paintProgress(painter, ring, index.data(LessonListModel::FractionRole).toDouble());
    paintTexts(painter, inner.adjusted(0, 0, -RingSize - spacing::Small, 0),
               option.state.testFlag(QStyle::State_Selected), index);
    painter->restore();
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(bodyFont()).height() + QFontMetrics(smallFont()).height();
    return {180, lines + 2 * spacing::Small + 2};
}

void LessonDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const auto &tokens = Tokens::current();
    const QRectF card = QRectF(option.rect).adjusted(spacing::Tiny, 1, -spacing::Tiny, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(card, spacing::Radius, spacing::Radius);
    }
}

void LessonDelegate::paintTexts(QPainter *painter, const QRect &area, bool selected, const QModelIndex &index) const
{
    const auto &tokens = Tokens::current();
    QFont title = bodyFont();
    title.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics titleMetrics(title);
    const QRect titleLine(area.left() + NumberWidth, area.top(), area.width() - NumberWidth, titleMetrics.height());
    painter->setFont(title);
    painter->setPen(tokens.text);
    painter->drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleLine.width()));
    const QRect number(area.left(), area.top(), NumberWidth, titleMetrics.height());
    painter->setPen(selected ? tokens.accent : tokens.muted);
    painter->drawText(number, Qt::AlignLeft | Qt::AlignVCenter,
                      u"%1"_s.arg(index.data(LessonListModel::NumberRole).toInt(), 2, 10, '0'_L1));
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    const QRect structureLine(titleLine.left(), titleLine.bottom() + 3, titleLine.width(),
                              QFontMetrics(smallFont()).height());
    const QString structure = index.data(LessonListModel::StructureRole).toString();
    painter->drawText(structureLine, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(smallFont()).elidedText(structure, Qt::ElideRight, structureLine.width()));
}

void LessonDelegate::paintProgress(QPainter *painter, const QRect &area, double fraction) const
{
    const auto &tokens = Tokens::current();
    const QRectF circle = QRectF(area).adjusted(RingWidth / 2, RingWidth / 2, -RingWidth / 2, -RingWidth / 2);
    if (fraction >= 1) {
        painter->drawPixmap(
            area, iconPixmap(u"check"_s, &Tokens::success, area.width(), painter->device()->devicePixelRatioF()));
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.outline, RingWidth - 1));
    painter->drawEllipse(circle);
    if (fraction > 0) {
        painter->setPen(QPen(tokens.success, RingWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(circle, FullCircle / 4, -qRound(fraction * FullCircle));
    }
}

} // namespace lab::ui
