// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace lab::ui {

/// Where a number is said, with its unit; says so while typing as soon as it is none.
class NumberField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    explicit NumberField(const QString &name, QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    /// Nothing while it is empty or no number.
    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

private:
    void validate();

    QLineEdit *m_line;
    QLabel *m_unit, *m_problem;
};

} // namespace lab::ui
