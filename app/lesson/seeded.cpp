// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/seeded.h"

#include "app/redis/groups.h"

#include <algorithm>

namespace lab {

namespace {

QCoro::Task<void> sendSeeded(Run &run, QList<redis::Command> commands)
{
    co_await redis::pipelined(run.redis(), commands);
}

} // namespace

Preparation made(const QByteArray &command, const QByteArray &key, Seeded words)
{
    return [=](Run &run, QRandomGenerator dice) {
        return sendSeeded(run, {redis::makeCommand(command, run.keys().key(key)) + words(dice)});
    };
}

Preparation made(QList<redis::Command> (*commands)(const Keyspace &keys, QRandomGenerator dice))
{
    return [=](Run &run, QRandomGenerator dice) {
        return sendSeeded(run, commands(run.keys(), dice));
    };
}

QByteArrayList numbered(const QByteArray &before, qint64 first, qint64 count)
{
    QByteArrayList words;
    for (auto i = first; i < first + count; ++i)
        words.append(before + QByteArray::number(i));
    return words;
}

QByteArrayList sorted(QByteArrayList words)
{
    std::sort(words.begin(), words.end());
    return words;
}

QString listedWords(const QByteArrayList &words)
{
    constexpr qsizetype Longest = 100;
    return shortened(displayText(words.join(", ")), Longest);
}

} // namespace lab
