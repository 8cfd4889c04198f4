// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab {

/// Makes the folder and what is missing above it, each for its owner only (0700, as the XDG base directory
/// specification has it). What is there keeps its permissions: it may be shared on purpose. Gives the reason when it
/// cannot be made, and an empty text when it is there.
QString makeFolder(const QString &path);

/// Whether the name is the one that was given. Bytes that are not UTF-8, say in HOME or in the current folder, come out
/// of Qt as U+FFFD, and would name another folder.
bool isExactName(const QString &path);

/// What to try when a folder or a file cannot be made or written for that reason (an errno): `otherwise`, unless the
/// system has run out of something.
QString wayOn(int error, const QString &otherwise);

} // namespace lab
