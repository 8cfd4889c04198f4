// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/prediction_box.h"

#include "app/base/tr.h"
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

} // namespace

QString predictionText(const Prediction &prediction, const Progress::Predicted &predicted)
{
    return tr("You said %1; it was %2.").arg(prediction.textOf(predicted.said), prediction.textOf(predicted.came));
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
    for (auto *widget : std::initializer_list<QWidget *>{m_prompt, m_skip, m_number, m_choices, m_unsay, m_kept})
        layout->addWidget(widget);
    layout->setAlignment(m_unsay, Qt::AlignLeft);
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
    showText(m_kept, tr("Predicted on %1: you said %2; it was %3.")
                         .arg(date, m_prediction->textOf(kept->said), m_prediction->textOf(kept->came)));
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
