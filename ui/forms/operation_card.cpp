// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/operation_card.h"

#include "ui/forms/parameter_form.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/labels.h"
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
    , m_form(new ParameterForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_form, m_bar->buttons(), m_bar})
        layout->addWidget(widget);
    connect(m_form, &ParameterForm::changed, this, &OperationCard::validate);
    connect(m_form, &ParameterForm::changed, this, &OperationCard::valuesChanged);
    connect(m_bar, &RunBar::runRequested, this, &OperationCard::runRequested);
    connect(this, &EnterArea::entered, m_bar, &RunBar::pressRun);
}

void OperationCard::showItem(const QString &item, const QString &title, const QString &summary,
                             const Parameters &parameters, const Check &check)
{
    m_item = item;
    m_parameters = parameters;
    m_check = check;
    m_title->setText(title);
    showText(m_summary, summary);
    m_form->setParameters(parameters, m_memory.load(item));
    for (const auto &parameter : parameters) {
        if (parameter.isSecret && m_secretOffers.contains(parameter.name))
            m_form->setValue(parameter.name, m_secretOffers.value(parameter.name));
    }
}

void OperationCard::setWhole(bool whole)
{
    m_title->setVisible(whole);
    for (auto *widget : std::initializer_list<QWidget *>{m_bar->buttons(), m_bar}) {
        if (!whole)
            layout()->removeWidget(widget);
    }
}

void OperationCard::setValues(const GivenValues &values)
{
    for (const auto &[name, value] : values.asKeyValueRange())
        m_form->setValue(name, value);
}

GivenValues OperationCard::take()
{
    m_memory.save(m_item, m_form->typed(), m_parameters);
    return m_form->values();
}

void OperationCard::offer(const QString &item, const Parameters &parameters, const GivenValues &offers)
{
    GivenValues taken;
    for (const auto &parameter : parameters) {
        if (!offers.contains(parameter.name))
            continue;
        const auto value = offers.value(parameter.name);
        taken.insert(parameter.name, value);
        if (parameter.isSecret)
            m_secretOffers.insert(parameter.name, value);
        if (item == m_item)
            m_form->setValue(parameter.name, value);
    }
    if (taken.isEmpty())
        return;
    auto kept = m_memory.load(item);
    if (kept.isEmpty())
        kept = firstValues(parameters);
    kept.insert(taken);
    m_memory.save(item, kept, parameters);
}

QString OperationCard::problem() const
{
    const auto problem = m_form->problem();
    return problem.isEmpty() ? problemOfAll() : problem;
}

QString OperationCard::problemOfAll() const
{
    if (!m_check)
        return {};
    try {
        return m_check(Arguments::parse(m_parameters, m_form->values()));
    } catch (const UsageError &error) {
        return error.message();
    }
}

void OperationCard::validate()
{
    // A field that is wrong says so itself.
    if (const auto problem = m_form->problem(); !problem.isEmpty())
        m_bar->setProblem(problem, RunBar::Said::Elsewhere);
    else
        m_bar->setProblem(problemOfAll());
}

} // namespace lab::ui
