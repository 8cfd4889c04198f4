// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/lesson.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

struct Naming
{
    const char *pattern;
    SourceFile::Role role;
};

using Role = SourceFile::Role;

// In the order in which they are read.
constexpr std::array Namings{Naming{"pattern*.cpp", Role::Pattern}, Naming{"pattern*.h", Role::Pattern},
                             Naming{"cure_*.cpp", Role::Pattern},   Naming{"cure_*.h", Role::Pattern},
                             Naming{"record_*.h", Role::Pattern},   Naming{"scenario_*.cpp", Role::Pattern},
                             Naming{"*.lua", Role::Script},         Naming{"twin*.cpp", Role::Twin},
                             Naming{"twin*.h", Role::Twin},         Naming{"operations*.cpp", Role::Lesson}};

} // namespace

QList<SourceFile> sourcesIn(const QString &folder)
{
    QList<SourceFile> sources;
    const QDir found(folder);
    for (const auto &[pattern, role] : Namings) {
        for (const auto &name : found.entryList({QLatin1StringView(pattern)}, QDir::Files, QDir::Name))
            sources.append({found.filePath(name), role});
    }
    return sources;
}

} // namespace lab
