// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/command_text.h"

#include "app/redis/script.h"

#include <QDirIterator>
#include <QHash>

namespace lab {

using namespace Qt::StringLiterals;

QString scriptFile(const redis::CommandRecord &record)
{
    static const auto files = [] {
        QHash<QByteArray, QString> all;
        for (QDirIterator each(u":/patterns"_s, {u"*.lua"_s}, QDir::Files, QDirIterator::Subdirectories);
             each.hasNext();) {
            const auto script = redis::Script::fromResource(each.next());
            all.insert({{script.sha(), each.fileName()}, {script.source(), each.fileName()}});
        }
        return all;
    }();
    const bool isScript = record.is("EVALSHA") || record.is("EVAL");
    return isScript ? files.value(record.command.value(1)) : QString();
}

QString commandText(const redis::CommandRecord &record, qsizetype limit)
{
    auto command = record.command;
    if (const auto file = scriptFile(record); record.is("EVAL") && !file.isEmpty())
        command[1] = file.toUtf8();
    return redis::displayCommand(command, limit);
}

bool hasOwnTime(const redis::CommandRecord &record)
{
    return record.group != redis::CommandRecord::Group::Transaction || record.is("EXEC");
}

} // namespace lab
