// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/server_status.h"

#include <QToolButton>

namespace lab::ui {

/// The server at a glance: a dot for its state, with a word where it is not ready, where it is and its version; latency
/// and memory in the tool tip. A click opens a menu to turn to another server or to take this one's address along.
class ServerChip : public QToolButton
{
    Q_OBJECT

public:
    explicit ServerChip(Lab &lab, QWidget *parent = nullptr);

    /// Without the version, for little room.
    void setShort(bool isShort);

Q_SIGNALS:
    void connectRequested();

private:
    void buildMenu();
    void serverChanged();
    void refresh();
    void copyCommand();

    Lab &m_lab;
    std::optional<Health> m_health;
    bool m_isShort = false;
    QAction *m_embedded = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace lab::ui
