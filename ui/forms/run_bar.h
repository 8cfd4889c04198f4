// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/time_left.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace lab::ui {

/// The progress of what runs, and why Run cannot be pressed, on one line that is there only when it says something. Its
/// buttons(), Run and Cancel, are placed by the owner: on a row under the form.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget *parent = nullptr);

    QWidget *buttons() const { return m_buttons; }
    void setRunText(const QString &text);
    /// There are others on the page: Run is not the one filled button, and says to screen readers what it runs.
    void setOneOfMany(const QString &title);
    /// As a click on Run: nothing happens while it cannot be pressed.
    void pressRun();
    /// For when what had the focus goes.
    void focusRun();
    /// Whether Run is the filled button.
    void setFilled(bool filled);
    /// Stands beside Run.
    void addBeside(QPushButton *button);
    /// One more button of the same kind, placed by its owner: one for each way of a scenario.
    void addButton(QPushButton *button);
    enum class Said { Here, Elsewhere };
    /// A reason disables Run and the additional buttons; none enables them. One that is said elsewhere, such as by a
    /// field, is not said again.
    void setProblem(const QString &problem, Said said = Said::Here);
    /// What takes a moment only shows no progress: nothing jumps.
    void setRunning(bool running);
    /// Run may be pressed again while a run goes on; the newer one counts.
    void setRestartable(bool restartable);
    bool isRunning() const { return m_running; }
    /// `total` 0 means unknown; else what is left of the time is said as well, once it can be.
    void setProgress(qint64 done, qint64 total, const QString &what);

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    void takesLong(); ///< the run has not ended within a moment

private:
    void layOut();
    void refresh();
    bool isOwn(const QWidget *widget) const;
    void keepFocus(QWidget *before);
    void showProgress(bool shown);

    QWidget *m_buttons;
    QPushButton *m_run, *m_cancel;
    QList<QPushButton *> m_others;
    QProgressBar *m_progress;
    QLabel *m_what;
    QTimer *m_patience;
    TimeLeft m_timeLeft;
    QString m_problem;
    Said m_said = Said::Here;
    QPointer<QWidget> m_left,
        m_reached; ///< the button that had the focus when the run began; who has it since
    bool m_running = false, m_restartable = false;
};

} // namespace lab::ui
