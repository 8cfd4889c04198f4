// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/operation_card.h"

#include "ui/lesson/labels.h"
#include "ui/lesson/parameter_form.h"
#include "ui/lesson/run_bar.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

OperationCard::OperationCard(FormMemory memory, QWidget *parent)
    : EnterArea(parent)
    , m_memory(std::move(memory))
    , m_title(titleLabel({}, 2))
    , m_summary(plainLabel({}, u"muted"_s))
    , m_bar(new RunBar)
    , m_form(new ParameterForm(m_bar->buttons()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_form, m_bar})
        layout->addWidget(widget);
    connect(m_form, &ParameterForm::changed, this, &OperationCard::validate);
    connect(m_form, &ParameterForm::changed, this, &OperationCard::valuesChanged);
    connect(m_bar, &RunBar::runRequested, this, &OperationCard::runRequested);
    connect(this, &EnterArea::entered, m_bar, &RunBar::pressRun);
}

void OperationCard::showItem(const QString &item, const QString &title, const QString &summary,
                             const Parameters &parameters)
{
    m_item = item;
    m_title->setText(title);
    showText(m_summary, summary);
    m_form->setParameters(parameters, m_memory.load(item));
}

GivenValues OperationCard::take()
{
    m_memory.save(m_item, m_form->typed());
    return m_form->values();
}

void OperationCard::validate()
{
    m_bar->setProblem(m_form->problem());
}

} // namespace lab::ui
