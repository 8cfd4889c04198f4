// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/part.h"

class QLabel;

namespace lab::ui {

class ChallengeCard;
class QuestionCard;

/// Challenges that are verified on the live server, and questions to predict and reveal.
class CheckPart : public Part
{
    Q_OBJECT

public:
    CheckPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    void turnToServer() override;
    QCoro::Task<void> demonstrate() override;

private:
    QWidget *makePage();
    QWidget *makeFoot();
    void cancel();
    void askToReset();
    void showProgress();
    bool isAllDone() const;

    QList<ChallengeCard *> m_challenges;
    QList<QuestionCard *> m_questions;
    QLabel *m_progress;
};

} // namespace lab::ui
