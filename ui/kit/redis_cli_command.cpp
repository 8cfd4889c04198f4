// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/redis_cli_command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString redisCliCommand(const redis::Endpoint &endpoint)
{
    QStringList words{u"redis-cli"_s};
    if (endpoint.isUnixSocket())
        words << u"-s"_s << quoted(endpoint.socketPath);
    else
        words << u"-h"_s << quoted(endpoint.host) << u"-p"_s << QString::number(endpoint.port);
    if (!endpoint.user.isEmpty())
        words << u"--user"_s << quoted(endpoint.user);
    if (!endpoint.password.isEmpty())
        words << u"--pass"_s << quoted(endpoint.password) << u"--no-auth-warning"_s;
    if (endpoint.database != 0)
        words << u"-n"_s << QString::number(endpoint.database);
    if (endpoint.tls)
        words << u"--tls"_s;
    return words.join(u' ');
}

QString shownRedisCliCommand(redis::Endpoint endpoint)
{
    const bool hasPassword = !endpoint.password.isEmpty();
    endpoint.password.clear();
    return redisCliCommand(endpoint) + (hasPassword ? u" --pass ***"_s : QString());
}

} // namespace lab::ui
