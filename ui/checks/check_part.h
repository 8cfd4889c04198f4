// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace lab::ui {

class ChallengeCard;
class QuestionCard;

/// Challenges that are prepared and verified on the live server, questions to predict and reveal, and what there is to
/// review.
class CheckPart : public Part
{
    Q_OBJECT

public:
    CheckPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    void turnToServer() override;
    QCoro::Task<void> demonstrate() override;
    /// The item is a challenge or a question.
    void open(const Link &link) override;

private:
    QWidget *makePage();
    QWidget *makeColumn();
    QWidget *makeFoot();
    QWidget *makeWhere();
    void showWhere();
    void cancel();
    void askToReset();
    void showProgress();
    bool isAllDone() const;
    void reveal(QWidget *card);

    QList<ChallengeCard *> m_challenges;
    QList<QuestionCard *> m_questions;
    QLabel *m_progress, *m_where;
    QToolButton *m_copy;
    QScrollArea *m_scroll;
};

} // namespace lab::ui
