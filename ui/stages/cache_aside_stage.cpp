// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/facts.h"
#include "ui/stages/absent_rows.h"
#include "ui/stages/pattern_stage.h"
#include "ui/stages/per_second.h"

#include <QMap>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype FewActors = 3, MostBytes = 200;
constexpr qsizetype PriceOfInsert = 2, PriceOfUpdate = 1; ///< among the bindings

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

/// What happened in a scenario's run, as far as its events tell: actors who share a key.
struct CacheAsideRun
{
    QMap<QString, Actor> actors = {};
    QByteArray key = {}; ///< empty while no reader has asked for one
    bool isCached = false;
    int hits = 0, misses = 0, queries = 0, stored = 0;
    int rowVersion = 0, copyVersion = 0;  ///< of the row now; of the row that the copy was made from
    QList<QVariant> prices = {};          ///< of the row's versions, as far as statements said them
    double goneMicros = -1;               ///< when a look first found no copy any more; below zero: it has not gone
    QMap<QString, Sentence> writers = {}; ///< what they did to the row
    PerSecond gone = {};                  ///< keys that have expired
    AbsentRows absent = AbsentRows();     ///< that were asked for

    std::optional<qint64> priceOf(int version) const
    {
        const auto price = prices.value(version);
        return price.isNull() ? std::nullopt : std::optional(price.toLongLong());
    }
    bool isStale() const { return isCached && copyVersion < rowVersion; }
    qsizetype readers(Stand state) const
    {
        return std::count_if(actors.begin(), actors.end(),
                             [state](const Actor &each) { return each.isReader && each.state == state; });
    }
};

/// Lesson 02. Of an operation: what was sent to the cache and to the database, numbered in order, and what both have
/// now. Of a scenario: who waits, who asks, who has an answer, and the key that they share.
class CacheAsideStage : public PatternStage
{
public:
    CacheAsideStage()
        : PatternStage(tr("Readers, cache and database"))
    {
    }
    void started(const Event &event) override;

private:
    void forget(const Request &request) override
    {
        m_run = {.absent = AbsentRows(request.values.value(u"requests"_s).toLongLong())};
    }
    bool isStep(const Event &event) const override { return verbOf(event) != u"TTL"_s; } // asked only to show it
    QString resultOf(const Event &event) const override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCommand(const Event &event, const redis::CommandRecord &record);
    void applyGet(const redis::CommandRecord &record, Actor &actor, double micros);
    void applyStatement(const Event &event, const sql::SqlRecord &record);
    QList<Block> cacheContent(const KeyValue &key) const;
    Sentence copyText() const;
    Card cache() const;
    Card database() const;
    Block fewActors() const;
    QList<Block> tooManyQueries() const;
    Block manyReaders() const;
    Card sharedKey(QList<Block> blocks) const;
    Card askedDatabase(QList<Block> blocks) const;

    CacheAsideRun m_run;
};

LAB_STAGE("cache-aside", CacheAsideStage)

/// Whether it put a copy under the key: SET, or the script.
bool stores(const redis::CommandRecord &record, const QByteArray &key)
{
    if (record.is("SET"))
        return record.command.value(1) == key && !record.reply.isNull();
    return scriptKeys(record).value(0) == key && record.reply == redis::Reply::integer(1);
}

void CacheAsideStage::started(const Event &event)
{
    PatternStage::started(event);
    if (!isScenario() || !statementOf(event) || isOfTheRun(event))
        return;
    m_run.actors[event.actor].state = Stand::Asking;
    m_run.absent.started(event);
}

/// Of a cached value only that it was there, for the transcript has it in full.
QString CacheAsideStage::resultOf(const Event &event) const
{
    const auto *const command = doneCommand(event);
    if (!command || !command->is("GET"))
        return PatternStage::resultOf(event);
    if (command->reply.isNull())
        return tr("miss");
    return command->reply == redis::Reply::string("null") ? u"null"_s : tr("hit");
}

void CacheAsideStage::happened(const Event &event)
{
    if (!isScenario())
        return;
    const auto *const made = statementOf(event);
    if (made && verbOf(event) == u"INSERT"_s)
        m_run.prices = {made->bindings.value(PriceOfInsert)};
    if (isOfTheRun(event))
        return;
    m_run.absent.take(event);
    m_run.actors[event.actor];
    m_run.gone.take(event);
    if (const auto *const command = doneCommand(event))
        applyCommand(event, *command);
    if (const auto *const statement = statementOf(event))
        applyStatement(event, *statement);
}

void CacheAsideStage::applyCommand(const Event &event, const redis::CommandRecord &record)
{
    auto &actor = m_run.actors[event.actor];
    if (record.is("GET")) {
        applyGet(record, actor, event.endMicros);
    } else if (record.is("DEL") || record.is("UNLINK")) {
        m_run.isCached = m_run.isCached && !record.command.mid(1).contains(m_run.key);
    } else if (!m_run.key.isEmpty() && stores(record, m_run.key)) {
        ++m_run.stored;
        m_run.isCached = true;
        m_run.goneMicros = -1;
        m_run.copyVersion = actor.rowVersion;
    }
}

void CacheAsideStage::applyGet(const redis::CommandRecord &record, Actor &actor, double micros)
{
    const auto name = record.command.value(1);
    if (m_run.key.isEmpty())
        m_run.key = name;
    m_run.isCached = !record.reply.isNull();
    ++(m_run.isCached ? m_run.hits : m_run.misses);
    if (m_run.isCached || m_run.hits == 0)
        m_run.goneMicros = -1;
    else if (m_run.goneMicros < 0)
        m_run.goneMicros = micros;
    actor.isReader = true;
    actor.state = m_run.isCached ? Stand::Answered : Stand::Waiting;
}

void CacheAsideStage::applyStatement(const Event &event, const sql::SqlRecord &record)
{
    auto &actor = m_run.actors[event.actor];
    actor.state = Stand::Answered;
    if (!record.fault.isEmpty())
        return;
    if (verbOf(event) == u"UPDATE"_s) {
        m_run.prices.append(record.bindings.value(PriceOfUpdate));
        m_run.writers[event.actor] = {tr("set the row's price to %1").arg(m_run.prices.last().toString()), Tone::Plain};
    }
    ++(verbOf(event) == u"UPDATE"_s ? m_run.rowVersion : m_run.queries);
    actor.rowVersion = m_run.rowVersion;
}

Block CacheAsideStage::operation() const
{
    const Row cacheRow{{{steps().arrows(Store::Redis), 170}, {cache(), 190}}};
    const Row databaseRow{{{steps().arrows(Store::Sqlite), 170}, {database(), 190}}};
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 108, 0}, {Column{{cacheRow, databaseRow}}, 370}}};
}

QList<Block> CacheAsideStage::cacheContent(const KeyValue &key) const
{
    if (!key.exists())
        return {Sentence{tr("Not cached.")}};
    if (key.type != KeyType::String)
        return {Sentence{tr("A %1: GET answers WRONGTYPE.").arg(displayText(key.typeName)), Tone::Warning}};
    if (facts().value(u"remembers_miss"_s).toBool() || recordIn(facts(), u"cached"_s))
        return {copyText()};
    return {Sentence{tr("Not this product: a read takes it for a miss."), Tone::Warning},
            Sentence{.text = limitedText(key.bytes, MostBytes), .tone = Tone::Plain, .wire = true}};
}

/// What a read is given from the cache; and whether that is true.
Sentence CacheAsideStage::copyText() const
{
    const auto row = recordIn(facts(), u"row"_s), copy = recordIn(facts(), u"cached"_s);
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
    const auto *const key = keys().first();
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = key && key->exists()};
    card.blocks = key ? cacheContent(*key) : QList<Block>{Sentence{tr("Press Run to read a product.")}};
    card.detail = key ? displayText(key->key.name) : QString();
    if (card.isThere)
        card.foot = {Life{keys().lifeOf(*key, facts().value(u"longest_life_ms"_s).toLongLong())}};
    return card;
}

Card CacheAsideStage::database() const
{
    const auto row = recordIn(facts(), u"row"_s);
    Card card{.title = tr("SQLite"), .detail = u"products"_s, .store = Store::Sqlite, .isThere = row.has_value()};
    card.blocks = {Sentence{row ? productText(*row) : keys().first() ? tr("No such row.") : QString(), Tone::Plain}};
    return card;
}

QMap<QString, Situation> CacheAsideStage::situations() const
{
    return {{u"stampede"_s,
             {{{tr("Readers"), tr("want the key"), u"readers"_s}},
              {{tr("Redis"), Store::Redis, tr("One copy. Soon it expires.")},
               {tr("SQLite"), Store::Sqlite, QString(), tr("queries after the expiry")}}}},
            {u"stale-write"_s,
             {{{tr("Reader"), tr("reads the row, to store a copy")}, {tr("Writer"), tr("changes the row")}},
              {{tr("Redis"), Store::Redis, QString(), tr("the price of the copy in the end")},
               {tr("SQLite"), Store::Sqlite, tr("The row, with its old price.")}}}},
            {u"mass-expiry"_s,
             {{{tr("Observer"), tr("counts the keys, ten times a second")}},
              {{tr("Redis"), Store::Redis, tr("Keys that were made together.")},
               {tr("Gone"), Store::None, QString(), tr("keys in the worst second")}}}},
            {u"penetration"_s,
             {{{tr("Callers"), tr("ask for what is not there"), u"callers"_s}},
              {{tr("Redis"), Store::Redis, tr("No copy of any of them.")},
               {tr("SQLite"), Store::Sqlite, QString(), tr("queries for rows that do not exist")}}}}};
}

Block CacheAsideStage::scenario() const
{
    if (m_run.actors.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with what they share."), .centred = true};
    if (!m_run.gone.isEmpty())
        return m_run.gone.row();
    if (isScenario("penetration"_L1))
        return m_run.absent.row();
    return m_run.actors.size() > FewActors ? manyReaders() : fewActors();
}

/// What the database was asked too often; nothing while it was not.
QList<Block> CacheAsideStage::tooManyQueries() const
{
    if (isScenario("stampede"_L1) && m_run.queries > std::max<qsizetype>(1, m_run.actors.size() / 10))
        return {Sentence{tr("✕ %1 for one row.").arg(countText(m_run.queries)), Tone::Bad}};
    return {};
}

Block CacheAsideStage::fewActors() const
{
    if (m_run.key.isEmpty())
        return deeds().cards();
    QList<Block> copy;
    if (const auto price = m_run.priceOf(m_run.copyVersion); price && m_run.isCached)
        copy.append(Count{price, tr("is the copy's price")});
    if (m_run.isStale())
        copy.append(Sentence{tr("✕ The copy is older than the row."), Tone::Bad});
    QList<Block> row;
    if (const auto price = m_run.priceOf(m_run.rowVersion))
        row.append(Count{price, tr("is the row's price")});
    row.append(Count{m_run.queries, m_run.queries == 1 ? tr("query") : tr("queries"), 5});
    return flow({{deeds().cards(m_run.writers), 190, 2}, {sharedKey(copy), 190, 2}, {askedDatabase(row), 190, 2}});
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
    const Card answered = group(tr("Answered"), Stand::Answered, knows, tr("have an answer"));
    const Card database =
        askedDatabase(QList<Block>{queries, Actors::alike(asks, m_run.readers(Stand::Asking))} + tooManyQueries());
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    const Row left{{{sharedKey({misses, hits}), 190, 3}, lead, {waiting, 130, 2}}};
    const Row right{{{database, 190, 3}, lead, {answered, 130, 2}}};
    return Row{{{left, 364}, lead, {right, 364}}};
}

Card CacheAsideStage::sharedKey(QList<Block> blocks) const
{
    const QString there = m_run.isCached ? tr("The last look found a copy.") : tr("The last look found no copy.");
    const QString stored =
        counted(m_run.stored, tr("Stored once."), tr("Stored %1 times.", nullptr, formOf(m_run.stored)));
    blocks.append(Sentence{m_run.stored > 0 ? u"%1 %2"_s.arg(there, stored) : there});
    if (m_run.goneMicros >= 0 && moment().micros > m_run.goneMicros)
        blocks.append(Sentence{tr("Found gone %1 ago.").arg(microsText(moment().micros - m_run.goneMicros))});
    Card card{.title = tr("Redis"), .store = Store::Redis, .isThere = m_run.isCached, .blocks = std::move(blocks)};
    card.foot = {Sentence{.text = displayText(m_run.key), .wire = true}};
    return card;
}

Card CacheAsideStage::askedDatabase(QList<Block> blocks) const
{
    Card card{.title = tr("SQLite"), .detail = u"products"_s, .store = Store::Sqlite, .blocks = std::move(blocks)};
    card.isThere = m_run.queries > 0 || m_run.readers(Stand::Asking) > 0;
    return card;
}

} // namespace

} // namespace lab::ui
