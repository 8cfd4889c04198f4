// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"

#include "app/base/tr.h"

namespace lab {

using namespace Qt::StringLiterals;

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::Server:
        return u"server"_s;
    case ErrorKind::Connection:
        return u"connection"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Sql:
        return u"sql"_s;
    case ErrorKind::File:
        return u"file"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

Error::Error(ErrorKind kind, QString message, QString hint)
    : m_kind(kind)
    , m_message(std::move(message))
    , m_hint(std::move(hint))
    , m_what(m_message.toUtf8())
{
}

Cancelled::Cancelled()
    : Error(ErrorKind::Cancelled, tr("Stopped before it was finished."))
{
}

} // namespace lab
