// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/learn_run_card.h"

namespace lab::ui {

class TranscriptView;

/// An operation in the midst of the text: what came of it, and what went over the wire.
class LearnOperationCard : public LearnRunCard
{
    Q_OBJECT

public:
    LearnOperationCard(const LearnCard &card, const Operation &operation, Lab &lab, QWidget *parent = nullptr);

    void run() override;

private:
    void take(const Report &report);
    void showOutcome(const Outcome &outcome);

    QLabel *m_headline;
    TranscriptView *m_commands;
};

} // namespace lab::ui
