// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/comparison.h"
#include "app/lesson/report.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;

namespace lab::ui {

class FlowLayout;
class LoadChoice;

/// Which variable is swept and at which value the others stay; the load is chosen in a combo box that the owner places
/// beside its buttons, of which one measures quickly and one in full. Hidden when a comparison has no variables.
class MeasureSettings : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureSettings(QWidget *parent = nullptr);

    LoadChoice *load() const { return m_load; }
    void setComparison(const Comparison &comparison);
    void setQuick(bool quick) { m_isQuick = quick; }
    /// How long a point takes, in words.
    static QString effortText(bool quick);
    /// What is chosen, for the next time.
    GivenValues chosen() const;
    /// Chooses what chosen() gave before; what is not there any more is left as it is.
    void choose(const GivenValues &choices);
    /// Fills in sweep, values, quick and rate.
    void applyTo(Request &request) const;

private:
    void addVariable(const Variable &variable);
    void addSweep(const QList<Variable> &variables);
    void updateSwept();
    QString swept() const;

    FlowLayout *m_variables; ///< the combo boxes
    bool m_isQuick = true;
    LoadChoice *m_load;
    QComboBox *m_sweep = nullptr;
    QString m_only; ///< the single variable, which is always swept
    QMap<QString, QComboBox *> m_fixed;
    QLabel *m_sweptText;
};

} // namespace lab::ui
