// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/progress.h"
#include "app/lesson/scenario.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace lab::ui {

class NumberField;

/// What a scenario asks before Run. May be left unanswered; hidden for a scenario that asks nothing.
class PredictionBox : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionBox(QWidget *parent = nullptr);

    /// `kept` is what was predicted before.
    void setPrediction(const std::optional<Prediction> &prediction, const std::optional<Progress::Predicted> &kept);
    /// Null when it is skipped.
    QVariant said() const;
    /// `said` has come out: it is no prediction any more. What was said since stays.
    void take(const QVariant &said);

private:
    void makeChoices();
    void clear();
    void showChosen();
    void showKept(const std::optional<Progress::Predicted> &kept);

    std::optional<Prediction> m_prediction;
    QLabel *m_prompt, *m_skip, *m_kept;
    NumberField *m_number;
    QWidget *m_choices;
    QPushButton *m_unsay;
    QButtonGroup *m_group;
};

/// `You said 10; it was 100. Not so.`
QString predictionText(const Prediction &prediction, const Progress::Predicted &predicted);

} // namespace lab::ui
