// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/number_field.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberLineWidth = 120;

/// As it was typed, but for blanks between groups of digits.
QString withoutBlanks(QString typed)
{
    return typed.removeIf([](QChar each) { return each.isSpace(); });
}

} // namespace

NumberField::NumberField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_unit(captionLabel({}, u"muted"_s))
    , m_problem(captionLabel(tr("Not a number"), u"danger"_s))
{
    m_line->setFont(monospaceFont());
    m_line->setFixedWidth(NumberLineWidth);
    m_line->setAccessibleName(name);
    m_line->setObjectName(u"number"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_line, m_unit, m_problem})
        layout->addWidget(widget);
    layout->addStretch();
    m_problem->hide();
    m_unit->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &NumberField::validate);
}

void NumberField::setUnit(const QString &unit)
{
    showText(m_unit, unit);
}

std::optional<double> NumberField::value() const
{
    bool isNumber = false;
    const double number = withoutBlanks(m_line->text()).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<double> value)
{
    m_line->setText(value ? numberText(*value) : QString());
}

void NumberField::setEditable(bool editable)
{
    m_line->setEnabled(editable);
}

void NumberField::validate()
{
    const bool isWrong = !m_line->text().trimmed().isEmpty() && !value();
    m_problem->setVisible(isWrong);
    setRole(m_line, isWrong ? u"danger"_s : QString());
    m_line->setAccessibleDescription(isWrong ? m_problem->text() : QString());
    Q_EMIT edited();
}

} // namespace lab::ui
