// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/lab_options.h"

#include "app/base/folder.h"
#include "app/base/tr.h"

#include <QDir>
#include <QStandardPaths>

namespace lab::cli {

QString usualFolder()
{
    const bool hasHome =
        !qEnvironmentVariableIsEmpty("HOME") || QDir::isAbsolutePath(qEnvironmentVariable("XDG_DATA_HOME"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!hasHome)
        throw UsageError(tr("HOME is not set: there is no place for notes, progress and the server's data."),
                         tr("Set HOME, or name a folder: --data DIR."));
    if (!isExactName(folder))
        throw UsageError(
            tr("The name of the folder for notes, progress and the server's data, %1, is not UTF-8.").arg(folder),
            tr("Name another one: --data DIR."));
    return folder;
}

LabOptions windowLabOptions(const Invocation &invocation, const QString &usualFolder)
{
    LabOptions options;
    options.endpoint = invocation.endpoint;
    options.prefix = invocation.prefix;
    options.dataFolder = invocation.dataFolder.isEmpty() ? usualFolder : invocation.dataFolder;
    options.watchesAttempts = true;
    options.fallBackToPrivateServer = true; // a second window works beside the first
    return options;
}

} // namespace lab::cli
