// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/secret_url.h"

#include "app/base/tr.h"
#include "app/cli/argument_text.h"
#include "app/lesson/parameter.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestUrl = 4096;
constexpr auto Variable = "REDIS_PATTERN_LAB_URL";

/// `source` says which URL is wrong when there are several places it may stand in.
redis::Endpoint parsed(const QString &url, const QString &source)
{
    try {
        return redis::Endpoint::parse(url);
    } catch (const redis::EndpointError &error) {
        throw UsageError(u"%1: %2"_s.arg(source, error.message()), error.hint());
    }
}

QString firstLine(const QString &path)
{
    QFile file(QFile::decodeName(argumentBytes(path)));
    const auto fail = [&path](const QString &why, const QString &hint) {
        throw Error(ErrorKind::File, tr("--redis-file: %1 cannot be used: %2.").arg(path, why), hint);
    };
    if (!QFileInfo(file).isFile()) // a pipe or a device could keep us waiting for ever
        fail(QFileInfo(file).exists() ? tr("it is no regular file") : tr("it does not exist"),
             tr("Give the name of a file whose first line is the URL."));
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & Others)
        fail(tr("others than its owner may read or change it"), tr("It may hold a password: chmod 600 %1").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString(), {});
    return QString::fromUtf8(file.readLine(LongestUrl)).trimmed();
}

} // namespace

std::optional<redis::Endpoint> endpointElsewhere(const QString &file, bool hasFile)
{
    if (hasFile)
        return parsed(firstLine(file), u"--redis-file"_s);
    const auto url = qEnvironmentVariable(Variable);
    return url.isEmpty() ? std::nullopt : std::optional(parsed(url, QString::fromLatin1(Variable)));
}

void hideRedisArgument(int count, char **arguments)
{
    const QByteArrayView option = "--redis";
    bool isNext = false;
    for (int i = 1; i < count; ++i) {
        const QByteArrayView argument(arguments[i]);
        const bool isJoined = argument.startsWith("--redis=");
        if (isNext || isJoined) {
            const auto from = isJoined ? option.size() + 1 : 0;
            std::memset(arguments[i] + from, '*', static_cast<std::size_t>(argument.size() - from));
        }
        isNext = !isNext && argument == option;
    }
}

} // namespace lab::cli
