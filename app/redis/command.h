// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <concepts>

namespace lab::redis {

/// A command and its arguments, as bytes: `{"SET", "k", "v"}`.
using Command = QByteArrayList;

// How C++ values become arguments. Text is sent as UTF-8; numbers in the C locale, doubles with 17 digits.
inline QByteArray argument(QByteArray bytes)
{
    return bytes;
}
inline QByteArray argument(const char *text)
{
    return QByteArray(text);
}
inline QByteArray argument(const Key &key)
{
    return key.name;
}
inline QByteArray argument(const QString &text)
{
    return text.toUtf8();
}
template <std::integral T>
requires(!std::same_as<T, bool> && !std::same_as<T, char>) QByteArray argument(T number)
{
    return QByteArray::number(number);
}
template <std::floating_point T>
QByteArray argument(T number)
{
    return QByteArray::number(static_cast<double>(number), 'g', 17);
}

/// `makeCommand("SET", key, value, "EX", 60)`. A function, since GCC 12 rejects braced lists inside co_await.
template <typename... Arguments>
Command makeCommand(Arguments &&...arguments)
{
    // Filled in place: appending costs more than the copies for a short command.
    Command command(sizeof...(arguments));
    auto *next = command.data();
    ((*next++ = argument(std::forward<Arguments>(arguments))), ...);
    return command;
}

/// The command with its secrets replaced by `***`: AUTH, HELLO … AUTH, CONFIG SET of passwords, ACL SETUSER, MIGRATE …
/// AUTH. What records, logs and errors show.
Command masked(const Command &command);

/// One line as one would type it into redis-cli; arguments with spaces or control bytes are quoted and escaped, long
/// ones cut to `limit` characters each with `…(N bytes)`.
QString displayCommand(const Command &command, qsizetype limit = 256);

} // namespace lab::redis
