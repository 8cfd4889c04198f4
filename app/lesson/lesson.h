// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/lesson/challenge.h"
#include "app/lesson/comparison.h"
#include "app/lesson/operation.h"
#include "app/lesson/question.h"
#include "app/lesson/scenario.h"

namespace lab {

/// A file that was compiled into the program, shown in the Source part.
struct SourceFile
{
    enum class Role { Pattern, Script, Twin, Lesson };
    QString path; ///< in the resources: `:/patterns/02_cache_aside/pattern.cpp`
    Role role = Role::Pattern;
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
};

/// The sources of a lesson that are worth reading, found by their names in its folder of the resources: `pattern*` and
/// the records it stores, `scenario_*`, `*.lua`, `twin*`, then `operations*`. `folder` is `:/patterns/02_cache_aside`.
QList<SourceFile> sourcesIn(const QString &folder);

/// What the stage is fed with between runs: keys as they are now, and whatever else is to be shown.
struct Observation
{
    QList<KeyValue> keys;
    Fields facts;
};

using Observe = std::function<QCoro::Task<Observation>(Run &run, GivenValues arguments)>;

/// The keys, at most six, that the arguments of these names name: `texts` one each, `pairs` one a pair.
Observe observeKeys(const QStringList &texts, const QStringList &pairs = {});

/// What lessons are about, in the order in which they are listed.
enum class LessonGroup { Foundations, State, Coordination, Messages, Proof };
/// For people: `Foundations`.
QString groupTitle(LessonGroup group);

/// What a newcomer breaks with one click, before any lesson: a scenario, done naively and with one cure. What counts is
/// the field that the scenario's prediction is about; what happened is told by the clauses of its outcomes.
struct Opener
{
    QString scenario;
    QString cure;                            ///< a way of it; the naive one is its first
    QString title;                           ///< `Break a cache in 30 seconds`
    QString situation;                       ///< what is the case, and the question; `%1` stands for how many take part
    QString participants;                    ///< the parameter that says so
    QString carelessly, cured;               ///< `without care`, `with a lock`
    QString missing, since = {};             ///< what Redis lacks when it begins: `no copy`, `expired just now`
    QString (*who)(qint64 number) = nullptr; ///< `%1 readers`: who takes part, with their number
    QString (*counted)(qint64 number) = nullptr; ///< `queries`: what is counted, without its number
};

/// A lesson is data: everything that the window, the command line, the benchmarks and the tests need to know of it.
struct Lesson
{
    int number = 0;
    QString id = {};    ///< `cache-aside`
    QString title = {}; ///< `Cache-aside`
    LessonGroup group = LessonGroup::Foundations;
    QString structure = {}; ///< `String (JSON)`
    QString summary = {};   ///< the problem in one sentence
    QString learn = {};     ///< resource path of learn.md
    QList<SourceFile> sources = {};
    QList<Operation> operations = {};
    QList<Scenario> scenarios = {};
    QList<Comparison> comparisons = {};
    QList<Challenge> challenges = {};
    QList<Question> questions = {};
    std::optional<Opener> opener = {}; ///< of one lesson of the catalogue
    /// What the stage shows, read from the server without leaving a trace in it. `arguments` are those of the operation
    /// that ran last, or the examples of the first one. May be empty.
    Observe observe = {};
};

/// The lessons of the program, in order. Ids are unique (checked when made).
class Catalogue
{
public:
    explicit Catalogue(QList<Lesson> lessons);

    const QList<Lesson> &lessons() const { return m_lessons; }
    /// These throw UsageError that names what was given and lists what there is.
    const Lesson &lesson(const QString &id) const;
    static const Operation &operation(const Lesson &lesson, const QString &id);
    static const Scenario &scenario(const Lesson &lesson, const QString &id);
    static const Comparison &comparison(const Lesson &lesson, const QString &id);
    static const Challenge &challenge(const Lesson &lesson, const QString &id);
    static const Question &question(const Lesson &lesson, const QString &id);

private:
    QList<Lesson> m_lessons;
};

} // namespace lab
