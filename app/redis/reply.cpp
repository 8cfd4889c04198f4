// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/reply.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/errors.h"

namespace lab::redis {

namespace {

constexpr qint64 LargestCount = qint64(1) << 53;

/// The shape of a reply in words. What it holds stays out: it may be long, or nobody's business.
QString shapeOf(const Reply &reply)
{
    switch (reply.type()) {
    case Reply::Type::Nil:
        return tr("nil");
    case Reply::Type::Status:
    case Reply::Type::String:
        return tr("text of %1 bytes").arg(reply.text().size());
    case Reply::Type::Integer:
        return tr("the integer %1").arg(reply.integer());
    case Reply::Type::Double:
        return tr("the number %1").arg(numberText(reply.real()));
    case Reply::Type::Boolean:
        return reply.boolean() ? tr("true") : tr("false");
    case Reply::Type::Error:
        return tr("an error");
    case Reply::Type::Array:
        return tr("an array of %1").arg(reply.size());
    }
    Q_UNREACHABLE();
}

QString unexpectedText(const Reply &reply, const QString &expected)
{
    return tr("The server answered with %1 where %2 was expected.").arg(shapeOf(reply), expected);
}

[[noreturn]] void throwNoNumber(const Reply &reply, const QString &expected, ValueError::Wanted wanted)
{
    if (reply.type() == Reply::Type::String)
        throw ValueError(unexpectedText(reply, expected), reply.text(), wanted);
    reply.throwUnexpected(expected);
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
    if (!isText())
        throwUnexpected(tr("text"));
    return m_text;
}

std::optional<QByteArray> Reply::optionalText() const
{
    if (isNull())
        return std::nullopt;
    return text();
}

qint64 Reply::integer() const
{
    if (m_type == Type::Integer)
        return m_integer;
    bool isNumber = false;
    const auto value = m_type == Type::String ? m_text.toLongLong(&isNumber) : 0;
    if (!isNumber)
        throwNoNumber(*this, tr("an integer"), ValueError::Wanted::Integer);
    return value;
}

std::optional<qint64> Reply::optionalInteger() const
{
    if (isNull())
        return std::nullopt;
    return integer();
}

qint64 Reply::count() const
{
    if (m_type != Type::Integer || m_integer < 0 || m_integer > LargestCount)
        throwUnexpected(tr("a count"));
    return m_integer;
}

qint64 Reply::ttl() const
{
    if (m_type != Type::Integer || m_integer < -2 || m_integer > LargestCount)
        throwUnexpected(tr("a time to live"));
    return m_integer;
}

double Reply::real() const
{
    if (m_type == Type::Double)
        return m_real;
    if (m_type == Type::Integer)
        return static_cast<double>(m_integer);
    bool isNumber = false;
    const auto value = m_type == Type::String ? m_text.toDouble(&isNumber) : 0;
    if (!isNumber)
        throwNoNumber(*this, tr("a number"), ValueError::Wanted::Number);
    return value;
}

bool Reply::boolean() const
{
    if ((m_type != Type::Boolean && m_type != Type::Integer) || (m_integer != 0 && m_integer != 1))
        throwUnexpected(tr("0 or 1"));
    return m_integer == 1;
}

bool Reply::ok() const
{
    if (!isNull() && (m_type != Type::Status || m_text != "OK"))
        throwUnexpected(tr("OK or nil"));
    return !isNull();
}

const QList<Reply> &Reply::elements() const &
{
    if (!isArray())
        throwUnexpected(tr("an array"));
    return m_elements;
}

QList<Reply> Reply::elements() &&
{
    if (!isArray())
        throwUnexpected(tr("an array"));
    return std::move(m_elements);
}

const Reply &Reply::operator[](qsizetype index) const
{
    if (!isArray() || index < 0 || index >= m_elements.size())
        throwUnexpected(tr("an array of at least %1").arg(index + 1));
    return m_elements.at(index);
}

QByteArrayList Reply::texts() const
{
    QByteArrayList list;
    list.reserve(size());
    for (const auto &element : m_elements)
        list.append(element.text());
    return list;
}

void Reply::requireSize(qsizetype expected) const
{
    if (!isArray() || m_elements.size() != expected)
        throwUnexpected(tr("an array of %1").arg(expected));
}

QByteArrayList Reply::texts(qsizetype expected) const
{
    requireSize(expected);
    return texts();
}

QList<std::optional<QByteArray>> Reply::optionalTexts(qsizetype expected) const
{
    requireSize(expected);
    QList<std::optional<QByteArray>> list;
    list.reserve(expected);
    for (const auto &element : m_elements)
        list.append(element.optionalText());
    return list;
}

QList<std::pair<QByteArray, QByteArray>> Reply::pairs() const
{
    if (size() % 2 != 0)
        throwUnexpected(tr("an array of names and values in turn"));
    QList<std::pair<QByteArray, QByteArray>> list;
    list.reserve(size() / 2);
    for (qsizetype i = 0; i < m_elements.size(); i += 2)
        list.append({m_elements[i].text(), m_elements[i + 1].text()});
    return list;
}

QByteArray Reply::errorText() const
{
    return isError() ? m_text : QByteArray();
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

void Reply::throwUnexpected(const QString &expected) const
{
    orThrow();
    throw ProtocolError(unexpectedText(*this, expected));
}

} // namespace lab::redis
