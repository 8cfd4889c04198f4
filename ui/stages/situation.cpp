// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/situation.h"

#include "app/base/units.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qint64 MostSigns = 500;

Card participantsCard(const Participants &some, const GivenValues &values, bool areAlone)
{
    const auto count = values.value(some.counted).toLongLong();
    Card card{.title = some.title, .framed = count <= 0 || !areAlone};
    if (count > 0 && !areAlone)
        card.blocks = {Sentence{u"%1 %2"_s.arg(countText(count), some.does)}};
    else if (count > 0)
        card.blocks = {Count{count, some.does},
                       Actors::alike({.shape = Sign::Shape::Disc, .filled = true}, std::min(count, MostSigns))};
    else if (!some.does.isEmpty())
        card.blocks = {Sentence{some.does}};
    return card;
}

Card placeCard(const Place &place)
{
    Card card{.title = place.title, .store = place.store, .isThere = place.asks.isEmpty() || !place.says.isEmpty()};
    if (!place.asks.isEmpty())
        card.blocks = {Count{std::nullopt, place.asks}};
    if (!place.says.isEmpty())
        card.blocks.append(Sentence{place.says, Tone::Plain});
    return card;
}

} // namespace

Row flow(const QList<Part> &parts)
{
    Row row;
    for (const auto &part : parts) {
        if (!row.parts.isEmpty())
            row.parts.append({Column{{Arrow{}}, true}, 28, 0});
        row.parts.append(part);
    }
    return row;
}

Row situationRow(const Situation &situation, const GivenValues &values)
{
    Column who{{}, true};
    for (const auto &some : situation.who)
        who.blocks.append(participantsCard(some, values, situation.who.size() == 1));
    QList<Part> parts{{who.blocks.size() == 1 ? who.blocks.first() : Block(who), 170, 2}};
    for (const auto &place : situation.places)
        parts.append({placeCard(place), 150, 2});
    return flow(parts);
}

} // namespace lab::ui
