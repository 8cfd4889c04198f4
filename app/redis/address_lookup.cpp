// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/address_lookup.h"

#include "app/base/tr.h"

#include <QHostAddress>
#include <QMutex>
#include <QUrl>

#include <array>
#include <netdb.h>
#include <system_error>
#include <thread>
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

QString numeric(const addrinfo &address)
{
    std::array<char, NI_MAXHOST> text{};
    const auto failed =
        getnameinfo(address.ai_addr, address.ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    return failed ? QString() : QString::fromLatin1(text.data());
}

struct Found
{
    QStringList addresses;
    int error = 0; ///< of getaddrinfo()
};

/// Blocks until the name server has answered.
Found lookUp(const QByteArray &host)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG;
    addrinfo *first = nullptr;
    Found found;
    found.error = getaddrinfo(host.constData(), nullptr, &wanted, &first);
    for (const auto *each = first; each; each = each->ai_next) {
        if (const auto text = numeric(*each); !text.isEmpty())
            found.addresses.append(text);
    }
    if (first)
        freeaddrinfo(first);
    return found;
}

QString errorText(int error)
{
    if (error == 0)
        return {};
    return error == EAI_NONAME ? tr("Host not found") : QString::fromLocal8Bit(gai_strerror(error));
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
        answer(m_ticket, known, 0);
        return;
    }
    const auto name = QUrl::toAce(host); // empty: it is none
    if (name.isEmpty()) {
        answer(m_ticket, {}, EAI_NONAME);
        return;
    }
    // Nobody waits for a thread that waits for a name server, not even the program when it ends; so what runs in it
    // must need none of what is destroyed then, as QHostInfo does.
    try {
        std::thread([ticket = m_ticket, name] {
            const auto found = lookUp(name);
            answer(ticket, found.addresses, found.error);
        }).detach();
    } catch (const std::system_error &) { // no thread to be had
        answer(m_ticket, {}, EAI_AGAIN);
    }
}

void AddressLookup::answer(const std::shared_ptr<Ticket> &ticket, const QStringList &addresses, int error)
{
    const QMutexLocker lock(&ticket->mutex);
    if (!ticket->owner)
        return;
    const auto tell = [owner = ticket->owner, ticket, addresses, error] {
        if (owner->m_ticket == ticket)
            std::exchange(owner->m_done, {})(addresses, errorText(error));
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
