// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/arguments.h"

#include <QList>
#include <QWidget>

namespace lab::ui {

class FlowLayout;
class ParameterField;

/// The fields of an operation, scenario or comparison, generated from its parameters. Validates while typing.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// `typed` is what the form held the last time; the first time, when it is empty, the fields start with their
    /// examples or defaults.
    void setParameters(const Parameters &parameters, const GivenValues &typed);
    /// Without what was left out.
    GivenValues values() const;
    /// What stands in the fields, for the next time: what was left out is empty.
    GivenValues typed() const;
    /// Does nothing when there is no such field.
    void setValue(const QString &name, const QByteArray &value);
    /// Why the form cannot be used, as the first field that is wrong says; empty when it can.
    QString problem() const;
    void focusFirst();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FlowLayout *m_layout;
    QList<ParameterField *> m_fields;
};

/// What the form of these parameters holds the first time.
GivenValues firstValues(const Parameters &parameters);

} // namespace lab::ui
