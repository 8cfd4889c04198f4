// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/protocol.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lab::redis {

namespace {

constexpr qsizetype LongestCount = 24; // a prefix, 20 digits, a line end

char *writeCount(char *to, char prefix, qsizetype count)
{
    *to++ = prefix;
    to = std::to_chars(to, to + LongestCount, count).ptr;
    *to++ = '\r';
    *to++ = '\n';
    return to;
}

bool is(const Command &command, qsizetype index, QByteArrayView word)
{
    return index < command.size() && command.at(index).compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

void encode(const Command &command, OutputBuffer &output)
{
    // Room for the longest form at once, then bare copies: this runs once for each command of a long pipeline.
    auto room = LongestCount;
    for (const auto &argument : command)
        room += argument.size() + LongestCount + 2;
    char *to = writeCount(output.reserve(room), '*', command.size());
    for (const auto &argument : command) {
        to = writeCount(to, '$', argument.size());
        to = std::copy(argument.begin(), argument.end(), to);
        *to++ = '\r';
        *to++ = '\n';
    }
    output.commit(to);
}

bool hasOneReply(const Command &command)
{
    static constexpr std::array<QByteArrayView, 10> Others = {
        "SUBSCRIBE",    "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE",
        "SUNSUBSCRIBE", "MONITOR",    "SYNC",       "PSYNC",       "REPLCONF",
    };
    // Most commands are told by their first letter, which matters for the speed of short ones.
    static constexpr QByteArrayView FirstLetters = "SPUMRCspumrc";
    if (command.first().isEmpty() || !FirstLetters.contains(command.first().front()))
        return true;
    if (is(command, 0, "CLIENT") && is(command, 1, "REPLY"))
        return false;
    return std::none_of(Others.begin(), Others.end(), [&](QByteArrayView word) { return is(command, 0, word); });
}

} // namespace lab::redis
