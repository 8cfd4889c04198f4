// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace lab::testing {

/// What is shown before it has its place is a window of its own for a moment: it flashes, and takes the focus with it.
/// This sees it, however short that is.
class StrayWindows : public QObject
{
public:
    /// From now on. The main window, menus, tool tips and dialogs are none.
    StrayWindows();

    const QStringList &seen() const { return m_seen; } ///< what kind of widget each was

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_seen;
};

} // namespace lab::testing
