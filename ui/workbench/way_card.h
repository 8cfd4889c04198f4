// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "app/lesson/scenario.h"

#include <QAbstractButton>

class QLabel;

namespace lab::ui {

/// One way of a scenario: its name, what it does, and what its last run came to, as a number and a badge. Of several
/// one is chosen.
class WayCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WayCard(const Way &way, QWidget *parent = nullptr);

    /// How much of it is shown: all, one line but for the chosen one, name and sign.
    enum class Detail { Full, Line, Chip };
    void setDetail(Detail detail);
    /// It has not run.
    void forget();
    void setRunning();
    /// `figure` stands beside the badge; may be empty.
    void setReport(const Report &report, const QString &figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void setState(const QString &state, const QString &badge, const QString &role, const QString &figure);
    void refresh();

    const Way m_way;
    std::optional<Judged> m_judged;
    QString m_state; ///< in a word, without a sign
    Detail m_detail = Detail::Full;
    QLabel *m_name, *m_does, *m_figure, *m_badge, *m_held, *m_broke;
};

} // namespace lab::ui
