// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <qcorotask.h>

namespace lab::patterns::basic {

/// The most elements that an answer shows of a value it has just changed: reading all of a large list or set only to
/// show it would cost the server far more than the change did.
inline constexpr qint64 ShownElements = 100;

/// One write, one read, but others' commands may run in between. Throws the first error among the replies.
QCoro::Task<QList<redis::Reply>> pipelined(redis::Client &redis, QList<redis::Command> commands);

/// MULTI … EXEC: the replies are all of one moment. Throws the first error among the replies; note that the commands
/// beside it have run all the same, since Redis does not roll back.
QCoro::Task<QList<redis::Reply>> transacted(redis::Client &redis, QList<redis::Command> commands);

} // namespace lab::patterns::basic
