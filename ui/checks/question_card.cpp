// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/question_card.h"

#include "ui/checks/ask_row.h"
#include "ui/checks/evidence_view.h"
#include "ui/checks/said_editor.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

QuestionCard::QuestionCard(const Question &question, const Lesson &lesson, Lab &lab, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_watcher(lab.worker(lesson.id))
    , m_editor(makeSaidEditor(question))
    , m_ask(new AskRow(tr("Predict"), m_watcher))
    , m_result(plainLabel({}))
    , m_explanation(plainLabel({}))
    , m_first(plainLabel({}, u"muted"_s))
    , m_evidence(new EvidenceView)
    , m_failure(new FailureView)
{
    setRole(this, u"card"_s);
    setObjectName(u"question-"_s + question.id);
    layOut();
    describe();
    connectAll();
    showProgress();
    enablePredict();
}

void QuestionCard::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    layout->addWidget(plainLabel(m_question.prompt, u"heading"_s));
    for (auto *widget :
         std::initializer_list<QWidget *>{m_editor, m_ask, m_result, m_explanation, m_evidence, m_failure, m_first})
        layout->addWidget(widget);
    for (auto *widget : std::initializer_list<QWidget *>{m_result, m_explanation, m_failure})
        widget->hide();
}

void QuestionCard::describe()
{
    m_result->setObjectName(u"result"_s);
    m_explanation->setObjectName(u"why"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_first->setObjectName(u"first-answer"_s);
    setFocusProxy(m_editor);
    m_ask->button()->setObjectName(u"predict"_s);
    m_ask->button()->setToolTip(tr("Say something first; then the live server is asked"));
    m_ask->button()->setAccessibleName(tr("Predict: %1").arg(m_question.prompt));
}

void QuestionCard::connectAll()
{
    connect(m_ask, &AskRow::asked, this, &QuestionCard::reveal);
    connect(m_editor, &SaidEditor::edited, this, &QuestionCard::enablePredict);
    connect(m_editor, &SaidEditor::entered, this, &QuestionCard::reveal);
    connect(&m_watcher, &RunWatcher::started, m_editor, [this] { m_editor->setEditable(false); });
    connect(&m_watcher, &RunWatcher::settled, m_editor, [this] { m_editor->setEditable(true); });
    connect(&m_watcher, &RunWatcher::finished, this, &QuestionCard::take);
    connect(&m_lab.progress(), &Progress::changed, this, [this](const QString &lesson) {
        if (lesson == m_lesson.id)
            showProgress();
    });
}

void QuestionCard::say(const Said &said)
{
    m_editor->say(said);
}

void QuestionCard::enablePredict()
{
    m_ask->button()->setEnabled(m_editor->said().has_value());
}

void QuestionCard::clearAnswer()
{
    for (auto *label : {m_result, m_explanation})
        showText(label, {});
    m_evidence->setEvidence({});
    m_failure->hide();
}

void QuestionCard::showProgress()
{
    const auto first = m_lab.progress().firstAnswer(m_lesson.id, m_question.id);
    if (!first) {
        if (!m_first->text().isEmpty())
            clearAnswer(); // forgotten, with what came of it
        return showText(m_first, {});
    }
    const auto said = saidText(m_question, first->said);
    const auto date = locale().toString(first->time.toLocalTime().date(), QLocale::ShortFormat);
    const auto text = first->time.isValid() ? tr("Your first answer, on %1: %2.").arg(date, said)
                                            : tr("Your first answer: %1.").arg(said);
    showText(m_first, tr("%1 %2").arg(text, first->right ? tr("It was right.") : tr("It was wrong.")));
}

void QuestionCard::reveal()
{
    m_predicted = m_editor->said();
    if (!m_predicted)
        return;
    clearAnswer();
    Request request;
    request.what = Request::What::Reveal;
    request.lesson = m_lesson.id;
    request.item = m_question.id;
    m_watcher.start(request);
}

void QuestionCard::turnToServer()
{
    m_watcher.abandon();
    clearAnswer();
}

void QuestionCard::take(const Report &report)
{
    if (report.failure)
        return showFailure(report);
    if (!report.answer)
        return;
    m_evidence->setEvidence(report.answer->evidence);
    if (report.answer->right)
        showAnswer(*report.answer);
    else
        showUnforeseen(*report.answer);
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

void QuestionCard::showUnforeseen(const Answer &answer)
{
    setRole(m_result, u"warning"_s);
    showText(m_result, tr("The server answered %1. Nobody foresaw that; it counts for nothing.").arg(answer.reply));
    showText(m_explanation, m_question.explanation);
}

void QuestionCard::showAnswer(const Answer &answer)
{
    const bool right = isRight(m_question, answer, *m_predicted);
    const auto said = saidText(m_question, *m_predicted), name = saidText(m_question, *answer.right);
    const auto verdict = !right         ? tr("✗ Not so. You said %1. The server says: %2").arg(said, name)
                         : said == name ? tr("✓ Right: %1").arg(name)
                                        : tr("✓ Right: you said %1, it is %2").arg(said, name);
    showText(m_result, verdict);
    setRole(m_result, right ? u"success"_s : u"danger"_s);
    showText(m_explanation, whyText(m_question, answer, *m_predicted));
    m_lab.progress().setAnswer(m_lesson.id, m_question.id, *m_predicted, right);
}

} // namespace lab::ui
