// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/command.h"

#include "app/redis/quoting.h"

#include <QStringList>

namespace lab::redis {

QString displayCommand(const Command &command, qsizetype limit)
{
    QStringList words;
    words.reserve(command.size());
    for (const auto &argument : command)
        words.append(quotedIfNeeded(argument, limit));
    return words.join(u' ');
}

} // namespace lab::redis
