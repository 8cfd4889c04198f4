// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/checks/said_editor.h"

class QListWidget;
class QPushButton;

namespace lab::ui {

/// Items to be put in order: by the buttons, by Alt+Up and Alt+Down, or by dragging.
class OrderEditor : public SaidEditor
{
    Q_OBJECT

public:
    explicit OrderEditor(const Question &question, QWidget *parent = nullptr);

    std::optional<Said> said() const override;
    void say(const Said &said) override;
    void setEditable(bool editable) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeMover(const QString &drawing, const QString &name, const QString &toolTip);
    void layOut();
    void fill(const QList<int> &order);
    void move(int by);
    void ordered();
    void tellPlaces();
    void enableMovers();
    void fit();

    const Question &m_question;
    QListWidget *m_list;
    QPushButton *m_up, *m_down;
    bool m_editable = true;
    bool m_isOrdered = false; ///< by the person, or as they left it
};

} // namespace lab::ui
