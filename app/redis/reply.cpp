// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/reply.h"

#include "app/redis/errors.h"

#include <cmath>

namespace lab::redis {

namespace {

// RESP3's own spelling, as redis-cli shows it.
QByteArray printed(double value)
{
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("inf") : QByteArrayLiteral("-inf");
    return std::isnan(value) ? QByteArrayLiteral("nan") : QByteArray::number(value, 'g', 17);
}

} // namespace

Reply Reply::status(QByteArray text)
{
    Reply reply;
    reply.m_type = Type::Status;
    reply.m_text = std::move(text);
    return reply;
}

Reply Reply::string(QByteArray text)
{
    Reply reply;
    reply.m_type = Type::String;
    reply.m_text = std::move(text);
    return reply;
}

Reply Reply::integer(qint64 value)
{
    Reply reply;
    reply.m_type = Type::Integer;
    reply.m_integer = value;
    return reply;
}

Reply Reply::real(double value)
{
    Reply reply;
    reply.m_type = Type::Double;
    reply.m_real = value;
    return reply;
}

Reply Reply::boolean(bool value)
{
    Reply reply;
    reply.m_type = Type::Boolean;
    reply.m_integer = value ? 1 : 0;
    return reply;
}

Reply Reply::error(QByteArray text)
{
    Reply reply;
    reply.m_type = Type::Error;
    reply.m_text = std::move(text);
    return reply;
}

Reply Reply::array(QList<Reply> elements)
{
    Reply reply;
    reply.m_type = Type::Array;
    reply.m_elements = std::move(elements);
    return reply;
}

QByteArray Reply::text() const
{
    if (m_type == Type::Integer)
        return QByteArray::number(m_integer);
    return m_type == Type::Double ? printed(m_real) : m_text;
}

qint64 Reply::integer() const
{
    return m_type == Type::String ? m_text.toLongLong() : m_integer;
}

double Reply::real() const
{
    if (m_type == Type::String)
        return m_text.toDouble();
    return m_type == Type::Integer ? static_cast<double>(m_integer) : m_real;
}

QByteArrayList Reply::texts() const
{
    QByteArrayList list;
    list.reserve(m_elements.size());
    for (const auto &element : m_elements)
        list.append(element.text());
    return list;
}

QByteArray Reply::errorCode() const
{
    return isError() ? m_text.split(' ').first() : QByteArray();
}

// Not defaulted in the header: checking the list's own comparison would need this one, and go round in circles.
bool Reply::operator==(const Reply &other) const
{
    return m_type == other.m_type && m_integer == other.m_integer && m_real == other.m_real && m_text == other.m_text &&
           m_elements == other.m_elements;
}

const Reply &Reply::orThrow() const
{
    if (isError())
        throw ServerError(m_text);
    return *this;
}

} // namespace lab::redis
