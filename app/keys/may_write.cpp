// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/may_write.h"

#include <QSet>

namespace lab {

bool mayWrite(const redis::Command &command)
{
    static const QSet<QByteArray> reading{"AUTH",          "BITCOUNT",   "CLIENT",    "COMMAND",
                                          "CONFIG",        "DBSIZE",     "ECHO",      "EXISTS",
                                          "GET",           "GETBIT",     "GETRANGE",  "HELLO",
                                          "HEXISTS",       "HGET",       "HGETALL",   "HKEYS",
                                          "HLEN",          "HMGET",      "HSCAN",     "HVALS",
                                          "INFO",          "LATENCY",    "LINDEX",    "LLEN",
                                          "LPOS",          "LRANGE",     "MEMORY",    "MGET",
                                          "MULTI",         "OBJECT",     "PFCOUNT",   "PING",
                                          "PSUBSCRIBE",    "PTTL",       "PUBLISH",   "PUBSUB",
                                          "SCAN",          "SCARD",      "SCRIPT",    "SDIFF",
                                          "SELECT",        "SINTER",     "SISMEMBER", "SLOWLOG",
                                          "SMEMBERS",      "SMISMEMBER", "SSCAN",     "STRLEN",
                                          "SUBSCRIBE",     "SUNION",     "TIME",      "TTL",
                                          "TYPE",          "UNWATCH",    "WAIT",      "WATCH",
                                          "XINFO",         "XLEN",       "XPENDING",  "XRANGE",
                                          "XREVRANGE",     "ZCARD",      "ZCOUNT",    "ZRANGE",
                                          "ZRANGEBYSCORE", "ZRANK",      "ZREVRANGE", "ZREVRANGEBYSCORE",
                                          "ZREVRANK",      "ZSCAN",      "ZSCORE"};
    return !command.isEmpty() && !reading.contains(command.first().toUpper());
}

} // namespace lab
