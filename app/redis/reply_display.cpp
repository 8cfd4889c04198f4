// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/quoting.h"
#include "app/redis/reply.h"

#include <cmath>

namespace lab::redis {

using namespace Qt::StringLiterals;

namespace {

// RESP3's own spelling, as redis-cli shows it.
QByteArray printed(double value)
{
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("inf") : QByteArrayLiteral("-inf");
    return std::isnan(value) ? QByteArrayLiteral("nan") : QByteArray::number(value, 'g', 17);
}

/// Writes a reply as redis-cli does, and stops once `limit` characters are there.
class Printer
{
public:
    explicit Printer(qsizetype limit)
        : m_limit(limit)
    {
    }

    void print(const Reply &reply, const QString &indent)
    {
        switch (reply.type()) {
        case Reply::Type::Nil:
            m_text += "(nil)"_L1;
            break;
        case Reply::Type::Status:
            m_text += readable(reply.text(), m_limit);
            break;
        case Reply::Type::String:
            m_text += quoted(reply.text(), qMax(m_limit - m_text.size(), qsizetype(0)));
            break;
        case Reply::Type::Integer:
            m_text += u"(integer) "_s + QString::number(reply.integer());
            break;
        case Reply::Type::Double:
            m_text += u"(double) "_s + QString::fromLatin1(printed(reply.real()));
            break;
        case Reply::Type::Boolean:
            m_text += reply == Reply::boolean(true) ? "(true)"_L1 : "(false)"_L1;
            break;
        case Reply::Type::Error:
            m_text += u"(error) "_s + readable(reply.errorText(), m_limit);
            break;
        case Reply::Type::Array:
            printArray(reply, indent);
            break;
        }
    }

    QString text() const { return m_text; }

private:
    void printArray(const Reply &array, const QString &indent)
    {
        if (array.size() == 0) {
            m_text += "(empty array)"_L1;
            return;
        }
        const auto width = QString::number(array.size()).size();
        const QString inner = indent + QString(width + 2, u' ');
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                m_text += u'\n' + indent;
            if (m_text.size() >= m_limit) {
                m_text += tr("… (%1 more)").arg(array.size() - i);
                return;
            }
            m_text += u"%1) "_s.arg(i + 1, static_cast<int>(width));
            print(array[i], inner);
        }
    }

    qsizetype m_limit;
    QString m_text;
};

} // namespace

QString Reply::display(qsizetype limit) const
{
    Printer printer(limit);
    printer.print(*this, {});
    return printer.text();
}

} // namespace lab::redis
