// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/endpoint.h"

#include "app/base/tr.h"

#include <QUrl>

#include <algorithm>

namespace lab::redis {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestSocketPath = 107; // sockaddr_un on Linux, without its final NUL
constexpr int HighestPort = 65535;
constexpr int HighestDatabase = 65535;

bool hasBadEscape(QStringView text)
{
    const auto isHex = [&](qsizetype i) {
        return i < text.size() && QStringView(u"0123456789abcdefABCDEF").contains(text[i]);
    };
    for (qsizetype i = text.indexOf(u'%'); i != -1; i = text.indexOf(u'%', i + 1)) {
        if (!isHex(i + 1) || !isHex(i + 2))
            return true;
    }
    return false;
}

/// Percent-decodes one part. A secret part is not repeated in the error.
QString decoded(QStringView text, const QString &part, bool isSecret = false)
{
    const auto decoded = QUrl::fromPercentEncoding(text.toUtf8());
    if (hasBadEscape(text) || decoded.contains(QChar::ReplacementCharacter) || decoded.contains(QChar(0))) {
        throw EndpointError(part, isSecret ? u"***"_s : text.toString(),
                            tr("UTF-8 text with %-escapes such as %40 for @"));
    }
    return decoded;
}

int number(QStringView text, const QString &part, int lowest, int highest)
{
    // toInt() would also take signs, leading noughts and the spaces around a number.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
                         (text.size() == 1 || !text.startsWith(u'0'));
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isPlain || !isNumber || value < lowest || value > highest)
        throw EndpointError(part, text.toString(),
                            tr("a number from %1 to %2").arg(QString::number(lowest), QString::number(highest)));
    return value;
}

void readUserInfo(QStringView text, Endpoint &endpoint)
{
    const auto colon = text.indexOf(u':');
    endpoint.user = decoded(colon == -1 ? text : text.left(colon), u"user"_s);
    if (colon != -1)
        endpoint.password = decoded(text.mid(colon + 1), u"password"_s, true);
    if (endpoint.user.isEmpty() && endpoint.password.isEmpty())
        throw EndpointError(u"user"_s, {}, tr("user:password or :password before the @"));
}

void readHostAndPort(QStringView text, Endpoint &endpoint)
{
    QStringView host = text;
    QStringView rest;
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        host = end == -1 ? QStringView() : text.mid(1, end - 1);
        rest = end == -1 ? QStringView() : text.mid(end + 1);
        if (!host.contains(u':') || (!rest.isEmpty() && !rest.startsWith(u':')))
            throw EndpointError(u"host"_s, text.toString(), tr("an IPv6 address as [::1]"));
    } else if (const auto colon = text.indexOf(u':'); colon != -1) {
        host = text.left(colon);
        rest = text.mid(colon);
    }
    endpoint.host = decoded(host, u"host"_s);
    for (const QChar c : endpoint.host) {
        if (c.isSpace() || !c.isPrint() || QStringView(u"@/\\?#%").contains(c))
            throw EndpointError(u"host"_s, endpoint.host, tr("a host name or an address"));
    }
    if (endpoint.host.isEmpty())
        throw EndpointError(u"host"_s, {}, tr("a host name or an address, as in redis://127.0.0.1"));
    if (!rest.isEmpty())
        endpoint.port = number(rest.mid(1), u"port"_s, 1, HighestPort);
}

void readQuery(QStringView query, bool mayNameDatabase, Endpoint &endpoint)
{
    if (mayNameDatabase && query.startsWith(u"db="))
        endpoint.database = number(query.mid(3), u"db"_s, 0, HighestDatabase);
    else // what stands behind the = may be a password
        throw EndpointError(u"query"_s, query.left(query.indexOf(u'=')).toString(),
                            mayNameDatabase ? tr("db=N only")
                                            : tr("nothing: the database goes into the path, as in /3"));
}

void readSocketPath(QStringView text, Endpoint &endpoint)
{
    endpoint.host.clear();
    endpoint.socketPath = decoded(text, u"path"_s);
    if (endpoint.socketPath.size() < 2 || endpoint.socketPath.endsWith(u'/'))
        throw EndpointError(u"path"_s, endpoint.socketPath, tr("an absolute path, as in unix:///run/redis.sock"));
    if (endpoint.socketPath.toUtf8().size() > LongestSocketPath) {
        throw EndpointError(u"path"_s, endpoint.socketPath,
                            tr("at most %1 bytes, a limit of the system").arg(LongestSocketPath));
    }
}

/// A `/` or `?` inside a password would cut it in two, and the errors about the halves would show them. So an
/// @ behind either is one too late, but in the path of a unix socket.
void refuseUnescapedPassword(QStringView text, bool isUnix)
{
    const auto cut = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'/' || c == u'?'; });
    const auto authority = text.left(cut - text.begin());
    const bool mayHoldAt = isUnix && (authority.isEmpty() || authority.contains(u'@'));
    if (!mayHoldAt && text.mid(authority.size()).contains(u'@'))
        throw EndpointError(u"password"_s, u"***"_s, tr("/ written as %2F, ? as %3F and @ as %40"));
}

void readDatabase(QStringView text, Endpoint &endpoint)
{
    if (text.size() > 1)
        endpoint.database = number(text.mid(1), u"db"_s, 0, HighestDatabase);
}

QString encoded(const QString &text, const QByteArray &alsoAllowed = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, alsoAllowed));
}

QString url(const Endpoint &endpoint, const QString &password)
{
    QString credentials = encoded(endpoint.user);
    if (!endpoint.password.isEmpty())
        credentials += u':' + password;
    if (!credentials.isEmpty())
        credentials += u'@';
    if (endpoint.isUnixSocket()) {
        const auto query = endpoint.database == 0 ? QString() : u"?db=%1"_s.arg(endpoint.database);
        return u"unix://"_s + credentials + encoded(endpoint.socketPath, "/") + query;
    }
    const auto host = endpoint.host.contains(u':') ? u'[' + endpoint.host + u']' : encoded(endpoint.host);
    const auto path = endpoint.database == 0 ? QString() : u"/%1"_s.arg(endpoint.database);
    return (endpoint.tls ? "rediss://"_L1 : "redis://"_L1) + credentials + host + u':' +
           QString::number(endpoint.port) + path;
}

} // namespace

Endpoint Endpoint::parse(const QString &text)
{
    const auto schemeEnd = text.indexOf("://"_L1);
    const auto scheme = text.left(qMax(schemeEnd, qsizetype(0))).toLower();
    if (scheme != "redis"_L1 && scheme != "rediss"_L1 && scheme != "unix"_L1) {
        // Without a scheme the whole text could be a password: it is not repeated.
        throw EndpointError(u"scheme"_s, scheme, tr("redis://, rediss:// or unix://"));
    }
    Endpoint endpoint;
    endpoint.tls = scheme == "rediss"_L1;

    QStringView rest = QStringView(text).mid(schemeEnd + 3);
    if (rest.contains(u'#'))
        throw EndpointError(u"fragment"_s, u"#"_s, tr("no # (write %23 inside user, password or path)"));
    const bool isUnix = scheme == "unix"_L1;
    refuseUnescapedPassword(rest, isUnix);
    const auto question = rest.indexOf(u'?');
    const QStringView query = question == -1 ? QStringView() : rest.mid(question + 1);
    rest = question == -1 ? rest : rest.left(question);
    const auto slash = rest.indexOf(u'/');
    QStringView authority = slash == -1 ? rest : rest.left(slash);
    const QStringView path = slash == -1 ? QStringView() : rest.mid(slash);

    if (const auto at = authority.lastIndexOf(u'@'); at != -1) {
        readUserInfo(authority.left(at), endpoint);
        authority = authority.mid(at + 1);
    }
    if (isUnix && !authority.isEmpty()) // which may be half a password: it is not repeated
        throw EndpointError(u"path"_s, {}, tr("an absolute path, with three slashes: unix:///path"));
    if (isUnix) {
        readSocketPath(path, endpoint);
    } else {
        readHostAndPort(authority, endpoint);
        readDatabase(path, endpoint);
    }
    if (question != -1)
        readQuery(query, isUnix, endpoint);
    return endpoint;
}

QString Endpoint::display() const
{
    return url(*this, u"***"_s);
}

QString Endpoint::urlWithPassword() const
{
    return url(*this, encoded(password));
}

EndpointError::EndpointError(QString part, QString given, QString allowed)
    : Error(ErrorKind::Usage,
            given.isEmpty() ? tr("The %1 in the Redis URL is missing; allowed: %2.").arg(part, allowed)
                            : tr("The %1 in the Redis URL is wrong: “%2”; allowed: %3.").arg(part, given, allowed),
            tr("Forms: redis://[user:password@]host[:port][/db], rediss://…, unix:///path[?db=N]"))
    , m_part(std::move(part))
{
}

} // namespace lab::redis
