// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/http_answer.h"

#include <memory>

namespace lab::sse {

namespace {

struct DestroyResponse
{
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};
using ResponsePtr = std::unique_ptr<MHD_Response, DestroyResponse>;

/// Bytes that libmicrohttpd asks for at once; it has a buffer of about twice as many for each connection.
constexpr std::size_t BlockSize = 16 * 1024;

void add(const ResponsePtr &response, const char *name, const QByteArray &value)
{
    MHD_add_response_header(response.get(), name, value.constData());
}

/// No Access-Control-Allow-Origin, ever: a page of another origin must not read any of it.
MHD_Result queue(MHD_Connection *connection, unsigned status, const ResponsePtr &response, const QByteArray &type)
{
    if (!response)
        return MHD_NO;
    add(response, "Content-Type", type);
    add(response, "Cache-Control", "no-store");
    add(response, "X-Content-Type-Options", "nosniff");
    add(response, "Cross-Origin-Resource-Policy", "same-origin");
    add(response, "Referrer-Policy", "no-referrer");
    add(response, "Connection", "close");
    return MHD_queue_response(connection, status, response.get());
}

} // namespace

Answer Answer::refusal(unsigned status, const QString &sentence)
{
    return {status, sentence.toUtf8() + '\n'};
}

MHD_Result send(MHD_Connection *connection, const Answer &answer)
{
    // It copies the bytes; that it asks for a pointer to what it could change is history.
    const ResponsePtr response(MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()),
                                                               const_cast<char *>(answer.body.constData()),
                                                               MHD_RESPMEM_MUST_COPY));
    for (const auto &[name, value] : answer.headers) {
        if (response)
            add(response, name.constData(), value);
    }
    return queue(connection, answer.status, response, answer.type);
}

MHD_Result sendStream(MHD_Connection *connection, MHD_ContentReaderCallback reader, void *context)
{
    const ResponsePtr response(
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BlockSize, reader, context, nullptr));
    return queue(connection, MHD_HTTP_OK, response, "text/event-stream");
}

} // namespace lab::sse
