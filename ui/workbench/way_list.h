// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/scenario.h"

#include <QFrame>
#include <QMap>

class QGridLayout;
class QLabel;
class QPushButton;

namespace lab::ui {

/// The ways of a scenario, a row each: what it does, whether the invariant held the last time it ran, and a button that
/// runs it alone. Above them what must hold.
class WayList : public QFrame
{
    Q_OBJECT

public:
    explicit WayList(QWidget *parent = nullptr);

    void setScenario(const Scenario &scenario);
    /// In the order of the ways; none where there is only one.
    QList<QPushButton *> buttons() const;
    /// Null when there is no such way, or only one.
    QPushButton *button(const QString &way) const { return m_rows.value(way).run; }
    /// What the way's last run came to; nothing: it came to no outcome.
    void setJudged(const QString &way, const std::optional<Judged> &judged);
    /// As if none had run.
    void forget();

Q_SIGNALS:
    void runRequested(const QString &way);

private:
    struct Row
    {
        QPushButton *run = nullptr;
        QLabel *heldSign = nullptr, *brokeSign = nullptr, *verdict = nullptr;
    };
    void addRow(const Way &way);
    QWidget *makeBadge(Row &row);
    QPushButton *makeButton(const QString &way);

    QLabel *m_invariant;
    QGridLayout *m_grid;
    QWidget *m_list = nullptr;
    QStringList m_order;
    QMap<QString, Row> m_rows;
};

} // namespace lab::ui
