// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/explained.h"

#include "app/base/tr.h"
#include "app/redis/errors.h"

#include <algorithm>
#include <array>

namespace lab {

using namespace Qt::StringLiterals;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qsizetype ShownValue = 64; // characters

bool isScript(const CommandRecord &record)
{
    return record.is("EVALSHA") || record.is("EVAL");
}

/// Whatever in it lies under the prefix: where its keys stand differs from command to command. Scripts say it.
QStringList keysOf(const CommandRecord &record, const Keyspace &keyspace)
{
    const auto &command = record.command;
    const auto candidates = isScript(record) ? command.mid(3, command.value(2).toLongLong()) : command.mid(1);
    QStringList names;
    for (const auto &name : candidates) {
        if ((isScript(record) || keyspace.owns({name})) && !names.contains(displayText(name)))
            names.append(displayText(name));
    }
    return names;
}

/// `lab:a`, or `One of lab:a, lab:b`: the subject of a sentence. Empty when no key is known.
QString whichOf(const QStringList &keys)
{
    return keys.size() < 2 ? keys.value(0) : tr("One of %1").arg(keys.join(u", "_s));
}

bool holds(const Reply &reply, const Reply &part)
{
    if (!reply.isArray())
        return reply == part;
    const auto &elements = reply.elements();
    return std::any_of(elements.begin(), elements.end(), [&part](const Reply &each) { return holds(each, part); });
}

/// A transaction's answers come with EXEC: the command that the one wanted belongs to stands as many places behind
/// MULTI.
template <typename IsWanted>
const CommandRecord *inTransaction(const QList<CommandRecord> &records, const CommandRecord &exec, IsWanted isWanted)
{
    const auto &answers = exec.reply.elements();
    const auto wanted = std::find_if(answers.begin(), answers.end(), isWanted);
    if (wanted == answers.end())
        return nullptr;
    auto left = std::distance(answers.begin(), wanted) + 1;
    const auto isIt = [&exec, &left](const CommandRecord &each) {
        return each.groupId == exec.groupId && left-- == 0;
    };
    const auto found = std::find_if(records.begin(), records.end(), isIt);
    return found == records.end() ? nullptr : &*found;
}

/// The last command that `isWanted` is true for the answer of; null when there is none.
template <typename IsWanted>
const CommandRecord *lastAnswered(const QList<CommandRecord> &records, IsWanted isWanted)
{
    for (auto at = records.size() - 1; at >= 0; --at) {
        const auto &record = records[at];
        if (record.is("EXEC") && record.reply.isArray()) {
            if (const auto *const queued = inTransaction(records, record, isWanted))
                return queued;
        } else if (isWanted(record.reply)) {
            return &record;
        }
    }
    return nullptr;
}

/// Those that answer with what somebody has written. The text of any other is the server's own, which then lies.
bool readsValues(const CommandRecord &record)
{
    static constexpr std::array<QByteArrayView, 14> Readers = {
        "GET",   "GETDEL", "GETEX",  "GETSET", "SET",     "MGET",    "HGET",
        "HMGET", "HVALS",  "LINDEX", "LRANGE", "HGETALL", "EVALSHA", "EVAL",
    };
    return std::any_of(Readers.begin(), Readers.end(), [&record](QByteArrayView name) { return record.is(name); });
}

/// MGET answers for each key in turn.
QStringList keysHolding(const CommandRecord &record, const Reply &value, const Keyspace &keyspace)
{
    if (!record.is("MGET") || !record.reply.isArray())
        return keysOf(record, keyspace);
    return {displayText(record.command.value(record.reply.elements().indexOf(value) + 1))};
}

Failure explained(const redis::ValueError &error, Failure failure, const QList<CommandRecord> &records,
                  const Keyspace &keyspace)
{
    const auto value = Reply::string(error.value());
    const auto *const record = lastAnswered(records, [&value](const Reply &reply) { return holds(reply, value); });
    if (!record || !readsValues(*record))
        return failure;
    const auto which = whichOf(keysHolding(*record, value, keyspace));
    if (which.isEmpty())
        return failure;
    const auto shown = shortened(displayText(error.value()), ShownValue);
    failure.message = error.wanted() == redis::ValueError::Wanted::Integer
                          ? tr("%1 holds “%2”; a whole number is needed.").arg(which, shown)
                          : tr("%1 holds “%2”; a number is needed.").arg(which, shown);
    failure.hint = tr("Somebody has written that: set it right, or delete the key.");
    return failure;
}

/// What is wrong with what the key holds, where that is what the server complains of.
QString complaintOf(const QByteArray &error, const QString &which)
{
    if (error.startsWith("WRONGTYPE "))
        return tr("%1 holds another type: use another key, or delete it.").arg(which);
    if (error.startsWith("ERR value is not ") || error.startsWith("ERR hash value is not "))
        return tr("What %1 holds is no number to count with: set it right, or delete the key.").arg(which);
    if (error.startsWith("ERR user_script:"))
        return tr("%1 may hold something else than the script expects: set it right, or delete it.").arg(which);
    return {};
}

Failure explained(const redis::ServerError &error, Failure failure, const QList<CommandRecord> &records,
                  const Keyspace &keyspace)
{
    QByteArray text;
    const auto isIt = [&error, &text](const Reply &reply) {
        if (reply.errorCode() != error.code())
            return false;
        text = reply.errorText();
        return true;
    };
    const auto *const record = lastAnswered(records, isIt);
    const auto which = record ? whichOf(keysOf(*record, keyspace)) : QString();
    const auto complaint = which.isEmpty() ? QString() : complaintOf(text, which);
    if (!complaint.isEmpty())
        failure.hint = complaint;
    return failure;
}

} // namespace

Failure explained(std::exception_ptr exception, const Timeline &timeline, const Keyspace &keys)
{
    const auto failure = failureOf(exception);
    try {
        std::rethrow_exception(std::move(exception));
    } catch (const redis::ValueError &error) {
        return explained(error, failure, commandsOf(timeline), keys);
    } catch (const redis::ServerError &error) {
        return explained(error, failure, commandsOf(timeline), keys);
    } catch (...) {
        return failure;
    }
}

} // namespace lab
