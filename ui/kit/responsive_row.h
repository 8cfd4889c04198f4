// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace lab::ui {

/// Widgets side by side with equal shares; one above the other when there is less room than `narrow` pixels.
class ResponsiveRow : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsiveRow(int narrow, QWidget *parent = nullptr);

    void addWidget(QWidget *widget, int share = 1);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    int m_narrow;
};

} // namespace lab::ui
