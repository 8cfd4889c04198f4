// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/operation.h"
#include "ui/forms/form_memory.h"
#include "ui/kit/enter_area.h"

class QLabel;

namespace lab::ui {

class ParameterForm;
class RunBar;

/// What is run: what it is, the form of its parameters, and under it Run. Keeps the last values.
class OperationCard : public EnterArea
{
    Q_OBJECT

public:
    explicit OperationCard(FormMemory memory, QWidget *parent = nullptr);

    /// What is wrong with the values together, as Operation::problem.
    using Check = std::function<QString(const Arguments &arguments)>;

    void showItem(const QString &item, const QString &title, const QString &summary, const Parameters &parameters,
                  const Check &check = {});
    /// Whether it says itself what it is; else something else on the page does, and Run is placed by the owner.
    void setWhole(bool whole);
    /// The form holds these of its fields' values now.
    void setValues(const GivenValues &values);
    RunBar *bar() const { return m_bar; }
    ParameterForm *form() const { return m_form; }
    /// The form's values, remembered for the next time.
    GivenValues take();
    /// Why the form cannot be used; empty when it can.
    QString problem() const;
    /// What a run offers to the form of `item`: its fields of these names hold it from now on, whether it is shown or
    /// not.
    void offer(const QString &item, const Parameters &parameters, const GivenValues &offers);

Q_SIGNALS:
    /// Run was clicked, or Enter pressed anywhere in the card while Run can be.
    void runRequested();
    /// The form holds other values, also because another item is shown.
    void valuesChanged();

private:
    void validate();
    QString problemOfAll() const;

    FormMemory m_memory;
    QString m_item;
    Parameters m_parameters;
    Check m_check;
    GivenValues m_secretOffers; ///< they are not written down
    QLabel *m_title, *m_summary;
    RunBar *m_bar;
    ParameterForm *m_form;
};

} // namespace lab::ui
