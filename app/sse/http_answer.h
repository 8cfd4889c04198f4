// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <microhttpd.h>
#include <utility>

namespace lab::sse {

/// A whole answer: a page, or a sentence that says why not. It ends the connection.
struct Answer
{
    unsigned status = MHD_HTTP_OK;
    QByteArray body;
    QByteArray type = "text/plain; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< further ones

    static Answer refusal(unsigned status, const QString &sentence);
};

/// These give what a handler of libmicrohttpd returns.
MHD_Result send(MHD_Connection *connection, const Answer &answer);
/// An event stream, whose bytes `reader` gives when it is called with `context`.
MHD_Result sendStream(MHD_Connection *connection, MHD_ContentReaderCallback reader, void *context);

} // namespace lab::sse
