// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

#include <QDir>
#include <QFile>

namespace lab::testing {

using namespace Qt::StringLiterals;

/// A lesson of every kind of thing that a lesson can have, to prove that a lesson is data only. Its files are written
/// to `folder`.
namespace toy {

inline Key keyOf(const Keyspace &keys, const Arguments &arguments)
{
    return keys.key("toy:{" + arguments.text(u"key"_s) + '}');
}

inline Keys touched(const Keyspace &keys, const Arguments &arguments)
{
    return {keyOf(keys, arguments)};
}

inline QCoro::Task<Outcome> set(Run &run, Arguments arguments)
{
    auto command = redis::makeCommand("SET", keyOf(run.keys(), arguments), arguments.text(u"value"_s));
    if (arguments.has(u"ex"_s))
        command += redis::makeCommand("EX", arguments.text(u"ex"_s));
    co_await run.redis().send(command);
    co_return Outcome::done({{u"value"_s, arguments.text(u"value"_s)}}, u"Set."_s);
}

inline QCoro::Task<Outcome> setTwin(Run &run, Arguments arguments)
{
    const QVariantList bindings{QString::fromUtf8(arguments.text(u"value"_s))};
    const auto rows = co_await run.twin().query(u"SELECT ? AS value"_s, bindings);
    co_return Outcome::done({{u"value"_s, rows.scalar()}}, u"Selected."_s);
}

inline QCoro::Task<Outcome> get(Run &run, Arguments arguments)
{
    const auto reply = co_await run.redis().command("GET", keyOf(run.keys(), arguments));
    if (reply.isNull())
        co_return Outcome::rejected(u"No such key."_s, u"Set it first."_s);
    co_return Outcome::done({{u"value"_s, reply.text()}}, u"There it is."_s);
}

inline QCoro::Task<Outcome> bytes(Run &run, Arguments arguments)
{
    const auto key = keyOf(run.keys(), arguments);
    const QByteArray odd("a\0\xff", 3);
    co_await run.redis().command("SET", key, odd);
    const auto reply = co_await run.redis().command("GET", key);
    co_return Outcome::done({{u"value"_s, reply.text()}}, u"Three bytes."_s);
}

inline QCoro::Task<Outcome> push(Run &run, Arguments arguments)
{
    const auto key = keyOf(run.keys(), arguments);
    const auto side = arguments.text(u"side"_s) == "left" ? "LPUSH" : "RPUSH";
    QList<redis::Command> commands{redis::makeCommand("DEL", key)};
    for (const auto &item : arguments.list(u"items"_s))
        commands.append(redis::makeCommand(side, key, item));
    if (arguments.flag(u"expire"_s))
        commands.append(redis::makeCommand("EXPIRE", key, 60));
    co_await run.redis().transaction(commands);
    const auto items = co_await run.redis().command("LRANGE", key, 0, -1);
    QList<Fields> rows;
    for (const auto &item : items.texts())
        rows.append(Fields{{u"item"_s, item}, {u"bytes"_s, qint64(item.size())}});
    Fields fields{{u"length"_s, qint64(items.size())}};
    fields.set(u"items"_s, rows);
    co_return Outcome::done(fields, u"Pushed %1 items."_s.arg(items.size()));
}

inline QCoro::Task<Outcome> increment(Run &run, Arguments arguments)
{
    const auto reply = co_await run.redis().command("INCR", keyOf(run.keys(), arguments));
    co_return Outcome::done({{u"value"_s, reply.integer()}}, u"Incremented."_s);
}

inline QCoro::Task<Outcome> wait(Run &run, Arguments arguments)
{
    const auto steps = arguments.integer(u"steps"_s);
    for (qint64 i = 0; i < steps; ++i) {
        run.progress(i, steps, u"naps"_s);
        co_await run.sleep(std::chrono::milliseconds(50));
    }
    co_return Outcome::done({{u"naps"_s, steps}}, u"Well rested."_s);
}

/// Who signs in with their own name as the password is told so by the form.
inline QString signInProblem(const Arguments &arguments)
{
    const bool same = arguments.text(u"user"_s) == arguments.text(u"password"_s);
    return same ? u"The password must not be the name."_s : QString();
}

/// Offers the key that it wrote.
inline QCoro::Task<Outcome> signIn(Run &run, Arguments arguments)
{
    const auto session = "session-" + arguments.text(u"user"_s);
    co_await run.redis().command("SET", run.keys().key("toy:{" + session + '}'), 1);
    auto outcome = Outcome::done({{u"session"_s, session}}, u"Signed in."_s);
    outcome.offers = {{u"key"_s, session}};
    co_return outcome;
}

inline QCoro::Task<Outcome> listen(Run &run, Arguments arguments)
{
    auto &live = run.live();
    qint64 heard = 0;
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        ++heard;
        run.message(u"listener"_s, arguments.text(u"channel"_s),
                    redis::Reply::string("message " + QByteArray::number(heard)));
        live.count({{u"heard"_s, heard}});
        co_await live.rest(std::chrono::milliseconds(30));
    }
    co_return Outcome::done({{u"heard"_s, heard}}, u"Heard enough."_s);
}

enum class Mode { Naive, Atomic };
consteval auto wordsOf(Mode)
{
    return words("naive", "atomic");
}

/// Writers count themselves. Of the naive ones the first has always read before the others, and writes after them.
struct Race
{
    struct Ending
    {
        Mode mode{};
        qint64 expected = 0, counted = 0;

        static constexpr auto Members =
            named("mode expected counted", &Ending::mode, &Ending::expected, &Ending::counted);
    };

    Race(Run &all, const Arguments &arguments)
        : run(all)
        , ending{.mode = arguments.choice<Mode>(u"mode"_s), .expected = arguments.integer(u"clients"_s)}
    {
    }

    QCoro::Task<void> setUp() { co_await run.redis().command("DEL", key); }

    QCoro::Task<void> writer(Actor &me)
    {
        if (ending.mode == Mode::Atomic) {
            co_await me.redis.command("INCR", key);
            co_return;
        }
        if (me.number > 1)
            co_await me.after(u"read"_s);
        const auto reply = co_await me.redis.command("GET", key);
        const auto seen = reply.optionalInteger().value_or(0);
        me.note(u"saw %1"_s.arg(seen));
        me.reached(u"read"_s);
        if (me.number == 1)
            co_await me.after(u"written"_s);
        co_await me.redis.command("SET", key, seen + 1);
        me.reached(u"written"_s);
    }

    QCoro::Task<Ending> end()
    {
        const auto count = co_await run.redis().command("GET", key);
        ending.counted = count.integer();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.counted == ending.expected; }
    static QString clauseOf(const Ending &ending)
    {
        return u"%1 of %2 counted"_s.arg(ending.counted).arg(ending.expected);
    }

    Run &run;
    Ending ending;
    Key key = run.keys().key("toy:{race}");
};

/// Whether the coin of the run's own making shows its other side.
struct Coin
{
    struct Ending
    {
        QString side;
        static constexpr auto Members = named("side", &Ending::side);
    };

    Coin(Run &, const Arguments &arguments)
        : way(QString::fromUtf8(arguments.text(u"strategy"_s)))
    {
    }
    QCoro::Task<void> setUp() { co_return; }
    QCoro::Task<void> thrower(Actor &me)
    {
        me.note(u"throws"_s);
        co_return;
    }
    QCoro::Task<Ending> end() { co_return Ending{way == u"fair"_s ? u"heads"_s : u"edge"_s}; }
    static bool holds(const Ending &ending) { return ending.side != u"edge"_s; }
    static QString clauseOf(const Ending &ending) { return u"it shows %1"_s.arg(ending.side); }

    QString way;
};

inline QList<Scenario> scenarios()
{
    const Scenario race{.id = u"race"_s,
                        .title = u"Lost update"_s,
                        .summary = u"Two read, both write."_s,
                        .invariant = u"Everybody is counted."_s,
                        .ways = {{u"naive"_s, u"GET, then SET."_s}, {u"atomic"_s, u"INCR."_s}},
                        .choice = u"mode"_s,
                        .parameters = {Parameter::integer(u"clients"_s, u"Clients"_s, 1, 200).withDefault("8")},
                        .prediction = Prediction{.prompt = u"How many are counted, done naively?"_s,
                                                 .way = u"naive"_s,
                                                 .field = u"counted"_s,
                                                 .unit = u"writers"_s}};
    const Scenario coin{.id = u"coin"_s,
                        .title = u"Coin"_s,
                        .summary = u"It falls."_s,
                        .invariant = u"It falls on a side."_s,
                        .ways = {{u"fair"_s, u"An honest coin."_s}, {u"bent"_s, u"One that stands."_s}},
                        .prediction =
                            Prediction{.prompt = u"How does the honest one fall?"_s,
                                       .way = u"fair"_s,
                                       .field = u"side"_s,
                                       .choices = {{u"on its head"_s, u"heads"_s}, {u"& so on"_s, u"edge"_s}}}};
    const auto writers = [](const Race &world) {
        return static_cast<int>(world.ending.expected);
    };
    return {scenario<Race>(race, {{u"writer"_s, &Race::writer, writers}}),
            scenario<Coin>(coin, {{u"thrower"_s, &Coin::thrower}})};
}

inline QCoro::Task<void> ping(Run *run)
{
    co_await run->redis().command("PING");
}

inline QCoro::Task<void> selectOne(Run *run)
{
    const auto client = run->twin();
    co_await client.query(u"SELECT 1"_s);
}

inline QCoro::Task<std::vector<measure::Arm>> arms(Run &run, Setting)
{
    std::vector<measure::Arm> arms;
    arms.push_back({u"PING"_s, measure::Engine::Redis, [run = &run] { return ping(run); }, 1, {}});
    arms.push_back({u"SELECT 1"_s, measure::Engine::Sqlite, [run = &run] { return selectOne(run); }, 1, {}});
    co_return arms;
}

inline QCoro::Task<void> nap(Run *run, double milliseconds)
{
    co_await run->sleep(std::chrono::microseconds(static_cast<int>(milliseconds * 1000)));
}

inline QCoro::Task<std::vector<measure::Arm>> naps(Run &run, Setting setting)
{
    const double length = setting.value(u"length"_s) * setting.value(u"count"_s);
    std::vector<measure::Arm> arms;
    arms.push_back({u"short"_s, measure::Engine::Redis, [run = &run, length] { return nap(run, length); }, 1, {}});
    arms.push_back({u"long"_s, measure::Engine::Sqlite, [run = &run, length] { return nap(run, 2 * length); }, 1, {}});
    co_return arms;
}

/// The second point is never measured.
inline QCoro::Task<std::vector<measure::Arm>> breaksOff(Run &run, Setting setting)
{
    if (setting.value(u"length"_s) > 2)
        throw redis::ServerError("LOADING Redis is loading the dataset in memory");
    co_return co_await arms(run, setting);
}

inline QCoro::Task<void> prepareEndless(Run &run, QRandomGenerator)
{
    co_await run.redis().command("SET", run.keys().key("toy:{a}"), 1);
}

inline QCoro::Task<Verdict> hasTtl(Run &run, Attempt)
{
    const auto ttl = co_await run.redis().command("TTL", run.keys().key("toy:{a}"));
    co_return Verdict{ttl.integer() > 0, u"lab:toy:{a} has TTL %1."_s.arg(ttl.integer())};
}

inline QList<Challenge> challenges()
{
    return {{.id = u"ttl"_s,
             .title = u"Let it expire"_s,
             .task = u"Give %1toy:{a} a TTL."_s,
             .hints = {u"There is a command for it."_s, u"EXPIRE %1toy:{a} 60."_s},
             .keys = {"toy:{a}"},
             .prepare = prepareEndless,
             .verify = hasTtl}};
}

inline QList<Question> questions()
{
    return {{.id = u"none"_s,
             .prompt = u"What is the type of nothing?"_s,
             .experiment = commands({"TYPE $nothing"}),
             .choices = {{u"string"_s, answers("string"), u"Nothing is not an empty string."_s},
                         {u"none"_s, answers("none"), u"TYPE says so of what is not there."_s}}},
            {.id = u"sum"_s,
             .prompt = u"What is forty and two?"_s,
             .experiment = commands({"SET $n 40", "INCRBY $n 2"}),
             .number = Tolerance{.share = 0.1, .unit = u"points"_s},
             .explanation = u"INCRBY adds."_s},
            {.id = u"rank"_s,
             .prompt = u"In which order?"_s,
             .experiment = commands({"ZADD $z 3 c 1 a 2 b", "ZRANGE $z 0 -1"}),
             .items = {"c", "a", "b"},
             .explanation = u"By score."_s}};
}

inline QCoro::Task<Observation> observe(Run &run, GivenValues values)
{
    const auto reply = co_await run.redis().command("GET", run.keys().key("toy:{" + values.value(u"key"_s) + '}'));
    Observation observation;
    observation.facts = {{u"key"_s, values.value(u"key"_s)}, {u"value"_s, reply.optionalText().value_or(QByteArray())}};
    co_return observation;
}

inline QString write(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(file.fileName()));
    file.write(text);
    return file.fileName();
}

inline QList<Operation> operations()
{
    const auto key = Parameter::text(u"key"_s, u"Key"_s).withExample(u"a"_s);
    const auto value = Parameter::text(u"value"_s, u"Value"_s).withExample(u"hello"_s).orEmpty();
    const auto ex = Parameter::integer(u"ex"_s, u"Expires in"_s, 1, 1000).withUnit(u"s"_s).orNone();
    const auto items = Parameter::list(u"items"_s, u"Items"_s).withExample(u"x,y,z"_s);
    const auto side = Parameter::choice(u"side"_s, u"Side"_s, {u"left"_s, u"right"_s}).withDefault("right");
    const auto expire = Parameter::flag(u"expire"_s, u"Let it expire"_s).withDefault("false");
    const auto steps = Parameter::integer(u"steps"_s, u"Naps"_s, 1, 10'000).withDefault("3");
    const auto user = Parameter::text(u"user"_s, u"User"_s).withExample(u"ann"_s);
    const auto password = Parameter::text(u"password"_s, u"Password"_s).withExample(u"secret"_s).asSecret();
    const auto channel = Parameter::text(u"channel"_s, u"Channel"_s).withExample(u"news"_s);
    return {
        {u"set"_s, u"String"_s, u"Set"_s, u"SET, O(1)."_s, {key, value, ex}, set, setTwin, {}, touched},
        {u"get"_s, u"String"_s, u"Get"_s, u"GET, O(1)."_s, {key}, get, {}, {}, touched},
        {u"bytes"_s,
         u"String"_s,
         u"Odd bytes"_s,
         u"A NUL and a byte that is not UTF-8."_s,
         {key},
         bytes,
         {},
         {},
         touched},
        {u"increment"_s, u"String"_s, u"Increment"_s, u"INCR, O(1)."_s, {key}, increment, {}, {}, touched},
        {u"push"_s, u"List"_s, u"Push"_s, u"RPUSH in a MULTI."_s, {key, items, side, expire}, push, {}, {}, touched},
        {u"wait"_s, u"Other"_s, u"Wait"_s, u"Takes long."_s, {steps}, wait},
        {u"sign-in"_s,
         u"Other"_s,
         u"Sign in"_s,
         u"Offers its key to the other forms."_s,
         {user, password},
         signIn,
         {},
         {},
         {},
         false,
         signInProblem},
        {.id = u"listen"_s,
         .group = u"Other"_s,
         .title = u"Listen"_s,
         .summary = u"Goes on until stopped."_s,
         .parameters = {channel},
         .run = listen,
         .live = true,
         .calledBy = u"channel"_s},
    };
}

inline Lesson lesson(const QString &folder)
{
    Lesson lesson;
    lesson.number = 99;
    lesson.id = u"toy"_s;
    lesson.title = u"Toy"_s;
    lesson.structure = u"String"_s;
    lesson.summary = u"A lesson that proves that a lesson is data."_s;
    lesson.learn = write(folder, u"learn.md"_s, "# Toy\n\nWhy `toys` matter.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    lesson.sources = {{write(folder, u"toy.cpp"_s, "// Toy\nint main() { return 0; }\n"), SourceFile::Role::Pattern},
                      {write(folder, u"toy.lua"_s, "-- Lua\nreturn 1\n"), SourceFile::Role::Script},
                      {write(folder, u"toy.sql"_s, "SELECT 1; -- SQL\n"), SourceFile::Role::Twin}};
    lesson.operations = operations();
    lesson.scenarios = scenarios();
    const QList<Variable> variables{{u"length"_s, u"Length"_s, u"ms"_s, {2, 4}}, {u"count"_s, u"Count"_s, {}, {1, 2}}};
    lesson.comparisons = {{u"ping-vs-select"_s, u"Ping or select"_s, u"Which is the shorter way?"_s, {}, arms},
                          {u"naps"_s, u"Naps"_s, u"How long is a nap?"_s, variables, naps},
                          {u"breaks-off"_s, u"Breaks off"_s, u"How far does it get?"_s, variables, breaksOff}};
    lesson.challenges = challenges();
    lesson.questions = questions();
    lesson.observe = observe;
    return lesson;
}

} // namespace toy

} // namespace lab::testing
