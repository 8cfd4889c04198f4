// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace lab::redis {

/// One reply of the server (RESP2, and what RESP3 adds). Binary-safe; a value type that copies cheaply.
///
/// What takes a reply apart is strict, since whatever stands at the other end is not to be trusted: a reply of another
/// shape than the one asked for throws a ProtocolError, an Error the ServerError that it is. Nothing is converted by
/// hope, nothing has a default. What may be nil is asked for by an `optional…`.
class Reply
{
public:
    enum class Type { Nil, Status, String, Integer, Double, Boolean, Error, Array };

    Reply() = default; ///< nil
    static Reply status(QByteArray text);
    static Reply string(QByteArray text);
    static Reply integer(qint64 value);
    static Reply real(double value);
    static Reply boolean(bool value);
    static Reply error(QByteArray text); ///< `CODE rest of the message`
    static Reply array(QList<Reply> elements);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Nil; }
    bool isError() const { return m_type == Type::Error; }
    bool isText() const { return m_type == Type::String || m_type == Type::Status; }
    bool isArray() const { return m_type == Type::Array; }

    QByteArray text() const; ///< of a String or Status
    std::optional<QByteArray> optionalText() const;
    /// The Integer, or a String that is one from end to end (as counters are when read by GET).
    qint64 integer() const;
    std::optional<qint64> optionalInteger() const;
    qint64 count() const; ///< how many there are, a length, a rank: an Integer from 0 to 2^53, so that sums are safe
    qint64 ttl() const;   ///< of TTL and PTTL: −2 no such key, −1 no end, else what is left, up to 2^53
    /// The Double, the Integer, or a String that is one from end to end (RESP2 sends scores as text).
    double real() const;
    bool boolean() const; ///< the Boolean, or an Integer that is 0 or 1
    /// True for OK, false for nil: what SET answers with NX, XX or KEEPTTL.
    bool ok() const;

    const QList<Reply> &elements() const &; ///< of an Array
    QList<Reply> elements() &&;             ///< so that a loop over a reply that is awaited in its head is safe
    qsizetype size() const { return elements().size(); }
    const Reply &operator[](qsizetype index) const; ///< also when the Array is shorter: throws
    /// The elements of a flat list of texts, however many there are.
    QByteArrayList texts() const;
    /// The same of an Array with exactly as many elements as were asked for (ZMSCORE).
    QByteArrayList texts(qsizetype expected) const;
    /// The same when some may be nil (MGET, HMGET).
    QList<std::optional<QByteArray>> optionalTexts(qsizetype expected) const;
    /// Names and values in turn, as HGETALL, CONFIG GET and WITHSCORES answer.
    QList<std::pair<QByteArray, QByteArray>> pairs() const;

    QByteArray errorText() const; ///< `CODE rest of the message`; empty unless it is an Error
    /// An Error's first word (`WRONGTYPE`, `ERR`, `LOADING` …); empty unless it is an Error.
    QByteArray errorCode() const;
    /// This reply, or a ServerError when it is an error: for elements of pipelines and transactions.
    const Reply &orThrow() const;
    /// Throws: this reply is not what was `expected` ("text", "an array of 2"), which is a word for people.
    [[noreturn]] void throwUnexpected(const QString &expected) const;

    /// As redis-cli prints it: `(nil)`, `(integer) 3`, `"text"`, `1) "a"` … At most about `limit` characters.
    QString display(qsizetype limit = 4096) const;
    bool operator==(const Reply &other) const;

private:
    void requireSize(qsizetype expected) const;

    friend struct ReplyBuilder; ///< fills replies in place while hiredis' reader parses
    Type m_type = Type::Nil;
    qint64 m_integer = 0;
    double m_real = 0;
    QByteArray m_text;
    QList<Reply> m_elements;
};

} // namespace lab::redis

Q_DECLARE_METATYPE(lab::redis::Reply)
