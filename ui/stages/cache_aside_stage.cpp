// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/facts.h"
#include "ui/picture/seen_keys.h"
#include "ui/stages/deeds.h"
#include "ui/stages/stage.h"
#include "ui/stages/steps.h"

#include <QMap>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype FewActors = 3, MostBytes = 200;

enum class Stand { Waiting, Asking, Answered };

QString productText(const Fields &product)
{
    return tr("%1, %2").arg(displayText(product.value(u"name"_s)), displayText(product.value(u"price"_s)));
}

/// Somebody with a lane of their own in a scenario.
struct Actor
{
    Stand state = Stand::Waiting;
    bool isReader = false;
    int rowVersion = 0; ///< how often the row had been changed when this actor read it last
};

/// What happened in a run, as far as its events tell. An operation has steps, a scenario actors who share a key.
struct CacheAsideRun
{
    bool isScenario = false;
    Steps steps = {};
    QMap<QString, Actor> actors = {};
    Deeds deeds = {};
    QByteArray key = {};                    ///< empty while no reader has asked for one
    bool isCached = false, isOneKey = true; ///< whether all have asked for that one
    int hits = 0, misses = 0, queries = 0, stored = 0;
    int rowVersion = 0, copyVersion = 0; ///< of the row now; of the row that the copy was made from

    bool isStale() const { return isCached && copyVersion < rowVersion; }
    qsizetype readers(Stand state) const
    {
        return std::count_if(actors.begin(), actors.end(),
                             [state](const Actor &each) { return each.isReader && each.state == state; });
    }
};

/// Lesson 02. Of an operation: what was sent to the cache and to the database, numbered in order, and what both have
/// now. Of a scenario: who waits, who asks, who has an answer, and the key that they share.
class CacheAsideStage : public Stage
{
public:
    void begin(const Request &request) override { m_run = {request.what == Request::What::Scenario}; }
    void started(const Event &event) override;
    void apply(const Event &event) override;
    void observe(const Observation &observation) override;
    Picture picture() const override;

private:
    void applyCommand(const Event &event, const redis::CommandRecord &record);
    void applyGet(const redis::CommandRecord &record, Actor &actor);
    void applyStatement(const Event &event, const sql::SqlRecord &record);
    Block operation() const;
    QList<Block> cacheContent(const KeyValue &key) const;
    Sentence copyText() const;
    Card cache() const;
    Card database() const;
    Block scenario() const;
    Block fewActors() const;
    Block manyReaders() const;
    Card sharedKey(QList<Block> blocks) const;
    Card askedDatabase(QList<Block> blocks) const;

    CacheAsideRun m_run;
    SeenKeys m_keys;
    Fields m_facts; ///< `row`, `cached`, `remembers_miss`, `longest_life_ms`, as the lesson observed them
};

LAB_STAGE("cache-aside", CacheAsideStage)

/// The run's own doings: it prepares, and leaves nothing behind.
bool isOfTheRunItself(const Event &event)
{
    return event.actor == u"main"_s;
}

/// What came back: of a cached value only that it was there, for the transcript has it in full.
QString resultOf(const Event &event)
{
    const auto *const command = commandOf(event);
    if (!command || event.hasFailed() || !command->is("GET"))
        return firstLine(eventDetail(event));
    if (command->reply.isNull())
        return tr("miss");
    return command->reply == redis::Reply::string("null") ? u"null"_s : tr("hit");
}

/// Whether it put a copy under the key: SET, or the script.
bool stores(const redis::CommandRecord &record, const QByteArray &key)
{
    if (record.is("SET"))
        return record.command.value(1) == key && !record.reply.isNull();
    return scriptKeys(record).value(0) == key && record.reply == redis::Reply::integer(1);
}

void CacheAsideStage::started(const Event &event)
{
    if (m_run.isScenario && statementOf(event) && !isOfTheRunItself(event))
        m_run.actors[event.actor].state = Stand::Asking;
}

void CacheAsideStage::apply(const Event &event)
{
    const auto *const command = commandOf(event);
    // TTL is asked by the lesson, to show it; the pattern does not need it.
    if (!m_run.isScenario && !(command && command->is("TTL")))
        m_run.steps.take(event, resultOf(event));
    if (!m_run.isScenario || isOfTheRunItself(event))
        return;
    m_run.actors[event.actor];
    m_run.deeds.take(event, resultOf(event));
    if (command && !command->reply.isError() && !event.hasFailed())
        applyCommand(event, *command);
    if (const auto *const statement = statementOf(event))
        applyStatement(event, *statement);
}

void CacheAsideStage::applyCommand(const Event &event, const redis::CommandRecord &record)
{
    auto &actor = m_run.actors[event.actor];
    if (record.is("GET")) {
        applyGet(record, actor);
    } else if (record.is("DEL") || record.is("UNLINK")) {
        m_run.isCached = m_run.isCached && !record.command.mid(1).contains(m_run.key);
    } else if (!m_run.key.isEmpty() && stores(record, m_run.key)) {
        ++m_run.stored;
        m_run.isCached = true;
        m_run.copyVersion = actor.rowVersion;
    }
}

void CacheAsideStage::applyGet(const redis::CommandRecord &record, Actor &actor)
{
    const auto name = record.command.value(1);
    if (m_run.key.isEmpty())
        m_run.key = name;
    m_run.isOneKey = m_run.isOneKey && name == m_run.key;
    m_run.isCached = !record.reply.isNull();
    ++(m_run.isCached ? m_run.hits : m_run.misses);
    actor.isReader = true;
    actor.state = m_run.isCached ? Stand::Answered : Stand::Waiting;
}

void CacheAsideStage::applyStatement(const Event &event, const sql::SqlRecord &record)
{
    auto &actor = m_run.actors[event.actor];
    actor.state = Stand::Answered;
    if (!record.fault.isEmpty())
        return;
    ++(verbOf(event) == u"UPDATE"_s ? m_run.rowVersion : m_run.queries);
    actor.rowVersion = m_run.rowVersion;
}

void CacheAsideStage::observe(const Observation &observation)
{
    m_keys.see(observation.keys);
    m_facts = observation.facts;
}

Picture CacheAsideStage::picture() const
{
    const auto actors = std::min(m_run.actors.size(), FewActors + 1);
    const QString subject = m_run.isScenario ? u"scenario of %1"_s.arg(actors) : u"operation"_s;
    return {tr("Readers, cache and database"), subject, 0, {m_run.isScenario ? scenario() : operation()}};
}

Block CacheAsideStage::operation() const
{
    const Row cacheRow{{{m_run.steps.arrows(Store::Redis), 170}, {cache(), 190}}};
    const Row databaseRow{{{m_run.steps.arrows(Store::Sqlite), 170}, {database(), 190}}};
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 108, 0}, {Column{{cacheRow, databaseRow}}, 370}}};
}

QList<Block> CacheAsideStage::cacheContent(const KeyValue &key) const
{
    if (!key.exists())
        return {Sentence{tr("Not cached.")}};
    if (key.type != KeyType::String)
        return {Sentence{tr("A %1: GET answers WRONGTYPE.").arg(displayText(key.typeName)), Tone::Warning}};
    if (m_facts.value(u"remembers_miss"_s).toBool() || recordIn(m_facts, u"cached"_s))
        return {copyText()};
    return {Sentence{tr("Not this product: a read takes it for a miss."), Tone::Warning},
            Sentence{.text = limitedText(key.bytes, MostBytes), .tone = Tone::Plain, .wire = true}};
}

/// What a read is given from the cache; and whether that is true.
Sentence CacheAsideStage::copyText() const
{
    const auto row = recordIn(m_facts, u"row"_s), copy = recordIn(m_facts, u"cached"_s);
    const QString text = copy ? productText(*copy) : tr("null: there is no such product.");
    if (copy == row)
        return {text, Tone::Plain};
    if (!copy || !row)
        return {tr("⚠ stale: %1").arg(text), Tone::Warning};
    const QString differing = differences(*copy, *row).join(u", "_s);
    return {tr("⚠ stale: %1 (not the row's %2)").arg(text, differing), Tone::Warning};
}

Card CacheAsideStage::cache() const
{
    const auto *const key = m_keys.first();
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = key && key->exists()};
    card.blocks = key ? cacheContent(*key) : QList<Block>{Sentence{tr("Press Run to read a product.")}};
    card.detail = key ? displayText(key->key.name) : QString();
    if (card.isThere)
        card.foot = {Life{m_keys.lifeOf(*key, m_facts.value(u"longest_life_ms"_s).toLongLong())}};
    return card;
}

Card CacheAsideStage::database() const
{
    const auto row = recordIn(m_facts, u"row"_s);
    Card card{.title = tr("SQLite"), .detail = u"products"_s, .store = Store::Sqlite, .isThere = row.has_value()};
    card.blocks = {Sentence{row ? productText(*row) : m_keys.first() ? tr("No such row.") : QString(), Tone::Plain}};
    return card;
}

Block CacheAsideStage::scenario() const
{
    if (m_run.actors.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with what they share."), .centred = true};
    return m_run.actors.size() > FewActors ? manyReaders() : fewActors();
}

Block CacheAsideStage::fewActors() const
{
    if (m_run.key.isEmpty())
        return m_run.deeds.cards();
    const Sentence stale{tr("⚠ older than the row"), Tone::Warning};
    const Count queries{m_run.queries, m_run.queries == 1 ? tr("query") : tr("queries")};
    const Count changes{m_run.rowVersion, m_run.rowVersion == 1 ? tr("change of the row") : tr("changes of the row")};
    return Row{{{m_run.deeds.cards(), 170},
                {Column{{Arrow{}}, true}, 28, 0},
                {sharedKey(m_run.isStale() ? QList<Block>{stale} : QList<Block>{}), 190},
                {askedDatabase({queries, changes}), 190}}};
}

/// From left to right: the key that all want, those who found nothing and wait, those who ask, those who know.
Block CacheAsideStage::manyReaders() const
{
    const Sign asks{.label = tr("at work"), .filled = true, .store = Store::Sqlite};
    const Sign knows{.shape = Sign::Shape::Disc, .filled = true};
    const auto group = [this](const QString &title, Stand state, const Sign &sign, const QString &caption) {
        const auto count = m_run.readers(state);
        return Card{.title = title, .framed = false, .blocks = {Count{count, caption}, Actors::alike(sign, count)}};
    };
    const Count misses{m_run.misses, m_run.misses == 1 ? tr("GET found nothing") : tr("GETs found nothing")};
    const Sentence hits{
        counted(m_run.hits, tr("One GET found it."), tr("%1 GETs found it.", nullptr, formOf(m_run.hits)))};
    const Count queries{m_run.queries, m_run.queries == 1 ? tr("query answered") : tr("queries answered")};
    const Card waiting = group(tr("Waiting"), Stand::Waiting, {}, tr("found nothing yet"));
    const Card answered = group(tr("Answered"), Stand::Answered, knows, tr("have the product"));
    const Card database = askedDatabase({queries, Actors::alike(asks, m_run.readers(Stand::Asking))});
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    const Row left{{{sharedKey({misses, hits}), 190, 3}, lead, {waiting, 130, 2}}};
    const Row right{{{database, 190, 3}, lead, {answered, 130, 2}}};
    return Row{{{left, 364}, lead, {right, 364}}};
}

/// What the events of the run say of the key that it made for itself.
Card CacheAsideStage::sharedKey(QList<Block> blocks) const
{
    const QString there = m_run.isCached ? tr("The last look found a copy.") : tr("The last look found no copy.");
    const QString stored =
        counted(m_run.stored, tr("Stored once."), tr("Stored %1 times.", nullptr, formOf(m_run.stored)));
    blocks.append(Sentence{m_run.stored > 0 ? u"%1 %2"_s.arg(there, stored) : there});
    return {
        .title = tr("Redis"),
        .store = Store::Redis,
        .isThere = m_run.isCached,
        .blocks = std::move(blocks),
        .foot = {Sentence{.text = m_run.isOneKey ? displayText(m_run.key) : tr("a key for each id"), .wire = true}}};
}

Card CacheAsideStage::askedDatabase(QList<Block> blocks) const
{
    Card card{.title = tr("SQLite"), .detail = u"products"_s, .store = Store::Sqlite, .blocks = std::move(blocks)};
    card.isThere = m_run.queries > 0 || m_run.readers(Stand::Asking) > 0;
    return card;
}

} // namespace

} // namespace lab::ui
