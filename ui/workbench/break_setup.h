// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "ui/workbench/workbench.h"

class QLabel;
class QPushButton;

namespace lab::ui {

class ItemPicker;
class OperationCard;
class WayCards;

/// The left column of Break: which scenario, with which values, what was predicted of it, its ways, and the buttons
/// that run them. In little room ways and buttons stand in the strip.
class BreakSetup : public QObject
{
    Q_OBJECT

public:
    /// Places itself in the bench.
    BreakSetup(const Lesson &lesson, Lab &lab, Workbench &bench);

    ItemPicker *picker() const { return m_picker; }
    OperationCard *card() const { return m_card; }
    WayCards *ways() const { return m_ways; }
    /// Runs the chosen way alone.
    QPushButton *one() const { return m_one; }

    const Scenario &scenario() const;
    bool hasSeveralWays() const { return scenario().ways.size() > 1; }
    /// The picked one, its first way chosen.
    void showScenario();
    /// What was predicted, and what came out; hidden when there is nothing to say.
    void setSaid(const QString &said);
    void nameButtons(bool hasRun);

private:
    QWidget *makeSaid();
    QWidget *makeWaysTitle();
    void fillPicker();
    void turnTo(Workbench::Room room);
    void placeWays(Workbench::Room room);

    const Lesson &m_lesson;
    Workbench &m_bench;
    ItemPicker *m_picker;
    OperationCard *m_card;
    QLabel *m_asked, *m_said;
    QWidget *m_saidFrame;
    QLabel *m_figure; ///< what the number on a card counts
    QWidget *m_waysTitle;
    WayCards *m_ways;
    QWidget *m_waysPlace, *m_buttonsPlace;
    QPushButton *m_one;
};

} // namespace lab::ui
