// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/measure/measure_settings.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/forms/load_choice.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

const auto SweepKey = "sweep"_L1, LoadKey = "load"_L1, FixedKey = "fixed-"_L1;

QByteArray typed(double value)
{
    return numberText(value).toUtf8();
}

void chooseData(QComboBox *combo, const QVariant &data)
{
    if (const int index = combo->findData(data); index >= 0)
        combo->setCurrentIndex(index);
}

QString valuesText(const Variable &variable)
{
    if (!variable.names.isEmpty())
        return tr("%1: %2").arg(variable.label, variable.names.join(u", "_s));
    QStringList values;
    for (const double value : variable.values)
        values.append(valueText(value));
    return tr("%1: %2").arg(variable.label, withUnit(values.join(u", "_s), variable.unit));
}

} // namespace

MeasureSettings::MeasureSettings(QWidget *parent)
    : QWidget(parent)
    , m_variables(new FlowLayout(spacing::Small, spacing::Tiny))
    , m_load(new LoadChoice)
    , m_sweptText(captionLabel({}, u"muted"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    m_sweptText->setObjectName(u"swept"_s);
    m_sweptText->setWordWrap(true);
    layout->addWidget(m_sweptText);
    layout->addLayout(m_variables);
}

/// Read from the effort itself, so that it stays true.
QString MeasureSettings::effortText(bool quick)
{
    const auto effort = quick ? measure::Effort::quick() : measure::Effort();
    const std::chrono::duration<double> budget = effort.budget;
    const auto text = quick ? tr("For a first look: up to %1 rounds over %2 s a point")
                            : tr("For numbers to rely on: up to %1 rounds over %2 s a point");
    return text.arg(QString::number(effort.rounds), valueText(budget.count()));
}

void MeasureSettings::setComparison(const Comparison &comparison)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_variables->takeAt(0)))
        delete item->widget();
    m_fixed.clear();
    m_sweep = nullptr;
    const auto &variables = comparison.variables;
    m_only = variables.size() == 1 ? variables.first().name : QString();
    setVisible(!variables.isEmpty());
    if (variables.size() == 1)
        m_sweptText->setText(tr("Varies %1").arg(valuesText(variables.first())));
    else
        m_sweptText->setText(tr("Varies the first, with the others held:"));
    if (variables.size() < 2)
        return;
    addSweep(variables);
    for (const auto &variable : variables)
        addVariable(variable);
    updateSwept();
}

void MeasureSettings::addSweep(const QList<Variable> &variables)
{
    m_sweep = new QComboBox;
    m_sweep->setObjectName(u"sweep"_s);
    m_sweep->setAccessibleName(tr("Variable that is swept"));
    for (const auto &variable : variables)
        m_sweep->addItem(valuesText(variable), variable.name);
    m_variables->addWidget(m_sweep);
    connect(m_sweep, &QComboBox::currentIndexChanged, this, &MeasureSettings::updateSwept);
}

void MeasureSettings::addVariable(const Variable &variable)
{
    auto *combo = new QComboBox;
    combo->setObjectName(u"fixed-"_s + variable.name);
    combo->setAccessibleName(tr("Fixed value: %1").arg(variable.label));
    combo->setToolTip(combo->accessibleName());
    for (const double value : variable.values)
        combo->addItem(tr("%1: %2").arg(variable.label, variable.text(value)), value);
    m_variables->addWidget(combo);
    m_fixed.insert(variable.name, combo);
}

QString MeasureSettings::swept() const
{
    return m_sweep ? m_sweep->currentData().toString() : m_only;
}

void MeasureSettings::updateSwept()
{
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        it.value()->setVisible(it.key() != swept());
}

void MeasureSettings::applyTo(Request &request) const
{
    request.quick = m_isQuick;
    request.rate = m_load->rate();
    request.sweep = swept();
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it) {
        if (it.key() != request.sweep)
            request.values.insert(it.key(), typed(it.value()->currentData().toDouble()));
    }
}

GivenValues MeasureSettings::chosen() const
{
    GivenValues choices{{LoadKey, typed(m_load->rate())}};
    if (m_sweep)
        choices.insert(SweepKey, swept().toUtf8());
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        choices.insert(FixedKey + it.key(), typed(it.value()->currentData().toDouble()));
    return choices;
}

void MeasureSettings::choose(const GivenValues &choices)
{
    m_load->setRate(choices.value(LoadKey, "0").toDouble());
    if (m_sweep)
        chooseData(m_sweep, QString::fromUtf8(choices.value(SweepKey)));
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it) {
        if (const auto value = choices.value(FixedKey + it.key()); !value.isEmpty())
            chooseData(it.value(), value.toDouble());
    }
}

} // namespace lab::ui
