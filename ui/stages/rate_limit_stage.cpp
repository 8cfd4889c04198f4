// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/picture/facts.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;

namespace {

constexpr double Second = 1e6; // µs
constexpr qsizetype FewTracks = 4;

/// What one of the scripts said to a request. Times in microseconds since 1970.
struct Said
{
    QString actor;
    QByteArray key;
    qint64 limit = 0;
    double window = 0, at = 0;
    double heard = 0; ///< when the reply came, since the run began
    bool isAllowed = false;
    bool isByOwnClock = false; ///< `at` is what the client said
};

/// A counter that clients change themselves, as the replies to them tell.
struct PlainCounter
{
    QByteArray key = {};
    qint64 value = 0;
    bool hasEnd = false;
};

/// Lesson 08. Of an operation: the time around now, with the window of each algorithm, what each would say, and what it
/// said to the request. Of a scenario: the requests in time, or the counter and those who change it.
class RateLimitStage : public PatternStage
{
public:
    RateLimitStage()
        : PatternStage(tr("Requests in time"))
    {
    }

private:
    void forget(const Request &request) override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyCommand(const QString &actor, const CommandRecord &record);
    Track track(const QString &title, const QString &name, const QList<Span> &spans) const;
    QList<Dot> dotsOf(const QString &name) const;
    double now() const { return static_cast<double>(facts().value(u"now"_s).toLongLong()); }
    double window() const { return static_cast<double>(facts().value(u"window"_s).toLongLong()) * Second; }
    Block requestsInTime() const;
    Sentence verdict() const;
    Block plainCounter() const;

    QList<Said> m_said;
    qint64 m_limit = 0; ///< as the run was told; 0: it is not known
    PlainCounter m_counter;
    QMap<QString, bool> m_hasCounted; ///< of each who has asked for the plain counter
    qint64 m_through = 0;             ///< who looked first goes by that, who did not by what INCR says
};

LAB_STAGE("rate-limit", RateLimitStage)

/// What a script said; nothing when it was only to look, or is another one.
std::optional<Said> saidBy(const Event &event, const CommandRecord &record)
{
    const auto key = scriptKeys(record).value(0);
    const auto &command = record.command; // EVALSHA, script, 1, key, limit, window, now, 1 to count
    constexpr qsizetype Words = 8, Answers = 5;
    if (key.isEmpty() || command.size() != Words || command.last() != "1" || !record.reply.isArray() ||
        record.reply.size() != Answers)
        return std::nullopt;
    return Said{.actor = event.actor,
                .key = key,
                .limit = command[4].toLongLong(),
                .window = command[5].toDouble() * Second,
                .at = static_cast<double>(record.reply[4].count()),
                .heard = event.endMicros,
                .isAllowed = record.reply[0].boolean(),
                .isByOwnClock = command[6].toLongLong() > 0};
}

/// Where the fixed window that a key counts begins, as its name says.
double startOf(const QByteArray &key)
{
    return key.mid(key.lastIndexOf(':') + 1).toDouble() * Second;
}

bool isOf(const Said &said, const QString &algorithm)
{
    return said.key.contains("ratelimit:" + algorithm.toLatin1() + ":{");
}

void RateLimitStage::forget(const Request &request)
{
    m_limit = request.values.value(u"limit"_s).toLongLong();
    m_said.clear();
    m_counter = {};
    m_hasCounted.clear();
    m_through = 0;
}

void RateLimitStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!command)
        return;
    if (!isScenario() || !isOfTheRun(event)) {
        if (const auto said = saidBy(event, *command))
            m_said.append(*said);
        applyCommand(event.actor, *command);
    } else if (command->is("SET")) { // what is there in the beginning
        applyCommand(event.actor, *command);
    } else if (numbersRead(*command).contains(m_counter.key)) { // what the run reads at the end
        m_counter.value = numbersRead(*command).value(m_counter.key);
    }
}

void RateLimitStage::applyCommand(const QString &actor, const CommandRecord &record)
{
    if (record.is("GET"))
        m_hasCounted[actor] = false;
    else if (record.is("EXPIRE") && record.reply == redis::Reply::integer(1))
        m_counter.hasEnd = true;
    else if (record.is("SET") && !record.reply.isNull())
        m_counter = {record.command.value(1), record.command.value(2).toLongLong(),
                     record.command.contains("PX") || record.command.contains("EX")};
    else if (record.is("PTTL") && record.reply == redis::Reply::integer(-2))
        m_counter = {record.command.value(1)}; // expired
    else if (record.is("INCR") && record.reply.type() == redis::Reply::Type::Integer) {
        m_through += m_hasCounted.contains(actor) || record.reply.integer() <= m_limit ? 1 : 0;
        m_hasCounted[actor] = true;
        m_counter.key = record.command.value(1);
        m_counter.value = std::max(m_counter.value, record.reply.integer());
    } else if (record.is("EXEC") && record.reply.isArray() && record.reply.size() == 2) { // INCR and EXPIRE NX
        m_counter.value = record.reply[0].count();
        m_counter.hasEnd = true;
        m_hasCounted[actor] = true;
    }
}

/// What counts in the log, and what was said by this algorithm in the run.
QList<Dot> RateLimitStage::dotsOf(const QString &name) const
{
    QList<Dot> dots;
    const auto *const log = keys().first();
    if (name == u"sliding"_s && log && log->type == KeyType::SortedSet) {
        for (const auto &element : log->elements)
            dots.append(Dot{element.value.toDouble() - now()});
    }
    for (const auto &said : m_said) {
        if (isOf(said, name) && !(name == u"sliding"_s && said.isAllowed)) // those are in the log
            dots.append(Dot{said.at - now(), !said.isAllowed});
    }
    return dots;
}

Track RateLimitStage::track(const QString &title, const QString &name, const QList<Span> &spans) const
{
    const auto decision = recordIn(facts(), name).value_or(Fields());
    const auto count = decision.value(u"count"_s).toLongLong(), limit = facts().value(u"limit"_s).toLongLong();
    const auto wait = decision.value(u"retry_after"_s).toLongLong();
    const QString counts = tr("%1 of %2").arg(countText(count), countText(limit));
    return {title, wait > 0 ? tr("%1, next in %2 s").arg(counts, countText(wait)) : counts, spans, dotsOf(name)};
}

/// Four windows over one time: two of their lengths before now and one after.
Block RateLimitStage::operation() const
{
    const double length = window();
    if (length <= 0)
        return Sentence{.text = tr("Press Run to send a request."), .centred = true};
    const auto elapsed = static_cast<double>(facts().value(u"now"_s).toLongLong() % static_cast<qint64>(length));
    const auto bucket = recordIn(facts(), u"bucket"_s).value_or(Fields());
    const double refilled = static_cast<double>(bucket.value(u"reset"_s).toLongLong()) * Second;
    const auto counted = [this](const QString &name) {
        return countText(recordIn(facts(), name).value_or(Fields()).value(u"count"_s).toLongLong());
    };
    const Span fixed{-elapsed, length - elapsed, tr("current window: %1").arg(counted(u"fixed"_s))};
    const Span current{-elapsed, length - elapsed, tr("current window")};
    const Span before{-elapsed - length, -elapsed, tr("the one before, in part")};
    const Span refill = refilled > 0 ? Span{0, refilled, tr("until it is full")} : Span{0, length, tr("full")};
    return TimeAxis{.from = -2 * length,
                    .to = length,
                    .zero = tr("now"),
                    .tracks = {track(tr("Fixed window"), u"fixed"_s, {fixed}),
                               track(tr("Log"), u"sliding"_s, {{-length, 0, tr("the last window's length")}}),
                               track(tr("Counter, about"), u"counter"_s, {before, current}),
                               track(tr("Bucket"), u"bucket"_s, {refill})},
                    .store = Store::Redis};
}

QMap<QString, Situation> RateLimitStage::situations() const
{
    return {{u"boundary-burst"_s,
             {{{tr("Client"), tr("waits for the edge of a window")}},
              {{tr("Redis"), Store::Redis, tr("What counts the requests.")},
               {tr("Through"), Store::None, QString(), tr("within one window’s length")}}}},
            {u"clock-skew"_s,
             {{{tr("Right clock"), tr("spends the limit first")}, {tr("Fast clock"), tr("tries as often, after it")}},
              {{tr("Redis"), Store::Redis, tr("One key for both.")},
               {tr("Through"), Store::None, QString(), tr("in the same second")}}}},
            {u"orphan-counter"_s,
             {{{tr("Two requests"), tr("the first one may fail half way")}},
              {{tr("Redis"), Store::Redis, QString(), tr("seconds that the counter will live")}}}},
            {u"over-limit"_s,
             {{{tr("Requests"), tr("at once"), u"clients"_s}},
              {{tr("Redis"), Store::Redis, tr("Nothing is counted yet.")},
               {tr("Through"), Store::None, QString(), tr("requests")}}}}};
}

Block RateLimitStage::scenario() const
{
    if (!m_said.isEmpty())
        return Column{{requestsInTime(), verdict()}};
    if (!m_counter.key.isEmpty() || !m_hasCounted.isEmpty())
        return plainCounter();
    return Sentence{.text = tr("Requests are drawn here as they are answered, in their windows."), .centred = true};
}

/// A track for each actor, or one for all when they are many; and the windows, as far as the keys' names tell them.
Block RateLimitStage::requestsInTime() const
{
    const double last = m_said.last().at;
    double first = 0;
    QMap<QString, Track> tracks;
    QMap<QByteArray, Span> windows;
    TimeAxis axis{.from = -m_said.last().window, .to = 0, .zero = tr("last request"), .store = Store::Redis};
    for (const auto &said : m_said)
        tracks[said.actor].title = said.actor;
    const bool areMany = tracks.size() > FewTracks;
    if (areMany)
        tracks = {{QString(), Track{tr("All clients")}}};
    for (const auto &said : m_said) {
        auto &track = tracks[areMany ? QString() : said.actor];
        track.dots.append({said.at - last, !said.isAllowed});
        first = std::min(first, said.at - last);
        axis.from = std::min(axis.from, first);
        axis.to = std::max(axis.to, said.at - last);
        if (isOf(said, u"fixed"_s) && !windows.contains(said.key)) {
            const double start = startOf(said.key) - last;
            const auto label = windows.isEmpty() ? tr("a window") : QString(); // the next one is hit at its start
            windows.insert(said.key, {start, start + said.window, label});
            track.spans.append(windows[said.key]);
            axis.from = std::min(axis.from, start);
            axis.to = std::max(axis.to, start + said.window);
        }
    }
    for (auto &track : tracks) {
        const auto passed =
            std::count_if(track.dots.begin(), track.dots.end(), [](const Dot &dot) { return !dot.isRefused; });
        track.note = tr("%1 came through").arg(countText(passed));
        axis.tracks.append(track);
    }
    if (windows.isEmpty() && axis.to - first < m_said.last().window / 20)
        axis.from = std::min(first, -1000.0); // a window that is far longer would hide them
    const double margin = (axis.to - axis.from) / 50;
    axis.from -= margin;
    axis.to += margin;
    return axis;
}

/// The most that came through within one window's length, by when the replies came.
Sentence RateLimitStage::verdict() const
{
    QList<double> heard;
    for (const auto &said : m_said) {
        if (said.isAllowed)
            heard.append(said.heard);
    }
    const auto window = m_said.last().window;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < heard.size(); ++last) {
        while (heard[last] - heard[first] >= window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    const auto limit = m_said.last().limit;
    const auto drawn = m_said.last().isByOwnClock ? tr(" Each is drawn by its own server's clock.") : QString();
    if (most > limit)
        return {tr("✕ %1 came through within one window's length; the limit is %2.")
                        .arg(countText(most), countText(limit)) +
                    drawn,
                Tone::Bad};
    return {tr("✓ So far %1 came through within one window's length; the limit is %2.")
                    .arg(countText(most), countText(limit)) +
                drawn,
            Tone::Plain};
}

Block RateLimitStage::plainCounter() const
{
    const Sign looks{.label = tr("looked")}, counts{.label = tr("counted"), .filled = true, .store = Store::Redis};
    Actors clients{{looks, counts}, {}};
    for (const bool hasCounted : m_hasCounted)
        clients.each.append(hasCounted ? 1 : 0);
    const auto left = deeds().actors() > FewTracks ? Block(Card{.title = tr("Clients"), .blocks = {clients}})
                                                   : Block(deeds().cards());
    Card counter{.title = tr("Redis"),
                 .store = Store::Redis,
                 .isThere = m_counter.value > 0 || m_counter.hasEnd,
                 .blocks = {Count{m_counter.value, tr("says the counter")}},
                 .foot = {Sentence{.text = displayText(m_counter.key), .wire = true}}};
    const auto through = tr("%1 came through, of %2 allowed").arg(countText(m_through), countText(m_limit));
    if (m_limit > 0 && m_through > m_limit)
        counter.blocks.append(Sentence{u"✕ "_s + through, Tone::Bad});
    else if (m_limit > 0)
        counter.blocks.append(Sentence{through, Tone::Plain});
    if (m_counter.hasEnd)
        counter.blocks.append(Sentence{tr("✓ It has an end."), Tone::Plain});
    else if (m_counter.value > 0)
        counter.blocks.append(Sentence{tr("✕ It has no end: nobody has given it one."), Tone::Bad});
    return Row{{{left, 220}, {Column{{Arrow{}}, true}, 28, 0}, {counter, 220}}};
}

} // namespace

} // namespace lab::ui
