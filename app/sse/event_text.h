// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What an event stream is made of (https://html.spec.whatwg.org/multipage/server-sent-events.html). All of it is UTF-8.
#pragma once

#include <QByteArray>
#include <QString>

namespace lab::sse {

/// A message of a channel: `id:` is its number, and each of its lines, ended by CRLF, LF or CR, is one line of `data:`.
/// Bytes that are not UTF-8 are shown as `\xff`; a comment in front says so.
QByteArray messageEvent(qint64 number, const QByteArray &payload);

/// Something that the listener should know about the stream: `gap`, `back`, `dropped`.
QByteArray noticeEvent(const QByteArray &name, const QString &sentence);

/// What a browser ignores and a person who uses curl reads.
QByteArray comment(const QString &text);

/// How long a browser waits before it connects again.
QByteArray retryHint(int millis);

} // namespace lab::sse
