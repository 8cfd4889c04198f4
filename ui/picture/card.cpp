// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 4, BarMargin = 2;
constexpr int ActionMargin = 7, IconRoom = 20; // the mock-ups' small button

int paddingOf(const Card &card)
{
    return card.size == Card::Size::Full ? spacing::Small : spacing::Tiny / 2;
}

QRect inside(const Card &card, const QRect &area)
{
    const int side = !card.framed ? 0 : card.size == Card::Size::Full ? spacing::Medium : spacing::Small;
    return area.adjusted(side, paddingOf(card), -side, -paddingOf(card));
}

/// The sentences of a card of one line, as one.
Sentence lineOf(const Card &card)
{
    Sentence line{.text = {}, .tone = Tone::Plain, .oneLine = true};
    for (const auto &block : card.blocks) {
        const auto *const sentence = std::get_if<Sentence>(&block);
        if (!sentence || sentence->text.isEmpty())
            continue;
        line.text += line.text.isEmpty() ? sentence->text : u"  "_s + sentence->text;
        line.tone = sentence->tone == Tone::Bad || sentence->tone == Tone::Warning ? sentence->tone : line.tone;
    }
    return line;
}

int contentWidth(const Card &card, int width)
{
    return inside(card, QRect(0, 0, width, 100)).width();
}

void paintFrame(QPainter &painter, const QRect &area, const Card &card)
{
    painter.setPen(QPen(card.isThere ? storeColour(card.store) : Tokens::current().outline, 1.5,
                        card.isThere ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(card.isThere ? storeGround(card.store) : Tokens::current().surface);
    painter.drawRoundedRect(QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75), spacing::Radius, spacing::Radius);
}

int titleHeight(const Card &card)
{
    return card.actions.isEmpty() ? lineHeight(bodyFont()) : std::max(ActionHeight, lineHeight(bodyFont()));
}

QFont titleFont()
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Whether the texts of the actions have room beside the title; else their icons have to do.
bool haveTextsRoom(const Card &card, int width)
{
    int needed = QFontMetrics(titleFont()).horizontalAdvance(card.title) + 1;
    for (const auto &action : card.actions)
        needed += actionWidth(action, true) + spacing::Tiny;
    return needed <= width;
}

/// Cuts the room of the actions off the right of the title's line.
void placeActions(Canvas &canvas, QRect &line, const Card &card)
{
    const bool withTexts = haveTextsRoom(card, line.width());
    for (auto action = card.actions.rbegin(); action != card.actions.rend(); ++action) {
        const int width = actionWidth(*action, withTexts);
        auto shown = *action;
        if (!withTexts)
            shown.text.clear();
        canvas.actions.prepend({QRect(line.right() + 1 - width, line.top(), width, ActionHeight), shown});
        line.setRight(line.right() - width - spacing::Tiny);
    }
}

void paintTitle(Canvas &canvas, const QRect &whole, const Card &card)
{
    const auto &tokens = Tokens::current();
    const QFont font = titleFont();
    paintText(canvas, whole, font, tokens.text, card.title);
    QRect line = whole;
    line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(card.title) + spacing::Medium);
    if (line.width() > 0)
        paintText(canvas, line, monospaceFont(), tokens.muted, card.detail, Qt::AlignRight | Qt::AlignVCenter,
                  Qt::ElideMiddle);
    else if (!card.detail.isEmpty())
        canvas.elided.append({whole, u"%1, %2"_s.arg(card.title, card.detail)});
}

} // namespace

int actionWidth(const Action &action, bool withText)
{
    const bool hasText = withText && !action.text.isEmpty();
    const int text = hasText ? QFontMetrics(smallFont()).horizontalAdvance(action.text) + spacing::Tiny : 0;
    return IconRoom + text + 2 * ActionMargin;
}

int heightOf(const Card &card, int width)
{
    const int room = contentWidth(card, width), frame = 2 * paddingOf(card) + titleHeight(card);
    if (card.size == Card::Size::Line)
        return frame;
    const bool isSmall = card.size == Card::Size::Small;
    return frame + heightOf(card.blocks, room, isSmall) + heightOf(card.foot, room, isSmall);
}

void paint(Canvas &canvas, const QRect &area, const Card &card)
{
    if (card.framed)
        paintFrame(canvas.painter, area, card);
    QRect left = inside(card, area);
    QRect title = takeLine(left, titleHeight(card));
    placeActions(canvas, title, card);
    paintTitle(canvas, title, card);
    if (card.size == Card::Size::Line) {
        const int used = QFontMetrics(titleFont()).horizontalAdvance(card.title) + spacing::Medium;
        paint(canvas, title.adjusted(used, 0, 0, 0), lineOf(card));
        return;
    }
    const bool isSmall = card.size == Card::Size::Small;
    const int foot = heightOf(card.foot, left.width(), isSmall);
    paint(canvas, left.adjusted(0, 0, 0, -foot), card.blocks, isSmall);
    paint(canvas, QRect(left.left(), left.bottom() + 1 - foot, left.width(), foot), card.foot, isSmall);
}

int heightOf(const Life &, int)
{
    return lineHeight(smallFont()) + BarHeight + 2 * BarMargin;
}

void paint(Canvas &canvas, const QRect &area, const Life &life)
{
    const auto &tokens = Tokens::current();
    QRect left = area;
    paintText(canvas, takeLine(left, lineHeight(smallFont())), smallFont(), tokens.muted,
              lifeText(life.countdown, canvas.now));
    const QRect track(left.left(), left.top() + BarMargin, left.width(), BarHeight);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(tokens.line);
    canvas.painter.drawRoundedRect(track, 2, 2);
    const auto millis = life.countdown.leftAt(canvas.now);
    if (millis <= 0 || life.countdown.wholeMillis <= 0)
        return;
    const double share = std::min(1.0, static_cast<double>(millis) / static_cast<double>(life.countdown.wholeMillis));
    canvas.painter.setBrush(storeColour(life.store));
    const QRect bar(track.left(), track.top(), std::max(BarHeight, static_cast<int>(track.width() * share)), BarHeight);
    canvas.painter.drawRoundedRect(bar, 2, 2);
}

} // namespace lab::ui::picture
