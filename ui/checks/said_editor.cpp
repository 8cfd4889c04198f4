// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/said_editor.h"

#include "app/base/tr.h"
#include "ui/checks/order_editor.h"
#include "ui/forms/number_field.h"
#include "ui/kit/choice_row.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *makeColumn(QWidget *owner)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    return column;
}

class ChoiceEditor : public SaidEditor
{
public:
    explicit ChoiceEditor(const Question &question)
        : m_group(new QButtonGroup(this))
    {
        auto *column = makeColumn(this);
        for (int i = 0; i < question.choices.size(); ++i) {
            auto *row = new ChoiceRow(question.choices[i].text);
            m_group->addButton(row->button(), i);
            column->addWidget(row);
        }
        connect(m_group, &QButtonGroup::idToggled, this, &SaidEditor::edited);
        setFocusProxy(m_group->button(0));
    }

    std::optional<Said> said() const override
    {
        return m_group->checkedId() < 0 ? std::nullopt : std::optional<Said>(m_group->checkedId());
    }
    void say(const Said &said) override
    {
        const auto *const choice = std::get_if<int>(&said);
        if (auto *button = choice ? m_group->button(*choice) : nullptr)
            button->setChecked(true);
    }
    void setEditable(bool editable) override
    {
        for (auto *button : m_group->buttons())
            button->setEnabled(editable);
    }

private:
    QButtonGroup *m_group;
};

class NumberEditor : public SaidEditor
{
public:
    NumberEditor(const Question &question, const QString &name)
        : m_field(new NumberField(name))
    {
        m_field->setUnit(question.number->unit);
        makeColumn(this)->addWidget(m_field);
        connect(m_field, &NumberField::edited, this, &SaidEditor::edited);
        connect(m_field->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this, &SaidEditor::entered);
        setFocusProxy(m_field);
    }

    std::optional<Said> said() const override
    {
        const auto number = m_field->value();
        return number ? std::optional<Said>(*number) : std::nullopt;
    }
    void say(const Said &said) override
    {
        if (const auto *const number = std::get_if<double>(&said))
            m_field->setValue(*number);
    }
    void setEditable(bool editable) override { m_field->setEditable(editable); }

private:
    NumberField *m_field;
};

} // namespace

SaidEditor *makeSaidEditor(const Question &question)
{
    switch (question.kind()) {
    case Question::Kind::Choice:
        return new ChoiceEditor(question);
    case Question::Kind::Number:
        return new NumberEditor(question, tr("Your answer: %1").arg(question.prompt));
    case Question::Kind::Order:
        return new OrderEditor(question);
    }
    Q_UNREACHABLE();
}

Said anythingSaid(const Question &question, quint64 seed)
{
    switch (question.kind()) {
    case Question::Kind::Choice:
        return static_cast<int>(seed % static_cast<quint64>(question.choices.size()));
    case Question::Kind::Number:
        return static_cast<double>(seed);
    case Question::Kind::Order:
        break;
    }
    QList<int> order(question.items.size());
    std::iota(order.begin(), order.end(), 0);
    std::rotate(order.begin(), order.begin() + static_cast<qsizetype>(seed) % order.size(), order.end());
    return order;
}

} // namespace lab::ui
