// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <QObject>

#include <memory>

namespace lab {

/// Tries whether a server answers at an endpoint, with a connection of its own. Nothing here blocks; done() comes once
/// for each start() that is not followed by another start() or cancel().
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override; ///< as cancel()

    /// A test that is under way is forgotten.
    void start(const redis::Endpoint &endpoint);
    void cancel();
    bool isRunning() const { return m_client != nullptr; }

Q_SIGNALS:
    /// `message` says what answered, or what went wrong; `hint` what to try, may be empty.
    void done(bool ok, const QString &message, const QString &hint);

private:
    using ClientPointer = std::shared_ptr<redis::Client>;
    QCoro::Task<void> attempt(ClientPointer client);

    ClientPointer m_client; ///< of the test under way
};

} // namespace lab
