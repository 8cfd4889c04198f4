// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/learn_run_card.h"

class QGridLayout;

namespace lab::ui {

/// A scenario in the midst of the text: its ways, run one after another, with what each came to and what that shows. A
/// link that names a way has that one alone.
class LearnScenarioCard : public LearnRunCard
{
    Q_OBJECT

public:
    LearnScenarioCard(const LearnCard &card, const Scenario &scenario, Lab &lab, QWidget *parent = nullptr);

    void run() override;
    void cancel() override;

private:
    struct Row
    {
        QLabel *name, *badge, *clause;
    };
    void addRow(const Way &way, QGridLayout &rows);
    QStringList ways() const;
    void startNext();
    void take(const Report &report);
    void showWay(const QString &way, const Judged &judged);

    const Scenario &m_scenario;
    QMap<QString, Row> m_rows;
    QLabel *m_finding;
    QStringList m_waiting; ///< ways that have not started yet
    QList<WayOutcome> m_outcomes;
};

} // namespace lab::ui
