// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/command_text.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// `acquire.lua` of the source of that script; empty of any other.
QByteArray scriptFile(const QByteArray &source)
{
    static const auto files = [] {
        QHash<QByteArray, QByteArray> all;
        for (QDirIterator each(u":/patterns"_s, {u"*.lua"_s}, QDir::Files, QDirIterator::Subdirectories);
             each.hasNext();) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                all.insert(file.readAll(), each.fileName().toUtf8());
        }
        return all;
    }();
    return files.value(source);
}

} // namespace

QString commandText(const redis::CommandRecord &record, qsizetype limit)
{
    auto command = record.command;
    if (command.size() > 1 && record.is("EVAL")) {
        if (const auto file = scriptFile(command[1]); !file.isEmpty())
            command[1] = file;
    }
    return redis::displayCommand(command, limit);
}

bool hasOwnTime(const redis::CommandRecord &record)
{
    return record.group != redis::CommandRecord::Group::Transaction || record.is("EXEC");
}

} // namespace lab
