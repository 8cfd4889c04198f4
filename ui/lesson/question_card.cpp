// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/question_card.h"

#include "ui/lesson/failure_view.h"
#include "ui/lesson/labels.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

QuestionCard::QuestionCard(const Question &question, const Lesson &lesson, Lab &lab, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_watcher(lab.worker(lesson.id))
    , m_choices(new QButtonGroup(this))
    , m_predict(new QPushButton(tr("Predict")))
    , m_result(plainLabel({}))
    , m_explanation(plainLabel({}))
    , m_failure(new FailureView)
{
    setRole(this, u"card"_s);
    setObjectName(u"question-"_s + question.id);
    makeChoices();
    layOut();
    connectAll();
    showProgress();
}

void QuestionCard::makeChoices()
{
    for (int i = 0; i < m_question.choices.size(); ++i) {
        // A single & would be taken for a mnemonic.
        auto *button = new QRadioButton(QString(m_question.choices[i]).replace(u'&', u"&&"_s));
        m_choices->addButton(button, i);
    }
}

void QuestionCard::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    auto *prompt = plainLabel(m_question.prompt, u"heading"_s);
    layout->addWidget(prompt);
    for (auto *button : m_choices->buttons())
        layout->addWidget(button);
    auto *row = new QHBoxLayout;
    row->addWidget(m_predict);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_explanation);
    layout->addWidget(m_failure);
    m_result->setObjectName(u"result"_s);
    m_result->hide();
    m_explanation->hide();
    m_failure->hide();
    m_predict->setObjectName(u"predict"_s);
    m_predict->setToolTip(tr("Choose first; then the live server is asked"));
    m_predict->setAccessibleName(tr("Predict: %1").arg(m_question.prompt));
}

void QuestionCard::connectAll()
{
    connect(m_predict, &QPushButton::clicked, this, &QuestionCard::reveal);
    connect(m_choices, &QButtonGroup::idToggled, this,
            [this] { m_predict->setEnabled(m_choices->checkedId() >= 0); });
    connect(&m_watcher, &RunWatcher::finished, this, &QuestionCard::take);
    connect(&m_lab.progress(), &Progress::changed, this, &QuestionCard::showProgress);
}

void QuestionCard::choose(int choice)
{
    if (auto *button = m_choices->button(choice))
        button->setChecked(true);
}

void QuestionCard::showProgress()
{
    const int answered = m_lab.progress().answer(m_lesson.id, m_question.id);
    m_predict->setEnabled(m_choices->checkedId() >= 0);
    if (answered < 0) {
        showText(m_result, {});
        showText(m_explanation, {});
        return;
    }
    if (m_choices->checkedId() < 0)
        choose(answered);
    if (m_explanation->text().isEmpty()) {
        const bool right = m_lab.progress().wasCorrect(m_lesson.id, m_question.id);
        showText(m_result, right ? tr("✓ You predicted this rightly before.")
                                 : tr("You predicted this wrongly before."));
        setRole(m_result, right ? u"success"_s : u"warning"_s);
    }
}

void QuestionCard::reveal()
{
    if (m_choices->checkedId() < 0)
        return;
    Request request;
    request.what = Request::What::Reveal;
    request.lesson = m_lesson.id;
    request.item = m_question.id;
    m_watcher.start(request);
}

void QuestionCard::take(const Report &report)
{
    m_failure->setVisible(report.failure.has_value());
    if (report.failure)
        m_failure->setReport(report);
    if (report.answer)
        showAnswer(*report.answer, m_choices->checkedId());
}

void QuestionCard::showAnswer(const Answer &answer, int chosen)
{
    const bool right = chosen == answer.correct;
    const auto name = m_question.choices.value(answer.correct);
    showText(m_result, right ? tr("✓ Right: %1").arg(name) : tr("✗ Not so. The server says: %1").arg(name));
    setRole(m_result, right ? u"success"_s : u"warning"_s);
    showText(m_explanation, answer.explanation);
    m_lab.progress().setAnswer(m_lesson.id, m_question.id, chosen, right);
}

} // namespace lab::ui
