// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/fitting.h"

#include "ui/picture/layout.h"
#include "ui/picture/painting.h"
#include "ui/theme/tokens.h"

#include <QSize>

#include <algorithm>
#include <array>

namespace lab::ui {

namespace picture {

namespace {

/// What one level does.
struct Reduction
{
    int signsHeight = 88, numberSteps = 8, cellRows = 4, recordLines = 8;
    bool folds = true, tight = false, lines = false; ///< actors' cards as lines
    bool hasExplanations = true, hasFeet = true, hasLegends = true, wraps = true;
};

constexpr std::array<Reduction, MostReduced + 1> Reductions{
    {{},
     {.signsHeight = 54, .numberSteps = 7, .folds = false},
     {.signsHeight = 54, .numberSteps = 6, .cellRows = 3, .folds = false, .tight = true},
     {.signsHeight = 42, .numberSteps = 6, .cellRows = 2, .folds = false, .tight = true, .lines = true},
     {.signsHeight = 28,
      .numberSteps = 5,
      .cellRows = 1,
      .recordLines = 4,
      .folds = false,
      .tight = true,
      .lines = true,
      .hasExplanations = false,
      .wraps = false},
     {.signsHeight = 18,
      .numberSteps = 4,
      .cellRows = 1,
      .recordLines = 2,
      .folds = false,
      .tight = true,
      .lines = true,
      .hasExplanations = false,
      .hasFeet = false,
      .hasLegends = false,
      .wraps = false}}};

bool hasTone(const Block &block, Tone tone)
{
    const auto *const sentence = std::get_if<Sentence>(&block);
    return sentence && sentence->tone == tone;
}

bool isAlarm(const Block &block)
{
    return hasTone(block, Tone::Bad) || hasTone(block, Tone::Warning);
}

class Reducer
{
public:
    explicit Reducer(const Reduction &how)
        : m_how(how)
    {
    }

    QList<Block> blocks(const QList<Block> &all) const;
    Block block(const Block &one) const
    {
        return std::visit([this](const auto &each) -> Block { return made(each); }, one);
    }

private:
    template <typename T>
    Block made(const T &other) const
    {
        return other;
    }
    Block made(Sentence sentence) const;
    Block made(Count count) const;
    Block made(Actors actors) const;
    Block made(Cells cells) const;
    template <typename Lines>
    Block tightened(Lines lines) const
    {
        lines.tight = lines.tight || m_how.tight;
        return lines;
    }
    Block made(const Bars &bars) const { return tightened(bars); }
    Block made(Record record) const
    {
        record.mostLines = std::min(record.mostLines, m_how.recordLines);
        return tightened(record);
    }
    Block made(const TimeAxis &axis) const { return tightened(axis); }
    Block made(Row row) const;
    Block made(Column column) const;
    Block made(Card card) const;
    bool isKept(const Block &block, bool isAlone, bool isTold) const;
    bool areLines(const Column &column) const;

    const Reduction &m_how;
};

/// What only explains may go where there is something else; last what shows the same as a number or an alarm does.
bool Reducer::isKept(const Block &block, bool isAlone, bool isTold) const
{
    const auto *const sentence = std::get_if<Sentence>(&block);
    if (std::holds_alternative<Bars>(block) || std::holds_alternative<Record>(block) ||
        std::holds_alternative<Cells>(block))
        return m_how.hasLegends || !isTold;
    return m_how.hasExplanations || isAlone || !sentence || sentence->tone != Tone::Muted;
}

QList<Block> Reducer::blocks(const QList<Block> &all) const
{
    QList<Block> kept;
    const bool isTold = std::any_of(
        all.begin(), all.end(), [](const Block &each) { return std::holds_alternative<Count>(each) || isAlarm(each); });
    const bool isAlone =
        std::none_of(all.begin(), all.end(), [&](const Block &each) { return isKept(each, false, isTold); });
    const bool isWrong =
        std::any_of(all.begin(), all.end(), [](const Block &each) { return hasTone(each, Tone::Bad); });
    for (const auto &each : all) {
        const bool isLess = !m_how.hasLegends && isWrong && hasTone(each, Tone::Warning);
        if (!isLess && isKept(each, isAlone, isTold))
            kept.append(block(each));
    }
    if (!m_how.hasLegends) // what is most important is not to be scrolled to
        std::stable_partition(kept.begin(), kept.end(), [](const Block &each) {
            return isAlarm(each) || std::holds_alternative<Count>(each) || std::holds_alternative<Row>(each);
        });
    return kept;
}

Block Reducer::made(Sentence sentence) const
{
    sentence.oneLine = sentence.oneLine || !m_how.wraps;
    return sentence;
}

Block Reducer::made(Count count) const
{
    count.steps = std::min(count.steps, m_how.numberSteps);
    return count;
}

Block Reducer::made(Actors actors) const
{
    actors.mostHeight = std::min(actors.mostHeight, m_how.signsHeight);
    actors.hasLegend = actors.hasLegend && m_how.hasLegends;
    return actors;
}

Block Reducer::made(Cells cells) const
{
    cells.small = cells.small || m_how.tight;
    cells.mostRows = std::min(cells.mostRows, m_how.cellRows);
    cells.numbered = cells.numbered && !m_how.tight;
    cells.outlined = cells.outlined && m_how.hasLegends;
    return cells;
}

Block Reducer::made(Row row) const
{
    for (auto &part : row.parts)
        part.block = block(part.block);
    row.folds = row.folds && m_how.folds;
    return row;
}

/// Actors of whom nothing but words is known.
bool Reducer::areLines(const Column &column) const
{
    return m_how.lines && column.blocks.size() > 1 &&
           std::all_of(column.blocks.begin(), column.blocks.end(), [](const Block &block) {
               const auto *const card = std::get_if<Card>(&block);
               const auto isSentence = [](const Block &each) {
                   return std::holds_alternative<Sentence>(each);
               };
               return isSentence(block) || (card && card->store == Store::None && card->foot.isEmpty() &&
                                            std::all_of(card->blocks.begin(), card->blocks.end(), isSentence));
           });
}

Block Reducer::made(Column column) const
{
    const bool lines = areLines(column);
    column.tight = column.tight || m_how.tight;
    if (!lines)
        column.blocks = blocks(column.blocks);
    for (auto &each : column.blocks) {
        if (auto *const card = std::get_if<Card>(&each); card && lines)
            card->size = Card::Size::Line;
    }
    return column;
}

Block Reducer::made(Card card) const
{
    card.blocks = blocks(card.blocks);
    QList<Block> foot;
    for (const auto &each : blocks(card.foot)) {
        if (m_how.hasFeet || isAlarm(each))
            foot.append(each);
    }
    card.foot = foot;
    card.size = m_how.tight ? Card::Size::Small : card.size;
    return card;
}

Row *rowIn(QList<Block> &blocks)
{
    for (auto &block : blocks) {
        if (auto *const row = std::get_if<Row>(&block))
            return row;
        if (auto *const column = std::get_if<Column>(&block))
            return rowIn(column->blocks);
    }
    return nullptr;
}

} // namespace

} // namespace picture

Picture reduced(const Picture &picture, int level)
{
    if (level == 0)
        return picture;
    const auto &how = picture::Reductions[std::clamp(level, 0, MostReduced)];
    auto made = picture;
    made.blocks = picture::Reducer(how).blocks(picture.blocks);
    made.tight = how.tight;
    return made;
}

int levelFor(const Picture &picture, const QSize &room, int from)
{
    for (int level = from; level < MostReduced; ++level) {
        if (heightFor(reduced(picture, level), room.width()) <= room.height())
            return level;
    }
    return MostReduced;
}

Picture stretched(Picture picture, const QSize &room)
{
    const int left = room.height() - heightFor(picture, room.width());
    if (auto *const row = picture::rowIn(picture.blocks); row && left > 0)
        row->leastHeight = picture::heightOf(*row, room.width() - 2 * spacing::Large) + left;
    return picture;
}

} // namespace lab::ui
