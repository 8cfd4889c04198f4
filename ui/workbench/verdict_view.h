// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class FieldsView;

/// Whether the invariant held in the run that is shown, and what happened there.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    /// Until there is something to judge.
    void showRunning(const Scenario &scenario, const QString &way);
    void showReport(const Scenario &scenario, const Report &report);

private:
    QLabel *m_held, *m_broke, *m_invariant, *m_clause;
    FieldsView *m_fields;
};

} // namespace lab::ui
