// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lab::ui {

class ChallengeCard;
class PickerPage;
class QuestionCard;

/// Challenges that are prepared and verified on the live server, and questions to predict and reveal: a list that says
/// how it stands with each, the one that is chosen beside it, and what there is to review.
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
    struct Counts
    {
        qsizetype passed = 0, answered = 0;
    };
    void makeCards(QVBoxLayout *cards);
    void fillPicker();
    QWidget *makeFoot();
    QWidget *makeWhere();
    void showWhere();
    void cancel();
    void askToReset();
    void pick(const QString &id);
    Counts counts() const;
    void showProgress();
    void showStates();
    void showStateOf(const ChallengeCard &card);
    void showStateOf(const QuestionCard &card);
    QWidget *cardOf(const QString &id) const;

    PickerPage *m_page;
    QList<ChallengeCard *> m_challenges;
    QList<QuestionCard *> m_questions;
    QLabel *m_progress, *m_where;
    QToolButton *m_copy;
    QPushButton *m_next = nullptr;
};

} // namespace lab::ui
