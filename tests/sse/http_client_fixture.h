// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpSocket>

namespace lab::testing {

/// An event as a browser would dispatch it.
struct StreamEvent
{
    QByteArray name = "message";
    QByteArray data;
    QByteArray id; ///< the last that came
};

/// One connection to a server on the loopback interface: sends what it is told to, and takes the answer apart as a
/// browser does.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(int port);
    ~HttpClient() override { m_socket.disconnect(this); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// With `Host` and the lines given, each ended by CRLF.
    void request(const QByteArray &path, const QByteArray &lines = {}, const QByteArray &method = "GET");
    /// From now on nothing is read, and the system keeps but little for us.
    void stall();
    void readAgain();
    void leave() { m_socket.abort(); } ///< at once

    int status() const { return m_status; } ///< 0 until the head of the answer has come
    QByteArray header(const QByteArray &name) const { return m_headers.value(name.toLower()); }
    bool hasHeader(const QByteArray &name) const { return m_headers.contains(name.toLower()); }
    const QByteArray &body() const { return m_body; } ///< so far, without the marks of its chunks
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    const QList<StreamEvent> &events() const { return m_events; }
    const QByteArrayList &comments() const { return m_comments; }
    QByteArrayList dataOf(const QByteArray &name) const; ///< of all events of this name
    /// Redis has confirmed the subscription.
    bool isSubscribed() const;

private:
    void read();
    bool takeHead();
    void takeChunks();
    void takeLines();
    void takeLine(const QByteArray &line);

    QTcpSocket m_socket;
    int m_port;
    bool m_isStalled = false;
    QByteArray m_received; ///< not yet taken apart
    int m_status = 0;
    QHash<QByteArray, QByteArray> m_headers;
    QByteArray m_body;
    qsizetype m_lineStart = 0; ///< in the body
    StreamEvent m_event;
    bool m_hasData = false;
    QList<StreamEvent> m_events;
    QByteArrayList m_comments;
};

} // namespace lab::testing
