// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace lab::ui {

/// The ways to look at a result, side by side in as many lines as the width needs; one is chosen. Arrow keys go from
/// one to the next.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    struct View
    {
        QString name, tip;
    };

    /// The first one is chosen.
    explicit ViewSwitch(const QList<View> &views, QWidget *parent = nullptr);

    /// Something that belongs to them, behind the last one.
    void addBehind(QWidget *widget);
    int view() const;
    void setView(int view);

Q_SIGNALS:
    /// By the person.
    void chosen(int view);

private:
    QButtonGroup *m_group;
};

/// The view that has the same in numbers.
ViewSwitch::View tableView();

} // namespace lab::ui
