// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace lab::ui {

/// The regions of the window, in the order in which Tab goes through them. The focus never leaves the one that it is in
/// because what had it went.
class Regions
{
public:
    explicit Regions(const QWidgetList &regions);

    /// Where Tab goes from there, or Shift+Tab, in the order that one sees: Qt's own is that of creation, which is
    /// another one where forms and pages are made later. Null when nothing takes the focus.
    QWidget *stopBeside(const QWidget *focused, bool next) const;
    /// To the next region that is shown, `step` 1, or the one before, -1: there, to where the focus was the last time.
    void walk(const QWidget *focused, int step);
    /// What had the focus is hidden or disabled. Gives what comes next in its region, or before it where nothing does;
    /// of a region that has nothing any more, such as notices, where one worked last. Null when that is not known
    /// either.
    QWidget *successorOf(const QWidget *gone) const;
    /// Where a region was left: to be told of each change of the focus.
    void follow(QWidget *focused);

private:
    qsizetype regionOf(const QWidget *widget) const;
    QWidget *lastOf(const QWidget *region) const;

    QWidgetList m_regions;
    QHash<const QWidget *, QPointer<QWidget>> m_last;    ///< by region
    const QWidget *m_now = nullptr, *m_before = nullptr; ///< the region that has the focus, and the one that had it
};

} // namespace lab::ui
