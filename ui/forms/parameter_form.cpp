// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/parameter_form.h"

#include "ui/forms/parameter_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/theme/tokens.h"

#include <utility>

namespace lab::ui {

namespace {

constexpr int LeastForm = 120; ///< pixels

} // namespace

using namespace Qt::StringLiterals;

GivenValues firstValues(const Parameters &parameters)
{
    GivenValues values;
    for (const auto &parameter : parameters) {
        if (const auto value = firstValue(parameter); !value.isEmpty())
            values.insert(parameter.name, value);
    }
    return values;
}

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(spacing::Large, spacing::Small, this))
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
}

void ParameterForm::setParameters(const Parameters &parameters, const GivenValues &typed)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const auto &parameter : parameters) {
        auto *field = new ParameterField(parameter);
        // A required field that was not there the last time starts with its example all the same.
        if (typed.contains(parameter.name) || (!typed.isEmpty() && parameter.optional))
            field->setValue(typed.value(parameter.name));
        field->setRoom(width());
        m_layout->addWidget(field);
        m_fields.append(field);
        connect(field, &ParameterField::edited, this, &ParameterForm::changed);
    }
    setVisible(!m_fields.isEmpty());
    Q_EMIT changed();
}

GivenValues ParameterForm::values() const
{
    GivenValues values;
    for (const auto *field : m_fields) {
        if (const auto value = field->value())
            values.insert(field->parameter().name, *value);
    }
    return values;
}

GivenValues ParameterForm::typed() const
{
    GivenValues typed;
    for (const auto *field : m_fields)
        typed.insert(field->parameter().name, field->value().value_or(QByteArray()));
    return typed;
}

void ParameterForm::setValue(const QString &name, const QByteArray &value)
{
    for (auto *field : std::as_const(m_fields)) {
        if (field->parameter().name == name)
            field->setValue(value);
    }
}

QString ParameterForm::problem() const
{
    for (const auto *field : m_fields) {
        if (const auto problem = field->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

/// As narrow as its place: the fields follow.
QSize ParameterForm::minimumSizeHint() const
{
    return {LeastForm, QWidget::minimumSizeHint().height()};
}

void ParameterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (auto *field : std::as_const(m_fields))
        field->setRoom(width());
    updateGeometry();
}

void ParameterForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace lab::ui
