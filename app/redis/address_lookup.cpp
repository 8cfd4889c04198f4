// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/address_lookup.h"

#include <QHostAddress>
#include <QHostInfo>

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

} // namespace

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
    const auto generation = m_generation;
    if (const auto known = knownAddresses(host); !known.isEmpty()) {
        const auto answer = [this, generation, known, done = std::move(done)] {
            if (generation == m_generation)
                done(known, {});
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return;
    }
    m_id =
        QHostInfo::lookupHost(host, this, [this, generation, done = std::move(done)](const QHostInfo &info) {
            if (generation == m_generation)
                done(addressesOf(info), info.errorString());
        });
}

void AddressLookup::cancel()
{
    ++m_generation;
    if (m_id != -1)
        QHostInfo::abortHostLookup(m_id);
    m_id = -1;
}

} // namespace lab::redis
