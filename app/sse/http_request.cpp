// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/http_request.h"

#include "app/base/tr.h"
#include "app/sse/page.h"

#include <algorithm>
#include <optional>

namespace lab::sse {

namespace {

const QByteArray SubscribePath = "/subscribe/";

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Any bytes may come out of it; nothing when a `%` is followed by anything but two digits.
std::optional<QByteArray> percentDecoded(const QByteArray &text)
{
    QByteArray decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            decoded += text[at];
            continue;
        }
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0)
            return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return decoded;
}

/// `.` and `..`, plain or encoded, which a browser takes for a way through folders.
bool hasDotSegment(const QByteArray &path)
{
    const auto segments = path.split('/');
    return std::any_of(segments.begin(), segments.end(), [](const QByteArray &segment) {
        const auto decoded = percentDecoded(segment);
        return decoded && (*decoded == "." || *decoded == "..");
    });
}

bool isOurHost(const QByteArray &host, int port)
{
    const auto tail = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + tail || host.compare("localhost" + tail, Qt::CaseInsensitive) == 0;
}

bool isOurOrigin(const QByteArray &origin, int port)
{
    static const QByteArray scheme = "http://";
    return origin.startsWith(scheme) && isOurHost(origin.mid(scheme.size()), port);
}

bool comesFromElsewhere(const QByteArray &site)
{
    return site != "same-origin" && site != "none";
}

/// Another name than ours in `Host` is how a page of another site would reach us by a name that it has pointed here.
std::optional<Answer> refusalOf(const Request &request, int port)
{
    const auto isOurs = [port](const QByteArray &origin) {
        return isOurOrigin(origin, port);
    };
    if (request.hosts.size() != 1 || !isOurHost(request.hosts.first(), port))
        return Answer::refusal(MHD_HTTP_MISDIRECTED_REQUEST,
                               tr("Ask for 127.0.0.1:%1 or localhost:%1: no other Host is answered.").arg(port));
    if (!std::all_of(request.origins.begin(), request.origins.end(), isOurs))
        return Answer::refusal(MHD_HTTP_FORBIDDEN, tr("A page of another origin is not answered."));
    if (request.method != "GET" && request.method != "HEAD") {
        auto answer = Answer::refusal(MHD_HTTP_METHOD_NOT_ALLOWED, tr("Only GET and HEAD are answered."));
        answer.headers.emplaceBack("Allow", "GET, HEAD");
        return answer;
    }
    if (request.hasBody)
        return Answer::refusal(MHD_HTTP_BAD_REQUEST, tr("A request to read must have no body."));
    return std::nullopt;
}

std::variant<Answer, Wish> judgeSubscription(const Request &request)
{
    if (std::any_of(request.fetchSites.begin(), request.fetchSites.end(), comesFromElsewhere))
        return Answer::refusal(MHD_HTTP_FORBIDDEN, tr("A page of another origin is not answered."));
    const auto channel = percentDecoded(request.path.mid(SubscribePath.size()));
    if (!channel)
        return Answer::refusal(MHD_HTTP_BAD_REQUEST,
                               tr("After % in the name of a channel come two hexadecimal digits, as in %20."));
    if (channel->isEmpty())
        return Answer::refusal(MHD_HTTP_NOT_FOUND, tr("Name the channel: /subscribe/CHANNEL"));
    return Wish{*channel, request.method == "HEAD"};
}

QByteArrayList headersOf(MHD_Connection *connection, const char *name)
{
    struct Search
    {
        const char *name;
        QByteArrayList values;
    } search{name, {}};
    const auto collect = [](void *context, MHD_ValueKind, const char *key, const char *value) {
        auto *found = static_cast<Search *>(context);
        if (qstricmp(key, found->name) == 0)
            found->values.append(value ? QByteArray(value) : QByteArray());
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, collect, &search);
    return search.values;
}

} // namespace

Request Request::of(MHD_Connection *connection, const char *method, const char *path)
{
    const auto lengths = headersOf(connection, "Content-Length");
    const auto isNothing = [](const QByteArray &length) {
        return length.trimmed() == "0";
    };
    return {.method = method,
            .path = path,
            .hosts = headersOf(connection, "Host"),
            .origins = headersOf(connection, "Origin"),
            .fetchSites = headersOf(connection, "Sec-Fetch-Site"),
            .hasBody = !headersOf(connection, "Transfer-Encoding").isEmpty() ||
                       !std::all_of(lengths.begin(), lengths.end(), isNothing)};
}

std::variant<Answer, Wish> judge(const Request &request, int port)
{
    if (auto refusal = refusalOf(request, port))
        return *std::move(refusal);
    if (request.path == "/")
        return page();
    if (request.path.startsWith(SubscribePath) && !hasDotSegment(request.path))
        return judgeSubscription(request);
    return Answer::refusal(MHD_HTTP_NOT_FOUND, tr("There is nothing here. A channel is at /subscribe/CHANNEL"));
}

} // namespace lab::sse
