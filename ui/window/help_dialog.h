// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;

namespace lab::ui {

/// A key and what it does.
struct ShortcutHelp
{
    QString keys, meaning;
};

/// Shortcuts, versions, and the licence.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// `server` is what is known of the Redis in use: `Redis 7.0.15`; may be empty.
    HelpDialog(const QList<ShortcutHelp> &shortcuts, const QString &server, QWidget *parent = nullptr);

private:
    QWidget *makeHeader();
    QWidget *makeShortcuts(const QList<ShortcutHelp> &shortcuts);
    QWidget *makeVersions(const QString &server);
    QWidget *makeLicence();
};

} // namespace lab::ui
