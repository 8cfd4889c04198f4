// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/challenge.h"

#include "app/base/fields.h"
#include "app/base/tr.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString named(QString text, const Keyspace &keys)
{
    return text.replace(u"%1"_s, displayText(keys.prefix()));
}

using VerifyOne = QCoro::Task<Verdict> (*)(Run &run, KeyValue key, Attempt attempt);

QCoro::Task<Verdict> verifyNamed(Run &run, QByteArray name, KeyType type, VerifyOne verify, Attempt attempt)
{
    const auto key = co_await readKey(run.redis(), run.keys().key(name));
    if (const auto verdict = notOfType(type, key))
        co_return *verdict;
    const auto verdict = co_await verify(run, key, attempt);
    co_return verdict;
}

using VerifySeveral = QCoro::Task<Verdict> (*)(Run &run, QList<KeyValue> keys, Attempt attempt);

QCoro::Task<Verdict> verifyAll(Run &run, QList<ExpectedKey> expected, VerifySeveral verify, Attempt attempt)
{
    Keys names;
    for (const auto &each : expected)
        names.append(run.keys().key(each.name));
    const auto keys = co_await readKeys(run.redis(), names);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool mayBeGone = expected[i].mayBeGone && !keys[i].exists();
        const auto wrong = mayBeGone ? std::nullopt : notOfType(expected[i].type, keys[i]);
        if (wrong)
            co_return *wrong;
    }
    const auto verdict = co_await verify(run, keys, attempt);
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
    return [=](Run &run, Attempt attempt) {
        return verifyNamed(run, name, type, verify, std::move(attempt));
    };
}

QList<ExpectedKey> stringsOrGone(const QByteArrayList &names)
{
    QList<ExpectedKey> expected;
    for (const auto &name : names)
        expected.append({name, KeyType::String, true});
    return expected;
}

Verify verifyKeys(const QList<ExpectedKey> &expected, VerifySeveral verify)
{
    return [=](Run &run, Attempt attempt) {
        return verifyAll(run, expected, verify, std::move(attempt));
    };
}

QString Challenge::taskFor(const Keyspace &keyspace) const
{
    return named(task, keyspace);
}

QStringList Challenge::hintsFor(const Keyspace &keyspace) const
{
    QStringList texts;
    for (const auto &hint : hints)
        texts.append(named(hint, keyspace));
    return texts;
}

Keys Challenge::keysIn(const Keyspace &keyspace) const
{
    Keys whole;
    for (const auto &name : keys)
        whole.append(keyspace.key(name));
    return whole;
}

QCoro::Task<Verdict> verdictOf(Run &run, Challenge challenge, Attempt attempt)
{
    const auto verdict = co_await challenge.verify(run, attempt);
    if (!verdict.passed)
        co_return verdict;
    for (const auto &name : challenge.without) {
        const auto sent = attempt.sent(name);
        if (sent == Attempt::Sent::Seen)
            co_return Verdict{false, tr("%1 But %2 was sent on the way. Prepare it again, and do without.")
                                         .arg(verdict.observed, displayText(name))};
        if (sent == Attempt::Sent::Counted)
            co_return Verdict{false, tr("%1 But the server has executed %2 since it was prepared; to which key, its "
                                        "count does not tell. Prepare it again, and do without; where others work on "
                                        "this server, do it in the window, which sees what is sent.")
                                         .arg(verdict.observed, displayText(name))};
    }
    const bool isOnTheWay = challenge.by.isEmpty() || !attempt.seesOthers() ||
                            std::any_of(challenge.by.begin(), challenge.by.end(),
                                        [&](const auto &name) { return attempt.sent(name) != Attempt::Sent::No; });
    if (!isOnTheWay)
        co_return Verdict{false, tr("%1 But it did not come about by %2.")
                                     .arg(verdict.observed, displayText(challenge.by.join(tr(" or ").toUtf8())))};
    co_return verdict;
}

} // namespace lab
