// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/transcript_model.h"

#include "app/base/units.h"
#include "app/run/command_text.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;
using Group = redis::CommandRecord::Group;

namespace {

constexpr qsizetype ShownReply = 600;
constexpr qsizetype WholeReply = 4'096;

QString replyOf(const redis::CommandRecord &record, qsizetype limit)
{
    return record.fault.isEmpty() ? record.reply.display(limit) : record.fault;
}

bool together(const redis::CommandRecord &a, const redis::CommandRecord &b)
{
    return a.groupId != 0 && a.groupId == b.groupId;
}

} // namespace

QList<TableColumn> TranscriptModel::columns() const
{
    return {{tr("Sent as")},
            {tr("Command"), false, true},
            {tr("Reply"), false, true},
            {tr("Time"), true},
            {tr("Connection")}};
}

QString TranscriptModel::text(const redis::CommandRecord &record, int column) const
{
    switch (column) {
    case GroupColumn:
        switch (record.group) {
        case Group::Single:
            return {};
        case Group::Pipeline:
            return tr("pipeline");
        case Group::Transaction:
            return tr("transaction");
        case Group::Script:
            return tr("script");
        }
        return {};
    case CommandColumn:
        return commandText(record);
    case ReplyColumn:
        return replyOf(record, ShownReply);
    case TimeColumn:
        if (!record.wasSent)
            return tr("not sent");
        return hasOwnTime(record) ? microsText(record.micros()) : QString();
    default:
        return displayText(record.connection);
    }
}

QString TranscriptModel::detail(const redis::CommandRecord &record, int column) const
{
    if (column == CommandColumn)
        return redis::displayCommand(record.command, WholeReply);
    return column == ReplyColumn ? replyOf(record, WholeReply) : text(record, column);
}

QVariant TranscriptModel::decoration(const redis::CommandRecord &record, int column, int role) const
{
    const bool failed = !record.fault.isEmpty() || record.reply.isError();
    if (role == Qt::ForegroundRole && column == ReplyColumn)
        return failed ? Tokens::current().danger : Tokens::current().muted;
    if (role == Qt::ForegroundRole && column > ReplyColumn)
        return Tokens::current().muted;
    return {};
}

TranscriptModel::Place TranscriptModel::placeOf(int row) const
{
    const bool joined = row > 0 && together(rows()[row - 1], rows()[row]);
    const bool joins = row + 1 < rows().size() && together(rows()[row], rows()[row + 1]);
    if (joined)
        return joins ? Place::Middle : Place::Last;
    return joins ? Place::First : Place::Alone;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == GroupColumn) {
        const auto place = placeOf(index.row());
        if (role == PlaceRole)
            return static_cast<int>(place);
        // The name of a group stands once; every row keeps it for screen readers.
        if (role == Qt::DisplayRole && (place == Place::Middle || place == Place::Last))
            return QString();
        if (role == Qt::AccessibleTextRole)
            return ListTableModel::data(index, Qt::DisplayRole);
    }
    return ListTableModel::data(index, role);
}

QString TranscriptModel::asCommands(const QModelIndexList &selected) const
{
    QStringList lines;
    for (const auto &index : selected)
        lines.append(redis::displayCommand(rows()[index.row()].command, WholeReply));
    return lines.join(u'\n');
}

} // namespace lab::ui
