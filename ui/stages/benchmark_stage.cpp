// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/statistics.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;

namespace {

constexpr int MostBars = 8;

/// One round trip, or one stall: microseconds since the run began.
struct Stretch
{
    double from = 0, to = 0;
    double length() const { return to - from; }
};

/// Lesson 12. Of an operation: how the times of its round trips are spread. Of a scenario: the calls in time with what
/// the server did meanwhile, or the trials and in which of them somebody won.
class BenchmarkStage : public PatternStage
{
public:
    BenchmarkStage()
        : PatternStage(tr("Calls and their times"))
    {
    }

private:
    void forget(const Request &) override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void addCall(const Event &event, const CommandRecord &record);
    void addStall(const Event &event, const CommandRecord &record);
    Block spread() const;
    Block callsInTime() const;
    Block stalledServer() const;
    Block trials() const;

    QList<Stretch> m_calls;           ///< round trips: a pipeline is one
    QMap<quint64, qsizetype> m_trips; ///< of each pipeline, which of the calls
    qint64 m_commands = 0;
    std::vector<double> m_timed; ///< by the caller's clock, microseconds; once the run has told them
    QList<Stretch> m_stalls;
    double m_paused = -1; ///< when the stall that goes on began
    QList<bool> m_trials; ///< in whether somebody won, one each
};

LAB_STAGE("benchmark", BenchmarkStage)

std::vector<double> lengthsOf(const QList<Stretch> &stretches)
{
    std::vector<double> lengths;
    for (const auto &each : stretches)
        lengths.push_back(each.length());
    return lengths;
}

double sumOf(const QList<Stretch> &stretches)
{
    double sum = 0;
    for (const auto &each : stretches)
        sum += each.length();
    return sum;
}

/// Those that overlap are one.
QList<Stretch> joinedStretches(QList<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &one, const Stretch &other) { return one.from < other.from; });
    QList<Stretch> joined;
    for (const auto &each : stretches) {
        if (!joined.isEmpty() && each.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, each.to);
        else
            joined.append(each);
    }
    return joined;
}

void BenchmarkStage::forget(const Request &)
{
    m_calls.clear();
    m_trips.clear();
    m_commands = 0;
    m_timed.clear();
    m_stalls.clear();
    m_paused = -1;
    m_trials.clear();
}

void BenchmarkStage::happened(const Event &event)
{
    if (isScenario("one-sample"_L1)) {
        if (const auto *const note = noteOf(event); note && !isOfTheRun(event))
            m_trials.append(note->failed);
        return;
    }
    const auto *const note = noteOf(event);
    for (const auto nanos : note ? note->numbers : QList<qint64>())
        m_timed.push_back(static_cast<double>(nanos) / 1000);
    const auto *const command = doneCommand(event);
    if (!command)
        return;
    if (isScenario("stalled-server"_L1))
        addStall(event, *command);
    if (command->is("GET"))
        addCall(event, *command);
}

void BenchmarkStage::addCall(const Event &event, const CommandRecord &record)
{
    ++m_commands;
    const Stretch call{event.startMicros, event.endMicros};
    if (record.group != CommandRecord::Group::Pipeline) {
        m_calls.append(call);
    } else if (const auto at = m_trips.constFind(record.groupId); at != m_trips.constEnd()) {
        m_calls[*at].to = std::max(m_calls[*at].to, call.to);
    } else {
        m_trips.insert(record.groupId, m_calls.size());
        m_calls.append(call);
    }
}

/// PING comes back when the pause is over.
void BenchmarkStage::addStall(const Event &event, const CommandRecord &record)
{
    if (record.is("CLIENT")) {
        m_paused = event.startMicros;
    } else if (record.is("PING") && m_paused >= 0) {
        m_stalls.append({m_paused, event.endMicros});
        m_paused = -1;
    }
}

Block BenchmarkStage::operation() const
{
    if (m_calls.isEmpty())
        return Sentence{.text = item() == u"doctor"_s ? tr("What the server says of itself is in the outcome.")
                                                      : tr("Press Run: how the times of the calls are spread is drawn "
                                                           "here."),
                        .centred = true};
    return item() == u"paced"_s ? Block(Column{{callsInTime(), spread()}}) : spread();
}

QString p99Text(const measure::Summary &summary)
{
    return summary.hasP99() ? microsText(summary.p99) : tr("too few to know");
}

QList<Field> numbersOf(const measure::Summary &summary)
{
    return {{tr("fastest"), microsText(summary.minimum)},
            {tr("median"), microsText(summary.median)},
            {tr("mean"), microsText(summary.mean)},
            {tr("p99"), p99Text(summary)},
            {tr("slowest"), microsText(summary.maximum)}};
}

/// The bucket of a bar chart, by the exponent of its upper bound in microseconds.
int bucketOf(double micros)
{
    return micros <= 1 ? 0 : static_cast<int>(std::ceil(std::log2(micros)));
}

/// Bars, each of which ends where twice the time of the one before does, the last one where the slowest call does; in
/// which of them median and p99 lie is written at it.
Block BenchmarkStage::spread() const
{
    const auto micros = m_timed.empty() ? lengthsOf(m_calls) : m_timed;
    const auto summary = measure::summarize(micros);
    const auto median = bucketOf(summary.median), p99 = bucketOf(summary.p99);
    QMap<int, qint64> buckets;
    for (const double each : micros)
        ++buckets[bucketOf(each)];
    const int first = buckets.firstKey(), last = std::min(buckets.lastKey(), first + MostBars - 1);
    Bars bars{.total = last - first + 1, .store = Store::Redis};
    for (int i = first; i <= last; ++i) {
        const bool isRest = i == last && last < buckets.lastKey();
        const auto calls = isRest ? std::accumulate(buckets.lowerBound(i), buckets.end(), qint64(0)) : buckets.value(i);
        QStringList says{countText(calls)};
        if (std::min(median, last) == i)
            says.append(tr("median"));
        if (std::min(p99, last) == i && summary.hasP99())
            says.append(tr("p99"));
        const auto bound = isRest ? u"> "_s + microsText(std::exp2(i - 1)) : u"≤ "_s + microsText(std::exp2(i));
        bars.bars.append({bound, double(calls), says.join(u" · "_s)});
    }
    const auto trips = m_calls.size();
    const auto clock = m_timed.empty() ? tr("From the write to the last byte of the reply.")
                                       : tr("From the call until it goes on, as in the outcome.");
    const auto title = m_timed.empty() ? tr("%1, by the client's clock") : tr("%1, by the caller's clock");
    return Card{.title = title.arg(counted(trips, tr("1 round trip"), tr("%1 round trips", nullptr, formOf(trips)))),
                .detail = counted(m_commands, tr("1 command"), tr("%1 commands", nullptr, formOf(m_commands))),
                .store = Store::Redis,
                .blocks = {bars, Record{numbersOf(summary), 5}},
                .foot = {Sentence{clock}}};
}

/// A line where each call begins, a band while one that takes long is waited for.
Track callsTrack(const QList<Stretch> &calls, double whole)
{
    constexpr double Visible = 0.005; // of the axis
    Track track{tr("Calls"), {}};
    QList<Stretch> slow;
    for (const auto &call : calls) {
        track.strokes.append(Stroke{call.from});
        if (call.length() > Visible * whole)
            slow.append(call);
    }
    for (const auto &[from, to] : joinedStretches(slow))
        track.spans.append({from, to, QString(), Span::Kind::Work});
    track.note = counted(calls.size(), tr("1 call"), tr("%1 calls", nullptr, formOf(calls.size())));
    return track;
}

Block BenchmarkStage::callsInTime() const
{
    const double first = m_calls.first().from, last = m_calls.last().to, margin = (last - first) / 50;
    return TimeAxis{.from = first - margin,
                    .to = last + margin,
                    .tracks = {callsTrack(m_calls, last - first)},
                    .store = Store::Redis};
}

QMap<QString, Situation> BenchmarkStage::situations() const
{
    return {{u"one-sample"_s,
             {{{tr("A"), tr("a GET")}, {tr("B"), tr("the same GET")}},
              {{tr("Redis"), Store::Redis, tr("Answers both alike.")},
               {tr("Trials"), Store::None, QString(), tr("declare a winner")}}}},
            {u"stalled-server"_s,
             {{{tr("Client"), tr("calls each millisecond, or as often as it can")}},
              {{tr("Redis"), Store::Redis, tr("Stands still now and then.")},
               {tr("Calls"), Store::None, QString(), tr("meet a stall")}}}}};
}

Block BenchmarkStage::scenario() const
{
    if (isScenario("one-sample"_L1) && !m_trials.isEmpty())
        return trials();
    if (isScenario("stalled-server"_L1) && !m_calls.isEmpty())
        return stalledServer();
    return Sentence{.text = tr("The calls of a run are drawn here, and what became of them."), .centred = true};
}

/// Whether a call waited for the end of the stall. What came before the PING is also answered before it.
bool met(const Stretch &call, const Stretch &stall)
{
    return call.from < stall.to && call.to >= stall.to - stall.length() / 20;
}

Block BenchmarkStage::stalledServer() const
{
    double first = m_calls.first().from, last = m_calls.first().to;
    for (const auto &each : m_calls + m_stalls) {
        first = std::min(first, each.from);
        last = std::max(last, each.to);
    }
    const double whole = last - first;
    const auto percent = [](double share) {
        return withUnit(QString::number(100 * share, 'f', 1), u"%"_s);
    };
    const auto summary = measure::summarize(lengthsOf(m_calls));
    Track server{tr("Server")}, calls = callsTrack(m_calls, whole);
    for (const auto &[from, to] : m_stalls)
        server.spans.append({from, to, QString(), Span::Kind::Gap});
    const auto caught = std::count_if(m_calls.begin(), m_calls.end(), [this](const Stretch &call) {
        return std::any_of(m_stalls.begin(), m_stalls.end(),
                           [&call](const Stretch &stall) { return met(call, stall); });
    });
    server.note = tr("%1, %2 of the time")
                      .arg(counted(m_stalls.size(), tr("1 stall"), tr("%1 stalls", nullptr, formOf(m_stalls.size()))),
                           percent(whole > 0 ? sumOf(m_stalls) / whole : 0));
    calls.note =
        tr("%1 of %2 met one, %3")
            .arg(countText(caught), countText(m_calls.size()), percent(double(caught) / double(m_calls.size())));
    const TimeAxis axis{.from = first, .to = last, .tracks = {server, calls}, .store = Store::Redis};
    const auto times = tr("From when each call was sent: median %1, p99 %2. Dashed: the server stands still. Grey: "
                          "somebody waits.");
    return Column{{axis, Sentence{times.arg(microsText(summary.median), p99Text(summary))}}};
}

Block BenchmarkStage::trials() const
{
    Cells cells{.total = m_trials.size()};
    for (qsizetype i = 0; i < m_trials.size(); ++i)
        cells.cells.append({QString::number(i + 1) + (m_trials[i] ? u" ✕"_s : u" ✓"_s)});
    const auto won = std::count(m_trials.begin(), m_trials.end(), true);
    const Card found{
        .title = tr("Trials"),
        .blocks = {cells, Count{won, tr("of them declared a winner")}},
        .foot = {
            Sentence{tr("A cross: a winner was declared, though A and B are the same. A tick: no clear difference.")}}};
    return Row{{{Card{.title = tr("A"), .store = Store::Redis, .blocks = {Sentence{tr("the call")}}}, 90},
                {Card{.title = tr("B"), .store = Store::Redis, .blocks = {Sentence{tr("the same call")}}}, 90},
                {Column{{Arrow{}}, true}, 28, 0},
                {deeds().cards(), 200, 2},
                {found, 260, 3}}};
}

} // namespace

} // namespace lab::ui
