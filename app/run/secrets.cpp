// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestWithin = 4;
constexpr auto Stars = "***";

/// As it stands between the quotes of a JSON text.
QByteArray inJson(const QByteArray &secret)
{
    const auto list = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4); // ["…"]
}

void addLongestFirst(QByteArrayList &values, const QByteArray &value)
{
    if (values.contains(value))
        return;
    const auto isShorter = [&](const QByteArray &other) {
        return other.size() < value.size();
    };
    values.insert(std::find_if(values.begin(), values.end(), isShorter), value);
}

} // namespace

void Secrets::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    addLongestFirst(m_values, secret);
    if (secret.size() < ShortestWithin)
        return;
    addLongestFirst(m_within, secret);
    addLongestFirst(m_within, inJson(secret));
}

void Secrets::addAll(const QByteArrayList &secrets)
{
    for (const auto &secret : secrets)
        add(secret);
}

QByteArray Secrets::masked(const QByteArray &bytes) const
{
    if (m_values.contains(bytes))
        return Stars;
    auto result = bytes;
    for (const auto &secret : m_within)
        result.replace(secret, Stars);
    return result;
}

QString Secrets::masked(const QString &text) const
{
    const auto bytes = text.toUtf8();
    const auto result = masked(bytes);
    return result == bytes ? text : QString::fromUtf8(result);
}

redis::Reply Secrets::masked(const redis::Reply &reply) const
{
    switch (reply.type()) {
    case redis::Reply::Type::Status:
        return redis::Reply::status(masked(reply.text()));
    case redis::Reply::Type::String:
        return redis::Reply::string(masked(reply.text()));
    case redis::Reply::Type::Error:
        return redis::Reply::error(masked(reply.errorText()));
    case redis::Reply::Type::Array: {
        QList<redis::Reply> elements;
        for (const auto &element : reply.elements())
            elements.append(masked(element));
        return redis::Reply::array(elements);
    }
    default:
        return reply;
    }
}

QVariant Secrets::masked(const QVariant &binding) const
{
    if (binding.typeId() == QMetaType::QByteArray)
        return masked(binding.toByteArray());
    if (binding.typeId() == QMetaType::QString)
        return masked(binding.toString());
    const bool isSecret = !binding.isNull() && m_values.contains(binding.toString().toUtf8()); // a number: a PIN
    return isSecret ? QVariant(QString::fromLatin1(Stars)) : binding;
}

Event::What Secrets::masked(const Event::What &what) const
{
    auto copy = what;
    if (auto *const command = std::get_if<redis::CommandRecord>(&copy)) {
        command->command = masked(command->command);
        command->reply = masked(command->reply);
        command->fault = masked(command->fault);
    } else if (auto *const statement = std::get_if<sql::SqlRecord>(&copy)) {
        statement->statement = masked(statement->statement);
        for (auto &binding : statement->bindings)
            binding = masked(binding);
        statement->fault = masked(statement->fault);
    } else if (auto *const note = std::get_if<Note>(&copy)) {
        note->text = masked(note->text);
    } else if (auto *const message = std::get_if<Message>(&copy)) {
        message->payload = masked(message->payload);
    }
    return copy;
}

redis::Command Secrets::masked(const redis::Command &command) const
{
    auto copy = command;
    for (auto &argument : copy)
        argument = masked(argument);
    return copy;
}

void SharedSecrets::add(const QByteArrayList &secrets)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.addAll(secrets);
}

redis::Command SharedSecrets::masked(const redis::Command &command) const
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets.isEmpty() ? command : m_secrets.masked(command);
}

Event::What SharedSecrets::masked(const Event::What &what) const
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets.isEmpty() ? what : m_secrets.masked(what);
}

KeyValue Secrets::masked(const KeyValue &value) const
{
    auto copy = value;
    copy.bytes = masked(copy.bytes);
    for (auto &element : copy.elements) {
        element.name = masked(element.name);
        element.value = masked(element.value);
        for (auto &[name, field] : element.fields)
            field = masked(field);
    }
    return copy;
}

} // namespace lab
