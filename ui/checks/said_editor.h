// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/question.h"

#include <QWidget>

namespace lab::ui {

/// Where a person says what a question asks for: one for each kind of question.
class SaidEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing while there is nothing that could be an answer.
    virtual std::optional<Said> said() const = 0;
    virtual void say(const Said &said) = 0;
    virtual void setEditable(bool editable) = 0;

Q_SIGNALS:
    void edited();
    /// Enter was pressed in its field.
    void entered();
};

/// By the question's kind.
SaidEditor *makeSaidEditor(const Question &question);

/// Something that can be said to the question, another for another `seed`: for whoever runs everything there is.
Said anythingSaid(const Question &question, quint64 seed);

} // namespace lab::ui
