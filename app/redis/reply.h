// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMetaType>
#include <QString>

namespace lab::redis {

/// One reply of the server (RESP2, and what RESP3 adds). Binary-safe; a value type that copies cheaply.
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

    /// The bytes of a String, Status or Error. A Integer or Double as the server would print it; otherwise empty.
    QByteArray text() const;
    /// The Integer, or a String that holds one (as of SCAN cursors and hash fields); 0 for anything else.
    qint64 integer() const;
    /// The Double, the Integer, or a String that holds one (RESP2 sends scores as text); 0 for anything else.
    double real() const;
    const QList<Reply> &elements() const { return m_elements; }
    qsizetype size() const { return m_elements.size(); }
    const Reply &operator[](qsizetype index) const { return m_elements.at(index); }
    /// The elements as bytes, for replies that are a flat list of strings.
    QByteArrayList texts() const;

    /// An Error's first word (`WRONGTYPE`, `ERR`, `LOADING` …); empty for anything else.
    QByteArray errorCode() const;
    /// This reply, or a ServerError when it is an error: for elements of pipelines and transactions.
    const Reply &orThrow() const;

    /// As redis-cli prints it: `(nil)`, `(integer) 3`, `"text"`, `1) "a"` … At most about `limit` characters.
    QString display(qsizetype limit = 4096) const;
    bool operator==(const Reply &other) const;

private:
    friend struct ReplyBuilder; ///< fills replies in place while hiredis' reader parses
    Type m_type = Type::Nil;
    qint64 m_integer = 0;
    double m_real = 0;
    QByteArray m_text;
    QList<Reply> m_elements;
};

} // namespace lab::redis

Q_DECLARE_METATYPE(lab::redis::Reply)
