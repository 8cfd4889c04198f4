// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace lab::ui {

/// Passwords of servers in the system's keychain, if this build knows one (QtKeychain). Answers come as signals, within
/// five seconds; a keychain that is not there ends in loadFailed() or saveFailed().
class PasswordStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False when this build has no QtKeychain: offer nothing then.
    static bool isBuiltIn();
    /// `server` is the URL without its password.
    virtual void load(const QString &server);
    virtual void save(const QString &server, const QString &password);

Q_SIGNALS:
    /// Empty when none was kept for it.
    void loaded(const QString &server, const QString &password);
    void loadFailed(const QString &server, const QString &message);
    void saved(const QString &server);
    void saveFailed(const QString &message);
};

} // namespace lab::ui
