// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qsizetype MostPlaces = 5;

/// A name and a score, and how many places up from where it was; below zero: down.
struct Placed
{
    QString name;
    double score = 0;
    qsizetype climbed = 0;
};

/// What has happened in a scenario.
struct RankingRun
{
    bool keepsBest = false;
    QMap<QByteArray, double> scores = {}; ///< as they are now
    QSet<QByteArray> moved = {};          ///< names whose score an actor has changed
    // Pages:
    QMap<QByteArray, int> seen = {};
    QByteArrayList page = {};
    int pages = 0;
    bool isRead = false; ///< to the end
    // Games:
    QMap<QString, double> read = {}; ///< what is in the hands of those who have not written yet
    QSet<QString> games = {};
    double due = 0; ///< what those that have ended come to
    // Arrivals:
    QMap<QString, QByteArray> queued = {};
    QByteArrayList arrivals = {};
    QByteArray leader = {};
};

/// Of ZADD: names and scores; what stands before them are options.
QList<std::pair<QByteArray, double>> addedBy(const CommandRecord &record)
{
    QList<std::pair<QByteArray, double>> added;
    bool isNumber = false;
    for (qsizetype i = 2; i + 1 < record.command.size(); i += isNumber ? 2 : 1) {
        const auto score = record.command[i].toDouble(&isNumber);
        if (isNumber)
            added.append({record.command[i + 1], score});
    }
    return added;
}

/// Lesson 09. Of an operation: what it sent, and the boards, with who has moved. Of a scenario: the board and what the
/// reader has seen of it, the points that came to nothing, or who came first and who leads.
class RankingStage : public PatternStage
{
public:
    RankingStage()
        : PatternStage(tr("Ranking"))
    {
    }

private:
    void forget(const Request &request) override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyPage(const CommandRecord &record);
    void applyGame(const QString &actor, const CommandRecord &record);
    void applyArrival(const QString &actor, const CommandRecord &record);
    QList<Placed> placesOf(const KeyValue &key) const;
    Block pages() const;
    QList<Block> seen() const;
    Block games() const;
    Block arrivals() const;

    RankingRun m_run;
    QByteArrayList m_before; ///< names on the board before the run, in order
};

LAB_STAGE("ranking", RankingStage)

void RankingStage::forget(const Request &request)
{
    m_run = {.keepsBest = request.values.value(u"board"_s) == "best"};
    m_before = keys().first() ? elementNames(*keys().first()) : QByteArrayList();
}

void RankingStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario() || !command)
        return;
    if (command->is("ZADD") && isOfTheRun(event)) {
        for (const auto &[name, score] : addedBy(*command))
            m_run.due = m_run.scores[name] = score;
    } else if (isScenario("late-tie"_L1)) {
        applyArrival(event.actor, *command);
    } else if (isScenario("two-games"_L1) && !isOfTheRun(event)) {
        applyGame(event.actor, *command);
    } else if (isScenario("stale-page"_L1) && !isOfTheRun(event)) {
        applyPage(*command);
    }
}

void RankingStage::applyPage(const CommandRecord &record)
{
    if (record.is("ZADD")) {
        for (const auto &[name, score] : addedBy(record)) {
            m_run.scores[name] = score;
            m_run.moved.insert(name);
        }
    }
    const bool isPage = record.is("ZRANGE") || !scriptKeys(record).isEmpty();
    m_run.isRead = isPage && record.reply.size() == 0;
    if (!isPage || m_run.isRead)
        return;
    ++m_run.pages;
    m_run.page.clear();
    for (const auto &[name, score] : record.reply.pairs()) {
        m_run.page.append(name);
        ++m_run.seen[name];
    }
}

void RankingStage::applyGame(const QString &actor, const CommandRecord &record)
{
    const auto take = [this](double points) {
        m_run.due = m_run.keepsBest ? std::max(m_run.due, points) : m_run.due + points;
    };
    m_run.games.insert(actor);
    if (record.is("ZSCORE")) {
        m_run.read[actor] = record.reply.real();
    } else if (record.is("ZINCRBY")) {
        take(record.command.value(2).toDouble());
        auto &score = m_run.scores[record.command.value(3)];
        score = std::max(score, record.reply.real()); // it only rises
    } else if (record.is("ZADD")) {
        for (const auto &[name, score] : addedBy(record)) {
            take(m_run.keepsBest ? score : score - m_run.read.value(actor));
            if (!record.command.contains("GT") || record.reply == Reply::integer(1)) // with CH: how many were changed
                m_run.scores[name] = score;
        }
        m_run.read.remove(actor);
    }
}

void RankingStage::applyArrival(const QString &actor, const CommandRecord &record)
{
    if (record.is("RPUSH"))
        m_run.queued[actor] = record.command.value(2);
    else if (record.is("EXEC") && !record.reply.isNull() && m_run.queued.contains(actor))
        m_run.arrivals.append(m_run.queued.take(actor));
    else if (record.is("ZRANGE") && record.reply.isArray() && record.reply.size() > 0)
        m_run.leader = record.reply[0].text();
}

/// The highest of the board, with how they have moved since the run began.
QList<Placed> RankingStage::placesOf(const KeyValue &key) const
{
    QList<Placed> places;
    for (qsizetype i = 0; i < std::min(MostPlaces, key.elements.size()); ++i) {
        const auto before = m_before.indexOf(key.elements[i].name);
        places.append(
            {displayText(key.elements[i].name), key.elements[i].value.toDouble(), before < 0 ? 0 : before - i});
    }
    return places;
}

QList<Placed> placesIn(const QVariant &records)
{
    QList<Placed> places;
    for (const auto &record : records.toList().first(std::min(MostPlaces, records.toList().size()))) {
        const auto fields = record.value<Fields>();
        places.append({displayText(fields.value(u"name"_s)), fields.value(u"score"_s).toDouble()});
    }
    return places;
}

Card boardOf(const QString &title, Store store, const QList<Placed> &places, qint64 total)
{
    Bars bars{.total = total, .ranked = true, .store = store};
    for (const auto &[name, score, climbed] : places) {
        const auto moved = climbed > 0   ? u" ▲"_s + countText(climbed)
                           : climbed < 0 ? u" ▼"_s + countText(-climbed)
                                         : QString();
        bars.bars.append({name, score, valueText(score) + moved}); // which is a sign of its own
    }
    return {.title = title,
            .store = store,
            .isThere = !places.isEmpty(),
            .blocks = {places.isEmpty() ? Block(Sentence{tr("Nobody is on it.")}) : Block(bars)}};
}

Block RankingStage::operation() const
{
    const auto &boards = keys().keys();
    if (boards.size() < 2)
        return Sentence{.text = tr("The boards are drawn here: press Run to set them up."), .centred = true};
    const auto first = placesIn(facts().value(u"first"_s)), sqlite = placesIn(facts().value(u"sqlite"_s));
    const auto names = boardOf(tr("Ties by name"), Store::Redis, placesOf(boards[0].now), boards[0].now.length);
    const auto arrivals = boardOf(tr("Ties by arrival"), Store::Redis, first, boards[1].now.length);
    const auto rows = boardOf(tr("SQLite"), Store::Sqlite, sqlite, facts().value(u"sqlite"_s).toList().size());
    const Column sent{{steps().arrows(Store::Redis), steps().arrows(Store::Sqlite)}, true};
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 60, 0},
                {sent, 130},
                {names, 190, 2},
                {arrivals, 170, 2},
                {rows, 170, 2}}};
}

QMap<QString, Situation> RankingStage::situations() const
{
    return {{u"stale-page"_s,
             {{{tr("Reader"), tr("page by page")}, {tr("Mover"), tr("moves after the first page")}},
              {{tr("Board"), Store::Redis, tr("All players, in order.")},
               {tr("Seen"), Store::None, QString(), tr("different players in the end")}}}},
            {u"two-games"_s,
             {{{tr("Games"), tr("end at once"), u"games"_s}},
              {{tr("Board"), Store::Redis, tr("Ann has 100 points.")},
               {tr("In the end"), Store::None, QString(), tr("points")}}}},
            {u"late-tie"_s,
             {{{tr("Ann"), tr("gets to 100 first")}, {tr("Zoe"), tr("comes after her")}},
              {{tr("Board"), Store::Redis, tr("Both have 60 points.")},
               {tr("First place"), Store::None, QString(), tr("leads")}}}}};
}

Block RankingStage::scenario() const
{
    if (m_run.scores.isEmpty())
        return Sentence{.text = tr("The board of a run is drawn here, and what becomes of it."), .centred = true};
    if (isScenario("stale-page"_L1))
        return pages();
    return isScenario("two-games"_L1) ? games() : arrivals();
}

/// The board as it is now with a tick for each time that a player was seen, the page that came last, and the sum.
Block RankingStage::pages() const
{
    QList<std::pair<double, QByteArray>> places;
    for (const auto &[name, score] : m_run.scores.asKeyValueRange())
        places.append({score, name});
    std::sort(places.rbegin(), places.rend());
    Cells board{.total = places.size(), .numbered = true}, page{.total = m_run.page.size()};
    for (const auto &[score, name] : places)
        board.cells.append({displayText(name) + u"✓"_s.repeated(m_run.seen.value(name)),
                            m_run.moved.contains(name) ? Mark::Changed : Mark::None});
    for (const auto &name : m_run.page)
        page.cells.append({displayText(name)});
    const Card redis{.title = tr("Board, by position"), .store = Store::Redis, .blocks = {board}};
    const Card reader{.title = tr("Reader, page %1").arg(m_run.pages),
                      .isThere = m_run.pages > 0,
                      .blocks = {page, Count{m_run.seen.size(), tr("different players seen")}}};
    return Column{QList<Block>{Row{{{redis, 420, 3}, {Column{{Arrow{}}, true}, 28, 0}, {reader, 200}}}} + seen()};
}

/// Who was on two pages, and, once all is read, who was on none. That somebody who moved was is no fault of the pages.
QList<Block> RankingStage::seen() const
{
    QStringList twice, never, movedTwice, movedNever;
    for (const auto &[name, score] : m_run.scores.asKeyValueRange()) {
        const auto times = m_run.seen.value(name);
        const bool hasMoved = m_run.moved.contains(name);
        if (times > 1)
            (hasMoved ? movedTwice : twice).append(displayText(name));
        if (times == 0 && m_run.isRead)
            (hasMoved ? movedNever : never).append(displayText(name));
    }
    QList<Block> said;
    const auto tell = [&said](const QString &text, const QStringList &names, Tone tone) {
        if (!names.isEmpty())
            said.append(Sentence{text.arg(names.join(u", "_s)), tone});
    };
    tell(tr("✕ Seen twice, without having moved: %1."), twice, Tone::Bad);
    tell(tr("✕ Never seen, without having moved: %1."), never, Tone::Bad);
    tell(tr("⚠ Seen twice, having moved: %1."), movedTwice, Tone::Warning);
    tell(tr("⚠ Never seen, having moved: %1."), movedNever, Tone::Warning);
    if (said.isEmpty() && m_run.isRead)
        said.append(Sentence{tr("✓ Every player was seen once."), Tone::Plain});
    return said.mid(0, 2);
}

Block RankingStage::games() const
{
    const Sign idle{.label = tr("with nothing in hand")};
    const Sign holds{.label = tr("with a score read before"), .filled = true, .store = Store::Redis};
    Actors actors{{idle, holds}, {}};
    for (const auto &game : m_run.games)
        actors.each.append(m_run.read.contains(game) ? 1 : 0);
    const auto count = actors.each.size();
    const auto score = m_run.scores.first(), off = m_run.due - score;
    const Card left{.title = counted(count, tr("1 game"), tr("%1 games", nullptr, formOf(count))), .blocks = {actors}};
    const Bars bars{{{tr("should be"), m_run.due, valueText(m_run.due)}, {tr("it says"), score, valueText(score)}},
                    2,
                    false,
                    Store::Redis};
    const Card board{.title = m_run.keepsBest ? tr("Board of the best game") : tr("Board of all points"),
                     .store = Store::Redis,
                     .blocks = {Count{static_cast<qint64>(score), tr("points on the board")}, bars}};
    Sentence verdict{tr("✓ The board says what the games come to."), Tone::Plain};
    if (off > 0)
        verdict = {tr("✕ %1 points have come to nothing.").arg(valueText(off)), Tone::Bad};
    if (off < 0)
        verdict = {tr("✕ The board has %1 points too many.").arg(valueText(-off)), Tone::Bad};
    return Column{{Row{{{left, 220}, {Column{{Arrow{}}, true}, 28, 0}, {board, 320, 2}}}, verdict}};
}

/// In the order in which they got there; and who leads, once that was read.
Block RankingStage::arrivals() const
{
    Cells order{.total = m_run.arrivals.size(), .linked = true, .numbered = true};
    for (const auto &name : m_run.arrivals)
        order.cells.append({displayText(name)});
    const Card left{.title = tr("Got to 100 points, in this order"), .blocks = {order}};
    const bool isKnown = !m_run.leader.isEmpty() && !m_run.arrivals.isEmpty();
    const auto leader = displayText(m_run.leader), first = displayText(m_run.arrivals.value(0));
    const Card board{.title = tr("First place of the board"),
                     .store = Store::Redis,
                     .isThere = isKnown,
                     .blocks = {Sentence{isKnown ? leader : tr("It is read when both are there."), Tone::Plain}}};
    const Row row{{{left, 240}, {Column{{Arrow{}}, true}, 28, 0}, {board, 240}}};
    const auto verdict = leader == first ? Sentence{tr("✓ %1 came first and leads.").arg(leader), Tone::Plain}
                                         : Sentence{tr("✕ %1 came first and %2 leads.").arg(first, leader), Tone::Bad};
    return Column{isKnown ? QList<Block>{row, verdict} : QList<Block>{row}};
}

} // namespace

} // namespace lab::ui
