// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/workbench/way_card.h"

#include <QMap>

class QButtonGroup;

namespace lab::ui {

/// The ways of a scenario as cards, of which one is chosen by a click or the arrow keys: its run is what is seen.
class WayCards : public QWidget
{
    Q_OBJECT

public:
    explicit WayCards(QWidget *parent = nullptr);

    /// The first one is chosen.
    void setScenario(const Scenario &scenario);
    void setDetail(WayCard::Detail detail);
    QString chosen() const;
    /// Does nothing for an unknown one.
    void choose(const QString &way);
    void focusChosen();
    void setRunning(const QString &way);
    /// What the way's last run came to; nothing: it came to no outcome.
    void setReport(const QString &way, const Report &report);
    /// As if none had run.
    void forget();

Q_SIGNALS:
    void chosenChanged(const QString &way);

private:
    void lay();

    Scenario m_scenario;
    WayCard::Detail m_detail = WayCard::Detail::Full;
    QButtonGroup *m_group;
    QStringList m_order;
    QMap<QString, WayCard *> m_cards;
    QWidget *m_list = nullptr;
};

} // namespace lab::ui
