// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"

namespace lab::patterns::basic {

/// How a collection grows in the scenario `encoding-shift`, one member a step.
struct Growth
{
    enum class By { Count, Size };

    QByteArray type; ///< `hash`, `zset`, `set`, `intset` or `list`
    By by = By::Count;
    qint64 size = 8; ///< bytes of each member when growing by count

    /// The command that adds member number `step`, counted from 1. By count every member has `size` bytes (a few more
    /// where the number itself is longer); by size each has one byte, or digit, more than the one before.
    redis::Command add(const Key &key, qint64 step) const;
    /// A CONFIG GET pattern for the settings that decide about the encoding.
    QByteArray settings() const;

private:
    QByteArray member(qint64 step) const;
};

} // namespace lab::patterns::basic
