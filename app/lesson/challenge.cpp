// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/challenge.h"

#include "app/base/fields.h"
#include "app/base/tr.h"

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString named(QString text, const Keyspace &keys)
{
    return text.replace(u"%1"_s, displayText(keys.prefix()));
}

using VerifyOne = QCoro::Task<Verdict> (*)(Run &run, KeyValue key);

QCoro::Task<Verdict> verifyNamed(Run &run, QByteArray name, KeyType type, VerifyOne verify)
{
    const auto key = co_await readKey(run.redis(), run.keys().key(name));
    if (const auto verdict = notOfType(type, key))
        co_return *verdict;
    const auto verdict = co_await verify(run, key);
    co_return verdict;
}

} // namespace

std::optional<Verdict> notOfType(KeyType type, const KeyValue &key)
{
    const auto name = displayText(key.key.name);
    if (!key.exists())
        return Verdict{false, tr("%1 does not exist.").arg(name)};
    if (key.type != type)
        return Verdict{false, tr("%1 is a %2.").arg(name, displayText(key.typeName))};
    return std::nullopt;
}

Verify verifyKey(const QByteArray &name, KeyType type, VerifyOne verify)
{
    return [=](Run &run) {
        return verifyNamed(run, name, type, verify);
    };
}

QString Challenge::taskFor(const Keyspace &keys) const
{
    return named(task, keys);
}

QString Challenge::hintFor(const Keyspace &keys) const
{
    return named(hint, keys);
}

} // namespace lab
