// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/question_card.h"

#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/lesson/ask_row.h"
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
    , m_ask(new AskRow(tr("Predict"), m_watcher))
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
    layout->addWidget(m_ask);
    layout->addWidget(m_result);
    layout->addWidget(m_explanation);
    layout->addWidget(m_failure);
    m_result->setObjectName(u"result"_s);
    m_result->hide();
    m_explanation->hide();
    m_failure->hide();
    m_ask->button()->setObjectName(u"predict"_s);
    m_ask->button()->setToolTip(tr("Choose first; then the live server is asked"));
    m_ask->button()->setAccessibleName(tr("Predict: %1").arg(m_question.prompt));
}

void QuestionCard::connectAll()
{
    connect(m_ask, &AskRow::asked, this, &QuestionCard::reveal);
    connect(m_choices, &QButtonGroup::idToggled, this,
            [this] { m_ask->button()->setEnabled(m_choices->checkedId() >= 0); });
    connect(&m_watcher, &RunWatcher::started, this, [this] { setChoosable(false); });
    connect(&m_watcher, &RunWatcher::settled, this, [this] { setChoosable(true); });
    connect(&m_watcher, &RunWatcher::finished, this, &QuestionCard::take);
    connect(&m_lab.progress(), &Progress::changed, this, &QuestionCard::showProgress);
}

void QuestionCard::choose(int choice)
{
    if (auto *button = m_choices->button(choice))
        button->setChecked(true);
}

void QuestionCard::setChoosable(bool choosable)
{
    for (auto *button : m_choices->buttons())
        button->setEnabled(choosable);
}

void QuestionCard::showProgress()
{
    const int answered = m_lab.progress().answer(m_lesson.id, m_question.id);
    m_ask->button()->setEnabled(m_choices->checkedId() >= 0);
    if (m_watcher.isRunning())
        return; // what comes of it is shown then
    if (answered < 0) {
        showText(m_result, {});
        showText(m_explanation, {});
        return;
    }
    if (m_choices->checkedId() < 0)
        choose(answered);
    if (m_explanation->text().isEmpty()) {
        const bool right = m_lab.progress().wasCorrect(m_lesson.id, m_question.id);
        showText(m_result,
                 right ? tr("✓ You predicted this rightly before.") : tr("You predicted this wrongly before."));
        setRole(m_result, right ? u"success"_s : u"warning"_s);
    }
}

void QuestionCard::reveal()
{
    m_predicted = m_choices->checkedId();
    if (m_predicted < 0)
        return;
    showText(m_result, {});
    showText(m_explanation, {});
    m_failure->hide();
    Request request;
    request.what = Request::What::Reveal;
    request.lesson = m_lesson.id;
    request.item = m_question.id;
    m_watcher.start(request);
}

void QuestionCard::turnToServer()
{
    m_watcher.abandon();
    showText(m_result, {});
    showText(m_explanation, {});
    showProgress();
}

void QuestionCard::take(const Report &report)
{
    if (report.failure)
        showFailure(report);
    if (report.answer)
        showAnswer(*report.answer);
}

void QuestionCard::showFailure(const Report &report)
{
    if (report.failure->kind == ErrorKind::Cancelled) {
        setRole(m_result, u"muted"_s);
        return showText(m_result, tr("Stopped before the server answered."));
    }
    m_failure->setReport(report);
    m_failure->show();
}

void QuestionCard::showAnswer(const Answer &answer)
{
    const bool right = m_predicted == answer.correct;
    const auto name = m_question.choices.value(answer.correct);
    showText(m_result, right ? tr("✓ Right: %1").arg(name) : tr("✗ Not so. The server says: %1").arg(name));
    setRole(m_result, right ? u"success"_s : u"warning"_s);
    showText(m_explanation, answer.explanation);
    m_lab.progress().setAnswer(m_lesson.id, m_question.id, m_predicted, right);
}

} // namespace lab::ui
