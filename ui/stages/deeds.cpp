// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/deeds.h"

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

QString verbOf(const Event &event)
{
    if (const auto *const command = commandOf(event)) {
        const auto script = scriptFile(*command);
        return script.isEmpty() ? QString::fromUtf8(command->command.value(0)) : script;
    }
    const auto *const statement = statementOf(event);
    return statement ? statement->statement.section(u' ', 0, 0) : QString();
}

QByteArrayList scriptKeys(const redis::CommandRecord &record)
{
    const bool isScript = record.is("EVALSHA") || record.is("EVAL");
    return isScript ? record.command.mid(3, record.command.value(2).toLongLong()) : QByteArrayList();
}

QMap<QByteArray, qint64> numbersRead(const redis::CommandRecord &record)
{
    QMap<QByteArray, qint64> numbers;
    const bool isMany = record.is("MGET") && record.reply.isArray();
    if (!isMany && !record.is("GET"))
        return numbers;
    const auto values = isMany ? record.reply.elements() : QList<redis::Reply>{record.reply};
    for (qsizetype i = 0; i < values.size(); ++i) {
        bool isNumber = values[i].isNull();
        const auto number = values[i].isText() ? values[i].text().toLongLong(&isNumber) : 0;
        if (isNumber)
            numbers.insert(record.command.value(i + 1), number);
    }
    return numbers;
}

std::optional<qint64> integerIn(const redis::Reply &reply)
{
    return reply.type() == redis::Reply::Type::Integer ? std::optional(reply.integer()) : std::nullopt;
}

std::pair<redis::Reply, redis::Reply> pairIn(const redis::Reply &reply)
{
    const bool isPair = reply.isArray() && reply.size() == 2;
    return isPair ? std::pair(reply[0], reply[1]) : std::pair(redis::Reply(), redis::Reply());
}

void Deeds::take(const Event &event, const QString &result)
{
    auto &last = m_last[event.actor];
    if (const auto *const note = noteOf(event))
        last.note = note->text;
    if (!commandOf(event) && !statementOf(event))
        return;
    last = {u"%1 → %2"_s.arg(verbOf(event), result), {}};
}

Column Deeds::cards(const QMap<QString, Sentence> &states) const
{
    Column cards;
    for (const auto &[actor, last] : m_last.asKeyValueRange()) {
        const Sentence deed{.text = last.deed, .tone = Tone::Plain, .wire = true};
        cards.blocks.append(Card{.title = actor, .blocks = {states.value(actor, deed), Sentence{last.note}}});
    }
    return cards;
}

} // namespace lab::ui
