// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/script.h"

#include <QCryptographicHash>
#include <QFile>

namespace lab::redis {

Script::Script(QByteArray source)
    : m_source(std::move(source))
    , m_sha(QCryptographicHash::hash(m_source, QCryptographicHash::Sha1).toHex())
{
}

Script Script::fromResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The script %s is not compiled in.", qPrintable(path));
    return Script(file.readAll());
}

} // namespace lab::redis
