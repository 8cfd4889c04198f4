// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace lab::ui {

/// What went wrong, why, and what to try. The details can be copied.
class FailureView : public QFrame
{
    Q_OBJECT

public:
    explicit FailureView(QWidget *parent = nullptr);

    void setReport(const Report &report);
    /// For faults outside of a run.
    void setFailure(const Failure &failure);

private:
    QLabel *m_title, *m_message, *m_hint;
    QToolButton *m_copy;
    std::function<QString()> m_details; ///< made when asked for: a run may have a hundred thousand commands
};

/// `The server answered with an error`, `The connection broke` …
QString failureTitle(ErrorKind kind);
/// Everything that helps somebody else to understand: request, fault, commands until then. Holds no secret.
QString failureDetails(const Report &report);

} // namespace lab::ui
