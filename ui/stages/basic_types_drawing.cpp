// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/basic_types_drawing.h"

#include "app/base/tr.h"
#include "ui/stages/basic_types_shapes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QSet>

#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    QString label, value;
};

QString ttlText(qint64 millis)
{
    return millis < 0 ? tr("none") : tr("%1 s").arg((millis + 500) / 1000);
}

QList<Fact> factsOf(const ObservedKey &key)
{
    if (!key.exists)
        return {{{}, tr("does not exist")}};
    const QLocale locale;
    return {{tr("type"), key.type},
            {tr("encoding"), key.encoding},
            {tr("memory"), key.memory < 0 ? u"?"_s : tr("%1 B").arg(locale.toString(key.memory))},
            {tr("TTL"), ttlText(key.ttlMillis)},
            {key.type == u"string" ? tr("bytes") : tr("length"), locale.toString(key.length)}};
}

int widthOf(const QList<Fact> &facts, const QFontMetrics &labels, const QFontMetrics &values)
{
    int width = 0;
    for (const auto &[label, value] : facts)
        width += labels.horizontalAdvance(label) + spacing::Tiny + values.horizontalAdvance(value) + spacing::Large;
    return width;
}

/// A narrow stage does without what the picture shows anyway, the length and the type; then without the labels of what
/// explains itself; then without the rest.
void leaveOut(QList<Fact> &facts, int width)
{
    const QFontMetrics labels(smallFont()), values(monospaceFont());
    const auto tooWide = [&] {
        return facts.size() > 1 && widthOf(facts, labels, values) > width;
    };
    if (tooWide())
        facts.removeLast();
    if (tooWide())
        facts.removeFirst();
    for (qsizetype i = 0; i + 1 < facts.size() && tooWide(); ++i)
        facts[i].label.clear();
    while (tooWide())
        facts.removeLast();
}

/// From the right edge leftwards, so that the key's name gets what is left.
void drawFacts(QPainter &painter, const QRect &area, const QList<Fact> &facts)
{
    const auto &tokens = Tokens::current();
    const QFontMetrics labels(smallFont()), values(monospaceFont());
    int right = area.right();
    for (qsizetype i = facts.size() - 1; i >= 0; --i) {
        const auto &[label, value] = facts[i];
        const int valueWidth = values.horizontalAdvance(value);
        painter.setFont(monospaceFont());
        painter.setPen(tokens.text);
        painter.drawText(QRect(right - valueWidth, area.top(), valueWidth + 1, area.height()), Qt::AlignVCenter, value);
        right -= valueWidth + spacing::Tiny;
        const int labelWidth = labels.horizontalAdvance(label);
        painter.setFont(smallFont());
        painter.setPen(tokens.muted);
        painter.drawText(QRect(right - labelWidth, area.top(), labelWidth + 1, area.height()), Qt::AlignVCenter, label);
        right -= labelWidth + spacing::Large;
    }
}

/// `2 new, 1 gone`; of a string only that it is new or changed.
QString changeText(const ObservedKey &key)
{
    qsizetype added = 0, changed = 0;
    for (const auto &element : key.elements) {
        added += element.mark == Element::Mark::Added ? 1 : 0;
        changed += element.mark == Element::Mark::Changed ? 1 : 0;
    }
    if (key.type == u"string")
        return changed > 0 ? tr("changed") : added > 0 ? tr("new") : QString();
    QStringList parts;
    if (added > 0)
        parts.append(tr("%1 new").arg(added));
    if (changed > 0)
        parts.append(tr("%1 changed").arg(changed));
    if (key.gone > 0)
        parts.append(tr("%1 gone").arg(key.gone));
    return parts.join(u", "_s);
}

void drawSet(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    const auto &tokens = Tokens::current();
    painter.setPen(QPen(tokens.outline, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 4.0, area.height() / 4.0);
    const int inset = spacing::Large;
    drawFlow(painter, area.adjusted(inset, spacing::Medium, -inset, -spacing::Medium), key.elements, key.length,
             FlowStyle{CellShape::Pill, false, true});
}

QList<Element> only(const QList<Element> &elements, const QSet<QString> &labels, bool within)
{
    QList<Element> result;
    for (const auto &element : elements) {
        if (labels.contains(element.label) == within)
            result.append(element);
    }
    return result;
}

QSet<QString> labelsOf(const QList<Element> &elements)
{
    QSet<QString> labels;
    for (const auto &element : elements)
        labels.insert(element.label);
    return labels;
}

void drawRegion(QPainter &painter, const QRect &area, const QString &caption, const QList<Element> &elements)
{
    painter.setFont(smallFont());
    painter.setPen(Tokens::current().muted);
    const QFontMetrics metrics(smallFont());
    const QRect captionArea(area.left(), area.top(), area.width(), metrics.height());
    painter.drawText(captionArea, Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(u"%1 · %2"_s.arg(caption).arg(elements.size()), Qt::ElideRight, area.width()));
    drawFlow(painter, area.adjusted(0, metrics.height() + spacing::Small, 0, 0), elements, elements.size(),
             FlowStyle{CellShape::Pill, false, true});
}

} // namespace

void drawKeyHeader(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    const auto &tokens = Tokens::current();
    auto facts = factsOf(key);
    const QFontMetrics labels(smallFont()), values(monospaceFont());
    QFont bold = monospaceFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics names(bold);
    leaveOut(facts, area.width() - std::min(names.horizontalAdvance(key.key) + spacing::Tiny, area.width() * 2 / 3));
    drawFacts(painter, area, facts);
    const int room = area.width() - widthOf(facts, labels, values);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const QString name = names.elidedText(key.key, Qt::ElideMiddle, room);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
    const QString change = changeText(key);
    const int left = names.horizontalAdvance(name) + spacing::Medium;
    if (!change.isEmpty() && left + labels.horizontalAdvance(change) < room) {
        painter.setFont(smallFont());
        painter.setPen(tokens.accent);
        painter.drawText(area.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, change);
    }
}

int structureHeight(const ObservedKey &key, int width)
{
    constexpr int sentence = 40, mostSetRows = 4;
    if (!key.exists)
        return sentence;
    if (key.type == u"string")
        return bytesHeight(key, width);
    if (key.type == u"list")
        return listHeight(key, width);
    if (key.type == u"hash")
        return recordHeight(key, width);
    if (key.type == u"zset")
        return barsHeight(key);
    if (key.type == u"set")
        return flowHeight(key.elements, width - 2 * spacing::Large, {CellShape::Pill, false, true}, mostSetRows) +
               2 * spacing::Medium;
    return sentence;
}

void drawStructure(QPainter &painter, const QRect &area, const ObservedKey &key)
{
    if (!key.exists)
        drawSentence(painter, area, tr("There is no such key: nothing is stored, not even an empty value."));
    else if (key.type == u"string")
        drawBytes(painter, area, key);
    else if (key.type == u"list")
        drawList(painter, area, key);
    else if (key.type == u"set")
        drawSet(painter, area, key);
    else if (key.type == u"hash")
        drawRecord(painter, area, key);
    else if (key.type == u"zset")
        drawBars(painter, area, key);
    else
        drawSentence(painter, area, tr("A %1: a later lesson has a picture for it.").arg(key.type));
}

void drawVenn(QPainter &painter, const QRect &area, const ObservedKey &first, const ObservedKey &second)
{
    const auto &tokens = Tokens::current();
    const int shared = area.width() / 3;
    const int alone = (area.width() - shared) / 2;
    const QRect left(area.left(), area.top(), alone + shared, area.height());
    const QRect right(area.left() + alone, area.top(), area.width() - alone, area.height());
    const double radius = area.height() / 3.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgba(series::Redis), 1.5));
    painter.drawRoundedRect(QRectF(left).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(QPen(tokens.muted, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(right).adjusted(1, 1, -1, -1), radius, radius);
    const auto inSecond = labelsOf(second.elements);
    const auto inFirst = labelsOf(first.elements);
    const int inset = spacing::Medium;
    const auto region = [&](int x, int width) {
        return QRect(x, area.top() + spacing::Small, width, area.height() - 2 * spacing::Small)
            .adjusted(inset, 0, -inset, 0);
    };
    drawRegion(painter, region(left.left() + spacing::Small, alone - spacing::Small), tr("only the first"),
               only(first.elements, inSecond, false));
    drawRegion(painter, region(right.left(), shared), tr("both"), only(first.elements, inSecond, true));
    drawRegion(painter, region(left.right(), alone - spacing::Small), tr("only the second"),
               only(second.elements, inFirst, false));
}

void drawSentence(QPainter &painter, const QRect &area, const QString &text)
{
    QFont font = smallFont(0);
    painter.setFont(font);
    painter.setPen(Tokens::current().muted);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace lab::ui
