// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/reply.h"

struct redisReader;

namespace lab::redis {

/// Lets hiredis' reader build our replies in place, without a redisReply in between.
struct ReplyBuilder
{
    Reply root;             ///< the reply being built; whole once the reader hands it out
    bool isPush = false;    ///< RESP3 out-of-band data: belongs to no command
    qsizetype elements = 0; ///< of the reply being built, those of its elements included

    /// Makes `reader` fill this builder, which must outlive it.
    void attachTo(redisReader *reader);

    /// Where the next value goes: the root, or the end of the array that `parent` points to.
    Reply &slot(void *parent);
    static Reply &fill(Reply &reply, Reply::Type type)
    {
        reply.m_type = type;
        return reply;
    }
    static Reply &fillText(Reply &reply, Reply::Type type, const char *text, qsizetype size);
    static Reply &fillError(Reply &reply, const QByteArray &text);
    static Reply &fillInteger(Reply &reply, qint64 value);
    static Reply &fillReal(Reply &reply, double value);
    static Reply &fillBoolean(Reply &reply, bool value);
    static Reply &fillArray(Reply &reply, qsizetype expected);
};

} // namespace lab::redis
