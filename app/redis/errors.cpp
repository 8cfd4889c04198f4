// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/errors.h"

#include "app/base/fields.h"
#include "app/base/tr.h"

#include <algorithm>
#include <array>

namespace lab::redis {

namespace {

struct Advice
{
    const char *code;
    const char *text;
};

constexpr QByteArrayView Aborted = "EXECABORT ";

constexpr std::array Advices = {
    Advice{"NOAUTH", QT_TR_NOOP("The server asks for a password: redis://:password@host.")},
    Advice{"WRONGPASS", QT_TR_NOOP("Check user and password, and that the ACL user is switched on.")},
    Advice{"NOPERM",
           QT_TR_NOOP("This ACL user may not do that: see ACL WHOAMI and ACL GETUSER, or connect as another user.")},
    Advice{"OOM",
           QT_TR_NOOP("The memory limit is reached: raise maxmemory, choose an eviction policy, or delete keys.")},
    Advice{"LOADING", QT_TR_NOOP("The server is still reading its data from disk. Try again in a moment.")},
    Advice{"READONLY", QT_TR_NOOP("This server is a replica: write to its primary (INFO replication names it).")},
    Advice{"WRONGTYPE", QT_TR_NOOP("The key holds another type: use another key, or delete this one.")},
    Advice{
        "MISCONF",
        QT_TR_NOOP("The server cannot save to disk, so it refuses writes: look at its log and its free disk space.")},
    Advice{"BUSY", QT_TR_NOOP("A script runs for too long: wait for it, or end it with SCRIPT KILL.")},
    Advice{"NOSCRIPT", QT_TR_NOOP("The server does not know this script: send it once with EVAL.")},
    Advice{"MOVED", QT_TR_NOOP("This is one node of a cluster, and the key lives on the node named here.")},
    Advice{"ASK", QT_TR_NOOP("This slot of the cluster is on the move: ask the node named here.")},
    Advice{"CROSSSLOT",
           QT_TR_NOOP("On a cluster all keys of one command must share a slot: put the same {tag} in their names.")},
    Advice{"CLUSTERDOWN", QT_TR_NOOP("The cluster misses nodes: see CLUSTER INFO.")},
    Advice{"MASTERDOWN", QT_TR_NOOP("The replica has lost its primary and may not serve old data.")},
    Advice{"NOREPLICAS", QT_TR_NOOP("Too few replicas are in touch for a write (min-replicas-to-write).")},
    Advice{"BUSYGROUP", QT_TR_NOOP("The consumer group is already there.")},
    Advice{"NOGROUP", QT_TR_NOOP("Make the stream's consumer group first: XGROUP CREATE … MKSTREAM.")},
    Advice{"DENIED", QT_TR_NOOP("The server is in protected mode: connect from its own host, or give it a password.")},
    Advice{"UNBLOCKED", QT_TR_NOOP("The key that was waited for went away or changed its type.")},
};

QByteArray firstWord(const QByteArray &text)
{
    return text.split(' ').first();
}

/// ERR is the code of many things; some have an answer.
constexpr std::array PlainAdvices = {
    Advice{"ERR max number of clients",
           QT_TR_NOOP("Close connections that are not needed (CLIENT LIST), or raise maxclients.")},
    Advice{
        "ERR DB index is out of range",
        QT_TR_NOOP(
            "The server has fewer databases (its setting `databases`): choose a lower number at the end of the URL.")},
};

constexpr QByteArrayView UnknownCommand = "ERR unknown command ";

/// `EVALSHA` of `ERR unknown command 'EVALSHA', with args …`: Redis 7 puts it between quotes, older ones between
/// backticks.
QByteArray unknownCommandOf(const QByteArray &text)
{
    const auto name = text.mid(UnknownCommand.size() + 1);
    const auto end = std::find_if(name.begin(), name.end(), [](char c) { return c == '\'' || c == '`' || c == ','; });
    return name.first(std::distance(name.begin(), end));
}

QString hintForUnknown(const QByteArray &command)
{
    const auto name = displayText(command);
    if (command.toUpper().startsWith("EVAL"))
        return tr("This server does not allow %1: lessons with scripts cannot run on it.").arg(name);
    return tr("This server does not allow %1, or is too old for it: what needs it cannot run there.").arg(name);
}

QString hintFor(const QByteArray &text);

/// An aborted transaction is named with what aborted it, which is what has to be set right.
QString hintForAborted(QByteArray cause)
{
    constexpr QByteArrayView AtExec = "Transaction discarded because of: "; // when EXEC itself was refused
    if (cause.startsWith(AtExec))
        cause = cause.mid(AtExec.size());
    const auto advice = hintFor(cause);
    return advice.isEmpty() ? tr("Nothing of the transaction has run. Correct the command named here.")
                            : tr("%1 Nothing of the transaction has run.").arg(advice);
}

QString hintFor(const QByteArray &text)
{
    for (const auto &[begin, advice] : PlainAdvices) {
        if (text.startsWith(begin))
            return lab::tr(advice);
    }
    if (text.startsWith(UnknownCommand))
        return hintForUnknown(unknownCommandOf(text));
    if (text.startsWith(Aborted))
        return hintForAborted(text.mid(Aborted.size()));
    const auto code = firstWord(text);
    for (const auto &[known, advice] : Advices) {
        if (code == known)
            return lab::tr(advice);
    }
    return {};
}

/// Without what only the server's makers can use (which line of which script), and without the arguments of a command
/// that it does not know: they may be anything, a password too. Records keep the reply as it came.
QString messageOf(QByteArray text)
{
    if (text == "ERR")
        return tr("The server refused without saying why.");
    if (const auto arguments = text.indexOf(", with args beginning with:"); arguments > 0)
        text.truncate(arguments);
    constexpr QByteArrayView Place = " script: ";
    constexpr qsizetype Sha = 40;
    const auto place = text.lastIndexOf(Place);
    if (place > 0 && text.mid(place + Place.size() + Sha).startsWith(", on @user_script:"))
        text.truncate(place);
    return displayText(text);
}

} // namespace

ConnectionError::ConnectionError(QString message, QString hint, bool mayHaveRun)
    : Error(ErrorKind::Connection, std::move(message), std::move(hint))
    , m_mayHaveRun(mayHaveRun)
{
}

TimeoutError::TimeoutError(QString message, QString hint)
    : Error(ErrorKind::Timeout, std::move(message), std::move(hint))
{
}

ServerError::ServerError(const QByteArray &text)
    : Error(ErrorKind::Server, messageOf(text), hintFor(text))
    , m_code(firstWord(text))
{
}

ServerError ServerError::refusedEntry(const QByteArray &text)
{
    ServerError error(text);
    error.m_isEntryRefused = true;
    return error;
}

bool ServerError::isEntryRefused() const
{
    return m_isEntryRefused || m_code == "NOAUTH" || m_code == "WRONGPASS";
}

bool isEntryRefused(const Error &error)
{
    const auto *const answer = dynamic_cast<const ServerError *>(&error);
    return answer && answer->isEntryRefused();
}

ProtocolError::ProtocolError(QString message)
    : Error(
          ErrorKind::Server, std::move(message),
          tr("Is it a Redis server, and nothing in between that changes its replies? The command and its reply are in "
             "the log."))
{
}

} // namespace lab::redis
