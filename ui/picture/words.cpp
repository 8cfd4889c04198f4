// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 28;
constexpr int SentencePadding = spacing::Tiny;

QRect wrapped(const QString &text, int width)
{
    return QFontMetrics(bodyFont()).boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text);
}

QString valueOf(const Fact &fact, Countdown::Clock::time_point now)
{
    return fact.countdown ? ttlText(fact.countdown->leftAt(now)) : fact.value;
}

int widthOf(const QList<Fact> &facts)
{
    const QFontMetrics labels(smallFont()), values(monospaceFont());
    int width = 0;
    for (const auto &fact : facts)
        width += labels.horizontalAdvance(fact.label) + spacing::Tiny + values.horizontalAdvance(fact.value) +
                 spacing::Large;
    return width;
}

/// With countdowns turned to text. A narrow picture does without what it shows anyway, the last fact and the first;
/// then without the labels of what explains itself; then without the rest.
QList<Fact> shownFacts(const KeyHead &head, int width, Countdown::Clock::time_point now)
{
    QList<Fact> facts;
    for (const auto &fact : head.facts)
        facts.append({fact.label, valueOf(fact, now)});
    const auto tooWide = [&] {
        return facts.size() > 1 && widthOf(facts) > width;
    };
    if (tooWide())
        facts.removeLast();
    if (tooWide())
        facts.removeFirst();
    for (qsizetype i = 0; i + 1 < facts.size() && tooWide(); ++i)
        facts[i].label.clear();
    while (tooWide())
        facts.removeLast();
    return facts;
}

/// What there was no room for.
QString factsLeftOut(const KeyHead &head, qsizetype shown, bool showsChange, Countdown::Clock::time_point now)
{
    QStringList parts;
    if (shown < head.facts.size()) {
        for (const auto &fact : head.facts)
            parts.append(u"%1 %2"_s.arg(fact.label, valueOf(fact, now)).trimmed());
    }
    if (!showsChange)
        parts.append(head.change);
    return parts.join(u", "_s);
}

/// From the right edge leftwards, so that the key's name gets what is left.
void paintFacts(Canvas &canvas, const QRect &area, const QList<Fact> &facts)
{
    const auto &tokens = Tokens::current();
    int right = area.right();
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        const int value = QFontMetrics(monospaceFont()).horizontalAdvance(fact->value);
        paintText(canvas, QRect(right - value, area.top(), value + 1, area.height()), monospaceFont(), tokens.text,
                  fact->value);
        right -= value + spacing::Tiny;
        const int label = QFontMetrics(smallFont()).horizontalAdvance(fact->label);
        paintText(canvas, QRect(right - label, area.top(), label + 1, area.height()), smallFont(), tokens.muted,
                  fact->label);
        right -= label + spacing::Large;
    }
}

} // namespace

int heightOf(const Sentence &sentence, int width)
{
    if (sentence.text.isEmpty())
        return 0;
    if (sentence.oneLine)
        return lineHeight(sentence.wire ? monospaceFont() : bodyFont());
    return sentence.wire ? lineHeight(monospaceFont()) : wrapped(sentence.text, width).height() + SentencePadding;
}

void paint(Canvas &canvas, const QRect &area, const Sentence &sentence)
{
    const auto colour = toneColour(sentence.tone);
    if (sentence.wire) {
        paintText(canvas, area, monospaceFont(), colour, sentence.text, Qt::AlignLeft | Qt::AlignVCenter,
                  Qt::ElideMiddle);
        return;
    }
    if (sentence.oneLine) {
        paintText(canvas, area, bodyFont(), colour, sentence.text,
                  (sentence.centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
        return;
    }
    // One word may be longer than the line. More than this nobody reads, and to measure it takes its time.
    constexpr qsizetype measured = 2'000;
    if (wrapped(sentence.text.left(measured), area.width()).width() > area.width())
        canvas.elided.append({area, sentence.text});
    canvas.painter.setFont(bodyFont());
    canvas.painter.setPen(colour);
    const auto alignment = sentence.centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    canvas.painter.drawText(area, static_cast<int>(alignment) | Qt::TextWordWrap, sentence.text);
}

int heightOf(const KeyHead &, int)
{
    return HeadHeight;
}

void paint(Canvas &canvas, const QRect &area, const KeyHead &head)
{
    const auto &tokens = Tokens::current();
    QFont bold = monospaceFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics names(bold);
    const int wanted = std::min(names.horizontalAdvance(head.name) + spacing::Tiny, area.width() * 2 / 3);
    const auto facts = shownFacts(head, area.width() - wanted, canvas.now);
    paintFacts(canvas, area, facts);
    QRect room = area;
    room.setWidth(std::max(0, area.width() - widthOf(facts)));
    paintText(canvas, room, bold, tokens.text, head.name, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
    room.setLeft(room.left() + names.horizontalAdvance(head.name) + spacing::Medium);
    const bool hasChange = canvas.marks && !head.change.isEmpty();
    const bool showsChange = hasChange && QFontMetrics(smallFont()).horizontalAdvance(head.change) < room.width();
    if (showsChange)
        paintText(canvas, room, smallFont(), tokens.accent, head.change);
    const QRect beside(area.left() + wanted, area.top(), area.width() - wanted, area.height());
    if (const auto rest = factsLeftOut(head, facts.size(), showsChange || !hasChange, canvas.now); !rest.isEmpty())
        canvas.elided.append({beside, rest});
}

QString numberText(const Count &count)
{
    return count.number ? countText(*count.number) : u"?"_s;
}

/// What a caption takes beside its number, in lines of it.
QRect captionOf(const Count &count, int width)
{
    const int used = QFontMetrics(headingFont(count.steps)).horizontalAdvance(numberText(count)) + spacing::Small;
    const QRect room(used, 0, std::max(1, width - used), QWIDGETSIZE_MAX);
    const QFontMetrics metrics(count.steps < 6 ? smallFont() : bodyFont());
    const auto text = metrics.boundingRect(room, Qt::TextWordWrap, count.caption);
    // A word that is wider is cut.
    return {room.topLeft(), QSize(room.width(), text.width() > room.width() ? metrics.height() : text.height())};
}

int heightOf(const Count &count, int width)
{
    const QFontMetrics number(headingFont(count.steps));
    const int above = number.ascent() - QFontMetrics(bodyFont()).ascent();
    return std::max(number.height(), above + captionOf(count, width).height());
}

void paint(Canvas &canvas, const QRect &area, const Count &count)
{
    const QFont font = headingFont(count.steps);
    const QString number = numberText(count);
    const int used = QFontMetrics(font).horizontalAdvance(number) + spacing::Small;
    const int baseline = area.top() + QFontMetrics(font).ascent();
    paintText(canvas, area, font, Tokens::current().text, number, Qt::AlignLeft | Qt::AlignTop);
    const int top = baseline - QFontMetrics(bodyFont()).ascent();
    const QFont small = count.steps < 6 ? smallFont() : bodyFont();
    const QRect caption(area.left() + used, top, area.width() - used, captionOf(count, area.width()).height());
    if (caption.height() <= lineHeight(small)) {
        paintText(canvas, caption, small, Tokens::current().muted, count.caption, Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    canvas.painter.setFont(small);
    canvas.painter.setPen(Tokens::current().muted);
    canvas.painter.drawText(caption, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, count.caption);
}

} // namespace lab::ui::picture
