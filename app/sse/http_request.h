// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sse/http_answer.h"

#include <QByteArrayList>

#include <variant>

namespace lab::sse {

/// What was asked, as it came.
struct Request
{
    QByteArray method;
    QByteArray path; ///< not decoded; without the query
    QByteArrayList hosts;
    QByteArrayList origins;
    QByteArrayList fetchSites; ///< Sec-Fetch-Site, in which browsers say where a request comes from
    bool hasBody = false;

    static Request of(MHD_Connection *connection, const char *method, const char *path);
};

/// A wish to listen to a channel.
struct Wish
{
    QByteArray channel;  ///< any bytes but none
    bool isHead = false; ///< it wants to know only what the answer would be
};

/// What may be answered at once, or a channel that somebody may listen to. `port` is that of the server.
std::variant<Answer, Wish> judge(const Request &request, int port);

} // namespace lab::sse
