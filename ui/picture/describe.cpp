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

/// As a sentence: with a full stop, unless it ends in one already.
QString ended(const QString &text)
{
    const bool hasEnd = text.isEmpty() || u".?!…:"_s.contains(text.back());
    return hasEnd ? text : text + u'.';
}

/// `parts`, and how many are not among them.
QString listed(const QStringList &parts, qint64 total, const QString &between = u", "_s, bool open = false)
{
    const auto missing = moreText(total - std::min(parts.size(), MostParts), open);
    const QString text = parts.mid(0, MostParts).join(between);
    return ended(missing.isEmpty() ? text : text + u' ' + missing);
}

/// Says what each block shows; what is new in it only while that is shown.
class Narrator
{
public:
    explicit Narrator(bool marks)
        : m_marks(marks)
    {
    }

    QString textOf(const Block &block) const
    {
        return std::visit([this](const auto &each) { return textOf(each); }, block);
    }
    QString textOf(const QList<Block> &blocks) const;

private:
    QString textOf(const Sentence &sentence) const { return ended(sentence.text); }
    QString textOf(const KeyHead &head) const;
    QString textOf(const Cells &cells) const;
    QString textOf(const Record &record) const;
    QString textOf(const Bars &bars) const;
    QString textOf(const Region &region) const;
    QString textOf(const Overlap &overlap) const;
    QString textOf(const Count &count) const { return ended(u"%1 %2"_s.arg(numberText(count), count.caption)); }
    QString textOf(const Actors &actors) const;
    QString textOf(const TimeAxis &axis) const;
    QString textOf(const Arrow &arrow) const;
    QString textOf(const Life &life) const { return ended(lifeText(life.countdown, Countdown::Clock::now())); }
    QString textOf(const Column &column) const { return textOf(column.blocks); }
    QString textOf(const Row &row) const;
    QString textOf(const Card &card) const;
    QString marked(const QString &text, Mark mark) const;

    bool m_marks;
};

QString Narrator::textOf(const QList<Block> &blocks) const
{
    QStringList sentences;
    for (const auto &block : blocks) {
        if (const auto sentence = textOf(block); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString Narrator::marked(const QString &text, Mark mark) const
{
    switch (m_marks ? mark : Mark::None) {
    case Mark::None:
        return text;
    case Mark::Added:
        return tr("%1 (new)").arg(text);
    case Mark::Changed:
        return tr("%1 (changed)").arg(text);
    }
    Q_UNREACHABLE();
}

QString Narrator::textOf(const KeyHead &head) const
{
    QStringList facts;
    for (const auto &fact : head.facts) {
        const QString value = fact.countdown ? ttlText(fact.countdown->leftAt(Countdown::Clock::now())) : fact.value;
        facts.append(u"%1 %2"_s.arg(fact.label, value).trimmed());
    }
    if (m_marks && !head.change.isEmpty())
        facts.append(head.change);
    return ended(u"%1: %2"_s.arg(head.name, facts.join(u", "_s)));
}

QString Narrator::textOf(const Cells &cells) const
{
    QStringList parts;
    for (const auto &cell : cells.cells)
        parts.append(cells.joined ? cell.label : marked(cell.label, cell.mark));
    const auto total = std::max<qint64>(cells.total, cells.cells.size());
    return listed(parts, total, cells.joined ? u" "_s : u", "_s, cells.open);
}

QString Narrator::textOf(const Record &record) const
{
    QStringList parts;
    for (const auto &field : record.fields)
        parts.append(marked(u"%1 = %2"_s.arg(field.name, field.value), field.mark));
    return listed(parts, std::max<qint64>(record.total, record.fields.size()));
}

QString Narrator::textOf(const Bars &bars) const
{
    QStringList parts;
    for (const auto &bar : bars.bars) {
        const QString rank = bars.ranked ? u"%1. "_s.arg(parts.size() + 1) : QString();
        parts.append(rank + marked(u"%1 %2"_s.arg(bar.label, bar.valueText), bar.mark));
    }
    return listed(parts, std::max<qint64>(bars.total, bars.bars.size()));
}

QString Narrator::textOf(const Region &region) const
{
    if (region.cells.isEmpty())
        return ended((region.isWhole ? tr("%1: nothing") : tr("%1: nothing of what was read")).arg(region.caption));
    return u"%1: "_s.arg(region.caption) + textOf(Cells{.cells = region.cells, .open = !region.isWhole});
}

QString Narrator::textOf(const Overlap &overlap) const
{
    const QString regions = QStringList{textOf(overlap.first), textOf(overlap.both), textOf(overlap.second)}.join(u' ');
    return overlap.note.isEmpty() ? regions : regions + u' ' + ended(overlap.note);
}

QString Narrator::textOf(const Actors &actors) const
{
    QStringList parts;
    for (const auto &meaning : meaningsOf(actors))
        parts.append(meaning.text);
    return ended(parts.join(u", "_s));
}

QString Narrator::textOf(const TimeAxis &axis) const
{
    QStringList tracks;
    for (const auto &track : axis.tracks)
        tracks.append(ended(trackText(track)));
    return tracks.join(u' ');
}

QString Narrator::textOf(const Arrow &arrow) const
{
    if (arrow.text.isEmpty())
        return {};
    QString text = arrow.number > 0 ? u"%1. %2"_s.arg(QString::number(arrow.number), arrow.text) : arrow.text;
    for (const auto &[before, part] : {std::pair(u" → "_s, arrow.result), std::pair(u", "_s, arrow.duration)})
        text += part.isEmpty() ? QString() : before + part;
    return ended(text);
}

QString Narrator::textOf(const Row &row) const
{
    QStringList sentences;
    for (const auto &part : row.parts) {
        if (const auto sentence = textOf(part.block); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString Narrator::textOf(const Card &card) const
{
    const QString title = card.detail.isEmpty() ? card.title : u"%1, %2"_s.arg(card.title, card.detail);
    const QString content = (textOf(card.blocks) + u' ' + textOf(card.foot)).trimmed();
    return content.isEmpty() ? ended(title) : title + u": "_s + content;
}

} // namespace

} // namespace picture

QString describe(const Picture &picture, bool marks)
{
    return picture::Narrator(marks).textOf(picture.blocks);
}

} // namespace lab::ui
