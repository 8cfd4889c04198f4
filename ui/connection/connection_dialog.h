// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/connection_test.h"
#include "ui/connection/password_store.h"
#include "ui/connection/recent_servers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lab::ui {

/// Asks which Redis server to use. The address is checked while it is typed and the part that is wrong is named; Test
/// tries it; the password stays in memory unless it is given to the system's keychain.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `passwords` outlives the dialog: saving goes on after it has closed.
    ConnectionDialog(const QString &settingsFile, PasswordStore &passwords, QWidget *parent = nullptr);

    void setUrl(const QString &url);

Q_SIGNALS:
    void chosen(const lab::redis::Endpoint &endpoint);

private:
    QWidget *makeForm();
    QWidget *makeTestRow();
    QDialogButtonBox *makeButtons();
    void connectAll();
    void check();
    void testConnection();
    void showFinding(bool ok, const QString &message, const QString &hint);
    void recall();
    void accept() override;
    redis::Endpoint endpoint() const; ///< throws EndpointError

    RecentServers m_recent;
    PasswordStore &m_passwords;
    ConnectionTest m_test;
    QComboBox *m_url;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLabel *m_understood, *m_keychain, *m_finding, *m_findingHint;
    QPushButton *m_testButton, *m_connect = nullptr;
};

} // namespace lab::ui
