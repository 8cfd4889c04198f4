// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/address_lookup.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QMutex>
#include <QThreadPool>

#include <utility>

namespace lab::redis {

using namespace Qt::StringLiterals;

namespace {

QStringList knownAddresses(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return {u"127.0.0.1"_s, u"::1"_s};
    return QHostAddress(host).isNull() ? QStringList() : QStringList(host);
}

QStringList addressesOf(const QHostInfo &info)
{
    QStringList addresses;
    for (const auto &address : info.addresses())
        addresses.append(address.toString());
    return addresses;
}

/// Never destroyed, since a lookup may still wait for a name server when the program ends.
QThreadPool &lookupThreads()
{
    static auto *const threads = new QThreadPool;
    return *threads;
}

} // namespace

/// Whom a lookup under way works for. The one who asked and the thread that looks up may each be gone first.
struct AddressLookup::Ticket
{
    QMutex mutex;
    AddressLookup *owner;
};

AddressLookup::AddressLookup(QObject *parent)
    : QObject(parent)
{
}

AddressLookup::~AddressLookup()
{
    cancel();
}

void AddressLookup::start(const QString &host, Done done)
{
    cancel();
    m_done = std::move(done);
    m_ticket = std::make_shared<Ticket>();
    m_ticket->owner = this;
    if (const auto known = knownAddresses(host); !known.isEmpty()) {
        answer(m_ticket, known, {});
        return;
    }
    // Not QHostInfo::lookupHost(): in Qt 6.4 its thread looks at the receiver while that may be going.
    lookupThreads().start([ticket = m_ticket, host] {
        const auto info = QHostInfo::fromName(host);
        answer(ticket, addressesOf(info), info.errorString());
    });
}

void AddressLookup::answer(const std::shared_ptr<Ticket> &ticket, const QStringList &addresses, const QString &error)
{
    const QMutexLocker lock(&ticket->mutex);
    if (!ticket->owner)
        return;
    const auto tell = [owner = ticket->owner, ticket, addresses, error] {
        if (owner->m_ticket == ticket)
            std::exchange(owner->m_done, {})(addresses, error);
    };
    QMetaObject::invokeMethod(ticket->owner, tell, Qt::QueuedConnection);
}

void AddressLookup::cancel()
{
    const auto ticket = std::exchange(m_ticket, nullptr);
    m_done = {};
    if (!ticket)
        return;
    const QMutexLocker lock(&ticket->mutex);
    ticket->owner = nullptr;
}

} // namespace lab::redis
