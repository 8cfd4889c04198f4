// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_model.h"

#include "app/base/tr.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

QString eventKindName(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Command:
        return tr("command");
    case Event::Kind::Statement:
        return tr("SQL");
    case Event::Kind::Note:
        return tr("note");
    case Event::Kind::Message:
        return tr("message");
    }
    Q_UNREACHABLE();
}

QString eventSentence(const Event &event)
{
    QStringList parts{microsText(event.startMicros), event.actor};
    parts.append(event.failed ? tr("%1 (failed)").arg(event.text) : event.text);
    if (!event.detail.isEmpty())
        parts.append(u"→ "_s + event.detail);
    if (event.endMicros > event.startMicros)
        parts.append(microsText(event.endMicros - event.startMicros));
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
        return event.failed ? u"✗ "_s + eventKindName(event.kind) : eventKindName(event.kind);
    case TextColumn:
        return firstLine(event.text.simplified());
    case DetailColumn:
        return firstLine(event.detail);
    default:
        return event.endMicros > event.startMicros ? microsText(event.endMicros - event.startMicros) : QString();
    }
}

QString TimelineModel::detail(const Event &event, int column) const
{
    if (column == TextColumn)
        return event.text;
    return column == DetailColumn ? event.detail : text(event, column);
}

QVariant TimelineModel::decoration(const Event &event, int column, int role) const
{
    if (role != Qt::ForegroundRole)
        return {};
    if (event.failed && column == KindColumn)
        return Tokens::current().danger;
    return column == TextColumn || column == ActorColumn ? QVariant() : QVariant(Tokens::current().muted);
}

} // namespace lab::ui
