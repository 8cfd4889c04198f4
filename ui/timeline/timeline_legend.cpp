// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_legend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/timeline_painter.h"

#include <QPainter>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SignWidth = 16, SignSize = 9, SignGap = 6;

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineLegend::setLanes(const TimelineLanes &lanes)
{
    const auto &signs = lanes.signs();
    QList<Sign> all;
    const auto add = [&all](Sign sign, bool occurs) {
        if (occurs)
            all.append(sign);
    };
    add(Sign::Command, signs.commands);
    add(Sign::Statement, signs.statements);
    add(Sign::Wait, signs.waits);
    add(Sign::Note, signs.notes);
    add(Sign::Message, signs.messages);
    add(Sign::Failure, signs.failures);
    // Its lane is there in nearly every run, and is none of the actors that the lesson speaks of.
    add(Sign::Main,
        std::any_of(lanes.lanes().begin(), lanes.lanes().end(), [](const auto &lane) { return lane.isOfTheLab(); }));
    if (all == m_signs)
        return;
    m_signs = all;
    QStringList meanings;
    for (const Sign sign : std::as_const(m_signs))
        meanings.append(meaningOf(sign));
    setAccessibleName(tr("Signs: %1").arg(meanings.join(u", "_s)));
    setToolTip(meanings.join(u" · "_s));
    update();
}

QString TimelineLegend::meaningOf(Sign sign)
{
    switch (sign) {
    case Sign::Command:
        return tr("Redis command");
    case Sign::Statement:
        return tr("SQL statement");
    case Sign::Wait:
        return tr("found nothing, waits");
    case Sign::Note:
        return tr("note");
    case Sign::Message:
        return tr("message");
    case Sign::Failure:
        return tr("failed");
    default:
        return tr("main: the lab itself");
    }
}

void TimelineLegend::drawSign(QPainter &painter, const QRectF &area, Sign sign)
{
    QRectF shape(0, 0, SignSize, SignSize);
    shape.moveCenter(area.center());
    const auto bar = [&](double width, double height, const QColor &colour) {
        QRectF place(0, 0, width, height);
        place.moveCenter(area.center());
        painter.fillRect(place, colour);
    };
    switch (sign) {
    case Sign::Command:
        return bar(3, SignSize, timeline::markColour(TimelineMark::Kind::Command));
    case Sign::Statement:
        return bar(SignWidth, 7, timeline::markColour(TimelineMark::Kind::Statement));
    case Sign::Wait:
        return bar(SignWidth, 1, Tokens::current().wait);
    case Sign::Note:
        return timeline::drawSign(painter, shape, TimelineMark::Kind::Note);
    case Sign::Message:
        return timeline::drawSign(painter, shape, TimelineMark::Kind::Message);
    case Sign::Failure:
        return timeline::drawCross(painter, shape);
    default:
        return;
    }
}

QSize TimelineLegend::sizeHint() const
{
    return {300, QFontMetrics(smallFont()).height() + spacing::Tiny};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    int x = spacing::Small;
    for (const Sign sign : std::as_const(m_signs)) {
        const auto meaning = meaningOf(sign);
        const int signWidth = sign == Sign::Main ? 0 : SignWidth + SignGap;
        const int width = painter.fontMetrics().horizontalAdvance(meaning) + 1;
        if (x + signWidth + width > this->width())
            return; // whole or not at all; the tool tip has them all
        if (signWidth > 0)
            drawSign(painter, QRectF(x, 0, SignWidth, height()), sign);
        painter.setPen(Tokens::current().muted);
        painter.drawText(QRect(x + signWidth, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, meaning);
        x += signWidth + width + spacing::Large;
    }
}

} // namespace lab::ui
