// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/describe.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/picture/painting.h"

namespace lab::ui {

namespace picture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostParts = 20; // more than anybody wants to hear

QString sentenceOf(const Block &block);

QString sentencesOf(const QList<Block> &blocks)
{
    QStringList sentences;
    for (const auto &block : blocks) {
        if (const auto sentence = sentenceOf(block); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

/// As a sentence: with a full stop, unless it ends in one already.
QString ended(const QString &text)
{
    const bool hasEnd = text.isEmpty() || u".?!…:"_s.contains(text.back());
    return hasEnd ? text : text + u'.';
}

QString marked(const QString &text, Mark mark)
{
    switch (mark) {
    case Mark::None:
        return text;
    case Mark::Added:
        return tr("%1 (new)").arg(text);
    case Mark::Changed:
        return tr("%1 (changed)").arg(text);
    }
    Q_UNREACHABLE();
}

/// `parts`, and how many are not among them.
QString listed(const QStringList &parts, qint64 total, const QString &between = u", "_s)
{
    const auto missing = moreText(total - std::min(parts.size(), MostParts));
    const QString text = parts.mid(0, MostParts).join(between);
    return ended(missing.isEmpty() ? text : text + u' ' + missing);
}

QString cellsText(const QList<Cell> &cells, qint64 total, bool joined)
{
    QStringList parts;
    for (const auto &cell : cells)
        parts.append(joined ? cell.label : marked(cell.label, cell.mark));
    return listed(parts, std::max<qint64>(total, cells.size()), joined ? u" "_s : u", "_s);
}

QString textOf(const Sentence &sentence)
{
    return ended(sentence.text);
}

QString textOf(const KeyHead &head)
{
    QStringList facts;
    for (const auto &fact : head.facts) {
        const QString value = fact.countdown ? ttlText(fact.countdown->leftAt(Countdown::Clock::now())) : fact.value;
        facts.append(u"%1 %2"_s.arg(fact.label, value).trimmed());
    }
    if (!head.change.isEmpty())
        facts.append(head.change);
    return ended(u"%1: %2"_s.arg(head.name, facts.join(u", "_s)));
}

QString textOf(const Cells &cells)
{
    return cellsText(cells.cells, cells.total, cells.joined);
}

QString textOf(const Record &record)
{
    QStringList parts;
    for (const auto &field : record.fields)
        parts.append(marked(u"%1 = %2"_s.arg(field.name, field.value), field.mark));
    return listed(parts, std::max<qint64>(record.total, record.fields.size()));
}

QString textOf(const Bars &bars)
{
    QStringList parts;
    for (const auto &bar : bars.bars)
        parts.append(u"%1. "_s.arg(parts.size() + 1) + marked(u"%1 %2"_s.arg(bar.label, bar.valueText), bar.mark));
    return listed(parts, std::max<qint64>(bars.total, bars.bars.size()));
}

QString regionText(const QString &caption, const QList<Cell> &cells)
{
    return cells.isEmpty() ? ended(tr("%1: nothing").arg(caption))
                           : u"%1: "_s.arg(caption) + cellsText(cells, cells.size(), false);
}

QString textOf(const Overlap &overlap)
{
    return QStringList{regionText(overlap.firstCaption, overlap.first), regionText(overlap.bothCaption, overlap.both),
                       regionText(overlap.secondCaption, overlap.second)}
        .join(u' ');
}

QString textOf(const Count &count)
{
    return ended(u"%1 %2"_s.arg(countText(count.number), count.caption));
}

/// The words beside them say how many they are.
QString textOf(const Actors &)
{
    return {};
}

QString textOf(const Arrow &arrow)
{
    if (arrow.text.isEmpty())
        return {};
    QString text = arrow.number > 0 ? u"%1. %2"_s.arg(QString::number(arrow.number), arrow.text) : arrow.text;
    for (const auto &[before, part] : {std::pair(u" → "_s, arrow.result), std::pair(u", "_s, arrow.duration)})
        text += part.isEmpty() ? QString() : before + part;
    return ended(text);
}

QString textOf(const Life &life)
{
    return ended(lifeText(life.countdown, Countdown::Clock::now()));
}

QString textOf(const Column &column)
{
    return sentencesOf(column.blocks);
}

QString textOf(const Row &row)
{
    QStringList sentences;
    for (const auto &part : row.parts) {
        if (const auto sentence = sentenceOf(part.block); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString textOf(const Card &card)
{
    const QString title = card.detail.isEmpty() ? card.title : u"%1, %2"_s.arg(card.title, card.detail);
    const QString content = (sentencesOf(card.blocks) + u' ' + sentencesOf(card.foot)).trimmed();
    return content.isEmpty() ? ended(title) : title + u": "_s + content;
}

QString sentenceOf(const Block &block)
{
    return std::visit([](const auto &each) { return textOf(each); }, block);
}

} // namespace

} // namespace picture

QString describe(const Picture &picture)
{
    return picture::sentencesOf(picture.blocks);
}

} // namespace lab::ui
