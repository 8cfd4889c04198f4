// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QRadioButton;

namespace lab::ui {

/// A radio button whose text wraps; Qt's own would make the page as wide as it. Clicking the text chooses it, too.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(const QString &text, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
};

} // namespace lab::ui
