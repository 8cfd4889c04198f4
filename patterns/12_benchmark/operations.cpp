// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/pattern.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

Parameter productParameter()
{
    return Parameter::integer(u"id"_s, tr("Product"), 1, std::numeric_limits<qint64>::max())
        .withExample(u"1"_s)
        .withHelp(tr("1 to 5 are in the database."));
}

Outcome noSuchProduct(const Arguments &arguments)
{
    return Outcome::rejected(tr("No such product: %1.").arg(arguments.integer(u"id"_s)));
}

/// `median 41.2 µs, p99 180 µs`
QString timesText(const Distribution &times)
{
    return times.p99 ? tr("median %1, p99 %2").arg(microsText(times.median), microsText(*times.p99))
                     : tr("median %1, slowest %2").arg(microsText(times.median), microsText(times.maximum));
}

/// The times that the outcome speaks of, so that the picture is of the same clock. Of the twin there is no picture.
template <typename Side>
void noteTimes(Side &side, const Distribution &times, const std::vector<double> &micros)
{
    if constexpr (std::is_same_v<Side, Reader>) {
        QList<qint64> nanos;
        for (const double each : micros)
            nanos.append(qRound64(1000 * each));
        side.run().note(u"main"_s, tr("by the caller's clock: %1").arg(timesText(times)), false, nanos);
    }
}

const auto read = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = co_await side.prepare(arguments.integer(u"id"_s));
    if (!name)
        co_return noSuchProduct(arguments);
    const auto calls = arguments.integer(u"calls"_s);
    std::vector<double> micros;
    for (qint64 i = 0; i < calls; ++i) {
        side.run().throwIfStopped();
        const auto start = Steady::now();
        co_await side.read();
        micros.push_back(microsSince(start));
    }
    const auto times = Distribution::of(micros);
    noteTimes(side, times, micros);
    Fields fields{{u"name"_s, *name}, {u"first_us"_s, rounded(micros.front())}};
    for (const auto &[field, value] : toFields(times))
        fields.append(field, value);
    co_return Outcome::done(fields, tr("%1 was read %2 times: %3. The first call took %4.")
                                        .arg(*name, countText(calls), timesText(times), microsText(micros.front())));
};

const auto pipeline = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = co_await side.prepare(arguments.integer(u"id"_s));
    if (!name)
        co_return noSuchProduct(arguments);
    const auto calls = arguments.integer(u"calls"_s), depth = arguments.integer(u"depth"_s);
    qint64 trips = 0;
    const auto start = Steady::now();
    for (qint64 done = 0; done < calls; done += depth, ++trips) {
        side.run().throwIfStopped();
        co_await side.readTogether(std::min(depth, calls - done));
    }
    const double micros = microsSince(start), each = micros / static_cast<double>(calls);
    const Fields fields{{u"name"_s, *name},
                        {u"calls"_s, calls},
                        {u"round_trips"_s, trips},
                        {u"elapsed_us"_s, rounded(micros)},
                        {u"us_per_call"_s, rounded(each)}};
    const auto tripsText = counted(trips, tr("1 round trip"), tr("%1 round trips", nullptr, formOf(trips)));
    co_return Outcome::done(fields, tr("%1 reads in %2: %3 in all, %4 a read.")
                                        .arg(countText(calls), tripsText, microsText(micros), microsText(each)));
};

const auto paced = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = co_await side.prepare(arguments.integer(u"id"_s));
    if (!name)
        co_return noSuchProduct(arguments);
    const auto rate = arguments.integer(u"rate"_s), calls = rate * arguments.integer(u"seconds"_s);
    const auto interval = std::chrono::nanoseconds(1'000'000'000 / rate);
    std::vector<double> fromIntended, fromSent;
    qint64 late = 0;
    const auto first = Steady::now();
    for (qint64 i = 0; i < calls; ++i) {
        const auto due = first + interval * i;
        late += i > 0 && Steady::now() > due ? 1 : 0;
        co_await waitUntil(side.run(), due);
        const auto sent = Steady::now();
        co_await side.read();
        fromIntended.push_back(microsSince(due));
        fromSent.push_back(microsSince(sent));
    }
    const auto intended = Distribution::of(fromIntended), actual = Distribution::of(fromSent);
    noteTimes(side, actual, fromSent);
    const Fields fields{{u"name"_s, *name},
                        {u"calls"_s, calls},
                        {u"late"_s, late},
                        {u"from_intended"_s, toVariant(intended)},
                        {u"from_sent"_s, toVariant(actual)}};
    co_return Outcome::done(fields,
                            tr("%1 calls, %2 of them late. From when each was to begin: %3; from when it did: %4.")
                                .arg(countText(calls), countText(late), timesText(intended), timesText(actual)));
};

QCoro::Task<Outcome> doctor(Run &run, Arguments)
{
    const auto fields = co_await lookAtServer(run);
    const auto count = fields.value(u"findings"_s).toList().size();
    co_return Outcome::done(fields, counted(count, tr("1 thing to state beside a measurement."),
                                            tr("%1 things to state beside a measurement.", nullptr, formOf(count))));
}

QCoro::Task<Outcome> doctorTwin(Run &run, Arguments)
{
    Twin twin(run);
    const QString names[]{u"journal_mode"_s, u"synchronous"_s, u"page_size"_s, u"cache_size"_s};
    Fields fields{{u"sqlite_version"_s, sql::Connection::sqliteVersion()}};
    for (const auto &name : names) {
        const auto value = co_await twin.setting(name);
        fields.set(name, value);
    }
    co_return Outcome::done(fields, tr("Journal mode %1, synchronous %2.")
                                        .arg(fields.value(u"journal_mode"_s).toString().toUpper(),
                                             fields.value(u"synchronous"_s).toString()));
}

} // namespace

QList<Operation> operations()
{
    const QStringList times{u"first_us"_s, u"min_us"_s, u"median_us"_s, u"p90_us"_s,   u"p95_us"_s,
                            u"p99_us"_s,   u"max_us"_s, u"mean_us"_s,   u"histogram"_s};
    const auto calls = [](qint64 most, const QByteArray &usual) {
        return Parameter::integer(u"calls"_s, tr("Calls"), 1, most).withDefault(usual);
    };
    return {
        {.id = u"read"_s,
         .title = tr("Read, many times"),
         .summary = tr("GET of a product as JSON, or SELECT of its row, one call after the other; and how their times "
                       "are spread. Recording each call is part of its time."),
         .parameters = {productParameter(), calls(2000, "200")},
         .run = by<Reader>(read),
         .twin = by<Twin>(read),
         .aboutTheWay = times},
        {.id = u"pipeline"_s,
         .title = tr("Read in pipelines"),
         .summary = tr("The same reads, several in one write; or several in one transaction. Each is still O(1), and "
                       "they share the way."),
         .parameters = {productParameter(), calls(5000, "1000"),
                        Parameter::integer(u"depth"_s, tr("Reads a round trip"), 1, 1000).withDefault("100")},
         .run = by<Reader>(pipeline),
         .twin = by<Twin>(pipeline),
         .aboutTheWay = {u"elapsed_us"_s, u"us_per_call"_s}},
        {.id = u"paced"_s,
         .title = tr("Read at a fixed rate"),
         .summary = tr("Calls that are to begin so many times a second, whoever has answered. One that cannot, since "
                       "the one before is not done, is late, and its wait counts."),
         .parameters = {productParameter(),
                        Parameter::integer(u"rate"_s, tr("Calls a second"), 1, 250).withDefault("100"),
                        Parameter::integer(u"seconds"_s, tr("For"), 1, 10).withDefault("1").withUnit(u"s"_s)},
         .run = by<Reader>(paced),
         .twin = by<Twin>(paced),
         .aboutTheWay = {u"late"_s, u"from_intended"_s, u"from_sent"_s}},
        {.id = u"doctor"_s,
         .title = tr("What would show in a measurement?"),
         .summary =
             tr("INFO, CLIENT LIST and CONFIG GET of what the server does besides answering. Nothing is changed."),
         .run = doctor,
         .twin = doctorTwin}};
}

} // namespace lab::patterns::benchmark
