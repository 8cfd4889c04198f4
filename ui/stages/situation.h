// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/picture/picture.h"

namespace lab::ui {

/// Some who will take part.
struct Participants
{
    QString title;
    QString does = {};
    QString counted = {}; ///< the parameter that says how many there are
};

/// What they will meet: a store, or whatever else has a place of its own.
struct Place
{
    QString title;
    picture::Store store = picture::Store::None;
    QString says = {}; ///< what is there
    QString asks = {}; ///< what only the run can tell: `queries after the expiry`
};

/// Who takes part in a scenario and what is there before it has been played. No result is drawn: where one will be
/// stands a question mark.
struct Situation
{
    QList<Participants> who;
    QList<Place> places;
};

/// From left to right; with how many they are where the form says it.
picture::Row situationRow(const Situation &situation, const GivenValues &values);

/// From left to right, with an arrow between each and the next.
picture::Row flow(const QList<picture::Part> &parts);

} // namespace lab::ui
