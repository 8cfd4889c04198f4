// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/learn_text.h"
#include "ui/part/run_watcher.h"

#include <QFrame>

class QVBoxLayout;

namespace lab::ui {

class FailureView;
class RunBar;

/// Something in the midst of the text that is run right there: what it is, Run, and the way to the part that shows all
/// of it.
class LearnRunCard : public QFrame
{
    Q_OBJECT

public:
    LearnRunCard(const LearnCard &card, const Parameters &parameters, Lab &lab, QWidget *parent = nullptr);

    virtual void run() = 0;
    virtual void cancel();
    RunWatcher &watcher() { return m_watcher; }
    /// Whether a run of it has come to an outcome, as long as the page is there.
    bool hasRun() const { return m_hasRun; }
    /// Takes over what another card's outcome has for its parameters of these names, but for those that the text gives.
    void offer(const QMap<QString, QByteArray> &offers);

Q_SIGNALS:
    void offered(const QMap<QString, QByteArray> &offers); ///< see Outcome::offers
    void ran();                                            ///< the first outcome is there
    void linkFollowed(const lab::Link &link);

protected:
    const Link &link() const { return m_link; }
    RunBar *bar() const { return m_bar; }
    /// Where what came out is shown.
    QVBoxLayout *content() const { return m_content; }
    void start(Request::What what, const GivenValues &values);
    void setHasRun();
    /// Shows why there is no outcome, or nothing when there is one.
    void showFailure(const Report &report);

private:
    void layOut(const LearnCard &card);
    QWidget *openButton(const QString &title);

    const Parameters m_parameters;
    const QStringList m_given; ///< the names of the values that stand in the text
    Link m_link;
    QLabel *m_sent; ///< what Run sends
    RunWatcher m_watcher;
    RunBar *m_bar;
    QVBoxLayout *m_content;
    QLabel *m_stopped;
    FailureView *m_failure;
    bool m_hasRun = false;
};

} // namespace lab::ui
