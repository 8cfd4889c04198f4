// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/arguments.h"
#include "app/lesson/outcome.h"
#include "app/run/run.h"

#include <functional>

namespace lab {

/// What a lesson does when Run is pressed: awaits commands and statements of `run`, returns what came of it, lets
/// exceptions pass. The arguments are by value, since the coroutine outlives the caller's.
using Work = std::function<QCoro::Task<Outcome>(Run &run, Arguments arguments)>;

/// `by<Strings>(set)`: makes a Strings of the run and asks it. Of one generic lambda the pattern and its twin thus give
/// their answers to the same request in the same words: `.run = by<Strings>(set), .twin = by<StringsTwin>(set)`.
template <typename Side, typename Ask>
Work by(Ask ask)
{
    return [ask](Run &run, Arguments arguments) {
        return ask(Side(run), std::move(arguments));
    };
}

/// One form of a lesson's Try part, and one `run LESSON OPERATION`.
struct Operation
{
    QString id;         ///< `string-set`
    QString group = {}; ///< operations of one group stand together: `String`; may be empty
    QString title;      ///< `Set a string`
    QString summary;    ///< one line: what it does, by which command, at what cost
    Parameters parameters = {};
    Work run = {};
    /// What the relational twin does for the same request; empty when the operation has no counterpart in SQL or is SQL
    /// itself.
    Work twin = {};
    /// The relational counterpart as one would write it first, `?` for values, statements parted by `;`. The twin's own
    /// answers in every case as Redis does, and may be longer for it. Empty: it is as short.
    QString plainSql = {};
    /// The keys it may change: shown before and after. May be empty.
    std::function<Keys(const Keyspace &keys, const Arguments &arguments)> touches = {};
    /// Goes on until stopped (a subscription, a consumer); several may run at a time, events are shown as they come.
    bool live = false;
    /// What is wrong with the values together (each alone is checked by its parameter), for people; empty when nothing
    /// is. Asked while typing. May be empty.
    std::function<QString(const Arguments &arguments)> problem = {};
    /// Fields of the outcome that tell of the way to the answer (a TTL that runs down, where it came from, how long it
    /// took), not of the answer: the twin's may be others, and it has answered the same all the same. Also within
    /// fields that are records.
    QStringList aboutTheWay = {};
    /// Fields that are lists of texts in no particular order, such as the members of a set: the twin's may be another.
    QStringList inAnyOrder = {};
    /// The parameter by whose value a live run is called (`consumer`: worker-1); empty: by the title. Once
    /// worker-1 runs, the form offers worker-2.
    QString calledBy = {};
};

/// For Operation::touches of what writes to the argument `key` alone.
Keys touchedKey(const Keyspace &keys, const Arguments &arguments);

/// The values checked one by one and together. Throws UsageError.
Arguments argumentsFor(const Operation &operation, const GivenValues &given);

} // namespace lab
