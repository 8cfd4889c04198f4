// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace lab::redis {

/// Finds the addresses of a host name without blocking. Address literals and `localhost` need no lookup.
class AddressLookup : public QObject
{
    Q_OBJECT

public:
    /// `addresses` is empty when the name is unknown; `error` then says why. Called later, never inside start().
    using Done = std::function<void(const QStringList &addresses, const QString &error)>;

    explicit AddressLookup(QObject *parent);
    ~AddressLookup() override;

    void start(const QString &host, Done done);
    /// Forgets a lookup under way; `done` is then never called.
    void cancel();

private:
    struct Ticket;
    static void answer(const std::shared_ptr<Ticket> &ticket, const QStringList &addresses, int error);

    Done m_done;
    std::shared_ptr<Ticket> m_ticket; ///< of the lookup under way
};

} // namespace lab::redis
