// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/prediction_box.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/forms/number_field.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers as such, as the fields of outcomes have them.
QVariant numberSaid(double number)
{
    constexpr double Exact = 9e15;
    if (std::abs(number) < Exact && number == std::floor(number))
        return QVariant::fromValue(static_cast<qint64>(number));
    return number;
}

bool isFraction(const QVariant &value)
{
    const double number = value.toDouble();
    return number != std::floor(number);
}

/// Three digits that mean something; of what is larger all before the point.
double rounded(double number)
{
    return std::abs(number) < 100 ? QString::number(number, 'g', 3).toDouble() : std::round(number);
}

/// What was said and what came, as far as they are to be held against each other: a measured `194.374` as `194`.
struct PredictionTold
{
    PredictionTold(const Prediction &prediction, const Progress::Predicted &predicted)
    {
        if (!prediction.choices.isEmpty()) {
            said = tr("“%1”").arg(prediction.textOf(predicted.said));
            came = tr("“%1”").arg(prediction.textOf(predicted.came));
            return;
        }
        const bool rounds = isFraction(predicted.came);
        const auto text = [&prediction, rounds](const QVariant &value) {
            const double number = value.toDouble();
            return withUnit(valueText(rounds ? rounded(number) : number), prediction.unit);
        };
        said = text(predicted.said);
        came = text(predicted.came);
    }

    QString said, came;
};

} // namespace

QString predictionText(const Prediction &prediction, const Progress::Predicted &predicted)
{
    const PredictionTold told(prediction, predicted);
    const bool right = told.said == told.came;
    return (right ? tr("You said %1; it was %2. Right.") : tr("You said %1; it was %2. Not so."))
        .arg(told.said, told.came);
}

PredictionBox::PredictionBox(QWidget *parent)
    : QWidget(parent)
    , m_prompt(plainLabel({}))
    , m_skip(captionLabel(tr("Before you run it; may be left unanswered"), u"muted"_s))
    , m_kept(plainLabel({}, u"muted"_s))
    , m_number(new NumberField(tr("Your prediction")))
    , m_choices(new QWidget)
    , m_unsay(new QPushButton(tr("Take it back")))
    , m_group(new QButtonGroup(this))
{
    m_prompt->setObjectName(u"prediction"_s);
    m_kept->setObjectName(u"predicted"_s);
    m_unsay->setObjectName(u"unsay"_s);
    m_unsay->setFlat(true);
    m_unsay->setAutoDefault(true);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spacing::Tiny);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(m_prompt, 1);
    top->addWidget(m_unsay, 0, Qt::AlignTop);
    layout->addLayout(top);
    for (auto *widget : std::initializer_list<QWidget *>{m_skip, m_number, m_choices, m_kept})
        layout->addWidget(widget);
    connect(m_group, &QButtonGroup::idToggled, this, &PredictionBox::showChosen);
    connect(m_unsay, &QPushButton::clicked, this, &PredictionBox::clear);
}

void PredictionBox::setPrediction(const std::optional<Prediction> &prediction,
                                  const std::optional<Progress::Predicted> &kept)
{
    m_prediction = prediction;
    setVisible(prediction.has_value());
    if (!prediction)
        return;
    m_prompt->setText(prediction->prompt);
    m_number->setUnit(prediction->unit);
    m_number->setVisible(prediction->choices.isEmpty());
    m_choices->setVisible(!prediction->choices.isEmpty());
    auto policy = m_unsay->sizePolicy();
    policy.setRetainSizeWhenHidden(!prediction->choices.isEmpty()); // nothing may move under the pointer when it comes
    m_unsay->setSizePolicy(policy);
    makeChoices();
    clear();
    showKept(kept);
}

void PredictionBox::makeChoices()
{
    qDeleteAll(m_choices->findChildren<ChoiceRow *>());
    for (int i = 0; i < m_prediction->choices.size(); ++i) {
        auto *row = new ChoiceRow(m_prediction->choices[i].first);
        row->button()->setObjectName(u"prediction-%1"_s.arg(i));
        m_group->addButton(row->button(), i);
        m_choices->layout()->addWidget(row);
    }
}

void PredictionBox::showKept(const std::optional<Progress::Predicted> &kept)
{
    if (!kept || kept->came.isNull())
        return showText(m_kept, {});
    const auto date = locale().toString(kept->time.toLocalTime().date(), QLocale::ShortFormat);
    const PredictionTold told(*m_prediction, *kept);
    showText(m_kept, tr("Predicted on %1: you said %2; it was %3.").arg(date, told.said, told.came));
}

QVariant PredictionBox::said() const
{
    if (!m_prediction)
        return {};
    if (!m_prediction->choices.isEmpty())
        return m_prediction->choices.value(m_group->checkedId()).second;
    const auto number = m_number->value();
    return number ? numberSaid(*number) : QVariant();
}

void PredictionBox::take(const QVariant &taken)
{
    showText(m_kept, {}); // what came of this one is told elsewhere
    if (said() == taken)
        clear();
}

void PredictionBox::clear()
{
    m_number->setValue({});
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    showChosen();
}

void PredictionBox::showChosen()
{
    const bool isChosen = m_group->checkedId() >= 0;
    if (!isChosen && !m_group->buttons().isEmpty())
        handFocus(m_unsay, m_group->buttons().first());
    m_unsay->setVisible(isChosen);
}

} // namespace lab::ui
