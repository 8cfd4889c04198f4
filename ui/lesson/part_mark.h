// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// How much of a part is done, beside its name: a ring, a check mark; it takes no room before there is
/// anything.
class PartMark : public QWidget
{
    Q_OBJECT

public:
    explicit PartMark(QWidget *parent = nullptr);

    void setFraction(double fraction);
    double fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
};

} // namespace lab::ui
