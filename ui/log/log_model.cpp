// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_model.h"

#include "app/base/tr.h"
#include "app/run/command_text.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype ArgumentInToolTip = 2000;

QString groupText(redis::CommandRecord::Group group)
{
    using Group = redis::CommandRecord::Group;
    switch (group) {
    case Group::Pipeline:
        return tr("sent in a pipeline");
    case Group::Transaction:
        return tr("sent in a transaction");
    case Group::Script:
        return tr("runs a script");
    case Group::Single:
        break;
    }
    return tr("sent by itself");
}

/// `reader 17 #4`
QString connectionText(const redis::CommandRecord &entry)
{
    return u"%1 #%2"_s.arg(QString::fromUtf8(entry.connection), QString::number(entry.connectionId));
}

} // namespace

LogModel::LogModel(qsizetype capacity, QObject *parent)
    : ListTableModel(parent)
    , m_capacity(capacity)
{
}

qsizetype LogModel::take(const QList<redis::CommandRecord> &batch)
{
    Q_ASSERT(batch.size() <= m_capacity);
    const qsizetype old = std::max<qsizetype>(0, rows().size() + batch.size() - m_capacity);
    appendNewest(batch, static_cast<int>(m_capacity));
    return old;
}

QList<TableColumn> LogModel::columns() const
{
    return {{tr("Time"), false, true},
            {tr("Command"), false, true},
            {tr("Reply"), false, true},
            {tr("µs"), true, true},
            {tr("Connection"), false, true}};
}

QString LogModel::text(const redis::CommandRecord &entry, int column) const
{
    switch (column) {
    case Time:
        return entry.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Command:
        return commandText(entry);
    case Reply:
        return firstLine(replyText(entry));
    case Micros:
        if (!entry.wasSent)
            return tr("not sent");
        return hasOwnTime(entry) ? QString::number(entry.micros(), 'f', entry.micros() < 100 ? 1 : 0) : QString();
    case Connection:
        return connectionText(entry);
    default:
        return {};
    }
}

QString LogModel::detail(const redis::CommandRecord &entry, int column) const
{
    switch (column) {
    case Command:
        return redis::displayCommand(entry.command, ArgumentInToolTip);
    case Reply:
        return replyText(entry);
    case Connection:
        return u"%1, %2"_s.arg(connectionText(entry), groupText(entry.group));
    default:
        return text(entry, column);
    }
}

QVariant LogModel::decoration(const redis::CommandRecord &entry, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    if (column == Reply && (!entry.fault.isEmpty() || entry.reply.isError()))
        return Tokens::current().danger;
    return column == Command ? Tokens::current().text : Tokens::current().muted;
}

} // namespace lab::ui
