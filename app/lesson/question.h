// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/words.h"
#include "app/run/run.h"

#include <QJsonValue>

#include <functional>
#include <variant>

namespace lab {

/// What a person says to a question, and what the server says: an index into its choices, a number, or the indices of
/// its items in order.
using Said = std::variant<int, double, QList<int>>;

/// As Progress keeps it; nothing for what no Said can be.
QJsonValue toJson(const Said &said);
std::optional<Said> saidFrom(const QJsonValue &json);

/// Whether a choice is what the reply says.
using Match = std::function<bool(const redis::Reply &reply)>;
Match answers(const QByteArray &text); ///< this text, as a string, a status or a number
Match isNil();
Match refuses(const QByteArray &code); ///< an error that begins with this word

struct Choice
{
    QString text;
    Match matches;
    QString why; ///< why it is so, or why one may think so and it is not
};

/// What counts as right of a number.
struct Tolerance
{
    double share = 0; ///< of the right number: 0.1 is ten percent; 0: exactly that
    QString unit = {};
};

/// Asks the server; works on keys of its own under the prefix. The last reply decides.
using Experiment = std::function<QCoro::Task<redis::Reply>(Run &run)>;

/// These commands, one after another, as one would type them; a word that begins with `$` is a key of the run's own.
/// The last one may be refused, none before it: that throws ServerError.
Experiment commands(const QList<QByteArray> &lines);

/// Predict, then let the server answer: what is right is not written down but found out. Exactly one of `choices`,
/// `number` and `items` makes the kind.
struct Question
{
    enum class Kind { Choice, Number, Order };

    QString id;
    QString prompt;
    Experiment experiment;
    QList<Choice> choices = {};           ///< two or more, of which one matches the reply
    std::optional<Tolerance> number = {}; ///< the reply is an integer or a text that is a number
    QByteArrayList items = {};            ///< the reply is a list of these in the right order
    QString explanation = {};             ///< told whatever was said; choices have their own

    Kind kind() const;
};

consteval auto wordsOf(Question::Kind)
{
    return words("choice", "number", "order");
}

/// What the server answered.
struct Answer
{
    std::optional<Said> right; ///< nothing: the reply is one that nobody foresaw
    QString reply;             ///< as redis-cli prints it, cut
    Timeline evidence = {};    ///< what was sent to find out, and what came back
};

Answer answerOf(const Question &question, const redis::Reply &reply);
/// False also when nobody foresaw the answer.
bool isRight(const Question &question, const Answer &answer, const Said &said);
/// For people: a choice's text, a number with its unit, items in order.
QString saidText(const Question &question, const Said &said);
/// Why: of what is right and of what was said, as far as there is something to say.
QString whyText(const Question &question, const Answer &answer, const Said &said);

} // namespace lab
