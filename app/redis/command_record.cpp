// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/command_record.h"

namespace lab::redis {

bool CommandRecord::hasFailed() const
{
    const bool isUnknownScript = group == Group::Script && reply.errorCode() == "NOSCRIPT";
    return !fault.isEmpty() || (reply.isError() && !isUnknownScript);
}

bool CommandRecord::is(QByteArrayView name) const
{
    return !command.isEmpty() && command.first().compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace lab::redis
