// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/parameter.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace lab::ui {

/// One value of a form, made from its Parameter: label, editor, unit, and under it the help or, as soon as what was
/// typed cannot be used, why. As wide as its kind of value, its label and two lines of help need, whatever else it
/// comes to say: nothing beside it moves while one types. A secret is shown as dots, and as text while a button beside
/// it is down.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterField(const Parameter &parameter, QWidget *parent = nullptr);

    const Parameter &parameter() const { return m_parameter; }
    /// What was typed; nullopt when it was left out.
    std::optional<QByteArray> value() const;
    void setValue(const QByteArray &value);
    /// Why the value cannot be used; empty when it can.
    QString problem() const;
    /// The width of the form, in pixels: as wide as it needs, or as that allows.
    void setRoom(int room);
    /// The editor itself, for focus.
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    QWidget *makeEditor();
    QWidget *makeLine();
    QWidget *makeShowButton();
    QWidget *makeEditorRow();
    int fittingWidth() const;
    bool fitsInto(int width) const;
    QWidget *makeCombo();
    QWidget *makeCheckBox();
    void layOut();
    void validate();
    QByteArray typed() const;

    Parameter m_parameter;
    QWidget *m_editor;
    QLabel *m_note;
};

/// What a form holds the first time: the example, else the default; nothing for what has neither.
QByteArray firstValue(const Parameter &parameter);

} // namespace lab::ui
