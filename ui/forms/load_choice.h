// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace lab::ui {

/// How the calls of a measurement follow each other: one after the other, or so many a second.
class LoadChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit LoadChoice(QWidget *parent = nullptr);

    double rate() const; ///< calls a second; 0: one after the other
    /// One that is not offered is left as it is.
    void setRate(double rate);
};

} // namespace lab::ui
