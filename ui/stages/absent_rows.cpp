// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/absent_rows.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <algorithm>

namespace lab::ui {

using namespace picture;

void AbsentRows::started(const Event &query)
{
    m_atWork.insert(query.actor);
}

void AbsentRows::take(const Event &event)
{
    if (statementOf(event)) {
        m_atWork.remove(event.actor);
        m_queries += event.hasFailed() ? 0 : 1;
    } else if (const auto *const note = noteOf(event)) {
        m_refused += note->numbers.isEmpty() ? 0 : 1;
    } else if (const auto *const command = commandOf(event); command && !event.hasFailed()) {
        take(event.actor, *command);
    }
}

/// What is stored under the key that was asked for is a remembered miss; what else is stored counts misses.
void AbsentRows::take(const QString &actor, const redis::CommandRecord &record)
{
    const auto key = record.command.value(1);
    if (record.is("GET")) {
        ++(record.reply.isNull() ? m_misses : m_hits);
        m_asked[actor] = key;
    } else if (record.is("SET") && key == m_asked.value(actor)) {
        ++m_stored;
    }
}

Card AbsentRows::cache() const
{
    const Count misses{m_misses, m_misses == 1 ? tr("GET found nothing") : tr("GETs found nothing")};
    const auto hits = counted(m_hits, tr("One GET found a remembered miss."),
                              tr("%1 GETs found a remembered miss.", nullptr, formOf(m_hits)));
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = m_stored > 0, .blocks = {misses, Sentence{hits}}};
    if (m_stored > 0)
        card.blocks.append(
            Sentence{counted(m_stored, tr("Stored once."), tr("Stored %1 times.", nullptr, formOf(m_stored)))});
    card.foot = {Sentence{.text = tr("a key for each id"), .wire = true}};
    return card;
}

Card AbsentRows::database() const
{
    const Count queries{m_queries, m_queries == 1 ? tr("query answered") : tr("queries answered")};
    const Sign asks{.label = tr("at work"), .filled = true, .store = Store::Sqlite};
    Card card{.title = tr("SQLite"), .detail = QStringLiteral("products"), .store = Store::Sqlite};
    card.isThere = m_queries > 0 || !m_atWork.isEmpty();
    card.blocks = {queries, Actors::alike(asks, m_atWork.size())};
    if (10 * m_queries > std::max(m_wanted, m_hits + m_misses))
        card.blocks.append(
            Sentence{tr("✕ %1 queries for rows that do not exist.").arg(countText(m_queries)), Tone::Bad});
    return card;
}

/// From left to right: what was asked for, what the cache knew of it, what the database was asked, what came of it.
Row AbsentRows::row() const
{
    const Card callers{.title = tr("Callers"), .blocks = {Count{m_hits + m_misses, tr("asked")}}};
    Card ends{.title = tr("What came of it"), .blocks = {Count{m_hits + m_queries, tr("answered")}}};
    if (m_refused > 0)
        ends.blocks.append(Count{m_refused, tr("refused by the limit")});
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    const Row left{{{callers, 140, 3}, lead, {cache(), 190, 4}}};
    const Row right{{{database(), 190, 4}, lead, {ends, 140, 3}}};
    return Row{{{left, 364}, lead, {right, 364}}};
}

} // namespace lab::ui
