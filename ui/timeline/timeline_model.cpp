// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_model.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/command_text.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WholeCommandText = 4'096;

/// Empty of what has no length, or none of its own.
QString lengthText(const Event &event)
{
    const auto *const command = commandOf(event);
    const bool hasLength = event.endMicros > event.startMicros && (!command || hasOwnTime(*command));
    return hasLength ? microsText(event.endMicros - event.startMicros) : QString();
}

} // namespace

QString eventKindName(const Event &event)
{
    if (commandOf(event))
        return tr("command");
    if (statementOf(event))
        return tr("SQL");
    return noteOf(event) ? tr("note") : tr("message");
}

QString eventSentence(const Event &event)
{
    QStringList parts{microsText(event.startMicros), event.actor};
    parts.append(event.hasFailed() ? tr("%1 (failed)").arg(eventText(event)) : eventText(event));
    if (const auto detail = eventDetail(event); !detail.isEmpty())
        parts.append(u"→ "_s + detail);
    if (const auto length = lengthText(event); !length.isEmpty())
        parts.append(length);
    return parts.join(u"  ·  "_s);
}

QList<TableColumn> TimelineModel::columns() const
{
    return {{tr("At"), true},  {tr("Who")}, {tr("Kind")}, {tr("What"), false, true}, {tr("Answer"), false, true},
            {tr("Took"), true}};
}

QString TimelineModel::text(const Event &event, int column) const
{
    switch (column) {
    case StartColumn:
        return microsText(event.startMicros);
    case ActorColumn:
        return event.actor;
    case KindColumn:
        return event.hasFailed() ? u"✗ "_s + eventKindName(event) : eventKindName(event);
    case TextColumn:
        return firstLine(eventText(event).simplified());
    case DetailColumn:
        return firstLine(eventDetail(event));
    default:
        return lengthText(event);
    }
}

QString TimelineModel::detail(const Event &event, int column) const
{
    if (const auto *const command = commandOf(event); command && column == TextColumn)
        return redis::displayCommand(command->command, WholeCommandText);
    if (column == TextColumn)
        return eventText(event);
    return column == DetailColumn ? eventDetail(event) : text(event, column);
}

QVariant TimelineModel::decoration(const Event &event, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    if (event.hasFailed() && column == KindColumn)
        return Tokens::current().danger;
    return column == TextColumn || column == ActorColumn ? QVariant() : QVariant(Tokens::current().muted);
}

} // namespace lab::ui
