// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/arguments.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace lab::ui {

class FlowLayout;
class ParameterField;

/// The fields of an operation, scenario or comparison, generated from its parameters. Validates while typing.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    /// `buttons` stand behind the last field, level with the editors.
    explicit ParameterForm(QWidget *buttons, QWidget *parent = nullptr);

    /// `typed` is what the form held the last time; the first time, when it is empty, the fields start with
    /// their examples or defaults.
    void setParameters(const Parameters &parameters, const GivenValues &typed);
    /// Without what was left out.
    GivenValues values() const;
    /// What stands in the fields, for the next time: what was left out is empty.
    GivenValues typed() const;
    /// Why the form cannot be used: of the first field that is wrong; empty when it can.
    QString problem() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    FlowLayout *m_layout;
    QWidget *m_end; ///< the buttons, with the room above them that the fields' labels take
    QLabel *m_overButtons;
    QList<ParameterField *> m_fields;
};

/// What the form of these parameters holds the first time.
GivenValues firstValues(const Parameters &parameters);

} // namespace lab::ui
