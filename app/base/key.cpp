// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/key.h"

namespace lab {

QByteArray Keyspace::pattern(const QByteArray &rest) const
{
    QByteArray pattern;
    for (const char c : m_prefix) {
        if (QByteArrayView("*?[]^-\\").contains(c))
            pattern += '\\';
        pattern += c;
    }
    return pattern + rest;
}

} // namespace lab
