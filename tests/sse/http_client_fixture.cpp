// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sse/http_client_fixture.h"

#include <algorithm>

namespace lab::testing {

HttpClient::HttpClient(int port)
    : m_port(port)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &HttpClient::read);
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
}

void HttpClient::request(const QByteArray &path, const QByteArray &lines, const QByteArray &method)
{
    send(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n" + lines + "\r\n");
}

void HttpClient::stall()
{
    m_isStalled = true;
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 64 * 1024);
    m_socket.setReadBufferSize(1);
}

void HttpClient::readAgain()
{
    m_isStalled = false;
    m_socket.setReadBufferSize(0);
    read();
}

QByteArrayList HttpClient::dataOf(const QByteArray &name) const
{
    QByteArrayList data;
    for (const auto &event : m_events) {
        if (event.name == name)
            data.append(event.data);
    }
    return data;
}

bool HttpClient::isSubscribed() const
{
    return std::any_of(m_comments.begin(), m_comments.end(),
                       [](const QByteArray &comment) { return comment.startsWith(" subscribed to "); });
}

void HttpClient::read()
{
    if (m_isStalled || !m_socket.isOpen())
        return;
    m_received += m_socket.readAll();
    if (m_status == 0 && !takeHead())
        return;
    if (header("Transfer-Encoding") == "chunked")
        takeChunks();
    else
        m_body += std::exchange(m_received, {});
    if (header("Content-Type") == "text/event-stream")
        takeLines();
}

bool HttpClient::takeHead()
{
    const auto end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = m_received.first(end).split('\n');
    m_received.remove(0, end + 4);
    m_status = lines.first().split(' ').value(1).toInt();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        m_headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return true;
}

void HttpClient::takeChunks()
{
    qsizetype at = 0;
    while (true) {
        const auto lineEnd = m_received.indexOf("\r\n", at);
        if (lineEnd < 0)
            break;
        const auto size = m_received.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        if (m_received.size() < lineEnd + 2 + size + 2)
            break;
        m_body += QByteArrayView(m_received).sliced(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    m_received.remove(0, at);
}

/// As the specification of event streams has it. A CR at the end is left until it is known whether an LF follows.
void HttpClient::takeLines()
{
    for (qsizetype at = m_lineStart; at < m_body.size(); ++at) {
        const char c = m_body[at];
        if ((c != '\n' && c != '\r') || (c == '\r' && at + 1 == m_body.size()))
            continue;
        takeLine(m_body.mid(m_lineStart, at - m_lineStart));
        if (c == '\r' && m_body[at + 1] == '\n')
            ++at;
        m_lineStart = at + 1;
    }
}

void HttpClient::takeLine(const QByteArray &line)
{
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false)) {
            m_event.data.chop(1);
            m_events.append(m_event);
        }
        m_event = {"message", {}, m_event.id};
        return;
    }
    const auto colon = line.indexOf(':');
    auto value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (colon == 0) {
        m_comments.append(value);
        return;
    }
    if (value.startsWith(' '))
        value.remove(0, 1);
    const auto field = colon < 0 ? line : line.first(colon);
    if (field == "event")
        m_event.name = value;
    else if (field == "id")
        m_event.id = value;
    else if (field == "data")
        m_event.data += value + '\n';
    m_hasData = m_hasData || field == "data";
}

} // namespace lab::testing
