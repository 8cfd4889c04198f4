// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/question.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/quoting.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestReply = 200;

/// An error is an answer, too; but not that we are not let in.
QCoro::Task<redis::Reply> answerTo(redis::Client &client, redis::Command command)
{
    try {
        const auto reply = co_await client.send(command);
        co_return reply;
    } catch (const redis::ServerError &error) {
        if (error.isEntryRefused())
            throw;
        co_return redis::Reply::error(error.message().toUtf8());
    }
}

/// A text, status or number as text; empty of anything else.
QByteArray plainText(const redis::Reply &reply)
{
    using Type = redis::Reply::Type;
    if (reply.isText())
        return reply.text();
    if (reply.type() == Type::Integer)
        return QByteArray::number(reply.integer());
    return reply.type() == Type::Double ? numberText(reply.real()).toUtf8() : QByteArray();
}

QCoro::Task<redis::Reply> sendAll(Run &run, QList<QByteArray> lines)
{
    QMap<QByteArray, Key> keys;
    redis::Reply last;
    for (const auto &line : lines) {
        last.orThrow();
        auto words = redis::wordsOfLine(line);
        Q_ASSERT_X(words, "commands", line.constData());
        auto command = words.value_or(redis::Command());
        for (auto &word : command) {
            if (!word.startsWith('$'))
                continue;
            if (!keys.contains(word))
                keys.insert(word, run.ownKey("question:{q}:" + word.mid(1)));
            word = keys[word].name;
        }
        last = co_await answerTo(run.redis(), command);
    }
    co_return last;
}

std::optional<Said> choiceOf(const QList<Choice> &choices, const redis::Reply &reply)
{
    const auto at =
        std::find_if(choices.begin(), choices.end(), [&reply](const Choice &each) { return each.matches(reply); });
    return at == choices.end() ? std::nullopt : std::optional<Said>(static_cast<int>(at - choices.begin()));
}

std::optional<Said> numberOf(const redis::Reply &reply)
{
    bool isNumber = false;
    const double number = plainText(reply).toDouble(&isNumber);
    return isNumber ? std::optional<Said>(number) : std::nullopt;
}

std::optional<Said> orderOf(const QByteArrayList &items, const redis::Reply &reply)
{
    if (!reply.isArray() || reply.size() != items.size())
        return std::nullopt;
    QList<int> order;
    for (qsizetype i = 0; i < reply.size(); ++i) {
        const auto at = static_cast<int>(items.indexOf(plainText(reply[i])));
        if (at < 0 || order.contains(at))
            return std::nullopt;
        order.append(at);
    }
    return order;
}

} // namespace

QJsonValue toJson(const Said &said)
{
    if (const auto *const order = std::get_if<QList<int>>(&said)) {
        QJsonArray array;
        for (const int index : *order)
            array.append(index);
        return array;
    }
    if (const auto *const choice = std::get_if<int>(&said))
        return *choice;
    return QJsonObject{{u"number"_s, std::get<double>(said)}};
}

std::optional<Said> saidFrom(const QJsonValue &json)
{
    if (json.isObject() && json[u"number"].isDouble())
        return json[u"number"].toDouble();
    if (json.isDouble() && json.toInt(-1) >= 0)
        return json.toInt();
    if (!json.isArray())
        return std::nullopt;
    QList<int> order;
    for (const auto &index : json.toArray())
        order.append(index.toInt(-1));
    return order.contains(-1) ? std::nullopt : std::optional<Said>(order);
}

Match answers(const QByteArray &text)
{
    return [text](const redis::Reply &reply) {
        return !reply.isError() && plainText(reply) == text;
    };
}

Match isNil()
{
    return [](const redis::Reply &reply) {
        return reply.isNull();
    };
}

Match refuses(const QByteArray &code)
{
    return [code](const redis::Reply &reply) {
        return reply.isError() && reply.errorText().startsWith(code);
    };
}

Experiment commands(const QList<QByteArray> &lines)
{
    return [lines](Run &run) {
        return sendAll(run, lines);
    };
}

Question::Kind Question::kind() const
{
    return number ? Kind::Number : items.isEmpty() ? Kind::Choice : Kind::Order;
}

Answer answerOf(const Question &question, const redis::Reply &reply)
{
    Answer answer{{}, reply.display(LongestReply)};
    switch (question.kind()) {
    case Question::Kind::Choice:
        answer.right = choiceOf(question.choices, reply);
        break;
    case Question::Kind::Number:
        answer.right = numberOf(reply);
        break;
    case Question::Kind::Order:
        answer.right = orderOf(question.items, reply);
        break;
    }
    return answer;
}

bool isRight(const Question &question, const Answer &answer, const Said &said)
{
    if (!answer.right || answer.right->index() != said.index())
        return false;
    const auto *const right = std::get_if<double>(&*answer.right);
    if (!right)
        return *answer.right == said;
    return std::abs(std::get<double>(said) - *right) <= std::abs(*right) * question.number->share;
}

QString saidText(const Question &question, const Said &said)
{
    if (const auto *const choice = std::get_if<int>(&said))
        return question.choices.value(*choice).text;
    if (const auto *const number = std::get_if<double>(&said))
        return withUnit(valueText(*number), question.number ? question.number->unit : QString());
    QStringList items;
    for (const int index : std::get<QList<int>>(said))
        items.append(displayText(question.items.value(index)));
    return items.join(u", "_s);
}

QString whyText(const Question &question, const Answer &answer, const Said &said)
{
    QStringList parts;
    const auto *const chosen = std::get_if<int>(&said);
    const auto *const right = answer.right ? std::get_if<int>(&*answer.right) : nullptr;
    if (right)
        parts.append(question.choices.value(*right).why);
    if (chosen && right && *chosen != *right)
        parts.append(question.choices.value(*chosen).why);
    parts.append(question.explanation);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace lab
