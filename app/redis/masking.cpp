// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/masking.h"

#include <algorithm>
#include <array>

namespace lab::redis {

namespace {

const QByteArray &stars()
{
    static const QByteArray text = QByteArrayLiteral("***");
    return text;
}

bool is(QByteArrayView word, QByteArrayView expected)
{
    return word.compare(expected, Qt::CaseInsensitive) == 0;
}

bool isAt(const Command &command, qsizetype index, QByteArrayView expected)
{
    return index < command.size() && is(command.at(index), expected);
}

bool isSecretSetting(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Secrets = {
        "requirepass", "masterauth", "masteruser", "primaryauth", "tls-key-file-pass", "tls-client-key-file-pass",
    };
    return std::any_of(Secrets.begin(), Secrets.end(), [&](QByteArrayView secret) { return is(name, secret); });
}

void hideFrom(Command &command, qsizetype first)
{
    for (auto i = first; i < command.size(); ++i)
        command[i] = stars();
}

// AUTH password, AUTH user password. The user's name is shown only when there surely is one.
void maskAuth(Command &command)
{
    hideFrom(command, command.size() == 3 ? 2 : 1);
}

// HELLO [version] [AUTH user password] [SETNAME name]
void maskHello(Command &command)
{
    for (qsizetype i = 1; i < command.size(); ++i) {
        if (isAt(command, i, "AUTH") && i + 2 < command.size())
            command[i + 2] = stars();
    }
}

// CONFIG SET name value [name value …]
void maskConfig(Command &command)
{
    if (!isAt(command, 1, "SET"))
        return;
    for (qsizetype i = 2; i + 1 < command.size(); i += 2) {
        if (isSecretSetting(command.at(i)))
            command[i + 1] = stars();
    }
}

// ACL SETUSER name rule … : rules that set or remove a password begin with > < # or !
void maskAcl(Command &command)
{
    if (isAt(command, 1, "SETUSER"))
        hideFrom(command, 3);
}

// MIGRATE host port key db timeout … [AUTH password | AUTH2 user password] … . A key that is called `auth` hides the
// one behind it: too much is hidden rather than too little.
void maskMigrate(Command &command)
{
    for (qsizetype i = 6; i < command.size(); ++i) {
        if (isAt(command, i, "AUTH") && i + 1 < command.size())
            command[++i] = stars();
        else if (isAt(command, i, "AUTH2") && i + 2 < command.size())
            command[i += 2] = stars();
    }
}

using Masker = void (*)(Command &);

Masker maskerFor(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, Masker>, 5> Maskers = {{
        {"AUTH", maskAuth},
        {"HELLO", maskHello},
        {"CONFIG", maskConfig},
        {"ACL", maskAcl},
        {"MIGRATE", maskMigrate},
    }};
    const auto found = std::find_if(Maskers.begin(), Maskers.end(), [&](const auto &m) { return is(name, m.first); });
    return found == Maskers.end() ? nullptr : found->second;
}

// An error of the server may repeat what it was given.
Reply withoutSecrets(const Command &command, const Reply &error)
{
    const auto shown = masked(command);
    auto text = error.errorText();
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (shown.at(i) != command.at(i) && !command.at(i).isEmpty())
            text.replace(command.at(i), stars());
    }
    return Reply::error(text);
}

// CONFIG GET answers with names and values in turn.
Reply withoutSecretSettings(const Reply &settings)
{
    auto elements = settings.elements();
    for (qsizetype i = 0; i + 1 < elements.size(); i += 2) {
        const auto &name = elements.at(i);
        if (name.isText() && isSecretSetting(name.text()) && elements.at(i + 1) != Reply::string({}))
            elements[i + 1] = Reply::string(stars());
    }
    return Reply::array(elements);
}

// ACL LIST and ACL GETUSER tell passwords as SHA-256, which gives a weak one away to whoever tries.
Reply withoutHashes(const Reply &reply)
{
    if (reply.isArray()) {
        QList<Reply> elements;
        for (const auto &element : reply.elements())
            elements.append(withoutHashes(element));
        return Reply::array(elements);
    }
    if (reply.type() != Reply::Type::String)
        return reply;
    QByteArrayList words = reply.text().split(' ');
    for (auto &word : words) {
        const auto digits = word.startsWith('#') ? word.mid(1) : word;
        const bool isHash = digits.size() == 64 && std::all_of(digits.begin(), digits.end(), [](char c) {
                                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                            });
        if (isHash)
            word = word.left(word.size() - digits.size()) + stars();
    }
    return Reply::string(words.join(' '));
}

} // namespace

Command masked(const Command &command)
{
    const auto mask = command.isEmpty() ? nullptr : maskerFor(command.first());
    if (!mask)
        return command;
    auto copy = command;
    mask(copy);
    return copy;
}

Reply maskedReply(const Command &command, const Reply &reply)
{
    if (reply.isError() && !command.isEmpty() && maskerFor(command.first()))
        return withoutSecrets(command, reply);
    if (reply.isArray() && isAt(command, 0, "CONFIG") && isAt(command, 1, "GET"))
        return withoutSecretSettings(reply);
    if (isAt(command, 0, "ACL"))
        return withoutHashes(reply);
    return reply;
}

Reply maskedTransaction(const QList<Command> &commands, const Reply &reply)
{
    if (!reply.isArray() || reply.size() + 2 != commands.size())
        return reply;
    QList<Reply> elements;
    for (qsizetype i = 0; i < reply.size(); ++i)
        elements.append(maskedReply(commands[i + 1], reply[i]));
    return Reply::array(elements);
}

} // namespace lab::redis
