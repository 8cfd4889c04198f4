// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/event_text.h"

#include "app/base/tr.h"

namespace lab::sse {

namespace {

/// Each line of `text` behind `prefix`. The specification ends a line at CRLF, LF or CR, whichever comes.
void appendLines(QByteArray &out, const char *prefix, QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' && text[at] != '\r')
            continue;
        out.append(prefix).append(text.sliced(from, at - from)).append('\n');
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            ++at;
        from = at + 1;
    }
    out.append(prefix).append(text.sliced(from)).append('\n');
}

/// The length of the UTF-8 character that begins at `at`, or 0 when none does.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return at + length <= bytes.size() && bytes.sliced(at, length).isValidUtf8() ? length : 0;
}

QByteArray withBytesShown(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 2);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto length = utf8Length(bytes, at);
        if (length > 0)
            text.append(bytes.sliced(at, length));
        else
            text.append("\\x").append(QByteArray(1, bytes[at]).toHex());
        at += qMax(length, qsizetype(1));
    }
    return text;
}

} // namespace

QByteArray messageEvent(qint64 number, const QByteArray &payload)
{
    const bool isText = payload.isValidUtf8();
    QByteArray event;
    event.reserve(payload.size() + 64);
    if (!isText)
        event += comment(tr("not UTF-8: other bytes are shown as \\xNN"));
    event.append("id: ").append(QByteArray::number(number)).append('\n');
    appendLines(event, "data: ", isText ? payload : withBytesShown(payload));
    return event.append('\n');
}

QByteArray noticeEvent(const QByteArray &name, const QString &sentence)
{
    QByteArray event = "event: " + name + '\n';
    appendLines(event, "data: ", sentence.toUtf8());
    return event.append('\n');
}

QByteArray comment(const QString &text)
{
    QByteArray lines;
    appendLines(lines, ": ", text.toUtf8());
    return lines;
}

QByteArray retryHint(int millis)
{
    return "retry: " + QByteArray::number(millis) + '\n';
}

} // namespace lab::sse
