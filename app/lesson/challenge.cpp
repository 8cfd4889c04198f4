// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/challenge.h"

#include "app/base/fields.h"

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString named(QString text, const Keyspace &keys)
{
    return text.replace(u"%1"_s, displayText(keys.prefix()));
}

} // namespace

QString Challenge::taskFor(const Keyspace &keys) const
{
    return named(task, keys);
}

QString Challenge::hintFor(const Keyspace &keys) const
{
    return named(hint, keys);
}

} // namespace lab
