// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/load_choice.h"

#include "app/base/units.h"
#include "ui/kit/format.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

LoadChoice::LoadChoice(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"load"_s);
    setAccessibleName(tr("How the calls follow each other"));
    setToolTip(plainToolTip(tr("At a fixed rate each call is timed from when it was to begin, answered or not: what "
                               "waits behind a slow one is counted.")));
    addItem(tr("One call after the other"), 0.0);
    for (const int rate : {100, 1'000, 10'000})
        addItem(tr("%1 calls a second").arg(countText(rate)), double(rate));
}

double LoadChoice::rate() const
{
    return currentData().toDouble();
}

void LoadChoice::setRate(double rate)
{
    if (const int index = findData(rate); index >= 0)
        setCurrentIndex(index);
}

} // namespace lab::ui
