// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

QString engineName(Engine engine)
{
    switch (engine) {
    case Engine::Redis:
        return u"redis"_s;
    case Engine::Sqlite:
        return u"sqlite"_s;
    case Engine::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Engine> engineFromName(const QString &name)
{
    for (const Engine engine : {Engine::Redis, Engine::Sqlite, Engine::Other}) {
        if (engineName(engine) == name)
            return engine;
    }
    return std::nullopt;
}

} // namespace lab::measure
